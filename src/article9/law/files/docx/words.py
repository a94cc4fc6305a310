"""The words of a paragraph of a Word file, as they are printed when all changes are accepted."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from article9.law.files.docx.package import W, is_on, value
from article9.law.files.docx.styles import Styles
from article9.law.files.rows import BREAK, PAGE
from article9.law.files.symbols import symbol
from article9.law.files.tally import Seen, Tally
from article9.law.files.xml import names

_SPACE = W.strip("{}")
_MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
#: What stands within a run for a letter of its own. A hyphen that only shows where a line is
#: broken is no letter, and one that never breaks is a hyphen as any other.
_LETTERS = {
    "tab": "\t",
    "ptab": "\t",
    "br": BREAK,
    "cr": BREAK,
    "noBreakHyphen": "-",
    "softHyphen": "",
    "lastRenderedPageBreak": PAGE,
}
#: What holds no words of the text: properties, codes of fields, the reading of signs.
_SILENT = frozenset(
    {"pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rubyPr"}
    | {"delInstrText", "delText", "rt", "footnoteRef", "endnoteRef", "annotationRef", "pgNum"}
    | {"tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "fldData"}
)
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_CHANGES = {"ins": Seen.INSERTION, "del": Seen.DELETION, "moveTo": Seen.MOVE, "moveFrom": None}
_GONE = ("del", "moveFrom")
#: Drawings in which something is to be seen that is no text.
_PICTURES = frozenset({"pic", "imagedata", "blip", "chart", "relIds"})
#: Fields that print a number or a formula and do not keep it in the file.
_UNKEPT = ("LISTNUM", "AUTONUM", "EQ ")
_LONGEST_CODE = 40


@dataclass(slots=True)
class Field:
    """A field that is open: its code comes first, then what it prints."""

    prints: bool = False
    code: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """Where the words refer to a note."""

    kind: str  # the part in which it stands: footnotes or endnotes
    id: str
    mark: str  # where one was typed; most are counted


@dataclass(slots=True)
class Found:
    """What was found in a paragraph."""

    words: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)  # text that stands beside it
    notes: list[Reference] = field(default_factory=list)


class Words:
    """Reads paragraph after paragraph; a field may begin in one and end in another."""

    def __init__(self, styles: Styles, tally: Tally) -> None:
        self._styles = styles
        self._tally = tally
        self._unended: frozenset[etree._Element] = frozenset()
        self._fields: list[Field] = []
        self._codes = 0  # fields that are open and do not print yet
        self._hides = False  # whether the paragraph hides its words unless a run shows them
        self._hiding = False  # whether the last words were hidden
        self._gone = 0  # deletions and hidden runs that are open
        self._changing = 0  # changes that are open
        self._marks = 0  # runs that are open and hold only the mark of a note
        self._readers = {
            "r": self._read_run,
            "t": self._say_text,
            "fldChar": self._turn_field,
            "instrText": self._keep_code,
            "sym": self._say_symbol,
            "commentReference": self._count_comment,
            "subDoc": self._count_part,
            **dict.fromkeys(_LETTERS, self._say_letter),
            **dict.fromkeys(_CHANGES, self._read_change),
            **dict.fromkeys(_NOTES, self._refer),
            **dict.fromkeys(("drawing", "pict", "object"), self._look_at),
            **dict.fromkeys(_SILENT, self._pass_over),
        }

    def begin(self, root: etree._Element) -> None:
        """Turns to the part of the file with this root."""
        self._unended = _unended_fields(root)
        self._fields, self._codes = [], 0

    def of(self, paragraph: etree._Element, *, hidden: bool) -> Found:
        """What is to be read of a paragraph; `hidden` if its style hides its words."""
        found = Found()
        self._hides = hidden
        for element in paragraph:
            self._read(element, found)
        return found

    def _read(self, element: etree._Element, found: Found) -> None:
        space, name = names(element)
        reader = self._readers.get(name) if space == _SPACE else None
        if reader is not None:
            reader(element, found)
        elif name == "t":
            self._say_text(element, found)
        else:
            inner = list(element)
            if element.tag == _MARKUP + "AlternateContent":
                # The same thing in two ways: the first is for the newer programs.
                inner = [one for first in inner[:1] for one in first]
            for one in inner:
                self._read(one, found)

    def _read_run(self, run: etree._Element, found: Found) -> None:
        hidden = is_on(run, "rPr", "vanish")
        if hidden is None:
            hidden = self._styles.hides(value(run, "rPr", "rStyle"))
        gone = self._hides if hidden is None else hidden
        marked = any(_has_typed_mark(one) for one in run)
        if gone and self._is_shown and any(one.tag == W + "t" for one in run):
            if not self._hiding:
                self._tally.count(Seen.HIDDEN)
            self._hiding = True
        self._gone += gone
        self._marks += marked
        for element in run:
            self._read(element, found)
        self._gone -= gone
        self._marks -= marked

    def _read_change(self, element: etree._Element, found: Found) -> None:
        name = names(element)[1]
        seen = _CHANGES[name]
        if seen is not None and len(element):
            self._tally.changed(seen)
        gone = name in _GONE
        self._gone += gone
        self._changing += 1
        for one in element:
            self._read(one, found)
        self._changing -= 1
        self._gone -= gone

    def _pass_over(self, element: etree._Element, found: Found) -> None:
        """Leaves out what holds no words of the text."""

    @property
    def _is_shown(self) -> bool:
        return not self._gone and not self._codes

    def _say(self, words: str, found: Found) -> None:
        if self._is_shown and not self._marks:
            found.words.append(words)
            if words.strip():
                self._hiding = False
                if not self._changing:
                    self._tally.unchanged()

    def _say_text(self, element: etree._Element, found: Found) -> None:
        self._say((element.text or "").replace("\n", " "), found)

    def _say_letter(self, element: etree._Element, found: Found) -> None:
        self._say(_LETTERS[names(element)[1]], found)

    def _say_symbol(self, element: etree._Element, found: Found) -> None:
        sign = symbol(element.get(W + "char", ""), element.get(W + "font", ""))
        if not sign and self._is_shown:
            self._tally.count(Seen.SYMBOL)
        self._say(sign or "\ufffd", found)

    def _count(self, seen: Seen) -> None:
        if not self._gone:
            self._tally.count(seen)

    def _count_comment(self, element: etree._Element, found: Found) -> None:  # noqa: ARG002
        self._count(Seen.COMMENT)

    def _count_part(self, element: etree._Element, found: Found) -> None:  # noqa: ARG002
        self._count(Seen.PART)

    def _keep_code(self, element: etree._Element, found: Found) -> None:  # noqa: ARG002
        if self._fields and len(self._fields[-1].code) < _LONGEST_CODE:
            self._fields[-1].code += (element.text or "")[:_LONGEST_CODE]

    def _turn_field(self, element: etree._Element, found: Found) -> None:  # noqa: ARG002
        if element in self._unended:
            return
        kind = element.get(W + "fldCharType", "")
        if kind == "begin":
            self._fields.append(Field())
            self._codes += 1
        elif kind == "separate" and self._fields:
            self._codes -= not self._fields[-1].prints
            self._fields[-1].prints = True
        elif kind == "end" and self._fields:
            done = self._fields.pop()
            self._codes -= not done.prints
            if not done.prints and done.code.strip().upper().startswith(_UNKEPT):
                self._count(Seen.FIELD)

    def _refer(self, element: etree._Element, found: Found) -> None:
        if not self._is_shown:
            return
        run = element.getparent() if _has_typed_mark(element) else None
        mark = "".join(one.text or "" for one in run.iter(W + "t")) if run is not None else ""
        kind = _NOTES[names(element)[1]]
        found.notes.append(Reference(kind, element.get(W + "id", ""), mark.strip()))

    def _look_at(self, element: etree._Element, found: Found) -> None:
        if self._gone:
            return
        boxes = _outermost_boxes(element)
        found.boxes.extend(boxes)
        if element.tag == W + "object":
            self._count(Seen.OBJECT)
        elif not boxes and any(names(one)[1] in _PICTURES for one in element.iter()):
            self._count(Seen.PICTURE)


def _has_typed_mark(element: etree._Element) -> bool:
    """Whether an element refers to a note whose mark is typed behind it."""
    typed = element.get(W + "customMarkFollows", "0") not in ("0", "false", "off")
    return typed and names(element)[1] in _NOTES


def _unended_fields(root: etree._Element) -> frozenset[etree._Element]:
    """The beginnings of fields that never end: what follows them is text all the same."""
    begun: list[etree._Element] = []
    for element in root.iter(W + "fldChar"):
        kind = element.get(W + "fldCharType", "")
        if kind == "begin":
            begun.append(element)
        elif kind == "end" and begun:
            begun.pop()
    return frozenset(begun)


def _outermost_boxes(element: etree._Element) -> list[etree._Element]:
    """The texts in a drawing, each once: an older program's way to draw it is left out."""
    found: list[etree._Element] = []
    waiting = [element]
    while waiting:
        one = waiting.pop()
        if one.tag == W + "txbxContent":
            found.append(one)
        elif one.tag == _MARKUP + "AlternateContent":
            waiting.extend(list(one)[:1])
        else:
            waiting.extend(reversed(one))
    return found
