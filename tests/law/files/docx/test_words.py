"""The words of paragraphs of Word files, as they are printed."""

from __future__ import annotations

import pytest

from article9.law.readers.docx import read
from article9.law.source import Source
from tests.law.files.docx_files import p, r, style, word

CHANGE = 'w:id="1" w:author="Ann" w:date="2020-01-01T00:00:00Z"'
PICTURE = "<w:r><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r>"


def law(*runs: str, **parts: str) -> Source:
    return read(word(p(*runs), **parts), "law.docx")


def ins(*runs: str) -> str:
    return f"<w:ins {CHANGE}>{''.join(runs)}</w:ins>"


def gone(text: str) -> str:
    return f"<w:del {CHANGE}><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def field(code: str, result: str = "", *, end: bool = True) -> str:
    shown = f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}' if result else ""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{code}</w:instrText></w:r>{shown}"
        + ('<w:r><w:fldChar w:fldCharType="end"/></w:r>' if end else "")
    )


@pytest.mark.parametrize(
    ("runs", "words"),
    [
        (("No per", "son"), "No person"),
        (("a", "<w:r><w:tab/></w:r>", "b"), "a b"),
        (("anti", "<w:r><w:noBreakHyphen/></w:r>", "personnel"), "anti-personnel"),
        (("person", "<w:r><w:softHyphen/></w:r>", "nel"), "personnel"),
        (("a", "<w:r><w:br/></w:r>", "b"), "a\nb"),
        (("a", '<w:r><w:br w:type="page"/></w:r>', "b"), "a\nb"),
        (('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', "5"), "≥5"),
        (("<w:hyperlink>" + r("section 2") + "</w:hyperlink>", "."), "section 2."),
        (("<w:smartTag>" + r("Paris") + "</w:smartTag>",), "Paris"),
        (("<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>" + r("x")
          + "</w:sdtContent></w:sdt>",), "x"),
        (("<w:bdo>" + r("العربية") + "</w:bdo>",), "العربية"),
        (("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>",), "x+1"),
        (("<w:proofErr/>", '<w:bookmarkStart w:id="1"/>', "x"), "x"),
        (("<w:r><w:ruby><w:rt>" + r("kana") + "</w:rt><w:rubyBase>" + r("漢字")
          + "</w:rubyBase></w:ruby></w:r>",), "漢字"),
        (("<mc:AlternateContent><mc:Choice>" + r("new") + "</mc:Choice><mc:Fallback>" + r("old")
          + "</mc:Fallback></mc:AlternateContent>",), "new"),
        (("<mc:AlternateContent/>", "x"), "x"),
        (("a\n   b",), "a b"),
    ],
)  # fmt: skip
def test_words_are_read_as_printed(runs: tuple[str, ...], words: str) -> None:
    assert law(*runs).text == words + "\n"


def test_a_symbol_that_is_not_known_is_said() -> None:
    found = law("a ", '<w:r><w:sym w:font="Webdings" w:char="F041"/></w:r>')
    assert found.text == "a \ufffd\n"
    assert found.unreadable == ("1 symbol was not read.",)


def test_insertions_are_accepted_and_deletions_too() -> None:
    found = law("No ", ins(r("new "), r("person ")), gone("old"), "shall", ins(r(".")))
    assert found.text == "No new person shall.\n"
    assert found.notes == ("Tracked changes were read as accepted: 2 insertions, 1 deletion.",)


def test_what_was_inserted_and_deleted_again_is_gone() -> None:
    assert law("a", ins(gone("b")), "c").text == "ac\n"


def test_a_move_is_read_where_it_went() -> None:
    found = read(
        word(
            p(f"<w:moveFrom {CHANGE}>{r('away ')}</w:moveFrom>", "stays")
            + p("there ", f"<w:moveTo {CHANGE}>{r('away')}</w:moveTo>")
        ),
        "law.docx",
    )
    assert found.text == "stays\nthere away\n"
    assert found.notes == ("Tracked changes were read as accepted: 1 move.",)


def test_what_a_deletion_holds_is_not_counted() -> None:
    held = f'<w:del {CHANGE}>{PICTURE}<w:r><w:commentReference w:id="1"/></w:r></w:del>'
    found = law("a", held)
    assert found.unreadable == ()
    assert found.notes == ("Tracked changes were read as accepted: 1 deletion.",)


def test_a_text_without_changes_says_nothing_of_them() -> None:
    assert law("No person shall use a mine.").notes == ()


@pytest.mark.parametrize(
    ("runs", "words"),
    [
        ((field(" DATE ", r("1 May")),), "1 May"),
        ((field(" REF x ", r("section 2")), "."), "section 2."),
        ((field(' IF "1" ' + "x", r("yes")),), "yes"),
        (("a", field(" XE mines ")), "a"),
        ((field(" TOC ", r("1 Use ") + field(" PAGEREF ", r("3"))),), "1 Use 3"),
        ((field("A " + "</w:instrText></w:r>" + field(" B ", r("inner")) + "<w:r><w:instrText>",
                r("outer")),), "outer"),
        (('<w:fldSimple w:instr="DATE">' + r("1 May") + "</w:fldSimple>",), "1 May"),
    ],
)  # fmt: skip
def test_what_a_field_prints_is_read_and_its_code_is_not(runs: tuple[str, ...], words: str) -> None:
    assert law(*runs).text == words + "\n"


def test_a_field_goes_on_over_paragraphs() -> None:
    begins, ends = (
        field(" TOC ", r("1 Use"), end=False),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )
    assert (
        read(word(p(begins) + p("2 Sale") + p(ends, "Text")), "x").text == "1 Use\n2 Sale\nText\n"
    )


def test_a_field_that_never_ends_hides_nothing() -> None:
    assert law(field(" DATE ", end=False), "No person").text == "No person\n"
    assert law('<w:r><w:fldChar w:fldCharType="end"/></w:r>', "x").text == "x\n"


def test_a_number_that_a_field_makes_is_said_to_be_missing() -> None:
    found = law(field(" LISTNUM LegalDefault "), " use a mine")
    assert found.text == "use a mine\n"
    assert found.unreadable == ("1 number or formula made by a field was not read.",)


def test_hidden_words_are_left_out_and_said_once_for_each_place() -> None:
    found = law("a ", r("b", "<w:vanish/>"), r("c", "<w:vanish/>"), "d ", r("e", "<w:vanish/>"))
    assert found.text == "a d\n"
    assert found.notes == ("Hidden text was left out at 2 places.",)


@pytest.mark.parametrize(
    "properties",
    ['<w:vanish w:val="0"/>', '<w:vanish w:val="false"/>', "<w:webHidden/>", "<w:b/>"],
)
def test_words_that_are_printed_are_not_hidden(properties: str) -> None:
    found = law(r("shown", properties))
    assert found.text == "shown\n"
    assert found.notes == ()


def test_a_style_hides_words_unless_the_run_shows_them() -> None:
    styles = style("Off", more="<w:rPr><w:vanish/></w:rPr>", kind="character")
    found = law(
        "a ", r("b ", '<w:rStyle w:val="Off"/>'),
        r("c", '<w:rStyle w:val="Off"/><w:vanish w:val="0"/>'), styles=styles,
    )  # fmt: skip
    assert found.text == "a c\n"


def test_comments_are_left_out_and_said() -> None:
    found = law(
        '<w:commentRangeStart w:id="0"/>', "mine", '<w:commentRangeEnd w:id="0"/>',
        '<w:r><w:commentReference w:id="0"/></w:r>',
        comments='<w:comment w:id="0">' + p("Which mine?") + "</w:comment>",
    )  # fmt: skip
    assert found.text == "mine\n"
    assert found.notes == ("1 comment was left out.",)


def test_pictures_and_objects_are_counted() -> None:
    image = "<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>"
    thing = "<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>"
    assert law("a", PICTURE, image, thing).unreadable == (
        "2 pictures were not read.",
        "1 embedded object was not read.",
    )


def test_a_line_that_is_drawn_is_no_picture() -> None:
    drawn = '<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>'
    assert law("a", drawn).unreadable == ()


def test_a_document_within_the_document_is_said_to_be_missing() -> None:
    assert law("a", "<w:subDoc/>").unreadable == ("1 part put in from another file was not read.",)
