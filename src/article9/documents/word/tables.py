"""Tables of a Word file: the header is repeated on each page, and no row is cut in two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.documents.document import Cell, Link, Table
from article9.documents.plain import plain
from article9.documents.word.elements import Element, w
from article9.documents.word.inline import in_cell, runs_backwards
from article9.documents.word.paragraphs import kept, line, paragraph, room
from article9.documents.word.setting import Setting
from article9.documents.word.styles import LONG_WIDTH, WIDTH
from article9.documents.word.stylesheet import TABLE, twips

#: A table with more columns stands across the page, on its long side.
_COLUMNS = 6

#: A table of no more rows stands on one page.
_SHORT = 16

#: A row with more letters in a cell may be cut: it can be longer than a page.
_TALL = 1500

#: Points that a letter of a table needs, and the edges of a cell beside its words.
_LETTER, _EDGES = 5.6, 14

#: Letters of the longest word that is kept whole, and of the longest text that widens its column.
_WORD, _WIDE = 18, 60


def stands_across(table: Table) -> bool:
    """Whether a table has too many columns for a page that stands upright."""
    return _columns(table) > _COLUMNS


def table(content: Table, setting: Setting) -> Iterator[Element]:
    """A table with its caption above it and a little room below it."""
    if not _columns(content):
        return
    if content.caption.strip():
        yield line("Caption", content.caption, setting)
    widths = _widths(content)
    rows = [*([content.header] if content.header else []), *content.rows]
    yield w(
        "tbl",
        _properties(content, sum(widths), setting),
        w("tblGrid", *(w("gridCol", w=width) for width in widths)),
        *(
            _row(row, widths, setting, header=at == 0 and bool(content.header), keep=keep)
            for at, (row, keep) in enumerate(zip(rows, _kept(rows), strict=True))
        ),
    )
    # Two tables without anything between them would become one.
    yield room(setting)


def _kept(rows: Sequence[Sequence[Cell]]) -> list[bool]:
    """Whether each row stays on the page of the next: all but the last of a short table."""
    short = len(rows) <= _SHORT
    return [short and at < len(rows) - 1 for at in range(len(rows))]


def _columns(content: Table) -> int:
    return max(map(len, (content.header, *content.rows)))


def _properties(content: Table, width: int, setting: Setting) -> Element:
    caption = plain(content.caption).strip()
    header = int(bool(content.header))
    return w(
        "tblPr",
        w("tblStyle", val=TABLE),
        *([w("bidiVisual")] if setting.right_to_left else []),
        w("tblW", w=width, type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblLook", val=f"06{header * 2}0", firstRow=header, noHBand=1, noVBand=1),
        *([w("tblCaption", val=caption)] if caption else []),
    )


def _row(
    row: Sequence[Cell], widths: Sequence[int], setting: Setting, *, header: bool, keep: bool
) -> Element:
    cells = [*row, *[""] * (len(widths) - len(row))]
    whole = header or max(len(_text(cell)) for cell in cells) <= _TALL
    rules = [*([w("cantSplit")] if whole else []), *([w("tblHeader")] if header else [])]
    made = w("tr", *([w("trPr", *rules)] if rules else []))
    for cell, width in zip(cells, widths, strict=True):
        text = kept(_words(cell, setting)) if keep else _words(cell, setting)
        made.append(w("tc", w("tcPr", w("tcW", w=width, type="dxa")), text))
    return made


def _words(content: Cell, setting: Setting) -> Element:
    backwards = runs_backwards(_text(content), setting.language)
    inside = in_cell(content, setting, right_to_left=backwards)
    return paragraph("TableText", *inside, setting=setting, right_to_left=backwards)


def _text(cell: Cell) -> str:
    return cell.text if isinstance(cell, Link) else cell


def _widths(content: Table) -> list[int]:
    """The page, shared out: room for the words of each column, and more for longer texts."""
    page = LONG_WIDTH if stands_across(content) else WIDTH
    every = (content.header, *content.rows)
    columns = [
        [plain(_text(row[at])) for row in every if at < len(row)] for at in range(_columns(content))
    ]
    least = [_points(max(map(_longest_word, column)), _WORD) for column in columns]
    wished = [_points(max(map(len, column)), _WIDE) for column in columns]
    wished = [max(pair) for pair in zip(wished, least, strict=True)]
    more = [wish - must for wish, must in zip(wished, least, strict=True)]
    spare = max(page - sum(least), 0) / (sum(more) or 1)
    shares = [must + extra * spare for must, extra in zip(least, more, strict=True)]
    return [round(twips(page) * share / sum(shares)) for share in shares]


def _points(letters: int, most: int) -> float:
    return max(min(letters, most), 1) * _LETTER + _EDGES


def _longest_word(text: str) -> int:
    # Only a plain space ends a line: others hold a pinpoint together.
    return max(map(len, text.split(" ")))
