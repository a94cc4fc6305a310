"""Two years side by side, question by question, also where the questions were others then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from article9.record.dossier.cycles import Answer, Cycle
from article9.selfassessment.editions import Kind, Way
from article9.selfassessment.from_last_year import answered_by_persons

#: What is so of a question, or of questions that belong together. None is better than another.
Change = Literal[
    "same",  # answered alike
    "shown-otherwise",  # answered alike, with other evidence, measures or words
    "changed",  # answered otherwise
    "side-by-side",  # the questions were put together in another way, and so are the answers
    "first-answered",
    "not-answered-now",
    "not-answered",  # in neither year
    "not-asked-before",  # the profile spared it then
    "not-asked-now",  # the profile spares it now
    "not-asked",  # in neither year
    "new-question",
    "question-dropped",
]


@dataclass(frozen=True, slots=True)
class Year:
    """A year's self-assessment, and the questions the State was asked in it."""

    cycle: Cycle
    asked: frozenset[str]


@dataclass(frozen=True, slots=True)
class Side:
    """A question in one of the years, with the answer a person gave."""

    key: str
    answer: Answer | None
    asked: bool


@dataclass(frozen=True, slots=True)
class Row:
    """What became of a question, or of questions that belong together."""

    kind: Kind
    before: tuple[Side, ...]
    now: tuple[Side, ...]
    change: Change
    why: str = ""  # why it is asked no more: an English sentence of the knowledge files


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every question of both editions, each in one row, in the order of the later one."""

    before: Year
    now: Year
    rows: tuple[Row, ...] = field(default=())

    def row_of(self, key: str) -> Row | None:
        """The row in which a question of the later year stands."""
        return next((row for row in self.rows if any(s.key == key for s in row.now)), None)


def compare(
    before: Year, now: Year, ways: Sequence[Way], *, dropped: Mapping[str, str]
) -> Comparison:
    """The two years; `dropped` says why questions are asked no more.

    Only what persons answered counts: a proposal is no answer.
    """
    then, today = answered_by_persons(before.cycle), answered_by_persons(now.cycle)
    rows = tuple(
        _row(
            way.kind,
            tuple(Side(key, then.get(key), key in before.asked) for key in way.before),
            tuple(Side(key, today.get(key), key in now.asked) for key in way.now),
            dropped,
        )
        for way in ways
    )
    return Comparison(before, now, rows)


def _row(
    kind: Kind, before: tuple[Side, ...], now: tuple[Side, ...], dropped: Mapping[str, str]
) -> Row:
    if kind == "added":
        return Row(kind, before, now, "new-question")
    if kind == "dropped":
        why = " ".join(dropped[side.key] for side in before if side.key in dropped)
        return Row(kind, before, now, "question-dropped", why)
    return Row(kind, before, now, _change(before, now))


def _change(before: Sequence[Side], now: Sequence[Side]) -> Change:
    then, today = _answers(before), _answers(now)
    was_asked, is_asked = any(s.asked for s in before), any(s.asked for s in now)
    match bool(then), bool(today):
        case False, False if not was_asked and not is_asked:
            return "not-asked"
        case False, False:
            return "not-answered"
        case False, True:
            return "first-answered" if was_asked else "not-asked-before"
        case True, False:
            return "not-answered-now" if is_asked else "not-asked-now"
    if len(before) == 1 and len(now) == 1:
        return _of_one(then[0], today[0])
    standings = {one.standing for one in (*then, *today)}
    whole = len(then) == len(before) and len(today) == len(now)
    return "same" if whole and len(standings) == 1 else "side-by-side"


def _answers(sides: Sequence[Side]) -> list[Answer]:
    return [side.answer for side in sides if side.answer is not None]


def _of_one(then: Answer, today: Answer) -> Change:
    if then.standing != today.standing:
        return "changed"
    told = [(set(a.evidence), set(a.measures), a.remark, a.reason) for a in (then, today)]
    return "same" if told[0] == told[1] else "shown-otherwise"
