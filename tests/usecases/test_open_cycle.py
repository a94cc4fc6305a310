"""A year is opened by the current questions, with proposals that say where they come from."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.questions import current_set
from article9.errors import Conflict, Usage
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import dump, load
from article9.record.value import Signed
from article9.usecases.assessment.known import known
from article9.usecases.open_cycle import Opened, open_cycle
from tests.record.dossiers import PERSON, a_dossier, ids
from tests.usecases.assessment.two_years import two_years

KNOWN = known(load_shipped())


def opened(dossier: Dossier, year: int = 2026, *, on: date = date(2026, 3, 10)) -> Opened:
    return open_cycle(dossier, year, known=KNOWN, signed=Signed(by=PERSON, on=on), new_id=ids())


def proposed(found: Opened) -> dict[str, Any]:
    return {one.question: one for one in found.cycle.answers}


def test_the_year_has_the_current_edition_and_who_opened_it() -> None:
    found = opened(a_dossier())
    assert found.cycle.edition == current_set(KNOWN.sets).id
    assert found.cycle.opened.by == PERSON
    assert load(dump(found.dossier), "x") == found.dossier


def test_without_a_profile_everything_is_asked() -> None:
    found = opened(a_dossier())
    assert found.gathered.profile is None
    assert found.gathered.selection.spared == ()


def test_a_state_that_gives_nothing_gets_no_proposal() -> None:
    assert proposed(opened(a_dossier())) == {}


def test_a_state_of_the_register_is_answered_by_it() -> None:
    found = opened(
        Dossier.model_validate({**a_dossier().model_dump(by_alias=True), "state": "NOR"})
    )
    answer = proposed(found)["treaty-in-force"]
    assert answer.standing == "in-place"
    assert answer.origin.kind in ("deadline", "register")


def test_a_state_that_is_no_party_is_not_said_to_be_bound() -> None:
    found = opened(
        Dossier.model_validate({**a_dossier().model_dump(by_alias=True), "state": "USA"})
    )
    assert "treaty-in-force" not in proposed(found)


def test_last_year_is_carried_forward_and_each_proposal_says_from_which_year() -> None:
    found = opened(two_years(), 2027, on=date(2027, 2, 1))
    answer = proposed(found)["law-use"]
    assert (answer.standing, answer.state, answer.origin.kind) == (
        "in-place", "proposed", "last-year",
    )  # fmt: skip
    assert answer.origin.says.startswith("In 2026 the answer to “law-use” was: In place")


def test_what_was_returned_last_year_is_not_carried_forward() -> None:
    assert "law-review" not in proposed(opened(two_years(), 2027, on=date(2027, 2, 1)))


def test_no_proposal_is_anybody_s_answer() -> None:
    found = opened(two_years(), 2027, on=date(2027, 2, 1))
    assert found.cycle.answers
    assert {(one.state, one.by) for one in found.cycle.answers} == {("proposed", None)}


def test_a_year_cannot_be_opened_twice_or_far_ahead() -> None:
    with pytest.raises(Conflict, match="open already"):
        opened(two_years())
    with pytest.raises(Usage, match="cannot be opened"):
        opened(a_dossier(), 2030)
