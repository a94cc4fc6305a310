"""What is filled in comes back as it was, from Word and Excel files, and after LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from article9.catalogue.questions import ANSWER_KEYS
from article9.documents.word.elements import tag
from article9.documents.writers import docx
from article9.selfassessment.answering import Given, Shown
from article9.usecases.questionnaire.typed import line_from
from tests.usecases.questionnaire.samples import (
    WHO,
    back,
    document,
    fill_sheet,
    fill_word,
    member,
    question_set,
    replaced,
    sent,
    sheet,
    word,
)

SOFFICE = shutil.which("soffice")

ASKED = sent()
BLANK_WORD, BLANK_SHEET = word(ASKED), sheet(ASKED)
KEYS = ASKED.sent.questions
TITLES = {key: words.title for key, words in question_set().answers.items()}
TICKS = ("x", "X", "☒", "☑", "✓", "☐ x")

LETTERS = st.characters(
    exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn"), exclude_characters="_\ufffe\uffff"
)
WORDS = st.text(st.one_of(LETTERS, st.just("\n")), max_size=30).map(str.strip)
LINES = st.text(LETTERS, max_size=20).map(line_from)
PIECES = st.builds(
    Shown, LINES.filter(bool), st.none() | st.dates(date(1950, 1, 1), date(2090, 1, 1)),
    LINES.map(lambda text: text or None),
)  # fmt: skip


@st.composite
def answers(draw: st.DrawFn) -> tuple[Given, ...]:
    """An answer to each question, or to some of them."""
    chosen = [key for key in KEYS if draw(st.booleans())]
    found = []
    for key in chosen:
        standing = draw(st.sampled_from(ANSWER_KEYS))
        reason = draw(WORDS.filter(bool) if standing == "not-applicable" else WORDS)
        evidence = tuple(draw(st.lists(PIECES, max_size=3)))
        found.append(Given(key, standing, reason or None, draw(WORDS) or None, evidence))
    return tuple(found)


def typed(given_: Given, *, into_sheet: bool) -> dict[str, Any]:
    """What is typed for an answer, by the codes of the fields."""
    number = KEYS.index(given_.question) + 1
    if given_.standing is None:
        raise ValueError("an answer says how things stand")
    box = f"{number}{'abcdef'[ANSWER_KEYS.index(given_.standing)]}"
    fields: dict[str, Any] = (
        {str(number): TITLES[given_.standing]} if into_sheet else {box: TICKS[number]}
    )
    for letter, words in (("g", given_.reason), ("h", given_.remark)):
        if words:
            fields[f"{number}{letter}"] = words
    for letter, one in zip("ijk", given_.evidence, strict=False):
        day: Any = one.effective if into_sheet else one.effective and one.effective.isoformat()
        fields[f"{number}{letter}"] = (one.title, day or "", one.kept or "")
    return fields


def all_typed(given_: tuple[Given, ...], *, into_sheet: bool) -> dict[str, Any]:
    fields = dict(WHO)
    for one in given_:
        fields |= typed(one, into_sheet=into_sheet)
    return fields


@pytest.mark.parametrize("into_sheet", [False, True], ids=["word", "excel"])
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(given_=answers())
def test_what_is_typed_comes_back(into_sheet: bool, given_: tuple[Given, ...]) -> None:
    fill, blank = (fill_sheet, BLANK_SHEET) if into_sheet else (fill_word, BLANK_WORD)
    came = back(ASKED, fill(blank, all_typed(given_, into_sheet=into_sheet)))
    assert came.received.given == given_
    assert came.received.unread == ()
    assert came.received.left_open == tuple(
        key for key in KEYS if key not in {one.question for one in given_}
    )
    assert came.received.by is not None
    assert (came.received.by.name, came.received.by.function) == (WHO["N1"], WHO["N2"])


@pytest.mark.parametrize("data", [BLANK_WORD, BLANK_SHEET], ids=["word", "excel"])
def test_an_empty_questionnaire_answers_nothing(data: bytes) -> None:
    came = back(ASKED, data)
    assert (came.received.given, came.received.unread) == ((), ())
    assert came.received.left_open == KEYS
    assert came.received.by is None


FULL = (
    Given("orders", "partly", None, "one line\nand = another", (
        Shown("Order 12", date(2030, 1, 1), "Archive 3"), Shown("=Order 13", None, None),
    )),
    Given("training", "not-applicable", "There are no forces — at all", None, ()),
)  # fmt: skip


def as_word_saves(data: bytes) -> bytes:
    """The same as Word leaves it: runs in pieces, marks of revisions, errors and spelling."""
    root = etree.fromstring(member(data, "word/document.xml"))
    for run in list(root.iter(tag("r"))):
        text = run.find(tag("t"))
        parent = run.getparent()
        if text is None or parent is None or not text.text or len(text.text) < 2:
            continue
        rest = etree.fromstring(etree.tostring(run))
        second = rest.find(tag("t"))
        if second is None:
            continue
        second.text, text.text = text.text[1:], text.text[:1]
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.set(tag("rsidR"), "00A77B3E")
        run.addnext(rest)
        run.addnext(etree.Element(tag("proofErr"), {tag("type"): "spellStart"}))
    for paragraph in root.iter(tag("p")):
        paragraph.set(tag("rsidP"), "00A77B3E")
    return replaced(data, {"word/document.xml": etree.tostring(root)})


def test_what_word_leaves_behind_changes_nothing() -> None:
    data = as_word_saves(fill_word(BLANK_WORD, all_typed(FULL, into_sheet=False)))
    assert member(data, "word/document.xml").count(b"proofErr") > 100
    came = back(ASKED, data)
    assert (came.received.given, came.received.unread) == (FULL, ())


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_what_libreoffice_saves_comes_back(tmp_path: Path, ending: str) -> None:
    into_sheet = ending == "xlsx"
    fill, blank = (fill_sheet, BLANK_SHEET) if into_sheet else (fill_word, BLANK_WORD)
    (tmp_path / f"full.{ending}").write_bytes(fill(blank, all_typed(FULL, into_sheet=into_sheet)))
    (tmp_path / f"blank.{ending}").write_bytes(blank)
    out = tmp_path / "saved"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    files = [str(tmp_path / f"{name}.{ending}") for name in ("full", "blank")]
    subprocess.run(
        [str(SOFFICE), profile, "--headless", "--convert-to", ending, "--outdir", str(out), *files],
        check=True,
        capture_output=True,
        timeout=300,
    )
    full, empty = ((out / f"{name}.{ending}").read_bytes() for name in ("full", "blank"))
    assert b"LibreOffice" in member(full, "docProps/app.xml")
    came = back(ASKED, full)
    assert (came.received.given, came.received.unread) == (FULL, ())
    assert came.received.by is not None
    nothing = back(ASKED, empty)
    assert (nothing.received.given, nothing.received.unread) == ((), ())


def test_what_goes_out_is_the_same_for_the_same_record() -> None:
    again = sent()
    assert docx.write(document(again)) == docx.write(document(ASKED))
    assert b"article9 question 1" in member(BLANK_WORD, "docProps/custom.xml")
