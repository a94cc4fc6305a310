"""`article9 questions`: all of them, those of one State, or one whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from article9.catalogue.questions import current_set, question_sets
from tests.cli.conftest import Run

CURRENT = current_set(question_sets())
NEVER = """\
state: XXB
as-of: 2031-05-01
answers: {stocks: "no", retains: "no", mined-areas: "no", victims: "no", production: "no"}
"""


@pytest.fixture
def never(tmp_path: Path) -> Path:
    """The profile of a State that never had the weapon."""
    path = tmp_path / "profile.yml"
    path.write_text(NEVER, encoding="utf-8")
    return path


def keys(out: str) -> list[str]:
    """The keys of the questions that are listed."""
    lines = (line for line in out.splitlines() if line.startswith("- "))
    return [line[2:].partition(":")[0] for line in lines]


def test_every_question_is_listed_in_its_order(article9: Run) -> None:
    said = article9("questions")
    assert said.code == 0
    assert keys(said.out) == list(CURRENT.questions)


def test_a_state_that_never_was_affected_sees_its_short_list_first(
    article9: Run, never: Path
) -> None:
    said = article9("questions", "--profile", never)
    first, _, spared = said.out.partition("Questions that this State is spared")
    assert said.code == 0
    assert 15 <= len(keys(first)) <= 25
    assert sorted(keys(first) + keys(spared)) == sorted(CURRENT.questions)


def test_one_question_is_shown_whole(article9: Run) -> None:
    shown = article9("questions", "law-use").out
    assert shown.startswith("Does the law prohibit everybody from using anti-personnel mines")
    assert "\nGood evidence: " in shown


def test_a_question_that_is_not_there_is_not_found(article9: Run) -> None:
    said = article9("questions", "law-uze")
    near = "Did you mean 'law-use'? `article9 questions` lists them."
    assert (said.code, said.out) == (2, "")
    assert said.err == f"There is no question 'law-uze'. {near}\n"


def test_a_profile_that_answers_what_is_not_asked_is_refused(article9: Run, never: Path) -> None:
    never.write_text(NEVER.replace("stocks", "stores"), encoding="utf-8")
    said = article9("questions", "--profile", never)
    assert (said.code, said.out) == (2, "")
    assert "There is no question 'stores'." in said.err


def test_a_profile_that_is_not_there_is_refused(article9: Run, tmp_path: Path) -> None:
    said = article9("questions", "--profile", tmp_path / "none.yml")
    assert (said.code, said.out) == (2, "")
    assert "The file cannot be opened" in said.err


def test_a_profile_with_one_question_is_refused(article9: Run, never: Path) -> None:
    said = article9("questions", "law-use", "--profile", never)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("--profile cuts the list")


def test_a_language_that_is_not_there_is_not_available(article9: Run) -> None:
    said = article9("questions", "--language", "xx")
    assert (said.code, said.out) == (4, "")
    assert "cannot be written in 'xx'" in said.err


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_words_around_a_question_are_in_the_language(article9: Run, language: str) -> None:
    shown = article9("questions", "law-use", "--language", language)
    assert shown.code == 0
    assert "Whose word it is" not in shown.out
