"""What an institution is asked, and what the record keeps of it."""

from __future__ import annotations

from datetime import date

import pytest

from article9.catalogue.question_mapping import Follows
from article9.documents.document import Document, Heading
from article9.documents.form import Boxes, Form, Printed
from article9.documents.writers import docx, html, text
from article9.errors import NotFound, Usage
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import dump, load
from article9.usecases.questionnaire.sending import (
    Asked,
    Knowledge,
    Terms,
    ask,
    institution_of,
)
from tests.usecases.questionnaire.samples import (
    DUE,
    PERSON,
    TODAY,
    document,
    dossier,
    ids,
    member,
    profile,
    question_set,
    sent,
)


def asked(
    before: Dossier, kind: str = "defence", *, sets: Knowledge | None = None, due: date = DUE
) -> Asked:
    return ask(
        before,
        institution_of(before, kind),
        before.cycles[-1],
        knowledge=sets or Knowledge({"set-2030": question_set()}, profile()),
        terms=Terms("en", TODAY, due),
        new_id=ids(1000),
    )


def words(made: Document) -> str:
    return text.write(made, width=10_000)


def test_an_institution_is_asked_its_own_questions_only() -> None:
    assert sent("defence").sent.questions == ("orders", "training", "stocks")
    assert sent("justice").sent.questions == ("penalty",)


def test_the_profile_spares_what_has_no_object() -> None:
    no_forces = {"as_of": "2030-01-01", "answers": {"forces": "no"}}
    made = dossier(ids(), profiles=(no_forces,))
    assert asked(made).sent.questions == ("orders",)
    with pytest.raises(Usage, match="No question of this State's self-assessment is for"):
        asked(made, "justice")


def test_that_it_was_sent_is_kept_with_the_answers_that_stood() -> None:
    made = sent()
    kept = load(dump(made.dossier), "d").cycle()
    assert kept is not None
    assert kept.sent == (made.sent,)
    proposal = kept.answers[0]
    assert made.sent.answers == {"orders": proposal.id}
    assert (made.sent.on, made.sent.due, made.sent.language) == (TODAY, DUE, "en")


def test_it_is_not_to_come_back_before_it_goes_out() -> None:
    with pytest.raises(Usage, match="2030-09-01 is past"):
        asked(dossier(ids()), due=date(2030, 9, 1))


@pytest.mark.parametrize("name", ["mod", "defence", "Ministry of Defence"])
def test_an_institution_is_found_by_any_of_its_names(name: str) -> None:
    assert institution_of(dossier(ids()), name).key == "mod"


def test_an_institution_is_found_by_its_id() -> None:
    made = dossier(ids())
    assert institution_of(made, made.institutions[1].id).key == "moj"


@pytest.mark.parametrize("name", ["defense", "Ministry of defence", "", "navy"])
def test_an_institution_that_is_not_there_is_not_guessed(name: str) -> None:
    with pytest.raises(NotFound, match="The dossier names no institution"):
        institution_of(dossier(ids()), name)


def test_two_institutions_of_a_kind_are_told_apart() -> None:
    made = dossier(ids())
    navy = made.institutions[0].model_copy(
        update={"id": ids(500)(), "key": "navy", "name": "Admiralty"}
    )
    both = made.model_copy(update={"institutions": (*made.institutions, navy)})
    with pytest.raises(Usage, match=r"Ministry of Defence \(mod\); Admiralty \(navy\)"):
        institution_of(both, "defence")
    assert institution_of(both, "navy").name == "Admiralty"


def test_a_question_set_that_is_not_known_is_said() -> None:
    with pytest.raises(NotFound, match="'set-2030' of 2030 is not known"):
        asked(dossier(ids()), sets=Knowledge({}, profile()))


def test_each_question_shows_last_year_s_answer_and_what_is_proposed() -> None:
    shown = words(document(sent()))
    assert "Answer of 2029: Partly. The navy lacks it. Evidence: Order 7." in shown
    assert "(A. Writer, Head of section, 2029-10-01)" in shown
    assert "Proposed: In place. Order 12 is in force since 2030-01-01. This is a proposal" in shown
    assert "Good evidence: The order." in shown


def test_secret_evidence_does_not_leave_the_dossier() -> None:
    made = dossier(ids())
    secret = made.evidence[0].model_copy(update={"confidentiality": "secret"})
    shown = words(document(asked(made.model_copy(update={"evidence": (secret,)}))))
    assert "The navy lacks it." in shown
    assert "Order 7" not in shown


def test_an_answer_of_a_question_that_was_renamed_is_shown() -> None:
    made = dossier(ids())
    questions = dict(question_set().questions)
    questions["rules"] = questions.pop("orders")
    order = {"rules": questions.pop("rules"), **questions}
    new = question_set().model_copy(
        update={
            "id": "set-2031",
            "questions": order,
            "follows": Follows(set="set-2030", renamed={"orders": "rules"}),
        }
    )
    cycles = (
        made.cycles[0],
        made.cycles[1].model_copy(update={"edition": "set-2031", "answers": ()}),
    )
    made = made.model_copy(update={"cycles": cycles})
    sets = Knowledge({"set-2030": question_set(), "set-2031": new}, profile())
    assert "Answer of 2029: Partly." in words(document(asked(made, sets=sets)))
    strange = made.model_copy(
        update={"cycles": (cycles[0].model_copy(update={"edition": "lost"}), cycles[1])}
    )
    assert "Answer of 2029" not in words(document(asked(strange, sets=sets)))


def test_the_letter_names_whom_by_when_and_whom_to_ask() -> None:
    shown = words(document(sent()))
    assert "To: Ministry of Defence" in shown
    assert "Please return by: 2030-09-30" in shown
    assert "Whom to ask about it: A. Writer, Head of section" in shown
    assert "Each year Exampleland takes stock" in shown


def test_an_address_and_a_contact_stand_in_the_letter() -> None:
    made = dossier(ids())
    update = {"address": "1 Parade Square,\nCity", "contact": PERSON}
    mod = type(made.institutions[0]).model_validate(made.institutions[0].model_dump() | update)
    made = made.model_copy(update={"institutions": (mod, *made.institutions[1:])})
    shown = words(document(asked(made)))
    assert "To: Ministry of Defence, 1 Parade Square, City" in shown
    assert "For the attention of: A. Writer, Head of section" in shown


def test_a_national_society_is_asked_of_its_own_work_and_for_its_consent() -> None:
    made = sent("national-society")
    assert made.sent.questions == ("training",)
    shown = words(document(made))
    assert "Your Society's work is its own. It is not counted as the State's" in shown
    assert "May the State quote your Society's work in what it files?" in shown
    assert "In place" not in shown
    assert "Answer of 2029" not in shown


def test_a_ministry_is_not_asked_for_consent() -> None:
    shown = words(document(sent()))
    assert "quote" not in shown
    assert "Society" not in shown


def test_every_question_carries_its_reference_and_the_answer_that_stood() -> None:
    made = sent()
    forms = [block for block in document(made).blocks if isinstance(block, Form)]
    first, second = forms[0].fields[-1], forms[1].fields[-1]
    assert first == Printed("1r", "Reference", f"orders {made.sent.answers['orders']}")
    assert second == Printed("2r", "Reference", "training -")
    assert isinstance(forms[0].fields[0], Boxes)
    assert dict(document(made).properties)["article9 question 2"] == "training -"


def test_an_answer_that_was_given_stands_there_and_no_proposal() -> None:
    made = dossier(ids())
    given = made.cycles[0].answers[0].model_copy(update={"id": ids(700)()})
    cycle = made.cycles[1].model_copy(update={"answers": (*made.cycles[1].answers, given)})
    shown = words(document(asked(made.model_copy(update={"cycles": (made.cycles[0], cycle)}))))
    assert "Answer so far: Partly." in shown
    assert "Proposed:" not in shown


def test_paper_has_boxes_and_blanks() -> None:
    page = html.write(document(sent()))
    assert page.count("☐") == 18
    assert page.count('class="blank"') == 3 * (2 + 9) + 2
    plain = words(document(sent()))
    assert "1a  [ ] In place" in plain
    assert "N1  Name: ____" in plain


def test_headings_follow_the_areas_once_each() -> None:
    headings = [b.text for b in document(sent()).blocks if isinstance(b, Heading)]
    assert headings.count("Armed forces") == 1
    assert "Law" not in headings
    assert headings.index("2. Is it taught?") < headings.index("3. Are stocks gone?")


def test_nothing_is_ticked_beforehand() -> None:
    page = member(docx.write(document(sent())), "word/document.xml").decode()
    assert page.count(">☐<") == 18
    assert ">☒<" not in page
    assert 'w14:checked w14:val="1"' not in page


def test_what_a_society_said_before_is_shown_to_it() -> None:
    made = sent("national-society")
    said = {
        "id": ids(800)(), "question": "training", "institution": made.institution.id,
        "says": "Two courses a year", "by": PERSON, "on": "2029-11-01",
    }  # fmt: skip
    last = made.dossier.cycles[0].model_dump(mode="json") | {"contributions": [said]}
    everything = made.dossier.model_dump(mode="json", by_alias=True)
    before = Dossier.model_validate(everything | {"cycles": [last, everything["cycles"][1]]})
    shown = words(document(asked(before, "national-society")))
    assert "What you said on 2029-11-01: Two courses a year" in shown
