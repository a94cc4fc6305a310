"""The names that our Akoma Ntoso documents are made of, the same for their writer and reader."""

from __future__ import annotations

import re

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
#: Our own attributes and elements, which the standard lets stand beside its own.
OWN = "urn:article9:akn"

#: White space before a leaf (num, heading, p), where it is not what a reader would put there.
BEFORE = f"{{{OWN}}}before"
#: White space after the last leaf, where it is not a line end.
AFTER = f"{{{OWN}}}after"
#: What the markup that the law was read from says of a line, given where the line begins.
LINE = f"{{{OWN}}}line"
HEADING, NOTE = "heading", "note"
#: The element that says what text a document was made from. It marks the document as ours.
TEXT = f"{{{OWN}}}text"
UNREADABLE, REMARK = f"{{{OWN}}}unreadable", f"{{{OWN}}}note"

#: The elements of the standard for units of a law. `title` is one too: a part of a code.
HIERARCHY = frozenset(
    {
        "alinea", "article", "book", "chapter", "clause", "division", "indent", "level", "list",
        "paragraph", "part", "point", "proviso", "rule", "section", "subchapter", "subclause",
        "subdivision", "sublist", "subparagraph", "subpart", "subrule", "subsection", "subtitle",
        "title", "tome", "transitional",
    }
)  # fmt: skip
#: All elements for units. An empty line stands before each, if it does not say otherwise.
UNITS = HIERARCHY | {"attachment", "hcontainer"}

#: Our kinds of provision that the standard calls otherwise. Any other that is none of HIERARCHY
#: is an `hcontainer` with its name.
_ELEMENTS = {"title-part": "title", "title": "hcontainer"}

#: Every character at which a line ends.
LINE_END = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
#: What XML cannot hold.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def element_of(kind: str) -> str:
    """The element for a kind of provision; `hcontainer` where the standard has none of its own."""
    return _ELEMENTS.get(kind, kind if kind in HIERARCHY else "hcontainer")


def plain(words: str) -> str:
    """Words with one sort of line end, and a sign of loss for what XML cannot hold."""
    return _FORBIDDEN.sub("\ufffd", LINE_END.sub("\n", words).replace("\x1f", " "))
