"""Clauses of a law that is being drafted, as elements of HTML."""

from __future__ import annotations

from collections.abc import Iterator

from article9.documents.clause import Clause, CrossReference, Open, Words
from article9.documents.markup.inline import Setting, escaped, linked, words

#: Deeper clauses are set in as far as this.
_DEEPEST = 6


def clause(content: Clause, setting: Setting) -> Iterator[str]:
    """A clause: its number, its words, and a note to whoever drafts below it."""
    name = setting.places.ids.get(content.anchor)
    named = f' id="{name}"' if name and content.anchor else ""
    inside = "".join(_words(part, setting) for part in content.words)
    if content.number:
        after = " " if content.beside else "<br>"
        inside = f'<span class="count">{escaped(content.number)}</span>{after}{inside}'
    if content.kind == "words":
        depth = min(max(content.depth - 2, 0), _DEEPEST)
        yield f'<p class="clause in{depth}"{named}>{inside}</p>'
    else:
        level = 3 if content.kind == "part" else 4
        yield f'<h{level} class="{content.kind}"{named}>{inside}</h{level}>'
    if content.note:
        yield f'<aside class="drafting">{words(content.note, setting.direction)}</aside>'


def _words(content: Words, setting: Setting) -> str:
    match content:
        case str():
            return escaped(content)
        case Open(text):
            return f'<strong class="open">{escaped(text)}</strong>'
        case CrossReference(text, to, _):
            return linked(text, setting.places.ids.get(to), setting.direction)
