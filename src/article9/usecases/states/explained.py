"""Each count opened into its States, and each State into what was read in which source."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.translations import Translations
from article9.documents.document import Block, Heading, Paragraph, Points
from article9.states.counts import Count, Line
from article9.states.register import Fact, Register
from article9.usecases.states.as_data import keys_in
from article9.usecases.states.asked import Asked
from article9.usecases.states.words import (
    CONFIDENCE,
    LEFT_OUT,
    counted,
    name_of,
    noted,
    number,
    quoted,
    told,
)


def explained(asked: Asked, say: Translations) -> Iterator[Block]:
    """Every count with its rows, what was left out, and the sources."""
    for count in asked.counts:
        yield Heading(f"{counted(count, say)}: {number(count.number, say)}")
        rows = (asked.line(code) for code in count.states)
        yield Points(tuple(row(line, count, say) for line in rows))
    yield from _left_out(asked.register, say)
    yield from sources(asked.register, set(keys_in(asked)), say)


def row(line: Line, count: Count, say: Translations) -> str:
    """A State with the facts for which it is counted, each with its sources."""
    of_class = line.measures.facts if count.of == "article-9" and line.measures else ()
    facts = of_class or line.standing.facts
    name = f"{line.state.code} {name_of(line, say)}"
    return " ".join([f"{name}.", *(dated(fact, say) for fact in facts)])


def dated(fact: Fact, say: Translations) -> str:
    """A fact with its day, its sources and what must be said with it."""
    day = f"{fact.day}: " if fact.day is not None else ""
    said = " ".join(filter(None, (told(fact, say), noted(fact, say))))
    return f"{day}{said} {quoted(fact.sources)}{_whose(fact, say)}"


def _whose(fact: Fact, say: Translations) -> str:
    """Whose a fact is that does not ship, or how sure one is that does, where not highly."""
    if fact.added_by:
        added = say("added by {name} on {day}", name=fact.added_by, day=str(fact.added_on))
        return f" ({added})"
    if fact.confidence in (None, "high"):
        return ""
    return f" ({say('confidence')}: {say(CONFIDENCE[fact.confidence])})"


def _left_out(register: Register, say: Translations) -> Iterator[Block]:
    yield Heading(say("What was left out"))
    yield Paragraph(
        say(
            "{number} values were recalled and not read in a source. They are not shown. What is "
            "missing here says nothing of a State.",
            number=sum(register.left_out.values()),
        )
    )
    yield Points(
        tuple(f"{say(LEFT_OUT[kind])}: {n}" for kind, n in sorted(register.left_out.items()))
    )


def sources(register: Register, keys: set[str], say: Translations) -> Iterator[Block]:
    """The sources with these keys."""
    yield Heading(say("Sources"))
    items = []
    for key in sorted(keys):
        one = register.sources[key]
        where = f", {one.address}" if one.address else ""
        read = say("read {day}", day=str(one.read))
        items.append(f"[{key}] {one.title}{where} ({read})")
    yield Points(tuple(items))
