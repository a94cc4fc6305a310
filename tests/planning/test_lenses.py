"""Where law, plan, data and bodies fall short is told, and a reason why not is no silence."""

from __future__ import annotations

from typing import Any

import pytest

from article9.planning.lenses import Short, falls_short
from article9.record.dossier.dossier import Dossier
from tests.planning.made import action, body, dossier, ids, indicator, stands

SAID = {"gender": {"how": "So."}, "age": {"how": "So."}, "disability": {"how": "So."}}
PEOPLE = {"women": 2, "with_disability": 0, "method": "washington-group-short-set"}
NEXT = ids(0xC000)


def talk(**fields: Any) -> dict[str, Any]:
    return {
        "id": NEXT(), "title": "Wells", "begins": "2026-05-01", "place": "Ford", "asked": "Where?",
        "changed": "The well.", "people": PEOPLE, "lenses": SAID,
    } | fields  # fmt: skip


def short(whole: Dossier, where: str, questions: tuple[str, ...] = ()) -> list[Short]:
    found = falls_short(whole, held={}, questions=questions)
    return [one for one in found if one.where == where]


def test_nothing_falls_short_where_all_is_said() -> None:
    whole = dossier(action(lenses=SAID), consultations=(talk(),))
    assert [one.kind for one in falls_short(whole, held={}, questions=())] == ["no-reading"]


def test_an_action_is_silent_or_says_why_not() -> None:
    one = action(lenses={"age": {"why_not": "All are adults."}, "gender": {"how": "So."}})
    told = [(x.kind, x.lenses) for x in short(dossier(one), "plan")]
    assert told == [("unsaid", ("disability",)), ("why-not", ("age",))]


@pytest.mark.parametrize("status", ["finished", "stopped"])
def test_an_action_that_is_over_owes_no_word(status: str) -> None:
    assert short(dossier(action(steps=stands(status))), "plan") == []


def test_a_societys_action_is_not_looked_at() -> None:
    society = body("national-society", "Society")
    assert short(dossier(action(owner=society.id), institutions=(society,)), "plan") == []
    assert short(dossier(action(owner=society.id), institutions=(society,)), "bodies") == []


def test_only_an_indicator_that_counts_persons_tells_of_them() -> None:
    goats = action(lenses=SAID, indicators=(indicator(),))
    persons = action(lenses=SAID, indicators=(indicator(persons=True),))
    assert short(dossier(goats), "data") == []
    assert [one.indicator for one in short(dossier(persons), "data")] == ["Goats"]


@pytest.mark.parametrize(
    ("people", "told"),
    [
        (PEOPLE, []),
        ({}, []),  # nobody was counted: there is nothing to break down
        ({"women": 2}, ["not-asked"]),
        ({"women": 2, "with_disability": 1, "method": "other"}, ["other-method"]),
        ({"women": 2, "with_disability": 1}, ["other-method"]),
        (PEOPLE | {"not_recorded": 3}, ["not-recorded"]),
    ],
)
def test_counts_of_persons(people: dict[str, Any], told: list[str]) -> None:
    found = short(dossier(consultations=(talk(people=people),)), "data")
    assert [one.kind for one in found] == told


def test_a_body_that_owns_an_action_or_has_members_says_how_and_others_owe_nothing() -> None:
    owner, other, board = body(), body("health", "Health"), body("committee", "Board", members={})
    whole = dossier(action(owner=owner.id), institutions=(owner, other, board))
    assert [one.record for one in short(whole, "bodies")] == [owner.id, board.id]


def test_a_delegation_without_survivors_is_told_only_where_it_is_known() -> None:
    trip = {"id": NEXT(), "meeting": "M", "on": "2026-05-01", "people": {"men": 1}, "lenses": SAID}
    kinds = [
        [one.kind for one in short(dossier(delegations=(trip | more,)), "bodies")]
        for more in ({"survivors": 0}, {"survivors": 1}, {})
    ]
    assert kinds == [["no-survivors"], [], []]


def test_whether_anybody_was_heard_and_what_it_changed() -> None:
    assert [one.kind for one in short(dossier(), "communities")] == ["none-heard"]
    whole = dossier(consultations=(talk(changed=None),))
    assert [one.kind for one in short(whole, "communities")] == ["nothing-changed"]


def cycle(**answer: Any) -> dict[str, Any]:
    given = {
        "id": NEXT(), "question": "q", "state": "given", "on": "2026-05-01",
        "by": {"name": "A. Example", "function": "adviser"},
    }  # fmt: skip
    return {
        "id": NEXT(), "year": 2026, "edition": "any", "answers": (given | answer,),
        "opened": {"by": given["by"], "on": "2026-01-01"},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"standing": "in-place"}, []),
        ({"standing": "not-applicable", "reason": "No mines."}, []),
        ({"standing": "partly"}, ["answered-partly"]),
        ({"standing": "planned"}, ["answered-no"]),
        ({"standing": "not-in-place"}, ["answered-no"]),
        ({"standing": "not-known"}, ["not-answered"]),
        ({"standing": "in-place", "state": "proposed",
          "origin": {"kind": "last-year", "says": "So."}}, ["not-answered"]),
        ({"standing": "in-place", "question": "other"}, ["not-answered"]),
    ],
)  # fmt: skip
def test_answers_of_the_self_assessment(answer: dict[str, Any], told: list[str]) -> None:
    found = short(dossier(cycles=(cycle(**answer),)), "law", ("q",))
    assert [one.kind for one in found if one.kind != "no-reading"] == told


@pytest.mark.parametrize(
    ("holds", "told"),
    [("met", []), ("absent", ["not-found"]), ("partial", ["in-part"]), ("unclear", ["advice"]),
     ("advice", ["advice"])],
)  # fmt: skip
def test_what_is_held_of_the_law(holds: str, told: list[str]) -> None:
    found = falls_short(dossier(), held={"r": holds}, questions=())
    assert [one.kind for one in found if one.on == "r"] == told


def test_a_requirement_that_does_not_apply_is_not_told() -> None:
    assert [one for one in falls_short(dossier(), held={}, questions=()) if one.on] == []
