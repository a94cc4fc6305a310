"""A plan comes in whole or not at all, is known again by its keys, and every fault has its row."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from article9.record.dossier.dossier import Dossier
from article9.record.dossier.plan import Action
from tests.planning.made import TODAY, action, body, dossier, funds, ids, indicator, money, value
from tests.usecases.imports.plan_files import GAUGE, ROW, take, told, workbook

JUSTICE = body(key="justice")
EMPTY = dossier(institutions=(JUSTICE,))
EVIDENCE = {"id": ids(0xE000)(), "key": "gazette", "title": "Gazette", "received": "2026-01-01"}


def only(whole: Dossier) -> Action:
    (one,) = whole.actions
    return one


def test_a_row_with_everything_becomes_an_action() -> None:
    row = ROW | {
        "objective": "A whole law", "summary": "All acts.", "owner": "ministry of justice",
        "partners": "Committee; Parliament", "begins": "2026-01-01", "ends": "2027-01-01",
        "status": "under way", "since": "2026-02-01", "remark": "Begun.", "cost": "5 USD; 7 EUR",
        "secured": "State budget: 5 USD", "sought": "Fund: 7 EUR", "risk": "Rain.",
        "gender-how": "So.", "age-why-not": "All are adults.", "obligations": "art-09-jurisdiction",
        "evidence": "gazette", "confidentiality": "open",
    }  # fmt: skip
    result = take(dossier(institutions=(JUSTICE,), evidence=(EVIDENCE,)), workbook([row]))
    assert told(result) == []
    one = only(result.dossier)
    assert (one.key, one.title, one.field, one.owner) == ("law", "Amend the Act", "law", JUSTICE.id)
    assert (one.status, one.steps[-1].on, one.steps[-1].remark) == (
        "under-way", date(2026, 2, 1), "Begun."
    )  # fmt: skip
    assert one.cost == (money("5"), money("7", "EUR"))
    assert (one.secured, one.sought) == ((funds("5"),), (funds("7", "EUR", "Fund"),))
    assert one.lenses.unsaid() == ("disability",)
    assert (one.partners, one.confidentiality) == (("Committee", "Parliament"), "open")
    assert one.evidence == (EVIDENCE["id"],)
    assert result.dossier.objectives[0].title == "A whole law"
    assert result.done == ("New actions: 1 (law).", "A new objective: A whole law.")


def test_a_row_with_nothing_but_what_is_needed_is_planned_from_today() -> None:
    one = only(take(EMPTY, workbook([ROW])).dossier)
    assert (one.status, one.steps[0].on, one.cost, one.owner) == ("planned", TODAY, (), None)


def test_the_same_file_again_changes_nothing() -> None:
    data = workbook([ROW | {"objective": "A whole law", "cost": "5 USD"}], [GAUGE])
    first = take(EMPTY, data)
    again = take(first.dossier, data)
    assert again.dossier == first.dossier
    assert again.done == ("As before: 1.",)


def test_a_known_key_changes_its_action_and_leaves_what_the_file_does_not_have() -> None:
    before = take(EMPTY, workbook([ROW | {"risk": "Rain.", "cost": "5 USD"}])).dossier
    after = take(before, workbook([ROW | {"title": "Amend it", "cost": ""}]))
    one = only(after.dossier)
    assert (one.id, one.title, one.risk, one.cost) == (only(before).id, "Amend it", "Rain.", ())
    assert after.done == ("Changed actions: 1 (law).",)


def test_nothing_is_deleted_because_a_row_is_gone() -> None:
    before = take(EMPTY, workbook([ROW, ROW | {"key": "two", "title": "Another"}])).dossier
    after = take(before, workbook([ROW])).dossier
    assert after == before


def test_where_an_action_stands_is_added_to_and_never_overwritten() -> None:
    row = ROW | {"status": "planned", "since": "2026-01-01"}
    first = take(EMPTY, workbook([row])).dossier
    row |= {"status": "under way", "since": "2026-02-01"}
    second = take(first, workbook([row])).dossier
    third = take(second, workbook([row | {"status": "finished"}])).dossier
    assert [(one.status, one.on) for one in only(third).steps] == [
        ("planned", date(2026, 1, 1)), ("under-way", date(2026, 2, 1)), ("finished", TODAY)
    ]  # fmt: skip


def test_an_indicator_is_added_to_those_there_and_changed_by_its_title() -> None:
    before = dossier(action(key="law", indicators=(indicator(), indicator(title="Sheep"))))
    row = {"action": "law", "indicator": "goats", "unit": "head", "target": "5",
           "target-on": "2027-01-01"}  # fmt: skip
    one = only(take(before, workbook([ROW], [row, GAUGE])).dossier)
    assert [x.title for x in one.indicators] == ["goats", "Sheep", "Clauses"]
    assert one.indicators[0].target == value("5", "2027-01-01")


def test_a_mapping_says_what_a_file_calls_its_columns() -> None:
    data = b"Ref,Was,Bereich,Farbe\nlaw,Amend,law,blue\n"
    assert take(EMPTY, data).faults[0].message.startswith("No sheet has the columns")
    result = take(EMPTY, data, {"ref": "key", "was": "title", "bereich": "field"})
    assert only(result.dossier).title == "Amend"
    assert result.left == ("The column 'Farbe' was not taken: no column has this name.",)


FAULTS: list[tuple[dict[str, str], str, str]] = [
    ({"key": ""}, "Key", "has no key"),
    ({"key": "Law 1"}, "Key", "is no key"),
    ({"key": "0190a000-0000-7000-8000-00000000ffff"}, "Key", "the id of no action"),
    ({"title": ""}, "Action", "what is done"),
    ({"title": "x" * 501}, "Action", "More than 500"),
    ({"field": ""}, "Field", "not given"),
    ({"field": "Agriculture"}, "Field", "cannot be chosen"),
    ({"owner": "Ministry of Goats"}, "Who answers", "no body"),
    ({"begins": "03/04/2026"}, "Begins", "no day"),
    ({"begins": "2027-01-01", "ends": "2026-01-01"}, "Ends", "before it begins"),
    ({"depends-on": "goats"}, "Waits for", "no action 'goats'"),
    ({"depends-on": "law"}, "Waits for", "waits for itself"),
    ({"status": "nearly"}, "Stands", "cannot be chosen"),
    ({"since": "soon"}, "Since", "no day"),
    ({"cost": "5"}, "Cost", "in which currency"),
    ({"cost": "5 USD; 6 USD"}, "Cost", "two amounts"),
    ({"secured": "5 USD"}, "Secured", "who gives it"),
    ({"sought": "Fund: -5 USD"}, "Sought", "less than nothing"),
    ({"gender-how": "So.", "gender-why-not": "Not so."}, "Gender: why not", "also why not"),
    ({"obligations": "art-99"}, "Obligations", "no obligation"),
    ({"requirements": "prohibit-goats"}, "Points to consider", "no point to consider"),
    ({"concerns": "goats"}, "Points of concern", "no point of concern"),
    ({"questions": "goats"}, "Questions", "no question"),
    ({"measures": "goats"}, "Measures", "no measure"),
    ({"evidence": "goats"}, "Evidence", "no evidence"),
    ({"confidentiality": "hidden"}, "Confidentiality", "cannot be chosen"),
]


@pytest.mark.parametrize(("wrong", "column", "says"), FAULTS, ids=lambda x: str(x)[:30])
def test_a_fault_has_its_row_column_and_remedy_and_changes_nothing(
    wrong: dict[str, str], column: str, says: str
) -> None:
    fine = {"key": "fine", "title": "Fine", "field": "law"}
    result = take(EMPTY, workbook([fine, ROW | wrong]))
    (fault,) = result.faults
    assert (fault.row, fault.column) == (3, column)
    assert says in fault.message
    assert fault.remedy.endswith((".", "?"))
    assert result.dossier is EMPTY
    assert result.done == ()


GAUGES: list[tuple[dict[str, str], str, str]] = [
    ({"action": "goats"}, "Key of the action", "no action 'goats'"),
    ({"action": ""}, "Key of the action", "to which action"),
    ({"indicator": ""}, "Indicator", "what is counted"),
    ({"unit": ""}, "Unit", "in what"),
    ({"unit": "%", "target": "101", "target-on": "2027-01-01"}, "Target", "more than the whole"),
    ({"unit": "%", "values": "2026-01-01: 100.1"}, "Values", "more than the whole"),
    ({"baseline": "5"}, "Baseline of", "no day"),
    ({"baseline-on": "2026-01-01"}, "Baseline", "no number"),
    ({"target": "1,5", "target-on": "2027-01-01"}, "Target", "two ways"),
    (
        {"baseline": "1", "baseline-on": "2027-01-01", "target": "2", "target-on": "2026-01-01"},
        "Target by", "before the baseline",
    ),
    ({"values": "12"}, "Values", "with its day"),
    ({"wished": "much"}, "Better", "cannot be chosen"),
    ({"persons": "perhaps"}, "Counts persons", "cannot be chosen"),
    ({"age-how": "So.", "age-why-not": "Not so."}, "Age: why not", "also why not"),
]  # fmt: skip


@pytest.mark.parametrize(("wrong", "column", "says"), GAUGES, ids=lambda x: str(x)[:30])
def test_a_fault_of_an_indicator_is_told_in_the_same_way(
    wrong: dict[str, str], column: str, says: str
) -> None:
    result = take(EMPTY, workbook([ROW], [GAUGE | wrong]))
    (fault,) = result.faults
    assert (fault.row, fault.column) == (2, column)
    assert says in fault.message
    assert result.dossier is EMPTY


def test_a_hundred_per_cent_and_a_target_that_is_lower_are_no_faults() -> None:
    row = GAUGE | {"unit": "%", "baseline": "100", "baseline-on": "2026-01-01", "target": "0",
                   "target-on": "2027-01-01", "wished": "less is better"}  # fmt: skip
    assert told(take(EMPTY, workbook([ROW], [row]))) == []


def test_a_circle_over_several_rows_and_the_record_is_told_once() -> None:
    first = action(key="first")
    before = dossier(first, action(key="second", depends_on=(first.id,)))
    rows = [
        {"key": "first", "title": "A", "field": "law", "depends-on": "third"},
        {"key": "third", "title": "B", "field": "law", "depends-on": "second"},
    ]
    result = take(before, workbook(rows))
    assert told(result) == [
        (2, "Waits for", "These wait for each other in a circle: first, third, second.")
    ]


def test_a_row_may_wait_for_one_that_stands_below_it() -> None:
    rows = [ROW | {"depends-on": "other"}, ROW | {"key": "other", "title": "Other"}]
    whole = take(EMPTY, workbook(rows)).dossier
    assert whole.actions[0].depends_on == (whole.actions[1].id,)


def test_two_rows_of_one_key_and_two_that_say_the_same_are_told() -> None:
    same = take(EMPTY, workbook([ROW, ROW]))
    assert told(same) == [(3, "Key", "'law' stands in row 2 already.")]
    copy = take(EMPTY, workbook([ROW, ROW | {"key": "law-2"}]))
    assert told(copy) == [(3, "Action", "It says the same as row 2.")]
    apart = take(EMPTY, workbook([ROW, ROW | {"key": "law-2", "ends": "2027-01-01"}]))
    assert told(apart) == []


def test_a_day_before_the_last_step_is_told() -> None:
    before = dossier(action(key="law", steps=({"status": "planned", "on": "2026-05-01"},)))
    row = ROW | {"status": "finished", "since": "2026-04-01"}
    assert told(take(before, workbook([row])))[0][:2] == (2, "Since")


@pytest.mark.parametrize(
    "data", [b"Goats,Sheep\n1,2\n", b"", b"Key,Action\nlaw,Amend\n", workbook([])[:0] + b"x"]
)
def test_a_file_without_the_columns_of_a_plan_is_told_so(data: bytes) -> None:
    (fault,) = take(EMPTY, data).faults
    assert fault.row is None
    assert "template" in fault.remedy


def test_a_heading_that_stands_twice_is_told() -> None:
    (fault,) = take(EMPTY, b"Key,Action,Field,Field\nlaw,Amend,law,stocks\n").faults
    assert (fault.row, fault.column) == (1, "Field")


def test_a_title_above_the_headings_is_no_matter() -> None:
    data = b"Our plan\n\nKey,Action,Field\nlaw,Amend,law\n"
    assert only(take(EMPTY, data).dossier).title == "Amend"


def test_a_key_that_is_proposed_is_one() -> None:
    (fault,) = take(EMPTY, workbook([ROW | {"key": "Éditer la loi!"}])).faults
    assert fault.remedy.endswith("as editer-la-loi.")


def _plan(rows: int) -> list[dict[str, str]]:
    return [
        {"key": f"a-{n}", "title": f"Action {n}", "field": "Clearance", "owner": "justice",
         "objective": f"Objective {n % 20}", "begins": "2026-01-01", "ends": "2027-01-01",
         "depends-on": f"a-{n - 1}" if n else "", "cost": f"{n} USD", "gender-how": "So.",
         "secured": f"State budget: {n}.50 USD", "status": "planned", "since": "2026-01-01"}
        for n in range(rows)
    ]  # fmt: skip


@pytest.mark.slow
def test_of_two_thousand_rows_with_fifty_faults_all_fifty_are_told_and_nothing_is_changed() -> None:
    rows: list[dict[str, Any]] = _plan(2_000)
    wrong: list[tuple[int, dict[str, str]]] = [
        (40 * at + 7, one)
        for at, one in enumerate(
            [
                {"key": "No Key"}, {"title": ""}, {"field": "Goats"}, {"owner": "Goats"},
                {"begins": "3/4/2026"}, {"ends": "2025-01-01"}, {"depends-on": "b-1"},
                {"cost": "5"}, {"cost": "1,000 USD"}, {"secured": "5 USD"},
            ]
            * 5
        )
    ]  # fmt: skip
    mended = [dict(row) for row in rows]
    for at, one in wrong:
        rows[at] |= one
    result = take(EMPTY, workbook(rows))
    # Whatever waited for the rows whose key is wrong finds nothing: five more rows.
    keyless = {at for at, one in wrong if "key" in one}
    expected = {at + 2 for at, _ in wrong} | {at + 3 for at in keyless}
    assert {fault.row for fault in result.faults} == expected
    assert len(result.faults) == 50 + len(keyless)
    assert all(fault.remedy and fault.column for fault in result.faults)
    assert result.dossier is EMPTY
    after = take(EMPTY, workbook(mended))
    assert told(after) == []
    assert len(after.dossier.actions) == 2_000
    assert after.dossier.actions[3].secured[0].amount == Decimal("3.50")
