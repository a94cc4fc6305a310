"""Laws as Akoma Ntoso: valid, and the same law when they are read again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.lexicon import Lexicon
from article9.law.akn.names import LINE_END
from article9.law.akn.writer import write
from article9.law.reading import read
from article9.law.source import Source
from article9.law.structure import structure
from article9.usecases.language import language_of
from tests.house.tree import ROOT, name
from tests.law.akn.round_trip import back, ids, sources, told, written
from tests.law.laws import ENGLISH, INVENTED, source, tree

OURS = sorted([*(ROOT / "examples").glob("*.txt"), *(ROOT / "tests" / "laws").glob("*.txt")])
LAWS = ROOT.parent / "shared" / "laws"
OTHERS = sorted(
    path
    for state in ("ca", "co", "es", "fr", "gb", "ie", "lu")
    for suffix in ("txt", "md")
    for path in (LAWS / state).rglob(f"*.{suffix}")
)


def shape(document: str) -> str:
    """A document without its metadata, each element by its name and id."""
    root = etree.fromstring(document.encode())
    for meta in list(root.iter("{*}meta")):
        parent = meta.getparent()
        assert parent is not None
        parent.remove(meta)
    return _shape(root[0])


def _shape(element: etree._Element) -> str:
    name = element.get("name") or etree.QName(element).localname
    words = " ".join((element.text or "").split())
    inner = "".join(map(_shape, element))
    return f"{name}[{words}{inner}]" + " ".join((element.tail or "").split())


@cache
def lexicons() -> Mapping[str, Lexicon]:
    """The languages that ship."""
    return load_shipped().lexicons


def kept(path: Path) -> None:
    """Proves of a file that it comes back from Akoma Ntoso as it went in."""
    first = read(path)
    layout = lexicons()[language_of(first.text, lexicons().values())].structure
    document = written(first, layout)
    again = back(document)
    assert again.text == LINE_END.sub("\n", first.text)
    assert again.headings == first.headings
    assert told(again, structure(again, layout)) == told(first, structure(first, layout))


@pytest.mark.parametrize("path", OURS, ids=name)
def test_each_text_of_ours_comes_back_the_same(path: Path) -> None:
    kept(path)


@pytest.mark.slow
@pytest.mark.skipif(not OTHERS, reason="the laws of States (../shared/laws) are not here")
@pytest.mark.parametrize(
    "path", OTHERS or [LAWS], ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_each_law_of_a_state_comes_back_the_same(path: Path) -> None:
    kept(path)


@given(sources())
@settings(max_examples=80)
def test_any_text_is_written_validly_and_comes_back_with_every_line(first: Source) -> None:
    document = written(first)
    again = back(document)
    assert again.text == LINE_END.sub("\n", first.text)
    root = structure(first, ENGLISH)
    assert told(again, structure(again, ENGLISH)) == told(first, root)
    assert sorted(ids(document)) == sorted(one.id for one in root.walk() if one is not root)
    pages = [first.page(at) for at in places(first.text)]
    assert [again.page(at) for at in places(again.text)] == pages


def places(text: str) -> list[int]:
    """Where the letters of a text stand, white space left out."""
    return [at for at, letter in enumerate(text) if not letter.isspace()]


LAW = """\
Mines Act

An Act to end mines

PART 1 Prohibitions

1. Use

(1) No person shall—
(a) use a mine; or
(b) keep one,
and nobody may lay one.
(2) A mine is a munition.

2. [Repealed]

Given under my hand

Schedule 1
Convention on Mines
Article 1
Each State Party shall end mines.
"""


def test_each_kind_of_provision_has_its_element() -> None:
    assert shape(written(source(LAW))) == (
        "act[preface[title[p[docTitle[Mines Act]]]]"
        "preamble[preamble[p[An Act to end mines]]]"
        "body[part[num[PART 1]heading[Prohibitions]"
        "section[num[1.]heading[Use]"
        "subsection[num[(1)]intro[p[No person shall—]]"
        "paragraph[num[(a)]content[p[use a mine; or]]]"
        "paragraph[num[(b)]content[p[keep one,]]]"
        "wrapUp[p[and nobody may lay one.]]]"
        "subsection[num[(2)]content[p[A mine is a munition.]]]]"
        "section[num[2.]content[p[[Repealed]]]]]]"
        "conclusions[promulgation[p[Given under my hand]]]"
        "attachments[attachment[num[Schedule 1]heading[Convention on Mines]schedule[mainBody["
        "article[num[Article 1]content[p[Each State Party shall end mines.]]]]]]]]"
    )


def test_words_between_items_and_notes_keep_their_place() -> None:
    text = (
        "1. Use\n(1) No person shall—\n(a) use a mine;\nor\n(b) keep one.\n"
        "Historical note\n2. End\nThat is all.\n"
    )
    assert shape(written(source(text))) == (
        "act[body[section[num[1.]heading[Use]subsection[num[(1)]intro[p[No person shall—]]"
        "paragraph[num[(a)]content[p[use a mine;]]]words[content[p[or]]]"
        "paragraph[num[(b)]intro[p[keep one.]]"
        "note[content[p[Historical note]]]]]]"
        "section[num[2.]heading[End]content[p[That is all.]]]]]"
    )


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Mines Act\n", "body[indent[content[p[Mines Act]]]]"),
        ("Historical Note\n", "body[note[content[p[Historical Note]]]]"),
        ("((((\n", "body[indent[content[p[((((]]]]"),
        (
            "Schedule 1\nForms\n",
            "body[schedule[num[Schedule 1]heading[Forms]]]",
        ),
    ],
)
def test_a_text_that_is_hardly_a_law_has_a_body_nevertheless(text: str, body: str) -> None:
    assert shape(written(source(text))) == f"act[{body}]"


def test_a_bracket_or_quotation_mark_that_stands_alone_is_not_lost() -> None:
    text = (
        "1. Aim\nSection 5 of the Other Act is amended by\n“5A. Each mine counts.\n5B. So it is.”\n"
    )
    document = written(source(text))
    assert "“5A." in document
    assert back(document).text == text


def force_of(text: str, identity: str) -> tuple[str | None, str | None]:
    """The attributes of a provision that tell its force."""
    found = etree.fromstring(written(source(text)).encode()).find(f".//*[@eId='{identity}']")
    assert found is not None
    return found.get("status"), found.get("refersTo")


@pytest.mark.parametrize(
    ("identity", "force"),
    [
        ("sec_1", (None, None)),
        ("sec_2", ("removed", "#repealed")),
        ("sched_1", (None, "#annexed")),
        ("sched_1__art_1", (None, "#annexed")),
    ],
)
def test_force_is_told_where_it_is_not_the_usual_one(
    identity: str, force: tuple[str | None, str | None]
) -> None:
    assert force_of(LAW, identity) == force


def test_each_name_that_is_referred_to_is_explained() -> None:
    document = written(source(LAW))
    named = set(re.findall(r'<TLC\w+ eId="([^"]+)"', document))
    assert set(re.findall(r'(?:refersTo|source|href)="#([^"]+)"', document)) == named


def test_a_line_is_kept_as_it_is_told_to_begin() -> None:
    text = "1. Use\n\n    No person shall use\n    a mine.\n"
    document = written(source(text))
    assert '<p a9:before="&#10;&#10;    ">No person shall use<eol/>    a mine.</p>' in document
    assert back(document).text == text


def test_nothing_is_told_of_white_space_that_a_reader_puts_there_anyway() -> None:
    assert "a9:before" not in written(
        source("1. Use\nNo person shall use a mine.\n\n2. End\nIt is.\n")
    )


@pytest.mark.parametrize(
    ("end", "told_by"), [("", 'a9:after=""'), ("\n\n", 'a9:after="&#10;&#10;"')]
)
def test_the_end_of_the_text_is_kept(end: str, told_by: str) -> None:
    text = f"1. Use\nNo person shall use a mine.{end}"
    document = written(source(text))
    assert told_by in document
    assert back(document).text == text


def test_pages_end_where_they_ended() -> None:
    text = "1. Use\nNo person\fshall use a mine.\f"
    first = replace(source(text), pages=(0, text.index("\f") + 1, len(text)))
    document = written(first)
    assert document.count("<eop/>") == 3
    assert "No person<eol/><eop/>shall" in document
    assert back(document).pages == first.pages


def test_a_text_without_pages_has_no_page_ends() -> None:
    document = written(source("1. Use\nNo person shall use a mine.\n"))
    assert "<eop/>" not in document
    assert back(document).pages == ()


def test_what_the_markup_said_of_lines_is_kept() -> None:
    text = "1. Use\nNo person shall use a mine.\nSee the other Act.\n2. End\nIt is.\n"
    first = replace(source(text, headings=(0,)), asides=(text.index("See"),))
    again = back(written(first))
    assert (again.headings, again.asides) == (first.headings, first.asides)


def test_what_cannot_be_written_in_xml_is_shown_as_lost() -> None:
    text = "1. Use\nNo\x01person shall\x0buse a\x1fmine\x1a.\n"
    again = back(written(source(text)))
    assert again.text == "1. Use\nNo\ufffdperson shall\nuse a mine\ufffd.\n"


def test_no_letter_steers_the_terminal() -> None:
    text = "1. Use\nNo \u202eperson\x9b31m shall use a mine.\n"
    document = written(source(text))
    assert "&#x202e;person&#x9b;31m" in document
    assert not re.search("[\x7f-\x9f\u202e]", document)
    assert back(document).text == text


def test_words_cannot_pass_for_elements() -> None:
    text = '1. Use\n</p><p status="removed"> & &amp; <![CDATA[x]]>\n'
    assert back(written(source(text))).text == text


def test_white_space_to_which_words_were_blanked_is_not_carried_along() -> None:
    text = "1. Use\nNo person shall use a mine.\n" + " " * 9000 + "\n2. End\nIt is.\n"
    document = written(source(text))
    assert len(document) < 6000
    again = back(document)
    assert told(again, structure(again, ENGLISH)) == told(source(text), tree(text))


def test_the_same_text_gives_the_same_document() -> None:
    assert written(source(LAW)) == written(source(LAW))


def test_elements_do_not_depend_on_the_language() -> None:
    text = "DALO I Prima\nRimo 1. Alo\nNe tera uso.\n"
    assert shape(written(source(text), INVENTED)) == (
        "act[body[part[num[DALO I]heading[Prima]"
        "article[num[Rimo 1.]heading[Alo]content[p[Ne tera uso.]]]]]]"
    )


def test_a_language_that_is_not_told_is_called_undetermined() -> None:
    text = "1. Use\nNo person shall use a mine.\n"
    assert '<FRBRlanguage language="und"/>' in write(source(text), tree(text))
