"""The States as a page: counts, what stands beside them, and each State in a row."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.translations import Translations
from article9.documents.document import Block, Document, Heading, Paragraph, Points, Table
from article9.states.counts import Count
from article9.states.register import Conflict
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.states.as_data import statement
from article9.usecases.states.asked import Asked
from article9.usecases.states.explained import explained
from article9.usecases.states.figures import figures
from article9.usecases.states.status_map import status_map
from article9.usecases.states.words import (
    class_of,
    counted,
    name_of,
    number,
    quoted,
    status_of,
    told,
)


def states_page(
    asked: Asked, say: Translations, *, explain: bool = False, with_years: bool = True
) -> Document:
    """The States that were asked for.

    `explain` opens each count into its States and each State into its sources; `with_years` adds
    the numbers by year.
    """
    blocks = [*opening(asked, say), *_counts(asked, say), *statement_beside(asked, say)]
    if with_years and not asked.filters.any:
        blocks += figures(asked, say)
    blocks += explained(asked, say) if explain else _states(asked, say)
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION))


def opening(asked: Asked, say: Translations) -> Iterator[Block]:
    """What the States are and up to when they are known, and where a user says otherwise."""
    yield Heading(say("States and the Anti-Personnel Mine Ban Convention"), 1)
    yield Paragraph(asked.on.isoformat(), lead=say("As of"))
    yield Paragraph(
        say(
            "Public sources were read up to {day}. What has happened since is not here. States "
            "are listed by code and are not ranked.",
            day=str(asked.register.read_until),
        )
    )
    yield from differences(
        [one for one in asked.register.conflicts if one.added.state in _codes(asked)], say
    )
    if not asked.lines:
        yield Paragraph(say("No State is as you have asked."))


def differences(conflicts: list[Conflict], say: Translations) -> Iterator[Block]:
    """Where a user's own file says otherwise than the register: both, and which one stands."""
    if not conflicts:
        return
    yield Heading(say("Where your file and the register differ"))
    items = []
    for one in conflicts:
        mine, other = one.added, one.shipped
        items.append(
            say(
                "{state}: your file says “{added}” ({added_day}); it stands. The register says "
                "“{shipped}” ({shipped_day}) {sources}.",
                state=mine.state,
                added=told(mine, say),
                added_day=str(mine.day or ""),
                shipped=told(other, say),
                shipped_day=str(other.day or ""),
                sources=quoted(other.sources),
            )
            + (" " + say("The register's is newer.") if one.shipped_is_newer else "")
        )
    yield Points(tuple(items))


def _counts(asked: Asked, say: Translations) -> Iterator[Block]:
    if not asked.lines:
        return
    yield Heading(say("Counts"))
    by_status = [count for count in asked.counts if count.of == "status"]
    yield Paragraph(number(len(asked.parties), say), lead=say("States Parties"))
    statuses = _table(by_status, say("Status"), say)
    # Where only some were asked for, the others would look as if they had not joined.
    yield statuses if asked.filters.any else status_map(asked, statuses, say)
    by_class = [count for count in asked.counts if count.of == "article-9"]
    if by_class:
        yield _table(by_class, say("States Parties by what sources say of Article 9"), say)
    by_region = [count for count in asked.counts if count.of == "subregion"]
    if by_region:
        yield _table(by_region, say("States Parties by subregion"), say)


def _table(counts: list[Count], title: str, say: Translations) -> Table:
    rows = tuple((counted(count, say), number(count.number, say)) for count in counts)
    return Table((title, say("Number")), rows, caption=title)


def statement_beside(asked: Asked, say: Translations) -> Iterator[Block]:
    """The count of the joint statement beside what can be placed here, never merged with it."""
    found = statement(asked)
    if found is None:
        return
    yield Paragraph(
        say(
            "The joint statement of the ICRC and the IFRC at the Twenty-Second Meeting of the "
            "States Parties (December 2025, item 9.d) counts {number} States Parties that have "
            "reported a law or consider their existing law sufficient. It gives no list.",
            number=found.number,
        ),
        lead=say("Beside it"),
    )
    yield Paragraph(
        say(
            "From the public sources read here {placed} can be placed; that leaves a difference "
            "of {difference}. It says what was read, and nothing of the law of any State.",
            placed=found.placed,
            difference=found.difference,
        )
    )


def _states(asked: Asked, say: Translations) -> Iterator[Block]:
    if not asked.lines:
        return
    yield Heading(say("States"))
    header = (say("Code"), say("State"), say("Subregion"), say("Status"), say("Article 9"))
    rows = tuple(
        (
            line.state.code,
            name_of(line, say),
            say(line.state.subregion),
            status_of(line.standing, say),
            class_of(line.measures, say),
        )
        for line in asked.lines
    )
    yield Table(header, rows, caption=say("States"))


def _codes(asked: Asked) -> set[str]:
    return {line.state.code for line in asked.lines}
