"""The footnotes of a Word file: each says the place and the words that a statement rests on."""

from __future__ import annotations

from article9.documents.word.elements import Element, run, w, words
from article9.documents.word.inline import quoted, runs_backwards
from article9.documents.word.paragraphs import paragraph
from article9.documents.word.setting import Note, Setting

#: The two lines that Word draws above footnotes, by the numbers it gives them itself.
SEPARATORS = {"separator": -1, "continuationSeparator": 0}


def footnotes(setting: Setting) -> Element:
    """All footnotes, and the lines above them."""
    return w(
        "footnotes",
        *(_separator(kind, number) for kind, number in SEPARATORS.items()),
        *(_footnote(note, setting) for note in setting.all_notes()),
    )


def _separator(kind: str, number: int) -> Element:
    line = w("p", w("pPr", w("spacing", after=0, line=240, lineRule="auto")), run(w(kind)))
    return w("footnote", line, type=kind, id=number)


def _footnote(note: Note, setting: Setting) -> Element:
    quotation = note.quotation
    backwards = runs_backwards(quotation.text, quotation.language or setting.language)
    inside = paragraph(
        "FootnoteText",
        run(w("footnoteRef"), style="FootnoteReference"),
        run(words(" ")),
        *quoted(quotation, setting, right_to_left=backwards),
        setting=setting,
        right_to_left=backwards,
    )
    return w("footnote", inside, id=note.number)
