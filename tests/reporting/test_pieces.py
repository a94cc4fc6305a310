"""Cells are compared without a language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from article9.reporting.pieces import Amount, Cost, Piece, Term, plain


@pytest.mark.parametrize(
    ("piece", "words"),
    [
        ("As {it} is", "As {it} is"),
        (date(2026, 2, 1), "2026-02-01"),
        (Amount(1200, "number"), "1200"),
        (Amount(Decimal("120.50"), "area"), "120.5"),
        (Amount(Decimal("1E+3"), "area"), "1000"),
        (Cost({"EUR": Decimal("5"), "USD": Decimal("0.25")}), "5 EUR; 0.25 USD"),
        (Term("in force"), "in force"),
        (Term("{a} ({b})", {"a": "x{y}", "b": Term("bill")}), "x{y} (bill)"),
    ],
)
def test_a_piece_is_the_same_in_every_language(piece: Piece, words: str) -> None:
    assert plain(piece) == words


def test_areas_that_are_written_otherwise_are_equal() -> None:
    assert plain(Amount(Decimal("5.0"), "area")) == plain(Amount(5, "area"))


def test_a_number_of_persons_is_not_the_number_beside_it() -> None:
    assert plain(Amount(5, "persons")) != plain(Amount(50, "persons"))
