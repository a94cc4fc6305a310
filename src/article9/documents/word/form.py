"""A form as a table of a Word file: each row is a field, with its code in the first cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import assert_never

from article9.documents.document import Block, Paragraph
from article9.documents.form import Blank, Blanks, Boxes, Choice, Form, Kind, Printed
from article9.documents.plain import plain
from article9.documents.word.controls import blank, box
from article9.documents.word.elements import Element, tag, w
from article9.documents.word.inline import runs_backwards, said
from article9.documents.word.paragraphs import kept, paragraph, room
from article9.documents.word.setting import Setting
from article9.documents.word.styles import WIDTH
from article9.documents.word.stylesheet import TABLE, twips

#: Points of the columns that the cells of each row are made of. Two boxes stand in a row, each with
#: its code and its words; a blank has words before it; of three blanks the first is the widest.
_COLUMNS = (38, 22, 100, 54, 38, 34, 70)
_EDGES = (*accumulate((0, *_COLUMNS)), WIDTH)
_ALL = len(_COLUMNS) + 1
_BOX, _LABEL = 2, 3
_HALVES = (0, 4)
_THREE = ((1, 4), (4, 6), (6, _ALL))

#: Points that a blank is high at least, by what is written into it.
_HEIGHTS: dict[Kind, float] = {"line": 20, "date": 20, "text": 40}


def form(content: Form, setting: Setting) -> Iterator[Element]:
    """The fields in a frame, on one page with each other, and a little room below."""
    rows = [row for field in content.fields for row in _rows(field, setting)]
    if not rows:
        return
    for row in rows[:-1]:
        for cell in row.iterchildren(tag("tc")):
            kept(cell[-1])
    name = plain(content.name).strip()
    yield w(
        "tbl",
        w(
            "tblPr",
            w("tblStyle", val=TABLE),
            *([w("bidiVisual")] if setting.right_to_left else []),
            w("tblW", w=twips(WIDTH), type="dxa"),
            w("tblLayout", type="fixed"),
            w("tblLook", val="0600", firstRow=0, noHBand=1, noVBand=1),
            *([w("tblCaption", val=name)] if name else []),
        ),
        w("tblGrid", *(w("gridCol", w=_width(at, at + 1)) for at in range(_ALL))),
        *rows,
    )
    yield room(setting)


def leading_to_forms(blocks: Sequence[Block]) -> frozenset[int]:
    """The numbers of the paragraphs that stand right before a form: they are read together."""
    found: set[int] = set()
    leads = False
    for at, block in reversed(list(enumerate(blocks))):
        leads = isinstance(block, Form) or (leads and isinstance(block, Paragraph))
        if leads and isinstance(block, Paragraph):
            found.add(at)
    return frozenset(found)


def _rows(field: Boxes | Blank | Blanks | Printed, setting: Setting) -> Iterator[Element]:
    match field:
        case Boxes(_, label, choices):
            if not field.right_below:
                yield _row("", [_words(label, setting, 1, _ALL, style="Lead")], setting)
            yield from _boxes(choices, setting)
        case Blank(code, label, kind):
            name = f"{code} {label}"
            before = _words(label, setting, 1, _LABEL, style="Lead")
            into = _field(code, name, kind, (_LABEL, _ALL), setting)
            yield _row(code, [before, into], setting, high=_HEIGHTS[kind])
        case Blanks(columns, kinds, codes):
            heads = zip(columns, _THREE, strict=True)
            yield _row("", [_words(one, setting, *at, style="Lead") for one, at in heads], setting)
            for code in codes:
                fields = [
                    _field(code, f"{code} {one}", kind, at, setting)
                    for one, kind, at in zip(columns, kinds, _THREE, strict=True)
                ]
                yield _row(code, fields, setting, high=max(_HEIGHTS[kind] for kind in kinds))
        case Printed(code, label, text):
            before = _words(label, setting, 1, _LABEL, style="FieldCode")
            yield _row(
                code, [before, _words(text, setting, _LABEL, _ALL, style="FieldCode")], setting
            )
        case _:
            assert_never(field)


def _boxes(choices: Sequence[Choice], setting: Setting) -> Iterator[Element]:
    """Two boxes a row, the second half of them beside the first."""
    high = -(-len(choices) // 2)
    for at in range(high):
        pair = (choices[at], *choices[high + at : high + at + 1])
        cells = [
            cell
            for one, start in zip(pair, _HALVES, strict=False)
            for cell in _choice(one, start, end=_ALL if start else _HALVES[1], setting=setting)
        ]
        if len(pair) == 1:
            cells.append(_words("", setting, _HALVES[1], _ALL))
        yield w("tr", w("trPr", w("cantSplit")), *cells)


def _choice(one: Choice, start: int, *, end: int, setting: Setting) -> list[Element]:
    ticked = _line(box(one.code, f"{one.code} {one.label}"), setting)
    return [
        _cell(start, start + 1, _code(one.code, setting)),
        _cell(start + 1, start + _BOX, ticked),
        _words(one.label, setting, start + _BOX, end),
    ]


def _row(code: str, cells: list[Element], setting: Setting, *, high: float = 0) -> Element:
    rules = [w("cantSplit")]
    if high:
        rules.append(w("trHeight", val=twips(high), hRule="atLeast"))
    return w("tr", w("trPr", *rules), _cell(0, 1, _code(code, setting)), *cells)


def _code(code: str, setting: Setting) -> Element:
    return paragraph(
        "TableText",
        *said(code, right_to_left=False, style="FieldCode"),
        setting=setting,
        right_to_left=False,
    )


def _words(label: str, setting: Setting, start: int, end: int, *, style: str = "") -> Element:
    backwards = runs_backwards(label, setting.language)
    inside = said(label, right_to_left=backwards, style=style)
    text = paragraph("TableText", *inside, setting=setting, right_to_left=backwards)
    return _cell(start, end, text)


def _field(code: str, name: str, kind: Kind, place: tuple[int, int], setting: Setting) -> Element:
    return _cell(*place, _line(blank(code, name, kind), setting))


def _line(inside: Element, setting: Setting) -> Element:
    return paragraph("TableText", inside, setting=setting, right_to_left=setting.right_to_left)


def _cell(start: int, end: int, inside: Element) -> Element:
    properties = [w("tcW", w=_width(start, end), type="dxa")]
    if end - start > 1:
        properties.append(w("gridSpan", val=end - start))
    return w("tc", w("tcPr", *properties), inside)


def _width(start: int, end: int) -> int:
    return twips(_EDGES[end]) - twips(_EDGES[start])
