"""Word files are known by their content, read whole, and never bring their reader down."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law import reading
from article9.law.files import limits
from article9.law.readers.docx import read, recognises
from article9.law.structure import structure
from tests.law.files.docx_files import (
    definition,
    instance,
    level,
    members,
    num,
    numbered,
    p,
    packed,
    style,
    word,
)
from tests.law.laws import ENGLISH

NUMBERING = (
    definition(
        level(0, "decimal", "%1", more='<w:pStyle w:val="Section"/>'),
        level(1, "decimal", "(%2)"),
        level(2, "lowerLetter", "(%3)"),
    )
    + instance()
)
STYLES = style(
    "Section", "heading 2", f'<w:pPr>{num(None)}<w:outlineLvl w:val="1"/></w:pPr>'
) + style("Part", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
BODY = (
    p("Mines Act")
    + p("PART I", style="Part")
    + p("Use of mines", style="Section")
    + numbered("No person shall—", 1)
    + numbered("use a mine;", 2)
    + numbered("sell a mine.", 2)
    + numbered("The Minister may make regulations.", 1)
    + p("Commencement", style="Section")
    + p("This Act comes into force on 1 July 2011.")
)
LAW = word(BODY, numbering=NUMBERING, styles=STYLES)
AS_TEXT = (
    "Mines Act\nPART I\n1 Use of mines\n(1) No person shall—\n(a) use a mine;\n(b) sell a mine.\n"
    "(2) The Minister may make regulations.\n2 Commencement\n"
    "This Act comes into force on 1 July 2011.\n"
)


def outcome(data: bytes) -> str:
    """The words that are read, or the sentence with which the file is refused."""
    try:
        return "Read: " + read(data, "law.docx").text
    except Unreadable as error:
        return error.message and error.remedy


def test_a_law_with_automatic_numbers_reads_as_it_is_printed() -> None:
    found = read(LAW, "law.docx")
    assert found.text == AS_TEXT
    assert found.read_by == "markup"
    assert (found.notes, found.unreadable, found.pages) == ((), (), ())


def test_its_provisions_are_those_of_the_same_law_in_plain_text() -> None:
    plain = reading.read(AS_TEXT.encode(), "law.txt")
    ids = [one.id for one in structure(plain, ENGLISH).walk()]
    assert [one.id for one in structure(read(LAW, "law.docx"), ENGLISH).walk()] == ids
    assert {"part_I", "sec_1__subsec_1__para_b", "sec_2"} <= set(ids)


@pytest.mark.parametrize("name", ["law.docx", "law.docm", "law", "law.txt", "law.pdf"])
def test_a_word_file_is_known_whatever_it_is_called(name: str) -> None:
    assert recognises(LAW)
    assert reading.read(LAW, name).text == AS_TEXT


@pytest.mark.parametrize(
    "kind",
    [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_files_with_macros_and_templates_are_word_files(kind: str) -> None:
    files = members(p("x"))
    usual = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    files["[Content_Types].xml"] = str(files["[Content_Types].xml"]).replace(usual, kind)
    assert recognises(packed(files))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        b"PK\x03\x04",
        b"No person shall use a mine.",
        b"{\\rtf1 word/document.xml [Content_Types].xml}",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        packed({"a.txt": "No person shall use a mine."}),
        packed({"[Content_Types].xml": "spreadsheetml.sheet.main+xml", "xl/workbook.xml": ""}),
        packed({"[Content_Types].xml": "", "word/document.xml": ""}),
        packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""}),
    ],
)
def test_other_files_are_no_word_files(data: bytes) -> None:
    assert not recognises(data)


def test_a_presentation_with_a_word_file_in_it_is_none() -> None:
    types = (
        '<Types><Default Extension="docx" ContentType="application/vnd.openxmlformats-'
        'officedocument.wordprocessingml.document"/>'
        '<Override ContentType="presentationml.presentation.main+xml"/></Types>'
    )
    assert not recognises(packed({"[Content_Types].xml": types, "ppt/embeddings/a.docx": LAW}))


def test_a_file_that_is_cut_off_is_said_to_be_broken() -> None:
    assert recognises(LAW[:-100])
    with pytest.raises(Unreadable, match=r"The file is broken\."):
        reading.read(LAW[:-100], "law.docx")


def test_an_old_or_locked_word_file_is_told_by_its_beginning() -> None:
    with pytest.raises(
        Unreadable, match="an old Word or Excel file, or one locked with a password"
    ):
        reading.read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "law.docx")


def test_text_that_is_called_a_word_file_is_refused_as_broken() -> None:
    with pytest.raises(Unreadable):
        reading.read(b"No person shall use a mine.", "law.docx")


def test_a_file_without_words_is_refused() -> None:
    with pytest.raises(Unreadable, match="no words"):
        reading.read(word(p("") + p(" ")), "law.docx")


def test_a_part_that_unpacks_beyond_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED", 1_000_000)
    files = members("")
    files["word/document.xml"] = b" " * 1_000_001
    with pytest.raises(Unreadable, match="unpacks to more than"):
        read(packed(files), "law.docx")


@pytest.mark.parametrize(
    "body",
    [
        "<w:sdt><w:sdtContent>" * 100 + p("x") + "</w:sdtContent></w:sdt>" * 100,
        "<w:tbl><w:tr><w:tc>" * 70 + p("x") + "</w:tc></w:tr></w:tbl>" * 70,
        "<w:p><w:r><w:pict><w:txbxContent>" * 50
        + p("x")
        + "</w:txbxContent></w:pict></w:r></w:p>" * 50,
        p("<w:r>" * 200 + "<w:t>x</w:t>" + "</w:r>" * 200),
        p("<w:hyperlink>" * 200 + "<w:r><w:t>x</w:t></w:r>" + "</w:hyperlink>" * 200),
    ],
)
def test_what_stands_deep_in_each_other_is_read(body: str) -> None:
    assert read(word(body), "law.docx").text.strip() == "x"


def test_what_stands_too_deep_is_refused() -> None:
    with pytest.raises(Unreadable, match="more than 250 deep"):
        read(word("<w:sdt>" * 300 + "</w:sdt>" * 300), "law.docx")


def test_styles_that_rest_on_each_other_in_a_circle_are_read() -> None:
    circle = style("A", on="B") + style("B", on="A")
    assert read(word(p("x", style="A"), styles=circle), "law.docx").text == "x\n"


@given(st.integers(min_value=0, max_value=len(LAW)), st.binary(max_size=3))
@settings(max_examples=150, deadline=None)
def test_a_file_cut_or_changed_anywhere_is_read_or_refused(at: int, put: bytes) -> None:
    for data in (LAW[:at], LAW[:at] + put + LAW[at + len(put) :]):
        recognises(data)
        assert outcome(data)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_part_cut_or_changed_anywhere_is_read_or_refused(data: st.DataObject) -> None:
    files = members(BODY, numbering=NUMBERING, styles=STYLES)
    name = data.draw(st.sampled_from(sorted(files)))
    part = str(files[name])
    at = data.draw(st.integers(min_value=0, max_value=len(part)))
    put = data.draw(
        st.sampled_from(["", "<", "&", "\0", '"', "9999999999", "</w:p>", "<w:p>", "-"])
    )
    files[name] = part[:at] + put + part[at + data.draw(st.integers(0, 5)) :]
    assert outcome(packed(files))


ELEMENTS = ("p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "del", "moveTo", "pPr",
            "rPr", "numPr", "vanish", "fldChar", "instrText", "sym", "footnoteReference", "pict",
            "txbxContent", "br", "ruby", "lastRenderedPageBreak", "altChunk", "pStyle")  # fmt: skip
TREES = st.recursive(
    st.sampled_from(ELEMENTS).map(lambda name: f"<w:{name} w:val='1' w:id='0'>x</w:{name}>"),
    lambda inner: st.builds(
        lambda name, parts: f"<w:{name}>{''.join(parts)}</w:{name}>",
        st.sampled_from(ELEMENTS),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@given(TREES)
@settings(max_examples=150, deadline=None)
def test_elements_in_any_order_are_read(body: str) -> None:
    found = read(word(body, styles=body, numbering=NUMBERING, footnotes=body), "law.docx")
    assert set(found.text) <= set("x1()[] \n\t\ufffd")


@given(
    st.text(alphabet=st.characters(exclude_categories=["C"], exclude_characters="<>&"), max_size=80)
)
@settings(max_examples=100, deadline=None)
def test_words_of_any_script_are_kept(words: str) -> None:
    assert read(word(p(words + "x")), "law.docx").text.strip() == " ".join((words + "x").split())
