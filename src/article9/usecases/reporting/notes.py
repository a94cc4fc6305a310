"""What those who prepare a report must know, and what no reader of the sent copy sees."""

from __future__ import annotations

from collections.abc import Iterator

from article9.documents.document import Block, Heading, Points
from article9.reporting.filing import sent_for, unchanged_since
from article9.reporting.shown import left_out, without_consent
from article9.usecases.reporting.told import Told
from article9.usecases.reporting.words import day, untranslated


def notes(told: Told) -> Iterator[Block]:
    """The notes under a heading; nothing in a copy that is sent."""
    if not told.asked.is_sent:
        points = (*sentences(told), *told.doubts)
        if points:
            yield Heading(told.asked.say("For whoever prepares it"), anchor="notes")
            yield Points(points)


def sentences(told: Told) -> Iterator[str]:
    """What waits, what was left out, what it is compared with, where it goes; figures apart."""
    yield from _waiting(told)
    yield from _compared(told)
    yield from _kept_back(told)
    yield from _layout(told)
    yield from _sending(told)


def _waiting(told: Told) -> Iterator[str]:
    say = told.asked.say
    if told.waiting:
        yield say(
            "Readings that wait for a lawyer: {number}. Nothing of them is in this report.",
            number=told.waiting,
        )
    yield from _later(told)
    for one in told.report.sections:
        if one.owed and told.report.layout.style == "tables":
            yield say(
                "{section}: the record does not tell whether there is anything to report.",
                section=say(one.section.title),
            )
        for part in one.parts:
            if part.gone and not part.rows and part.part.figure is not None:
                kind = told.report.context.known.figures[part.part.figure]
                yield say(
                    "There were figures last year and there are none for {year}: {kind}.",
                    kind=say(kind.title),
                    year=told.report.context.period.year,
                )


def _later(told: Told) -> Iterator[str]:
    """Decisions that were made after the time that is told of."""
    period, say = told.report.context.period, told.asked.say
    shown = any(
        part.part.fills in ("decisions", "concerns")
        for section in told.report.sections
        for part in section.parts
    )
    number = sum(
        1 for one in told.asked.dossier.decisions if period.until < one.signed.on <= told.asked.on
    )
    if shown and number:
        yield say(
            "Decisions made after {day} that are left out, because the report tells how things "
            "stood on that day: {number}.",
            day=day(period.until, say),
            number=number,
        )


def _compared(told: Told) -> Iterator[str]:
    say, report = told.asked.say, told.report
    period = report.context.period
    if not report.context.public:  # what is for the State's own use tells how things stand
        return
    for copy in told.asked.dossier.filed:
        if not unchanged_since(copy):
            yield say(
                "The copy of the report sent on {day} is no longer what was sent: it was changed.",
                day=day(copy.on, say),
            )
    amended = sent_for(told.asked.dossier, report.layout.report, period.year)
    if amended is not None:
        yield say(
            "The report for {year} was sent on {day}: this one amends it.",
            year=period.year,
            day=day(amended.on, say),
        )
    elif report.compared == "filed" and report.filed is not None:
        yield say(
            "It is compared with the report for {year}, sent on {day}.",
            year=report.filed.year,
            day=day(report.filed.on, say),
        )
    elif report.compared == "records":
        yield say(
            "It is compared with the records of the year before: no copy of a report is kept."
        )
    else:
        yield say("Nothing of the year before is in the record, so nothing could be compared.")


def _kept_back(told: Told) -> Iterator[str]:
    say, context = told.asked.say, told.report.context
    number = left_out(context.dossier, public=context.public)
    if number and context.public:
        yield say(
            "Records that are left out because they are internal or secret: {number}. Neither is "
            "ever in what others read; nor are coordinates, or where stocks lie.",
            number=number,
        )
    elif number:
        yield say("Records that are left out because they are secret: {number}.", number=number)
    for name in without_consent(context.dossier):
        yield say(
            "{society} has not agreed that its work be quoted: nothing of it is in.", society=name
        )


def _layout(told: Told) -> Iterator[str]:
    say, layout = told.asked.say, told.report.layout
    if layout.known == "general-knowledge":
        yield say(
            "The layout is general knowledge, not re-read in the official document. Compare it; "
            "you can adjust a copy of its file and give it with --layout."
        )
    missing = len(untranslated(told.report, say))
    if missing:
        yield say(
            "Words that are not translated into this language yet and stand in English: {number}.",
            number=missing,
        )


def _sending(told: Told) -> Iterator[str]:
    say, sending = told.asked.say, told.report.layout.sending
    if sending is None:
        return
    yield from _due(told)
    if any(one.owed for one in told.report.sections):
        yield say(
            "It cannot be sent while a form is not told of. Write down what there is, or say with "
            "--nothing-new that there is nothing new: it is then the word of whoever sends it."
        )
    yield say(sending.to)
    yield say(
        "{check} Checked on {day}.", check=say(sending.check), day=day(sending.checked.on, say)
    )
    yield say(
        "article9 sends nothing. When it is sent, give the same command with --sent: a copy is "
        "kept that is never changed."
    )


def _due(told: Told) -> Iterator[str]:
    """By when it goes, or went: a day that has passed is told as passed, and nothing more."""
    say, asked, period = told.asked.say, told.asked, told.report.context.period
    if period.until.year == period.year and period.until < period.until.replace(month=12, day=31):
        yield say("The year {year} is not over: what comes after is not in it.", year=period.year)
    found = (
        one.day
        for one in told.report.context.known.deadlines
        if one.obligation.report and one.year == period.year and one.day is not None
    )
    due = next(found, None)
    if due is None:
        return
    if due >= asked.on:
        yield say("The report for {year} is due on {day}.", year=period.year, day=day(due, say))
    elif sent_for(asked.dossier, told.report.layout.report, period.year) is not None:
        yield say("The report for {year} was due on {day}.", year=period.year, day=day(due, say))
    else:
        yield say(
            "The report for {year} was due on {day}; no report for {year} is kept as sent in this "
            "record.",
            year=period.year,
            day=day(due, say),
        )
