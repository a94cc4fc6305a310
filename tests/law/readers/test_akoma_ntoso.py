"""Akoma Ntoso of anybody: lines as they are printed, notes apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law.readers.akoma_ntoso import read, recognises
from article9.law.reading import read as read_any
from tests.law.files.akn.akn_files import ISLAND, SAVANNA, UNION, document, own_words


def test_headings_above_numbers_and_levels_give_the_law_as_it_is_printed() -> None:
    assert read(ISLAND, "law.xml").text == (
        "An Act to end mines.\nBe it enacted as follows:\n\nPart 1 Mines\n\n1 Use\n\n"
        "(1) No person shall—\n1 See the Persons Act.\n\n(a) use a mine,\n\n(b) keep one.\n\n"
        "(2) In this section—\n\n“mine” means a munition;\n\n“person” includes a body.\n"
    )


def test_a_footnote_neither_cuts_a_sentence_nor_is_lost() -> None:
    found = own_words(ISLAND)
    assert found["sec_1__subsec_1"] == "No person shall— | | |"
    assert found["sec_1__subsec_1__note_1"] == "1 See the Persons Act."


def test_bare_chapters_and_lists_of_blocks_give_the_law_as_it_is_printed() -> None:
    assert read(SAVANNA, "law.xml").text == (
        "Mines Act, 2031\n\nTo end mines.\n\nChapter 1 Mines\n\n1. Use\n\nNo person may -\n"
        "(a) use a mine;\n(b) keep one that -\n(i) works; or\n(ii) worked.\n"
        "[section 1 amended by Act 7 of 2032]\n\nSchedule 1\n\nForms\n\nForm A\n"
    )


def test_a_bare_chapter_is_no_section_and_a_remark_is_a_note() -> None:
    found = own_words(SAVANNA)
    assert list(found)[:4] == ["title_1", "preamble_1", "chp_1", "sec_1"]
    assert found["sec_1__para_b__subpara_ii__note_1"] == "[section 1 amended by Act 7 of 2032]"
    assert found["sched_1"] == "|"


def test_articles_and_changed_words_give_the_law_as_it_would_be() -> None:
    read_in = read(UNION, "law.xml")
    assert read_in.text == (
        "Bill on mines\n\nArticle 1 Aim\n\n1. Mines are prohibited.\n\n2. So is their use.\n\n"
        "Article 2 Penalty\n\nWhoever uses a mine is punished.\n"
    )
    assert read_in.notes == ("Tracked changes were read as accepted: 1 insertion, 1 deletion.",)


@pytest.mark.parametrize(
    ("data", "known"),
    [
        (ISLAND, True),
        (b"<akn:akomaNtoso xmlns:akn='x'>", True),
        (b"\xef\xbb\xbf" + UNION, True),
        (b"<act/>", False),
        (b"", False),
        (b"akomaNtoso", False),
        (b"<p>akomaNtoso</p>", False),
    ],
)
def test_the_format_is_told_by_its_first_element(data: bytes, known: bool) -> None:
    assert recognises(data) is known


@pytest.mark.parametrize("name", ["law.akn", "law.xml", "law.txt", "law"])
def test_a_document_is_read_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(UNION)
    assert read_any(tmp_path / name).text.startswith("Bill on mines\n")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no well-formed XML"),
        (b"no XML at all", "no well-formed XML"),
        (b"<act><p>No mines.</p></act>", "XML, but not Akoma Ntoso"),
        (UNION[:-20], "no well-formed XML"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + UNION[39:], "declares entities"),
        (document("<part>" * 300 + "</part>" * 300), "deep"),
    ],
)
def test_what_is_no_document_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data, "law.akn")
    assert sentence in caught.value.message
    assert caught.value.where == "law.akn"
    assert caught.value.remedy


def test_more_pages_than_are_read_are_refused() -> None:
    with pytest.raises(Unreadable, match="pages"):
        read(
            document(
                "<section><num>1</num><content><p>" + "<eop/>" * 6000 + "</p></content></section>"
            ),
            "x",
        )


def test_many_elements_are_read_in_one_go() -> None:
    body = "<section><num>1</num><content><p>x</p></content></section>" * 5_000
    assert read(document(body), "law.xml").text.count("\n\n") == 4_999


@given(st.sampled_from([ISLAND, SAVANNA, UNION]), st.data())
@settings(max_examples=200)
def test_a_damaged_document_is_read_or_refused(data: bytes, draw: st.DataObject) -> None:
    start = draw.draw(st.integers(0, len(data)))
    end = draw.draw(st.integers(start, min(len(data), start + 60)))
    damaged = data[:start] + draw.draw(st.binary(max_size=4)) + data[end:]
    try:
        found = read(damaged, "law.akn").text
    except Unreadable as error:
        found = error.message
    assert isinstance(found, str)


TAGS = st.sampled_from(
    [
        "p", "num", "heading", "section", "content", "authorialNote", "remark", "del", "ins",
        "quotedStructure", "table", "tr", "td", "li", "b", "attachment", "unknown", "item",
    ]
)  # fmt: skip
LEAVES = st.sampled_from(["mines ", " use", "(a)", "1", " ", "\n", "<eol/>", "<eop/>", "<img/>"])
KINDS = st.sampled_from(["", "", " status='removed'", " startQuote='“' endQuote='”'"])


def element(tag: str, kind: str, parts: list[str]) -> str:
    """An element with others in it."""
    return f"<{tag}{kind}>{''.join(parts)}</{tag}>"


TREES = st.recursive(
    LEAVES,
    lambda inner: st.builds(element, TAGS, KINDS, st.lists(inner, max_size=4)),
    max_leaves=25,
)


@given(TREES)
@settings(max_examples=200)
def test_elements_in_any_order_are_read_and_only_deleted_words_are_lost(tree: str) -> None:
    first = read(document(tree), "law.xml")
    kept = first.text.count("mines") + first.text.count("use")
    meant = tree.count("mines") + tree.count("use")
    assert kept <= meant
    assert kept == meant or "<del" in tree
