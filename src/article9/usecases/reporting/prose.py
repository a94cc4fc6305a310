"""A report in sentences, each told by one record: notes, papers, letters and statements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from article9.documents.document import (
    Block,
    Document,
    Heading,
    NewPage,
    Paragraph,
    Points,
)
from article9.figures.suppression import WHY_HIDDEN
from article9.reporting.filling import Filled, FilledPart, FilledSection
from article9.reporting.from_figures import HIDDEN
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.reporting.notes import notes
from article9.usecases.reporting.tables import draft_line
from article9.usecases.reporting.told import Told
from article9.usecases.reporting.words import day, kept_back, sentence

#: What is no record of the State: nobody looks there for more.
_BESIDE = frozenset({"deadlines", "obligations", "profile"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence with the row that it tells of."""

    words: str
    filled: Filled
    part: FilledPart

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of what it rests on."""
        return self.filled.row.sources


def paper(told: Told) -> Document:
    """The report in sentences, with what its makers must know on a page of its own."""
    say = told.asked.say
    blocks = (*opening(told), *sections(told), *_notes(told))
    return Document(say.language, blocks, footer=say(ATTRIBUTION), header=draft_line(told))


def opening(told: Told) -> Iterator[Block]:
    """The title, whose report it is and as of when."""
    asked, say = told.asked, told.asked.say
    yield Heading(say(told.report.layout.title), 1)
    yield Paragraph(told.state, lead=say("State"))
    yield Paragraph(day(asked.on, say), lead=say("As of"))
    if asked.by:
        yield Paragraph(asked.by, lead=say("Prepared by"))
    if told.report.layout.says:
        yield Paragraph(say(told.report.layout.says))


def sections(told: Told) -> Iterator[Block]:
    """Each section with its sentences.

    What others read tells a National Society's work at its end, never among the State's measures.
    """
    for one in told.report.sections:
        inside = tuple(_inside(one, told))
        if inside:
            yield Heading(heading(one, told), anchor=f"part-{one.section.letter}")
            yield from inside
    societies = dict.fromkeys(
        traced(s, told)
        for one in told.report.sections
        for s in spoken(one, told, hidden=True)
        if _apart(s, told)
    )
    if societies:
        say = told.asked.say
        yield Heading(say("What the National Society does, as its own work"), anchor="society")
        yield Points(tuple(societies))


def spoken(section: FilledSection, told: Told, *, hidden: bool = False) -> Iterator[Spoken]:
    """The sentences of a section in their order; with `hidden` also of what is hidden, as such."""
    for part in section.parts:
        for one in part.rows:
            words = sentence(part.part, one.row, told.asked.say)
            if hidden and not words:
                words = kept_back(part.part, one.row, told.asked.say)
            if words:
                yield Spoken(words, one, part)


def heading(one: FilledSection, told: Told) -> str:
    """The heading; numbers of an official agenda stand before it, keys of our own do not."""
    title = told.asked.say(one.section.title)
    return f"{one.section.letter} {title}" if one.section.letter[0].isdigit() else title


def traced(one: Spoken, told: Told) -> str:
    """The sentence, with its record where that is asked for."""
    return f"{one.words} [{', '.join(one.sources)}]" if told.asked.trace else one.words


def _inside(one: FilledSection, told: Told) -> Iterator[Block]:
    say = told.asked.say
    found = [s for s in spoken(one, told, hidden=True) if not _apart(s, told)]
    if one.section.says:
        yield Paragraph(say(one.section.says))
    for part in one.parts:
        told_here = [s for s in found if s.part is part]
        if told_here:
            yield Points(tuple(traced(s, told) for s in told_here))
            if any(
                s.filled.row.cells.get(n) == HIDDEN for s in told_here for n in part.part.slots()
            ):
                yield Paragraph(say(WHY_HIDDEN))
        elif nothing(part, told) and not (found and told.report.context.public):
            # Others are told of a whole section that nothing on it is told.
            yield Paragraph(nothing(part, told))
        if part.more and part.part.fills not in _BESIDE:
            yield Paragraph(say("Further ones in the record: {number}.", number=part.more))
    if one.section.points:
        yield Points(tuple(say(point) for point in one.section.points))


def nothing(part: FilledPart, told: Told) -> str:
    """What is said where a part has no rows: for the State's own use also that no record is kept.

    That nothing is told must not read as if somebody had looked and found nothing.
    """
    say, dossier = told.asked.say, told.asked.dossier
    if not told.report.context.public and part.part.own == "no":
        if part.part.fills == "answers" and not dossier.cycles:
            return say("No self-assessment was opened.")
        if part.part.fills == "decisions" and not dossier.decisions:
            return say("No decision is in the record.")
    return say(part.part.none) if part.part.none else ""


def _apart(one: Spoken, told: Told) -> bool:
    """Whether it tells of a National Society's own work in what others read."""
    return told.report.context.public and bool(one.filled.row.society)


def _notes(told: Told) -> Iterator[Block]:
    if not told.asked.is_sent:
        yield NewPage()
        yield from notes(told)
