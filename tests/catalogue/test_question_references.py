"""What question sets name outside themselves: the profile, the voices, the edition before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from article9.catalogue.catalogue import check
from tests.catalogue.sets import lay, written
from tests.house.tree import KNOWLEDGE

STOCKS = {"asks": "Are there stocks?", "obligation": "art-04-stocks"}


@pytest.fixture
def with_profile(knowledge: Path) -> Path:
    """The miniature with the package's own profile."""
    shutil.copy(KNOWLEDGE / "profile.yml", knowledge)
    return knowledge


def said_of(knowledge: Path, **differs: object) -> list[str]:
    lay(knowledge, written("set-2030", {"stocks": {**STOCKS, **differs}}))
    return check(knowledge)


def test_a_question_can_hang_on_what_the_profile_can_spare(with_profile: Path) -> None:
    assert said_of(with_profile, applies=["stocks", "retains"]) == []


def test_a_key_that_the_profile_does_not_ask_for_is_told(with_profile: Path) -> None:
    (fault,) = said_of(with_profile, applies=["stocks", "stores"])
    assert fault.endswith(": the profile has no question 'stores'. Did you mean 'stocks'?")


@pytest.mark.parametrize("key", ["federal", "tradition"])
def test_a_key_that_never_spares_is_told(with_profile: Path, key: str) -> None:
    (fault,) = said_of(with_profile, applies=[key])
    assert f": no answer to '{key}' in the profile spares anything." in fault


def test_the_voice_of_the_convention_needs_an_obligation_of_the_convention(
    knowledge: Path,
) -> None:
    path = knowledge / "obligations" / "art-04-stocks.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("kind: duty", "basis: commitment\nkind: duty"), encoding="utf-8")
    (fault,) = said_of(knowledge)
    assert fault.endswith(": 'art-04-stocks' is no word of the Convention. Speak in another voice.")
    assert said_of(knowledge, basis="commitment") == []


def test_no_day_prefills_a_question_whose_obligation_sets_none(knowledge: Path) -> None:
    assert said_of(knowledge, deadline="yes") == []
    (fault,) = said_of(knowledge, obligation="art-01-use", also=["art-04-stocks"], deadline="yes")
    assert fault.endswith(": 'art-01-use' sets no day. Leave the key out.")


def test_an_edition_says_that_it_follows_the_one_before(knowledge: Path) -> None:
    lay(knowledge, written("a-2030", {"stocks": STOCKS}), written("b-2031", {"stocks": STOCKS}))
    (fault,) = check(knowledge)
    assert fault.startswith("questions/b-2031.yml")
    assert "it does not follow 'a-2030', the edition before it" in fault


def test_no_edition_is_passed_over(knowledge: Path) -> None:
    first, second = "a-2030", "b-2031"
    lay(
        knowledge,
        written(first, {"stocks": STOCKS}),
        written(second, {"stocks": STOCKS}, follows={"set": first}),
        written("c-2032", {"stocks": STOCKS}, follows={"set": first}),
    )
    (fault,) = check(knowledge)
    assert "it does not follow 'b-2031', the edition before it" in fault


def test_two_editions_do_not_have_one_day(knowledge: Path) -> None:
    lay(
        knowledge,
        written("a-2030", {"stocks": STOCKS}),
        written("b-2030", {"stocks": STOCKS}, follows={"set": "a-2030"}),
    )
    (fault,) = check(knowledge)
    assert ": 'a-2030' has the same day. A later edition has a later day." in fault


def test_a_folder_without_question_sets_has_no_fault(knowledge: Path) -> None:
    assert not (knowledge / "questions").exists()
    assert check(knowledge) == []
