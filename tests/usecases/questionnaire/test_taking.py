"""What comes back is shown beside what stands, and taken in under somebody's name or not at all."""

from __future__ import annotations

from typing import Any

import pytest

from article9.catalogue.translations import AS_WRITTEN
from article9.documents.writers import text
from article9.errors import Usage
from article9.record.dossier.cycles import Answer, Cycle
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import dump, load
from article9.record.value import Person
from article9.usecases.questionnaire.preview import preview
from article9.usecases.questionnaire.taking import Returned, file_language, taken
from tests.usecases.questionnaire.samples import (
    PERSON,
    TODAY,
    WHO,
    back,
    ids,
    read,
    sent,
    sheet,
    word,
)

ASKED = sent()
SOCIETY = sent("national-society")


def take(returned: Returned, by: Person | None = None) -> Dossier:
    made = taken(returned, by=by, today=TODAY, new_id=ids(3000))
    return load(dump(made), "d")


def year(dossier: Dossier) -> Cycle:
    cycle = dossier.cycle()
    if cycle is None:
        raise ValueError("no cycle")
    return cycle


def shown(returned: Returned, *, applied: bool = False) -> str:
    return text.write(preview(returned, AS_WRITTEN, applied=applied), width=10_000)


def with_answer(dossier: Dossier, **answer: Any) -> Dossier:
    """The dossier after somebody has answered a question in it."""
    cycle = year(dossier)
    usual = {"id": ids(2000)(), "question": "orders", "state": "given", "by": PERSON,
             "on": "2030-09-10", "standing": "planned"}  # fmt: skip
    made = Answer.model_validate(usual | answer)
    changed = cycle.model_copy(update={"answers": (*cycle.answers, made)})
    return dossier.model_copy(update={"cycles": (*dossier.cycles[:-1], changed)})


def test_answers_are_taken_in_with_who_gave_them_and_what_shows_them() -> None:
    data = word(ASKED, {"1b": "x", "1h": "by May", "1i": ("Order 12", "2030-01-01", "A 3"), **WHO})
    made = take(back(ASKED, data))
    answer = year(made).current()["orders"]
    assert (answer.standing, answer.remark, answer.state) == ("partly", "by May", "given")
    assert answer.by == Person(name="B. Major", function="Legal adviser")
    assert (answer.on, answer.institution) == (TODAY, ASKED.institution.id)
    assert answer.replaces == ASKED.sent.answers["orders"]
    evidence = {one.id: one for one in made.evidence}
    assert [evidence[id_].title for id_ in answer.evidence] == ["Order 12"]
    assert evidence[answer.evidence[0]].kept == "A 3"


def test_questions_that_were_left_open_stay_as_they_are() -> None:
    made = take(back(ASKED, word(ASKED, {"2a": "x", **WHO})))
    current = year(made).current()
    assert current["orders"].state == "proposed"
    assert current["training"].state == "given"
    assert "stocks" not in current


def test_taking_it_in_twice_changes_nothing_the_second_time() -> None:
    data = word(ASKED, {"1b": "x", "1i": ("Order 12", "2030-01-01", ""), **WHO})
    once = take(back(ASKED, data))
    again = back(ASKED, data, now=once)
    assert again.to_take == ()
    assert take(again) == once
    assert "As it stands already: 1" in shown(again)


def test_nothing_is_taken_in_without_a_name() -> None:
    data = word(ASKED, {"1b": "x", "N1": "B. Major"})
    with pytest.raises(Usage, match="does not say who answers, by name and function"):
        take(back(ASKED, data))
    made = take(back(ASKED, data), Person(name="C. Clerk", function="Registry"))
    by = year(made).current()["orders"].by
    assert by is not None
    assert by.name == "C. Clerk"


def test_what_was_changed_on_both_sides_is_shown_and_stays() -> None:
    now = with_answer(ASKED.dossier, remark="decided here")
    data = word(ASKED, {"1a": "x", "2a": "x", **WHO})
    returned = back(ASKED, data, now=now)
    assert [one.given.question for one in returned.both] == ["orders"]
    made = take(returned)
    assert year(made).current()["orders"].remark == "decided here"
    assert year(made).current()["training"].standing == "in-place"
    page = shown(returned)
    assert "Changed on both sides" in page
    assert "Planned; remark: decided here (A. Writer, 2030-09-10)" in page
    assert "They stay as they are in the dossier." in page


def test_the_same_change_on_both_sides_is_no_conflict() -> None:
    now = with_answer(ASKED.dossier, standing="in-place")
    returned = back(ASKED, word(ASKED, {"1a": "x", **WHO}), now=now)
    assert (returned.both, returned.to_take) == ((), ())


def test_what_came_back_as_it_stood_does_not_undo_what_was_answered_since() -> None:
    first = with_answer(ASKED.dossier, standing="partly")
    out = sent(before=first, start=4000)
    assert out.sent.answers["orders"] == ids(2000)()
    now = with_answer(out.dossier, id=ids(2500)(), standing="in-place")
    returned = back(out, word(out, {"1b": "x", **WHO}), now=now)
    assert (returned.both, returned.to_take) == ((), ())


def test_an_answer_that_nobody_has_changed_here_gives_way() -> None:
    first = with_answer(ASKED.dossier, standing="partly")
    out = sent(before=first, start=4000)
    returned = back(out, word(out, {"1a": "x", **WHO}))
    assert [one.effect for one in returned.compared] == ["changed"]
    assert year(take(returned)).current()["orders"].standing == "in-place"


def test_the_preview_shows_what_changes_and_changes_nothing() -> None:
    returned = back(ASKED, word(ASKED, {"1b": "x", "1h": "by May", "2a": "x", "2b": "x", **WHO}))
    page = shown(returned)
    assert "1. Do orders forbid it?" in page
    assert "In place (proposed)" in page
    assert "Partly; remark: by May" in page
    assert "Question 2 is not read. Several answers are ticked." in page
    assert "3. Are stocks gone?" in page.split("Left open")[1]
    assert "Nothing was taken into the dossier yet. Give --apply to do so." in page
    assert "Answered by: B. Major, Legal adviser" in page
    assert "It was taken into the dossier." in shown(returned, applied=True)
    assert "Changed on both sides" not in page


def test_a_preview_of_nothing_says_so() -> None:
    page = shown(back(ASKED, word(ASKED)))
    assert "What changes" in page
    assert "Nothing.\n" in page
    assert "Answered by: not said" in page
    assert "Not read" not in page


def test_a_year_that_was_signed_is_said_to_be() -> None:
    cycle = year(ASKED.dossier)
    signed = {"signed": {"by": PERSON, "on": "2030-09-15"}, "answers": [], "sha256": "0" * 64}
    made = Cycle.model_validate(cycle.model_dump(mode="json") | {"sign_offs": [signed]})
    now = ASKED.dossier.model_copy(update={"cycles": (*ASKED.dossier.cycles[:-1], made)})
    page = shown(back(ASKED, word(ASKED, {"1a": "x", **WHO}), now=now))
    assert "was signed on 2030-09-15" in page
    assert "was signed on" not in shown(back(ASKED, word(ASKED, {"1a": "x", **WHO})))


def test_a_society_s_work_becomes_no_answer_of_the_state() -> None:
    data = word(SOCIETY, {"1h": "Two courses", "1i": ("Syllabus", "", ""), "N3a": "x", **WHO})
    made = take(back(SOCIETY, data))
    assert "training" not in year(made).current()
    (said,) = year(made).contributions
    assert (said.says, said.institution) == ("Two courses", SOCIETY.institution.id)
    assert len(said.evidence) == 1
    consent = made.institutions[2].consent
    assert consent is not None
    assert consent.by.name == "B. Major"
    assert take(back(SOCIETY, data, now=made)) == made


@pytest.mark.parametrize("typed", [{}, {"N3b": "x"}, {"N3a": "x", "N3b": "x"}])
def test_a_society_is_quoted_only_if_it_agrees(typed: dict[str, str]) -> None:
    returned = back(SOCIETY, word(SOCIETY, {"1h": "Two courses", **typed, **WHO}))
    assert take(returned).institutions[2].consent is None
    assert bool(returned.received.unread) == (len(typed) == 2)


def test_a_society_may_take_its_consent_back() -> None:
    agreed = take(back(SOCIETY, sheet(SOCIETY, {"N3": "yes", **WHO})))
    assert agreed.institutions[2].consent is not None
    data = sheet(SOCIETY, {"N3": "no", **WHO})
    assert take(back(SOCIETY, data, now=agreed)).institutions[2].consent is None
    silent = take(back(SOCIETY, sheet(SOCIETY, WHO), now=agreed))
    assert silent.institutions[2].consent is not None


def test_the_language_of_the_file_is_the_one_in_which_it_was_sent() -> None:
    filled = read(word(ASKED))
    assert file_language(filled, ASKED.dossier, AS_WRITTEN) == "en"
    cycle = year(ASKED.dossier)
    french = cycle.sent[0].model_copy(update={"language": "fr"})
    changed = cycle.model_copy(update={"sent": (french,)})
    dossier = ASKED.dossier.model_copy(update={"cycles": (changed,)})
    assert file_language(filled, dossier, AS_WRITTEN) == "fr"
