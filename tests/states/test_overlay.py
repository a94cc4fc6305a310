"""A user's own rows stand over the register, and whatever they contradict is told."""

from __future__ import annotations

import pytest

from article9.catalogue.additions import AdditionRow
from article9.errors import Usage
from article9.states.overlay import overlaid
from article9.states.register import Register
from tests.states.given import fact, joined, register, state

CLASS = {"fact": "article-9", "value": "existing-law", "day": "2019"}


def row(**said: str) -> AdditionRow:
    given = {"state": "XXA", "source": "A letter", "added-by": "A. R.", "added-on": "2026-11-20"}
    return AdditionRow.model_validate(given | said)


def over(known: Register, *rows: AdditionRow) -> Register:
    return overlaid(known, rows, name="mine.csv")


def test_a_row_is_added_with_its_source_and_who_added_it() -> None:
    known = over(register(joined("2000-01-01")), row(**CLASS))
    added = known.states["XXA"].of("article-9")
    assert [(f.value, f.added_by, str(f.added_on), f.confidence) for f in added] == [
        ("existing-law", "A. R.", "2026-11-20", None)
    ]
    assert known.sources[added[0].sources[0]].title == "A letter"
    assert known.conflicts == ()


def test_a_row_takes_the_place_of_what_the_register_says_and_both_are_told() -> None:
    shipped = fact("article-9", "2022", "law")
    known = over(register(joined("2000-01-01", shipped)), row(**CLASS))
    assert [f.value for f in known.states["XXA"].of("article-9")] == ["existing-law"]
    assert [c.shipped for c in known.conflicts] == [shipped]
    assert known.conflicts[0].shipped_is_newer


def test_an_older_fact_of_the_register_is_not_called_newer() -> None:
    known = over(register(joined("2000-01-01", fact("article-9", "2011", "law"))), row(**CLASS))
    assert not known.conflicts[0].shipped_is_newer


def test_what_says_the_same_contradicts_nothing() -> None:
    shipped = fact("article-9", "2019", "existing-law")
    known = over(register(joined("2000-01-01", shipped)), row(**CLASS))
    assert (known.conflicts, len(known.states["XXA"].of("article-9"))) == ((), 1)


def test_a_deposit_takes_the_place_of_not_being_listed() -> None:
    news = row(fact="deposit", value="accession", day="2026-10-01")
    known = over(register(state(fact("not-listed", "2026"))), news)
    assert [f.name for f in known.states["XXA"].facts] == ["deposit"]
    assert len(known.conflicts) == 1


def test_an_extension_stands_beside_an_earlier_one() -> None:
    news = row(fact="article-5-extended", day="2030-12-31")
    known = over(register(joined("2000-01-01", fact("article-5-extended", "2020-01-01"))), news)
    days = [str(f.day) for f in known.states["XXA"].of("article-5-extended")]
    assert days == ["2020-01-01", "2030-12-31"]
    assert known.conflicts == ()


def test_the_register_itself_stays_as_it_was() -> None:
    before = register(joined("2000-01-01", fact("article-9", "2022", "law")))
    over(before, row(**CLASS))
    assert before == register(joined("2000-01-01", fact("article-9", "2022", "law")))


def test_two_rows_on_the_same_both_stand() -> None:
    later = CLASS | {"value": "law", "day": "2024"}
    known = over(register(joined("2000-01-01")), row(**CLASS), row(**later))
    assert [f.value for f in known.states["XXA"].of("article-9")] == ["existing-law", "law"]


def test_a_state_that_is_not_in_the_register_is_refused() -> None:
    with pytest.raises(Usage) as refused:
        over(register(joined("2000-01-01")), row(**CLASS, state="QQQ"))
    assert str(refused.value) == (
        "mine.csv: There is no State 'QQQ'. `article9 states` lists the codes."
    )
