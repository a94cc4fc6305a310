"""What the register and the dossier say of the State, told with its day and its sources."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.translations import AS_WRITTEN, translations
from article9.errors import Usage
from article9.record.dossier.dossier import Dossier
from article9.selfassessment.sources import Told
from article9.usecases.assessment.known import known
from article9.usecases.assessment.state import days_of, name_of, told_of
from tests.record.dossiers import TODAY, a_dossier

KNOWN = known(load_shipped())


def of(code: str, **fields: Any) -> Dossier:
    return Dossier.model_validate(
        {**a_dossier(**fields).model_dump(by_alias=True), "state": code, "names": {}}
    )


def told(code: str, today: date = TODAY) -> dict[str, Told]:
    found = told_of(of(code), KNOWN, today=today, say=AS_WRITTEN)
    return {one.fact: one for one in found}


def test_a_fictional_state_is_called_as_its_dossier_says() -> None:
    assert name_of(a_dossier(), KNOWN, "en") == "Exemplaria"
    assert name_of(a_dossier(), KNOWN, "fr") == "Exemplaria"


def test_a_state_of_the_register_is_called_as_there() -> None:
    assert name_of(of("NOR"), KNOWN, "fr") == "Norvège"


def test_the_facts_of_a_party_answer_by_the_rules_and_name_their_sources() -> None:
    found = told("NOR")
    assert found["deposit"].standing == "in-place"
    assert found["deposit"].says.startswith("1998-07-09: It deposited its instrument")
    assert found["deposit"].says.endswith("]")


@pytest.mark.parametrize("code", ["USA", "XXA"])
def test_who_has_not_joined_has_no_fact_that_answers(code: str) -> None:
    assert [one for one in told(code).values() if one.standing is not None] == []


def test_who_is_leaving_gets_no_proposal_from_the_register() -> None:
    leaving = [
        state.code
        for state in KNOWN.register.register.states.values()
        if state.the("withdrawal-notified") is not None
    ]
    assert leaving
    for code in leaving:
        assert [one for one in told(code, date(2026, 11, 20)).values() if one.standing] == []


def test_what_lies_after_today_is_not_told() -> None:
    assert told("NOR", date(1998, 1, 1)).keys() <= {"signature", "not-listed", "article-9-law"}


def test_days_follow_from_the_dossier_where_the_register_has_none() -> None:
    found = days_of(a_dossier(deposit="2010-03-01"), KNOWN, today=TODAY)
    assert date(2014, 9, 1) in {one.day for one in found}


def test_no_day_of_deposit_no_days() -> None:
    assert days_of(a_dossier(), KNOWN, today=TODAY) == ()


def test_facts_that_cannot_be_are_refused() -> None:
    with pytest.raises(Usage):
        days_of(a_dossier(deposit="2010-03-01", facts=["no-such-fact=1"]), KNOWN, today=TODAY)


def test_sentences_come_in_the_reader_s_language() -> None:
    english = told_of(of("NOR"), KNOWN, today=TODAY, say=AS_WRITTEN)
    french = told_of(of("NOR"), KNOWN, today=TODAY, say=translations("fr"))
    assert {one.says for one in english}.isdisjoint({one.says for one in french})
