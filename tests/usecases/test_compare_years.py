"""Years of a dossier are compared, the earlier with the later."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import load_shipped
from article9.errors import NotFound, Usage
from article9.usecases.assessment.known import known
from article9.usecases.compare_years import compare_years
from tests.record.dossiers import a_dossier
from tests.usecases.assessment.two_years import EDITION, two_years

KNOWN = known(load_shipped())


def test_the_latest_is_compared_with_the_one_before_it() -> None:
    found = compare_years(two_years(), year=None, known=KNOWN)
    assert (found.before.cycle.year, found.now.cycle.year) == (2025, 2026)
    assert len(found.rows) == len(KNOWN.sets[EDITION].questions)
    row = found.row_of("law-use")
    assert row is not None
    assert row.change == "changed"


@pytest.mark.parametrize("earlier", [2026, 2027])
def test_an_earlier_year_is_earlier(earlier: int) -> None:
    with pytest.raises(Usage, match="does not come before 2026"):
        compare_years(two_years(), year=2026, earlier=earlier, known=KNOWN)


@pytest.mark.parametrize(("year", "earlier"), [(2025, None), (2030, None), (2026, 2024)])
def test_a_year_that_is_not_there_is_said(year: int, earlier: int | None) -> None:
    with pytest.raises(NotFound):
        compare_years(two_years(), year=year, earlier=earlier, known=KNOWN)


def test_an_empty_dossier_has_nothing_to_compare() -> None:
    with pytest.raises(NotFound, match="no self-assessment"):
        compare_years(a_dossier(), year=None, known=KNOWN)
