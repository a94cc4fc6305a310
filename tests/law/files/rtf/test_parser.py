"""Rich text is read as it is printed: words, numbers, changes, notes, tables."""

from __future__ import annotations

import pytest

from article9.law.readers.rtf import read
from article9.law.source import Source


def law(body: bytes) -> Source:
    return read(b"{\\rtf1\\ansi " + body + b"}", "law.rtf")


def lines(body: bytes) -> list[str]:
    return law(body).text.splitlines()


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        (b"No {\\b per}son", "No person"),
        (b"No\\par person", "No\nperson"),
        (b"No\\\nperson", "No\nperson"),
        (b"No\r\nperson", "Noperson"),
        (b"a\\tab b", "a b"),
        (b"a\\line b", "a\nb"),
        (b"a\\page b", "a\nb"),
        (b"anti\\_personnel", "anti-personnel"),
        (b"per\\-son", "person"),
        (b"10\\~years", "10 years"),
        (b"\\ldblquote mine\\rdblquote\\emdash x", "“mine”—x"),
        (b"\\{a\\}\\\\", "{a}\\"),
        (b"\\u233?t\\u233\\'e9", "été"),
        (b"\\u8212\\emdash x", "—x"),
        (b"\\uc0\\u233 t", "ét"),
        (b"\\uc2\\u22320\\'95\\'d0x", "地x"),
        (b"{\\uc0\\u233 }\\u233?", "éé"),
        (b"\\u-10179?\\u-8704?", "😀"),
        (b"\\u-10179?x", "\ufffdx"),
        (b"\\u65536?x\\u12?\\'01", "x"),
        (b"{\\upr{e}{\\*\\ud{\\u233?}}}", "é"),
        (b"{\\field{\\*\\fldinst DATE}{\\fldrslt 1 May}}", "1 May"),
        (
            b"{\\field{\\*\\fldinst{ HYPERLINK {\\field x}}}{\\fldrslt{\\ul section 2}}}.",
            "section 2.",
        ),
        (b"{\\info{\\title T}{\\author A}}x", "x"),
        (b"{\\header H}{\\footerr F}x", "x"),
        (b"{\\*\\unheard of}x", "x"),
        (b"{\\*\\bkmkstart b}x{\\*\\bkmkend b}", "x"),
        (b"{\\xe index}x{\\tc contents}", "x"),
        (b"a \\unheard1 b", "a b"),
        (b"a\\bin3 {}}b", "ab"),
        (b"", ""),
    ],
)
def test_words_are_read_as_printed(body: bytes, printed: str) -> None:
    assert law(body).text.strip() == printed


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        (b"{\\listtext\\pard\\plain 1.\\tab}\\ls1 Use\\par{\\listtext 2.\\tab}Sell\\par",
         ["1. Use", "2. Sell"]),
        (b"{\\pntext\\f0 (a)\\tab}{\\*\\pn\\pnlvlbody{\\pntxtb (}{\\pntxta )}}use\\par",
         ["(a) use"]),
        (b"{\\listtext\\f3\\'b7\\tab}use\\par", ["· use"]),
        (b"{\\listtext\\u61623\\'3f\\tab}use\\par", ["• use"]),
        (b"{\\listtext -\\tab}use\\par", ["- use"]),
        (b"{\\listtext\\tab}use\\par", ["use"]),
        (b"{\\listtext 1.\\tab}\\par x", ["1.", "x"]),
        (b"{\\listtext\\'b7\\tab}\\par x", ["x"]),
        (b"1.\\tab Use\\par", ["1. Use"]),
    ],
)  # fmt: skip
def test_numbers_of_lists_stand_before_their_words(body: bytes, printed: list[str]) -> None:
    found = law(body)
    assert found.text.split("\n")[:-1] == printed
    assert found.unreadable == ()


def test_numbers_that_were_not_written_into_the_file_are_said_to_be_missing() -> None:
    found = law(b"\\pard\\ls1 use\\par sell\\par\\pard\\ls0 end\\par")
    assert found.text == "use\nsell\nend\n"
    assert found.unreadable == ("2 automatic numbers were not read.",)


STYLES = (
    b"{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0\\b heading 1;}{\\s2\\outlinelevel1 Titel;}"
    b"{\\*\\cs3 heading 2;}{\\s4 heading lines;}}"
)


@pytest.mark.parametrize("style", [b"\\s1", b"\\s2", b"\\s4\\outlinelevel0"])
def test_a_heading_is_one_by_its_style_or_by_itself(style: bytes) -> None:
    found = law(STYLES + b"\\pard" + style + b" Use of mines\\par\\pard Text.\\par")
    assert found.headings == (0,)
    assert found.text == "Use of mines\nText.\n"


@pytest.mark.parametrize(
    "paragraph",
    [b"\\s0 Use", b"\\s3 Use", b"\\s4 Use", b"Use", b"\\s1\\pard Use", b"\\s2 No person shall use.",
     b"\\outlinelevel9 Use", b"{\\s1 x}Use", b"\\s1 "],
)  # fmt: skip
def test_what_is_text_is_no_heading(paragraph: bytes) -> None:
    assert law(STYLES + b"\\pard" + paragraph + b"\\par x").headings == ()


def test_changes_are_accepted_and_said() -> None:
    found = law(b"No {\\deleted old }{\\revised new }person {\\mvf away}{\\mvt here}.\\par")
    assert found.text == "No new person here.\n"
    assert found.notes == (
        "Tracked changes were read as accepted: 1 insertion, 1 deletion, 1 move.",
    )


@pytest.mark.parametrize("kept", [b"\\deleted0 a", b"{\\deleted }a", b"\\deleted\\plain a"])
def test_what_is_not_deleted_is_kept(kept: bytes) -> None:
    found = law(kept + b"\\par")
    assert found.text == "a\n"
    assert found.notes == ()


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    joined = b"{\\listtext 1.\\tab}a{\\deleted \\par}{\\listtext 2.\\tab} b\\par c\\par"
    assert lines(joined) == ["2. a b", "c"]


def test_a_hidden_end_lets_heading_and_text_stand_on_one_line() -> None:
    joined = b"\\s1{\\listtext 1.\\tab}Use. {\\v\\par}{\\listtext 2.\\tab}No person.\\par c\\par"
    found = law(STYLES + joined)
    assert found.text == "1. Use. No person.\nc\n"
    assert found.headings == ()


def test_hidden_words_are_left_out_and_said_once_for_each_place() -> None:
    found = law(b"a {\\v b}{\\v c}d {\\v e}{\\v0 f}{\\webhidden g}\\par")
    assert found.text == "a d fg\n"
    assert found.notes == ("Hidden text was left out at 2 places.",)


def test_pictures_objects_and_comments_are_counted_once() -> None:
    found = law(
        b"{\\*\\shppict{\\pict\\pngblip 8950}}{\\nonshppict{\\pict\\wmetafile8 01}}"
        b"{\\object{\\*\\objdata 0105}{\\result{\\pict 01}}}{\\header{\\pict 02}}"
        b"{\\deleted{\\pict 03}}{\\pict\\bin4 }}}}}text {\\*\\annotation Why?}{\\*\\atnid A}\\par"
    )
    assert found.text == "text\n"
    assert found.unreadable == ("2 pictures were not read.", "1 embedded object was not read.")
    assert "1 comment was left out." in found.notes


def test_a_field_that_keeps_no_result_is_said() -> None:
    found = law(
        b"{\\field{\\*\\fldinst{ LISTNUM }}{\\fldrslt}} use {\\field{\\*\\fldinst DATE}}\\par"
    )
    assert found.text == "use\n"
    assert found.unreadable == ("1 number or formula made by a field was not read.",)


def test_notes_stand_behind_the_text_and_their_marks_in_no_word() -> None:
    found = law(
        b"person{\\super\\chftn{\\footnote\\pard\\plain\\chftn  See 2.\\par More.}} shall"
        b"{\\super *{\\*\\footnote * Star.}} use{\\super\\chftn{\\footnote\\ftnalt End.}}.\\par x"
    )
    assert found.text == "person shall use.\nx\n\n[1] See 2.\nMore.\n[*] Star.\n[i] End.\n"
    assert [found.text[at : at + 3] for at in found.asides] == ["[1]", "Mor", "[*]", "[i]"]


@pytest.mark.parametrize(
    "body", [b"a{\\deleted{\\footnote x}}", b"a{\\v{\\footnote x}}", b"{\\header{\\footnote x}}a"]
)
def test_a_note_to_words_that_are_not_there_is_not_read(body: bytes) -> None:
    assert law(body + b"\\par").text == "a\n"


def test_a_raised_word_before_a_note_is_no_mark() -> None:
    assert lines(b"{\\super raised words{\\footnote N}}\\par")[0] == "raised words"


def test_a_text_box_is_read_before_the_paragraph_it_stands_beside() -> None:
    shape = (
        b"{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt\\pard Use of mines\\par}}"
        b"{\\shprslt{\\*\\do{\\dptxbxtext Use of mines\\par}}}}"
    )
    assert lines(b"1. No person " + shape + b"shall use.\\par") == [
        "Use of mines",
        "1. No person shall use.",
    ]


def test_rows_are_lines_and_a_number_stands_before_its_words() -> None:
    rows = (
        b"\\trowd\\cellx1\\cellx2\\pard\\intbl 1.\\cell Use\\par No person.\\cell\\row"
        b"\\intbl Offence\\cell Penalty\\cell\\row\\pard End.\\par"
    )
    assert lines(rows) == ["1. Use", "No person.", "Offence\tPenalty", "End."]


def test_a_table_in_a_table_is_read_where_it_stands() -> None:
    nested = (
        b"\\pard\\intbl\\itap2 (a)\\nestcell use\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}"
        b"{\\nonesttables\\par}\\pard\\intbl End.\\cell\\row\\pard x\\par"
    )
    assert lines(nested) == ["(a) use", "End.", "x"]


@pytest.mark.parametrize(
    "body",
    [b"\\intbl a\\cell b", b"\\intbl a\\par b", b"\\intbl a\\cell\\pard b\\par",
     b"a\\nestcell b\\par", b"a\\cell b\\row", b"\\row a\\par b"],
)  # fmt: skip
def test_a_table_that_is_not_ended_loses_no_words(body: bytes) -> None:
    assert law(body).text.split() == ["a", "b"]
