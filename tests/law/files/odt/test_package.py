"""OpenDocument texts are opened, packed and flat, and what cannot be opened is said."""

from __future__ import annotations

import pytest

from article9.errors import Unreadable
from article9.law.readers.odt import read
from tests.law.files.docx_files import packed
from tests.law.files.odt_files import fodt, items, levels, members, p

LOCKED = '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>'
MODULE = (
    "<office:scripts><office:script><ooo:module>Sub</ooo:module></office:script></office:scripts>"
)


def test_a_locked_file_is_refused_with_what_to_do() -> None:
    files = members(p("x")) | {"META-INF/manifest.xml": LOCKED, "content.xml": b"\x8f\x02secret"}
    with pytest.raises(Unreadable, match="locked with a password") as caught:
        read(packed(files, first="mimetype"), "law.odt")
    assert caught.value.where == "law.odt"
    assert "without a password" in caught.value.remedy


@pytest.mark.parametrize("content", ["", "<office", "\0", "<a>" * 400 + "</a>" * 400])
def test_a_broken_text_is_refused(content: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(packed(members("") | {"content.xml": content}), "law.odt")
    assert caught.value.where == "law.odt"


def test_a_file_of_another_kind_is_said_to_hold_no_text() -> None:
    files = members(p("x"))
    files["content.xml"] = str(files["content.xml"]).replace("office:text>", "office:spreadsheet>")
    with pytest.raises(Unreadable, match="no text, but perhaps a table"):
        read(packed(files), "law.odt")


@pytest.mark.parametrize("missing", ["styles.xml", "META-INF/manifest.xml", "mimetype"])
def test_the_text_is_read_without_what_stands_beside_it(missing: str) -> None:
    files = members(p("x"))
    del files[missing]
    found = read(packed(files), "law.odt")
    assert found.text == "x\n"
    assert found.unreadable == ()


def test_without_its_text_a_file_is_broken() -> None:
    files = members(p("x"))
    del files["content.xml"]
    with pytest.raises(Unreadable, match=r"The file is broken\."):
        read(packed(files), "law.odt")


def test_broken_styles_are_said_and_the_text_is_read() -> None:
    files = members(items(p("x")), levels(("1", "#.", ""))) | {"styles.xml": "<office"}
    found = read(packed(files), "law.odt")
    assert found.text == "1. x\n"
    assert found.unreadable == (
        "The styles of the file are broken. Numbers of lists may be missing.",
    )


@pytest.mark.parametrize("name", ["Basic/Standard/Module1.xml", "Scripts/python/a.py"])
def test_macros_are_left_alone_and_said(name: str) -> None:
    found = read(packed(members(p("x")) | {name: "Sub Main"}), "law.odt")
    assert found.text == "x\n"
    assert found.notes == ("The file holds macros. They were neither read nor run.",)


def test_macros_of_a_flat_file_are_said_too() -> None:
    assert read(fodt(p("x"), more=MODULE), "law.fodt").notes != ()


def test_a_list_of_no_macros_is_none() -> None:
    files = members(p("x")) | {"Basic/Standard/script-lb.xml": "", "Basic/script-lc.xml": ""}
    assert read(packed(files), "law.odt").notes == ()
    flat = fodt(p("x"), more="<office:scripts><office:script/></office:scripts>")
    assert read(flat, "law.fodt").notes == ()
