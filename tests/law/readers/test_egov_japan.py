"""The XML of Japan's e-Gov is known by its content, and never brings its reader down."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law import reading
from article9.law.readers.egov_japan import read, recognises
from tests.law.files.egov_japan.laws import BAN, article, item, law, paragraph, sentence, source_of

LAW = law(BAN + article("第二条", paragraph("次のもの", more=item("一", sentence("船")))))
TEXT = read(LAW.encode(), "law.xml").text


@pytest.mark.parametrize(
    "data",
    [
        LAW.encode(),
        ("<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n" + LAW).encode(),
        f"<DataRoot><Result><Code>0</Code></Result><ApplData><LawFullText>{LAW}</LawFullText>"
        "</ApplData></DataRoot>".encode(),
        "<law_data_response><law_info><law_num>一</law_num></law_info><law_full_text>"
        f"{LAW}</law_full_text></law_data_response>".encode(),
        LAW.encode("utf-16"),
    ],
)
def test_a_law_and_each_answer_with_a_law_in_it_is_read(data: bytes) -> None:
    assert recognises(data)
    assert read(data, "law.xml").text == TEXT


def test_a_law_is_read_whatever_the_file_is_called() -> None:
    assert reading.read(LAW.encode(), "download").text == TEXT


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<Law>", b"<Law><Act/></Law>", b"<Laws><LawNum/></Laws>", b"Law <LawNum>",
        b"<LawBody><LawNum/></LawBody>", b"<!-- <Law><LawNum/> --><html>", b"<lawml><LawNum>",
    ],
)  # fmt: skip
def test_what_is_of_another_format_is_not_taken_for_it(data: bytes) -> None:
    assert not recognises(data)


@pytest.mark.parametrize(
    "data",
    [
        b"<DataRoot><Result><Code>1</Code><Message>none</Message></Result></DataRoot>",
        b"<law_data_response><law_info/></law_data_response>",
    ],
)
def test_an_answer_without_a_law_is_told(data: bytes) -> None:
    assert recognises(data)
    with pytest.raises(Unreadable, match="without a law") as caught:
        read(data, "law.xml")
    assert caught.value.where == "law.xml"
    assert caught.value.remedy


@pytest.mark.parametrize(
    "start",
    [
        "<!DOCTYPE Law [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>",
        "<!DOCTYPE Law [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
    ],
)
def test_files_that_declare_entities_are_refused(start: str) -> None:
    with pytest.raises(Unreadable, match="declares entities"):
        read((start + LAW).encode(), "law.xml")


def test_a_document_type_by_itself_does_no_harm() -> None:
    data = ("<!DOCTYPE Law SYSTEM 'http://egov.example/law.dtd'>" + LAW).encode()
    assert recognises(data)
    assert read(data, "law.xml").text == TEXT


def test_endless_depth_is_refused() -> None:
    with pytest.raises(Unreadable):
        source_of("<Item>" * 100_000)


BYTES = LAW.encode()


@given(st.integers(0, len(BYTES)), st.binary(max_size=6), st.integers(0, 30))
@settings(max_examples=300, deadline=None)
def test_a_file_that_is_cut_or_changed_is_read_or_refused(
    at: int, put_in: bytes, lost: int
) -> None:
    try:
        found = read(BYTES[:at] + put_in + BYTES[at + lost :], "law.xml").text
    except Unreadable as error:
        found = error.remedy
    assert "\n\n\n" not in found


ELEMENTS = [
    "Article", "ArticleTitle", "Paragraph", "ParagraphNum", "ParagraphSentence", "Sentence", "Item",
    "ItemTitle", "Column", "Table", "TableRow", "TableColumn", "SupplProvision", "NewProvision",
    "ArticleCaption", "Ruby", "Line", "Remarks", "Unheard", "ChapterTitle",
]  # fmt: skip
TREES = st.recursive(
    st.sampled_from(["", "地雷", " 法 ", "一"]),
    lambda inner: st.tuples(st.sampled_from(ELEMENTS), st.lists(inner, max_size=3)).map(
        lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0]}>"
    ),
    max_leaves=20,
)


@given(TREES)
@settings(max_examples=300, deadline=None)
def test_elements_in_any_order_lose_no_word(tree: str) -> None:
    empty = source_of("").text.count("法")
    assert source_of(tree).text.count("法") == tree.count("法") + empty
