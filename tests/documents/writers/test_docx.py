"""A Word file as Word reads it: styles, contents, footnotes, tables, links, footer."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx
import pytest
from lxml import etree

from article9.documents.document import (
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
from article9.documents.writers.docx import write
from tests.documents.writers.golden import FOLDER, NAMES, shown
from tests.documents.writers.office import (
    BAN,
    FOOTER,
    found,
    lines,
    of,
    part,
    parts,
    small,
    style,
    text,
    value,
)


@pytest.mark.parametrize("name", NAMES)
def test_a_small_document_is_written_as_it_was_read_over(name: str) -> None:
    assert shown(name) == (FOLDER / f"docx-{name}.xml").read_text(encoding="utf-8")


def test_python_docx_reads_headings_styles_and_properties_back() -> None:
    read = docx.Document(BytesIO(write(small())))
    named = [(p.style.name if p.style else "", p.text) for p in read.paragraphs]
    assert ("Title", "What this text provides for") in named
    assert ("Heading 1", "The acts") in named
    assert ("Heading 2", "Nobody may use mines") in named
    assert ("List Bullet", "two") in named
    assert read.core_properties.title == "What this text provides for"
    assert read.core_properties.language == "en"


def test_nobody_and_no_day_is_named() -> None:
    core = parts(write(small()))["docProps/core.xml"]
    names = [etree.QName(e).localname for e in etree.fromstring(core)]
    assert names == ["title", "language"]


def test_the_same_document_is_the_same_bytes() -> None:
    assert write(small()) == write(small())


def test_deeper_headings_look_like_the_third_and_the_first_is_the_title() -> None:
    document = of(*(Heading(f"h{level}", level) for level in (1, 2, 3, 4, 9)))
    assert [one for one, _ in lines(document)] == [
        "Title", "Heading1", "Heading2", "Heading3", "Heading3",
    ]  # fmt: skip


def test_a_lead_is_set_off_and_a_paragraph_without_one_has_none() -> None:
    first, second = found(part(of(Paragraph("is met", lead="Ban"), Paragraph("x"))), ".//w:p")
    assert text(first) == "Ban: is met"
    assert value(first, "w:r/w:rPr/w:rStyle") == "Lead"
    assert found(second, ".//w:rStyle") == []


def test_a_quotation_has_its_place_and_the_signs_of_the_documents_language() -> None:
    assert lines(of(Quotation(" No\n person ", "s\u00a02"))) == [("Quote", "s\u00a02: “No person”")]
    assert lines(of(Quotation("x", ""))) == [("Quote", "“x”")]
    french = Labels(quotation="«\u00a0{quotation}\u00a0»", lead="{lead}\u00a0:")
    read = docx.Document(BytesIO(write(of(Quotation("x", "art. 2")), labels=french)))
    assert read.paragraphs[0].text == "art. 2\u00a0: «\u00a0x\u00a0»"


def test_contents_are_a_field_with_its_entries_filled_in() -> None:
    listed = [p for p in found(part(small()), ".//w:sdt//w:p") if style(p).startswith("TOC")]
    assert [(style(p), text(p)) for p in listed] == [
        ("TOCHeading", "Contents"),
        ("TOC1", "The acts\t"),
        ("TOC1", "Points to consider\t"),
        ("TOC2", "Nobody may use mines\t"),
        ("TOC1", "Annex: Mines Act\t"),
    ]
    orders = [o.text for o in found(part(small()), ".//w:sdt//w:instrText")]
    assert orders[0] == ' TOC \\o "1-2" \\h \\z '


def test_contents_stand_behind_what_opens_the_document_and_only_if_asked_for() -> None:
    every = lines(small())
    assert every[1] == ("BodyText", "Text: Mines Act")
    assert every[2] == ("TOCHeading", "Contents")
    assert "TOCHeading" not in {one for one, _ in lines(replace(small(), contents=False))}
    assert lines(of(Heading("T", 1), Paragraph("x"), contents=True)) == [
        ("Title", "T"),
        ("BodyText", "x"),
    ]


def test_contents_that_are_too_long_list_the_upper_headings_only() -> None:
    many = of(Heading("A"), *(Heading(f"h{n}", 3) for n in range(50)), contents=True)
    listed = [words for one, words in lines(many) if one.startswith("TOC")]
    assert listed == ["Contents", "A\t"]


def test_every_field_that_begins_ends() -> None:
    for name in ("document", "footer1"):
        kinds = [value(r, "w:fldChar", "fldCharType") for r in found(part(small(), name), ".//w:r")]
        assert kinds.count("begin") == kinds.count("separate") == kinds.count("end") > 0


def test_footnotes_say_place_and_words_in_the_language_of_the_law() -> None:
    notes = found(part(small(), "footnotes"), "w:footnote")
    assert [value(n, ".", "type") or text(n).strip() for n in notes] == [
        "separator",
        "continuationSeparator",
        f"s 3: “{BAN}”",
        "المادة 2: “ولا يجوز استعمالها.”",
    ]
    arabic = notes[-1]
    assert value(arabic, "w:p/w:pPr/w:bidi") == "1"
    assert value(arabic, ".//w:lang", "bidi") == "ar"
    assert found(arabic, ".//w:rtl")
    assert not found(notes[-2], ".//w:rtl") + found(notes[-2], ".//w:bidi")


def test_footnotes_stand_apart_where_they_meet_and_each_is_referred_to_once() -> None:
    paragraph = next(p for p in found(part(small()), ".//w:p") if "It is prohibited" in text(p))
    assert text(paragraph) == "Provided for: It is prohibited.,"
    signs = found(paragraph, ".//w:footnoteReference")
    assert [value(sign, ".", "id") for sign in signs] == ["1", "2"]


def test_a_paragraph_without_proof_has_no_footnote() -> None:
    document = of(Paragraph("x"))
    assert found(part(document), ".//w:footnoteReference") == []
    assert len(found(part(document, "footnotes"), "w:footnote")) == 2


def test_a_tables_header_is_repeated_and_its_rows_are_not_cut() -> None:
    rows = found(part(small()), ".//w:tr")
    assert [len(found(row, "w:trPr/w:tblHeader")) for row in rows] == [1, 0]
    assert all(found(row, "w:trPr/w:cantSplit") for row in rows)


def test_a_row_that_may_be_longer_than_a_page_may_be_cut() -> None:
    table = Table(("a",), (("word " * 400,),))
    assert [len(found(r, ".//w:cantSplit")) for r in found(part(of(table)), ".//w:tr")] == [1, 0]


def test_a_short_table_stays_on_one_page_and_a_long_one_may_go_on() -> None:
    short = part(of(Table(("a",), (("b",), ("c",)))))
    assert [len(found(row, ".//w:keepNext")) for row in found(short, ".//w:tr")] == [1, 1, 0]
    long = part(of(Table(("a",), (("b",),) * 40)))
    assert not found(long, ".//w:tr//w:keepNext")


def test_columns_share_the_page_and_short_words_are_not_broken() -> None:
    table = Table(("Act", "Words"), (("encourage", "word " * 30),))
    first, second = (
        int(value(c, ".", "w")) for c in found(part(of(table)), ".//w:tblGrid/w:gridCol")
    )
    assert first >= 1000  # 50 points, for nine letters
    assert second > first
    assert 9060 <= first + second <= 9080


def test_rows_of_unequal_length_are_filled_up_and_an_empty_table_is_nothing() -> None:
    rows = found(part(of(Table(("a",), (("b", "c"), ())))), ".//w:tr")
    assert [len(found(row, "w:tc")) for row in rows] == [2, 2, 2]
    assert lines(of(Table((), ()))) == []


def test_a_wide_table_lies_across_with_its_heading_and_what_follows_stands_upright() -> None:
    wide = Table(tuple("abcdefgh"), (tuple("abcdefgh"),))
    document = of(Heading("T", 1), Paragraph("x"), Heading("Wide"), wide, Paragraph("y"))
    root = part(document)
    sections = found(root, ".//w:sectPr")
    assert [value(s, "w:pgSz", "orient") for s in sections] == ["", "landscape", ""]
    ends = [text(p) for p in found(root, ".//w:p") if found(p, "w:pPr/w:sectPr")]
    assert ends == ["x", ""]


def test_a_document_that_ends_with_a_wide_table_lies_across_to_its_end() -> None:
    root = part(of(Heading("T", 1), Table(tuple("abcdefgh"), ())))
    assert [value(s, "w:pgSz", "orient") for s in found(root, ".//w:sectPr")] == ["", "landscape"]


def test_a_new_page_begins_with_the_next_block_and_an_empty_one_is_none() -> None:
    assert broken(Paragraph("a"), NewPage(), NewPage(), Paragraph("b")) == ["b"]
    assert broken(Paragraph("a"), NewPage(), Points(()), Paragraph("b")) == ["b"]
    assert broken(NewPage(), Table(("x",), ())) == [""]
    assert broken(Paragraph("a"), NewPage()) == []


def broken(*blocks: Heading | Paragraph | NewPage | Points | Table) -> list[str]:
    """The paragraphs that begin a page."""
    paragraphs = found(part(of(*blocks)), ".//w:p")
    return [text(p) for p in paragraphs if found(p, "w:pPr/w:pageBreakBefore")]


def test_every_link_leads_to_a_place_that_is_there() -> None:
    root = part(small())
    names = [value(b, ".", "name") for b in found(root, ".//w:bookmarkStart")]
    numbers = [value(b, ".", "id") for b in found(root, ".//w:bookmarkStart")]
    led = {value(h, ".", "anchor") for h in found(root, ".//w:hyperlink")}
    led |= {value(h, ".", "anchor") for h in found(part(small(), "footnotes"), ".//w:hyperlink")}
    assert led <= {*names}
    assert len(led) > 3
    assert len({*names}) == len(names)
    assert len({*numbers}) == len(numbers)
    assert [value(b, ".", "id") for b in found(root, ".//w:bookmarkEnd")] == numbers
    assert all(len(name) <= 40 and name.isascii() for name in names)


def test_a_link_that_leads_nowhere_is_plain_words() -> None:
    verse = Verse((Piece("words", (), (Link("gone", "nowhere"),)),))
    document = of(
        Table(("a",), ((Link("lost", "nowhere"),),)),
        Quotation("x", "s 2", to="nowhere"),
        Reproduction("Act", "en", (verse,)),
    )
    root = part(document)
    assert found(root, ".//w:hyperlink") == []
    assert "lost" in text(root)
    assert "words [gone]" in text(root)


def test_the_footer_says_whose_it_is_and_counts_the_pages() -> None:
    root = part(small(), "footer1")
    assert [text(p) for p in found(root, "w:p")] == [FOOTER, "Page 1 / 1"]
    assert [o.text for o in found(root, ".//w:instrText")] == [" PAGE ", " NUMPAGES "]
    assert len(found(part(of(Paragraph("x")), "footer1"), "w:p")) == 1


def test_the_page_is_a4() -> None:
    size = part(small()).find(".//w:pgSz", {"w": part(small()).nsmap["w"]})
    assert size is not None
    assert sorted(size.attrib.values()) == ["11906", "16838"]
