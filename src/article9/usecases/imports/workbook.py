"""Reads the sheets of an Excel file row by row, as Excel or LibreOffice saved it."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from io import BytesIO
from typing import IO

from lxml import etree

from article9.errors import Unreadable
from article9.usecases.imports.row import Row

#: Bytes that a file within may have when it is unpacked; 100,000 rows of 20 cells take a fifth.
UNPACKED = 400_000_000

#: A sheet of Excel has no more columns.
_COLUMNS = 16_384

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_VALUES = (f"{_MAIN}v", f"{_STRICT}v")
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_REL = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_TARGETS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

#: Numbers of Excel's own formats that show a day or a time.
_DAYS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})

#: A letter that Excel writes by its number: a line's end as _x000D_, but no half of a letter.
_NUMBERED = re.compile(r"_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")

#: What of a format is words or colours, and no place for a part of a day.
_NO_PLACES = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')

_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError,
    RuntimeError, LookupError, etree.XMLSyntaxError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Signs:
    """What cells refer to: the words they share, the looks that are days, the first day."""

    shared: tuple[str, ...]
    days: frozenset[int]
    epoch: datetime


class Workbook:
    """An Excel file, opened. Nothing in it is worked out: a formula is the value it last had."""

    def __init__(self, data: bytes, name: str) -> None:
        """Opens it; `name` is the name the file is shown under.

        Raises:
            Unreadable: it is no Excel file, it is broken, or locked with a password.
        """
        self._name = name
        try:
            self._packed = zipfile.ZipFile(BytesIO(data))
            targets = self._targets()
            root = self._whole("xl/workbook.xml")
            self._sheets = {
                str(sheet.get("name")): targets[str(sheet.get(_REL) or sheet.get(_STRICT_REL))]
                for sheet in _all(root, "sheet")
            }
            self._signs = _Signs(self._shared(), self._days(), _epoch(root))
        except _BROKEN as error:
            raise self._unreadable() from error

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets, in their order."""
        return tuple(self._sheets)

    def rows(self, sheet: str) -> Iterator[Row]:
        """The rows of a sheet that hold anything, with the numbers that Excel shows beside them.

        Raises:
            Unreadable: the sheet is broken, or too large.
        """
        try:
            with self._open(self._sheets[sheet]) as stream:
                number = 0
                for element in _streamed(stream, "row"):
                    number = int(element.get("r") or number + 1)
                    cells, numeric = _cells(element, self._signs)
                    if any(cells):
                        yield Row(number, cells, numeric)
        except _BROKEN as error:
            raise self._unreadable() from error

    def _targets(self) -> dict[str, str]:
        root = self._whole("xl/_rels/workbook.xml.rels")
        found = {str(one.get("Id")): str(one.get("Target")) for one in root.iter(_TARGETS)}
        return {
            id_: target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            for id_, target in found.items()
        }

    def _shared(self) -> tuple[str, ...]:
        if "xl/sharedStrings.xml" not in self._packed.namelist():
            return ()
        with self._open("xl/sharedStrings.xml") as stream:
            return tuple(_words(element) for element in _streamed(stream, "si"))

    def _days(self) -> frozenset[int]:
        """Which looks of cells show a day."""
        if "xl/styles.xml" not in self._packed.namelist():
            return frozenset()
        root = self._whole("xl/styles.xml")
        own = {
            int(one.get("numFmtId", 0)): one.get("formatCode", "") for one in _all(root, "numFmt")
        }
        looks = [one for group in _all(root, "cellXfs") for one in _all(group, "xf")]
        numbers = [int(look.get("numFmtId", 0)) for look in looks]
        return frozenset(
            at
            for at, number in enumerate(numbers)
            if (_shows_a_day(own[number]) if number in own else number in _DAYS)
        )

    def _whole(self, member: str) -> etree._Element:
        with self._open(member) as stream:
            return _undeclared(etree.fromstring(stream.read(), _parser()))

    def _open(self, member: str) -> IO[bytes]:
        if self._packed.getinfo(member).file_size > UNPACKED:
            raise Unreadable(
                f"The file unpacks to more than {UNPACKED // 1_000_000} MB.",
                where=self._name,
                remedy="Give the sheet alone, or the rows in several files.",
            )
        return self._packed.open(member)

    def _unreadable(self) -> Unreadable:
        return Unreadable(
            "This is no Excel file that can be read: it is broken, or locked with a password.",
            where=self._name,
            remedy="Open it in the program it was made with and save it again as .xlsx.",
        )


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def _streamed(stream: IO[bytes], name: str) -> Iterator[etree._Element]:
    """The elements of a name one by one; each is dropped when the next is asked for."""
    found = etree.iterparse(
        stream,
        tag=(f"{_MAIN}{name}", f"{_STRICT}{name}"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
    )
    for _, element in found:
        yield _undeclared(element)
        element.clear()
        while element.getprevious() is not None:
            parent = element.getparent()
            if parent is None:
                break
            del parent[0]


def _undeclared(element: etree._Element) -> etree._Element:
    """The element, if its file declares nothing by which words could be hidden or fetched.

    Raises:
        ValueError: it does; no program for spreadsheets writes such a file.
    """
    if element.getroottree().docinfo.internalDTD is not None:
        raise ValueError("the file declares a document type")
    return element


def _all(root: etree._Element, name: str) -> Iterator[etree._Element]:
    yield from root.iter(f"{_MAIN}{name}", f"{_STRICT}{name}")


def _cells(row: etree._Element, signs: _Signs) -> tuple[tuple[str, ...], frozenset[int]]:
    """The cells of a row, and the columns in which Excel itself has a number."""
    found: list[str] = []
    numeric = []
    for cell in row:
        place = cell.get("r")
        at = _column(place.rstrip("0123456789")) if place else len(found)
        if at >= _COLUMNS:
            raise ValueError("a cell stands beyond the last column")
        if at > len(found):
            found.extend([""] * (at - len(found)))
        kind = cell.get("t", "n")
        if kind == "n":
            numeric.append(at)
        found.append(_value(cell, kind, signs))
    return tuple(found), frozenset(numeric)


@lru_cache(_COLUMNS)
def _column(letters: str) -> int:
    """The column of these letters, from 0: B is 1."""
    number = 0
    for letter in letters:
        if not letter.isalpha():
            break
        number = number * 26 + ord(letter.upper()) - ord("A") + 1
    return max(number - 1, 0)


def _value(cell: etree._Element, kind: str, signs: _Signs) -> str:
    if kind == "inlineStr":
        return _words(cell).strip()
    written = ""
    for one in cell:  # no generator: this is done for every cell
        if one.tag in _VALUES:
            written = (one.text or "").strip()
            break
    if not written:
        return ""
    if kind == "s":
        return signs.shared[int(written)].strip()
    if kind == "n":
        return _number(written, is_day=int(cell.get("s", 0)) in signs.days, epoch=signs.epoch)
    if kind == "b":
        return "true" if written == "1" else "false"
    return written.removesuffix("T00:00:00") if kind == "d" else written


def _words(element: etree._Element) -> str:
    """The words in it, without the small letters above that tell how Japanese is read."""
    written = "".join(
        one.text or ""
        for one in _all(element, "t")
        if not str(getattr(one.getparent(), "tag", "")).endswith("}rPh")
    )
    return (
        _NUMBERED.sub(lambda found: chr(int(found[1], 16)), written) if "_x" in written else written
    )


def _number(written: str, *, is_day: bool, epoch: datetime) -> str:
    if is_day:
        try:
            # Excel counts seconds as parts of a day, which no float holds exactly.
            moment = epoch + timedelta(seconds=round(float(written) * 86_400))
        except OverflowError:
            return written
        midnight = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
        return moment.date().isoformat() if midnight else moment.isoformat(sep=" ")
    if written.lstrip("-").isdecimal():
        return written
    # A float is written as a person would: 0.1, and not 0.10000000000000001.
    value = float(written)
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def _shows_a_day(code: str) -> bool:
    places = _NO_PLACES.sub("", code.split(";")[0]).casefold()
    return any(letter in places for letter in "dmyh") and "general" not in places


def _epoch(root: etree._Element) -> datetime:
    """The day that is number 0: a day early, because Excel counts a 29 February 1900."""
    old = any(one.get("date1904") in ("1", "true") for one in _all(root, "workbookPr"))
    return datetime(1904, 1, 1) if old else datetime(1899, 12, 30)  # noqa: DTZ001  # no zone in it
