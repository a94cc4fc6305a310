"""The table of contents of a Word file: a field, with its entries filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from article9.documents.word.elements import (
    Element,
    field,
    field_end,
    field_start,
    leading,
    run,
    w,
)
from article9.documents.word.inline import runs_backwards, said
from article9.documents.word.paragraphs import line, paragraph
from article9.documents.word.setting import Setting

#: More entries do not go on one page: then the headings of the second level are left out.
_MOST = 40


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading as the contents list it; level 1 is the highest that they list."""

    text: str
    level: int
    name: str


def contents(entries: Sequence[Entry], setting: Setting) -> Iterator[Element]:
    """The contents under their heading; nothing where there are no headings.

    Page numbers are left to Word and LibreOffice: only who lays out the pages knows them.
    """
    deepest = 2 if len([e for e in entries if e.level <= 2]) <= _MOST else 1
    shown = [entry for entry in entries if entry.level <= deepest]
    if not shown:
        return
    listed = [_entry(entry, setting) for entry in shown]
    # Clauses are found by the level that their style has in the outline.
    outlined = " \\u" if setting.places.clauses else ""
    for at, start in enumerate(field_start(f'TOC \\o "1-{deepest}" \\h \\z{outlined}')):
        listed[0].insert(1 + at, start)
    listed[-1].append(field_end())
    heading = line("TOCHeading", setting.labels.contents, setting)
    gallery = w("docPartObj", w("docPartGallery", val="Table of Contents"), w("docPartUnique"))
    yield w("sdt", w("sdtPr", gallery), w("sdtContent", heading, *listed))


def _entry(entry: Entry, setting: Setting) -> Element:
    bookmark = setting.bookmarks[entry.name][1]
    backwards = runs_backwards(entry.text, setting.language)
    page = field(f"PAGEREF {bookmark} \\h")
    link = leading(bookmark, *said(entry.text, right_to_left=backwards), run(w("tab")), *page)
    return paragraph(f"TOC{entry.level}", link, setting=setting, right_to_left=backwards)
