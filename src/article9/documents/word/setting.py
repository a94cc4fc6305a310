"""What each part of a Word file needs to know of the whole: its language, places and footnotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from article9.documents.anchors import Places, places
from article9.documents.clause import Clause
from article9.documents.direction import direction
from article9.documents.document import Block, Document, Heading, Paragraph, Quotation
from article9.documents.labels import Labels


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its number, what it quotes and the name of the heading it stands under."""

    number: int
    quotation: Quotation
    under: str

    @property
    def name(self) -> str:
        """The name of the place in the text to which the footnote belongs."""
        return f"note {self.number}"


@dataclass(frozen=True, slots=True)
class Setting:
    """The whole, as its parts need to know it.

    `notes` holds the footnotes of a paragraph by its number among the blocks, `quoting` those that
    quote a place by the name of the place. `bookmarks` leads from a name to its number and to what
    Word calls it. `comments` numbers the notes to whoever drafts a law, by the clause's number
    among the blocks.
    """

    language: str
    labels: Labels
    places: Places
    notes: Mapping[int, tuple[Note, ...]]
    quoting: Mapping[str, tuple[Note, ...]]
    bookmarks: Mapping[str, tuple[int, str]]
    comments: Mapping[int, int] = field(default_factory=dict)

    @property
    def right_to_left(self) -> bool:
        """Whether the document runs from right to left."""
        return direction(self.language) == "rtl"

    def all_notes(self) -> Iterator[Note]:
        """The footnotes in their order."""
        return (note for at in sorted(self.notes) for note in self.notes[at])

    def bookmark(self, name: str | None) -> str | None:
        """What Word calls a place, or None where there is no such place."""
        return None if name is None else self.bookmarks[name][1]

    def named(self, names: Iterable[str]) -> list[tuple[int, str]]:
        """The numbers and names of a place for Word."""
        return [self.bookmarks[name] for name in names]


def setting(document: Document, labels: Labels) -> Setting:
    """What is known of a document before it is written."""
    found = places(document)
    notes = _notes(document, found)
    quoting: dict[str, tuple[Note, ...]] = {}
    for note in (note for at in sorted(notes) for note in notes[at]):
        name = found.ids.get(note.quotation.to)
        if name is not None:
            quoting[name] = (*quoting.get(name, ()), note)
    noted = [at for at, block in enumerate(document.blocks) if _is_noted(block)]
    comments = {at: number for number, at in enumerate(noted)}
    bookmarks = _bookmarks(found, notes)
    return Setting(document.language, labels, found, notes, quoting, bookmarks, comments)


def _is_noted(block: Block) -> bool:
    return isinstance(block, Clause) and bool(block.note)


def _notes(document: Document, found: Places) -> dict[int, tuple[Note, ...]]:
    notes: dict[int, tuple[Note, ...]] = {}
    under, number = "", 0
    for at, block in enumerate(document.blocks):
        if isinstance(block, Heading):
            under = found.headings[at]
        elif isinstance(block, Paragraph) and block.proof:
            notes[at] = tuple(Note(n, q, under) for n, q in enumerate(block.proof, number + 1))
            number += len(block.proof)
    return notes


def _bookmarks(found: Places, notes: Mapping[int, tuple[Note, ...]]) -> dict[str, tuple[int, str]]:
    # Word hides names that begin with a line, and calls the places of headings and of what is
    # referred to so itself.
    listed = {**dict.fromkeys(found.headings.values()), **dict.fromkeys(found.texts.values())}
    pieces = dict.fromkeys(name for names in found.pieces.values() for name in names)
    hung = [note.name for at in sorted(notes) for note in notes[at]]
    every = enumerate([*listed, *pieces, *hung, *found.clauses.values()], 1)
    return {
        name: (number, f"{'_Toc' if name in listed else '_Ref'}{number:08}")
        for number, name in every
    }
