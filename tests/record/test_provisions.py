"""A text in provisions as data: it keeps its schema, and takes nothing that is not in it."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from article9.law.provision import Force
from article9.record.provisions import LaidOut, Provision
from tests.record.schema import faults

SCHEMA = LaidOut.model_json_schema(mode="serialization")
ITEM: dict[str, Any] = {
    "id": "sec_1__para_a", "kind": "paragraph", "number": "a", "heading": "", "pinpoint": "s 1(a)",
    "force": "in-force", "start": 10, "end": 20, "page": None,
    "parts": [{"start": 14, "end": 20, "text": "use it"}],
}  # fmt: skip


def laid_out(**other: Any) -> dict[str, Any]:
    """A text as data: a section with one item in it."""
    section = {**ITEM, "id": "sec_1", "kind": "section", "parts": [ITEM]}
    whole = {
        "article9": "0.1.0",
        "knowledge": {"date": "2030-01-01", "hash": "0"},
        "file": "law.txt",
        "sha256": "0",
        "characters": 20,
        "read_by": "layer",
        "pages": None,
        "unreadable": [],
        "notes": [],
        "texts": [{"language": "en", "title": "Mines Act", "parts": [section]}],
    }
    return {**whole, **other}


def test_a_text_survives_being_written_and_read() -> None:
    read = LaidOut.model_validate(laid_out())
    assert LaidOut.model_validate_json(read.model_dump_json()) == read
    assert json.loads(read.model_dump_json()) == laid_out()


def test_a_text_keeps_its_schema_however_deep_it_goes() -> None:
    assert list(faults(laid_out(), SCHEMA)) == []


def test_every_force_that_is_told_can_be_written_and_no_other() -> None:
    assert set(get_args(Provision.model_fields["force"].annotation)) == {one.value for one in Force}


@pytest.mark.parametrize(
    "wrong",
    [
        {"texts": [{"language": "en", "title": "", "parts": [{**ITEM, "score": 1}]}]},
        {"texts": [{"language": "en", "title": "", "parts": [{**ITEM, "force": "lapsed"}]}]},
        {"texts": [{"language": "en", "title": "", "parts": [{**ITEM, "parts": ["use it"]}]}]},
        {"texts": [{"language": "en", "title": ""}]},
        {"read_by": "heart"},
        {"score": 1},
    ],
)
def test_what_is_not_in_the_contract_cannot_slip_in(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        LaidOut.model_validate(laid_out(**wrong))
    assert list(faults(laid_out(**wrong), SCHEMA)) != []


def test_a_provision_cannot_be_changed_afterwards() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Provision.model_validate(ITEM).number = "b"  # type: ignore[misc]  # that is what is proved
