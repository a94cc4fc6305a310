"""The register as data keeps its schemas, and takes nothing that is not in them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.translations import AS_WRITTEN
from article9.record.one_state import OneState
from article9.record.states import Article9, StateLine, States
from article9.usecases.states.as_data import as_data
from article9.usecases.states.asked import Filters, ask
from article9.usecases.states.known import known
from article9.usecases.states.one import look_up, one_as_data
from tests.record.schema import faults

ON = date(2026, 11, 25)
KNOWN = known()


def sent(value: States | OneState) -> Any:
    return json.loads(value.model_dump_json())


@pytest.mark.parametrize("filters", [Filters(), Filters(status="withdrawn"), Filters("signatory")])
def test_the_states_keep_their_schema(filters: Filters) -> None:
    data = sent(as_data(ask(KNOWN, ON, filters)))
    assert list(faults(data, States.model_json_schema(mode="serialization"))) == []


@pytest.mark.parametrize("code", ["KHM", "LAO", "LBN", "FIN"])
def test_a_state_keeps_its_schema(code: str) -> None:
    one = look_up(KNOWN.register.states[code], KNOWN, ON, catalogue=load_shipped())
    data = sent(one_as_data(one, AS_WRITTEN))
    assert list(faults(data, OneState.model_json_schema(mode="serialization"))) == []


def test_what_is_read_again_is_the_same() -> None:
    told = as_data(ask(KNOWN, ON, Filters()))
    assert States.model_validate_json(told.model_dump_json()) == told


@pytest.mark.parametrize("kind", ["none", "no-law", "compliant", ""])
def test_a_class_that_would_judge_a_state_cannot_be_said(kind: str) -> None:
    with pytest.raises(ValidationError):
        Article9.model_validate({"kind": kind, "as_of": None})


@pytest.mark.parametrize(
    "other", [{"status": "late"}, {"score": 3}, {"rank": 1}, {"facts": [{"fact": "signature"}]}]
)
def test_nothing_that_is_not_in_the_schema_is_taken(other: dict[str, Any]) -> None:
    line = sent(as_data(ask(KNOWN, ON, Filters())))["states"][0]
    assert StateLine.model_validate(line).code == "AFG"
    with pytest.raises(ValidationError):
        StateLine.model_validate(line | other)
