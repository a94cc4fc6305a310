"""The statement to the Meeting: by agenda item, each sentence from one record of the State."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from article9.documents.document import (
    Block,
    Cell,
    Document,
    Heading,
    NewPage,
    Paragraph,
    Points,
    Table,
)
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.reporting.filling import FilledPart, FilledSection
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.report import Asked
from article9.usecases.reporting.data import ReportData, report_data
from article9.usecases.reporting.notes import notes
from article9.usecases.reporting.prose import Spoken, heading, spoken, traced
from article9.usecases.reporting.sending import kept
from article9.usecases.reporting.sheets import workbook
from article9.usecases.reporting.tables import draft_line
from article9.usecases.reporting.told import Told, told_up_to
from article9.usecases.reporting.words import day, sentence

_KIND = "statement"

#: Words a minute of a speaker who is interpreted.
_PACE = 110

#: Languages that set no spaces between words, so that words cannot be counted by them.
_UNSPACED = frozenset({"zh", "ja", "km", "th", "lo", "my"})


def document(asked: Asked) -> Document:
    """The statement, and for its speaker how long it is and what changed since the year before."""
    told, say = _told(asked), asked.say
    blocks = (*_statement(told), *_for_the_speaker(told))
    return Document(say.language, blocks, footer=say(ATTRIBUTION), header=draft_line(told))


def sheets(asked: Asked) -> Document:
    """Its rows as tables."""
    return workbook(_told(asked))


def data(asked: Asked) -> ReportData:
    """The same for programs, each sentence with its record."""
    return report_data(_told(asked))


def sent(asked: Asked, *, new_id: NewId) -> Dossier:
    """The dossier with a copy of what was said.

    Raises:
        Usage: nobody answers for it.
    """
    return kept(_told(asked), new_id=new_id)


def _told(asked: Asked) -> Told:
    """A State speaks in its own voice: what a National Society does is left out, consent or not."""
    told = told_up_to(_KIND, asked)
    own = tuple(_own(section) for section in told.report.sections)
    return replace(told, report=replace(told.report, sections=own))


def _own(section: FilledSection) -> FilledSection:
    return replace(section, parts=tuple(_own_part(part) for part in section.parts))


def _own_part(part: FilledPart) -> FilledPart:
    return replace(part, rows=tuple(one for one in part.rows if not one.row.society))


def _statement(told: Told) -> Iterator[Block]:
    asked, say = told.asked, told.asked.say
    yield Heading(say(told.report.layout.title), 1)
    yield Paragraph(told.state, lead=say("State Party"))
    yield Paragraph(day(asked.on, say), lead=say("Date"))
    found = False
    for section in told.report.sections:
        sentences = list(spoken(section, told))
        if sentences:
            found = True
            yield Heading(heading(section, told), anchor=f"part-{section.section.letter}")
            yield from (Paragraph(traced(one, told)) for one in sentences)
    if not found:
        yield Paragraph(say("The record holds nothing to speak of in this year."))


def _for_the_speaker(told: Told) -> Iterator[Block]:
    if told.asked.is_sent:
        return
    say = told.asked.say
    sentences = [one for section in told.report.sections for one in spoken(section, told)]
    yield NewPage()
    yield from notes(told)
    yield Heading(say("How long it is"), anchor="length")
    yield Points((length([one.words for one in sentences], told),))
    yield Heading(say("What changed since the year before"), anchor="changes")
    rows = tuple(_change(one, told) for one in sentences if one.filled.changed(one.part.columns))
    if rows and told.report.compared != "nothing":
        header = (say("Now"), say("Before"), say("Record"))
        yield Table(header, rows, caption=say("Sentences that are new or otherwise than before."))
    else:
        yield Paragraph(say("Nothing, or nothing that could be compared."))


def length(sentences: list[str], told: Told) -> str:
    """How many words, and how many minutes at the pace of a speaker who is interpreted."""
    say = told.asked.say
    if say.language in _UNSPACED:
        letters = sum(len("".join(words.split())) for words in sentences)
        return say("Characters: {number}. Minutes are told by words only.", number=letters)
    words = sum(len(one.split()) for one in sentences)
    minutes = -(-words // _PACE)
    return say(
        "Words: {number}. At {pace} words a minute, the pace when it is interpreted, it takes "
        "{minutes} minutes at most.",
        number=words,
        pace=_PACE,
        minutes=minutes,
    )


def _change(one: Spoken, told: Told) -> tuple[Cell, ...]:
    say = told.asked.say
    before = one.filled.before
    earlier = ""
    if before is not None:
        earlier = sentence(one.part.part, replace(one.filled.row, cells=before), say)
    return (one.words, earlier or say("new"), ", ".join(one.sources))
