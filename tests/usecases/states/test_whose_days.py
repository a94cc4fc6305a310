"""Whose days are asked for: a State's by its facts, or whoever's by a day, and never both."""

from __future__ import annotations

from datetime import date

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.errors import NotFound, Usage
from article9.usecases.states.known import Overlay
from article9.usecases.states.whose_days import Whose, whose_days

TODAY = date(2026, 11, 25)


def days(whose: Whose, catalogue: Catalogue) -> dict[str, date | None]:
    found, _ = whose_days(whose, catalogue, today=TODAY, language="en")
    return {one.key: one.day for one in found.deadlines}


def test_the_days_of_a_state_follow_from_the_register(catalogue: Catalogue) -> None:
    found, name = whose_days(Whose("Camboya", None, ()), catalogue, today=TODAY, language="fr")
    assert (found.state, name, found.facts.deposit) == ("KHM", "Cambodge", date(1999, 7, 28))


def test_without_a_state_they_follow_from_the_day_of_deposit(catalogue: Catalogue) -> None:
    found, name = whose_days(Whose(None, "1999-07-28", ()), catalogue, today=TODAY, language="en")
    assert (found.state, name) == (None, "")


def test_a_fact_that_is_given_adds_to_those_of_the_register(catalogue: Catalogue) -> None:
    told = days(Whose("KHM", None, ("extended-to=2030-12-31",)), catalogue)
    assert told["art-05-clear"] == date(2030, 12, 31)
    assert days(Whose("KHM", None, ()), catalogue)["art-05-clear"] == date(2020, 1, 1)


def test_an_overlay_moves_a_day(catalogue: Catalogue) -> None:
    rows = (
        "state,fact,value,day,source,added-by,added-on\n"
        "LBN,deposit,accession,2026-02-10,Depositary notification,A. R.,2026-11-20\n"
    )
    whose = Whose("LBN", None, (), Overlay(rows.encode(), "mine.csv"))
    assert days(whose, catalogue)["art-04-stocks"] == date(2030, 8, 1)
    assert days(Whose("LBN", None, ()), catalogue)["art-04-stocks"] is None


@pytest.mark.parametrize(
    ("whose", "kind", "said"),
    [
        (
            Whose("KHM", "1999-07-28", ()),
            Usage,
            "A State and --deposit are both given. Leave one out; --overlay corrects what the "
            "register says of a State.",
        ),
        (
            Whose(None, "1999-07-28", (), Overlay(b"", "mine.csv")),
            Usage,
            "--overlay is for a State of the register. Name the State.",
        ),
        (
            Whose("Viet Nam", None, ()),
            NotFound,
            "Viet Nam has not joined the Convention, so that no day is counted for it. `article9 "
            "state VNM` shows what is known.",
        ),
        (Whose("Atlantis", None, ()), NotFound, "No State is called 'Atlantis'."),
        (Whose(None, None, ()), Usage, "No day to count from is given."),
        (Whose("KHM", None, ("extended-to=2009-01-01",)), Usage, "extended-to: 2009-01-01 is not"),
    ],
)
def test_what_cannot_be_answered_is_told(
    whose: Whose, kind: type[Exception], said: str, catalogue: Catalogue
) -> None:
    with pytest.raises(kind) as refused:
        days(whose, catalogue)
    assert str(refused.value).startswith(said)
