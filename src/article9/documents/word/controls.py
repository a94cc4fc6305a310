"""Fields of a Word file that are filled in on a screen: boxes to tick, words, days."""

from __future__ import annotations

from lxml import etree

from article9.documents.form import EMPTY, TICKED, Kind
from article9.documents.plain import plain
from article9.documents.word.elements import Element, run, tag, w, words

_BOXES = "http://schemas.microsoft.com/office/word/2010/wordml"

#: What the vocabulary of boxes is called in a file, and the attribute that says that an older
#: program may leave it out.
BOXES = "w14"
IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"

#: The font in which Word draws the signs of a box.
_FONT = "MS Gothic"

#: The longest name of a field that Word takes.
_NAME = 64

#: What stands in a field until somebody writes into it: words would be taken for an answer once a
#: program forgets that they are none.
_ROOM = " " * 5


def box(code: str, name: str) -> Element:
    """A box to tick."""
    states = [
        _boxes("checked", val="0"),
        *(
            _boxes(state, val=f"{ord(sign):04X}", font=_FONT)
            for state, sign in (("checkedState", TICKED), ("uncheckedState", EMPTY))
        ),
    ]
    kind = _boxes("checkbox")
    kind.extend(states)
    return _control(code, name, [kind], run(words(EMPTY)))


def blank(code: str, name: str, kind: Kind) -> Element:
    """A field to write into."""
    room = run(words(_ROOM))
    if kind == "date":
        inside = w(
            "date",
            w("dateFormat", val="yyyy-MM-dd"),
            w("lid", val="en-GB"),
            w("storeMappedDataAs", val="dateTime"),
            w("calendar", val="gregorian"),
        )
    else:
        inside = w("richText") if kind == "text" else w("text")
    return _control(code, name, [w("showingPlcHdr"), inside], room)


def uses_boxes(root: Element) -> bool:
    """Whether a part has boxes to tick in it."""
    return next(root.iter(f"{{{_BOXES}}}checkbox"), None) is not None


def _control(code: str, name: str, kind: list[Element], shown: Element) -> Element:
    called = plain(name)[:_NAME]
    about = [*([w("alias", val=called)] if called else []), w("tag", val=plain(code)[:_NAME])]
    made = w("sdt", w("sdtPr", *about, *kind))
    inside = etree.SubElement(made, tag("sdtContent"))
    inside.append(shown)
    return made


def _boxes(name: str, **attributes: str) -> Element:
    made = etree.Element(f"{{{_BOXES}}}{name}", nsmap={BOXES: _BOXES})
    for key, value in attributes.items():
        made.set(f"{{{_BOXES}}}{key}", value)
    return made
