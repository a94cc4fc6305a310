"""Files that are none of ours, broken or hostile are refused with a sentence."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.documents.writers import xlsx
from article9.errors import Unreadable
from article9.law.files import limits
from article9.usecases.questionnaire.file import opened
from article9.usecases.questionnaire.rows import Filled
from tests.usecases.questionnaire.samples import document, member, read, replaced, sent, word

ASKED = sent()
WORD, SHEET = word(ASKED), xlsx.write(document(ASKED))
MAIN = [(WORD, "word/document.xml"), (SHEET, "xl/workbook.xml")]


def refused(data: bytes, name: str = "q.docx") -> str:
    with pytest.raises(Unreadable) as error:
        opened(data, name)
    assert error.value.remedy
    return str(error.value)


def packed(**members: bytes) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_x", ".x"), content)
    return out.getvalue()


@pytest.mark.parametrize("data", [WORD, SHEET], ids=["word", "excel"])
def test_a_questionnaire_is_read_in_a_process_apart_as_in_this_one(data: bytes) -> None:
    assert opened(data, "q") == read(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "The file is empty."),
        (b"%PDF-1.7", "A PDF file holds no fields that can be read back."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "in the format before 2007, or it is locked"),
        (b"Dear colleague, all is well.", "This is no Word or Excel file."),
        (WORD[: len(WORD) // 2], "The file is cut off."),
        (packed(content_xml=b"<a/>", mimetype=b"x"), "LibreOffice's own format"),
        (packed(readme=b"x"), "This is no Word or Excel file."),
    ],
)
def test_what_is_no_questionnaire_is_refused(data: bytes, said: str) -> None:
    assert said in refused(data)


@pytest.mark.parametrize("name", ["q.docm", "q.XLSM", "q.xlsb"])
def test_a_file_with_macros_is_refused_by_its_name(name: str) -> None:
    assert "The file holds macros" in refused(WORD, name)


@pytest.mark.parametrize("part", ["word/vbaProject.bin", "xl/vbaProject.bin"])
def test_a_file_with_macros_is_refused_whatever_it_is_called(part: str) -> None:
    assert "The file holds macros" in refused(replaced(WORD, {part: b"x"}))


def test_a_file_that_is_too_large_is_refused_unread() -> None:
    data = b"PK\x03\x04" + bytes(50_000_000)
    assert f"larger than {limits.SIZE // 1_000_000} MB" in refused(data)


@pytest.mark.parametrize(("data", "part"), MAIN)
def test_a_file_that_unpacks_without_end_is_refused(
    data: bytes, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "UNPACKED", 100_000)
    with pytest.raises(Unreadable, match="The file unpacks to more than"):
        read(replaced(data, {part: b" " * 200_000}))


@pytest.mark.parametrize(("data", "part"), [
    (WORD, "word/document.xml"), (WORD, "docProps/custom.xml"), (SHEET, "xl/workbook.xml"),
    (SHEET, "xl/sharedStrings.xml"), (SHEET, "xl/styles.xml"), (SHEET, "docProps/custom.xml"),
])  # fmt: skip
def test_entities_are_refused(data: bytes, part: str) -> None:
    xml = member(data, part)
    start = xml.index(b"?>") + 2 if xml.startswith(b"<?xml") else 0
    entities = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    hostile = replaced(data, {part: xml[:start] + entities + xml[start:]})
    assert "declares entities of its own" in refused(hostile)


@pytest.mark.parametrize(("data", "part"), MAIN)
def test_broken_xml_is_refused(data: bytes, part: str) -> None:
    assert "no well-formed XML" in refused(replaced(data, {part: member(data, part)[:-30]}))


@pytest.mark.parametrize("part", ["xl/_rels/workbook.xml.rels", "xl/styles.xml"])
def test_a_workbook_without_a_part_it_needs_is_refused(part: str) -> None:
    assert "The file is broken." in refused(replaced(SHEET, {part: None}))


def test_a_sheet_that_is_called_but_not_there_is_left_out() -> None:
    found = read(replaced(SHEET, {"xl/worksheets/sheet2.xml": None}))
    assert not [row for row in found.rows if row.sheet == "Form"]


def test_a_sheet_of_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("article9.usecases.questionnaire.workbook_file._ROWS", 5)
    with pytest.raises(Unreadable, match="more than 5 rows"):
        read(SHEET)


@settings(max_examples=60)
@given(part=st.sampled_from([0, 1]), place=st.integers(0, 10**6), byte=st.integers(0, 255))
def test_a_damaged_file_is_read_or_refused_and_never_stops_the_program(
    part: int, place: int, byte: int
) -> None:
    data, name = [(WORD, "word/document.xml"), (SHEET, "xl/worksheets/sheet2.xml")][part]
    xml = bytearray(member(data, name))
    xml[place % len(xml)] = byte
    with suppress(Unreadable):
        assert isinstance(read(replaced(data, {name: bytes(xml)})), Filled)
