"""Pages of a document in a real browser: nobody is barred, nothing overflows, links lead there."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from pypdf import PdfReader

from article9.documents.document import (
    Document,
    Heading,
    Link,
    Paragraph,
    Piece,
    Quotation,
    Reproduction,
    Table,
    Verse,
)
from article9.documents.writers.html import write

pytestmark = pytest.mark.slow

TELEPHONE, DESK = 360, 1280
Shown = Callable[[Document, int], Page]

#: Where the page and the text beside it stand, from their tops.
PLACES = "[scrollY, document.querySelector('.texts').scrollTop]"

#: How far from its top what was led to is seen: negative or beyond the height, it is not.
LED_TO = "document.querySelector(':target').getBoundingClientRect().top"


def long(language: str) -> Document:
    """A review with sixty findings on a text of three hundred lines."""
    findings = [
        block
        for number in range(60)
        for block in (
            Heading(f"Art. {number} · Nobody may enter the marsh.", 3, f"finding {number}"),
            Paragraph(
                "The text prohibits it.",
                lead="Provided for",
                proof=(
                    Quotation("No person shall enter.", f"s\u00a0{number}", "en", f"p {number}"),
                ),
            ),
        )
    ]
    verses = [
        Verse(
            (
                Piece(f"{number}. "),
                Piece(
                    "No person shall enter.",
                    (f"p {number}",),
                    (Link("Entry", f"finding {number}"),),
                ),
                Piece(" The warden keeps a register of whoever asks for leave. " * 3),
            ),
            depth=number % 4,
            page=number // 10 if number % 10 == 0 else None,
        )
        for number in range(60)
    ]
    found = Link("yes (s\u00a02(a) and 3 more)", "p 2")
    not_found = "not found in this text"
    row = ("entering", found, found, found, not_found, not_found, not_found, not_found)
    header = ("Act", "Prohibited", "Punished", "Abroad", "Forces", "Licence", "Help", "Object")
    return Document(
        language,
        (
            Heading("What this text says", 1),
            Heading("The acts"),
            Table(header, (row,) * 10),
            Heading("Points to consider"),
            *findings,
            Reproduction("Marsh Wardens Act", "en", tuple(verses)),
        ),
        footer="It informs; a lawyer decides.",
        contents=True,
    )


@pytest.fixture
def shown(tab: Page, tmp_path: Path) -> Shown:
    """Shows a document at a width."""

    def show(document: Document, width: int) -> Page:
        file = tmp_path / "page.html"
        file.write_text(write(document), encoding="utf-8")
        tab.set_viewport_size({"width": width, "height": 800})
        tab.goto(file.as_uri())
        return tab

    return show


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nobody_is_barred_and_nothing_overflows(shown: Shown, tab: Page, language: str) -> None:
    asked: list[str] = []
    complaints: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda message: complaints.append(message.text))
    for width in (TELEPHONE, DESK):
        page = shown(long(language), width)
        barred = Axe().run(page)
        assert barred.violations_count == 0, barred.generate_report()
        root = page.locator("html")
        assert root.evaluate("root => root.scrollWidth <= root.clientWidth")
    assert all(address.startswith("file:") for address in asked)
    assert complaints == []


def test_on_a_desk_each_side_scrolls_alone_and_leads_into_the_other(shown: Shown) -> None:
    page = shown(long("en"), DESK)
    link = page.locator("figcaption a").nth(45)
    link.scroll_into_view_if_needed()
    before, text_before = page.evaluate(PLACES)
    link.click()
    after, text_after = page.evaluate(PLACES)
    assert after == before
    assert text_after > text_before
    assert 0 < page.evaluate(LED_TO) < 700
    colour = "getComputedStyle(document.querySelector(':target')).backgroundColor"
    assert page.evaluate(colour) == "rgb(255, 210, 77)"
    page.locator("sup a").nth(3).click()
    assert page.evaluate(PLACES)[0] < before
    assert page.evaluate(LED_TO) >= 0


def test_on_a_telephone_the_text_stands_below_and_links_lead_there_and_back(shown: Shown) -> None:
    page = shown(long("ar"), TELEPHONE)
    position = "getComputedStyle(document.querySelector('.texts')).position"
    assert page.evaluate(position) == "static"
    page.locator("main > .jump a").click()
    assert page.evaluate(LED_TO) < 100
    page.locator("sup a").nth(50).click()
    # The bar that stays at the top does not hide what was led to.
    bar = page.evaluate("document.querySelector('.jump').getBoundingClientRect().bottom")
    assert bar <= page.evaluate(LED_TO) < 400


def test_the_keyboard_reaches_everything_and_shows_where_it_is(shown: Shown) -> None:
    page = shown(replace(long("en"), contents=False), DESK)
    reached = []
    for _ in range(5):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                """(() => {
                    const here = document.activeElement, style = getComputedStyle(here);
                    return [here.className || here.tagName, style.outlineStyle, style.outlineWidth];
                })()"""
            )
        )
    assert [name for name, *_ in reached] == ["skip", "skip", "table", "A", "A"]
    assert {tuple(outline) for _, *outline in reached} == {("solid", "3px")}
    page.keyboard.press("Shift+Tab")
    page.locator(".texts").focus()
    page.keyboard.press("PageDown")
    page.wait_for_function("document.querySelector('.texts').scrollTop > 0")


def test_in_print_the_text_begins_a_page_and_each_has_the_footer(shown: Shown) -> None:
    page = shown(long("en"), DESK)
    reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    said = [" ".join(printed.extract_text().split()) for printed in reader.pages]
    assert all("It informs; a lawyer decides." in page for page in said)
    assert all(f"{number} / {len(said)}" in page for number, page in enumerate(said, 1))
    assert sum("Text as read" in page for page in said) == 2  # the contents, and where it begins
    assert not any("Skip to" in page or "Back to" in page or "file:" in page for page in said)
