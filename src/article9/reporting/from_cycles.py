"""Rows from the self-assessment of the year: answers of persons, and what is still open."""

from __future__ import annotations

from collections.abc import Iterator

from article9.record.dossier.cycles import Cycle
from article9.reporting.from_doing import given
from article9.reporting.names import named
from article9.reporting.pieces import Piece, Term
from article9.reporting.rows import Choices, Context, Row
from article9.reporting.shown import whose

#: The states of an answer that a person gave; a proposal is the machine's.
_BY_PERSONS = frozenset({"given", "accepted"})


def answers(context: Context) -> Iterator[Row]:
    """What persons answered; proposals of the machine are no answers. For the State's own use."""
    cycle = _answered(context)
    if cycle is None or context.public:
        return
    for key, one in cycle.current().items():
        if one.state in _BY_PERSONS:
            cells: dict[str, Piece | None] = {
                "asks": _asks(key, context),
                "standing": named("standing", one.standing),
                "remark": one.remark or one.reason,
                "institution": whose(one.institution, context.dossier).name or None,
                "year": str(cycle.year),
                "voice": _voice(key, context),
            }
            choices: Choices = {"standing": {one.standing}}
            yield Row(key, given(cells), (one.id,), choices, one.institution)


def open_questions(context: Context) -> Iterator[Row]:
    """Questions that were sent to an institution and that nobody has answered. For own use."""
    cycle = _cycle(context)
    if cycle is None or context.public:
        return
    current = cycle.current()
    answered = {key for key, one in current.items() if one.state in _BY_PERSONS}
    for sent in cycle.sent:
        for key in sent.questions:
            if key not in answered:
                cells: dict[str, Piece] = {"asks": _asks(key, context), "due": sent.due}
                row = f"{sent.institution}:{key}"
                yield Row(row, cells, (sent.id,), institution=sent.institution)


def contributions(context: Context) -> Iterator[Row]:
    """What a National Society says of its own work, where it agreed to be quoted."""
    cycle = _cycle(context)
    for one in () if cycle is None else cycle.contributions:
        owner = whose(one.institution, context.dossier)
        if one.says is not None and owner.may_be_told:
            cells: dict[str, Piece] = {
                "institution": owner.name,
                "asks": _asks(one.question, context),
                "says": one.says,
            }
            key = f"{one.institution}:{one.question}"
            yield Row(key, cells, (one.id,), institution=one.institution, society=owner.society)


def _cycle(context: Context) -> Cycle | None:
    """The self-assessment of the year, or else the latest before it."""
    return max(_cycles(context), key=lambda one: one.year, default=None)


def _answered(context: Context) -> Cycle | None:
    """The latest self-assessment in which a person has answered anything."""
    answered = (
        one
        for one in _cycles(context)
        if any(answer.state in _BY_PERSONS for answer in one.answers)
    )
    return max(answered, key=lambda one: one.year, default=None)


def _cycles(context: Context) -> list[Cycle]:
    return [one for one in context.dossier.cycles if one.year <= context.period.until.year]


def _asks(key: str, context: Context) -> Piece:
    question = context.known.questions.get(key)
    return key if question is None else Term(question.asks)


def _voice(key: str, context: Context) -> Piece | None:
    question = context.known.questions.get(key)
    return None if question is None else named("voice", question.basis)
