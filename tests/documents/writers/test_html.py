"""The writer of HTML: one page that needs nothing, leads both ways, and says only what is said."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import fields

import pytest
from hypothesis import given, settings

from article9.documents.cleaning import clean
from article9.documents.document import (
    Document,
    Heading,
    Link,
    NewPage,
    Paragraph,
    Piece,
    Points,
    Quotation,
    Reproduction,
    Table,
    Verse,
)
from article9.documents.labels import Labels
from article9.documents.writers.html import write
from tests.documents.markup.golden import PAGE
from tests.documents.parsed import body, found, page, said
from tests.documents.samples import SMALL, documents

A_HUNDRED_ARE_SLOW = settings(max_examples=40)

#: Everything a page may consist of: attributes, with the elements that may have them.
ALLOWED = {
    "": "html head title style body main nav footer section div h1 h2 h3 h4 h5 h6 p hr ul ol li "
    "details summary strong table caption thead tbody tr th td figure figcaption blockquote bdi a "
    "meta span mark sup svg text rect path",
    "id": "main h1 h2 h3 h4 h5 h6 mark span",
    "class": "body a section div h1 h3 p hr bdi span figure",
    "lang": "html div p span blockquote sup svg",
    "dir": "html div p span blockquote figure",
    "href": "a",
    "aria-label": "a div section svg",
    "aria-labelledby": "nav",
    "role": "div svg",
    "tabindex": "main section div",
    "scope": "th",
    **dict.fromkeys(("xmlns", "viewbox", "direction", "font-family", "font-size"), "svg"),
    **dict.fromkeys(("x", "y"), "text rect"),
    **dict.fromkeys(("text-anchor", "font-weight"), "text"),
    **dict.fromkeys(("width", "height"), "svg rect"),
    "fill": "rect",
    **dict.fromkeys(("d", "stroke", "stroke-width"), "path"),
    **dict.fromkeys(("charset", "http-equiv", "content", "name"), "meta"),
}


def test_the_page_of_a_small_document_is_the_golden_one_that_was_looked_at() -> None:
    written = write(SMALL)
    assert written == PAGE.read_text(encoding="utf-8"), "make golden, and read the difference"


@A_HUNDRED_ARE_SLOW
@given(documents)
def test_whatever_is_said_the_page_holds_only_what_a_page_may_hold(document: Document) -> None:
    tree = page(document)
    for element in tree.iter():
        for attribute in ("", *element.attrib):
            assert str(element.tag) in ALLOWED[str(attribute)].split()
    assert len(found(tree, "//style")) == 1


@A_HUNDRED_ARE_SLOW
@given(documents)
def test_every_name_is_given_once_and_every_link_leads_to_one(document: Document) -> None:
    tree = page(document)
    names = [element.attrib["id"] for element in found(tree, "//*[@id]")]
    assert len({*names}) == len(names)
    assert {a.attrib["href"][1:] for a in found(tree, "//a")} <= {*names}
    assert all(a.text_content() for a in found(tree, "//a"))


@A_HUNDRED_ARE_SLOW
@given(documents)
def test_nothing_that_steers_comes_through_and_the_same_is_written_twice(
    document: Document,
) -> None:
    written = write(document)
    assert clean(written) == written == write(document)


@pytest.mark.parametrize("hostile", ["<b>x</b>", '" onclick="x', "</style><i>", "&lt;i&gt;"])
def test_markup_in_any_field_is_shown_as_it_stands(hostile: str) -> None:
    link, quotation = Link(hostile, "h"), Quotation(hostile, hostile, to="h")
    document = Document(
        "en",
        (
            Heading(hostile, 1, "h"),
            Paragraph(hostile, lead=hostile, proof=(quotation,)),
            Points((hostile,)),
            Table((hostile,), ((link, hostile),), caption=hostile),
            Reproduction(hostile, "en", (Verse((Piece(hostile, ("m",), (link,)),)),)),
        ),
        footer=hostile,
    )
    tree = page(document)
    counted = found(tree, "//body")[0].text_content().count(hostile)
    # Fourteen fields; the table names its box, and a mark its way back, where only readers hear it.
    assert counted == 14
    assert hostile in found(tree, "//div[@role='group']")[0].attrib["aria-label"]
    assert said(tree, "//title") == [hostile]


def test_the_page_asks_for_nothing_and_says_so_to_the_browser() -> None:
    written = write(SMALL)
    tree = page(SMALL)
    assert not re.search(r"https?:|//|url\(|@import|<script|\son\w+=|\sstyle=", written)
    policy = found(tree, "//meta[@http-equiv]")[0].attrib["content"]
    style = re.findall(r"<style>(.*)</style>", written, re.DOTALL)[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_a_label_in_another_language_leaves_no_english_word() -> None:
    labels = Labels(**{one.name: f"§{number}" for number, one in enumerate(fields(Labels))})
    numbers = Document(
        "ru",
        (
            Heading("1", 1),
            Heading("2", anchor="a"),
            Heading("3", 3),
            Paragraph("4", lead="5", proof=(Quotation("6", "", to="m"),)),
            Table(("7",), (("8",),)),
            Reproduction("9", "", (Verse((Piece("0", ("m",), (Link("1", "a"),)),), page=2),)),
        ),
        contents=True,
    )
    for document in (numbers, Document("ru", ())):
        tree = page(document, labels)
        spoken = [found(tree, "//body")[0].text_content(), *tree.xpath("//@aria-label")]
        assert not re.search("[A-Za-z]", " ".join(map(str, spoken)))


def test_without_a_text_nothing_leads_to_one() -> None:
    tree = page(Document("en", (Heading("Law", 1), Paragraph("x"))))
    assert said(tree, "//a") == ["Skip to the main text"]
    assert found(tree, "//section | //body[@class]") == []


def test_a_new_page_begins_only_between_what_is_said() -> None:
    law = Reproduction("Act", "en", (Verse((Piece("x"),)),))
    tree = body(
        NewPage(), Paragraph("a"), NewPage(), NewPage(), law, Paragraph("b"), NewPage(), law
    )
    assert [e.tag for e in found(tree, "./p | ./hr")] == ["p", "hr", "p"]


def test_a_document_without_a_heading_has_a_title_all_the_same() -> None:
    tree = page(Document("en", (Paragraph("x"),)))
    assert said(tree, "//title") == said(tree, "//h1") == ["Document"]
