"""Reads the rows of a filled questionnaire out of a Word file. It runs in a process apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from article9.documents.cleaning import clean
from article9.documents.form import EMPTY, TICKED
from article9.law.files import limits
from article9.law.files.archive import Archive
from article9.law.files.docx.package import Package, W
from article9.usecases.questionnaire.fields import code_from, is_box
from article9.usecases.questionnaire.properties import properties
from article9.usecases.questionnaire.rows import MERGED, Filled, Row

#: A cell, a row and a table may stand within a control; nothing within these is part of the words.
_UNSEEN = frozenset(
    W + name for name in ("del", "moveFrom", "sdtPr", "instrText", "rPr", "pPr", "txbxContent")
) | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}

#: Signs of the fonts of symbols: boxes that are ticked, by crosses or by ticks, and empty ones.
_TICKED_SIGNS = frozenset({"F0FE", "F0FD", "F0FC", "F0FB", "F052", "F054", "F053"})
_EMPTY_SIGNS = frozenset({"F06F", "F0A8", "F071", "F0A3"})

#: What breaks a line, and what is a space.
_BREAKS = {W + "br": "\n", W + "cr": "\n", W + "tab": "\t", W + "noBreakHyphen": "-"}


def read(data: bytes, name: str) -> Filled:
    """The rows of all tables, in reading order.

    Raises:
        Unreadable: the file is broken, or goes beyond a limit.
    """
    package = Package(data, name)
    body = package.root(package.main)
    rows = tuple(_rows(body))
    if sum(len(cell) for row in rows for cell in row.cells) > limits.LETTERS:
        raise limits.too_much("The file holds too many letters.", name)
    comments = package.related("comments")
    count = sum(1 for _ in package.root(comments).iter(W + "comment")) if comments else 0
    return Filled(rows, properties(Archive(data, name), name), count)


def _rows(body: etree._Element) -> Iterator[Row]:
    for number, table in enumerate(body.iter(W + "tbl"), 1):
        within = (row for row in table.iter(W + "tr") if _owner(row, W + "tbl") is table)
        for at, row in enumerate(within, 1):
            if row.find(f"{W}trPr/{W}del") is None:  # deleted, and still shown as deleted
                yield from _rows_in(row, number, at)


def _rows_in(row: etree._Element, table: int, at: int) -> Iterator[Row]:
    """A row of the page: one field, or two boxes beside each other."""
    cells = [cell for cell in row.iter(W + "tc") if _owner(cell, W + "tr") is row]
    words = [_words(cell).strip() for cell in cells]
    halves = [at for at, text in enumerate(words) if is_box(text)]
    if halves[:1] != [0]:
        yield _row(row, cells, table, at)
        return
    for start, end in pairwise([*halves, len(words)]):
        yield _row(row, cells[start:end], table, at)


def _row(row: etree._Element, cells: list[etree._Element], table: int, at: int) -> Row:
    words = [_words(cell).strip() for cell in cells]
    merged = any(cell.find(f"{W}tcPr/{W}vMerge") is not None for cell in cells)
    code = words[0] if words and code_from(words[0]) else _tag(row)
    rest = words if words and not code_from(words[0]) and words[0] else words[1:]
    return Row(table, "", at, code, tuple(rest), MERGED if merged else "")


def _owner(element: etree._Element, kind: str) -> etree._Element | None:
    """The nearest element of a kind that another stands in: not that of a table around it."""
    return next(element.iterancestors(kind), None)


def _tag(row: etree._Element) -> str:
    """The code that the fields of a row bear unseen, where the one in the first cell is gone."""
    for tag in row.iter(W + "tag"):
        if code_from(tag.get(W + "val", "")):
            return tag.get(W + "val", "")
    return ""


def _words(cell: etree._Element) -> str:
    written = (one for one in cell.iter(W + "p") if not any(map(_is_empty, one.iterancestors())))
    return clean("\n".join("".join(_pieces(one)) for one in written))


def _is_empty(element: etree._Element) -> bool:
    """Whether it is a control into which nobody has written: what it shows is how to."""
    return element.tag == W + "sdt" and element.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def _pieces(element: etree._Element) -> Iterator[str]:
    for inside in element:
        kind = str(inside.tag)
        if kind in _UNSEEN or kind == W + "p" or _is_empty(inside):
            continue
        if kind == W + "t":
            yield inside.text or ""
        elif kind == W + "sym":
            yield _sign(inside.get(W + "char", "").upper())
        elif kind in _BREAKS:
            yield _BREAKS[kind]
        else:
            yield from _pieces(inside)


def _sign(number: str) -> str:
    if number in _TICKED_SIGNS:
        return TICKED
    return EMPTY if number in _EMPTY_SIGNS else "?"
