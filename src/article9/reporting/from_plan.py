"""Rows from the national plan and from what was promised in public."""

from __future__ import annotations

from collections.abc import Iterator

from article9.record.dossier.money import of_currency
from article9.reporting.from_doing import given
from article9.reporting.names import named
from article9.reporting.pieces import Cost, Piece
from article9.reporting.rows import Choices, Context, Row
from article9.reporting.shown import may_be_shown, whose


def actions(context: Context) -> Iterator[Row]:
    """Actions as they stood at the end of the time."""
    for one in context.dossier.actions:
        steps = [step for step in one.steps if step.on <= context.period.until]
        owner = whose(one.owner, context.dossier)
        shown = may_be_shown(one.confidentiality, public=context.public) and owner.may_be_told
        if not steps or not shown:
            continue
        missing = context.known.missing(one)
        cells: dict[str, Piece | None] = {
            "title": one.title,
            "field": named("field", one.field),
            "summary": one.summary,
            "owner": owner.name or None,
            "status": named("status", steps[-1].status),
            "begins": one.begins,
            "ends": one.ends,
            "cost": Cost(of_currency(one.cost)) if one.cost else None,
            "secured": Cost(of_currency(one.secured)) if one.secured else None,
            "missing": Cost(missing) if missing else None,
            "risk": one.risk,
        }
        choices: Choices = {"field": {one.field}, "status": {steps[-1].status}}
        yield Row(one.id, given(cells), (one.id,), choices, one.owner, owner.society)


def commitments(context: Context) -> Iterator[Row]:
    """Promises, with whether a named person holds that they were kept."""
    for one in context.dossier.commitments:
        known = one.said <= context.period.until
        if known and may_be_shown(one.confidentiality, public=context.public):
            judged = one.judged is not None and one.judged.on <= context.period.until
            standing = one.standing if judged else "open"
            cells: dict[str, Piece | None] = {
                "says": one.says,
                "by": one.by,
                "where": one.where,
                "said": one.said,
                "due": one.due,
                "standing": named("standing", standing),
            }
            yield Row(one.id, given(cells), (one.id,), {"standing": {standing}})
