"""The words of a paragraph of an OpenDocument text, as they are printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from article9.law.files.odt.package import XML_ID, called, given, tag
from article9.law.files.odt.styles import Styles
from article9.law.files.rows import BREAK, PAGE
from article9.law.files.tally import Seen, Tally

#: What stands within the words for a letter of its own.
_LETTERS = {
    "text:s": " ",
    "text:tab": "\t",
    "text:line-break": BREAK,
    "text:soft-page-break": PAGE,
}
#: What holds no words of the text.
_SILENT = frozenset(
    {"text:ruby-text", "text:script", "text:note-citation", "office:annotation-end"}
    | {"text:tracked-changes", "office:forms", "office:event-listeners", "text:number"}
    | {"svg:title", "svg:desc", "office:binary-data"}
)
#: Words that are hidden at present, by a field of their own.
_CONDITIONAL = frozenset({"text:hidden-text", "text:hidden-paragraph"})
_PLAIN = {0x0A: " ", 0x0D: " ", 0xAD: None, 0x2011: "-"}
_BLOCKS = frozenset({"text:p", "text:h", "text:list"})
_DRAWING = "draw:"
_PICTURES = frozenset({"draw:image", "draw:plugin"})
_OBJECTS = frozenset({"draw:object", "draw:object-ole", "draw:applet"})


@dataclass(slots=True)
class Found:
    """What was found in a paragraph."""

    words: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)  # text that stands beside it
    notes: list[etree._Element] = field(default_factory=list)
    hidden: bool = False  # the paragraph as a whole
    joined: bool = False  # its end is deleted: the next one goes on with it


class Words:
    """Reads the words of paragraphs."""

    def __init__(self, styles: Styles, tally: Tally) -> None:
        self._styles = styles
        self._tally = tally
        self._deletions: frozenset[str] = frozenset()
        self._open: set[str] = set()  # deletions that are open
        self._readers: dict[str, Callable[[etree._Element, Found], None]] = {
            "text:span": self._read_span,
            "text:note": self._refer,
            "office:annotation": self._count_comment,
            "text:change-start": self._begin_change,
            "text:change-end": self._end_change,
            **dict.fromkeys(_LETTERS, self._say_letter),
            **dict.fromkeys(_SILENT, self._pass_over),
            **dict.fromkeys(_CONDITIONAL, self._read_conditional),
        }

    def begin(self, text: etree._Element) -> None:
        """Learns which deletions stand in the text, from where they begin to where they end.

        Most stand apart from it, and are left out without further ado.
        """
        ends = {given(one, "text:change-id") for one in text.iter(tag("text:change-end"))}
        self._deletions = frozenset(
            id_
            for region in text.iter(tag("text:changed-region"))
            if region.find(tag("text:deletion")) is not None
            and (id_ := region.get(XML_ID, "") or given(region, "text:id")) in ends
        )

    def of(self, paragraph: etree._Element) -> Found:
        """What is to be read of a paragraph."""
        found = Found()
        if self._styles.hides("paragraph", given(paragraph, "text:style-name")):
            found.hidden = True
            self._hide(paragraph)
        else:
            self._read_within(paragraph, found)
        found.joined = bool(self._open)
        return found

    def look_at(self, drawing: etree._Element, found: Found) -> None:
        """Finds the texts in a drawing, or counts the picture that it is."""
        if self._open:
            return
        boxes, kinds = _outermost_texts(drawing)
        found.boxes.extend(boxes)
        if kinds & _OBJECTS:
            self._tally.count(Seen.OBJECT)
        elif kinds & _PICTURES:
            self._tally.count(Seen.PICTURE)

    def _read_within(self, element: etree._Element, found: Found) -> None:
        """Reads the words of an element, and those between and behind what stands in it."""
        self._say(element.text, found)
        for one in element:
            self._read(one, found)
            self._say(one.tail, found)

    def _read(self, element: etree._Element, found: Found) -> None:
        name = called(element)
        reader = self._readers.get(name)
        if reader is not None:
            reader(element, found)
        elif name.startswith(_DRAWING) and name != "draw:a":
            self.look_at(element, found)
        else:
            self._read_within(element, found)

    def _read_span(self, element: etree._Element, found: Found) -> None:
        if self._styles.hides("text", given(element, "text:style-name")):
            self._hide(element)
        else:
            self._read_within(element, found)

    def _read_conditional(self, element: etree._Element, found: Found) -> None:
        if given(element, "text:is-hidden") != "true":
            self._read_within(element, found)
        elif called(element) == "text:hidden-paragraph":
            found.hidden = True
            self._tally.count(Seen.HIDDEN)
        else:
            self._tally.count(Seen.HIDDEN)

    def _hide(self, element: etree._Element) -> None:
        if "".join(str(words) for words in element.itertext()).strip():
            self._tally.count(Seen.HIDDEN)

    def _say(self, words: str | None, found: Found) -> None:
        """Says words between marks; a line end in them is white space as any other.

        A hyphen that only shows where a line is broken is no letter, and one that never breaks is
        a hyphen as any other.
        """
        if words and not self._open:
            found.words.append(words.translate(_PLAIN))

    def _say_letter(self, element: etree._Element, found: Found) -> None:
        if not self._open:
            found.words.append(_LETTERS[called(element)])

    def _refer(self, element: etree._Element, found: Found) -> None:
        if not self._open:
            found.notes.append(element)

    def _count_comment(self, element: etree._Element, found: Found) -> None:  # noqa: ARG002
        if not self._open:
            self._tally.count(Seen.COMMENT)

    def _begin_change(self, element: etree._Element, found: Found) -> None:  # noqa: ARG002
        self._open |= self._deletions & {given(element, "text:change-id")}

    def _end_change(self, element: etree._Element, found: Found) -> None:  # noqa: ARG002
        self._open.discard(given(element, "text:change-id"))

    def _pass_over(self, element: etree._Element, found: Found) -> None:
        """Leaves out what holds no words of the text."""


def _outermost_texts(drawing: etree._Element) -> tuple[list[etree._Element], set[str]]:
    """The elements of a drawing that hold paragraphs, and the names of all others in it."""
    texts: list[etree._Element] = []
    kinds: set[str] = set()
    waiting = [drawing]
    while waiting:
        one = waiting.pop()
        inner = list(one)
        if called(one) == "draw:text-box" or any(called(child) in _BLOCKS for child in inner):
            texts.append(one)
        else:
            kinds.add(called(one))
            waiting.extend(reversed(inner))
    return texts, kinds
