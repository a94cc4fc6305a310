"""Documents for the tests of writers: a small one with every block, and any that may come."""

from __future__ import annotations

from hypothesis import strategies as st

from article9.documents.chart import Bar, Chart, drawn
from article9.documents.document import (
    Block,
    Document,
    Figure,
    Heading,
    Link,
    NewPage,
    Paragraph,
    Piece,
    Points,
    Quotation,
    Reproduction,
    Table,
    Verse,
)

LAW = Reproduction(
    "Marsh Wardens Act",
    "en",
    (
        Verse((Piece("Part I"),), kind="heading", page=1),
        Verse((Piece("1. The warden keeps a register."),)),
        Verse(
            (
                Piece("2. "),
                Piece("No person shall", ("p 1", "p 2"), (Link("Entry", "entry"),)),
                Piece(" without leave"),
            ),
        ),
        Verse((Piece("(a) enter the marsh;", (), (Link("Entry", "entry"),)),), depth=1),
        Verse((Piece("(b) leave it open.", ("p 3",), (Link("Gates", "gates"),)),), depth=1, page=2),
        Verse((Piece("Amended by Act No. 3."),), kind="note"),
    ),
)

#: Every block once, with every way in which one can lead to another.
SMALL = Document(
    "en",
    (
        Heading("What this text says", 1),
        Paragraph("Marsh Wardens Act", lead="Text"),
        Heading("The acts", anchor="acts"),
        Table(
            ("Act", "Prohibited", "Punished"),
            (("entering", Link("yes (s\u00a02(a))", "p 1"), "not found"), ("leaving", "no", "no")),
            caption="Each act",
        ),
        Heading("Points to consider"),
        Heading("Entry", 3, "entry"),
        Paragraph(
            "The text prohibits it.",
            lead="Provided for",
            proof=(Quotation("No person shall enter the marsh;", "s\u00a02(a)", to="p 1"),),
        ),
        Heading("Gates", 3, "gates"),
        Quotation("لا يجوز لأحد أن يترك الباب مفتوحاً.", "المادة\u00a02", language="ar", to="p 9"),
        Points(("one thing", "another")),
        NewPage(),
        Heading("Annex"),
        LAW,
    ),
    footer="It informs; a qualified lawyer decides.",
    contents=True,
)

#: What must never come out as anything but words.
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><b>",
    "</title></head><body>",
    "<!-- --><![CDATA[",
    "&lt;&#60;&amp",
    "javascript:alert(1)",
    "*/ } body { display: none } /*",
    "\x00\x1b[2J\u202e\u2066\ufeff\ud800\ufffe",
    "\u00a0" * 50,
    "{place}{lead}{page}",
    "قانون (2)",
)

words = st.one_of(st.text(max_size=30), st.sampled_from(HOSTILE))
_anchors = st.sampled_from(["", "a", "b c", "b-c", "main", "contents", "text", *HOSTILE[:3]])
_languages = st.sampled_from(["", "en", "ar", "zh-Hant", "az_Arab", "no such", '"><b>'])
_links = st.builds(Link, words, _anchors)
_quotations = st.builds(Quotation, words, words, _languages, _anchors)
_pieces = st.builds(
    Piece,
    words,
    st.lists(_anchors, max_size=3).map(tuple),
    st.lists(_links, max_size=3).map(tuple),
)
_verses = st.builds(
    Verse,
    st.lists(_pieces, max_size=3).map(tuple),
    st.integers(-1, 9),
    st.sampled_from(["text", "heading", "note"]),
    st.one_of(st.none(), st.integers(0, 9)),
)
_tables = st.builds(
    Table,
    st.lists(words, max_size=4).map(tuple),
    st.lists(st.lists(st.one_of(words, _links), max_size=4).map(tuple), max_size=3).map(tuple),
    words,
)


def _chart(title: str) -> str:
    """A drawing of two bars."""
    chart = Chart("en", title, title, title, (Bar(title, 1), Bar("2026", None)))
    return drawn(chart, written=str)


blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, words, st.integers(0, 9), _anchors),
    st.builds(Paragraph, words, words, st.lists(_quotations, max_size=2).map(tuple)),
    _quotations,
    st.builds(Points, st.lists(words, max_size=3).map(tuple)),
    _tables,
    st.builds(lambda title, table: Figure(_chart(title), title, table), words, _tables),
    st.just(NewPage()),
    st.builds(Reproduction, words, _languages, st.lists(_verses, max_size=4).map(tuple)),
)
documents = st.builds(
    Document,
    _languages,
    st.lists(blocks, max_size=8).map(tuple),
    words,
    st.booleans(),
)
