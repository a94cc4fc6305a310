"""A kind of report is a module: each that is there can be made, and others are said not to be."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from types import ModuleType

import pytest

from article9.catalogue.catalogue import load_shipped
from article9.documents.document import Document
from article9.errors import NotFound, Usage
from article9.usecases import report, reports
from tests.usecases.assessment.two_years import two_years

ASKED = report.Asked(dossier=two_years(), catalogue=load_shipped(), on=date(2026, 3, 10))


def module_of(kind: str) -> ModuleType:
    return import_module(f"{reports.__name__}.{kind.replace('-', '_')}")


@pytest.mark.parametrize("kind", report.kinds())
def test_each_kind_makes_a_document(kind: str) -> None:
    assert callable(module_of(kind).document)


def test_the_self_assessment_comes_in_three_shapes() -> None:
    assert isinstance(report.document_of("self-assessment", ASKED), Document)
    assert isinstance(report.sheets_of("self-assessment", ASKED), Document)
    assert '"year":2026' in report.data_of("self-assessment", ASKED).model_dump_json()


@pytest.mark.parametrize("kind", ["self-asessment", "self_assessment", "", "..", "cli.main"])
def test_a_kind_that_is_not_there_is_said_with_those_that_are(kind: str) -> None:
    with pytest.raises(NotFound, match=r"There are: .*self-assessment"):
        report.document_of(kind, ASKED)


@pytest.mark.parametrize(
    ("name", "words"), [("sheets", "no workbook"), ("data", "for readers only")]
)
def test_a_kind_may_have_no_workbook_and_no_data(
    monkeypatch: pytest.MonkeyPatch, name: str, words: str
) -> None:
    monkeypatch.delattr(module_of("self-assessment"), name)
    with pytest.raises(Usage, match=words):
        getattr(report, f"{name}_of")("self-assessment", ASKED)
