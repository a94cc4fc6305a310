"""The XML of Canada's Justice Laws is known by its content, and never brings its reader down."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law import reading
from article9.law.readers.justice_canada import read, recognises
from tests.law.files.justice_canada.statutes import ACT, TITLES, USE, source_of, statute


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<Statute>", b"<Statute><Body/></Statute>", b"<Bill><Identification/></Bill>",
        b"<!-- <Statute><Identification/> --><html>", b"Statute <Identification",
    ],
)  # fmt: skip
def test_what_is_of_another_format_is_not_taken_for_it(data: bytes) -> None:
    assert not recognises(data)


@pytest.mark.parametrize("data", [ACT, ACT.decode("utf-8-sig").encode("utf-16")])
def test_the_format_is_known_by_its_content(data: bytes) -> None:
    assert recognises(data)


def test_an_act_is_read_whatever_the_file_is_called() -> None:
    assert reading.read(ACT, "download").text == read(ACT, "download").text


@pytest.mark.parametrize(
    "start",
    [
        "<!DOCTYPE Statute [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>",
        "<!DOCTYPE Statute [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
    ],
)
def test_files_that_declare_entities_are_refused(start: str) -> None:
    data = f"{start}<Statute><Identification>{TITLES}</Identification></Statute>".encode()
    assert recognises(data)
    with pytest.raises(Unreadable, match="declares entities"):
        read(data, "act.xml")


def test_a_document_type_by_itself_does_no_harm() -> None:
    declared = b"<!DOCTYPE Statute SYSTEM 'http://justice.example/a.dtd'><Statute "
    data = statute(USE).replace(b"<Statute ", declared)
    assert recognises(data)
    assert read(data, "act.xml").text == source_of(USE).text


def test_endless_depth_is_refused() -> None:
    with pytest.raises(Unreadable):
        source_of("<Provision>" * 100_000)


@given(st.integers(0, len(ACT)), st.binary(max_size=6), st.integers(0, 30))
@settings(max_examples=300, deadline=None)
def test_a_file_that_is_cut_or_changed_is_read_or_refused(
    at: int, put_in: bytes, lost: int
) -> None:
    try:
        found = read(ACT[:at] + put_in + ACT[at + lost :], "act.xml").text
    except Unreadable as error:
        found = error.remedy
    assert "\n\n\n" not in found


ELEMENTS = [
    "Section", "Subsection", "Paragraph", "Label", "Text", "MarginalNote", "Definition", "row",
    "entry", "HistoricalNote", "AmendedText", "RelatedOrNotInForce", "Heading", "TitleText",
    "Repealed", "Footnote", "Schedule", "Emphasis", "Unheard",
]  # fmt: skip
TREES = st.recursive(
    st.sampled_from(["", "mines", " law ", "(a)"]),
    lambda inner: st.tuples(st.sampled_from(ELEMENTS), st.lists(inner, max_size=3)).map(
        lambda pair: f"<{pair[0]}>{''.join(pair[1])}</{pair[0]}>"
    ),
    max_leaves=20,
)


@given(TREES)
@settings(max_examples=300, deadline=None)
def test_elements_in_any_order_lose_no_word(tree: str) -> None:
    text = source_of(tree).text
    assert text.count("law") == tree.count("law")
