"""Documents as wholes: their titles, what they say of themselves, and our own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from article9.law.files.akn.document import law_of as read
from tests.law.akn.round_trip import written
from tests.law.files.akn.akn_files import AKN, document
from tests.law.laws import source


def test_documents_that_lie_elsewhere_are_said_and_those_in_the_file_are_read() -> None:
    ends = (
        "<attachments><attachment><documentRef href='/akn/zz/act/1'/></attachment><attachment>"
        "<heading>Schedule</heading><doc name='s'><meta/><mainBody><p>Form</p></mainBody></doc>"
        "</attachment></attachments>"
    )
    first = read(document("<section><num>1</num></section>", end=ends), "law.xml")
    assert first.unreadable == ("1 part put in from another file was not read.",)
    assert "Form" in first.text


def test_several_versions_side_by_side_are_said() -> None:
    data = document("<section><num>1</num></section>").replace(
        b'name="act"', b'name="act" contains="multipleVersions"'
    )
    assert "several versions" in read(data, "law.xml").notes[0]


@pytest.mark.parametrize(
    ("front", "title", "begins"),
    [
        ("", "Mines Act", "Mines Act"),
        ("<preface><p>The  MINES Act</p></preface>", "Mines Act", "The MINES Act"),
        ("", "Untitled", "1"),
        ("", "", "1"),
    ],
)
def test_the_title_of_the_metadata_is_read_where_the_text_has_none(
    front: str, title: str, begins: str
) -> None:
    alias = f"<FRBRalias name='title' value='{title}'/>"
    meta = f"<identification><FRBRWork>{alias}</FRBRWork></identification>"
    data = document("<section><num>1</num></section>", front=front, meta=meta)
    assert read(data, "law.xml").text.split("\n")[0] == begins


def test_the_second_version_of_the_standard_is_read_too() -> None:
    data = document("<section id='s1'><num>1</num><content><p>No mines.</p></content></section>")
    assert (
        read(data.replace(AKN.encode(), b"http://www.akomantoso.org/2.0"), "x").text
        == "1 No mines.\n"
    )


OURS = "1. Use\n\n   No person  shall\n   use a mine.\n"


def test_a_document_of_ours_that_somebody_has_added_to_is_read_with_the_addition() -> None:
    document_ = written(source(OURS))
    added = "<section><num>2</num><content><p>No sale.</p></content></section></body>"
    assert read(document_.replace("</body>", added).encode(), "x").text == OURS + "\n2 No sale.\n"


def test_a_document_of_ours_from_which_our_attributes_were_taken_is_read_as_anybody_s() -> None:
    stripped = written(source(OURS)).replace("urn:article9:akn", "urn:other")
    assert read(stripped.encode(), "law.akn").text == "1. Use\n\nNo person shall\nuse a mine.\n"


@pytest.mark.parametrize("white", ["x", "\u200b", "1"])
def test_no_word_can_be_smuggled_in_as_white_space(white: str) -> None:
    document_ = written(source(OURS)).replace('a9:before="&#10;&#10;   "', f'a9:before="{white}"')
    text = read(document_.encode(), "law.akn").text
    assert text == OURS.replace("\n\n   ", "\n", 1)


def test_what_was_said_of_the_first_text_is_said_again() -> None:
    first = replace(
        source(OURS), read_by="ocr", unreadable=("1 picture was not read.",), notes=("It is long.",)
    )
    again = read(written(first).encode(), "law.akn")
    assert (again.read_by, again.unreadable, again.notes) == (
        "ocr", first.unreadable, first.notes,
    )  # fmt: skip


def test_a_document_cannot_say_that_it_was_read_in_a_way_there_is_none() -> None:
    document_ = written(source(OURS)).replace('read-by="layer"', 'read-by="heart"')
    assert read(document_.encode(), "law.akn").read_by == "markup"
