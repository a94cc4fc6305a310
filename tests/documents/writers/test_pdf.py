"""The writer of PDF: pages that say what they are, and nothing fetched."""

from __future__ import annotations

import builtins
import io
import logging
import sys
from collections.abc import Mapping, Sequence

import pytest
from pypdf import PdfReader

from article9.documents.document import Document, Heading, NewPage, Paragraph, Quotation
from article9.documents.writers import pdf
from article9.errors import Unavailable
from tests.documents.samples import SMALL


@pytest.fixture(scope="module")
def small() -> PdfReader:
    """The small document, read back."""
    return read(SMALL)


def read(document: Document) -> PdfReader:
    """A document written and read back."""
    return PdfReader(io.BytesIO(pdf.write(document)))


def pages(reader: PdfReader) -> list[str]:
    """The words of each page in one line."""
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def fonts(reader: PdfReader) -> set[str]:
    """The names of the fonts on all pages, without the mark of a part."""
    return {
        str(font["/BaseFont"]).split("+")[-1]
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]  # as PDF has it
    }


def titles(outline: Sequence[object]) -> list[object]:
    """The bookmarks with those below them."""
    return [
        titles(one) if isinstance(one, list) else getattr(one, "title", None) for one in outline
    ]


def test_the_file_says_its_title_its_language_and_its_structure(small: PdfReader) -> None:
    catalogue = small.trailer["/Root"]
    assert isinstance(catalogue, Mapping)
    assert small.metadata is not None
    assert small.metadata.title == "What this text says"
    assert catalogue["/Lang"] == "en"
    assert catalogue["/MarkInfo"]["/Marked"]
    assert "/CreationDate" not in small.metadata


def test_headings_are_bookmarks(small: PdfReader) -> None:
    assert titles(small.outline) == [
        "What this text says",
        [
            "Contents",
            "The acts",
            "Points to consider",
            ["[1] Entry", "[2] Gates"],
            "Annex",
            "Text as read Marsh Wardens Act",
            ["Part I"],
        ],
    ]


def test_each_page_has_the_footer_and_its_number(small: PdfReader) -> None:
    said = pages(small)
    assert len(said) == 3
    for number, page in enumerate(said, 1):
        assert page.count("It informs; a qualified lawyer decides.") == 1
        assert f"{number} / 3" in page


def test_the_title_runs_above_every_page_but_the_first(small: PdfReader) -> None:
    assert [page.count("What this text says") for page in pages(small)] == [1, 1, 1]


def test_the_contents_say_the_page_of_each_heading(small: PdfReader) -> None:
    first = pages(small)[0].replace(" .", "")
    assert "The acts 1 Points to consider 1 Annex 2 Text as read: Marsh Wardens Act 3" in first


def test_the_text_begins_a_page_and_its_marks_say_what_cites_them(small: PdfReader) -> None:
    said = pages(small)
    assert "1. The warden keeps a register." in said[2]
    assert "enter the marsh;[ 1 ]" in said[2]
    assert "register" not in said[0] + said[1]


def test_without_contents_footer_or_heading_there_are_pages_all_the_same() -> None:
    said = pages(read(Document("en", (Paragraph("One"), NewPage(), Paragraph("Two")))))
    assert len(said) == 2
    assert ("One" in said[0], "Two" in said[0]) == (True, False)
    assert ("One" in said[1], "Two" in said[1]) == (False, True)


def test_arabic_chinese_and_japanese_have_letters() -> None:
    document = Document(
        "ar",
        (
            Heading("النص", 1),
            Quotation("不得使用地雷。", "第三条", language="zh"),
            Quotation("地雷を使用してはならない。", "第三条", language="ja"),
        ),
    )
    reader = read(document)
    assert {"Noto-Sans-Arabic-Bold", "Noto-Serif-CJK-JP", "Noto-Serif-CJK-SC"} <= fonts(reader)
    assert "不得使用地雷" in pages(reader)[0]
    assert reader.trailer["/Root"]["/Lang"] == "ar"  # type: ignore[index]  # as PDF has it


def test_the_style_sheets_are_understood_and_the_same_is_written_twice(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING, logger="weasyprint")
    assert pdf.write(SMALL) == pdf.write(SMALL)
    assert caplog.records == []


@pytest.mark.parametrize("address", ["http://127.0.0.1/x", "file:///etc/hostname", "ftp://x/y"])
def test_nothing_is_fetched_even_if_a_page_asked_for_it(
    address: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    asking = f'<html><head><title>x</title></head><body><img src="{address}"></body></html>'
    monkeypatch.setattr(pdf, "page", lambda *_, **__: asking)
    caplog.set_level(logging.ERROR, logger="weasyprint")
    pdf.write(SMALL)
    assert f"URI uses disallowed protocol: {address}" in caplog.text


@pytest.mark.parametrize(
    ("failure", "remedy"),
    [
        (ImportError("none"), 'pip install "article9[pdf]"'),
        (OSError("cannot load library"), "libpangoft2-1.0-0"),
    ],
    ids=["no library", "no letters"],
)
def test_what_is_not_installed_is_said_with_what_to_do(
    failure: Exception, remedy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing = builtins.__import__

    def refused(name: str, *rest: object, **more: object) -> object:
        if name == "weasyprint":
            raise failure
        return importing(name, *rest, **more)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.setattr(builtins, "__import__", refused)
    with pytest.raises(Unavailable) as error:
        pdf.write(SMALL)
    assert remedy in error.value.remedy
