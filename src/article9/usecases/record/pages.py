"""Pages on a dossier: what is in it, what waits, what differs, what is linked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.translations import Translations, later
from article9.documents.document import Block, Document, Heading, Paragraph, Points, Table
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.links import records
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.record.called import HOLDS, called, kind_called
from article9.usecases.record.decide import Decided
from article9.usecases.record.difference import Difference
from article9.usecases.record.standing import Standing, standings
from article9.usecases.record.trace import Node, Trace

#: What each link of the chain is called where it is not a kind of record.
STEPS = {
    "obligation": later("What the Convention asks"),
    "requirement": later("What a text is read for"),
    "concern": later("Points of concern"),
    "question": later("Questions of the self-assessment"),
    "passage": later("Passages"),
    "assessment": later("The machine's reading"),
    "provision": later("Sample provisions"),
}

_DIFFERS = {"added": later("new"), "removed": later("gone"), "changed": later("changed")}


def overview(
    dossier: Dossier, name: str, say: Translations, *, today: date, catalogue: Catalogue
) -> Document:
    """The dossier on a page: who and what is in it, and what waits for a person."""
    blocks: list[Block] = [
        Heading(say("The record of {state}", state=name), level=1),
        Paragraph(f"{dossier.state} · {dossier.id}"),
        Heading(say("What waits")),
    ]
    waiting = tuple(waits(dossier, say, today=today, catalogue=catalogue))
    blocks.append(Points(waiting) if waiting else Paragraph(say("Nothing waits.")))
    blocks += [Heading(say("What is in it")), _counts(dossier, say)]
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION))


def waits(
    dossier: Dossier, say: Translations, *, today: date, catalogue: Catalogue
) -> Iterator[str]:
    """What a person has still to do, in sentences."""
    if dossier.profile is None:
        yield say("There is no profile of the State yet: everything is asked of it.")
    open_ = [standing for standing in standings(dossier).values() if standing.waits]
    first = [one for one in open_ if one.decision is None]
    again = [one for one in open_ if one.decision is not None]
    if first:
        yield say("Readings that wait for a lawyer: {number}.", number=len(first))
    for one in again:
        yield say(
            "Decided on {day}, and read otherwise since: {what}",
            day="" if one.decision is None else one.decision.signed.on.isoformat(),
            what=what_is_read(one, catalogue, say),
        )
    for request in dossier.requests:
        if request.answered is None:
            day = request.due or request.received
            due = request.due is not None
            sentence = (
                later("A request received is to be answered by {day}: {asks}")
                if due and day >= today
                else later("A request received was to be answered by {day}: {asks}")
                if due
                else later("A request received on {day} is not answered: {asks}")
            )
            yield say(sentence, day=day.isoformat(), asks=called(request))
    for evidence in dossier.evidence:
        if evidence.expires is not None and evidence.expires < today:
            yield say(
                "Evidence expired on {day}: {title}",
                day=evidence.expires.isoformat(),
                title=evidence.title,
            )


def what_is_read(standing: Standing, catalogue: Catalogue, say: Translations) -> str:
    """The requirement or point of concern of a reading, in its own words."""
    if standing.id in catalogue.requirements:
        return say(catalogue.requirements[standing.id].asks)
    if standing.id in catalogue.concerns:
        return say(catalogue.concerns[standing.id].title)
    return standing.id


def listed(dossier: Dossier, kind: str, say: Translations) -> Document:
    """The records of one kind, a row each."""
    rows = tuple(
        (called(found.record), found.record.key or "–", found.record.id)
        for found in records(dossier)
        if found.kind == kind
    )
    header = (say("What"), say("Short name"), say("Id"))
    heading = Heading(kind_called(kind, say), level=1)
    body: Block = Table(header, rows) if rows else Paragraph(say("There are none."))
    return Document(say.language, (heading, body), footer=say(ATTRIBUTION))


def differing(found: Iterable[Difference], say: Translations) -> Document:
    """What differs between two dossiers."""
    blocks: list[Block] = [Heading(say("What differs"), level=1)]
    by_kind: dict[str, list[Difference]] = {}
    for one in found:
        by_kind.setdefault(one.kind, []).append(one)
    for kind, ones in by_kind.items():
        blocks.append(Heading(kind_called(kind, say)))
        for one in ones:
            name = f"{one.title} ({one.id})" if one.id else one.title
            blocks.append(Paragraph(name, lead=say(_DIFFERS[one.what])))
            if one.fields:
                header = (say("Field"), say("Before"), say("Now"))
                blocks.append(Table(header, one.fields))
    if not by_kind:
        blocks.append(Paragraph(say("Nothing differs.")))
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION))


def decided_page(decided: Decided, catalogue: Catalogue, say: Translations) -> Document:
    """A decision with what the person was shown."""
    decision, standing = decided.decision, decided.standing
    blocks: list[Block] = [
        Heading(what_is_read(standing, catalogue, say), level=1),
        Paragraph(
            f"{say(HOLDS[standing.verdict])}. {standing.finding.reason.text}",
            lead=say("Read by article9 on {day}", day=standing.kept.on.isoformat()),
        ),
        *(
            Paragraph(f"{p.pinpoint}: “{p.sentence()}”", lead=say("Passage"))
            for p in standing.finding.passages
        ),
        Paragraph(
            f"{say(HOLDS[decision.holds])}. {decision.reason}",
            lead=say(
                "Decided by {name}, {function}, on {day}",
                name=decision.signed.by.name,
                function=decision.signed.by.function,
                day=decision.signed.on.isoformat(),
            ),
        ),
    ]
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION))


def traced_page(trace: Trace, say: Translations) -> Document:
    """A thing with its chain: above it towards the Convention, below it towards the report."""
    blocks: list[Block] = [
        Heading(trace.node.title, level=1),
        Paragraph(trace.node.id, lead=_step(trace.node.kind, say)),
        Heading(say("What it rests on")),
        *(_steps(trace.up, say) or [Paragraph(say("Nothing in this dossier."))]),
        Heading(say("What rests on it")),
        *(_steps(trace.down, say) or [Paragraph(say("Nothing in this dossier."))]),
    ]
    if trace.beside:
        blocks += [Heading(say("Beside it")), *_steps(trace.beside, say)]
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION))


def _steps(nodes: Iterable[Node], say: Translations) -> list[Block]:
    by_kind: dict[str, list[Node]] = {}
    for node in nodes:
        by_kind.setdefault(node.kind, []).append(node)
    blocks: list[Block] = []
    for kind, ones in by_kind.items():
        rows = tuple((one.title, one.id) for one in ones)
        blocks += [Heading(_step(kind, say), level=3), Table((say("What"), say("Id")), rows)]
    return blocks


def _step(kind: str, say: Translations) -> str:
    return say(STEPS[kind]) if kind in STEPS else kind_called(kind, say)


def _counts(dossier: Dossier, say: Translations) -> Table:
    counts: dict[str, int] = {}
    for found in records(dossier):
        counts[found.kind] = counts.get(found.kind, 0) + 1
    rows = tuple((kind_called(kind, say), str(n), kind) for kind, n in counts.items())
    return Table((say("Records"), say("Number"), say("Name in the file")), rows)
