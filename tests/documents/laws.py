"""A law that is being drafted, as a document: every kind of clause, made up."""

from __future__ import annotations

from article9.documents.clause import Clause, CrossReference, Level, Open, Part, Words
from article9.documents.document import Document, Heading, Paragraph

LEVELS = (
    Level("Part {n}", "arabic"),
    Level("Chapter {n}", "roman-capitals"),
    Level("{n}.", "arabic", continues=True),
    Level("({n})", "arabic"),
    Level("({n})", "letters"),
    Level("({n})", "roman"),
)
#: The same where the first article is numbered in another way.
FRENCH = (
    *LEVELS[:2],
    Level("Article {n}", "arabic", "1er", continues=True, by_field=True),
    *LEVELS[3:],
)

REFERENCE = CrossReference(
    "section 1(2)", "s1-2", ("section ", Part("1", "s1", True), Part("(2)", "s1-2", True))
)


def words(number: str, ordinal: int, *text: Words, depth: int = 3, anchor: str = "") -> Clause:
    """A clause with words."""
    return Clause("words", depth, text, number, ordinal, anchor=anchor)


def headed(number: str, ordinal: int, text: str, *, depth: int = 2, anchor: str = "") -> Clause:
    """The heading of a section, or of a part."""
    beside, note = depth == 2, "Decide it."
    if beside:
        return Clause("section", depth, (text,), number, ordinal, anchor=anchor, note=note)
    return Clause("part", depth, (text,), number, ordinal, beside=False, anchor=anchor, note=note)


CLAUSES = (
    Clause("words", 0, ("A Bill to keep the marshes.",)),
    headed("Part 1", 1, "Wardens", depth=0, anchor="p1"),
    headed("1.", 1, "Who they are", anchor="s1"),
    words("(1)", 1, "The warden is ", Open("[to be decided: who]"), "."),
    words("(2)", 2, "No warden may—", anchor="s1-2"),
    words("(a)", 1, "sleep; or", depth=4),
    words("(b)", 2, "sell the marsh,", depth=4),
    Clause("words", 3, ("at any time.",)),
    headed("Part 2", 2, "Gates", depth=0, anchor="p2"),
    headed("2.", 2, "Shut", anchor="s2"),
    Clause("words", 2, ("Gates are shut as ", REFERENCE, " says.",)),
    Clause("words", 2, ("“gate” means—",), anchor="gate"),
    words("(a)", 1, "a door; or", depth=4),
    words("(b)", 2, "a bar;", depth=4),
    Clause("words", 2, ("“marsh” means—",)),
    words("(a)", 1, "wet land.", depth=4),
)  # fmt: skip


def law(*clauses: Clause, levels: tuple[Level, ...] = LEVELS) -> Document:
    """A document with these clauses; with all of the above where none are given."""
    return Document(
        "en",
        (
            Heading("Marshes Bill", 1),
            Paragraph("Read it."),
            Heading("The bill"),
            *(clauses or CLAUSES),
        ),
        footer="Nobody's voice.",
        contents=True,
        header="DRAFT of 1 May 2030",
        levels=levels,
    )
