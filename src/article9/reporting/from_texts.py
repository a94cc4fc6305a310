"""Rows from the State's texts: what a named person has decided on a reading, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from article9.record.dossier.texts import Decision, KeptReading, Text
from article9.record.reading import Passage
from article9.reporting.from_doing import given
from article9.reporting.names import named
from article9.reporting.pieces import Piece, Term
from article9.reporting.rows import Choices, Context, Row
from article9.reporting.shown import may_be_shown, quotable_texts

#: Letters of a quotation in a table; whole sentences of a law fill pages.
_LONGEST = 400

_NOT_LAW = frozenset({"bill", "repealed"})


def decisions(context: Context) -> Iterator[Row]:
    """What was decided on requirements, in the order of the catalogue."""
    by_requirement = {one.requirement: one for one in _standing(context) if one.requirement}
    for id_, requirement in context.known.catalogue.requirements.items():
        one = by_requirement.get(id_)
        if one is not None:
            cells = {
                "asks": Term(requirement.asks),
                "voice": named("voice", requirement.basis),
                **_told(one, context),
            }
            choices: Choices = {"holds": {one.holds}, "requirement": {id_}}
            if _quotable(one, context):
                yield Row(id_, cells, (one.id,), choices)


def concerns(context: Context) -> Iterator[Row]:
    """What was decided on points of concern."""
    for one in _standing(context):
        concern = context.known.catalogue.concerns.get(one.concern or "")
        if concern is not None and _quotable(one, context):
            cells = {"title": Term(concern.title), **_told(one, context)}
            yield Row(concern.id, cells, (one.id,), {"holds": {one.holds}})


def texts(context: Context) -> Iterator[Row]:
    """The texts themselves."""
    for one in context.dossier.texts:
        if one.id in quotable_texts(context.dossier, public=context.public):
            cells: dict[str, Piece | None] = {
                "title": one.title,
                "number": one.number,
                "status": named("status", one.status),
                "as-of": one.as_of,
                "language": one.language,
            }
            choices: Choices = {"kind": {one.kind}, "status": {one.status}}
            yield Row(one.id, given(cells), (one.id,), choices)


def _standing(context: Context) -> Iterator[Decision]:
    """Decisions that stand and may be told; what is secret is not told even without its reason."""
    return (
        one
        for one in context.known.held
        if one.signed.on <= context.period.until and one.confidentiality != "secret"
    )


def _told(one: Decision, context: Context) -> dict[str, Piece]:
    passages = _passages(one, context)
    by = one.signed.by
    open_reason = may_be_shown(one.confidentiality, public=context.public)
    cells: dict[str, Piece | None] = {
        "holds": named("holds", one.holds),
        "text": _cited({text.id: text for text, _ in passages}),
        "place": _joined(dict.fromkeys(_place(text, passage) for text, passage in passages)),
        "quote": _joined((_cut(passage.sentence()) for _, passage in passages), "\n"),
        "reason": one.reason if open_reason else None,
        "by": None if context.public else f"{by.name}, {by.function}",
        "on": one.signed.on,
    }
    return given(cells)


def _passages(one: Decision, context: Context) -> list[tuple[Text, Passage]]:
    """What the decision rests on, without the words of texts that may not be quoted."""
    kept: KeptReading = next(k for k in context.dossier.readings if k.id == one.reading)
    quotable = quotable_texts(context.dossier, public=context.public)
    by_id = {text.id: text for text in context.dossier.texts}
    found = [
        (by_id[kept.texts[passage.text]], passage)
        for passage in one.passages
        if kept.texts[passage.text] in quotable
    ]
    # A bill binds nobody yet, and what was repealed nobody any more: others are not told of them.
    return [(t, p) for t, p in found if not (context.public and t.status in _NOT_LAW)]


def _quotable(one: Decision, context: Context) -> bool:
    """A decision that rests on confidential texts alone is as confidential as they are."""
    return not one.passages or bool(_passages(one, context))


def _place(text: Text, passage: Passage) -> str:
    return f"{text.title}, {passage.pinpoint}"


def _cited(texts: dict[str, Text]) -> Piece | None:
    """The texts it rests on; of one that is no law, or no longer one, that is said."""
    if len(texts) == 1:
        (text,) = texts.values()
        if text.status in _NOT_LAW:
            status = named("status", text.status)
            return Term("{title} ({status})", {"title": text.title, "status": status})
    return _joined(text.title for text in texts.values())


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} […]"


def _joined(words: Iterable[str], between: str = "; ") -> str | None:
    return between.join(words) or None
