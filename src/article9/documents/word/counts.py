"""How Word counts the clauses of a law: by lists, and by fields where others cite the bare count.

A field can repeat the number of a list as a whole, "3" or "(1)". It cannot repeat the count alone
of "Article 3": Word can be told to, LibreOffice cannot. Such clauses are counted by a field of
their own, and what refers to them repeats that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from article9.documents.clause import Clause, Level
from article9.documents.document import Document
from article9.documents.word.elements import Element, w
from article9.documents.word.stylesheet import twips

_FORMATS = {
    "arabic": "decimal",
    "letters": "lowerLetter",
    "roman": "lowerRoman",
    "roman-capitals": "upperRoman",
}
#: The same as fields say it.
_FIELDS = {
    "arabic": "ARABIC",
    "letters": "alphabetic",
    "roman": "roman",
    "roman-capitals": "ROMAN",
}

#: The numbers of lists in the file: bullets have the first, clauses the next ones.
_ABSTRACT, _LIST = 7, 20

#: Where the words of each level begin, and how far the number stands out, in points.
STARTS = (0, 0, 28, 28, 56, 84, 112)
_HANGING = 28

#: Levels whose clauses are headings.
_HEADINGS = 3


@dataclass(frozen=True, slots=True)
class Counts:
    """How each numbered clause is counted, by its place among the blocks.

    Attributes:
        lists: the list of Word's that counts it.
        fields: the field that counts it; "" where the count is written as it stands.
        starts: lists that begin anew: the list, its level, the count to begin with.
        groups: the level that begins the list of each level.
    """

    lists: Mapping[int, int]
    fields: Mapping[int, str]
    starts: tuple[tuple[int, int, int], ...]
    groups: tuple[int, ...]


def counts_of(document: Document) -> Counts:
    """How Word counts the clauses of a document, so that it comes to their numbers."""
    levels = document.levels
    groups = tuple(_group(at, levels) for at in range(len(levels)))
    counted: dict[int, int] = {}  # by level, as Word has counted so far
    current: dict[int, int] = {}  # the list that a level stands in, where it has begun anew
    lists, fields = {}, {}
    starts: list[tuple[int, int, int]] = []
    for at, block in enumerate(document.blocks):
        if not isinstance(block, Clause) or not block.ordinal:
            continue
        depth, level = block.depth, levels[block.depth]
        goes_on = block.ordinal == counted.get(depth, 0) + 1
        if level.by_field:
            fields[at] = _field(block, level, goes_on=goes_on)
        else:
            for deeper in [one for one in counted if one > depth and groups[one] == groups[depth]]:
                del counted[deeper]
                current.pop(deeper, None)
            for passed_over in range(groups[depth], depth):
                # A list without a number above it: LibreOffice counts one there all the same.
                counted.setdefault(passed_over, -1)
            if not goes_on:
                starts.append((_LIST + len(levels) + len(starts), depth, block.ordinal))
                current[depth] = starts[-1][0]
            lists[at] = current.get(depth, _LIST + groups[depth])
        # What is written as it stands is not counted: the next one is told its count.
        counted[depth] = block.ordinal if fields.get(at) != "" else -1
    return Counts(lists, fields, tuple(starts), groups)


def _field(clause: Clause, level: Level, *, goes_on: bool) -> str:
    if level.first and clause.ordinal == 1:
        return ""
    anew = "" if goes_on else f" \\r {clause.ordinal}"
    return f"SEQ level{clause.depth} \\* {_FIELDS[level.count]}{anew}"


def _group(depth: int, levels: Sequence[Level]) -> int:
    """The level that begins the list of this one.

    Sections are counted through the whole law, so that they cannot stand in the list of parts:
    LibreOffice begins the count of a lower level anew whatever the file says.
    """
    return max((at for at in range(depth + 1) if levels[at].continues), default=0)


def numbering(document: Document) -> Iterator[Element]:
    """Word's lists of levels, and each point where one begins anew."""
    levels, known = document.levels, counts_of(document)
    groups = sorted(set(known.groups))
    for group in groups:
        inside = [at for at in range(len(levels)) if known.groups[at] == group]
        made = [_level(at, at - group, levels[at]) for at in inside]
        multilevel = w("multiLevelType", val="multilevel")
        yield w("abstractNum", multilevel, *made, abstractNumId=_ABSTRACT + group)
    for group in groups:
        yield w("num", w("abstractNumId", val=_ABSTRACT + group), numId=_LIST + group)
    for number, depth, start in known.starts:
        group = known.groups[depth]
        anew = w("lvlOverride", w("startOverride", val=start), ilvl=depth - group)
        yield w("num", w("abstractNumId", val=_ABSTRACT + group), anew, numId=number)


def _level(depth: int, at: int, level: Level) -> Element:
    """A level of a list: the depth of its clauses, its place in the list, and its number."""
    hanging = _HANGING if depth >= _HEADINGS else 0
    indent = w("ind", left=twips(STARTS[depth + 1] if hanging else 0), hanging=twips(hanging))
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=_FORMATS[level.count]),
        w("suff", val="tab" if hanging else "space"),
        w("lvlText", val=level.number.replace("{n}", f"%{at + 1}")),
        w("lvlJc", val="left"),
        w("pPr", indent),
        ilvl=at,
    )
