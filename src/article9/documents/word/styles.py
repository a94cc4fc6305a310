"""The styles of a Word file: the one place where the look of its pages is said.

No word has a look of its own, and a paragraph only its place: a new page, how far a provision is
set in. So a ministry that changes a style in Word has changed every page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

#: Fonts that come with Word, and LibreOffice has equals of. The second is for Arabic, Hebrew and
#: other scripts that Word calls complex.
FONT, COMPLEX_FONT = "Cambria", "Times New Roman"

#: Distances and sizes of letters are in points. A4, less margins of 25 mm.
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 595.3, 841.9, 70.85

#: Of the text, on a page that stands upright and on one that lies across.
WIDTH, LONG_WIDTH = PAGE_WIDTH - 2 * MARGIN, PAGE_HEIGHT - 2 * MARGIN

DARK, GREY, LINK, LINE = "1F3350", "595959", "1F4E79", "A6A6A6"

#: Behind words that are quoted: dark enough for a printer without colours, and for a copy of that.
SHADE = "D9D9D9"

HEADER_SHADE = "EDEDED"


@dataclass(frozen=True, slots=True)
class Style:
    """A style: its id, the name that Word shows, and in what it differs from what it builds on."""

    id: str
    name: str
    kind: Literal["paragraph", "character"] = "paragraph"
    based: str = "Normal"
    own: bool = False  # not one of those that Word knows
    size: float = 0
    bold: bool = False
    italic: bool = False
    raised: bool = False
    colour: str = ""
    shade: str = ""
    before: float | None = None
    after: float | None = None
    lines: float = 0  # the distance of lines, as a multiple of one
    start: float = 0  # how far it is set in
    end: float = 0
    hanging: float = 0  # how far its first line stands out
    tab: float = 0  # how far from the start the end of the line is, for page numbers
    level: int | None = None  # in the outline, from 0
    keep: bool = False  # on one page with what follows
    bullet: bool = False
    edge: Literal["", "top"] = ""  # along which it has a line
    at_end: bool = False  # of the line, and not at its start


TITLE = Style("Title", "Title", size=22, bold=True, colour=DARK, after=10, lines=1.05, keep=True)

HEADINGS = (
    Style("Heading1", "heading 1", size=15, bold=True, colour=DARK, before=20, after=6, level=0),
    Style("Heading2", "heading 2", size=11.5, bold=True, before=14, after=3, level=1),
    Style("Heading3", "heading 3", bold=True, italic=True, before=10, after=3, level=2),
)

CONTENTS = (
    Style("TOCHeading", "TOC Heading", size=13, bold=True, colour=DARK, before=14, after=4),
    Style("TOC1", "toc 1", before=4, after=1, end=28, tab=WIDTH),
    Style("TOC2", "toc 2", size=10, after=1, lines=1.05, start=14, end=28, tab=WIDTH),
)

TEXT = (
    Style("BodyText", "Body Text", after=6),
    Style("ListBullet", "List Bullet", after=4, start=14, hanging=14, bullet=True),
    Style("Quote", "Quote", size=10.5, before=2, after=7, start=14, end=14),
    Style("Caption", "caption", size=9.5, bold=True, before=8, after=4, keep=True),
    Style("TableText", "Table Text", own=True, size=9.5, after=0, lines=1.05),
    Style("AfterTable", "After Table", own=True, size=4, after=4, lines=1),
    Style("FootnoteText", "footnote text", size=8.5, after=2, lines=1.05),
    Style("Footer", "footer", size=7.5, colour=GREY, after=0, lines=1.05, edge="top"),
    Style("PageCount", "Page Count", own=True, size=9, colour=GREY, before=3, after=0, at_end=True),
)

REPRODUCTION = (
    Style("Reproduced", "Reproduced Text", own=True, size=9.5, after=3, lines=1.1),
    Style(
        "ReproducedHeading",
        "Reproduced Heading",
        based="Reproduced",
        own=True,
        bold=True,
        before=6,
        keep=True,
    ),
    Style(
        "ReproducedNote", "Reproduced Note", based="Reproduced", own=True, italic=True, colour=GREY
    ),
    Style(
        "ReproducedPage",
        "Reproduced Page",
        based="Reproduced",
        own=True,
        size=8.5,
        colour=GREY,
        before=6,
        keep=True,
        edge="top",
        at_end=True,
    ),
)

LETTERS = (
    Style("Lead", "Lead", "character", own=True, bold=True),
    Style("FootnoteReference", "footnote reference", "character", raised=True),
    Style("Hyperlink", "Hyperlink", "character", colour=LINK),
    Style("MarkedPassage", "Marked Passage", "character", own=True, shade=SHADE),
    Style("FieldCode", "Field Code", "character", own=True, size=7.5, colour=GREY),
    Style("CitedBy", "Cited By", "character", own=True, size=7.5, colour=GREY),
)

#: What only a law that is being drafted needs.
CLAUSES = {
    "part": Style(
        "BillPart", "Bill Part", own=True, size=13, bold=True, colour=DARK, before=20, after=6,
        level=0,
    ),
    "section": Style(
        "BillSection", "Bill Section", own=True, bold=True, before=12, after=3, level=1
    ),
    "words0": Style("BillOpening", "Bill Opening", own=True, after=8),
    "words1": Style("BillText", "Bill Text", own=True, after=4),
    "words2": Style("BillWords", "Bill Words", own=True, after=4),
    "words3": Style("BillSubsection", "Bill Subsection", own=True, after=4),
    "words4": Style("BillParagraph", "Bill Paragraph", own=True, after=3),
    "words5": Style("BillSubparagraph", "Bill Subparagraph", own=True, after=3),
    "open": Style("OpenPoint", "Open Point", "character", own=True, bold=True, shade=SHADE),
    "comment": Style("CommentText", "annotation text", size=10, after=2),
    "sign": Style("CommentReference", "annotation reference", "character", size=8),
    "header": Style(
        "Header", "header", size=9, bold=True, colour=GREY, after=0, at_end=True
    ),
}  # fmt: skip

ALL = (TITLE, *HEADINGS, *CONTENTS, *TEXT, *REPRODUCTION, *LETTERS)
