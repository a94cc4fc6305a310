"""Reports in every format: whole, and with a user's markup as plain words."""

from __future__ import annotations

import io
import zipfile
from importlib import import_module
from typing import Any

import pytest

from article9.catalogue.translations import Translations
from article9.record.dossier.dossier import Dossier
from article9.record.value import Record
from article9.usecases.labels import labels_in
from article9.usecases.report import document_of, sheets_of
from tests.reporting.a_state import HIDDEN, a_state
from tests.usecases.reporting.making import asked

MARKUP = "<b>&amp;</b> {0} %s ]]> =1+1 \u202e<w:t>"
ARABIC = Translations("ar", {"State Party": "الدولة الطرف"})


def marked(value: Any) -> Any:
    """Each word a user typed, with markup before it."""
    if isinstance(value, Record):
        words = {
            name: f"{MARKUP} {text}"
            for name in ("title", "name", "summary", "says", "note", "audience", "clause", "court")
            if isinstance(text := getattr(value, name, None), str)
        }
        return value.model_copy(update=words)
    return value


def of_markup() -> Dossier:
    state = a_state()
    names = ("institutions", "texts", "measures", "trainings", "actions", "commitments",
             "figures", "enforcement", "judgments")  # fmt: skip
    told = {name: tuple(map(marked, getattr(state, name))) for name in names}
    return state.model_copy(update={**told, "names": {"en": MARKUP}})


def made(format_: str, kind: str, dossier: Dossier, **fields: Any) -> bytes:
    one = asked(dossier, **fields)
    document = sheets_of(kind, one) if format_ == "xlsx" else document_of(kind, one)
    writer = import_module(f"article9.documents.writers.{format_}")
    result = writer.write(document, labels=labels_in(one.say))
    return result if isinstance(result, bytes) else result.encode()


def inside(data: bytes) -> str:
    """The words of an office file's parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return "".join(
            packed.read(name).decode("utf-8", "replace")
            for name in packed.namelist()
            if name.endswith(".xml")
        )


@pytest.mark.parametrize("kind", ["article-7", "statement", "article-9-note"])
@pytest.mark.parametrize("format_", ["docx", "xlsx", "html"])
def test_markup_in_every_field_is_words(kind: str, format_: str) -> None:
    data = made(format_, kind, of_markup())
    words = data.decode() if format_ == "html" else inside(data)
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt; {0} %s" in words
    assert "<b>&amp;</b>" not in words
    assert "<f>" not in words  # no formula


@pytest.mark.parametrize("format_", ["docx", "xlsx", "html"])
def test_no_format_holds_what_is_confidential(format_: str) -> None:
    data = made(format_, "article-7", a_state())
    words = data.decode() if format_ == "html" else inside(data)
    assert not [one for one in HIDDEN if one in words]


def test_a_report_from_right_to_left_is_so_in_word_and_excel() -> None:
    words = inside(made("docx", "article-7", a_state(), say=ARABIC))
    assert "<w:bidi" in words
    assert "الدولة الطرف" in words
    assert 'rightToLeft="1"' in inside(made("xlsx", "article-7", a_state(), say=ARABIC))


def test_a_report_from_left_to_right_is_not() -> None:
    assert 'rightToLeft="1"' not in inside(made("xlsx", "article-7", a_state()))


@pytest.mark.parametrize("format_", ["docx", "xlsx", "html"])
def test_the_same_dossier_makes_the_same_bytes(format_: str) -> None:
    assert made(format_, "article-7", a_state()) == made(format_, "article-7", a_state())
