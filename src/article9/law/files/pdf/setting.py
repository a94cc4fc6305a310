"""Lays out the pages of a PDF file as a text: paragraphs, notes beside them, footnotes, pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from article9.law.files.composition import Composition, shown
from article9.law.files.pdf.flow import flow, usual
from article9.law.files.pdf.footnotes import Footnote, without_footnotes
from article9.law.files.pdf.furniture import without_furniture
from article9.law.files.pdf.hyphens import Hyphens
from article9.law.files.pdf.paragraphs import Paragraph, paragraphs
from article9.law.files.pdf.printed import Page


@dataclass(frozen=True, slots=True)
class Counted:
    """What was set apart from the text."""

    footnotes: int = 0
    margin_notes: int = 0


def lay_out(composition: Composition, pages: Sequence[Page]) -> Counted:
    """Adds the text of all pages to a composition.

    Raises:
        Unreadable: there are more pages or letters than are read.
    """
    bare = without_furniture(pages, usual(pages).size)
    size = usual(bare).size
    parted = [without_footnotes(page, size) for page in bare]
    texts = [page for page, _ in parted]
    pieces = flow(texts)
    setter = _Setter(composition, Hyphens(piece.line.text for piece in pieces))
    notes = [found for _, found in parted]
    setter.set(paragraphs(pieces, usual(texts)), notes)
    return setter.counted


class _Setter:
    """Adds paragraph after paragraph, and begins the pages on which they stand."""

    def __init__(self, composition: Composition, hyphens: Hyphens) -> None:
        self._composition = composition
        self._hyphens = hyphens
        self._begun = 0  # pages begun
        self._noted = 0  # pages whose footnotes were added
        self._footnotes = 0
        self._margin_notes = 0
        self._last_open = False  # the last paragraph did not end its sentence

    @property
    def counted(self) -> Counted:
        return Counted(self._footnotes, self._margin_notes)

    def set(self, found: Sequence[Paragraph], notes: Sequence[Sequence[Footnote]]) -> None:
        for paragraph in found:
            page = paragraph.pieces[0].page
            # A list that runs over the page end is one sentence: its end is waited for.
            is_within = self._last_open and not paragraph.heading
            self._add_footnotes(notes, page - 1 if is_within else page)
            self._add(paragraph)
        self._add_footnotes(notes, len(notes))
        self._begin(len(notes))

    def _add(self, paragraph: Paragraph) -> None:
        if paragraph.gap:
            self._composition.gap()
        self._begin(paragraph.pieces[0].page + 1)
        labels, asides = self._margin(paragraph)
        lines = [shown(piece.line.text) for piece in paragraph.pieces]
        if lines[0][:1].islower():
            # "mine" | means a munition: what stands beside it is its first word.
            lines[0] = " ".join((*labels, lines[0]))
            labels = []
        for label in labels:
            self._composition.line(label, heading=paragraph.pieces[0].is_item)
        text, starts = self._hyphens.joined(lines)
        for piece, start in zip(paragraph.pieces, starts, strict=True):
            self._begin(piece.page + 1, within=start)
        self._composition.line(text, heading=paragraph.heading)
        self._last_open = not paragraph.pieces[-1].is_closed
        for aside in asides:
            self._composition.aside(aside)

    def _margin(self, paragraph: Paragraph) -> tuple[list[str], list[str]]:
        """The notes beside the beginning of a paragraph, and those further down."""
        labels: list[str] = []
        asides: list[str] = []
        for at, piece in enumerate(paragraph.pieces):
            for note in piece.line.notes:
                (labels if at <= 1 else asides).append(self._hyphens.joined(note.split("\n"))[0])
        self._margin_notes += len(labels) + len(asides)
        return labels, asides

    def _add_footnotes(self, notes: Sequence[Sequence[Footnote]], page: int) -> None:
        """Adds the footnotes of the pages before this one that were not added yet."""
        while self._noted < page:
            for note in notes[self._noted]:
                self._begin(self._noted + 1)
                words = self._hyphens.joined([shown(line) for line in note.lines])[0]
                self._composition.aside(f"[{note.mark}] {words}")
                self._footnotes += 1
            self._noted += 1

    def _begin(self, count: int, *, within: int = 0) -> None:
        """Begins pages until so many have begun; empty ones begin where the next one does."""
        while self._begun < count:
            self._composition.page(within=within)
            self._begun += 1
