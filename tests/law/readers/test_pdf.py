"""PDF files give the same law as the plain text, however they were printed."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from article9.errors import Unreadable
from article9.law import reading
from article9.law.provision import Provision
from article9.law.readers.pdf import read, recognises
from article9.law.source import Source
from article9.law.structure import structure
from tests.law.files.pdf_files import Leaf, paragraph, pdf, printed, scan
from tests.law.laws import ENGLISH

PARAGRAPHS = (
    "Mines Act",
    "An Act to prohibit anti-personnel mines in the whole of the Republic.",
    "PART I",
    "PROHIBITIONS",
    "1. Meaning of words",
    "In this Act “mine” means a munition that is put under, on or close to the ground and explodes "
    "when a person comes near it, and “Minister” means the Minister responsible for defence.",
    "2. What is prohibited",
    "(1) No person shall in any circumstances, whether in the territory of the Republic or outside "
    "of it, in a time of peace or in a time of war—",
    "(a) use a mine, or let another person use a mine that is in his or her possession;",
    "(b) develop, manufacture, stockpile, keep or by any other means whatever acquire a mine; or",
    "(c) transfer a mine to any other person.",
    "(2) No person shall help, encourage or induce another person to do what subsection (1) "
    "prohibits, wherever that other person may be at the time.",
    "3. Offences",
    "A person who contravenes section 2 commits an offence and is liable on conviction to "
    "imprisonment for a term of not more than twelve years, or to a fine, or to both.",
    "4. Training in mine clearance",
    "The Minister may in writing authorise the demining school of the Republic to keep a number of "
    "mines that is not greater than its training in the detection of mines needs.",
)
AS_TEXT = "\n".join([*PARAGRAPHS, ""])
HEADINGS = ("Mines Act", "PART", "PROHIB", "1. ", "2. ", "3. ", "4. ")


@cache
def page_by_page(css: str) -> bytes:
    """The law as a web page in print."""
    return printed("".join(map(tagged, PARAGRAPHS)), css)


def tagged(text: str) -> str:
    kind = "h" if text.startswith(HEADINGS) else "i" if re.match(r"\([a-c]\)", text) else "p"
    return f"<p class='{kind}'>{html.escape(text)}</p>"


def laid_out(found: Source) -> list[str]:
    return [line for line in found.text.splitlines() if line]


def ids(found: Source) -> list[tuple[str, str]]:
    root = structure(found, ENGLISH)
    return [(one.id, _words(one, found.text)) for one in root.walk()]


def _words(provision: Provision, text: str) -> str:
    return " ".join(text[provision.span.start : provision.span.end].split())


def outcome(data: bytes) -> str:
    """The words that are read, or the sentence with which the file is refused."""
    try:
        return "Read: " + read(data, "law.pdf").text
    except Unreadable as error:
        return error.message and error.remedy


@pytest.mark.parametrize(
    "css",
    [
        "",
        "p { text-align: justify; margin: 0 } p.p { text-indent: 2em }",
        "p { margin: 0 0 1em; line-height: 1.8 } p.i { margin-left: 3em; text-indent: -1.5em }",
        "p { text-align: justify; hyphens: auto; font-size: 9pt } body { columns: 2 }",
        "p.h { font-weight: bold; text-align: center; font-size: 13pt }",
        "@page { size: A4 landscape } body { columns: 3; text-align: justify } p { margin: 2pt }",
    ],
)
def test_a_law_reads_as_its_plain_text_in_any_layout(css: str) -> None:
    found = read(page_by_page(css), "law.pdf")
    assert laid_out(found) == list(PARAGRAPHS)
    assert (found.read_by, found.unreadable, found.notes) == ("layer", (), ())


@pytest.mark.parametrize(
    "css", ["", "body { columns: 2 } p { text-align: justify; hyphens: auto }"]
)
def test_its_provisions_are_those_of_the_plain_text(css: str) -> None:
    plain = reading.read(AS_TEXT.encode(), "law.txt")
    found = ids(read(page_by_page(css), "law.pdf"))
    assert found == ids(plain)
    assert {"part_I", "sec_2__subsec_1__para_b", "sec_4"} <= {one for one, _ in found}


@pytest.mark.slow
def test_headers_footers_and_page_numbers_are_not_read() -> None:
    css = """@page { size: A5 landscape; @top-left { content: 'Act No. 14 of 2011' } }
        @page { @bottom-center { content: counter(page) } }
        @page :left { @top-left { content: counter(page) ' Gazette of XXA' } }
        body { columns: 2; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1em }"""
    more = [
        text
        for number in range(5, 30)
        for text in (
            f"{number}. Mines of kind {number}",
            f"(1) The Minister shall report every year on the mines of kind {number} that were "
            "found, marked, cleared or destroyed, and lay the report before Parliament.",
            f"(2) The report on kind {number} is public.",
        )
    ]
    law = [*PARAGRAPHS, *more]
    found = read(printed("".join(map(tagged, law)), css), "law.pdf")
    assert laid_out(found) == law
    assert len(found.pages) == 6


@pytest.mark.slow
def test_each_word_is_on_the_page_on_which_it_is_printed() -> None:
    shown = [f"<p style='page-break-before: always'>{text}" for text in PARAGRAPHS[4:8]]
    found = read(printed("".join(shown)), "law.pdf")
    pages = [found.page(found.text.index(text[:20])) for text in PARAGRAPHS[4:8]]
    assert pages == [1, 2, 3, 4]


def test_footnotes_are_lines_of_their_own_and_their_marks_are_not_read() -> None:
    note = "<span style='float: footnote; font-size: 8pt'>See the Gazette of 3 May.</span>"
    text = PARAGRAPHS[7].replace("circumstances,", f"circumstances{note},")
    found = read(printed(f"<p>{text}<p>{PARAGRAPHS[13]}"), "law.pdf")
    assert laid_out(found) == [PARAGRAPHS[7], PARAGRAPHS[13], "[1] See the Gazette of 3 May."]
    assert found.notes == ("1 footnote was put at the end of its page.",)
    assert [found.text[at : at + 3] for at in found.asides] == ["[1]"]


def test_headings_in_the_margin_stand_before_their_sections() -> None:
    css = """@page { margin-right: 60mm } p { text-align: justify }
        span { float: right; width: 35mm; margin-right: -42mm; font-size: 7.5pt }"""
    sections = [
        f"<p><span>{label}</span>{number}.—(1) {text}"
        for number, label, text in (
            (1, "Meaning of words.", PARAGRAPHS[5]),
            (2, "Offences.", PARAGRAPHS[13]),
            (3, "Training in the clearance of mines.", PARAGRAPHS[15]),
        )
    ]
    found = read(printed("".join(sections), css), "law.pdf")
    assert laid_out(found) == [
        "Meaning of words.",
        f"1.—(1) {PARAGRAPHS[5]}",
        "Offences.",
        f"2.—(1) {PARAGRAPHS[13]}",
        "Training in the clearance of mines.",
        f"3.—(1) {PARAGRAPHS[15]}",
    ]
    assert len(found.headings) == 3


def test_two_languages_side_by_side_are_read_one_after_the_other() -> None:
    spanish = (
        "1. Nadie podrá en ninguna circunstancia usar una mina en el territorio de la República.",
        "2. El que lo haga será castigado con pena de prisión de cinco a doce años y con multa.",
    )
    english = (
        "1. No person shall in any circumstances use a mine in the territory of the Republic.",
        "2. A person who does so is liable to imprisonment of five to twelve years and to a fine.",
    )
    rows = "".join(f"<tr><td>{one}<td>{other}" for one, other in zip(english, spanish, strict=True))
    css = "td { width: 50%; padding: 0 3mm 2mm; vertical-align: top }"
    found = read(printed(f"<table>{rows}</table>", css), "law.pdf")
    assert laid_out(found) == [*english, *spanish]


def test_arabic_is_read_from_the_right() -> None:
    arabic = (
        "المادة 1 - يحظر على كل شخص (طبيعي أو اعتباري) استعمال الألغام أو إنتاجها أو حيازتها.",
        "المادة 2 - لا يجوز لأي شخص أن يخالف الاتفاقية رقم 35597 لسنة 1997.",
    )
    css = "body { direction: rtl; font-family: 'Noto Naskh Arabic' }"
    found = read(printed("".join(f"<p>{text}" for text in arabic), css, language="ar"), "law.pdf")
    assert laid_out(found) == list(arabic)


def test_khmer_is_not_used_as_the_file_does_not_keep_its_order() -> None:
    khmer = "<p style=\"font-family: 'Noto Sans Khmer'\">មាត្រា ១ ហាមឃាត់ការប្រើប្រាស់មីន"
    css = "p { page-break-after: always }"
    found = read(printed(f"<p>{PARAGRAPHS[5]}</p>{khmer}", css), "law.pdf")
    assert laid_out(found) == [PARAGRAPHS[5]]
    assert "(Khmer)" in found.unreadable[0]


def test_large_lines_are_declared_headings_and_sentences_are_not() -> None:
    found = read(printed(f"<h2>3. Offences</h2><p>{PARAGRAPHS[13]}"), "law.pdf")
    assert found.headings == (0,)


@pytest.mark.parametrize("name", ["law.pdf", "LAW.PDF", "law", "law.txt", "law.docx"])
def test_a_pdf_file_is_known_by_its_content(name: str) -> None:
    assert reading.read(pdf(Leaf(paragraph(["No person shall use a mine."]))), name).text


@pytest.mark.parametrize(
    ("data", "known"),
    [
        (b"%PDF-1.7", True),
        (b"\r\nHTTP/1.1 200 OK\r\n\r\n%PDF-1.4", True),
        (b"PK\x03\x04", False),
        (b"The file begins with PDF-1.7", False),
        (b" " * 2000 + b"%PDF-1.7", False),
        (b"", False),
    ],
)
def test_files_are_told_apart(data: bytes, known: bool) -> None:
    assert recognises(data) is known


@pytest.mark.parametrize("name", ["law.pdf", "law"])
def test_a_file_that_only_begins_as_pdf_is_refused(name: str) -> None:
    with pytest.raises(Unreadable, match="The file is broken, or has no pages"):
        reading.read(b"%PDF-1.7 No person shall use a mine.", name)


def test_a_text_under_the_ending_of_pdf_is_refused() -> None:
    with pytest.raises(Unreadable, match="The file is broken, or has no pages"):
        reading.read(AS_TEXT.encode(), "law.pdf")


def test_what_is_refused_in_the_process_apart_keeps_its_sentence() -> None:
    with pytest.raises(Unreadable, match="The file holds pictures of pages") as caught:
        reading.read(pdf(scan(), scan()), "scan.pdf")
    assert caught.value.where == "scan.pdf"


def test_reading_twice_gives_the_same() -> None:
    data = page_by_page("body { columns: 2 }")
    assert read(data, "law.pdf") == read(data, "law.pdf")


def _cut(data: bytes, at: int, _: bytes) -> bytes:
    return data[:at]


def _changed(data: bytes, at: int, put: bytes) -> bytes:
    return data[:at] + put + data[at + len(put) :]


def _without(data: bytes, at: int, put: bytes) -> bytes:
    return data[:at] + data[at + len(put) :]


@pytest.mark.slow
@given(
    st.sampled_from([_cut, _changed, _without]),
    st.floats(0, 1),
    st.one_of(
        st.binary(max_size=8), st.sampled_from([b"999999999", b" 0 R", b"<<", b">>", b"/Kids"])
    ),
)
@settings(max_examples=150, deadline=None)
def test_a_damaged_file_is_read_or_refused_with_a_sentence(
    damage: Callable[[bytes, int, bytes], bytes], share: float, put: bytes
) -> None:
    whole = pdf(Leaf(paragraph([f"{at}. No person shall use a mine." for at in range(20)])), scan())
    assert outcome(damage(whole, int(share * len(whole)), put))


@pytest.mark.slow
@given(st.floats(0, 1), st.binary(min_size=1, max_size=20))
@settings(max_examples=60, deadline=None)
def test_a_damaged_print_is_read_or_refused_with_a_sentence(share: float, put: bytes) -> None:
    whole = page_by_page("body { columns: 2 }")
    assert outcome(_changed(whole, int(share * len(whole)), put))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_with_a_sentence(data: bytes) -> None:
    assert outcome(b"%PDF-1.7\n" + data)


@given(st.text(st.characters(min_codepoint=1, max_codepoint=255), max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_letters_on_a_page_are_read_or_refused(text: str) -> None:
    assert outcome(pdf(Leaf(paragraph(text.split("\n")))))
