"""The events of a parser become lines, whatever order they come in."""

from __future__ import annotations

from article9.law.files.html.page import Page


def test_lines_know_where_they_stand() -> None:
    page = Page()
    for tag in ("body", "nav", "h2"):
        page.start(tag, {})
    page.data("Menu")
    for tag in ("h2", "nav"):
        page.end(tag)
    page.start("main", {})
    page.start("a", {"href": "#top"})
    page.data("Up")
    page.close()
    menu, up = page.lines
    assert (menu.words, menu.level, menu.beside, menu.main) == ("Menu", 2, 1, False)
    assert (up.words, up.links, up.ups, up.beside, up.main) == ("Up", 1, 1, 0, True)
    assert (menu.depth, up.floor) == (3, 1)
    assert page.kinds == {1: "menu"}


def test_an_end_without_a_beginning_ends_nothing() -> None:
    page = Page()
    page.start("p", {})
    page.data("No")
    page.end("div")
    page.data(" mines.")
    page.end("p")
    assert [line.words for line in page.close().lines] == ["No mines."]


def test_an_end_closes_what_was_left_open_within() -> None:
    page = Page()
    page.start("div", {})
    page.start("del", {})
    page.data("Old")
    page.end("div")
    page.data("New")
    assert [line.words for line in page.close().lines] == ["New"]
    assert page.unread.struck == 1


def test_a_page_without_events_has_no_lines() -> None:
    assert Page().close().lines == []
