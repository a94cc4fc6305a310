"""Reads the rows of a filled questionnaire out of an Excel file. It runs in a process apart."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from article9.documents.cleaning import clean
from article9.law.files import limits
from article9.law.files.archive import Archive
from article9.law.files.xml import parse
from article9.usecases.questionnaire.numbers import dated_styles, shown
from article9.usecases.questionnaire.properties import properties
from article9.usecases.questionnaire.rows import FORMULA, MERGED, Filled, Row

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_R = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"

_BOOK = "xl/workbook.xml"

#: Columns of a form, and rows of all sheets: a hundred questions have some twelve hundred.
_COLUMNS, _ROWS = 5, 20_000

_PLACE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
#: How Excel writes letters that XML cannot hold.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class _Book:
    """What the cells of a workbook refer to."""

    texts: tuple[str, ...]
    days: frozenset[int]  # the styles that show a number as a day
    from_1904: bool


def read(data: bytes, name: str) -> Filled:
    """The rows of all sheets in which something stands, in reading order.

    Raises:
        Unreadable: the file is broken, or goes beyond a limit.
    """
    archive = Archive(data, name)
    root = _part(archive, _BOOK, name)
    relations = _relations(archive, name)
    book = _Book(
        tuple(_texts(archive, name)),
        dated_styles(_part(archive, "xl/styles.xml", name)),
        any(one.get("date1904") in ("1", "true") for one in root.iter(S + "workbookPr")),
    )
    rows: list[Row] = []
    for sheet in root.iter(S + "sheet"):
        target = relations.get(sheet.get(_R) or sheet.get(_STRICT_R) or "", "")
        if target not in archive:
            continue
        for row in _rows(_part(archive, target, name), sheet.get("name", ""), book):
            rows.append(row)
            if len(rows) > _ROWS:
                raise limits.too_much(f"The file holds more than {_ROWS} rows.", name)
    return Filled(tuple(rows), properties(archive, name))


def _part(archive: Archive, part: str, where: str) -> etree._Element:
    root = parse(archive.read(part), where)
    if str(root.tag).startswith(_STRICT):
        for element in root.iter():
            element.tag = str(element.tag).replace(_STRICT, S)
    return root


def _relations(archive: Archive, where: str) -> dict[str, str]:
    """The parts of the workbook by the names it gives them."""
    root = parse(archive.read("xl/_rels/workbook.xml.rels"), where)
    return {
        one.get("Id", ""): posixpath.normpath(posixpath.join("/xl", one.get("Target", "")))[1:]
        for one in root
        if one.get("TargetMode") != "External"
    }


def _texts(archive: Archive, where: str) -> Iterator[str]:
    part = "xl/sharedStrings.xml"
    if part in archive:
        yield from (_words(one) for one in _part(archive, part, where).iter(S + "si"))


def _words(item: etree._Element) -> str:
    """The words of a cell, without what is said of how they are pronounced."""
    said = (t for t in item.iter(S + "t") if next(t.iterancestors(S + "rPh"), None) is None)
    parts = (t.text or "" for t in said)
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), "".join(parts))


def _rows(sheet: etree._Element, name: str, book: _Book) -> Iterator[Row]:
    merged = frozenset(_merged(sheet))
    for at, row in enumerate(sheet.iter(S + "row"), 1):
        number = int(row.get("r", "")) if row.get("r", "").isdecimal() else at
        cells = [""] * _COLUMNS
        formula = False
        for place, cell in enumerate(row.iter(S + "c")):
            column = _column(cell.get("r", ""), place)
            if column < _COLUMNS:
                cells[column] = clean(_value(cell, book)).strip()
                formula = formula or cell.find(S + "f") is not None
        if any(cells):
            fault = MERGED if number in merged else FORMULA if formula else ""
            yield Row(0, name, number, cells[0], tuple(cells[1:]), fault)


def _column(place: str, at: int) -> int:
    found = _PLACE.fullmatch(place)
    if found is None:
        return at
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1


def _value(cell: etree._Element, book: _Book) -> str:
    text = cell.findtext(S + "v") or ""
    match cell.get("t", "n"):
        case "s":
            known = text.isdecimal() and int(text) < len(book.texts)
            return book.texts[int(text)] if known else ""
        case "inlineStr":
            return "".join(_words(one) for one in cell.iter(S + "is"))
        case "n":
            style = cell.get("s", "")
            dated = style.isdecimal() and int(style) in book.days
            return shown(text, dated=dated, from_1904=book.from_1904)
        case _:  # words that a formula gives, an error, yes or no: as they stand
            return text


def _merged(sheet: etree._Element) -> Iterator[int]:
    """The rows of which cells of the form are merged."""
    for one in sheet.iter(S + "mergeCell"):
        ends = [_PLACE.fullmatch(end) for end in one.get("ref", "").split(":")]
        numbers = [int(end[2]) for end in ends if end]
        if numbers and max(numbers) - min(numbers) <= _ROWS:
            yield from range(min(numbers), max(numbers) + 1)
