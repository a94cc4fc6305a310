"""Letters to the institutions that owe an answer, an action or a word on a measure."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.fault import suggestion
from article9.documents.document import Block, Document, Heading, NewPage, Paragraph
from article9.errors import NotFound, Usage
from article9.record.dossier.bodies import Institution
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.report import Asked
from article9.usecases.reporting.prose import sections
from article9.usecases.reporting.tables import draft_line
from article9.usecases.reporting.told import Told, told_up_to
from article9.usecases.reporting.words import day

_KIND = "letter"


def document(asked: Asked) -> Document:
    """A letter to the institution that was named, or one to each that owes something.

    Raises:
        NotFound: there is no such institution.
        Usage: it is a National Society, which is not written to so.
    """
    say = asked.say
    blocks: list[Block] = []
    last = None
    for institution in _institutions(asked):
        told = last = told_up_to(_KIND, asked, to=institution.id)
        if asked.institution is not None or _owes(told):
            blocks += [NewPage()] if blocks else [Heading(say(told.report.layout.title), 1)]
            blocks += _letter(institution, told)
    if not blocks:
        blocks = [Heading(say("Letters"), 1), Paragraph(_nobody(asked))]
    header = "" if last is None else draft_line(last)
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION), header=header)


def _nobody(asked: Asked) -> str:
    if not asked.dossier.institutions:
        return asked.say("There are no institutions in the record.")
    return asked.say("No institution owes anything.")


def _institutions(asked: Asked) -> Iterator[Institution]:
    """Who is written to. A National Society is asked by a letter of its own, if at all."""
    every = [one for one in asked.dossier.institutions if not one.auxiliary]
    societies = [one for one in asked.dossier.institutions if one.auxiliary]
    if asked.institution is None:
        yield from every
        return
    found = [one for one in every if asked.institution in (one.id, one.key, one.name)]
    if any(asked.institution in (one.id, one.key, one.name, one.kind) for one in societies):
        raise Usage(
            "A National Society gets no letter of this kind: it is no organ of the State, and owes "
            "it no answer.",
            remedy="Ask it for its help, and for its consent to be quoted, in words of your own.",
        )
    if not found:
        names = [one.key or one.name for one in every]
        raise NotFound(
            f"There is no institution {asked.institution!r} in this dossier.",
            remedy=suggestion(asked.institution, names),
        )
    yield from found


def _owes(told: Told) -> bool:
    return any(
        part.rows for s in told.report.sections for part in s.parts if part.part.own == "yes"
    )


def _letter(institution: Institution, told: Told) -> Iterator[Block]:
    asked, say = told.asked, told.asked.say
    yield Heading(institution.name)
    if institution.address:
        yield Paragraph(institution.address)
    if institution.contact is not None:
        yield Paragraph(
            f"{institution.contact.name}, {institution.contact.function}", lead=say("To")
        )
    yield Paragraph(day(asked.on, say), lead=say("Date"))
    if told.report.layout.says:
        yield Paragraph(say(told.report.layout.says))
    for block in sections(told):
        yield Heading(block.text, 3) if isinstance(block, Heading) else block
    if asked.by:
        yield Paragraph(f"{asked.by}, {asked.function}" if asked.function else asked.by)
