"""Rows from what the State does: measures, training, enforcement, judgments, requests, talks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from article9.record.dossier.doing import Measure
from article9.record.value import Confidence
from article9.reporting.names import named
from article9.reporting.pieces import Amount, Piece, Term
from article9.reporting.rows import Choices, Context, Row
from article9.reporting.shown import may_be_shown, quotable_texts, whose


def measures(context: Context) -> Iterator[Row]:
    """Measures as they stood at the end of the time, in the order of the record."""
    for one in context.dossier.measures:
        steps = [step for step in one.steps if step.on <= context.period.until]
        owner = whose(one.institution, context.dossier)
        if steps and _shown(one.confidentiality, context) and owner.may_be_told:
            step = steps[-1]
            cells: dict[str, Piece | None] = {
                "title": one.title,
                "kind": named("measure", one.kind),
                "status": named("status", step.status),
                "since": step.on,
                "summary": one.summary,
                "institution": owner.name or None,
                "text": _text(one, context),
            }
            choices: Choices = {
                "kind": {one.kind}, "status": {step.status}, "obligation": {*one.obligations},
            }  # fmt: skip
            yield Row(one.id, given(cells), (one.id,), choices, one.institution, owner.society)


def trainings(context: Context) -> Iterator[Row]:
    """Training that ended in the time. What belongs to a confidential course is left out."""
    kept_back = {
        one.id for one in context.dossier.measures if not _shown(one.confidentiality, context)
    }
    for one in context.dossier.trainings:
        owner = whose(one.institution, context.dossier)
        if one.measure in kept_back or not owner.may_be_told or not _within(one.ends, context):
            continue
        cells: dict[str, Piece | None] = {
            "title": one.title,
            "audience": one.audience,
            "begins": one.begins,
            "ends": one.ends,
            "taught": Amount(one.women + one.men + one.not_recorded, "persons"),
            "women": Amount(one.women, "persons"),
            "men": Amount(one.men, "persons"),
            "institution": owner.name or None,
        }
        choices: Choices = {"level": {one.level}}
        yield Row(one.id, given(cells), (one.id,), choices, one.institution, owner.society)


def enforcement(context: Context) -> Iterator[Row]:
    """How many cases reached which stage in the year."""
    for one in context.dossier.enforcement:
        owner = whose(one.institution, context.dossier)
        shown = _shown(one.confidentiality, context) and not owner.society
        if one.year == context.period.year and shown:
            cells: dict[str, Piece | None] = {
                "year": str(one.year),
                "clause": one.clause,
                "stage": named("stage", one.stage),
                "cases": Amount(one.cases, "number"),
                "institution": owner.name or None,
            }
            key = f"{one.clause}:{one.stage}:{one.institution or ''}"
            yield Row(key, given(cells), (one.id,), {"stage": {one.stage}}, one.institution)


def judgments(context: Context) -> Iterator[Row]:
    """Judgments of the time, which their courts have published."""
    for one in context.dossier.judgments:
        if _within(one.on, context):
            cells: dict[str, Piece | None] = {
                "court": one.court,
                "citation": one.citation,
                "on": one.on,
                "clause": one.clause,
                "outcome": named("stage", one.outcome),
                "published": one.published,
                "point": one.point,
            }
            yield Row(one.id, given(cells), (one.id,), {"outcome": {one.outcome}})


def requests(context: Context) -> Iterator[Row]:
    """Requests that are open, or were answered in the time."""
    for one in context.dossier.requests:
        known = one.received <= context.period.until
        told = one.answered is None or _within(one.answered, context)
        if known and told and _shown(one.confidentiality, context):
            cells: dict[str, Piece | None] = {
                "asks": one.asks,
                "sender": named("sender", one.sender),
                "received": one.received,
                "due": one.due,
                "answered": one.answered,
                "answer": one.answer,
            }
            yield Row(one.id, given(cells), (one.id,), {"sender": {one.sender}})


def consultations(context: Context) -> Iterator[Row]:
    """Talks with those who are affected that began in the time. Where they were is not told."""
    for one in context.dossier.consultations:
        if _within(one.begins, context) and _shown(one.confidentiality, context):
            cells: dict[str, Piece | None] = {
                "title": one.title,
                "begins": one.begins,
                "people": Amount(one.people.total, "persons") if one.people.total else None,
                "answered": one.answered,
                "changed": one.changed,
            }
            yield Row(one.id, given(cells), (one.id,))


def delegations(context: Context) -> Iterator[Row]:
    """Who went to the meetings of the time, in numbers."""
    for one in context.dossier.delegations:
        if _within(one.on, context):
            cells: dict[str, Piece | None] = {
                "meeting": one.meeting,
                "on": one.on,
                "people": Amount(one.people.total, "persons"),
                "women": Amount(one.people.women, "persons"),
            }
            yield Row(one.id, given(cells), (one.id,))


def given(cells: dict[str, Piece | None]) -> dict[str, Piece]:
    """The cells that hold something."""
    return {name: piece for name, piece in cells.items() if piece is not None}


def _shown(confidentiality: Confidence, context: Context) -> bool:
    return may_be_shown(confidentiality, public=context.public)


def _within(day: date, context: Context) -> bool:
    return context.period.since <= day <= context.period.until


def _text(one: Measure, context: Context) -> Piece | None:
    """The text of a measure, as it is cited."""
    if one.text not in quotable_texts(context.dossier, public=context.public):
        return None
    text = next(text for text in context.dossier.texts if text.id == one.text)
    if text.number is None:
        return text.title
    return Term("{title} ({number})", {"title": text.title, "number": text.number})
