"""Paragraphs, tables, text boxes and notes of Word files, in the order of reading."""

from __future__ import annotations

import pytest

from article9.law.readers.docx import read
from article9.law.source import Source
from tests.law.files.docx_files import definition, instance, level, num, numbered, p, r, style, word

CHANGE = 'w:id="1" w:author="Ann" w:date="2020-01-01T00:00:00Z"'
LIST = definition(level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)")) + instance()
HEADINGS = (
    style("berschrift1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    + style("Own", more="", on="berschrift1")
    + style("Latent", "Heading 3")
    + style("Body", more='<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', on="berschrift1")
)


def law(*blocks: str, **parts: str) -> Source:
    return read(word("".join(blocks), **parts), "law.docx")


def lines(*blocks: str, **parts: str) -> list[str]:
    return law(*blocks, **parts).text.splitlines()


def headings(found: Source) -> list[str]:
    return [found.text[at:].split("\n", 1)[0] for at in found.headings]


def deleted(kind: str = "del") -> str:
    return f"<w:rPr><w:{kind} {CHANGE}/></w:rPr>"


def table(*rows: tuple[str, ...], row: str = "", cell: str = "") -> str:
    return "<w:tbl><w:tblPr/>" + "".join(
        f"<w:tr>{row}" + "".join(f"<w:tc>{cell}{one}</w:tc>" for one in cells) + "</w:tr>"
        for cells in rows
    ) + "</w:tbl>"  # fmt: skip


def box(*blocks: str) -> str:
    held = f"<w:txbxContent>{''.join(blocks)}</w:txbxContent>"
    return f"<w:r><w:pict><v:textbox>{held}</v:textbox></w:pict></w:r>"


@pytest.mark.parametrize("name", ["berschrift1", "Own", "Latent"])
def test_a_heading_is_one_whatever_its_style_is_called(name: str) -> None:
    assert headings(law(p("Use of mines", style=name), p("Text."), styles=HEADINGS)) == [
        "Use of mines"
    ]


def test_a_heading_keeps_its_number_and_is_one_line() -> None:
    found = law(p("Use", "<w:r><w:br/></w:r>", "of mines", style="Own", properties=num()),
                styles=HEADINGS, numbering=LIST)  # fmt: skip
    assert headings(found) == ["1. Use of mines"]


def test_a_paragraph_may_be_a_heading_by_itself() -> None:
    assert headings(law(p("Use", properties='<w:outlineLvl w:val="2"/>'))) == ["Use"]


def test_a_paragraph_without_a_style_has_the_one_of_the_file() -> None:
    usual = style("Normal", more='<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    usual = usual.replace("<w:style ", '<w:style w:default="1" ')
    assert headings(law(p("Use"), styles=usual)) == ["Use"]


@pytest.mark.parametrize(
    "block",
    [
        p("Use of mines", style="Body"),
        p("Use of mines"),
        p("Use of mines", style="Unknown"),
        p("2.1 No person shall use a mine.", style="Own"),
        p("(a) use a mine; or", style="Own"),
        p("Use of mines", style="Own", properties='<w:outlineLvl w:val="9"/>'),
        p("", style="Own"),
    ],
)
def test_what_is_text_is_no_heading(block: str) -> None:
    assert law(block, p("x"), styles=HEADINGS).headings == ()


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    found = law(
        p("No person", properties=deleted()), p(" shall use."), p("End."), numbering=LIST
    )  # fmt: skip
    assert found.text == "No person shall use.\nEnd.\n"
    assert found.notes == ("Tracked changes were read as accepted: 1 deletion.",)


def test_joined_paragraphs_have_the_number_of_the_last() -> None:
    assert lines(
        p("a", properties=num() + deleted()), numbered(" b"), numbered("c"), numbering=LIST
    ) == ["1. a b", "2. c"]


def test_a_paragraph_that_is_deleted_or_moved_away_is_not_there() -> None:
    gone = f"<w:del {CHANGE}><w:r><w:delText>gone</w:delText></w:r></w:del>"
    away = f"<w:moveFrom {CHANGE}>{r('away')}</w:moveFrom>"
    found = lines(
        numbered("a"), p(gone, properties=num() + deleted()),
        p(away, properties=num() + deleted("moveFrom")), numbered("b"), numbering=LIST,
    )  # fmt: skip
    assert found == ["1. a", "2. b"]


def test_a_deleted_end_with_nothing_behind_it_loses_no_words() -> None:
    assert lines(p("No person", properties=deleted())) == ["No person"]
    assert lines(p("a", properties=deleted()), table((p("b"),))) == ["a", "b"]


def test_an_inserted_paragraph_is_one_of_its_own() -> None:
    found = law(p("a", properties=deleted("ins")), p("b"))
    assert found.text == "a\nb\n"
    assert found.notes == ("Tracked changes were read as accepted: 1 insertion.",)


def test_a_hidden_end_lets_heading_and_text_stand_on_one_line() -> None:
    mark = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"
    found = law(
        p("Use. ", style="Own", properties=num() + mark), p("No person shall."), numbered("b"),
        styles=HEADINGS, numbering=LIST,
    )  # fmt: skip
    assert found.text == "1. Use. No person shall.\n2. b\n"
    assert found.headings == ()


def test_a_paragraph_that_is_hidden_takes_no_number() -> None:
    hidden = p(r("x", "<w:vanish/>"), properties=num() + "<w:rPr><w:vanish/></w:rPr>")
    assert lines(numbered("a"), hidden, numbered("b"), numbering=LIST) == ["1. a", "2. b"]


def test_the_end_of_a_section_takes_no_number() -> None:
    ends = p("", properties=num() + "<w:sectPr/>")
    assert lines(numbered("a"), ends, numbered("b"), numbering=LIST) == ["1. a", "", "2. b"]


def test_a_number_in_the_first_cell_stands_before_the_words_of_the_next() -> None:
    found = lines(table((p("1."), p("Use", style="Own") + p("No person shall use.")),
                        (p("Offence"), p("Penalty"))), styles=HEADINGS)  # fmt: skip
    assert found == ["1. Use", "No person shall use.", "Offence\tPenalty"]


def test_an_automatic_number_in_a_cell_is_one_too() -> None:
    found = lines(table((numbered(""), p("Use")), (numbered(""), p("Sale"))), numbering=LIST)
    assert found == ["1. Use", "2. Sale"]


def test_rows_and_cells_that_are_deleted_or_covered_are_not_there() -> None:
    inserted = f"<w:trPr><w:ins {CHANGE}/></w:trPr>"
    covered = "<w:tcPr><w:vMerge/></w:tcPr>"
    assert lines(table((p("a"),), row=f"<w:trPr><w:del {CHANGE}/></w:trPr>")) == []
    assert lines(table((p("a"),), row=inserted)) == ["a"]
    assert lines(table((p("a"),), cell=covered)) == []
    assert lines(table((p("a"),), cell='<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>')) == ["a"]
    assert lines(table((p("a"),), cell=f"<w:tcPr><w:cellDel {CHANGE}/></w:tcPr>")) == []


def test_a_table_in_a_table_is_read_where_it_stands() -> None:
    inner = table((p("1."), p("Use")))
    assert lines(table((inner + p("End."),))) == ["1. Use", "End."]


def test_a_text_box_is_read_before_the_paragraph_it_stands_beside() -> None:
    found = lines(p("1. No person ", box(p("Use of mines")), "shall use."), p("End."))
    assert found == ["Use of mines", "1. No person shall use.", "End."]


def test_a_text_box_drawn_in_two_ways_is_read_once() -> None:
    new = f"<w:drawing><wps:txbx><w:txbxContent>{p('Use')}</w:txbxContent></wps:txbx></w:drawing>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice>{new}</mc:Choice>"
        f"<mc:Fallback>{box(p('Use'))}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    found = law(p(both, "x"))
    assert found.text == "Use\nx\n"
    assert found.unreadable == ()


def test_what_is_wrapped_around_paragraphs_is_looked_into() -> None:
    contents = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('1 Use')}{p('2 Sale')}</w:sdtContent></w:sdt>"
    assert lines(contents, f"<w:customXml>{p('x')}</w:customXml>") == ["1 Use", "2 Sale", "x"]


def test_a_part_from_another_file_is_said_to_be_missing() -> None:
    assert law(p("a"), "<w:altChunk/>").unreadable == (
        "1 part put in from another file was not read.",
    )


def test_an_empty_paragraph_is_a_gap() -> None:
    assert law(p("a"), p(""), "<w:p/>", p("b")).text == "a\n\nb\n"


def test_pages_are_those_that_word_laid_out() -> None:
    turn = "<w:r><w:lastRenderedPageBreak/></w:r>"
    found = law(p("first"), p(turn, "second"), p("still", turn, " third"))
    assert [found.page(found.text.index(word)) for word in ("first", "second", "third")] == [
        1,
        2,
        3,
    ]


def test_without_a_layout_there_are_no_pages() -> None:
    assert law(p("a", '<w:r><w:br w:type="page"/></w:r>'), p("b")).pages == ()


def note(kind: str, id_: int, more: str = "") -> str:
    return f'<w:r><w:{kind}Reference w:id="{id_}"{more}/></w:r>'


def notes(kind: str, *texts: str) -> str:
    return "".join(
        f'<w:{kind} w:id="{at}"><w:p><w:r><w:{kind}Ref/></w:r>{r(text)}</w:p></w:{kind}>'
        for at, text in enumerate(texts)
    )


def test_notes_stand_behind_the_text_and_their_marks_in_no_word() -> None:
    found = law(
        p("No person", note("footnote", 1), " shall use a mine", note("endnote", 0), "."),
        footnotes=notes("footnote", "unused", " See section 2."),
        endnotes=notes("endnote", " Enacted 2011."),
    )
    assert found.text == ("No person shall use a mine.\n\n[1] See section 2.\n[i] Enacted 2011.\n")
    assert [found.text[at : at + 3] for at in found.asides] == ["[1]", "[i]"]
    assert found.notes == ("2 footnotes and endnotes were put at the end of the text.",)


def test_a_mark_that_was_typed_is_that_of_the_note() -> None:
    typed = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="0"/><w:t>*</w:t></w:r>'
    found = law(
        p("mine", typed, " here", note("footnote", 1)), footnotes=notes("footnote", "* A", "B")
    )
    assert found.text == "mine here\n\n[*] A\n[1] B\n"


@pytest.mark.parametrize("parts", [{}, {"footnotes": ""}, {"footnotes": notes("footnote", "a")}])
def test_a_note_that_is_not_there_is_no_note(parts: dict[str, str]) -> None:
    found = law(p("mine", note("footnote", 7)), **parts)
    assert found.text.strip() == "mine"
    assert found.notes == ()


def test_a_note_to_deleted_words_is_not_read() -> None:
    gone = f"<w:del {CHANGE}>{note('footnote', 0)}</w:del>"
    assert law(p("mine", gone), footnotes=notes("footnote", "a")).text == "mine\n"


def test_a_broken_part_is_said_and_the_text_is_read() -> None:
    found = law(p("Use", note("footnote", 0)), styles="<w:style", footnotes="<", numbering="&x;")
    assert found.text == "Use\n"
    assert found.unreadable == (
        "The styles of the file are broken. What is a heading was told by its looks.",
        "The automatic numbers of the file are broken and were not read.",
        "The footnotes of the file are broken and were not read.",
    )
