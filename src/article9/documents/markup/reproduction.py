"""A text that is reproduced, with what is quoted marked and led back to what quotes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from article9.documents.document import Link, Piece, Reproduction, Verse
from article9.documents.markup.inline import (
    Setting,
    escaped,
    filled,
    language_tag,
    otherwise,
    spoken,
    words,
)

#: Deeper verses are set in as far as this: on a telephone the line would have no room.
_DEEPEST = 6

#: More elements inside each other than this would be too much for some programs.
_NESTED = 20


def reproduction(text: Reproduction, at: int, setting: Setting) -> Iterator[str]:
    """The text that is block number `at` of the document, with its heading."""
    language = text.language or setting.language
    head = f'<span class="kind">{escaped(setting.labels.text_as_read)}</span>'
    title = f"<span {spoken(language)}>{escaped(text.title)}</span>" if text.title else ""
    yield f'<h2 id="{setting.places.texts[at]}">{head} {title}</h2>'
    yield f'<div class="verses" {spoken(language)}>'
    inside = _pieces(text, at, language, setting)
    for verse in text.verses:
        if verse.page is not None:
            page = escaped(filled(setting.labels.page, page=str(verse.page)))
            yield f'<p class="page"{otherwise(setting.language, language)}>{page}</p>'
        yield _verse(verse, "".join(islice(inside, len(verse.pieces))))
    yield "</div>"


def _verse(verse: Verse, inside: str) -> str:
    depth = min(max(verse.depth, 0), _DEEPEST)
    classes = [f"in{depth}"] if depth else []
    match verse.kind:
        case "heading" if any(piece.text.strip() for piece in verse.pieces):
            element = "h3"
        case "note":
            element, classes = "p", [*classes, "note"]
        case _:
            element = "p"
    class_ = f' class="{" ".join(classes)}"' if classes else ""
    return f"<{element}{class_}>{inside}</{element}>"


def _pieces(text: Reproduction, at: int, language: str, setting: Setting) -> Iterator[str]:
    """Each piece of a text. What quotes several in a row is led back to behind the last of them."""
    placed = [
        ((at, line, number), piece)
        for line, verse in enumerate(text.verses)
        for number, piece in enumerate(verse.pieces)
    ]
    following = (*(piece.cited_by for _, piece in placed[1:]), ())
    for (place, piece), later in zip(placed, following, strict=False):
        ends = [link for link in piece.cited_by if link not in later]
        yield _piece(piece, setting.places.pieces[place]) + _back(ends, language, setting)


def _piece(piece: Piece, names: Sequence[str]) -> str:
    text = escaped(piece.text)
    if not piece.anchors and not piece.cited_by:
        return text
    first, *more = names or ("",)
    # An element can have one name only: whichever element is led to, its words show it.
    for name in reversed(more[:_NESTED]):
        text = f'<span id="{name}">{text}</span>'
    text = "".join(f'<span id="{name}"></span>' for name in more[_NESTED:]) + text
    named = f' id="{first}"' if first else ""
    return f"<mark{named}>{text}</mark>"


def _back(links: Sequence[Link], language: str, setting: Setting) -> str:
    """Small numbers behind a mark, each of which leads to what quotes it."""
    numbers: dict[int, str] = {}
    lost: dict[str, None] = {}
    for link in links:
        name = setting.places.of(link)
        if name is None:
            lost |= {words(link.text, setting.direction): None}
            continue
        number = setting.places.numbers[name]
        said = escaped(filled(setting.labels.back_to, place=f"{number}: {link.text}"))
        numbers.setdefault(number, f'<a href="#{name}" aria-label="{said}">{number}</a>')
    shown = [link for link in (*(numbers[n] for n in sorted(numbers)), *lost) if link.strip()]
    if not shown:
        return ""
    foreign = otherwise(setting.language, language)
    said = f' lang="{language_tag(setting.language)}"' if foreign else ""
    return f"<sup{said}>[{' '.join(shown)}]</sup>"
