"""Goes through an Act or regulation of Canada's Justice Laws XML and lays its lines out."""

from __future__ import annotations

from lxml import etree

from article9.law.files.composition import Composition
from article9.law.files.justice_canada.names import (
    ADDED,
    ADDED_SCHEDULES,
    BESIDE,
    HEADINGS,
    OF_UNIT,
    OWN_NOTES,
    PARAGRAPHS,
    PASSED,
    PUT_IN,
    UNITS,
)
from article9.law.files.justice_canada.notes import notes, unreadable
from article9.law.files.justice_canada.words import (
    Seen,
    child,
    is_paragraph,
    name_of,
    term_of,
    words_of,
)
from article9.law.files.rows import Paragraph, row
from article9.law.files.xml import parse
from article9.law.source import Source

#: What holds the number of a unit.
_NUMBERS = ("Label", "FormulaTerm")
#: A title of more letters stands on a line of its own below the number of its schedule.
_LONGEST_TITLE = 200


def text_of(data: bytes, name: str) -> Source:
    """The text of the Act or regulation in the bytes.

    Raises:
        Unreadable: it is no well-formed XML, or goes beyond the limits.
    """
    root = parse(data, name)
    walk = _Walk(name)
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if element is root:
            continue
        if event == "end":
            walk.end(element)
        elif walk.begin(element):
            steps.skip_subtree()
    return walk.laid.source(data, unreadable=unreadable(walk.seen), notes=notes(walk.seen, root))


class _Walk:
    """What was laid out so far, and the numbers that wait for their words."""

    def __init__(self, name: str) -> None:
        self.laid = Composition(name)
        self.seen = Seen()
        self._numbers: list[str] = []
        self._beside: list[etree._Element] = []  # the open elements that are no law
        self._put_in: list[etree._Element] = []  # the open elements that go into another law
        self._held: list[str] = []  # the lines in them

    def begin(self, element: etree._Element) -> bool:
        """Reads what begins here; True where nothing in it is left to read."""
        name = name_of(element)
        if self._is_beside(element, name):
            self._say_numbers()
            self._beside.append(element)
        if name in PUT_IN:
            self._put_in.append(element)
        elif name in UNITS:
            self._unit(element, name)
        elif name == "Identification":
            self._identify(element)
            return True
        elif name in HEADINGS:
            self._head(element, name)
            return True
        elif name == "row":
            self._row(element)
            return True
        elif name in PASSED or self._is_read(element, name):
            return True
        elif name in PARAGRAPHS or is_paragraph(element):
            self._paragraph(element)
            return True
        self.seen.counts[name] += name == "Image"
        self._stray(element.text)
        return False

    def end(self, element: etree._Element) -> None:
        """Closes what ends here."""
        if name_of(element) in UNITS:
            self._say_numbers()
        if self._beside[-1:] == [element]:
            self._say_numbers()
            self._beside.pop()
        if self._put_in[-1:] == [element]:
            self._put_in.pop()
            if not self._put_in:
                self._quote()
        self._stray(element.tail)

    def _is_read(self, element: etree._Element, name: str) -> bool:
        """Whether the element was read when the unit around it began."""
        unit = element.getparent()
        if name not in OF_UNIT or unit is None or name_of(unit) not in UNITS:
            return False
        return element is child(unit, "MarginalNote") or element is child(unit, *_NUMBERS)

    def _is_beside(self, element: etree._Element, name: str) -> bool:
        """Whether the element holds what is no law, or none yet; the kinds are counted."""
        if name in OWN_NOTES and element.get("status", "official") == "official":
            return False
        if name in BESIDE:
            self.seen.counts[name] += 1
            return True
        added = name == ADDED or element.get("id", "") in ADDED_SCHEDULES
        if not added and element.get("in-force") != "no":
            return False
        if name == ADDED or not added:
            self.seen.counts[ADDED if added else "in-force"] += 1
            title = next((one for one in element.iter() if name_of(one) == "TitleText"), None)
            if added and title is not None:
                self.seen.cites.append(words_of(title, self.seen).strip(" —–-"))
        return True

    def _paragraph(self, element: etree._Element) -> None:
        words = words_of(element, self.seen)
        term = term_of(element, words)
        if not term or self._beside or self._put_in:
            self._line(words)
            return
        rest = words[len(term) :]
        self.laid.definition(" ".join([*self._numbers, term]), rest)
        self._numbers = []
        self._say_notes()

    def _identify(self, element: etree._Element) -> None:
        """Lays out the titles; the rest says what the file is."""
        names = ("ShortTitle", "LongTitle", "InstrumentNumber", "EnablingAuthority")
        parts = [part for name in names if (part := child(element, name)) is not None]
        lines = [words for part in parts if (words := words_of(part, self.seen))]
        for at, line in enumerate(lines):
            self._line(line, heading=at == 0)
            self.laid.gap()
        reader = child(element, "ReaderNote")
        if reader is not None:
            self.seen.counts["ReaderNote"] += 1
            self.laid.aside(words_of(reader, self.seen))

    def _head(self, element: etree._Element, name: str) -> None:
        """Lays out the label and the titles of a heading, and what a schedule refers back to."""
        words = {
            "Label": "",
            "TitleText": "",
            "MarginalNote": "",
            "Note": "",
            "": element.text or "",
        }
        for inner in element:
            kind = name_of(inner) if name_of(inner) in words else ""
            words[kind] = f"{words[kind]} {words_of(inner, self.seen)}".strip()
            words[""] += f" {inner.tail or ''}"
        label, title = words["Label"], words["TitleText"]
        self.laid.gap()
        one_line = len(title) <= _LONGEST_TITLE and title[-1:] not in tuple(".;,")
        if one_line or name != "ScheduleFormHeading":
            self._line(f"{label} {title}", heading=True)
        else:
            self._line(label, heading=True)
            self._line(title, heading=True)
        self._stray(words[""])
        self._line(words["MarginalNote"], heading=True)
        self.seen.notes += [words["Note"]]
        self._say_notes()

    def _unit(self, element: etree._Element, name: str) -> None:
        """Keeps the number of a unit for its first words; a marginal note is its heading."""
        label = child(element, *_NUMBERS)
        number = words_of(label, self.seen) if label is not None else ""
        if name == "Footnote" and number:
            # Without brackets the number of a footnote would look like that of a section.
            number = f"[{number.strip('[]')}]"
        note = child(element, "MarginalNote")
        words = words_of(note, self.seen) if note is not None else ""
        if words and (name != "Section" or not number):
            self.laid.gap()
            self._line(words, heading=True)
        if number:
            self._numbers.append(number)
        if words and name == "Section" and number:
            self.laid.gap()
            self._line(words, heading=True)
            self.laid.gap()

    def _row(self, element: etree._Element) -> None:
        self._say_numbers()
        self._stray(element.text)
        cells = [[Paragraph(words_of(cell, self.seen))] for cell in element]
        for paragraph in row(cells):
            if paragraph.cells and not self._beside and not self._put_in:
                self.laid.row(paragraph.cells)
            else:
                self._line(" ".join(paragraph.cells) or paragraph.words)
        for cell in element:
            self._stray(cell.tail)
        self._say_notes()

    def _line(self, words: str, *, heading: bool = False) -> None:
        """Adds a line, with the numbers before it that still wait for words."""
        line = " ".join([*self._numbers, words]).strip()
        self._numbers = []
        if self._beside:
            self.laid.aside(line)
        elif self._put_in:
            self._held += [line] if line else []
        else:
            self.laid.line(line, heading=heading)
        self._say_notes()

    def _stray(self, words: str | None) -> None:
        """Lays out words that stand where the format has none: they are not lost."""
        if words and words.strip():
            self._line(words)

    def _say_numbers(self) -> None:
        """Lays out numbers for which no words have come."""
        if self._numbers:
            self._line("")

    def _say_notes(self) -> None:
        """Lays out the notes that stood among the words of the line before."""
        for note in self.seen.notes:
            self.laid.aside(note)
        self.seen.notes.clear()

    def _quote(self) -> None:
        """Lays out what is put into another law, in quotation marks."""
        if not self._held:
            return
        self.seen.counts["put-in"] += 1
        self._held[0] = "“" + self._held[0]
        self._held[-1] += "”"
        for line in self._held:
            self.laid.line(line)
        self._held = []
