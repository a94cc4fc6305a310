"""The texts as they were read, with each passage that is quoted marked and leading back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from article9.documents.document import Link, Piece, Reproduction, Verse
from article9.law.source import Source, Span
from article9.record.reading import Passage
from article9.usecases.review.words import Words, anchor, shown

#: How far a line may be set in, in steps of two spaces.
_DEEPEST = 4

Cited = Mapping[Span, Sequence[Link]]


def reproductions(words: Words) -> Iterator[Reproduction]:
    """One for each text; of a whole code, the sections that were read."""
    for at, text in enumerate(words.reading.texts):
        yield Reproduction(
            title=text.title or text.file,
            language=text.language,
            verses=tuple(
                _verses(words.outcome.sources[at], _cited(words, at), _read(words, at), text=at)
            ),
        )


def _read(words: Words, text: int) -> tuple[Span, ...]:
    """What was read of a text, in its order."""
    spans = [
        provision.span
        for world in words.outcome.checked.worlds.all
        if world.text == text and world.near is not None
        for provision in world.near
    ]
    whole = Span(0, len(words.outcome.sources[text].text))
    return tuple(sorted(spans, key=lambda span: span.start)) or (whole,)


def _cited(words: Words, text: int) -> Cited:
    """Each stretch of a text that is quoted, with what quotes it."""
    found: dict[Span, list[Link]] = {}

    def note(passages: Sequence[Passage], link: Link) -> None:
        for passage in shown(passages):
            if passage.text == text:
                links = found.setdefault(Span(passage.start, passage.end), [])
                if link not in links:
                    links.append(link)

    for finding in words.reading.findings:
        note(
            finding.passages,
            Link(
                words.cite(words.requirement(finding)) or words.say("On the law itself"),
                finding.requirement,
            ),
        )
    for concern in words.reading.concerns:
        title = words.say(words.catalogue.concerns[concern.concern].title)
        note(concern.passages, Link(title, concern.concern))
    return found


def _verses(source: Source, cited: Cited, read: Sequence[Span], *, text: int) -> Iterator[Verse]:
    headings, last_page, last_end = frozenset(source.headings), 0, 0
    for span in read:
        if span.start > last_end:
            yield Verse((Piece("[…]"),), kind="note")
        at = span.start
        for raw in source.text[span.start : span.end].splitlines(keepends=True):
            line = Span(at + len(raw) - len(raw.lstrip()), at + len(raw.rstrip()))
            if raw.strip():
                page = bisect_right(source.pages, line.start)
                yield Verse(
                    pieces=tuple(_pieces(source.text, line, cited, text=text)),
                    depth=min(_DEEPEST, (line.start - at) // 2),
                    kind="heading" if at in headings else "text",
                    page=page if page != last_page else None,
                )
                last_page = page
            at += len(raw)
        last_end = span.end


def _pieces(source: str, line: Span, cited: Cited, *, text: int) -> Iterator[Piece]:
    """A line cut where quoted stretches begin and end. A stretch is named where it begins."""
    over = [span for span in cited if span.start < line.end and line.start < span.end]
    inside = {place for span in over for place in (span.start, span.end)}
    cuts = sorted({line.start, line.end, *(p for p in inside if line.start < p < line.end)})
    for start, end in pairwise(cuts):
        here = [span for span in over if span.start <= start and end <= span.end]
        yield Piece(
            text=source[start:end],
            anchors=tuple(anchor(text, s.start, s.end) for s in here if s.start == start),
            cited_by=tuple(dict.fromkeys(link for span in here for link in cited[span])),
        )
