"""Reads a PDF file page by page."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # it ships no types

from article9.errors import Unreadable
from article9.law.files import limits
from article9.law.files.composition import Composition
from article9.law.files.pdf.columns import page as in_columns
from article9.law.files.pdf.layer import MOST_LETTERS, Area, Layer, layer
from article9.law.files.pdf.letters import Letters
from article9.law.files.pdf.pictures import Drawn, drawn
from article9.law.files.pdf.printed import Page
from article9.law.files.pdf.quality import is_garbage, unordered_script
from article9.law.files.pdf.report import Report, Seen
from article9.law.files.pdf.setting import lay_out
from article9.law.source import Source

#: On a scan, so few words are a stamp or the number of the page, and not its text.
_STAMP = 12

_AGAIN = "Get it anew from where it was published, or print it to a new PDF file and give that."


def document(data: bytes, name: str) -> Source:
    """The text that the pages show.

    Raises:
        Unreadable: the file is broken, locked, too long, or has no text that can be read.
    """
    composition = Composition(name)
    report = Report()
    with _opened(data, name) as opened:
        count = len(opened)
        if count > limits.PAGES:
            raise limits.too_much(f"The file has more than {limits.PAGES} pages.", name)
        pages: list[Page] = []
        letters = 0
        for at in range(count):
            pages.append(_page(opened, at, report, pages[-1] if pages else Page()))
            letters += sum(len(line.text) for line in pages[-1].lines)
            if letters > limits.LETTERS:
                raise limits.too_much(
                    f"The file holds more than {limits.LETTERS // 1_000_000} million letters.", name
                )
    if not report.has_text:
        raise report.refusal(name)
    report.count(lay_out(composition, pages))
    return composition.source(
        data,
        read_by="ocr" if report.is_recognised else "layer",
        unreadable=report.unreadable(),
        notes=report.notes(),
    )


@contextlib.contextmanager
def _opened(data: bytes, name: str) -> Iterator[Any]:
    """The file, opened with an empty password if it has one."""
    try:
        opened = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refused(getattr(error, "err_code", None), name) from error
    try:
        yield opened
    finally:
        opened.close()


def _refused(code: int | None, name: str) -> Unreadable:
    if code == pdfium.FPDF_ERR_PASSWORD:
        return Unreadable(
            "The file is locked with a password.",
            where=name,
            remedy="Open it with its password, print it to a new PDF file and give that.",
        )
    if code == pdfium.FPDF_ERR_SECURITY:
        return Unreadable(
            "The file is locked in a way that is not known.", where=name, remedy=_AGAIN
        )
    return Unreadable("The file is broken, or has no pages.", where=name, remedy=_AGAIN)


def _page(opened: Any, at: int, report: Report, before: Page) -> Page:
    """A page in columns; without any where it cannot be read."""
    try:
        page = opened[at]
    except pypdfium2.PdfiumError:
        report.see(Seen.BROKEN, at)
        return Page()
    try:
        return _read(page, at, report, before)
    except pypdfium2.PdfiumError:
        report.see(Seen.BROKEN, at)
        return Page()
    finally:
        page.close()


def _read(page: Any, at: int, report: Report, before: Page) -> Page:
    area = Area(*page.get_bbox())
    seen = drawn(page, (area.right - area.left) * (area.top - area.bottom))
    textpage = page.get_textpage()
    try:
        letters = Letters(textpage)
        if letters.count > MOST_LETTERS:
            report.see(Seen.CROWDED, at)
            return Page()
        keeps_hidden = seen.is_scan and seen.hides
        found = layer(letters, area, hides=seen.hides, keeps_hidden=keeps_hidden)
    finally:
        textpage.close()
    fault = _fault(found, seen)
    if fault is not None:
        report.see(fault, at, name=unordered_script(word.text for word in found.sheet.words))
        return Page()
    recognised = keeps_hidden or seen.covers
    if seen.is_scan and not recognised and len(found.sheet.words) <= _STAMP:
        report.see(Seen.STAMPED, at)
    elif found.sheet.words:
        report.see_text(at, recognised=recognised)
    for choice, number in (
        (Seen.ASLANT, found.aslant),
        (Seen.OUTSIDE, found.outside),
        (Seen.INVISIBLE, found.invisible),
    ):
        if number:
            report.see(choice, at)
    return in_columns(found.sheet, before)


def _fault(found: Layer, seen: Drawn) -> Seen | None:
    """Why a page is not read, if it is not."""
    words = [word.text for word in found.sheet.words]
    if found.downward * 2 > len(words):
        return Seen.DOWNWARD
    if not words:
        return Seen.PICTURE if seen.shapes or seen.is_scan else None
    if is_garbage(words, found.unmapped):
        return Seen.GARBAGE
    return Seen.UNORDERED if unordered_script(words) else None
