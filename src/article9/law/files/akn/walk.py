"""Goes through a document of Akoma Ntoso, element by element, and lays its words out in lines."""

from __future__ import annotations

from lxml import etree

from article9.law.akn.names import AFTER, BEFORE, HEADING, LINE, NOTE, UNITS
from article9.law.files.akn.meanings import (
    ASIDES,
    HEADINGS,
    INLINE,
    LEAVES,
    LEFT_OUT,
    MARKERS,
    NUMBERED,
    PASSED_OVER,
    REMOVED,
    quotes,
    word_before,
)
from article9.law.files.akn.sheet import Sheet
from article9.law.files.tally import Seen, Tally

#: What is left out of the text with all that it holds.
_LOST = {"del": Seen.DELETION, "foreign": Seen.OBJECT, "img": Seen.PICTURE}
_OPENERS = "“\"«„‘'"


class Walk:
    """One way through a document.

    `kept` says that the document is one of ours, in which each line is as it was read.
    """

    def __init__(self, sheet: Sheet, tally: Tally, *, kept: bool) -> None:
        self._sheet = sheet
        self._tally = tally
        self._kept = kept
        self._after_number = False  # what comes next stands on the line of a number
        self._headings = self._leaves = self._rows = self._removed = 0  # open ones of each
        self._aside: list[str] = []  # the note that is being read
        self._asides = 0
        self._notes: list[str] = []  # those that wait for the end of the leaf they stand in
        self._gone: etree._Element | None = None  # the removed unit whose words are still to come
        self.removed = 0
        self.after = "\n"

    def through(self, root: etree._Element) -> None:
        """Lays out all words of the element.

        Raises:
            Unreadable: the text, or the number of its pages, grows beyond the limit.
        """
        space = etree.QName(root).namespace
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            tag = etree.QName(element)
            name = tag.localname if tag.namespace == space else "foreign"
            if event == "end":
                self._end(name, element)
            elif self._start(name, element):
                self._write(element.text)
            else:
                walker.skip_subtree()
        self._put_notes()

    def _start(self, name: str, element: etree._Element) -> bool:
        """Begins an element; says whether its words belong to the text."""
        if name in PASSED_OVER or self._is_lost(name):
            return False
        if name in MARKERS:
            self._break(name, element)
            return False
        if name in ASIDES:
            self._asides += 1
            self._aside.append(f" {element.get('marker', '')} ")
            return True
        if self._asides:
            self._aside += ["" if name in INLINE else " ", self._quotes(name, element)[0]]
            return True
        if self._gone is not None and not self._is_header(name, element):
            self._leave_mark()
        self._open(name, element)
        if self._is_removed(element):
            self._begin_removed(name, element)
        self._headings += name in HEADINGS
        self._leaves += name in LEAVES
        self._rows += name == "tr"
        self._begin_words(name, element)
        return True

    def _is_removed(self, element: etree._Element) -> bool:
        return not self._kept and element.get("status") in REMOVED

    def _begin_removed(self, name: str, element: etree._Element) -> None:
        self._removed += 1
        if self._removed > 1:
            return
        self.removed += 1
        if name in NUMBERED:
            self._gone = element
        elif self._after_number:
            self._leave_mark()

    def _is_header(self, name: str, element: etree._Element) -> bool:
        """Whether an element is the number or heading of the unit that was removed."""
        return element.getparent() is self._gone and (name == "num" or name in HEADINGS)

    def _leave_mark(self) -> None:
        """Puts the editors' mark of what was left out where the words of a unit would stand."""
        self._gone = None
        self._between("\n")
        self._sheet.write(LEFT_OUT)
        self._after_number = False
        self._sheet.between("\n")

    def _is_lost(self, name: str) -> bool:
        """Whether what the element holds is left out of the text, and counts it."""
        if name in _LOST:
            self._tally.count(_LOST[name])
        return name in _LOST

    def _break(self, name: str, element: etree._Element) -> None:
        if name == "eop":
            self._sheet.end_page()
        elif self._asides or self._rows:
            self._write(" ")
        else:
            self._sheet.end_line()
        if line := element.get(LINE):
            self._mark(line)

    def _open(self, name: str, element: etree._Element) -> None:
        """Puts the white space before an element that its kind asks for, or it asks for itself."""
        if name in NUMBERED:
            self._after_number = False
        if name in ("td", "th"):
            self._sheet.between("\t")
        elif name not in INLINE:
            self._between("\n\n" if name in UNITS else "\n")
        before = element.get(BEFORE, "")
        if BEFORE in element.attrib and not before.strip():
            self._sheet.fix(before)
        if line := element.get(LINE):
            self._mark(line)
        self.after = element.get(AFTER, self.after)

    def _between(self, white: str) -> None:
        self._sheet.between(" " if self._rows or self._after_number else white)

    def _mark(self, line: str) -> None:
        if line in (HEADING, NOTE):
            self._sheet.mark(line)

    def _begin_words(self, name: str, element: etree._Element) -> None:
        """What is printed before the words of an element, and is not among them."""
        if name == "ins":
            self._tally.count(Seen.INSERTION)
        if name == "li":
            self._write(element.get("value") or "•")
            self._after_number = True
            self._sheet.between(" ")
        parent = element.getparent()
        if name == "num" and parent is not None and not self._kept:
            unit = etree.QName(parent).localname
            words = "".join(map(str, element.itertext()))
            self._write(word_before(words, unit, parent.get("name")))
            self._sheet.between(" ")
        opening = self._quotes(name, element)[0]
        if opening:
            self._write(opening)
            self._sheet.fix("")

    def _quotes(self, name: str, element: etree._Element) -> tuple[str, str]:
        """The quotation marks around an element, where they do not stand among its words.

        A passage put into another law always has some.
        """
        if not element.attrib and name != "quotedStructure":
            return "", ""
        found = quotes({str(key): str(value) for key, value in element.attrib.items()})
        if name == "quotedStructure" and not any(found):
            found = ("“", "”")
        return ("", "") if any(found) and _first_words(element)[:1] in _OPENERS else found

    def _end(self, name: str, element: etree._Element) -> None:
        if name in ASIDES:
            self._end_aside()
        elif name in PASSED_OVER or name in MARKERS or name in _LOST:
            pass
        elif self._asides:
            self._aside += [self._quotes(name, element)[1], "" if name in INLINE else " "]
        else:
            self._end_words(name, element)
        self._write(element.tail)

    def _end_aside(self) -> None:
        self._asides -= 1
        if not self._asides:
            self._notes.append("".join(self._aside))
            self._aside = []

    def _end_words(self, name: str, element: etree._Element) -> None:
        if element is self._gone:
            self._leave_mark()
        closing = self._quotes(name, element)[1]
        if closing:
            self._sheet.fix("")
            self._write(closing)
        self._headings -= name in HEADINGS
        self._leaves -= name in LEAVES
        self._rows -= name == "tr"
        self._removed -= self._is_removed(element)
        if name in NUMBERED:
            self._after_number = False
        if name == "num":
            self._after_number = True
            self._sheet.between(" ")
        elif name not in INLINE:
            # Print sets a heading off from what follows; in our documents each line tells it.
            is_set_off = name in HEADINGS and not self._kept
            self._between("\n\n" if is_set_off else "\n")
            if name in LEAVES and not self._rows:
                self._put_notes()

    def _write(self, words: str | None) -> None:
        """Gives words to the line or note that is open."""
        if not words:
            return
        if self._asides:
            self._aside.append(words)
            return
        if not words.strip() and self._kept and not self._leaves:
            return  # how our own documents are set
        if words.strip():
            self._after_number = False
            if not self._kept:
                self._mark_line()
        self._sheet.write(words)

    def _mark_line(self) -> None:
        """Says what the markup knows of the line on which words are put."""
        if self._removed and self._gone is None:
            self._sheet.mark(NOTE)
        elif self._headings:
            self._sheet.mark(HEADING)

    def _put_notes(self) -> None:
        """Puts the notes that wait on lines of their own."""
        for note in self._notes:
            if note.strip():
                self._sheet.between("\n")
                self._sheet.mark(NOTE)
                self._sheet.write(note.strip())
                self._sheet.between("\n")
        self._notes = []


def _first_words(element: etree._Element) -> str:
    """The first words in an element, without the white space before them."""
    return next((words for one in element.itertext() if (words := str(one).strip())), "")
