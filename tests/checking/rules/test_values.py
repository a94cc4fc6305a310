"""Values that norms give: terms, sums, places, persons."""

from __future__ import annotations

import pytest

from article9.catalogue.rule import Reading
from article9.checking.norms.norm import Norm, Penalty
from article9.checking.rules.values import Read, read_value
from tests.checking.reading import line_of, provision


def value(of: str, *norms: Norm) -> Read | None:
    return read_value(Reading.model_validate({"of": of}), norms)


def norm(*penalties: Penalty, number: str = "1", bearer: str = "") -> Norm:
    line = line_of("Whatever it says.", within=provision(0, 17, number=number))
    return Norm("sanction", line, penalties=penalties, bearer=frozenset(bearer.split()))


PRISON, LONGER = Penalty("imprisonment", years=5), Penalty("imprisonment", years=14)
FINE, HIGHER = Penalty("fine", amount=500, currency="EUR"), Penalty("fine", amount=900)


@pytest.mark.parametrize(
    ("of", "norms", "expected"),
    [
        ("penalty.years", (norm(PRISON), norm(LONGER, FINE)), 14),
        ("penalty.years", (norm(Penalty("imprisonment", years=0)),), 0),
        ("penalty.amount", (norm(PRISON, FINE), norm(HIGHER)), 900),
        ("penalty.currency", (norm(FINE),), "EUR"),
        ("place", (norm(number="2"), norm(number="1"), norm(number="2")), ["s 2", "s 1"]),
        ("bearer", (norm(bearer="forces citizen"), norm(bearer="forces")), ["citizen", "forces"]),
    ],
)
def test_a_value_is_read(of: str, norms: tuple[Norm, ...], expected: Read) -> None:
    assert value(of, *norms) == expected


@pytest.mark.parametrize(
    ("of", "norms"),
    [
        ("penalty.years", (norm(FINE),)),
        ("penalty.years", ()),
        ("penalty.amount", (norm(PRISON),)),
        ("penalty.currency", (norm(PRISON),)),
        ("penalty.currency", (norm(FINE, HIGHER),)),
        ("place", ()),
        ("bearer", (norm(),)),
    ],
)
def test_what_the_norms_do_not_give_is_not_read(of: str, norms: tuple[Norm, ...]) -> None:
    assert value(of, *norms) is None


def test_yes_and_no_are_not_read_from_norms() -> None:
    reading = Reading.model_validate({"find": {"kind": "duty"}})
    assert read_value(reading, (norm(PRISON),)) is None
