"""Clauses of a law in a Word file: numbered by Word, with fields that refer, and notes beside."""

from __future__ import annotations

from collections.abc import Sequence

from article9.documents.clause import Clause, CrossReference, Level, Open, Part, Words
from article9.documents.document import Document
from article9.documents.word.counts import STARTS, Counts
from article9.documents.word.elements import Element, field, named, run, w
from article9.documents.word.inline import runs_backwards, said
from article9.documents.word.paragraphs import paragraph
from article9.documents.word.setting import Setting
from article9.documents.word.styles import CLAUSES
from article9.documents.word.stylesheet import twips

#: Deeper clauses look like the deepest.
_DEEPEST = 5


def clause(
    content: Clause, at: int, counts: Counts, levels: Sequence[Level], setting: Setting
) -> Element:
    """A clause as a paragraph that Word numbers; a heading below its number is a line of it."""
    backwards = runs_backwards(content.line, setting.language)
    inside = [one for part in content.words for one in _words(part, setting, backwards)]
    if content.ordinal and not content.beside:
        inside.insert(0, run(w("br")))
    name = setting.places.clauses.get(at)
    bookmarks = setting.named([name] if name else [])
    if at in counts.fields:
        number = _counted(content, counts.fields[at], levels, bookmarks, backwards)
        inside = [*number, *(said(" ", right_to_left=backwards) if content.beside else []), *inside]
    else:
        inside = named(bookmarks, *inside)
    if content.note:
        inside = _noted(inside, setting.comments[at])
    kind = content.kind if content.kind != "words" else f"words{min(content.depth, _DEEPEST)}"
    made = paragraph(CLAUSES[kind].id, *inside, setting=setting, right_to_left=backwards)
    if at in counts.lists:
        level = w("ilvl", val=content.depth - counts.groups[content.depth])
        made[0].insert(1, w("numPr", level, w("numId", val=counts.lists[at])))
    elif content.kind == "words" and content.depth:
        made[0].append(w("ind", left=twips(STARTS[content.depth]), hanging=0))
    return made


def _counted(
    content: Clause,
    how: str,
    levels: Sequence[Level],
    bookmarks: Sequence[tuple[int, str]],
    backwards: bool,
) -> list[Element]:
    """A number whose count is a field with a name, so that others can repeat the count alone."""
    before, _, after = levels[content.depth].number.partition("{n}")
    count = content.number.removeprefix(before).removesuffix(after)
    shown = said(count, right_to_left=backwards)
    return [
        *said(before, right_to_left=backwards),
        *named(bookmarks, *(field(how, *shown) if how else shown)),
        *said(after, right_to_left=backwards),
    ]


def _words(content: Words, setting: Setting, backwards: bool) -> list[Element]:
    match content:
        case str():
            return said(content, right_to_left=backwards)
        case Open(text):
            return said(text, right_to_left=backwards, style="OpenPoint")
        case CrossReference(text, to, parts):
            bookmark = setting.bookmark(setting.places.ids.get(to))
            if bookmark is None:
                return said(text, right_to_left=backwards)
            return [one for part in parts for one in _referring(part, setting, backwards)]


def _referring(part: str | Part, setting: Setting, backwards: bool) -> list[Element]:
    if isinstance(part, str):
        return said(part, right_to_left=backwards)
    bookmark = setting.bookmark(setting.places.ids.get(part.to))
    if bookmark is None:
        return said(part.text, right_to_left=backwards)
    # Of a list the number without that of the levels above; of a field what bears its name.
    how = r"\n \h" if part.whole else r"\h"
    return field(f"REF {bookmark} {how}", *said(part.text, right_to_left=backwards))


def _noted(inside: Sequence[Element], number: int) -> list[Element]:
    """Words with a note beside them."""
    sign = run(w("commentReference", id=number), style="CommentReference")
    return [
        w("commentRangeStart", id=number),
        *inside,
        w("commentRangeEnd", id=number),
        sign,
    ]


def comments(document: Document, setting: Setting, *, author: str) -> Element:
    """The notes to whoever drafts, each as a comment. They bear no date: the same words are the
    same bytes."""
    root = w("comments")
    for at, number in setting.comments.items():
        block = document.blocks[at]
        if isinstance(block, Clause):
            backwards = runs_backwards(block.note, setting.language)
            root.append(
                w(
                    "comment",
                    paragraph(
                        "CommentText",
                        *said(block.note, right_to_left=backwards),
                        setting=setting,
                        right_to_left=backwards,
                    ),
                    id=number,
                    author=author,
                    initials=author[:2],
                )
            )
    return root
