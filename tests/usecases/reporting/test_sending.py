"""What was sent is kept as it was: who, when, every line; what comes after amends it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from article9.catalogue.translations import Translations
from article9.errors import Usage
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import dump, load
from article9.reporting.filing import unchanged_since
from article9.usecases.report import sent
from tests.record.dossiers import a_dossier, an_id, ids
from tests.reporting.a_state import NEVER, a_state, a_state_never_affected, stocks
from tests.usecases.reporting.making import ON, asked, shown, statuses

BY: dict[str, Any] = {
    "by": "N. Testova",
    "function": "legal adviser",
    "is_sent": True,
    "nothing_new": True,
}


def kept(dossier: Dossier | None = None, first: int = 9_000, **fields: Any) -> Dossier:
    whole = {**BY, **fields}
    return sent("article-7", asked(dossier, **whole), new_id=ids(first))


def test_it_keeps_who_sent_what_when_and_under_which_number() -> None:
    (copy,) = kept(reference="NV 12/2026").filed
    assert (copy.by.name, copy.on, copy.reference) == ("N. Testova", ON, "NV 12/2026")
    assert (copy.report, copy.year, copy.layout) == ("article-7", 2025, "article-7-classic")
    assert copy.languages == ("en",)
    assert copy.sections["B"] == "changed"


def test_every_line_leads_to_records_and_the_copy_survives_a_file() -> None:
    dossier = kept()
    assert load(dump(dossier), "x") == dossier
    lines = dossier.filed[0].lines
    assert {id_ for line in lines for id_ in line.sources} >= {an_id(10), an_id(51), an_id(41)}
    assert all(line.sources or line.part == "nothing-new" for line in lines)


def test_nothing_else_in_the_dossier_changes() -> None:
    assert kept().model_copy(update={"filed": ()}) == a_state()


def test_a_copy_that_somebody_changed_is_told() -> None:
    (copy,) = kept().filed
    assert unchanged_since(copy)
    line = copy.lines[0].model_copy(update={"title": "Another"})
    assert not unchanged_since(copy.model_copy(update={"lines": (line, *copy.lines[1:])}))
    assert not unchanged_since(copy.model_copy(update={"sections": {"A": "unchanged"}}))


def test_what_was_sent_is_unchanged_when_asked_again_the_same_year() -> None:
    after = kept()
    assert set(statuses("article-7", after).values()) <= {"unchanged", "not-applicable"}
    said = shown("article-7", after)
    assert "The report for 2025 was sent on 20 April 2026: this one amends it." in said


def test_an_amendment_tells_only_what_moved() -> None:
    after = kept()
    moved = [stocks(51, 2025, 30, 13), *(f for f in after.figures if f.id != an_id(51))]
    amended = after.model_copy(update={"figures": tuple(a_state(figures=moved).figures)})
    standing = statuses("article-7", amended)
    assert {letter for letter, one in standing.items() if one == "changed"} == {"B"}
    again = kept(amended, first=9_500)
    assert again.filed[1].amends == again.filed[0].id
    assert again.filed[0] == after.filed[0]


def test_the_next_year_is_compared_with_what_was_sent() -> None:
    after = kept(a_state_never_affected())
    said = shown("article-7", after, on=ON.replace(year=2027))
    assert "It is compared with the report for 2025, sent on 20 April 2026." in said
    assert set(statuses("article-7", after, on=ON.replace(year=2027)).values()) <= {
        "unchanged", "not-applicable",
    }  # fmt: skip


def test_another_layout_is_compared_with_what_was_sent_all_the_same() -> None:
    after = kept(a_state(actions=[]))
    standing = statuses("article-7", after, layout="guide")
    assert (standing["A"], standing["C"]) == ("unchanged", "unchanged")


def test_another_language_changes_nothing() -> None:
    after = kept(say=Translations("fr", {"in force": "en vigueur"}))
    cells = [c for line in after.filed[0].lines for c in line.cells.values()]
    assert "en vigueur" in [cell.says for cell in cells]
    assert set(statuses("article-7", after).values()) <= {"unchanged", "not-applicable"}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"by": None}, "A person answers for this"),
        ({"function": " "}, "A person answers for this"),
        ({"by": "x" * 501}, "one line each"),
        ({"reference": "x" * 501}, "A reference is one line"),
        ({"reference": "a\nb"}, "A reference is one line"),
    ],
)
def test_whoever_sends_it_is_named_in_a_line(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(Usage, match=words):
        kept(**fields)


def test_words_that_no_record_may_hold_are_kept_without_them() -> None:
    state = a_state()
    steering = tuple(
        d.model_copy(update={"passages": tuple(
            p.model_copy(update={"quote": "No \x07person shall lay a m"}) for p in d.passages
        )})
        for d in state.decisions
    )  # fmt: skip
    after = kept(state.model_copy(update={"decisions": steering}))
    assert load(dump(after), "x") == after


def test_a_draft_is_not_kept() -> None:
    assert replace(asked(), is_sent=False).dossier.filed == ()


def test_a_draft_tells_that_a_copy_was_changed() -> None:
    after = kept()
    (copy,) = after.filed
    other = after.model_copy(update={"filed": (copy.model_copy(update={"lines": ()}),)})
    words = "sent on 20 April 2026 is no longer what was sent"
    assert words in shown("article-7", other)
    assert words not in shown("article-7", after)


def test_a_report_that_leaves_a_form_open_is_not_kept() -> None:
    with pytest.raises(Usage, match=r"on these forms: A .*, I .*") as refused:
        kept(a_dossier(), nothing_new=False)
    assert "J (" not in refused.value.message
    assert "--nothing-new" in refused.value.remedy


def test_a_person_s_word_is_kept_by_name_and_settles_the_next_year() -> None:
    after = kept(a_dossier())
    (copy,) = after.filed
    words = {line.section: line.cells["says"].says for line in copy.lines}
    assert words == dict.fromkeys("ABCDEFGHIJ", "nothing new to report, as N. Testova says")
    assert set(copy.sections.values()) == {"unchanged"}
    assert set(statuses("article-7", after, on=ON.replace(year=2027)).values()) == {"unchanged"}
    said = shown("article-7", a_dossier(), **BY)
    assert "unchanged: nothing new to report, as N. Testova says" in said


def test_a_person_s_word_changes_nothing_that_the_record_tells() -> None:
    (copy,) = kept().filed
    assert copy.sections["B"] == "changed"
    assert {line.section for line in copy.lines if line.part == "nothing-new"}.isdisjoint("AB")


@pytest.mark.parametrize("layout", ["classic", "guide"])
def test_what_was_sent_without_being_told_is_not_unchanged_the_year_after(layout: str) -> None:
    after = kept(a_dossier())
    (copy,) = after.filed
    left = copy.model_copy(
        update={"sections": dict.fromkeys("ABCDEFGHIJ", "not-told"), "lines": ()}
    )
    old = after.model_copy(update={"filed": (left,)})
    found = statuses("article-7", old, on=ON.replace(year=2027), layout=layout)
    assert set(found.values()) == {"not-told"}


def test_a_form_that_begins_to_apply_is_not_unchanged() -> None:
    profile = {"as_of": "2026-06-01", "answers": {**NEVER, "stocks": "yes"}}
    after = kept(a_state_never_affected())
    now = a_state_never_affected(
        profiles=[{"as_of": "2020-01-01", "answers": NEVER}, profile]
    ).model_copy(update={"filed": after.filed})
    assert after.filed[0].sections["B"] == "not-applicable"
    assert statuses("article-7", now, on=ON.replace(year=2027))["B"] == "not-told"


@pytest.mark.parametrize("missing", ["by", "function"])
def test_nobody_says_that_nothing_is_new_without_a_name_and_function(missing: str) -> None:
    fields: dict[str, Any] = {**BY, "is_sent": False, missing: None}
    with pytest.raises(Usage, match="by name and function"):
        shown("article-7", a_dossier(), **fields)


def test_a_paper_in_sentences_has_no_forms_of_which_to_say_so() -> None:
    with pytest.raises(Usage, match="Only a report in forms"):
        shown("article-9-note", **BY)
