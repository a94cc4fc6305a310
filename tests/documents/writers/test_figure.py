"""A drawing goes where drawings can be; its table goes everywhere."""

from __future__ import annotations

from io import BytesIO

import docx
import openpyxl
import pytest

from article9.documents.chart import Bar, Chart, drawn
from article9.documents.document import Document, Figure, Heading, Paragraph, Table
from article9.documents.writers import docx as docx_writer
from article9.documents.writers import html, text, xlsx

CHART = Chart("en", "Goats by year", "Year", "Head", (Bar("2025", 3), Bar("2026", 12)))
TABLE = Table(("Year", "Head"), (("2025", "3"), ("2026", "12")), "Goats by year")
FIGURE = Figure(drawn(CHART, written=str), "As counted in May.", TABLE)
DOCUMENT = Document("en", (Heading("Herds", 1), Paragraph("All herds."), FIGURE))


def test_a_page_has_the_drawing_its_caption_and_the_table() -> None:
    page = html.write(DOCUMENT)
    assert page.count("<svg ") == 1
    assert "<figcaption>As counted in May.</figcaption>" in page
    assert page.index("<svg ") < page.index("<caption>Goats by year</caption>")


def test_plain_text_has_the_caption_and_the_table() -> None:
    told = text.write(DOCUMENT)
    assert "As counted in May.\n\nYear  Head\n----------\n2025  3\n2026  12\n" in told
    assert "svg" not in told


def test_word_has_the_caption_and_the_table() -> None:
    read = docx.Document(BytesIO(docx_writer.write(DOCUMENT)))
    assert "As counted in May." in [one.text for one in read.paragraphs]
    assert [[cell.text for cell in row.cells] for row in read.tables[0].rows] == [
        ["Year", "Head"], ["2025", "3"], ["2026", "12"]
    ]  # fmt: skip


def test_a_workbook_has_the_table_on_a_sheet_of_its_own() -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx.write(DOCUMENT)))
    assert book.sheetnames == ["About", "Goats by year"]
    assert list(book.worksheets[1].iter_rows(values_only=True))[1:] == [
        ("2025", "3"),
        ("2026", "12"),
    ]


def test_a_table_without_a_name_takes_the_caption() -> None:
    unnamed = Figure(FIGURE.svg, FIGURE.caption, Table(TABLE.header, TABLE.rows))
    book = openpyxl.load_workbook(BytesIO(xlsx.write(Document("en", (unnamed,)))))
    assert book.sheetnames[1] == "As counted in May."


@pytest.mark.slow
def test_paper_has_the_drawing_with_its_words() -> None:
    pdf = pytest.importorskip("article9.documents.writers.pdf")
    pypdf = pytest.importorskip("pypdf")
    words = pypdf.PdfReader(BytesIO(pdf.write(DOCUMENT))).pages[0].extract_text()
    assert words.count("Goats by year") == 2  # in the drawing and over the table
