"""What was asked for by its id is found, or what there is instead is said."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.questions import current_set, question_sets
from article9.errors import NotFound
from article9.usecases.find import asked_of, concern_of, question_of, requirement_of


def test_a_requirement_is_found_by_its_id(catalogue: Catalogue) -> None:
    assert requirement_of(catalogue, "prohibit-use").id == "prohibit-use"


@pytest.mark.parametrize("id_", ["prohibit-uze", "prohibit_use", "Prohibit-use"])
def test_a_slip_is_not_followed_but_the_nearest_is_named(catalogue: Catalogue, id_: str) -> None:
    with pytest.raises(NotFound, match=r"Did you mean 'prohibit-use'\?"):
        requirement_of(catalogue, id_)


@pytest.mark.parametrize("id_", ["", "apm", "../prohibit-use", "\x1b[2J"])
def test_what_is_near_to_nothing_is_not_found(catalogue: Catalogue, id_: str) -> None:
    with pytest.raises(NotFound) as caught:
        requirement_of(catalogue, id_)
    assert str(caught.value).endswith("`article9 requirements` lists them.")
    assert "\x1b" not in str(caught.value)


def test_a_requirement_is_no_point_of_concern(catalogue: Catalogue) -> None:
    with pytest.raises(NotFound, match="There is no point of concern 'prohibit-use'"):
        concern_of(catalogue, "prohibit-use")


def test_whoever_may_ask_for_both_is_told_of_both(catalogue: Catalogue) -> None:
    every = [*catalogue.requirements, *catalogue.concerns]
    assert [asked_of(catalogue, id_).id for id_ in every] == every
    with pytest.raises(NotFound, match="There is no requirement or point of concern 'singing'"):
        asked_of(catalogue, "singing")


def test_a_question_is_found_by_its_key_and_a_slip_is_not_followed() -> None:
    questions = current_set(question_sets())
    assert question_of(questions, "law-penalty") is questions.questions["law-penalty"]
    with pytest.raises(NotFound, match=r"Did you mean 'law-penalty'\? `article9 questions` lists"):
        question_of(questions, "law-penalties")
