"""OpenDocument texts are known by their content, and never bring their reader down."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law import reading
from article9.law.readers.odt import read, recognises
from article9.law.structure import structure
from tests.law.files.docx_files import packed
from tests.law.files.docx_files import word as word_file
from tests.law.files.odt_files import TYPE, fodt, h, items, levels, members, odt, p
from tests.law.laws import ENGLISH

LEVELS = levels(("1", "#", ""), ("1", "(#)", ""), ("a", "(#)", ""))
INNER = items(
    p("No person shall—") + items(p("use a mine;"), p("sell a mine."), style=""),
    p("The Minister may make regulations."),
    style="",
)
BODY = (
    p("Mines Act")
    + h("PART I")
    + items(h("Use of mines", 2) + INNER, h("Commencement", 2))
    + p("This Act comes into force on 1 July 2011.")
)
PACKED, FLAT = odt(BODY, LEVELS), fodt(BODY, LEVELS)
AS_TEXT = (
    "Mines Act\nPART I\n1 Use of mines\n(1) No person shall—\n(a) use a mine;\n(b) sell a mine.\n"
    "(2) The Minister may make regulations.\n2 Commencement\n"
    "This Act comes into force on 1 July 2011.\n"
)


def outcome(data: bytes) -> str:
    """The words that are read, or the sentence with which the file is refused."""
    try:
        return "Read: " + read(data, "law.odt").text
    except Unreadable as error:
        return error.message and error.remedy


@pytest.mark.parametrize("data", [PACKED, FLAT], ids=["packed", "flat"])
def test_a_law_with_numbered_lists_reads_as_it_is_printed(data: bytes) -> None:
    found = read(data, "law.odt")
    assert found.text == AS_TEXT
    assert found.read_by == "markup"
    assert (found.notes, found.unreadable, found.pages) == ((), (), ())


@pytest.mark.parametrize("data", [PACKED, FLAT], ids=["packed", "flat"])
def test_its_provisions_are_those_of_the_same_law_in_plain_text(data: bytes) -> None:
    plain = reading.read(AS_TEXT.encode(), "law.txt")
    ids = [one.id for one in structure(plain, ENGLISH).walk()]
    assert [one.id for one in structure(read(data, "law.odt"), ENGLISH).walk()] == ids
    assert {"part_I", "sec_1__subsec_1__para_b", "sec_2"} <= set(ids)


@pytest.mark.parametrize("name", ["law.odt", "law", "law.xml"])
@pytest.mark.parametrize("data", [PACKED, FLAT], ids=["packed", "flat"])
def test_a_text_is_known_whatever_it_is_called(data: bytes, name: str) -> None:
    assert recognises(data)
    assert reading.read(data, name).text == AS_TEXT


def test_a_text_whose_type_stands_behind_its_parts_is_known() -> None:
    files = members(BODY, LEVELS)
    kind = files.pop("mimetype")
    assert recognises(packed(files | {"mimetype": kind}))


def test_a_flat_text_in_another_encoding_is_known() -> None:
    flat = FLAT.decode().replace("?>", ' encoding="UTF-16"?>', 1).encode("utf-16")
    assert recognises(flat)
    assert read(flat, "law.fodt").text == AS_TEXT


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"<document/>",
        TYPE.encode(),
        b"<html>" + TYPE.encode() + b"</html>",
        word_file(p("x")),
        packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, first="mimetype"),
        packed({"a.txt": "No person shall use a mine."}),
        FLAT.replace(b"opendocument.text", b"opendocument.spreadsheet"),
    ],
)
def test_other_files_are_no_opendocument_texts(data: bytes) -> None:
    assert not recognises(data)


def test_a_file_that_is_cut_off_is_said_to_be_broken() -> None:
    with pytest.raises(Unreadable, match=r"The file is broken\."):
        reading.read(PACKED[:-60], "law.odt")


@pytest.mark.parametrize(
    "data",
    [odt(""), odt(p(" ")), fodt(p("")), fodt("<text:tracked-changes>x</text:tracked-changes>")],
)
def test_a_file_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="no words"):
        reading.read(data, "law.odt")


@pytest.mark.parametrize(
    "body",
    [
        "<text:section>" * 230 + p("x") + "</text:section>" * 230,
        "<text:list><text:list-item>" * 110 + p("x") + "</text:list-item></text:list>" * 110,
        "<table:table><table:table-row><table:table-cell>" * 75 + p("x")
        + "</table:table-cell></table:table-row></table:table>" * 75,
        p("<text:span>" * 230 + "x" + "</text:span>" * 230),
        "<text:p><draw:frame><draw:text-box>" * 75 + p("x")
        + "</draw:text-box></draw:frame></text:p>" * 75,
        "<table:table>" + "<table:table-rows>" * 230 + "<table:table-row><table:table-cell>"
        + p("x") + "</table:table-cell></table:table-row>" + "</table:table-rows>" * 230
        + "</table:table>",
    ],
)  # fmt: skip
def test_what_stands_deep_in_each_other_is_read(body: str) -> None:
    assert read(fodt(body), "law.fodt").text.strip() == "x"


def test_what_stands_too_deep_is_refused() -> None:
    with pytest.raises(Unreadable, match="more than 250 deep"):
        read(fodt("<text:section>" * 300 + "</text:section>" * 300), "law.fodt")


def test_entities_are_refused() -> None:
    declared = b'<!DOCTYPE x [<!ENTITY a "b">]>' + FLAT.partition(b"?>")[2]
    with pytest.raises(Unreadable, match="declares entities"):
        read(declared, "law.fodt")


@given(st.integers(min_value=0, max_value=len(PACKED)), st.binary(max_size=3))
@settings(max_examples=100, deadline=None)
def test_a_packed_file_cut_or_changed_anywhere_is_read_or_refused(at: int, put: bytes) -> None:
    for data in (PACKED[:at], PACKED[:at] + put + PACKED[at + len(put) :]):
        recognises(data)
        assert outcome(data)


PUT = st.sampled_from([b"", b"<", b"&", b"\0", b'"', b"9" * 12, b"</text:p>", b"<text:list>", b"-"])


@given(st.integers(min_value=0, max_value=len(FLAT)), PUT, st.integers(min_value=0, max_value=9))
@settings(max_examples=200, deadline=None)
def test_a_flat_file_changed_anywhere_is_read_or_refused(at: int, put: bytes, cut: int) -> None:
    changed = FLAT[:at] + put + FLAT[at + cut :]
    recognises(changed)
    assert outcome(changed)


ELEMENTS = [
    "text:p",
    "text:h",
    "text:list",
    "text:list-item",
    "text:span",
    "text:note",
    "text:note-body",
    "text:ruby",
    "text:section",
    "text:change-start",
    "text:change-end",
    "text:tracked-changes",
    "text:changed-region",
    "text:deletion",
    "text:hidden-paragraph",
    "text:numbered-paragraph",
    "text:soft-page-break",
    "table:table",
    "table:table-row",
    "table:table-cell",
    "draw:frame",
    "draw:text-box",
    "draw:image",
    "office:annotation",
]
TREES = st.recursive(
    st.sampled_from(ELEMENTS).map(
        lambda name: f"<{name} text:change-id='a' text:id='a' text:style-name='L'>x</{name}>"
    ),
    lambda inner: st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>",
        st.sampled_from(ELEMENTS),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@given(TREES)
@settings(max_examples=150, deadline=None)
def test_elements_in_any_order_are_read(body: str) -> None:
    assert set(read(fodt(body, LEVELS), "law.fodt").text) <= set("x()[]123456789abcdefgh \n\t")


@given(
    st.text(
        alphabet=st.characters(exclude_categories=["C"], exclude_characters="<>&‑"), max_size=80
    )
)
@settings(max_examples=100, deadline=None)
def test_words_of_any_script_are_kept(words: str) -> None:
    assert read(odt(p(words + "x")), "law.odt").text.strip() == " ".join((words + "x").split())
