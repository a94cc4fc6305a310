"""The yearly report: what changed, what did not, what does not apply, and what is never in it."""

from __future__ import annotations

from typing import Any

import pytest

from article9.catalogue.forms import layouts
from article9.documents.document import NewPage, Table
from article9.errors import NotFound, Usage
from article9.figures.suppression import WHY_HIDDEN
from article9.record.dossier.dossier import Dossier
from tests.record.dossiers import SIGNED, a_dossier, an_id
from tests.reporting.a_state import (
    HIDDEN,
    NEVER,
    a_figure,
    a_measure,
    a_state,
    a_state_never_affected,
    stocks,
)
from tests.usecases.reporting.making import ON, data, document, shown, statuses

KIND = "article-7"


LAYOUTS = layouts()


def of(dossier: Dossier, **fields: Any) -> dict[str, str]:
    return statuses(KIND, dossier, **fields)


def test_a_state_that_was_never_affected_files_with_a_name_and_a_day() -> None:
    report = document(KIND, a_state_never_affected(), by="N. Testova", is_sent=True)
    assert [block for block in report.blocks if isinstance(block, NewPage)] == []
    (table,) = [block for block in report.blocks if isinstance(block, Table)]
    assert {str(row[3]).partition(".")[0] for row in table.rows} == {
        "unchanged", "not applicable", "voluntary: nothing is told",
    }  # fmt: skip
    said = shown(KIND, a_state_never_affected(), by="N. Testova", is_sent=True)
    assert "There is nothing new to report: this cover page stands alone." in said
    assert "Form A:" not in said


@pytest.mark.parametrize(("layout", "letters"), [("classic", "G"), ("guide", "BD")])
@pytest.mark.parametrize("still", ["retains", "victims", "production"])
def test_what_was_destroyed_since_entry_into_force_is_owed_after_the_last_mine(
    layout: str, letters: str, still: str
) -> None:
    profile = {"as_of": "2020-01-01", "answers": {**NEVER, still: "yes"}}
    found = of(a_state_never_affected(profiles=[profile]), layout=layout)
    assert {found[letter] for letter in letters} == {"not-told"}


@pytest.mark.parametrize("layout", ["classic", "guide"])
def test_types_of_mines_retained_are_among_those_described(layout: str) -> None:
    values = {"last-year": 10, "used": 1, "moved-out": 4, "this-year": 5}
    labels = {"type": "Type Z", "purpose": "detection"}
    retained = a_figure(90, "mines-retained", institution=an_id(1), labels=labels, values=values)
    dossier = a_state(figures=[retained])
    sections = {one.letter: one for one in data(KIND, dossier, layout=layout).sections}
    described = sections["H" if layout == "classic" else "E"]
    kept = sections["D" if layout == "classic" else "C"]
    assert [r.cells["type"].plain for p in described.parts for r in p.rows] == ["Type Z"]
    assert [r.cells["moved-out"].plain for r in kept.parts[0].rows] == ["4"]


@pytest.mark.parametrize("layout", ["classic", "guide"])
def test_without_a_profile_nothing_is_said_not_to_apply(layout: str) -> None:
    dossier = a_state_never_affected(profiles=[])
    assert "not-applicable" not in of(dossier, layout=layout).values()
    assert "cover page stands alone" not in shown(KIND, dossier, layout=layout)


def test_what_the_record_does_not_tell_is_for_a_person_to_say() -> None:
    dossier = a_state_never_affected(profiles=[], measures=[])
    assert set(of(dossier).values()) == {"not-told"}
    said = shown(KIND, dossier)
    assert "There is nothing new to report" not in said
    assert "It cannot be sent while a form is not told of." in said
    assert "Standing: voluntary: nothing is told" in said
    assert "Other matters: the record does not tell" not in said  # nothing asks for it
    assert "National implementation measures: the record does not tell" in said


def test_a_profile_does_not_hide_what_the_record_has() -> None:
    profile = {"as_of": "2020-01-01", "answers": NEVER}
    dossier = a_dossier(profiles=[profile], figures=[stocks(50, 2025, 5, 1)])
    assert of(dossier)["B"] == "changed"


def test_the_same_measures_and_figures_are_unchanged() -> None:
    dossier = a_dossier(
        measures=[a_measure(10, "Mine Act")],
        figures=[stocks(50, 2024, 30, 0), stocks(51, 2025, 30, 0)],
    )
    assert (of(dossier)["A"], of(dossier)["B"]) == ("unchanged", "unchanged")


@pytest.mark.parametrize(
    ("now", "last"), [((30, 2), (30, 0)), ((31, 0), (30, 0)), ((0, 0), (30, 30))]
)
def test_a_number_that_moved_changes_the_form(now: Any, last: Any) -> None:
    figures = [stocks(50, 2024, *last), stocks(51, 2025, *now)]
    assert of(a_dossier(figures=figures))["B"] == "changed"


def test_figures_that_are_no_longer_told_are_missed() -> None:
    dossier = a_dossier(figures=[stocks(50, 2024, 30, 2)])
    assert of(dossier)["B"] == "changed"
    assert "There were figures last year and there are none for 2025" in shown(KIND, dossier)


def test_last_year_s_value_stands_beside_in_a_draft_only() -> None:
    assert "30 (told before: 40)" in shown(KIND)
    sent = shown(KIND, is_sent=True, by="N. Testova")
    for words in (
        "told before",
        "(new)",
        "Draft of",
        "For whoever prepares it",
        "wait for a lawyer",
    ):
        assert words not in sent


def test_without_anything_of_last_year_that_is_said_and_nothing_compared() -> None:
    dossier = a_dossier(figures=[stocks(51, 2025, 30, 2)])
    said = shown(KIND, dossier)
    assert "Nothing of the year before is in the record" in said
    assert "told before:" not in said
    assert "(new)" not in said


def test_readings_that_nobody_decided_on_are_counted_and_not_told() -> None:
    said = shown(KIND)
    assert "Readings that wait for a lawyer: 3. Nothing of them is in this report." in said
    assert "A criminal penalty attaches to every prohibited act" not in said


def test_all_readings_wait_where_nobody_has_decided() -> None:
    said = shown(KIND, a_state(decisions=[]))
    assert "Readings that wait for a lawyer: 6." in said
    assert "provided for" not in said


def test_a_reading_that_came_out_otherwise_since_is_no_longer_the_state_s() -> None:
    state = a_state()
    (kept,) = state.readings
    again = kept.model_copy(
        update={
            "id": an_id(49),
            "on": ON,
            "reading": kept.reading.model_copy(
                update={
                    "findings": tuple(
                        finding.model_copy(update={"passages": finding.passages * 2})
                        for finding in kept.reading.findings
                    )
                }
            ),
        }
    )
    said = shown(KIND, state.model_copy(update={"readings": (kept, again)}))
    assert "Readings that wait for a lawyer: 6." in said
    assert "Words of the text" not in said


def test_a_bill_is_told_as_no_law() -> None:
    assert "reach-abroad" not in [r.about for r in data(KIND).sections[0].parts[1].rows]


def test_the_reason_of_a_decision_stays_inside() -> None:
    assert "No court was seen to be named" not in shown(KIND)
    assert "No court was seen to be named" in shown("legal-review")


@pytest.mark.parametrize("layout", ["classic", "guide"])
@pytest.mark.parametrize("words", HIDDEN)
def test_nothing_internal_or_secret_is_in_it(words: str, layout: str) -> None:
    assert words not in shown(KIND, layout=layout)
    assert words not in data(KIND, layout=layout).model_dump_json()


def test_a_society_s_work_is_its_own_and_in_no_total() -> None:
    assert "National Society of Exemplaria, its own work, quoted with its consent:" in shown(KIND)
    society = an_id(3)
    dossier = a_state(
        figures=[stocks(51, 2025, 30, 2), stocks(52, 2025, 7, 7, institution=society)]
    )
    rows = data(KIND, dossier).sections[1].parts[0].rows
    assert [(one.society, one.cells["closing"].plain) for one in rows] == [
        ("", "28"), ("National Society of Exemplaria", "0"),
    ]  # fmt: skip


def test_a_society_that_did_not_agree_is_not_quoted() -> None:
    said = shown(KIND)
    assert "Silent course" not in said
    assert "Silent Society has not agreed that its work be quoted" in said


def test_small_numbers_of_persons_are_hidden_with_what_would_tell_them() -> None:
    rows = {r.about: r for s in data(KIND).sections for p in s.parts if p.figure == "casualties"
            for r in p.rows}  # fmt: skip
    assert [row.cells["girls"].plain for row in rows.values()] == [
        "hidden", "hidden", "32",
    ]  # fmt: skip
    assert [row.cells["casualties"].plain for row in rows.values()] == ["42", "90", "132"]


def test_groups_that_do_not_add_up_are_not_shown() -> None:
    values = {"killed": 0, "injured": 9, "outcome-not-recorded": 0, "casualties": 9}
    counts = {"casualties": {"by": {"sex-and-age": {"girls": 6, "men": 8}}}}
    one = a_figure(53, "casualties", where="North", values=values, counts=counts)
    said = shown(KIND, a_dossier(figures=[one]))
    assert said.count(WHY_HIDDEN) == 1
    assert "the groups of Sex and age group make 14" in said


def test_a_figure_that_contradicts_another_is_told_to_its_makers_alone() -> None:
    wrong = a_dossier(figures=[stocks(50, 2024, 30, 2), stocks(51, 2025, 40, 2)])
    assert "Mines at the beginning is given as 40" in shown(KIND, wrong)
    assert "is given as 40" not in shown(KIND, wrong, is_sent=True)


def test_a_secret_figure_that_does_not_add_up_stays_secret() -> None:
    values = {"opening": 5, "destroyed": 1, "closing": 77}
    one = stocks(51, 2025, 0, 0, values=values, confidentiality="secret", labels={"type": "X9"})
    said = shown(KIND, a_dossier(figures=[one]))
    assert "77" not in said
    assert "X9" not in said


def test_a_measure_is_told_as_it_stood_at_the_end_of_the_year() -> None:
    steps = [{"status": "adopted", "on": "2025-05-01"}, {"status": "in-force", "on": "2026-02-01"}]
    law = a_measure(10, "Mine Act", kind="law", steps=steps)
    rows = data(KIND, a_dossier(measures=[law])).sections[0].parts[0].rows
    assert [row.cells["status"].plain for row in rows] == ["adopted"]
    assert data(KIND, a_dossier(measures=[law]), year=2024).sections[0].parts[0].rows == ()


@pytest.mark.parametrize("name", ["clasic", "Guide", "", "../classic"])
def test_a_layout_that_is_not_there_is_said(name: str) -> None:
    with pytest.raises(NotFound, match="has no layout"):
        document(KIND, layout=name)


def test_a_layout_of_another_report_is_refused() -> None:
    with pytest.raises(Usage, match="not for 'article-7'"):
        document(KIND, own_layout=LAYOUTS["statement"])


def test_a_layout_of_the_user_s_own_that_names_what_is_not_there_is_refused() -> None:
    shipped = LAYOUTS["article-7-guide"]
    section = shipped.sections[0].model_copy(update={"applies": ("stock",)})
    own = shipped.model_copy(update={"sections": (section, *shipped.sections[1:])})
    with pytest.raises(Usage, match="the profile has no question 'stock'"):
        document(KIND, own_layout=own)


def test_a_layout_of_the_user_s_own_is_taken() -> None:
    shipped = LAYOUTS["article-7-classic"]
    own = shipped.model_copy(update={"title": "Formulaire ajusté"})
    assert document(KIND, own_layout=own).title == "Formulaire ajusté"


def test_it_says_where_it_goes_and_that_article9_sends_nothing() -> None:
    said = shown(KIND)
    assert "through the United Nations Office for Disarmament Affairs in Geneva" in said
    assert "Checked on 26 November 2026." in said
    assert "article9 sends nothing." in said
    assert "@" not in said


def test_each_row_names_its_records_where_that_is_asked() -> None:
    assert an_id(51) in shown(KIND, trace=True)
    assert an_id(51) not in shown(KIND)
    assert all(r.sources for s in data(KIND).sections for p in s.parts for r in p.rows)


def test_what_was_decided_after_the_report_is_not_in_it() -> None:
    signed = SIGNED.model_copy(update={"on": ON.replace(year=2027)})
    later = tuple(d.model_copy(update={"signed": signed}) for d in a_state().decisions)
    said = shown(KIND, a_state().model_copy(update={"decisions": later}))
    assert "Words of the text" not in said
