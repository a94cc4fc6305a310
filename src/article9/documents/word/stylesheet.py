"""The styles as Word keeps them, with those of tables and of list signs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from article9.documents.word import styles
from article9.documents.word.elements import Element, spoken, w
from article9.documents.word.styles import Style

#: The style of tables, and the number of the list whose sign is a bullet.
TABLE, BULLETS = "ReportTable", 1

#: Word counts lengths in twentieths of a point, letters in halves, lines in parts of 240.
_TWIPS, _HALVES, _LINE = 20, 2, 240

_SIZE, _LINES, _AFTER = 11, 1.15, 6


def twips(points: float) -> int:
    """A length in points as Word counts it."""
    return round(points * _TWIPS)


def stylesheet(language: str, *, right_to_left: bool) -> Element:
    """All styles, for a document in a language."""
    return w(
        "styles",
        _defaults(language),
        _normal(right_to_left=right_to_left),
        _root("character", "DefaultParagraphFont", "Default Paragraph Font"),
        _root("table", "TableNormal", "Normal Table", _margins(5.4)),
        _root("numbering", "NoList", "No List"),
        *(_style(style) for style in styles.ALL),
        _table(),
    )


def list_signs() -> Element:
    """The list signs: a bullet that stands out before its lines."""
    bullet = next(style for style in styles.TEXT if style.bullet)
    level = w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="bullet"),
        w("lvlText", val="•"),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=twips(bullet.start), hanging=twips(bullet.hanging))),
        ilvl=0,
    )
    return w(
        "numbering",
        w("abstractNum", w("multiLevelType", val="singleLevel"), level, abstractNumId=0),
        w("num", w("abstractNumId", val=0), numId=BULLETS),
    )


def style_elements(some: Iterable[Style]) -> list[Element]:
    """Styles beside those that every document has."""
    return [_style(style) for style in some]


def _defaults(language: str) -> Element:
    font, complex_font = styles.FONT, styles.COMPLEX_FONT
    fonts = w("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=complex_font)
    look = [fonts, *_sized(_SIZE), *([spoken(language)] if language else [])]
    return w("docDefaults", w("rPrDefault", w("rPr", *look)), w("pPrDefault"))


def _normal(*, right_to_left: bool) -> Element:
    lines = w("spacing", after=twips(_AFTER), line=round(_LINES * _LINE), lineRule="auto")
    whole = [w("widowControl"), *([w("bidi")] if right_to_left else []), lines]
    return _root("paragraph", "Normal", "Normal", w("pPr", *whole))


def _root(kind: str, id_: str, name: str, *inside: Element) -> Element:
    """What styles of a kind build on."""
    return w("style", w("name", val=name), *inside, type=kind, default=1, styleId=id_)


def _style(style: Style) -> Element:
    character = style.kind == "character"
    opens = style.level is not None or style is styles.TITLE
    own: dict[str, str | int] = {"customStyle": 1} if style.own else {}
    return w(
        "style",
        w("name", val=style.name),
        w("basedOn", val="DefaultParagraphFont" if character else style.based),
        *([w("next", val="BodyText")] if opens else []),
        w("qFormat"),
        *([] if character else [w("pPr", *_paragraph(style))]),
        w("rPr", *_letters(style)),
        type=style.kind,
        styleId=style.id,
        **own,
    )


def _paragraph(style: Style) -> Iterator[Element]:
    # Word reads these in this order only.
    if style.keep or style.level is not None:
        yield w("keepNext")
        yield w("keepLines")
    if style.bullet:
        yield w("numPr", w("numId", val=BULLETS))
    if style.edge:
        edge = w(style.edge, val="single", sz=6, space=6, color=styles.LINE)
        yield w("pBdr", edge)
    if style.tab:
        yield w("tabs", w("tab", val="right", pos=twips(style.tab)))
    yield from _lengths(style)
    if style.at_end:
        yield w("jc", val="right")
    if style.level is not None:
        yield w("outlineLvl", val=style.level)


def _lengths(style: Style) -> Iterator[Element]:
    """The distances of a paragraph from what is above, below and beside it."""
    spacing: dict[str, str | int] = {
        side: twips(length)
        for side, length in (("before", style.before), ("after", style.after))
        if length is not None
    }
    if style.lines:
        spacing |= {"line": round(style.lines * _LINE), "lineRule": "auto"}
    if spacing:
        yield w("spacing", **spacing)
    sides = {"left": style.start, "right": style.end, "hanging": style.hanging}
    if any(sides.values()):
        yield w("ind", **{side: twips(length) for side, length in sides.items() if length})


def _letters(style: Style) -> Iterator[Element]:
    if style.bold:
        yield from (w("b"), w("bCs"))
    if style.italic:
        yield from (w("i"), w("iCs"))
    if style.colour:
        yield w("color", val=style.colour)
    if style.size:
        yield from _sized(style.size)
    if style.shade:
        yield _filled(style.shade)
    if style.raised:
        yield w("vertAlign", val="superscript")


def _sized(points: float) -> tuple[Element, Element]:
    return w("sz", val=round(points * _HALVES)), w("szCs", val=round(points * _HALVES))


def _filled(colour: str) -> Element:
    return w("shd", val="clear", color="auto", fill=colour)


def _margins(side: float, above: float = 0) -> Element:
    """The properties of a table with so much room around the words of its cells."""
    return w("tblPr", _room(side, above))


def _room(side: float, above: float) -> Element:
    lengths = {"top": above, "left": side, "bottom": above, "right": side}
    return w("tblCellMar", *(w(k, w=twips(v), type="dxa") for k, v in lengths.items()))


def _table() -> Element:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = w("tblBorders", *(w(s, val="single", sz=4, space=0, color=styles.LINE) for s in sides))
    bold = w("rPr", w("b"), w("bCs"))
    header = w("tcPr", _filled(styles.HEADER_SHADE))
    return w(
        "style",
        w("name", val="Report Table"),
        w("basedOn", val="TableNormal"),
        w("qFormat"),
        w("tblPr", lines, _room(5, 3)),
        w("tblStylePr", bold, header, type="firstRow"),
        type="table",
        styleId=TABLE,
        customStyle=1,
    )
