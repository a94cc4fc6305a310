"""Which question of one edition became which of another, so that years can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from article9.catalogue.question_mapping import Follows, stayed
from article9.catalogue.questions import QuestionSet
from article9.errors import NotFound

Kind = Literal[
    "same", "reworded", "renamed", "split", "merged", "regrouped", "added", "dropped"
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Way:
    """Questions of one edition and what they became in a later one."""

    #: `regrouped`: several became several, or one became one by a split or a merger in between.
    kind: Kind
    before: tuple[str, ...]
    now: tuple[str, ...]


def ways(sets: Mapping[str, QuestionSet], before: str, now: str) -> tuple[Way, ...]:
    """How each question of one set became one of the same or a later set, over all in between.

    In the order of the later set; what was dropped comes last, in the order of the earlier one.

    Raises:
        NotFound: there is no such set, or the one does not lead to the other.
    """
    found = tuple(Way("same", (key,), (key,)) for key in _set(sets, before).questions)
    for earlier, follows, later in _line(sets, before, now):
        found = tuple(_joined(found, tuple(_step(earlier, follows, later))))
    return _ordered(found, sets[before], sets[now])


def now_of(found: Iterable[Way], key: str) -> tuple[str, ...]:
    """The later questions that an earlier one became; none if it was dropped."""
    return tuple(new for way in found if key in way.before for new in way.now)


def before_of(found: Iterable[Way], key: str) -> tuple[str, ...]:
    """The earlier questions that a later one comes from; none if it was added."""
    return tuple(old for way in found if key in way.now for old in way.before)


#: An edition, how the next one follows it, and the next one.
Pair = tuple[QuestionSet, Follows, QuestionSet]


def _line(sets: Mapping[str, QuestionSet], before: str, now: str) -> list[Pair]:
    """Each edition with the next, from the earlier set to the later one."""
    line: list[Pair] = []
    one = _set(sets, now)
    seen = {one.id}
    while one.id != before:
        follows = one.follows
        if follows is None or follows.set in seen:
            raise NotFound(
                f"The question set {now!r} does not come after {before!r}.",
                remedy="Compare an earlier edition with a later one.",
            )
        seen.add(follows.set)
        earlier = _set(sets, follows.set)
        line.insert(0, (earlier, follows, one))
        one = earlier
    return line


def _set(sets: Mapping[str, QuestionSet], id_: str) -> QuestionSet:
    if id_ not in sets:
        remedy = f"There are: {', '.join(sets)}. A newer article9 may have more."
        raise NotFound(f"There is no question set {id_!r}.", remedy=remedy)
    return sets[id_]


def _step(before: QuestionSet, follows: Follows, now: QuestionSet) -> Iterator[Way]:
    """The ways from a set to the one that follows it."""
    kept = stayed(follows, before.questions, now.questions)
    yield from (Way("same", (key,), (key,)) for key in kept)
    yield from (Way("reworded", (key,), (key,)) for key in follows.reworded)
    yield from (Way("renamed", (old,), (new,)) for old, new in follows.renamed.items())
    yield from (Way("split", (old,), new) for old, new in follows.split.items())
    yield from (Way("merged", old, (new,)) for new, old in follows.merged.items())
    yield from (Way("dropped", (old,), ()) for old in follows.dropped)
    yield from (Way("added", (), (new,)) for new in follows.added)


def _joined(first: tuple[Way, ...], then: tuple[Way, ...]) -> Iterator[Way]:
    """Ways one after the other: those that share a question in between become one."""
    left, right = list(first), list(then)
    while left or right:
        mine, theirs = ([left.pop(0)], []) if left else ([], [right.pop(0)])
        grew = True
        while grew:
            between = {key for way in mine for key in way.now}
            between |= {key for way in theirs for key in way.before}
            more_left = [way for way in left if between & {*way.now}]
            more_right = [way for way in right if between & {*way.before}]
            left = [way for way in left if way not in more_left]
            right = [way for way in right if way not in more_right]
            mine, theirs = mine + more_left, theirs + more_right
            grew = bool(more_left or more_right)
        before = tuple(key for way in mine for key in way.before)
        now = tuple(key for way in theirs for key in way.now)
        if before or now:  # what was added and dropped in between is in neither edition
            yield Way(_kind((*mine, *theirs), before, now), before, now)


def _kind(passed: tuple[Way, ...], before: tuple[str, ...], now: tuple[str, ...]) -> Kind:
    """What became of the questions on the whole."""
    match len(before), len(now):
        case 0, _:
            return "added"
        case _, 0:
            return "dropped"
        case 1, 1:
            return _one_to_one({way.kind for way in passed}, before == now)
        case 1, _:
            return "split"
        case _, 1:
            return "merged"
        case _:
            return "regrouped"


def _one_to_one(kinds: set[Kind], same_key: bool) -> Kind:
    if not kinds <= {"same", "reworded", "renamed"}:
        return "regrouped"
    if not same_key:
        return "renamed"
    return "same" if kinds == {"same"} else "reworded"


def _ordered(found: tuple[Way, ...], before: QuestionSet, now: QuestionSet) -> tuple[Way, ...]:
    """The ways in the order of the questions, and so the keys in each of them."""
    old, new = list(before.questions), list(now.questions)
    sorted_ = (
        Way(
            way.kind,
            tuple(sorted(way.before, key=old.index)),
            tuple(sorted(way.now, key=new.index)),
        )
        for way in found
    )

    def place(way: Way) -> tuple[int, int]:
        if way.now:
            return new.index(way.now[0]), 0
        return len(new), old.index(way.before[0])

    return tuple(sorted(sorted_, key=place))
