"""Words in a line of a Word file: each stretch in its direction, links, footnote signs."""

from __future__ import annotations

from collections.abc import Sequence

from article9.documents.direction import direction, runs_against, with_days_whole
from article9.documents.document import Cell, Link, Quotation
from article9.documents.plain import plain
from article9.documents.word.elements import (
    Element,
    field,
    leading,
    named,
    run,
    w,
    words,
)
from article9.documents.word.setting import Note, Setting
from article9.documents.word.stretches import holds_right_to_left, language_tag, stretches

_NOTE_SIGN = "FootnoteReference"


def runs_backwards(text: str, language: str) -> bool:
    """Whether words begin at the right: as their language does, unless no letter of them does."""
    base = direction(language)
    if base == "ltr" and not holds_right_to_left(text):
        return False
    return (base == "rtl") != runs_against(text, base)


def said(text: str, *, right_to_left: bool, style: str = "", language: str = "") -> list[Element]:
    """Words as runs, in a line that begins at the right or at the left.

    `language` is given where it is not the document's.
    """
    tag = language_tag(language)
    whole = with_days_whole(plain(text), "rtl" if right_to_left else "ltr")
    return [
        run(words(part), style=style, right_to_left=way, language=tag)
        for part, way in stretches(whole, right_to_left=right_to_left)
    ]


def linked(
    text: str, name: str | None, setting: Setting, *, right_to_left: bool, style: str = "Hyperlink"
) -> list[Element]:
    """Words that lead to the place of a name, or the words alone where there is no such place."""
    bookmark = setting.bookmark(name)
    if bookmark is None:
        return said(text, right_to_left=right_to_left)
    return [leading(bookmark, *said(text, right_to_left=right_to_left, style=style))]


def in_cell(content: Cell, setting: Setting, *, right_to_left: bool) -> list[Element]:
    """What stands in a cell of a table."""
    if isinstance(content, Link):
        name = setting.places.of(content)
        return linked(content.text, name, setting, right_to_left=right_to_left)
    return said(content, right_to_left=right_to_left)


def quoted(quotation: Quotation, setting: Setting, *, right_to_left: bool) -> list[Element]:
    """The place, and the words in their own language."""
    foreign = quotation.language if quotation.language != setting.language else ""
    text = setting.labels.quotation.replace("{quotation}", plain(quotation.text).strip())
    return [
        *_placed(quotation, setting, right_to_left=right_to_left),
        *said(text, right_to_left=right_to_left, language=foreign),
    ]


def _placed(quotation: Quotation, setting: Setting, *, right_to_left: bool) -> list[Element]:
    if not plain(quotation.place).strip():
        return []
    before, _, after = setting.labels.lead.partition("{lead}")
    name = setting.places.ids.get(quotation.to)
    return [
        *said(before, right_to_left=right_to_left),
        *linked(quotation.place, name, setting, right_to_left=right_to_left),
        *said(f"{after} ", right_to_left=right_to_left),
    ]


def note_signs(notes: Sequence[Note], setting: Setting) -> list[Element]:
    """The signs that lead to footnotes, with commas so that 1 and 2 are not read as 12."""
    signs: list[Element] = []
    for at, note in enumerate(notes):
        if at:
            signs.append(run(words(","), style=_NOTE_SIGN))
        sign = run(w("footnoteReference", id=note.number), style=_NOTE_SIGN)
        signs += named(setting.named([note.name]), sign)
    return signs


def note_number(note: Note, setting: Setting, *, style: str) -> Element:
    """The number of a footnote, at what leads back to it: a field, as the number may change."""
    bookmark = setting.bookmarks[note.name][1]
    shown = run(words(str(note.number)), style=style)
    return leading(bookmark, *field(f"NOTEREF {bookmark} \\h", shown, style=style))
