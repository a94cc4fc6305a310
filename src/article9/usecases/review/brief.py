"""The first two pages: what was read, what follows, in plain words for whoever decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.catalogue.translations import later
from article9.documents.document import Block, Cell, Heading, Link, Paragraph, Points, Table
from article9.record.reading import Finding, Text
from article9.usecases.check_law import NEVER_TO_CONSIDER
from article9.usecases.review.words import VOICES, Words

#: A text with fewer provisions is hardly a law.
_FEW = 2
#: More would not be read on a first page; the parts below name them all.
_FIRST = 8

STATUSES = {
    "bill": later("a bill"),
    "adopted": later("adopted"),
    "in-force": later("in force"),
    "repealed": later("repealed"),
}


def brief(words: Words) -> Iterator[Block]:
    """What was read, the counts, and what to look at first."""
    say = words.say
    several = len(words.reading.texts) > 1
    title = say("What these texts provide for") if several else say("What this text provides for")
    yield Heading(title, 1)
    for at, text in enumerate(words.reading.texts):
        yield from about(text, words, letter=words.letter(at))
    yield from _state(words)
    yield Heading(say("In brief"), anchor="in-brief")
    yield _counts(words)
    yield from _first(words)
    yield from _concerns(words)
    yield Paragraph(
        say(
            "This is a machine's reading. It becomes the State's only when a named person has seen "
            "each passage. The requirements it was read for, and the rules by which it was read, "
            "have not been reviewed by a lawyer."
        )
    )


def about(text: Text, words: Words, *, letter: str) -> Iterator[Block]:
    """What a text is, its status, and how it was read; `letter` is what it is called below."""
    say = words.say
    yield Paragraph(
        say(
            "{title} ({language}, {provisions} provisions, {characters} characters)",
            title=text.title or text.file,
            language=text.language,
            provisions=text.provisions,
            characters=text.characters,
        ),
        lead=f"{say('Text')} {letter}".rstrip(),
    )
    yield Paragraph(_status(text, words), lead=say("Status"))
    if text.provisions < _FEW:
        yield Paragraph(
            say(
                "Hardly any numbered provisions were found. If this is no law, nothing below says "
                "anything about one."
            )
        )
    if text.unreadable or text.notes:
        yield Points((*text.unreadable, *text.notes))


def _state(words: Words) -> Iterator[Block]:
    """Whose law it is, and what its profile tells the reader first."""
    say, state = words.say, words.outcome.state
    if state is None:
        return
    day = state.profile.as_of.isoformat()
    yield Paragraph(
        say("{state}, by its profile as of {day}.", state=state.profile.state, day=day),
        lead=say("State"),
    )
    if told := tuple(state.says(say)):
        yield Points(told)


def _status(text: Text, words: Words) -> str:
    say = words.say
    if text.status == "unknown":
        return say(
            "Whether this text is a bill, in force or repealed was not given. What follows is said "
            "of its words alone."
        )
    status = say(STATUSES[text.status])
    told = (
        say("Given as {status}, as of {day}.", status=status, day=text.as_of)
        if text.as_of
        else say("Given as {status}; of what day was not given.", status=status)
    )
    if text.status == "bill":
        return f"{told} {say('It is no law yet: it would provide for what follows.')}"
    if text.status == "repealed":
        return f"{told} {say('Nothing below rests on it.')}"
    return told


def _counts(words: Words) -> Table:
    """How much is left to do, by whose word it is. It measures work, never a State."""
    say, shown = words.say, ("met", "partial", "absent", "unclear", "not-applicable")
    rows: list[tuple[Cell, ...]] = []
    for basis, voice in VOICES.items():
        of_basis = [
            f
            for f in words.reading.findings
            if words.requirement(f).basis == basis
            and words.requirement(f).kind not in NEVER_TO_CONSIDER
        ]
        counts = (sum(f.verdict == verdict for f in of_basis) for verdict in shown)
        rows.append((say(voice), *map(str, counts)))
    header = tuple(words.assessments(verdict) for verdict in shown)
    return Table(
        (say("Whose word it is"), *header),
        tuple(rows),
        caption=say(
            "How many requirements came out how. The counts measure the work that is left."
        ),
    )


def _first(words: Words) -> Iterator[Block]:
    """What the Convention requires and these texts do not fully provide for."""
    say = words.say
    open_ = [
        f
        for f in to_consider(words)
        if words.requirement(f).basis == "convention" and words.requirement(f).needs != "any"
    ]
    if not open_:
        return
    yield Heading(say("What the law itself should say"), 3)
    yield Paragraph(
        say(
            "The Convention requires the following, which practice alone cannot bring about. These "
            "texts do not provide for it, or only in part:"
        )
    )
    yield Points(tuple(f"{words.asked(f)} ({words.assessment(f)})" for f in open_[:_FIRST]))
    if len(open_) > _FIRST:
        yield Paragraph(
            say("{more} more stand below, under the points to consider.", more=len(open_) - _FIRST)
        )


def _concerns(words: Words) -> Iterator[Block]:
    say, concerns = words.say, words.reading.concerns
    if not concerns:
        return
    yield Heading(say("Points of concern in the texts"), 3)
    yield Points(tuple(say(words.catalogue.concerns[c.concern].asks) for c in concerns))


def to_consider(words: Words) -> Sequence[Finding]:
    """The findings that are partial or absent, without what a law may leave out."""
    return [
        f
        for f in words.reading.findings
        if f.verdict in ("partial", "absent") and words.requirement(f).kind not in NEVER_TO_CONSIDER
    ]


def acts(words: Words) -> Iterator[Block]:
    """The table of acts. A prohibition is never shown without its penalty and its reach."""
    say, table = words.say, words.reading.acts
    if not table:
        return
    yield Heading(say("The acts that the Convention prohibits"), anchor="acts")
    rows: list[tuple[Cell, ...]] = [
        (
            _act(name, words),
            *(words.cell(cell) for cell in (act.prohibited, act.punished, act.abroad)),
        )
        for name, act in table.items()
    ]
    header = (say("Act"), say("Prohibited"), say("Punished"), say("Reached abroad"))
    yield Table(header, tuple(rows), caption=say("Each act with its penalty and its reach."))


def _act(name: str, words: Words) -> Cell:
    """The act, leading to what is said of its prohibition."""
    title = words.say(name)
    requirement = words.catalogue.acts.rows[name].requirement
    asked = any(f.requirement == requirement for f in words.reading.findings)
    return Link(title, requirement) if asked else title
