"""Goes through a law of Japan's e-Gov and lays its lines out as the printed page has them."""

from __future__ import annotations

from lxml import etree

from article9.errors import Unreadable
from article9.law.files.composition import Composition
from article9.law.files.egov_japan.names import (
    CONTENTS,
    HEADINGS,
    INLINE,
    NO_WORDS,
    NUMBERS,
    PARAGRAPHS,
    PICTURE,
    PUT_IN,
    ROWS,
    STRUCTURE,
    UNITS,
)
from article9.law.files.xml import names, parse
from article9.law.source import Source

#: What stands between sentences: nothing in Japanese, a space in a translation.
_APART = {"ja": ""}


def text_of(data: bytes, name: str) -> Source:
    """The text of the law in the bytes.

    Raises:
        Unreadable: it is no well-formed XML, holds no law, or goes beyond the limits.
    """
    root = parse(data, name)
    law = next((one for one in root.iter() if _name_of(one) == "Law"), None)
    if law is None:
        raise Unreadable(
            "The file is an answer of e-Gov without a law in it.",
            where=name,
            remedy="Ask e-Gov for the law again, and save the XML that holds its text.",
        )
    walk = _Walk(name, law)
    steps = etree.iterwalk(law, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            walk.end(element)
        elif walk.begin(element):
            steps.skip_subtree()
    return walk.laid.source(data, unreadable=walk.unreadable(), notes=walk.notes())


class _Walk:
    """What was laid out so far, and the numbers that wait for their words."""

    def __init__(self, name: str, law: etree._Element) -> None:
        self.laid = Composition(name)
        self._law = law
        self._between = _APART.get(law.get("Lang", "ja"), " ")
        self._numbers: list[str] = []
        self._put_in: list[etree._Element] = []  # the open elements that go into another law
        self._passages = self._pictures = 0

    def begin(self, element: etree._Element) -> bool:
        """Reads what begins here; True where nothing in it is left to read."""
        name = _name_of(element)
        if name == PUT_IN:
            self._passages += not self._put_in
            self._put_in.append(element)
            self._stray(element.text or "")
            return False
        if name == "LawNum":
            return True
        if name == "LawTitle" and not self._put_in:
            self._title(element)
        elif name == CONTENTS:
            self._contents(element)
        elif name == PICTURE:
            self._pictures += 1
        elif name in NUMBERS:
            self._numbers += [words] if (words := self._words(element)) else []
        elif name in HEADINGS:
            self._head(element, name)
        elif name in ROWS:
            self._row(element)
        elif name in PARAGRAPHS or _is_paragraph(element):
            return self._paragraph(element)
        else:
            self._stray(element.text or "")
            return False
        return True

    def end(self, element: etree._Element) -> None:
        """Closes what ends here."""
        if _name_of(element) in UNITS:
            self._say_numbers()
        if self._put_in[-1:] == [element]:
            self._put_in.pop()
        if element is self._law:
            self._say_numbers()
        else:
            self._stray(element.tail or "")

    def unreadable(self) -> tuple[str, ...]:
        """What of the file could not be read."""
        if not self._pictures:
            return ()
        many = "1 picture was" if self._pictures == 1 else f"{self._pictures} pictures were"
        return (f"{many} not read.",)

    def notes(self) -> tuple[str, ...]:
        """What was marked for the user."""
        if not self._passages:
            return ()
        places = "1 place" if self._passages == 1 else f"{self._passages} places"
        return (
            "Quotation marks were put around each line of what the text puts into other laws, "
            f"at {places}.",
        )

    def _title(self, element: etree._Element) -> None:
        """Lays out the title, and in brackets the number under which the law was promulgated."""
        self._line(self._words(element), heading=True)
        number = next((one for one in self._law if _name_of(one) == "LawNum"), None)
        if number is not None and (words := self._words(number)):
            self._line(f"（{words}）")

    def _paragraph(self, element: etree._Element) -> bool:
        """Lays a paragraph out; False where it holds a table, which is read row by row."""
        if _has_rows(element):
            self._stray(element.text or "")
            self._say_numbers()
            return False
        self._line(self._words(element))
        return True

    def _contents(self, element: etree._Element) -> None:
        """Sets the table of contents apart, an entry on each line."""
        for entry in element.iter():
            if _name_of(entry).endswith(("Title", "Label", "Range", "PreambleLabel")):
                self.laid.aside(self._words(entry))

    def _head(self, element: etree._Element, name: str) -> None:
        self.laid.gap()
        self._line(self._words(element), heading=True)
        parent = element.getparent()
        amending = parent.get("AmendLawNum") if parent is not None else None
        if name == "SupplProvisionLabel" and amending:
            self._line(f"（{amending}）")

    def _row(self, element: etree._Element) -> None:
        self._say_numbers()
        cells = [self._words(cell) for cell in element if _name_of(cell) == ROWS[_name_of(element)]]
        others = [self._words(cell) for cell in element if _name_of(cell) not in ROWS.values()]
        if self._put_in:
            self._line(" ".join(cells))
        else:
            self.laid.row(cells)
        for words in (element.text or "", *others, *(cell.tail or "" for cell in element)):
            self._stray(words)

    def _line(self, words: str, *, heading: bool = False) -> None:
        """Adds a line, with the numbers before it that still wait for words."""
        line = " ".join([*self._numbers, words]).strip()
        self._numbers = []
        if line and self._put_in:
            self.laid.line(f"「{line}」")
        else:
            self.laid.line(line, heading=heading)

    def _stray(self, words: str) -> None:
        """Lays out words that stand where the format has none: they are not lost."""
        if words.strip():
            self._line(words)

    def _say_numbers(self) -> None:
        """Lays out numbers for which no words have come."""
        if self._numbers:
            self._line("")

    def _words(self, element: etree._Element) -> str:
        """All words in an element; those of columns and other parts are kept apart."""
        pieces: list[str] = []
        steps = etree.iterwalk(element, events=("start", "end"))
        for event, inner in steps:
            name = _name_of(inner)
            if name in NO_WORDS:
                if event == "start":
                    steps.skip_subtree()
                pieces.append((inner.tail or "") if event == "end" else "")
                continue
            self._pictures += event == "start" and name == PICTURE
            apart = "" if inner is element else self._between if name in INLINE else " "
            beside = inner.text if event == "start" else inner.tail if inner is not element else ""
            # White space between elements is the layout of the file.
            pieces += (apart, "" if not beside or beside.isspace() else beside)
        return " ".join("".join(pieces).split())


def _name_of(element: etree._Element) -> str:
    return names(element)[1]


def _is_paragraph(element: etree._Element) -> bool:
    """Whether an element that the format does not have holds words, and nothing else."""
    within = [_name_of(inner) for inner in element]
    if any(name in STRUCTURE for name in within):
        return False
    return bool((element.text or "").strip()) or bool(within and within[0] in INLINE)


def _has_rows(element: etree._Element) -> bool:
    return any(_name_of(inner) in ROWS for inner in element.iter())
