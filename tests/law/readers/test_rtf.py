"""Rich text is known by its beginning, and never brings its reader down."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law import reading
from article9.law.files import limits
from article9.law.readers.rtf import read, recognises
from article9.law.structure import structure
from tests.law.laws import ENGLISH

LAW = (
    b"{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}}"
    b"{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}\r\n"
    b"\\pard Mines Act\\par\\pard\\s1 PART I\\par"
    b"\\pard\\s1{\\listtext\\pard\\plain 1\\tab}\\ls1 Use of mines\\par\r\n"
    b"\\pard{\\listtext (1)\\tab}No person shall\\emdash\\par"
    b"{\\listtext (a)\\tab}use a mine;\\par{\\listtext (b)\\tab}sell a mine.\\par"
    b"{\\listtext (2)\\tab}The Minister may make regulations.\\par"
    b"\\pard\\s1{\\listtext 2\\tab}Commencement\\par"
    b"\\pard This Act comes into force on 1\\~July 2011.\\par}"
)
AS_TEXT = (
    "Mines Act\nPART I\n1 Use of mines\n(1) No person shall—\n(a) use a mine;\n(b) sell a mine.\n"
    "(2) The Minister may make regulations.\n2 Commencement\n"
    "This Act comes into force on 1 July 2011.\n"
)


def outcome(data: bytes) -> str:
    """The words that are read, or the sentence with which the file is refused."""
    try:
        return "Read: " + read(data, "law.rtf").text
    except Unreadable as error:
        return error.message and error.remedy


def test_a_law_with_numbered_lists_reads_as_it_is_printed() -> None:
    found = read(LAW, "law.rtf")
    assert found.text == AS_TEXT
    assert found.read_by == "markup"
    assert (found.notes, found.unreadable, found.pages) == ((), (), ())


def test_its_provisions_are_those_of_the_same_law_in_plain_text() -> None:
    plain = reading.read(AS_TEXT.encode(), "law.txt")
    ids = [one.id for one in structure(plain, ENGLISH).walk()]
    assert [one.id for one in structure(read(LAW, "law.rtf"), ENGLISH).walk()] == ids
    assert {"part_I", "sec_1__subsec_1__para_b", "sec_2"} <= set(ids)


@pytest.mark.parametrize("name", ["law.rtf", "law.doc", "law", "law.txt"])
@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\r\n  "])
def test_rich_text_is_known_whatever_it_is_called(before: bytes, name: str) -> None:
    assert recognises(before + LAW)
    assert reading.read(before + LAW, name).text == AS_TEXT


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"{\\rt", b"{\\urtf1 x}", b"See {\\rtf1 x}", b"PK\x03\x04{\\rtf1", b"\\rtf1"],
)
def test_other_files_are_no_rich_text(data: bytes) -> None:
    assert not recognises(data)


def test_text_that_is_called_rich_text_is_refused() -> None:
    with pytest.raises(Unreadable, match="no rich text") as caught:
        reading.read(b"No person shall use a mine.", "law.rtf")
    assert caught.value.remedy


def test_a_file_that_is_cut_off_is_read_as_far_as_it_goes_and_said() -> None:
    found = read(LAW[: LAW.index(b"sell")], "law.rtf")
    assert found.text.endswith("(a) use a mine;\n(b)\n")
    assert found.unreadable == ("The file is cut off. Its end was not read.",)


def test_what_stands_behind_the_end_is_not_read() -> None:
    assert read(LAW + b"No {\\b more} of it.}}", "law.rtf").text == AS_TEXT


@pytest.mark.parametrize(
    "data", [b"{\\rtf1}", b"{\\rtf1\\par\\par}", b"{\\rtf1{\\fonttbl{\\f0 A;}}}"]
)
def test_a_file_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="no words"):
        reading.read(data, "law.rtf")


def test_groups_that_stand_too_deep_are_refused() -> None:
    with pytest.raises(Unreadable, match="more than 250 deep"):
        read(b"{\\rtf1" + b"{" * 100_000, "law.rtf")
    assert read(b"{\\rtf1" + b"{" * 240 + b"x" + b"}" * 241, "law.rtf").text == "x\n"


def test_a_text_beyond_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LETTERS", 1_000)
    with pytest.raises(Unreadable, match="letters"):
        read(b"{\\rtf1 " + b"x" * 1_000 + b"}", "law.rtf")


@pytest.mark.parametrize(
    "body",
    [
        b"\\bin2000000000 x",
        b"\\bin-7 x",
        b"\\u99999999999 x",
        b"\\uc999999999\\u65 xx",
        b"\\itap2000000000\\nestcell\\nestrow x",
        b"\\s-1\\outlinelevel-1\\ls-1 x\\par",
        b"\\deff99\\f99\\fcharset9999 x",
        b"{\\footnote " * 240 + b"x" + b"}" * 240,
        b"{\\shp{\\shptxt " * 120 + b"x" + b"}}" * 120,
        b"\\cell" * 5_000 + b"x\\row",
        b"\\nestrow\\row" * 5_000 + b"x",
        b"{}" * 5_000 + b"x",
        b"}" * 5_000 + b"x",
        b"\\" * 5_001 + b"x",
        b"\\'" * 500 + b"x",
        b"\\*" * 500 + b" x",
        b"\0\x01\x02x",
    ],
)
def test_numbers_and_groups_beyond_reason_are_read(body: bytes) -> None:
    assert outcome(b"{\\rtf1 " + body + b"}")


@given(st.integers(min_value=0, max_value=len(LAW)))
@settings(max_examples=100, deadline=None)
def test_a_file_cut_anywhere_is_read_or_refused(at: int) -> None:
    found = outcome(LAW[:at])
    assert found
    if found.startswith("Read: ") and at < len(LAW):
        assert read(LAW[:at], "law.rtf").unreadable != ()


PIECES = st.sampled_from(
    [
        "\\par",
        "\\cell",
        "\\row",
        "\\nestcell",
        "\\nestrow",
        "\\pard",
        "\\plain",
        "\\v",
        "\\deleted",
        "\\intbl",
        "\\itap2",
        "\\s1",
        "\\f0",
        "\\u233",
        "\\uc2",
        "{\\listtext",
        "{\\footnote",
        "{\\*\\shptxt",
        "{\\stylesheet",
        "{\\fonttbl",
        "{\\field",
        "{\\*\\fldinst",
        "{\\upr",
        "{\\*\\ud",
        "{",
        "}",
        "}",
        "\\'e9",
        "\\u-10179",
        "\\super",
        "\\revised",
        "\\mvt",
        "\\*",
        ";",
        "x",
        "{\\pict",
    ]
)


@given(st.lists(PIECES, max_size=60))
@settings(max_examples=300, deadline=None)
def test_words_of_control_in_any_order_are_read(pieces: list[str]) -> None:
    data = b"{\\rtf1 " + " ".join(pieces).encode()
    assert set(read(data, "law.rtf").text) <= set("xé;?[]123456789•1 \n\t\ufffdi")


@given(st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert outcome(b"{\\rtf1" + data)


@given(st.text(alphabet=st.characters(exclude_categories=["C"]), max_size=80))
@settings(max_examples=100, deadline=None)
def test_words_of_any_script_are_kept(words: str) -> None:
    wide = (words + "x").encode("utf-16-le")
    units = [int.from_bytes(wide[at : at + 2], "little") for at in range(0, len(wide), 2)]
    body = "".join(f"\\u{unit - 65536 if unit > 32767 else unit}?" for unit in units)
    found = read(b"{\\rtf1 " + body.encode() + b"}", "law.rtf").text.strip()
    assert found == " ".join((words + "x").split())
