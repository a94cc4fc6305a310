"""A text as it was read, as an annex of a Word file, with what is quoted marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.documents.document import Link, Piece, Reproduction
from article9.documents.plain import plain
from article9.documents.word.elements import Element, named
from article9.documents.word.inline import linked, note_number, runs_backwards, said
from article9.documents.word.paragraphs import line, paragraph
from article9.documents.word.setting import Note, Setting
from article9.documents.word.stylesheet import twips

#: Points by which each depth is set in; deeper verses are set in as far as the deepest.
_STEP, _DEEPEST = 16, 6

#: Letters of the longest name of a place that leads back: the law is to be read, not the names.
_NAME = 40

#: The footnotes under each heading whose passage began last, by the name of the heading.
Begun = dict[str, set[Note]]

_STYLES = {"text": "Reproduced", "heading": "ReproducedHeading", "note": "ReproducedNote"}


def verses(text: Reproduction, at: int, setting: Setting) -> Iterator[Element]:
    """The verses of the text that is block number `at` of the document."""
    language = text.language or setting.language
    begun: Begun = {}
    for number, verse in enumerate(text.verses):
        if verse.page is not None:
            page = setting.labels.page.replace("{page}", str(verse.page))
            yield line("ReproducedPage", page, setting)
        backwards = runs_backwards("".join(piece.text for piece in verse.pieces), language)
        inside: list[Element] = []
        for place, piece in enumerate(verse.pieces):
            names = setting.places.pieces[at, number, place]
            inside += _words(piece, names, setting, language=language, right_to_left=backwards)
            inside += _back(piece, begun, setting, right_to_left=backwards)
        yield paragraph(
            _STYLES[verse.kind],
            *inside,
            setting=setting,
            right_to_left=backwards,
            set_in=twips(min(max(verse.depth, 0), _DEEPEST) * _STEP),
        )


def _words(
    piece: Piece, names: Sequence[str], setting: Setting, *, language: str, right_to_left: bool
) -> list[Element]:
    marked = bool(piece.anchors or piece.cited_by)
    written = said(
        piece.text,
        right_to_left=right_to_left,
        style="MarkedPassage" if marked else "",
        language=language if language != setting.language else "",
    )
    return named(setting.named(names), *written)


def _back(
    piece: Piece, begun: Begun, setting: Setting, *, right_to_left: bool
) -> Iterator[Element]:
    """Where a passage is quoted: the footnotes by their numbers, other places by their names.

    A passage may go on in further pieces, which do not bear its name: the footnote there is the
    last one that began under the heading which they lead to.
    """
    names = dict.fromkeys(map(setting.places.ids.get, piece.anchors))
    notes = {n for name in names if name for n in setting.quoting.get(name, ())}
    begun |= {note.under: {n for n in notes if n.under == note.under} for note in notes}
    links = [(setting.places.of(link), link) for link in dict.fromkeys(piece.cited_by)]
    notes |= {note for place, _ in links if place for note in begun.get(place, ())}
    numbers = sorted(notes, key=lambda note: note.number)
    shown = [[note_number(note, setting, style="CitedBy")] for note in numbers]
    shown += [
        _named(link, setting, right_to_left=right_to_left)
        for place, link in links
        if place not in begun
    ]
    for at, elements in enumerate(shown):
        before = ", " if at else " ["
        yield from said(before, right_to_left=right_to_left, style="CitedBy")
        yield from elements
    if shown:
        yield from said("]", right_to_left=right_to_left, style="CitedBy")


def _named(link: Link, setting: Setting, *, right_to_left: bool) -> list[Element]:
    text = plain(link.text).strip()
    short = text if len(text) <= _NAME else f"{text[:_NAME].rsplit(' ', 1)[0]}…"
    name = setting.places.of(link)
    return linked(short, name, setting, right_to_left=right_to_left, style="CitedBy")
