"""What is secret is left out, and a National Society's work is never the State's."""

from __future__ import annotations

from article9.planning.seen import of_the_society, of_the_state, shown
from tests.planning.made import action, body, dossier

SOCIETY = body("national-society", "Red Cross Society of XXA")


def test_nothing_is_shown_beyond_the_confidentiality_that_is_asked_for() -> None:
    every = tuple(action(confidentiality=one) for one in ("secret", "open", "internal"))
    assert [one.confidentiality for one in shown(every, "open")] == ["open"]
    assert [one.confidentiality for one in shown(every, "internal")] == ["open", "internal"]
    assert shown(every, "secret") == every


def test_a_societys_action_is_its_own_and_an_action_without_an_owner_is_the_states() -> None:
    own, other = action(owner=SOCIETY.id), action()
    whole = dossier(own, other, institutions=(SOCIETY,))
    assert of_the_state(whole) == (other,)
    assert of_the_society(whole) == ((SOCIETY, (own,)),)


def test_a_society_without_actions_is_not_told() -> None:
    assert of_the_society(dossier(action(), institutions=(SOCIETY,))) == ()
