"""What each element means for the lines of the text, and for what is law in it."""

from __future__ import annotations

import pytest

from article9.law.files.akn.document import law_of as read
from article9.law.provision import Force
from article9.law.structure import structure
from tests.law.files.akn.akn_files import document, lines, own_words, section
from tests.law.laws import ENGLISH


def in_section(content: str) -> list[str]:
    """The lines of a section with this content, without its first."""
    return lines(section(content))[1:]


def in_paragraph(inline: str) -> list[str]:
    """The lines of a paragraph."""
    return in_section(f"<content><p>{inline}</p></content>")


@pytest.mark.parametrize(
    ("inline", "line"),
    [
        ("use <b>of</b> mi<i>nes</i>", ["use of mines"]),
        ("\n   use\n\tof\n mines ", ["use of mines"]),
        ("<ref href='#x'>section 2</ref>(1)", ["section 2(1)"]),
        ("use<eol/>of mines", ["use", "of mines"]),
        ("use<br/>of mines", ["use", "of mines"]),
        ("<term refersTo='#m'>mine</term>, <def>use</def>", ["mine, use"]),
        ("the <quotedText startQuote='“' endQuote='”'>mines</quotedText> and", ["the “mines” and"]),
        ("the <quotedText startQuote='“' endQuote='”'>“mines”</quotedText>", ["the “mines”"]),
        ("use <!-- not --> mines<?stop?>", ["use mines"]),
        ("<noteRef marker='1' href='#n'/>use", ["use"]),
        ("", []),
    ],
)
def test_elements_in_a_line_do_not_cut_it(inline: str, line: list[str]) -> None:
    assert in_paragraph(inline) == line


@pytest.mark.parametrize(
    "note",
    [
        "see <quotedText startQuote='“' endQuote='”'>use</quotedText>",
        "<p>see</p><section><num>5</num><content><p>of it</p></content></section>",
        "<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>",
        "a <remark>b</remark> c<eol/>d",
        "<p status='removed'>a</p>",
    ],
)
def test_whatever_a_footnote_holds_the_sentence_goes_on(note: str) -> None:
    found = in_paragraph(f"No mines<authorialNote>{note}</authorialNote> are kept.")
    assert found[0] == "No mines are kept."
    assert len(found) == 2


def test_a_table_is_read_row_by_row() -> None:
    table = (
        "<content><p>Fines:</p><table><caption>In francs</caption><tr><th><p>Act</p></th>"
        "<th><p>Fine</p></th></tr><tr><td><p>use of</p><p>mines</p></td><td><p>100</p></td></tr>"
        "<tr><td/><td><p>200</p></td></tr></table></content>"
    )
    assert in_section(table) == ["Fines:", "In francs", "Act\tFine", "use of mines\t100", "200"]


def test_a_list_of_points_has_its_points() -> None:
    assert in_section("<content><ul><li>use</li><li value='(b)'>keep</li></ul></content>") == [
        "• use",
        "(b) keep",
    ]


def test_a_heading_in_the_margin_of_a_subsection_stands_above_it() -> None:
    unit = "<num>(1)</num><heading>Aim</heading><content><p>It is.</p></content>"
    assert in_section(f"<subsection>{unit}</subsection>") == ["Aim", "(1) It is."]


def test_headings_of_the_markup_are_declared() -> None:
    first = read(
        document("<part><heading>Use</heading><crossHeading>Mines</crossHeading></part>"), "x"
    )
    assert [first.text[start:].split("\n")[0] for start in first.headings] == ["Use", "Mines"]


def test_a_heading_of_the_markup_may_be_a_sentence() -> None:
    body = (
        "<section><num>1</num><heading>No mines.</heading><content><p>None.</p></content></section>"
        "<section><num>2</num><content><p>No mines.</p><p>None.</p></content></section>"
    )
    root = structure(read(document(body), "law.xml"), ENGLISH)
    assert [one.heading for one in root.children] == ["No mines.", ""]


@pytest.mark.parametrize(
    ("unit", "number", "line"),
    [
        ("part", "II", "Part II Use"),
        ("chapter", "3.", "Chapter 3. Use"),
        ("title", "A", "Title A Use"),
        ("chapter", "CHAPITRE 3", "CHAPITRE 3 Use"),
        ("chapter", "Third Chapter", "Third Chapter Use"),
        ("section", "3", "3 Use"),
        ("article", "3", "3 Use"),
    ],
)
def test_the_word_for_a_large_unit_is_put_before_a_bare_number_only(
    unit: str, number: str, line: str
) -> None:
    assert lines(f"<{unit}><num>{number}</num><heading>Use</heading></{unit}>") == [line]


QUOTED = (
    "<p>Section 5 is amended by adding<mod><quotedStructure{}><section><num>{}5A</num><content>"
    "<p>No mines.</p></content></section></quotedStructure></mod>.</p>"
)


@pytest.mark.parametrize(
    ("marks", "before", "line"),
    [
        ("", "", "“5A No mines.”"),
        ("", "“", "“5A No mines."),
        (" startQuote='«' endQuote='»'", "", "«5A No mines.»"),
        (" startQuote='“'", "", "“5A No mines."),
    ],
)
def test_a_passage_put_into_another_law_has_quotation_marks(
    marks: str, before: str, line: str
) -> None:
    found = in_section(f"<content>{QUOTED.format(marks, before)}</content>")
    assert found[:2] == ["Section 5 is amended by adding", line]


def test_what_is_put_into_another_law_is_no_section_of_this_one() -> None:
    body = f"<section><num>1</num><content>{QUOTED.format('', '')}</content></section>"
    root = structure(read(document(body), "law.xml"), ENGLISH)
    assert [one.id for one in root.children] == ["sec_1"]
    assert [one.force for one in root.walk() if one.number == "5A"] == [Force.AMENDS_OTHER]


REMOVED = (
    "<section><num>1</num><heading>Use</heading><content><p>No mines.</p></content></section>"
    "<section status='removed'><num>2</num><heading>Sale</heading><subsection><num>(1)</num>"
    "<content><p>No person shall sell a mine.</p></content></subsection></section>"
    "<section><num>3</num><intro><p>No person shall—</p></intro>"
    "<paragraph><num>(a)</num><content><p>keep one;</p></content></paragraph>"
    "<paragraph status='removed'><num>(b)</num><content><p>lay one;</p></content></paragraph>"
    "</section>"
)


def test_what_is_marked_as_removed_is_repealed_and_kept_as_a_note() -> None:
    first = read(document(REMOVED), "law.xml")
    found = {one.id: one for one in structure(first, ENGLISH).walk()}
    assert {i for i, one in found.items() if one.force is Force.REPEALED} == {
        "sec_2", "sec_3__para_b",
    }  # fmt: skip
    assert found["sec_2"].heading == "Sale"
    assert own_words(document(REMOVED))["sec_2__note_1"] == "(1) No person shall sell a mine."
    assert first.notes == (
        "The file says of 2 parts that they are removed: read as notes, not as law.",
    )


def test_a_paragraph_that_was_removed_leaves_its_number() -> None:
    content = "<content><p status='removed'>No mines.</p></content>"
    assert lines(f"<section><num>1</num>{content}</section>") == ["1 […]", "No mines."]


@pytest.mark.parametrize("status", ["edited", "translated", "incomplete"])
def test_another_status_removes_nothing(status: str) -> None:
    content = f"<content><p status='{status}'>No mines.</p></content>"
    assert lines(f"<section><num>1</num>{content}</section>") == ["1 No mines."]


def test_pages_end_where_the_file_says_so() -> None:
    first = read(
        document(
            "<section><num>1</num><content><p>No <eop/>mines</p><p><eop/>x</p></content></section>"
        ),
        "x",
    )
    assert [first.text[start:].split()[0] for start in first.pages] == ["1", "mines", "x"]


def test_what_was_not_read_is_said() -> None:
    content = "<content><p>a <img src='x.png'/> b</p><foreign><x:m>1</x:m></foreign></content>"
    first = read(document(f"<section><num>1</num>{content}</section>"), "law.xml")
    assert first.text == "1 a b\n"
    assert first.unreadable == ("1 picture was not read.", "1 embedded object was not read.")


def test_a_table_of_contents_is_no_law() -> None:
    front = "<coverPage><toc><tocItem level='1' href='#a'>1 Use</tocItem></toc></coverPage>"
    assert read(document("<section><num>1</num></section>", front=front), "x").text == "1\n"


def test_the_sections_of_an_extract_are_found_however_far_apart() -> None:
    body = "".join(
        f"<section><num>{number}.</num><heading>Use</heading>"
        "<content><p>No person shall use a mine.</p></content></section>"
        for number in (4, 19, 211)
    )
    assert list(own_words(document(body))) == ["sec_4", "sec_19", "sec_211"]
