"""Enforcement: whether the State is ready, how many cases there were, published judgments."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from article9.catalogue.translations import Translations, later
from article9.documents.document import Block, Document, Heading, Paragraph, Points, Table
from article9.planning.enforced import Kind, lines, odd
from article9.planning.seen import shown
from article9.record.dossier.enforcement import STAGES, Stage
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.plan.areas import READINESS
from article9.usecases.plan.asked import Asked
from article9.usecases.plan.words import not_shown, number

STAGE_NAMES: Mapping[Stage, str] = {
    "reported": later("Reported"),
    "investigated": later("Investigated"),
    "prosecuted": later("Prosecuted"),
    "tried": later("Tried"),
    "convicted": later("Convicted"),
    "acquitted": later("Acquitted"),
    "dropped": later("Dropped"),
}

_OUTCOMES: Mapping[str, str] = {
    "convicted": later("convicted"),
    "acquitted": later("acquitted"),
    "other": later("otherwise"),
}

_ODD: Mapping[Kind, str] = {
    "twice": later("{clause}, {year}: the cases of a stage ({stage}) are given twice and added."),
    "more-ended-than-tried": later(
        "{clause}, {year}: more ended in a judgment than were tried. Say whether cases of an "
        "earlier year are among them, or correct the numbers."
    ),
    "more-tried-than-prosecuted": later(
        "{clause}, {year}: more were tried than prosecuted. Say whether cases of an earlier year "
        "are among them, or correct the numbers."
    ),
}


_HOW = later(
    "A case is counted in each year in which it reached a stage. A dash stands for what was not "
    "counted; 0 for none."
)
_HOW_PART = later(
    "A case is counted in each year in which it reached a stage. A dash stands for what was not "
    "counted or is not shown here; 0 for none among what is shown."
)


def enforcement_page(
    asked: Asked, say: Translations, *, are_asked: Collection[str] | None = None
) -> Document:
    """Readiness as it was answered, the counts by year, clause and stage, and judgments.

    `are_asked` are the questions that this State is asked; without it, all are.
    """
    blocks: list[Block] = [
        Heading(say("Enforcement"), 1),
        Paragraph(asked.state or asked.dossier.state, lead=say("State")),
        Paragraph(asked.today.isoformat(), lead=say("As of")),
        Paragraph(
            say(
                "Here are numbers of cases and no names. Whoever is reported, investigated, "
                "prosecuted or tried is presumed innocent until convicted by a judgment that can "
                "no longer be appealed."
            )
        ),
        *_readiness(asked, say, are_asked),
        *_counts(asked, say),
        *_judgments(asked, say),
    ]
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION))


def _readiness(
    asked: Asked, say: Translations, are_asked: Collection[str] | None
) -> Iterator[Block]:
    yield Heading(say("Readiness"))
    cycle = asked.dossier.cycle()
    if cycle is None:
        yield Paragraph(say("No self-assessment is in the record."))
        return
    current = cycle.current()
    rows = []
    for key, question in asked.questions.in_area(READINESS).items():
        if are_asked is not None and key not in are_asked:
            continue
        answer = current.get(key)
        given = answer is not None and answer.state != "proposed"
        if answer is None or not given:
            rows.append((say(question.asks), say("Not answered yet."), ""))
        else:
            told = say(asked.questions.answers[answer.standing].title)
            rows.append((say(question.asks), told, answer.remark or answer.reason or ""))
    header = (say("Question"), say("Answer"), say("Remark"))
    yield Table(header, tuple(rows), say("Self-assessment of {year}", year=cycle.year))


def _counts(asked: Asked, say: Translations) -> Iterator[Block]:
    yield Heading(say("Cases"))
    counts = shown(asked.dossier.enforcement, asked.up_to)
    left_out = len(counts) < len(asked.dossier.enforcement)
    if left_out:
        yield Paragraph(not_shown(asked.up_to, say))
    elif not counts:
        yield Paragraph(say("No cases are written down. That is not the same as none."))
    if not counts:
        return
    strange = tuple(
        say(_ODD[one.kind], clause=one.clause, year=one.year,
            stage=say(STAGE_NAMES[one.stage]) if one.stage else "")
        for one in odd(counts)
        if one.kind == "twice" or not left_out  # stages that are not shown may explain the others
    )  # fmt: skip
    if strange:
        yield Points(strange)
    table = lines(counts)
    stages = [stage for stage in STAGES if any(stage in line.cases for line in table)]
    rows = tuple(
        (
            str(line.year),
            line.clause,
            # A dash is not nought: nobody has counted.
            *(number(line.cases[one], say) if one in line.cases else "–" for one in stages),
        )
        for line in table
    )
    header = (say("Year"), say("Clause"), *(say(STAGE_NAMES[stage]) for stage in stages))
    yield Table(header, rows, say("Cases by year, clause and stage"))
    yield Paragraph(say(_HOW_PART if left_out else _HOW))
    remarks = tuple(dict.fromkeys(one.remark for one in counts if one.remark))
    if remarks:
        yield Points(remarks)


def _judgments(asked: Asked, say: Translations) -> Iterator[Block]:
    if not asked.dossier.judgments:
        return
    yield Heading(say("Published judgments"))
    rows = tuple(
        (
            one.citation,
            one.court,
            one.on.isoformat(),
            one.clause,
            _ended(one.outcome, one.final, say),
            one.point or "",
            one.published,
        )
        for one in sorted(asked.dossier.judgments, key=lambda one: (one.on, one.citation))
    )
    header = (
        say("Citation"), say("Court"), say("Day"), say("Clause"), say("Ended"),
        say("What it says of the law"), say("Published"),
    )  # fmt: skip
    yield Table(header, rows, say("Published judgments"))


def _ended(outcome: str, final: bool | None, say: Translations) -> str:
    told = say(_OUTCOMES[outcome])
    if final is None:
        return told
    return f"{told}, {say('final')}" if final else f"{told}, {say('can still be appealed')}"
