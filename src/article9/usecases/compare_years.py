"""Compares two years of a State's self-assessment, also across editions of the questions."""

from __future__ import annotations

from article9.errors import NotFound, Usage
from article9.record.dossier.dossier import Dossier
from article9.selfassessment.comparing import Comparison, Year, compare
from article9.selfassessment.cycles import cycle_of
from article9.selfassessment.editions import ways
from article9.usecases.assessment.gather import before, gathered
from article9.usecases.assessment.known import Sets


def compare_years(
    dossier: Dossier, *, year: int | None, earlier: int | None = None, known: Sets
) -> Comparison:
    """The year beside an earlier one: the one before it where none is named.

    Raises:
        NotFound: there is no such year, or none before it.
        Usage: the earlier year is not earlier.
    """
    now = cycle_of(dossier, year)
    if earlier is not None and earlier >= now.year:
        raise Usage(
            f"{earlier} does not come before {now.year}.",
            remedy="Give an earlier year with --with.",
        )
    then = before(dossier, now.year) if earlier is None else cycle_of(dossier, earlier)
    if then is None:
        raise NotFound(
            f"This dossier has no self-assessment before {now.year}.",
            remedy="There is nothing to compare it with yet.",
        )
    first, second = (Year(one, gathered(dossier, one, known).asked) for one in (then, now))
    found = ways(known.sets, then.edition, now.edition)
    dropped = {
        key: why
        for one in known.sets.values()
        if one.follows is not None
        for key, why in one.follows.dropped.items()
    }
    return compare(first, second, found, dropped=dropped)
