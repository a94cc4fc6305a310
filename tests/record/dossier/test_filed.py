"""The copy of what was sent stays whole, whatever becomes of the records it came from."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import dump, load
from article9.record.dossier.links import links
from tests.record.dossiers import PERSON, a_dossier, an_id


def a_copy(number: int = 90, **fields: Any) -> dict[str, Any]:
    line = {
        "id": an_id(number + 1), "title": "A · Mine Act", "section": "A", "part": "measures:",
        "row": "x", "cells": {"title": {"says": "Mine Act", "plain": "Mine Act"}},
        "sources": [an_id(10)],
    }  # fmt: skip
    whole = {
        "id": an_id(number), "title": "Report", "report": "article-7", "year": 2025,
        "layout": "article-7-classic", "languages": ["en"], "on": "2026-04-20", "by": PERSON,
        "sha256": "0" * 64, "sections": {"A": "changed"}, "lines": [line],
    }  # fmt: skip
    return {**whole, **fields}


def test_a_copy_goes_through_a_file_without_loss() -> None:
    dossier = a_dossier(filed=[a_copy()])
    assert load(dump(dossier), "x") == dossier


def test_a_line_leads_to_its_record() -> None:
    found = [(one.origin, one.target) for one in links(a_dossier(filed=[a_copy()]))]
    assert (an_id(91), an_id(10)) in found


def test_what_was_sent_stays_though_the_record_is_gone() -> None:
    dossier = a_dossier(filed=[a_copy()])
    assert dossier.measures == ()
    assert dossier.filed[0].lines[0].sources == (an_id(10),)


def test_an_amendment_names_a_copy_that_is_there() -> None:
    dossier = a_dossier(filed=[a_copy(), a_copy(95, amends=an_id(90))])
    assert dossier.filed[1].amends == an_id(90)


@pytest.mark.parametrize(
    "fields",
    [
        {"amends": an_id(90)},  # itself
        {"amends": an_id(5)},  # nothing
        {"languages": []},
        {"by": None},
        {"sha256": "abc"},
        {"sections": {"A": "new"}},
        {"year": 1},
    ],
)
def test_a_copy_that_cannot_be_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        a_dossier(filed=[a_copy(**fields)])


def test_a_dossier_without_copies_is_as_before() -> None:
    assert b"filed" not in dump(Dossier.model_validate(a_dossier().model_dump(by_alias=True)))
