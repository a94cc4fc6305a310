"""Breakdowns of persons leave nobody out and count nobody twice."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from article9.catalogue.persons import Persons, persons, sentences_of_persons


def known(**breakdowns: Any) -> Persons:
    return Persons.model_validate(
        {"id": "persons", "method": "As it is asked.", "breakdowns": breakdowns}
    )


def breakdown(*groups: str, rest: str) -> dict[str, Any]:
    return {
        "title": "Sex",
        "not-recorded": rest,
        "groups": {name: {"title": name, "hxl": "+f"} for name in groups},
    }


def test_every_breakdown_has_a_group_of_who_was_not_recorded() -> None:
    for one in persons().breakdowns.values():
        assert one.not_recorded in one.groups


def test_a_breakdown_without_such_a_group_is_refused() -> None:
    with pytest.raises(ValidationError, match="no group 'unknown'"):
        known(sex=breakdown("women", "men", rest="unknown"))


def test_a_group_of_two_breakdowns_is_refused() -> None:
    with pytest.raises(ValidationError, match="two breakdowns have a group 'x'"):
        known(sex=breakdown("x", rest="x"), age=breakdown("x", rest="x"))


def test_the_method_is_named_and_none_of_its_questions_is_copied() -> None:
    shipped = persons()
    assert "Washington Group Short Set" in shipped.method
    words = " ".join(text for text, _ in sentences_of_persons(shipped)).casefold()
    for asked in ("do you have difficulty", "even if wearing glasses", "climbing steps"):
        assert asked not in words
