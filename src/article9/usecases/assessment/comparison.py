"""What changed between two years, as a table and as a page of its own."""

from __future__ import annotations

from collections.abc import Iterator

from article9.documents.document import Block, Cell, Heading, Paragraph, Points, Table
from article9.selfassessment.comparing import Comparison, Row
from article9.usecases.assessment.told import QUIET, Told


def changes(told: Told) -> Iterator[Block]:
    """What changed since the year before; nothing where there is none."""
    say, comparison = told.say, told.comparison
    if comparison is None:
        return
    year = comparison.before.cycle.year
    yield Heading(say("What has changed since {year}", year=year), anchor="changes")
    rows = [row for row in comparison.rows if row.change not in QUIET]
    if rows:
        yield table(told, comparison, rows)
    else:
        yield Paragraph(say("Nothing that persons answered has changed."))
    yield Paragraph(
        say(
            "The two answers stand side by side. Nothing here says that one is better than the "
            "other. What is not listed was answered alike, or in neither year."
        )
    )


def comparison_page(told: Told) -> Iterator[Block]:
    """The whole comparison for a reader: what changed, and then what did not."""
    say, comparison = told.say, told.comparison
    if comparison is None:
        return
    then, now = comparison.before.cycle.year, comparison.now.cycle.year
    yield Heading(say("Self-assessment: {then} and {now}", then=then, now=now), 1)
    yield Paragraph(told.name, lead=say("State"))
    yield from changes(told)
    for change in ("same", "not-answered", "not-asked"):
        rows = [row for row in comparison.rows if row.change == change]
        if rows:
            words = told.change(rows[0])
            yield Heading(words[:1].upper() + words[1:])
            yield Points(tuple(question_of(row, told) for row in rows))


def table(told: Told, comparison: Comparison, rows: list[Row] | tuple[Row, ...]) -> Table:
    """Each question with both answers and what became of it."""
    say = told.say
    then, now = comparison.before.cycle.year, comparison.now.cycle.year
    header = (say("Question"), str(then), str(now), say("What became of it"))
    cells: tuple[tuple[Cell, ...], ...] = tuple(
        (
            question_of(row, told),
            told.side(row.before, before=True) if row.before else "–",
            told.side(row.now, before=False) if row.now else "–",
            told.change(row),
        )
        for row in rows
    )
    return Table(header, cells, caption=say("The answers of both years, question by question."))


def question_of(row: Row, told: Told) -> str:
    """The question of a row as it is asked now, or as it was asked."""
    now, before = told.gathered.questions, told.comparison
    if row.now:
        return "\n".join(told.say(now.questions[side.key].asks) for side in row.now)
    if before is None:
        return ""
    earlier = told.known.questions(before.before.cycle.edition)
    return "\n".join(told.say(earlier.questions[side.key].asks) for side in row.before)
