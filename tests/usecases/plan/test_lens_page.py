"""One page says where gender, age, disability and being heard are still open."""

from __future__ import annotations

from article9.usecases.plan.areas import INCLUSION, READINESS, questions_of, requirements_of
from article9.usecases.plan.lens_page import lens_page
from tests.planning.made import action, body, dossier
from tests.usecases.imports.plan_files import KNOWN
from tests.usecases.plan.asking import NEXT, PERSON, SAY, asked, cycle, headings, words


def test_the_set_of_questions_has_both_areas() -> None:
    assert questions_of(INCLUSION, KNOWN.questions)
    assert questions_of(READINESS, KNOWN.questions)
    assert requirements_of(INCLUSION, KNOWN.questions)


def test_each_place_has_its_heading_even_where_nothing_is_open() -> None:
    document = lens_page(asked(dossier()), SAY)
    assert headings(document)[1:] == [
        "In the law and in practice", "In the plan", "In the data", "In bodies and delegations",
        "Affected communities",
    ]  # fmt: skip
    told = words(document)
    assert told.count("Nothing is open here.") == 3
    assert "No text of the State was read yet" in told
    assert "No consultation is written down." in told


def test_what_is_open_in_the_same_way_is_one_sentence() -> None:
    told = words(lens_page(asked(dossier(action("One"), action("Two"))), SAY))
    assert "Nothing is said of gender, age, disability: “One”; “Two”." in told


def test_a_question_that_this_state_is_not_asked_is_not_open() -> None:
    key, other = questions_of(INCLUSION, KNOWN.questions)[:2]
    whole = dossier(cycles=(cycle(),))
    told = words(lens_page(asked(whole), SAY, are_asked={key}))
    assert KNOWN.questions.questions[key].asks in told
    assert KNOWN.questions.questions[other].asks not in told


def test_what_is_in_place_is_not_told() -> None:
    key = questions_of(INCLUSION, KNOWN.questions)[0]
    whole = dossier(cycles=(cycle({"question": key, "standing": "in-place"}),))
    assert KNOWN.questions.questions[key].asks not in words(lens_page(asked(whole), SAY))


def test_a_secret_action_is_not_named() -> None:
    whole = dossier(action("Hide", confidentiality="secret"))
    assert "Hide" not in words(lens_page(asked(whole), SAY))


def test_the_page_has_no_count_and_no_mark() -> None:
    whole = dossier(action(), institutions=(body(members={"women": 1}),))
    assert "%" not in words(lens_page(asked(whole), SAY))


def test_a_number_of_persons_that_were_not_recorded_stands_with_its_record() -> None:
    whole = dossier(institutions=(body(name="Board", members={"women": 1, "not_recorded": 3}),))
    assert "not recorded: “Board” (3)." in words(lens_page(asked(whole), SAY))


def reading(verdict: str, requirement: str) -> dict[str, object]:
    """A kept reading with one finding."""
    passages = [{"text": 0, "pinpoint": "s 1", "provision": "sec_1", "page": None, "start": 0,
                 "end": 4, "quote": "Goat"}] if verdict in ("met", "partial") else []  # fmt: skip
    finding = {
        "requirement": requirement, "verdict": verdict, "because": None, "values": {},
        "reason": {"code": "x", "values": {}, "text": "So."}, "passages": passages, "look_also": [],
    }  # fmt: skip
    whole = {
        "article9": "0", "knowledge": {"date": "2026-11-01", "hash": "0"}, "texts": [],
        "findings": [finding], "concerns": [], "acts": {},
        "summary": {"to_consider": 0, "a_lawyer_must_read": 0, "provided_for": 0,
                    "not_applicable": 0},
    }  # fmt: skip
    return {"id": NEXT(), "on": "2026-05-01", "texts": (), "reading": whole}


def test_the_law_is_told_by_the_reading_and_by_a_person_before_it() -> None:
    name = requirements_of(INCLUSION, KNOWN.questions)[0]
    asks = KNOWN.catalogue.requirements[name].asks
    told = {
        verdict: words(lens_page(asked(dossier(readings=(reading(verdict, name),))), SAY))
        for verdict in ("absent", "partial", "unclear", "met", "not-applicable")
    }
    assert f"Not found in the texts that were read: {asks}" in told["absent"]
    assert f"Found in part: {asks}" in told["partial"]
    assert f"A lawyer must read it: {asks}" in told["unclear"]
    assert asks not in told["met"]
    assert asks not in told["not-applicable"]
    kept = reading("absent", name)
    decision = {"id": NEXT(), "reading": kept["id"], "requirement": name, "holds": "met",
                "reason": "Section 9.", "signed": {"by": PERSON, "on": "2026-06-01"}}  # fmt: skip
    decided = dossier(readings=(kept,), decisions=(decision,))
    assert asks not in words(lens_page(asked(decided), SAY))


def test_a_reading_that_nobody_has_decided_is_marked_and_never_shared() -> None:
    name = requirements_of(INCLUSION, KNOWN.questions)[0]
    asks = KNOWN.catalogue.requirements[name].asks
    whole = dossier(readings=(reading("absent", name),))
    own = words(lens_page(asked(whole), SAY))
    assert f"that were read: {asks} (read by article9, waits for a lawyer)" in own
    shared = words(lens_page(asked(whole, up_to="open"), SAY))
    assert asks not in shared
    assert "has read and no lawyer has decided is not shown here." in shared


def test_what_a_named_person_decided_is_shared_without_the_mark() -> None:
    name = requirements_of(INCLUSION, KNOWN.questions)[0]
    asks = KNOWN.catalogue.requirements[name].asks
    kept = reading("met", name)
    decision = {"id": NEXT(), "reading": kept["id"], "requirement": name, "holds": "absent",
                "reason": "Section 9.", "signed": {"by": PERSON, "on": "2026-06-01"}}  # fmt: skip
    decided = dossier(readings=(kept,), decisions=(decision,))
    shared = words(lens_page(asked(decided, up_to="open"), SAY))
    assert f"Not found in the texts that were read: {asks}" in shared
    assert "waits for a lawyer" not in shared
    assert "is not shown here" not in shared


def test_a_place_from_which_something_is_left_out_is_not_said_to_be_without_fault() -> None:
    whole = dossier(action("Hide"))  # it is internal
    blocks = words(lens_page(asked(whole, up_to="open"), SAY))
    plan = blocks.split("In the plan", 1)[1].split("In bodies", 1)[0]
    assert plan.count("What is internal or secret is not shown here.") == 2  # of plan and data
    assert "Nothing is open here." not in plan
    assert "Hide" not in blocks
    assert "not shown here" not in words(lens_page(asked(whole), SAY))
