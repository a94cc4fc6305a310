"""Reads the sheets of an Excel file row by row, as Excel or LibreOffice saved it."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from typing import IO

from lxml import etree

from article9.errors import Unreadable
from article9.usecases.imports.row import Row
from article9.usecases.imports.workbook_cells import (
    COLUMNS,
    MAIN,
    STRICT,
    Signs,
    cells_of,
    epoch_of,
    every,
    shows_a_day,
    words_of,
)

#: Bytes that a file within may have when it is unpacked; 100,000 rows of 20 cells take a fifth.
UNPACKED = 400_000_000

#: Bytes of the parts that say how the book is made; nobody's book needs a tenth of it.
_PLAN = 20_000_000

#: Rows that are read, and sheets. A year of monthly figures of every district is less.
_ROWS, _SHEETS = 200_000, 100

#: Words that cells share.
_SHARED = 1_000_000

_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_REL = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_TARGETS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

#: Numbers of Excel's own formats that show a day or a time.
_DAYS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})

_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError,
    RuntimeError, LookupError, etree.XMLSyntaxError,
)  # fmt: skip


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
            if any(one.endswith("vbaProject.bin") for one in self._packed.namelist()):
                raise Unreadable(
                    "The file holds a program (macros).",
                    where=name,
                    remedy="Save it as .xlsx, without macros.",
                )
            targets = self._targets()
            root = self._whole("xl/workbook.xml")
            self._sheets = {
                str(sheet.get("name")): targets[str(sheet.get(_REL) or sheet.get(_STRICT_REL))]
                for sheet in every(root, "sheet")
            }
            if len(self._sheets) > _SHEETS or len(set(self._sheets.values())) < len(self._sheets):
                raise ValueError("more sheets than a book has, or the same one twice")
            self._signs = Signs(self._shared(), self._days(), epoch_of(root))
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
                for count, element in enumerate(_streamed(stream, "row", "c")):
                    if count >= _ROWS:
                        raise self._too_large(f"A sheet has more than {_ROWS:,} rows.")
                    number = int(element.get("r") or number + 1)
                    cells, numeric = cells_of(element, self._signs)
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
            found = tuple(
                words_of(element) for element in islice(_streamed(stream, "si"), _SHARED + 1)
            )
        if len(found) > _SHARED:
            raise self._too_large(f"The file has more than {_SHARED:,} words.")
        return found

    def _days(self) -> frozenset[int]:
        """Which looks of cells show a day."""
        if "xl/styles.xml" not in self._packed.namelist():
            return frozenset()
        root = self._whole("xl/styles.xml")
        own = {
            int(one.get("numFmtId", 0)): one.get("formatCode", "") for one in every(root, "numFmt")
        }
        looks = [one for group in every(root, "cellXfs") for one in every(group, "xf")]
        numbers = [int(look.get("numFmtId", 0)) for look in looks]
        return frozenset(
            at
            for at, number in enumerate(numbers)
            if (shows_a_day(own[number]) if number in own else number in _DAYS)
        )

    def _whole(self, member: str) -> etree._Element:
        with self._open(member, _PLAN) as stream:
            return _undeclared(etree.fromstring(stream.read(), _parser()))

    def _open(self, member: str, most: int = UNPACKED) -> IO[bytes]:
        if self._packed.getinfo(member).file_size > most:
            raise self._too_large(f"A part of it unpacks to more than {most // 1_000_000} MB.")
        return self._packed.open(member)

    def _too_large(self, what: str) -> Unreadable:
        remedy = "Give the sheet alone, or the rows in several files."
        return Unreadable(what, where=self._name, remedy=remedy)

    def _unreadable(self) -> Unreadable:
        return Unreadable(
            "This is no Excel file that can be read: it is broken, or locked with a password.",
            where=self._name,
            remedy="Open it in the program it was made with and save it again as .xlsx.",
        )


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def _streamed(stream: IO[bytes], name: str, inside: str = "") -> Iterator[etree._Element]:
    """The elements of a name one by one; each is dropped when the next is asked for.

    Those that stand `inside` one are counted while it is read: no row may fill the memory.
    """
    found = etree.iterparse(
        stream,
        tag=tuple(f"{space}{one}" for space in (MAIN, STRICT) for one in (name, inside) if one),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
    )
    counted = 0
    for _, element in found:
        if inside and str(element.tag).endswith(f"}}{inside}"):
            counted += 1
            if counted > COLUMNS:
                raise ValueError("a row has more cells than there are columns")
            continue
        counted = 0
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
