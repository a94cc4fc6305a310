"""What was written out and comes back untouched changes nothing, whatever is in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.catalogue.translations import AS_WRITTEN
from article9.documents.writers.xlsx import write
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.plan import Action
from article9.usecases.plan.asked import Asked
from article9.usecases.plan.columns import ACTIONS, INDICATORS
from article9.usecases.plan.sheets import plan_csv, plan_sheets
from tests.planning.made import TODAY, action, body, dossier, funds, indicator, money, value
from tests.usecases.imports.plan_files import KNOWN, take, told
from tests.usecases.imports.plan_files import workbook as filled

JUSTICE = body(key="justice")


def asked(whole: Dossier) -> Asked:
    return Asked(whole, TODAY, KNOWN.catalogue, KNOWN.questions, up_to="secret")


def workbook(whole: Dossier) -> bytes:
    return write(plan_sheets(asked(whole), AS_WRITTEN))


def table(whole: Dossier) -> bytes:
    return plan_csv(asked(whole), AS_WRITTEN).encode()


#: Whatever a cell cannot hold as it is: lines, semicolons, two indicators, a history.
AWKWARD = action(
    title="Count; and count again", summary="One line.\n\nAnother; line.", owner=JUSTICE.id,
    partners=("A; B", "C"), secured=(funds("5.10", source="Fund; of Funds: X"),),
    steps=({"status": "planned", "on": "2026-01-01"}, {"status": "stopped", "on": "2026-02-01"}),
    indicators=(
        indicator(title="One", values=(value("1", "2026-01-01"), value("0.50", "2026-02-01"))),
        indicator(title="=Two", persons=True, lenses={"age": {"why_not": "Adults."}}),
    ),
)  # fmt: skip


@pytest.mark.parametrize("written", [workbook, table])
def test_what_a_cell_cannot_hold_stays_in_the_record(
    written: Callable[[Dossier], bytes],
) -> None:
    whole = dossier(AWKWARD, action(key="law", depends_on=(AWKWARD.id,)), institutions=(JUSTICE,))
    result = take(whole, written(whole))
    assert told(result) == []
    assert result.dossier == whole


def test_an_empty_plan_written_out_is_a_template_without_faults() -> None:
    empty = dossier(institutions=(JUSTICE,))
    result = take(empty, workbook(empty))
    assert (result.dossier, result.faults, result.done) == (empty, (), ())


LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf", "Co", "Zl", "Zp"))
WORDS = st.text(LETTERS, min_size=1, max_size=30).filter(lambda words: words.strip())
AMOUNT = st.tuples(st.decimals(0, 10**9, places=2), st.sampled_from(["USD", "EUR", "XOF"]))
AMOUNTS = st.lists(AMOUNT, max_size=2, unique_by=lambda pair: pair[1])
DAYS = st.dates(date(2024, 1, 1), date(2029, 1, 1))
MAYBE = st.one_of(st.none(), WORDS)
LENS = st.one_of(st.none(), *(st.fixed_dictionaries({key: WORDS}) for key in ("how", "why_not")))


@st.composite
def actions(draw: st.DrawFn) -> Action:
    """Any action."""
    begins, ends = sorted(draw(st.tuples(DAYS, DAYS)))
    step = {"status": draw(st.sampled_from(["planned", "stopped"])), "on": draw(DAYS)}
    gauge = indicator(
        title=draw(WORDS), unit=draw(WORDS), persons=draw(st.booleans()),
        baseline=value(str(draw(st.decimals(0, 100, places=3))), "2026-01-01"),
        lenses={"disability": draw(LENS)},
    )  # fmt: skip
    return action(
        draw(WORDS), summary=draw(MAYBE), begins=begins, ends=ends, risk=draw(MAYBE),
        partners=tuple(draw(st.lists(WORDS, max_size=2))),
        cost=tuple(money(str(amount), code) for amount, code in draw(AMOUNTS)),
        sought=tuple(funds(str(n), code, draw(WORDS)) for n, code in draw(AMOUNTS)),
        steps=(step | {"remark": draw(MAYBE)},), indicators=(gauge,),
        lenses={"age": draw(LENS), "gender": draw(LENS)},
        confidentiality=draw(st.sampled_from(["open", "internal", "secret"])),
    )  # fmt: skip


@given(actions())
def test_any_action_comes_back_the_same_from_csv(one: Action) -> None:
    whole = dossier(one)
    result = take(whole, table(whole))
    assert told(result) == []
    assert result.dossier == whole


@pytest.mark.slow
@settings(max_examples=25)
@given(actions())
def test_any_action_comes_back_the_same_from_a_workbook(one: Action) -> None:
    whole = dossier(one)
    result = take(whole, workbook(whole))
    assert told(result) == []
    assert result.dossier == whole


SOUP = st.text(st.characters(codec="utf-8"), max_size=12)
KEYS = ["key", *(column.key for column in (*ACTIONS, *INDICATORS))]
LIKELY = st.sampled_from(
    ["law", "Law", "2026-01-01", "5 USD", "Fund: 5 USD", "5", "%", "yes", "2026-01-01: 5", "open"]
)
ROWS = st.lists(st.dictionaries(st.sampled_from(KEYS), st.one_of(SOUP, LIKELY)), max_size=3)


@pytest.mark.slow
@given(ROWS, ROWS)
def test_whatever_stands_in_the_cells_a_plan_is_taken_or_every_fault_has_its_row(
    actions_: list[dict[str, str]], indicators: list[dict[str, str]]
) -> None:
    whole = dossier(AWKWARD, institutions=(JUSTICE,))
    # Every column is there, however little stands in it.
    every = dict.fromkeys((column.key for column in ACTIONS), "")
    gauges = dict.fromkeys((column.key for column in INDICATORS), "")
    result = take(
        whole, filled([every | one for one in actions_], [gauges | one for one in indicators])
    )
    assert all(one.row and one.message and one.remedy for one in result.faults)
    assert not result.faults or (result.dossier is whole and not result.done)
