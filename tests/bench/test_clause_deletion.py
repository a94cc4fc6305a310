"""Taking clauses out, or turning them round: exactly what they alone carry out falls."""

from __future__ import annotations

import pytest

from article9.catalogue.drafting_style import drafting_styles
from article9.drafting.bill import words_of
from article9.drafting.text import text_of
from bench.clause_deletion import (
    NEGATIONS,
    Deletion,
    falling,
    leaning,
    negated,
    trial,
    with_,
    without,
)

STYLES = sorted(drafting_styles())


@pytest.fixture(scope="module")
def short() -> Deletion:
    """The short bill of common law in English."""
    return trial("common-law.en", {}, short=True)


@pytest.mark.slow
@pytest.mark.parametrize("style", STYLES)
def test_whatever_is_taken_out_falls_and_nothing_else(style: str) -> None:
    rows = [row for row in trial(style, {}, short=True).rows() if row.done == "taken out"]
    assert len(rows) > 20
    assert [
        (row.clause, row.stayed, row.besides) for row in rows if row.stayed or row.besides
    ] == []


def test_the_whole_bill_loses_nothing_by_itself(short: Deletion) -> None:
    asked = short.drafted.bill.requirements()
    assert short.before == asked


def test_a_clause_that_another_stands_in_for_is_not_expected_to_fall() -> None:
    bill = trial("common-law.en", {}).drafted.bill
    bound = next(u for u in bill.walk() if u.id == "sec_12__subsec_1")
    assert bound.requirements
    assert falling(bound, bill) == frozenset()


def test_what_two_clauses_share_falls_with_either() -> None:
    bill = trial("common-law.en", {}).drafted.bill
    sharing = [unit for unit in bill.walk() if unit.shares]
    assert len(sharing) == 2
    assert falling(sharing[0], bill) == falling(sharing[1], bill) == sharing[0].shares


def test_what_refers_to_a_clause_leans_on_it(short: Deletion) -> None:
    bill = short.drafted.bill
    acts = next(unit for unit in bill.walk() if unit.id == "sec_3__subsec_1")
    assist = next(unit for unit in bill.walk() if unit.id == "sec_3__subsec_2")
    title = next(unit for unit in bill.walk() if unit.id == "sec_1__subsec_2")
    assert set(assist.requirements) <= leaning(acts, short.drafted)
    assert not set(acts.requirements) & leaning(assist, short.drafted)
    assert leaning(title, short.drafted) == frozenset()


def test_the_units_beside_one_that_is_taken_out_are_numbered_anew(short: Deletion) -> None:
    bill = short.drafted.bill
    acts = next(unit for unit in bill.walk() if unit.id == "sec_3__subsec_1")
    text = text_of(without(bill, acts), short.drafted.style)
    assert "\n(1) A person must not, in any way, assist" in text
    assert "use an anti-personnel mine" not in text


def test_a_section_that_is_taken_out_leaves_the_numbers_of_the_others(short: Deletion) -> None:
    bill = short.drafted.bill
    section = bill.sections()[2]
    numbers = [unit.number for unit in without(bill, section).sections()]
    assert numbers == [unit.number for unit in bill.sections() if unit is not section]


def test_a_clause_is_turned_round_in_its_own_words(short: Deletion) -> None:
    bill = short.drafted.bill
    acts = next(unit for unit in bill.walk() if unit.id == "sec_3__subsec_1")
    turned = negated(acts, "en")
    assert turned is not None
    assert words_of(turned.say) == "A person may, under any circumstances—"
    assert "A person may, under any circumstances" in text_of(
        with_(bill, turned), short.drafted.style
    )


def test_an_item_without_a_rule_of_its_own_is_not_turned_round(short: Deletion) -> None:
    item = next(u for u in short.drafted.bill.walk() if u.id == "sec_3__subsec_1__para_a")
    assert negated(item, "en") is None


def test_words_to_turn_round_are_given_for_every_language_that_is_drafted_in() -> None:
    assert {style.partition(".")[2] for style in STYLES} <= set(NEGATIONS)
