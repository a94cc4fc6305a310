"""Penalties: their kinds, terms and sums, as far as the words give them."""

from __future__ import annotations

from article9.catalogue.groups import Group
from article9.checking.line import Line, Mention
from article9.checking.matching import Match
from article9.checking.norms.norm import Penalty
from article9.checking.vocabulary import Vocabulary

#: Imprisonment for life, in years, so that it can be compared with terms.
LIFE = 99

_MONTHS = 12  # in a year


def penalties_in(line: Line, start: int, vocabulary: Vocabulary) -> tuple[Penalty, ...]:
    """The penalties named from `start` on; a term or sum belongs to the penalty before it."""
    named = [
        m
        for m in line.mentions
        if m.first >= start and m.concept in vocabulary.in_group(Group.PENALTY)
    ]
    terms = vocabulary.terms.find(line)
    sums = vocabulary.sums.find(line)
    found = []
    for place, mention in enumerate(named):
        end = named[place + 1].first if place + 1 < len(named) else len(line.words)
        found.append(_penalty(line, mention, end, terms, sums, vocabulary))
    return tuple(found)


def years_in(line: Line, vocabulary: Vocabulary) -> tuple[int, ...]:
    """Every term in full years that a line gives, whatever it is a term of."""
    values = ((t.name, _value(line, t, vocabulary)) for t in vocabulary.terms.find(line))
    return tuple(
        value // _MONTHS if unit == "months" else value
        for unit, value in values
        if value is not None
    )


def _penalty(  # one line, one penalty, what may belong to it
    line: Line,
    mention: Mention,
    end: int,
    terms: list[Match],
    sums: list[Match],
    vocabulary: Vocabulary,
) -> Penalty:
    years = _numbers(line, mention, end, terms, "years", vocabulary)
    months = _numbers(line, mention, end, terms, "months", vocabulary)
    life = any(t.name == "life" and _within(t, mention, end) for t in terms)
    amounts = [
        (value, s.name)
        for s in sums
        if _within(s, mention, end) and (value := _value(line, s, vocabulary)) is not None
    ]
    amount, currency = max(amounts, default=(None, None), key=lambda pair: pair[0] or 0)
    return Penalty(
        mention.concept,
        years=LIFE if life else max(years, default=None),
        months=max(months, default=None),
        amount=amount,
        currency=currency,
    )


def _within(match: Match, mention: Mention, end: int) -> bool:
    return mention.first <= match.first and match.last <= end


def _numbers(
    line: Line,
    mention: Mention,
    end: int,
    terms: list[Match],
    unit: str,
    vocabulary: Vocabulary,
) -> list[int]:
    return [
        value
        for term in terms
        if term.name == unit
        and _within(term, mention, end)
        and (value := _value(line, term, vocabulary)) is not None
    ]


def _value(line: Line, match: Match, vocabulary: Vocabulary) -> int | None:
    slot = match.slot("number")
    return vocabulary.numerals.value(line, slot[0]) if slot else None
