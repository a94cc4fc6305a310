"""What others may see of a dossier, and what they never do."""

from __future__ import annotations

from typing import get_args

import pytest

from article9.record.value import Confidence
from article9.reporting.shown import (
    left_out,
    may_be_shown,
    quotable_texts,
    whose,
    without_consent,
)
from tests.reporting.a_state import ACT, BILL, MANUAL, SILENT, SOCIETY, a_measure, a_state


@pytest.mark.parametrize(
    ("confidentiality", "public", "shown"),
    [
        ("open", True, True), ("open", False, True), ("internal", True, False),
        ("internal", False, True), ("secret", True, False), ("secret", False, False),
    ],
)  # fmt: skip
def test_the_rule(confidentiality: Confidence, public: bool, shown: bool) -> None:
    assert may_be_shown(confidentiality, public=public) is shown


def test_every_confidentiality_has_its_place_in_the_rule() -> None:
    assert set(get_args(Confidence)) == {"open", "internal", "secret"}


def test_what_is_kept_back_is_counted_and_never_named() -> None:
    assert (left_out(a_state(), public=True), left_out(a_state(), public=False)) == (5, 2)


def test_a_society_speaks_only_where_it_agreed() -> None:
    told, silent = whose(SOCIETY, a_state()), whose(SILENT, a_state())
    assert (told.society, told.may_be_told) == ("National Society of Exemplaria", True)
    assert not silent.may_be_told
    assert without_consent(a_state()) == ("Silent Society",)


def test_what_belongs_to_nobody_is_the_state_s() -> None:
    assert (whose(None, a_state()).society, whose(None, a_state()).may_be_told) == ("", True)


def test_an_order_is_quoted_only_where_a_measure_is_open() -> None:
    assert quotable_texts(a_state(), public=True) == {ACT, BILL}
    opened = a_state(measures=[a_measure(10, "Manual", text=MANUAL)])
    assert MANUAL in quotable_texts(opened, public=True)


@pytest.mark.parametrize("confidentiality", ["internal", "secret"])
def test_a_law_that_a_confidential_measure_names_is_not_quoted(confidentiality: str) -> None:
    closed = a_state(measures=[a_measure(10, "Act", text=ACT, confidentiality=confidentiality)])
    assert ACT not in quotable_texts(closed, public=True)
    assert (ACT in quotable_texts(closed, public=False)) is (confidentiality == "internal")
