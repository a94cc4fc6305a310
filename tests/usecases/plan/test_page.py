"""The plan as a document: those who come first are said first, and what is secret is not in it."""

from __future__ import annotations

from article9.documents.document import Figure, Table
from article9.usecases.plan.page import plan_page
from tests.planning.made import action, body, dossier, funds, indicator, money, stands, value
from tests.usecases.plan.asking import NEXT, PERSON, SAY, SOCIETY, asked, evidence, headings, words

VICTIMS = {"as_of": "2026-01-01", "answers": {"victims": "yes", "mined-areas": "no"}}
CARE = action("Open a ward", field="victim-assistance", cost=(money("5"),))


def test_that_victims_have_no_money_is_said_before_everything_else() -> None:
    told = words(plan_page(asked(dossier(CARE, profiles=(VICTIMS,))), SAY))
    assert "Victim assistance: for no action that is planned or under way is money" in told
    places = [told.index(x) for x in ("Victims of mines live", "Actions: 1", "What must be seen")]
    assert places == sorted(places)


def test_nothing_is_said_first_where_the_money_is_there_or_no_victims_live() -> None:
    paid = action("Open a ward", field="victim-assistance", cost=(money("0"),))
    none = VICTIMS | {"answers": {"victims": "no", "mined-areas": "no"}}
    for whole in (dossier(paid, profiles=(VICTIMS,)), dossier(CARE, profiles=(none,))):
        assert "First:" not in words(plan_page(asked(whole), SAY))


def test_money_that_is_only_in_a_secret_action_is_counted_and_not_told() -> None:
    secret = action("Hide", field="victim-assistance", cost=(money("0"),), confidentiality="secret")
    told = words(plan_page(asked(dossier(secret, profiles=(VICTIMS,))), SAY))
    assert "First:" not in told
    assert "Hide" not in told
    assert "What is secret is not shown here." in told
    assert "no actions in this plan" not in told


def test_a_secret_action_that_another_waits_for_is_not_named() -> None:
    secret = action("Hide", confidentiality="secret")
    told = words(plan_page(asked(dossier(secret, action("Seen", depends_on=(secret.id,),
                                                        begins="2026-01-01"))), SAY))  # fmt: skip
    assert "“Seen” waits for what is not finished: an action that is not shown here." in told
    assert "Hide" not in told


def test_currencies_stand_beside_each_other_and_are_never_added() -> None:
    whole = dossier(action(cost=(money("5"), money("7", "EUR")), secured=(funds("2"),)))
    document = plan_page(asked(whole), SAY)
    figures = [one for one in document.blocks if isinstance(one, Figure)]
    assert [one.table.caption for one in figures[1:]] == [
        "Money by field, in EUR", "Money by field, in USD"
    ]  # fmt: skip
    assert "12" not in {str(cell).split()[0] for f in figures for row in f.table.rows
                        for cell in row[1:] if cell}  # fmt: skip
    assert figures[2].table.rows[0][1:] == (
        "5\u00a0USD", "2\u00a0USD", "3\u00a0USD", "0\u00a0USD"
    )  # fmt: skip


def test_progress_is_told_in_values_and_never_as_a_mark() -> None:
    gauge = indicator(baseline=value("1", "2026-01-01"), target=value("9", "2027-01-01"),
                      values=(value("4", "2026-06-01"),))  # fmt: skip
    document = plan_page(asked(dossier(action(indicators=(gauge,)))), SAY)
    (table,) = [b for b in document.blocks if isinstance(b, Table) and b.caption == "Indicators"]
    assert table.rows[0][2:] == (
        "1 head (2026-01-01)",
        "4 head (2026-06-01)",
        "9 head (2027-01-01)",
    )
    assert "%" not in words(document)


def test_links_are_named_and_cited() -> None:
    found = evidence()
    one = action(obligations=("art-05-clear",), concerns=("concern-licence",),
                 questions=("law-transit",), evidence=(found["id"],))  # fmt: skip
    told = words(plan_page(asked(dossier(one, evidence=(found,))), SAY))
    assert "Art. 5(1)" in told
    assert "Point of concern: Licence" in told
    assert "Question of the self-assessment: " in told
    assert "The gazette" in told


def test_secret_evidence_is_not_named() -> None:
    found = evidence(confidentiality="secret")
    one = action(evidence=(found["id"],))
    assert "gazette" not in words(plan_page(asked(dossier(one, evidence=(found,))), SAY))


def test_a_societys_work_stands_apart_and_is_quoted_only_with_consent() -> None:
    own = action("Teach first aid", owner=SOCIETY.id, cost=(money("7"),))
    told = words(plan_page(asked(dossier(own, action(), institutions=(SOCIETY,))), SAY))
    assert "Actions: 1: planned 1." in told
    assert "Teach first aid" not in told
    assert "not quoted" in told
    consent = {"by": PERSON, "on": "2026-01-01"}
    agreed = type(SOCIETY).model_validate(SOCIETY.model_dump() | {"consent": consent})
    document = plan_page(asked(dossier(own, action(), institutions=(agreed,))), SAY)
    assert "Teach first aid" in words(document)
    state, society = words(document).split("Actions of Society", 1)
    assert "Teach first aid" not in state
    assert "counted nowhere as the State's" in society


def test_an_objective_without_an_action_and_an_action_without_an_objective_are_told() -> None:
    aim = {"id": NEXT(), "title": "Safe fields"}
    document = plan_page(asked(dossier(action(), objectives=(aim,))), SAY)
    assert "No action leads to it." in words(document)
    assert "Without an objective" in headings(document)


def test_commitments_and_consultations_stand_with_what_came_of_them() -> None:
    whole = dossier(
        commitments=({"id": NEXT(), "says": "To count.", "by": "Government", "where": "Geneva",
                      "said": "2025-12-03", "due": "2026-01-01"},),
        consultations=({"id": NEXT(), "title": "Wells", "begins": "2026-05-01", "place": "Ford",
                        "asked": "Where?", "people": {"women": 2, "men": 1}},),
    )  # fmt: skip
    told = words(plan_page(asked(whole), SAY))
    assert "“To count.”: it was to be kept by 2026-01-01; nobody has said whether it was." in told
    assert "3: women 2, men 1. Disability was not asked." in told
    assert "Nobody has written down what changed because of it." in told


def test_a_plan_without_actions_says_so_and_has_no_drawing() -> None:
    document = plan_page(asked(dossier()), SAY)
    assert "There are no actions in this plan yet." in words(document)
    assert not any(isinstance(one, Figure) for one in document.blocks)


def test_a_plan_in_which_nothing_is_open_says_so() -> None:
    owner = body()
    one = action(owner=owner.id, begins="2027-01-01", ends="2027-02-01", cost=(money("0"),),
                 indicators=(indicator(),))  # fmt: skip
    told = words(plan_page(asked(dossier(one, institutions=(owner,))), SAY))
    assert "Nothing is past its date, waiting, without money or left open." in told


def test_a_finished_action_is_no_longer_said_to_be_without_money() -> None:
    done = action("Done", steps=stands("finished"), cost=(money("5"),))
    told = words(plan_page(asked(dossier(done)), SAY))
    assert "“Done”: no money is secured" not in told
    assert "“Done” is finished, and no evidence shows it." in told


def test_an_objective_to_which_only_a_hidden_action_leads_is_not_said_to_be_without_one() -> None:
    aim = {"id": NEXT(), "title": "Safe fields"}
    hidden, seen = action("Hide", objective=aim["id"]), action("Seen", confidentiality="open")
    told = words(plan_page(asked(dossier(hidden, seen, objectives=(aim,)), up_to="open"), SAY))
    assert "What leads to it is not shown here." in told
    assert "No action leads to it." not in told
    assert "Hide" not in told
    assert "Actions that are shown: 1: planned 1." in told


def test_an_objective_of_a_society_is_not_said_to_be_without_an_action() -> None:
    aim = {"id": NEXT(), "title": "Safe fields"}
    own = action("Teach first aid", owner=SOCIETY.id, objective=aim["id"])
    whole = dossier(own, action(), objectives=(aim,), institutions=(SOCIETY,))
    told = words(plan_page(asked(whole), SAY))
    assert "An action of a National Society leads to it." in told
    assert "No action leads to it." not in told


def test_an_action_under_a_hidden_objective_is_not_said_to_be_without_one() -> None:
    aim = {"id": NEXT(), "title": "Quiet aim", "confidentiality": "internal"}
    seen = action("Seen", objective=aim["id"], confidentiality="open")
    document = plan_page(asked(dossier(seen, objectives=(aim,)), up_to="open"), SAY)
    assert "Under objectives that are not shown here" in headings(document)
    assert "Without an objective" not in headings(document)
    assert "Quiet aim" not in words(document)


def test_a_shared_plan_of_which_nothing_is_open_denies_nothing_and_tells_no_number() -> None:
    whole = dossier(action("Hide"), action("Hide too"), action("Hide as well"))
    told = words(plan_page(asked(whole, up_to="open"), SAY))
    assert "What is internal or secret is not shown here." in told
    assert "no actions in this plan" not in told
    assert "3" not in told.replace("2026-11-26", "").split("As of", 1)[1].split("article9")[0]


def a_promise(**fields: object) -> dict[str, object]:
    judged = {"by": {"name": "B. Judge", "function": "secretary"}, "on": "2026-02-01"}
    return {"id": NEXT(), "says": "To count.", "by": "Government", "where": "Geneva",
            "said": "2025-12-03", "due": "2026-01-01", "standing": "not-kept", "judged": judged,
            "reason": "The survey came late."} | fields  # fmt: skip


def test_a_shared_promise_stands_without_the_person_and_the_reason() -> None:
    whole = dossier(commitments=(a_promise(),))
    shared = words(plan_page(asked(whole, up_to="open"), SAY))
    assert "To count." in shared
    assert "2026-01-01" in shared
    assert "not kept (who holds so, and why, is not shown here)" in shared
    assert "B. Judge" not in shared
    assert "survey" not in shared
    own = words(plan_page(asked(whole), SAY))
    assert "not kept (B. Judge, secretary, 2026-02-01) The survey came late." in own


def test_a_judgment_that_is_open_is_shared_whole() -> None:
    whole = dossier(commitments=(a_promise(judgment_confidentiality="open"),))
    assert "B. Judge" in words(plan_page(asked(whole, up_to="open"), SAY))


def test_an_internal_promise_is_not_shared_and_not_denied() -> None:
    whole = dossier(commitments=(a_promise(confidentiality="internal"),))
    told = words(plan_page(asked(whole, up_to="open"), SAY))
    assert "To count." not in told
    section = told.split("Political commitments", 1)[1]
    assert "What is internal or secret is not shown here." in section


def test_internal_evidence_and_measures_are_not_named_in_what_is_shared() -> None:
    found = evidence(confidentiality="internal")
    one = action(evidence=(found["id"],), confidentiality="open")
    whole = dossier(one, evidence=(found,))
    assert "gazette" not in words(plan_page(asked(whole, up_to="open"), SAY))
    assert "gazette" in words(plan_page(asked(whole), SAY))
