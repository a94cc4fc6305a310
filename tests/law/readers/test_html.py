"""Web pages: known by their beginning, read as they are shown, and never bring the reader down."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law import reading
from article9.law.readers.html import read, recognises
from article9.law.structure import structure
from tests.law.files.html.pages import LAW, LAW_TEXT, headings_of, lines_of, page, source_of
from tests.law.laws import ENGLISH


@pytest.mark.parametrize(
    "start",
    [
        "<!DOCTYPE html>",
        "<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN' 'strict.dtd'>",
        "<html>",
        "<HTML lang=en>",
        "\r\n <html>",
        "<?xml version='1.0'?>\n<!-- made by hand --><html xmlns='http://www.w3.org/1999/xhtml'>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_a_page_is_known_by_its_beginning(start: str, encoding: str) -> None:
    assert recognises((start + "<p>law").encode(encoding))


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<", b"html", b"<htmlx>", b"<p>law</p>", b"Mines Act <html>", b"<!-- <html> -->",
        b"<akomaNtoso>", b"<?xml version='1.0'?><Law>", b"PK\x03\x04<html>", b"<!-- <html>",
        b"<!doctype law><html>",
    ],
)  # fmt: skip
def test_what_does_not_begin_so_is_no_page(data: bytes) -> None:
    assert not recognises(data)


def test_a_law_on_a_page_has_the_provisions_of_its_text() -> None:
    body = (
        "<h1>Mines Act 2029</h1><p>An Act to end mines</p><h2>PART I<br>GENERAL</h2>"
        "<h3>1 Use</h3><p>(1) No person shall</p><ul><li>(a) use a mine; or</li>"
        "<li>(b) keep one.</li></ul><h4>Import</h4><p>(2) No person shall import one.</p>"
        "<table><tr><td>2.</td><td>This Act binds the State.</td></tr></table>"
    )
    root = structure(source_of(body), ENGLISH)
    assert [one.pinpoint for one in root.walk() if one.pinpoint] == [
        "Part I", "s 1", "s 1(1)", "s 1(1)(a)", "s 1(1)(b)", "s 1(2)", "s 2",
    ]  # fmt: skip
    assert root.heading == "Mines Act 2029"


def test_headings_are_declared_and_sentences_in_heading_marks_are_not() -> None:
    source = source_of(
        LAW
        + "<h3>Definitions.</h3><h3>3. Mines are forbidden.</h3><h6>No person shall use a mine; "
        "nor keep one, whatever the place and whatever the time.</h6>"
    )
    assert headings_of(source) == [
        "Mines Act 2029", "1 Short title", "2 Prohibition", "Definitions.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<p>No person<br>shall use<br><br>a mine</p>", ["No person", "shall use", "a mine"]),
        ("No<div>person</div>shall", ["No", "person", "shall"]),
        ("<pre>1 Use\n  No use.\n\n2 Sale</pre>", ["1 Use", "No use.", "2 Sale"]),
        ("<xmp><p>one</xmp>two", ["<p>one", "two"]),
        ("<span style='display:block'>one</span><span>two</span>", ["one", "two"]),
        ("<p>one<p>two<h2>three<p>four", ["one", "two", "three", "four"]),
        ("<b><p>one</b><i>two</p></i>three", ["onetwo", "three"]),
        ("</div></p></table>one", ["one"]),
        ("<figure><img><figcaption>one</figcaption></figure>two", ["one", "two"]),
        ("<math><mi>x</mi><mo>+</mo></math>", ["x+"]),
    ],
)
def test_lines_end_where_the_page_ends_them(body: str, lines: list[str]) -> None:
    assert lines_of(body) == lines


def test_text_outside_the_body_is_read() -> None:
    data = b"<p>before<html><head></head>mid<body><p>in</p></body>after</html><p>end</p>"
    assert read(data, "law.html").text.split() == ["before", "mid", "in", "after", "end"]


def test_what_follows_the_mark_of_plain_text_is_plain() -> None:
    assert read(b"<html><p>one<plaintext>1 <b>No</b>\n</html>", "law.html").text == (
        "one\n\n1 <b>No</b>\n</html>\n"
    )


def test_struck_words_are_left_out_and_told() -> None:
    source = source_of(
        LAW.replace("make, ", "<del>sell, </del><s></s>make, ").replace(
            "Republic.", "Republic<span style='text-decoration: line-through'> or not</span>."
        )
    )
    assert source.text == LAW_TEXT
    assert source.notes == ("Left out, as it is struck through at 2 places: 9 letters.",)


def test_hidden_words_are_left_out_and_told() -> None:
    hidden = "3 All persons in the State may use mines in the whole of May."
    source = source_of(
        f"{LAW}<div style='display: none'><p>{hidden}</div><span hidden>Old version</span>"
    )
    assert source.text == LAW_TEXT
    assert source.notes == (
        "Left out, as the page does not show it: 47 letters, beginning “3 All persons in the State "
        "may use mines in the whole of May …”.",
    )


def test_hidden_labels_are_not_worth_telling() -> None:
    assert source_of(LAW + "<span hidden>Old version</span>").notes == ()


@pytest.mark.parametrize("hide", ["style='display:none'", "aria-hidden='true'", "hidden"])
def test_a_page_that_hides_itself_is_read_all_the_same(hide: str) -> None:
    source = source_of(f"<p>Please wait</p><div {hide}>{LAW}</div>")
    assert LAW_TEXT.strip() in source.text
    assert source.notes[0] == "The page hides its own text. It was read all the same."


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<img src='law.png'>", "The page shows a picture that was not read."),
        ("<p>Law:</p><img><img>", "The page shows 2 pictures that were not read."),
        ("<iframe src='x'></iframe>", "The page shows another file within it"),
        ("<embed src='law.pdf'><object></object>", "The page shows 2 other files within it"),
    ],
)
def test_a_page_that_shows_pictures_or_files_instead_of_text_is_told(body: str, words: str) -> None:
    assert any(words in sentence for sentence in source_of(body).unreadable)


def test_pictures_beside_a_text_are_not_worth_telling() -> None:
    assert source_of(f"<img><iframe></iframe>{LAW * 6}").unreadable == ()


def test_xhtml_is_read_with_its_sections_and_empty_elements() -> None:
    data = (
        "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN' "
        "'x.dtd'><html xmlns='http://www.w3.org/1999/xhtml'><head><script src='x'/></head><body>"
        "<a id='s1'/><p>1 <![CDATA[No person < & > shall]]> use mines.<br/>é</p><![CDATA[open"
    )
    assert read(data.encode(), "law.xhtml").text == "1 No person < & > shall use mines.\né\n"


def test_entities_of_a_page_are_not_expanded() -> None:
    data = "<!DOCTYPE html [<!ENTITY a 'mines'><!ENTITY b '&a;&a;'>]><html><p>No &b; here</p>"
    assert "minesmines" not in read(data.encode(), "law.html").text


@pytest.mark.slow
@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "ol><li", "dl><dd", "nav", "sup"])
def test_a_hundred_thousand_elements_in_each_other_are_read(tag: str) -> None:
    source = source_of(f"<{tag}>" * 100_000 + "No person shall use a mine." + LAW)
    assert "No person shall use, make, keep or transfer a mine here." in source.text


def test_huge_attributes_and_very_many_of_them_are_read() -> None:
    body = f"<p style='{'x:y;' * 500_000}' {' '.join(f'a{n}=1' for n in range(20_000))}>one</p>"
    assert source_of(body + LAW).text.endswith(LAW_TEXT)


@pytest.mark.parametrize("data", [b"<html>", b"<html><script>law</script>", b"<!doctype html>"])
def test_a_page_without_words_is_told(data: bytes) -> None:
    with pytest.raises(Unreadable, match="no words"):
        reading.read(data, "law.html")


@pytest.mark.parametrize("name", ["law.html", "law.htm", "law.txt", "law"])
def test_a_page_is_read_in_a_process_apart_whatever_it_is_called(name: str) -> None:
    assert reading.read(page(LAW), name).text == LAW_TEXT


PAGE = page("<nav><a href='#1'>1</a></nav>" + LAW + "<ol><li>a<table><tr><td>1<td>b</table></ol>")


@given(st.integers(0, len(PAGE)), st.binary(max_size=8), st.integers(0, 20))
@settings(max_examples=300, deadline=None)
def test_a_page_that_is_cut_or_changed_is_read_or_refused(
    at: int, put_in: bytes, lost: int
) -> None:
    try:
        found = read(PAGE[:at] + put_in + PAGE[at + lost :], "law.html").text
    except Unreadable as error:
        found = error.remedy
    assert "\n\n\n" not in found


PIECES = st.sampled_from(
    [
        "<p>", "</p>", "<ol type=a>", "<li>", "</ol>", "<table>", "<tr>", "<td>", "</td>",
        "</table>", "<dl>", "<dt>", "<dd>", "<nav>", "</nav>", "<main>", "</main>", "<h2>",
        "<sup>", "</sup>", "<a href='#x'>", "</a>", "<button>", "</button>", "<div hidden>",
        "</div>", "<pre>", "<br>", "<del>", "</del>", "<footer>", "<dfn>", "</dfn>", "<q>", "1",
        "(a)", "2 law", "No mines.", "&nbsp;", "<script>", "\n", "<rt>", "<select>", "<embed>",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40))
@settings(max_examples=300, deadline=None)
def test_elements_in_any_order_are_read_and_lose_no_law(pieces: list[str]) -> None:
    body = " ".join(pieces)
    text = source_of(f"{LAW}{body}").text
    assert "No person shall use, make, keep or transfer a mine here." in text
