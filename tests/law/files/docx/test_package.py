"""The parts of a Word file are found by what its package says of them."""

from __future__ import annotations

import pytest

from article9.errors import Unreadable
from article9.law.readers.docx import read
from tests.law.files.docx_files import (
    STRICT,
    W,
    definition,
    instance,
    level,
    members,
    numbered,
    p,
    packed,
    relations,
    style,
    word,
)

OUTLINE = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'


def test_the_main_part_may_stand_anywhere() -> None:
    data = word(p("Use", style="H"), main="text/main.xml", styles=style("H", more=OUTLINE))
    found = read(data, "law.docx")
    assert found.text == "Use\n"
    assert found.headings == (0,)


@pytest.mark.parametrize(
    "target", ["/word/document.xml", "word/../word/document.xml", "./word/document.xml"]
)
def test_a_part_is_found_by_any_way_to_it(target: str) -> None:
    files = members(p("Use"))
    files["_rels/.rels"] = relations({"officeDocument": target})
    assert read(packed(files), "law.docx").text == "Use\n"


@pytest.mark.parametrize("relations_part", ["", "<broken", "<Relationships/>"])
def test_without_its_list_the_text_is_looked_for_where_it_mostly_is(relations_part: str) -> None:
    files = members(p("Use"))
    files["_rels/.rels"] = relations_part
    assert read(packed(files), "law.docx").text == "Use\n"


@pytest.mark.parametrize(
    "target", ["../../etc/passwd", "word/none.xml", "", "https://example.org/x"]
)
def test_a_text_that_is_nowhere_is_refused(target: str) -> None:
    files = members(p("Use"))
    files["_rels/.rels"] = relations({"officeDocument": target})
    del files["word/document.xml"]
    with pytest.raises(Unreadable, match="no text in it that Word would open") as caught:
        read(packed(files), "law.docx")
    assert caught.value.where == "law.docx"
    assert caught.value.remedy


def test_a_part_outside_of_the_file_is_not_fetched() -> None:
    files = members(p("Use", style="H"), styles=style("H", more=OUTLINE))
    listed = str(files["word/_rels/document.xml.rels"])
    files["word/_rels/document.xml.rels"] = listed.replace(
        'Target="styles.xml"', 'Target="styles.xml" TargetMode="External"'
    )
    assert read(packed(files), "law.docx").headings == ()


def test_a_file_of_the_strict_kind_is_read_the_same() -> None:
    lists = definition(level(0, "decimal", "%1.")) + instance()
    files = members(
        numbered("Use") + p("Sale", style="H"), numbering=lists, styles=style("H", more=OUTLINE)
    )
    strict = {name: str(data).replace(W, STRICT) for name, data in files.items()}
    found = read(packed(strict), "law.docx")
    assert found.text == read(packed(files), "law.docx").text == "1. Use\nSale\n"
    assert found.headings == (7,)


def test_macros_are_left_alone_and_said() -> None:
    files = members(p("Use"), vbaProject="")
    files["word/vbaProject.xml"] = b"\xd0\xcf\x11\xe0 Sub AutoOpen()"
    assert read(packed(files), "law.docm").notes == (
        "The file holds macros. They were neither read nor run.",
    )


@pytest.mark.parametrize(
    "part",
    [
        "<w:document",
        "",
        "\0",
        "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>",
        "<a>" * 400 + "</a>" * 400,
    ],
)
def test_a_text_that_is_broken_or_hostile_is_refused(part: str) -> None:
    files = members("")
    files["word/document.xml"] = part
    with pytest.raises(Unreadable) as caught:
        read(packed(files), "law.docx")
    assert caught.value.where == "law.docx"


def test_a_root_without_a_body_is_read_for_what_it_holds() -> None:
    files = members("")
    files["word/document.xml"] = f'<w:document xmlns:w="{W}">{p("Use")}</w:document>'
    assert read(packed(files), "law.docx").text == "Use\n"
