"""The first two pages: what was read, what follows, in plain words for whoever decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.catalogue.translations import later
from article9.documents.document import Block, Cell, Heading, Link, Paragraph, Points, Table
from article9.record.reading import Finding, Text
from article9.usecases.check_law import NEVER_TO_CONSIDER
from article9.usecases.read_text import language_name
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

#: The same of an order or manual, in the words of those who give it.
STATUSES_OF_ORDERS = {
    "bill": later("a draft"),
    "adopted": later("adopted"),
    "in-force": later("in force"),
    "repealed": later("withdrawn"),
}


def brief(words: Words) -> Iterator[Block]:
    """What was read, the counts, and what to look at first."""
    say = words.say
    yield Heading(_title(words), 1)
    for at, text in enumerate(words.reading.texts):
        yield from about(text, words, letter=words.letter(at))
    yield from _state(words)
    yield Heading(say("In brief"), anchor="in-brief")
    if words.are_orders:
        yield Paragraph(
            say(
                "Orders and manuals bind those under command and carry no penalty by themselves. "
                "Whether a breach is punished, and who beyond the forces is reached, a law says."
            )
        )
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


def _title(words: Words) -> str:
    say, several = words.say, len(words.reading.texts) > 1
    if words.are_orders:
        return (
            say("What these orders and manuals say")
            if several
            else say("What this order or manual says")
        )
    return say("What these texts provide for") if several else say("What this text provides for")


def about(text: Text, words: Words, *, letter: str) -> Iterator[Block]:
    """What a text is, its status, and how it was read; `letter` is what it is called below."""
    say = words.say
    yield Paragraph(
        say(
            "{title} ({language}, {provisions} provisions, {characters} characters)",
            title=text.title or text.file,
            language=language_name(text.language, say.language),
            provisions=text.provisions,
            characters=text.characters,
        ),
        lead=f"{say('Text')} {letter}".rstrip(),
    )
    yield Paragraph(_status(text, words), lead=say("Status"))
    if text.provisions < _FEW:
        yield Paragraph(_hardly_any(words))
    if text.unreadable or text.notes:
        yield Points((*text.unreadable, *text.notes))


def _hardly_any(words: Words) -> str:
    if words.are_orders:
        return words.say(
            "Hardly any numbered paragraphs were found. If this is no order, manual or lesson, "
            "nothing below says anything about one."
        )
    return words.say(
        "Hardly any numbered provisions were found. If this is no law, nothing below says anything "
        "about one."
    )


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
        return (
            say(
                "Whether this text is a draft, in force or withdrawn was not given. What follows "
                "is said of its words alone."
            )
            if words.are_orders
            else say(
                "Whether this text is a bill, in force or repealed was not given. What follows is "
                "said of its words alone."
            )
        )
    status = say((STATUSES_OF_ORDERS if words.are_orders else STATUSES)[text.status])
    told = (
        say("Given as {status}, as of {day}.", status=status, day=text.as_of)
        if text.as_of
        else say("Given as {status}; of what day was not given.", status=status)
    )
    if text.status == "bill" and words.are_orders:
        return f"{told} {say('It binds nobody yet: it would provide for what follows.')}"
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
        if of_basis:
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
    if all(text.status == "repealed" for text in words.reading.texts):
        yield Paragraph(say("No text that was given is in force, so that nothing is provided for."))
        return
    open_ = [
        f
        for f in to_consider(words)
        if words.requirement(f).basis == "convention" and words.requirement(f).needs != "any"
    ]
    if not open_:
        return
    if words.are_orders:
        yield Heading(say("What the forces should read"), 3)
        yield Paragraph(
            say(
                "The Convention binds the State to the following, and orders and manuals are where "
                "its forces learn it. These texts do not say it, or only in part:"
            )
        )
    else:
        yield Heading(say("What the law itself should say"), 3)
        yield Paragraph(
            say(
                "The Convention requires the following, which practice alone cannot bring about. "
                "What was read does not provide for it, or only in part:"
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
