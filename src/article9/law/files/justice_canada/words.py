"""The words of a paragraph in Canada's Justice Laws XML."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from lxml import etree

from article9.law.files.justice_canada.names import BESIDE, INLINE, STRUCTURE
from article9.law.files.xml import names

#: What stands among the words of a paragraph and is none of them.
_NO_WORDS = frozenset({"FootnoteRef", "AlternateText", "Del", *BESIDE})


@dataclass(slots=True)
class Seen:
    """What was met on the way and is told apart from the law."""

    counts: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)  # that stood among the words last read
    cites: list[str] = field(default_factory=list)  # of the amendments that are no law yet


def name_of(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    return names(element)[1]


def words_of(element: etree._Element, seen: Seen) -> str:
    """All words in an element; marks of footnotes are left out, notes go to `seen`."""
    pieces: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        name = name_of(inner)
        if inner is element:
            pieces.append((inner.text or "") if event == "start" else "")
            continue
        parted = " " if name not in INLINE and name not in _NO_WORDS else ""
        if event == "end":
            pieces += (parted, inner.tail or "")
        elif name in _NO_WORDS:
            if name in BESIDE:
                seen.notes.append(words_of(inner, seen))
            walk.skip_subtree()
        else:
            seen.counts[name] += name == "Image"
            pieces += (parted, "/" if name == "Denominator" else "", inner.text or "")
    return " ".join("".join(pieces).split())


def child(element: etree._Element, *names: str) -> etree._Element | None:
    """The first part directly in an element that has one of these names."""
    return next((inner for inner in element if name_of(inner) in names), None)


def is_paragraph(element: etree._Element) -> bool:
    """Whether an element that the format does not have holds words, and nothing else."""
    names_within = [name_of(inner) for inner in element]
    if any(name in STRUCTURE for name in names_within):
        return False
    return bool((element.text or "").strip()) or bool(names_within and names_within[0] in INLINE)


def term_of(element: etree._Element, words: str) -> str:
    """The term with which a definition's words begin, where its end is shown by its type alone."""
    first = next(iter(element), None)
    if first is None or (element.text or "").strip():
        return ""
    if name_of(first) not in ("DefinedTermEn", "DefinedTermFr"):
        return ""
    term = words_of(first, Seen())
    rest = words[len(term) :].lstrip()
    return term if term and words.startswith(term) and rest[:1].isupper() else ""
