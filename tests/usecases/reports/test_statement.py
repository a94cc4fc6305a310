"""Each sentence of a statement is told by one record, and goes with it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.translations import Translations
from article9.documents.document import Document, Heading, NewPage, Paragraph
from article9.record.dossier.dossier import Dossier
from tests.record.dossiers import a_dossier, an_id
from tests.reporting.a_state import HIDDEN, a_measure, a_state, all_ids
from tests.usecases.reporting.making import data, document, shown

KIND = "statement"
STATE = a_state()
NOTHING = "The record holds nothing to speak of in this year."
COLLECTIONS = (
    "measures", "trainings", "figures", "actions", "commitments", "enforcement", "judgments",
    "consultations",
)  # fmt: skip


def sentences(report: Document) -> list[str]:
    """What is spoken: the paragraphs before the pages for the speaker, without State and day."""
    spoken = []
    for block in report.blocks:
        if isinstance(block, NewPage):
            break
        if isinstance(block, Paragraph) and not block.lead:
            spoken.append(block.text)
    return spoken


def without(dossier: Dossier, ids: set[str]) -> Dossier:
    kept = {
        name: tuple(one for one in getattr(dossier, name) if one.id not in ids)
        for name in COLLECTIONS
    }
    return dossier.model_copy(update=kept)


def traced(dossier: Dossier) -> dict[str, str]:
    """Each sentence with the id that it names."""
    spoken = [one for one in sentences(document(KIND, dossier, trace=True)) if one != NOTHING]
    found = [line.rpartition(" [") for line in spoken]
    return {words: id_.rstrip("]") for words, _, id_ in found}


def test_every_sentence_opens_to_one_record() -> None:
    told = traced(STATE)
    assert len(told) >= len(list(all_ids()))
    everything = STATE.model_dump_json()
    assert all(id_ in everything and "," not in id_ for id_ in told.values())


@given(gone=st.sets(st.sampled_from(sorted(all_ids()))))
def test_removing_records_removes_their_sentences_and_no_others(gone: set[str]) -> None:
    before, after = traced(STATE), traced(without(STATE, gone))
    expected = {words for words, id_ in before.items() if id_ not in gone}
    assert set(after) == expected


def test_each_of_these_records_has_a_sentence() -> None:
    assert set(all_ids()) <= set(traced(STATE).values())


def test_a_state_without_records_has_nothing_to_say() -> None:
    said = shown(KIND, a_dossier())
    assert NOTHING in said
    assert "Words: 0." in said


def test_agenda_item_9_d_has_its_number_and_other_subjects_have_none() -> None:
    report = document(KIND)
    titles = [block.text for block in report.blocks if isinstance(block, Heading)]
    assert "9.d Preventing and suppressing prohibited activities (Art. 9)" in titles
    assert "Stockpiled mines" in titles


@pytest.mark.parametrize("words", [*HIDDEN, "Silent course", "Course for judges", "Which laws?"])
def test_it_speaks_in_nobody_else_s_voice_and_tells_nothing_confidential(words: str) -> None:
    assert words not in shown(KIND)
    assert words not in data(KIND).model_dump_json()


@pytest.mark.parametrize("confidentiality", ["open", "internal", "secret"])
def test_only_an_open_promise_is_spoken_of_and_never_who_judged_it_or_why(
    confidentiality: str,
) -> None:
    judged = {"by": {"name": "B. Judge", "function": "secretary"}, "on": "2025-12-01"}
    promise = {"id": an_id(75), "says": "To mend the fence.", "by": "Government", "where": "Geneva",
               "said": "2025-06-18", "standing": "not-kept", "judged": judged,
               "reason": "The survey came in August.",
               "confidentiality": confidentiality}  # fmt: skip
    said = shown(KIND, a_state(commitments=[promise]))
    assert ("To mend the fence." in said) == (confidentiality == "open")
    assert "B. Judge" not in said
    assert "survey" not in said


def test_small_numbers_make_no_sentence() -> None:
    report = data(KIND, a_state(figures=[
        {"id": an_id(53), "kind": "risk-education", "year": 2025, "source": "x",
         "on": "2026-01-02", "values": {"reached": 3}, "labels": {"method": "schools"}},
    ]))  # fmt: skip
    rows = [row for section in report.sections for part in section.parts for row in part.rows]
    assert [row.sentence for row in rows if row.sources == (an_id(53),)] == [""]


def test_what_changed_stands_beside_what_was_said_before() -> None:
    now = "PMN: 12 mines were destroyed in 2025; 18 remained at its end."
    assert f"{now} Before: PMN: 10 mines" in shown(KIND)


def test_what_did_not_change_is_not_in_that_list() -> None:
    dossier = a_dossier(measures=[a_measure(10, "Mine Act", kind="law")])
    said = shown(KIND, dossier)
    assert said.count("Mine Act") == 1
    assert "Nothing, or nothing that could be compared." in said


def test_words_and_minutes_are_those_of_the_sentences() -> None:
    words = sum(len(one.split()) for one in sentences(document(KIND)))
    assert f"Words: {words}. At 110 words a minute" in shown(KIND)
    assert f"it takes {-(-words // 110)} minutes at most" in shown(KIND)


def test_the_trace_is_not_spoken() -> None:
    assert shown(KIND, trace=True).count("Words: ") == 1
    words = sum(len(one.split()) for one in sentences(document(KIND)))
    assert f"Words: {words}." in shown(KIND, trace=True)


def test_a_language_without_spaces_is_counted_by_characters() -> None:
    said = shown(KIND, say=Translations("zh", {}))
    assert "Characters: " in said
    assert "a minute" not in said


@pytest.mark.parametrize("field", ["title", "summary"])
def test_braces_and_markup_of_a_user_stay_as_they_are(field: str) -> None:
    odd = "{title} {0} %s <b>x</b> =1+1 {"
    law: dict[str, Any] = {**a_measure(10, "Mine Act", kind="law", summary="It bans."), field: odd}
    assert odd in shown(KIND, a_dossier(measures=[law]))


def test_a_copy_that_is_given_to_interpreters_holds_only_the_statement() -> None:
    said = shown(KIND, is_sent=True)
    for words in ("How long it is", "For whoever prepares it", "Draft of", "Readings that wait"):
        assert words not in said
