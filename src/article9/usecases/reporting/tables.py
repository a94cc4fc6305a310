"""A report as forms: the cover with the standing of each section, then the tables that changed."""

from __future__ import annotations

from collections.abc import Iterator

from article9.documents.document import Block, Document, Heading, NewPage, Paragraph, Table
from article9.figures.suppression import WHY_HIDDEN
from article9.reporting.filing import sent_for
from article9.reporting.filling import Filled, FilledPart, FilledSection
from article9.reporting.from_figures import ALL, HIDDEN
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.reporting.notes import notes
from article9.usecases.reporting.told import Told
from article9.usecases.reporting.words import STATUSES, day, head, said


def forms(told: Told) -> Document:
    """The cover, what its makers must know, and each section that says something new.

    Where nothing is new the cover stands alone.
    """
    say = told.asked.say
    blocks: list[Block] = [*cover(told), *notes(told)]
    for one in told.report.sections:
        if one.status == "changed":
            blocks += [NewPage(), *_section(one, told)]
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION), header=draft_line(told))


def draft_line(told: Told) -> str:
    """What stands on each page of a draft; nothing on what is sent."""
    say = told.asked.say
    return "" if told.asked.is_sent else say("Draft of {day}", day=day(told.asked.on, say))


def cover(told: Told) -> Iterator[Block]:
    """Whose report it is, for which time, who answers for it, and how each section stands."""
    asked, say, report = told.asked, told.asked.say, told.report
    period = report.context.period
    yield Heading(say(report.layout.title), 1)
    yield Paragraph(told.state, lead=say("State Party"))
    yield Paragraph(
        say("{since} to {until}", since=day(period.since, say), until=day(period.until, say)),
        lead=say("Reporting period"),
    )
    yield Paragraph(day(asked.on, say), lead=say("Date of submission"))
    if asked.by:
        who = f"{asked.by}, {asked.function}" if asked.function else asked.by
        yield Paragraph(who, lead=say("Prepared by"))
    for lead, words in (
        (say("Point of contact"), _contact(told)), (say("Reference"), asked.reference or ""),
    ):  # fmt: skip
        if words:
            yield Paragraph(words, lead=lead)
    amended = sent_for(asked.dossier, report.layout.report, period.year)
    if amended is not None:
        yield Paragraph(
            say("It amends the report sent on {day}.", day=day(amended.on, say)),
            lead=say("Amendment"),
        )
    if report.nothing_new:
        yield Paragraph(say("There is nothing new to report: this cover page stands alone."))
    yield standings(told)


def standings(told: Told) -> Table:
    """Each section with the treaty's items in it and how it stands to the year before."""
    say = told.asked.say
    rows = []
    for one in told.report.sections:
        why = " ".join(say(sentence) for sentence in one.why)
        status = _standing(one, told)
        rows.append(
            (
                one.section.letter,
                say(one.section.title),
                _items(one, told),
                f"{status}. {why}" if why else status,
            )
        )
    header = (say("Form"), say("What it is about"), say("Article"), say("Standing"))
    return Table(header, tuple(rows), caption=say("How each form stands to the report before."))


def _standing(one: FilledSection, told: Told) -> str:
    say = told.asked.say
    if one.word is not None:
        return f"{say(STATUSES[one.status])}: {said(one.word, say)}"
    if one.status == "not-told" and not one.owed:
        return say("voluntary: nothing is told")
    return say(STATUSES[one.status])


def table(part: FilledPart, rows: tuple[Filled, ...], told: Told, *, sources: bool) -> Table:
    """Rows of a part. Columns that no row fills are left out; a draft tells last year's values."""
    say, known = told.asked.say, told.report.context.known
    columns = [name for name in part.columns if any(name in one.row.cells for one in rows)]
    header = tuple(head(name, part.part, known, say) for name in columns)
    body = tuple(
        tuple(
            _cell(one, name, told, first=at == 0, happened=part.happened)
            for at, name in enumerate(columns)
        )
        + ((", ".join(one.row.sources),) if sources else ())
        for one in rows
    )
    caption = say(part.part.title) if part.part.title else ""
    return Table((*header, say("Record")) if sources else header, body, caption=caption)


def _section(one: FilledSection, told: Told) -> Iterator[Block]:
    say = told.asked.say
    title = say("Form {letter}: {title}", letter=one.section.letter, title=say(one.section.title))
    yield Heading(title, anchor=f"form-{one.section.letter.lower()}")
    yield Paragraph(_items(one, told), lead=say("Article"))
    if one.section.says:
        yield Paragraph(say(one.section.says))
    for part in one.parts:
        yield from by_owner(part, told, sources=told.asked.trace)


def by_owner(part: FilledPart, told: Told, *, sources: bool) -> Iterator[Block]:
    """The State's rows, then those of each National Society under its name."""
    own = tuple(row for row in part.rows if not row.row.society)
    if own:
        yield table(part, own, told, sources=sources)
    for society in dict.fromkeys(row.row.society for row in part.rows if row.row.society):
        yield Paragraph(
            told.asked.say("{society}, its own work, quoted with its consent:", society=society)
        )
        theirs = tuple(row for row in part.rows if row.row.society == society)
        yield table(part, theirs, told, sources=sources)
    if any(one.row.cells.get(name) == HIDDEN for one in part.rows for name in part.columns):
        yield Paragraph(told.asked.say(WHY_HIDDEN))


def _cell(one: Filled, column: str, told: Told, *, first: bool, happened: bool) -> str:
    """The words of a cell; in a draft also what was told last year, where it was otherwise."""
    say, piece = told.asked.say, one.row.cells.get(column, "")
    words = "" if piece == ALL and not first else said(piece, say)
    if told.asked.is_sent or happened or told.report.compared == "nothing":
        return words
    if one.before is None:
        return f"{words} ({say('new')})" if first else words
    before = one.before.get(column, HIDDEN)
    if before == HIDDEN or not one.changed((column,)):
        return words
    return f"{words} ({say('told before: {value}', value=said(before, say))})".lstrip()


def _items(one: FilledSection, told: Told) -> str:
    say = told.asked.say
    return ", ".join(
        say("voluntary") if item == "voluntary" else f"Art. {item}" for item in one.section.items
    )


def _contact(told: Told) -> str:
    """The institution that answers for the State's relations with others, if it names a contact."""
    for one in told.asked.dossier.institutions:
        if one.contact is not None and one.kind == "foreign-affairs":
            return f"{one.name}: {one.contact.name}, {one.contact.function}"
    return ""
