"""An action and its indicators as cells of a table, by the key of the column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from article9.catalogue.translations import Translations, later
from article9.planning.seen import shown
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.money import Funds, Money
from article9.record.dossier.people import LENSES, Lenses
from article9.record.dossier.plan import Action, DatedValue, Indicator
from article9.record.value import Confidence, Record
from article9.usecases.plan.words import CONFIDENCES, PLAN_FIELDS, STANDINGS, WISHED

YES, NO = later("yes"), later("no")


@dataclass(frozen=True, slots=True)
class Names:
    """What records are called in cells: by their key where they have one, or else by their id."""

    objectives: Mapping[str, str]
    institutions: Mapping[str, str]
    keys: Mapping[str, str]

    def of(self, ids: Iterable[str]) -> str:
        """The names of records, with a semicolon between them; what has none here is left out."""
        return "; ".join(self.keys[id_] for id_ in ids if id_ in self.keys)


def names_in(dossier: Dossier, up_to: Confidence = "secret") -> Names:
    """The names that the records of a dossier have in cells, as far as they may be shown."""
    records: tuple[Record, ...] = (
        *shown(dossier.actions, up_to),
        *shown(dossier.measures, up_to),
        *shown(dossier.evidence, up_to),
    )
    return Names(
        {one.id: one.title for one in shown(dossier.objectives, up_to)},
        {one.id: one.name for one in dossier.institutions},
        {one.id: one.key or one.id for one in records},
    )


def action_cells(action: Action, names: Names, say: Translations) -> dict[str, str]:
    """What stands in each column for an action."""
    step = action.steps[-1]
    return {
        "key": action.key or action.id,
        "objective": names.objectives.get(action.objective or "", ""),
        "title": action.title,
        "field": say(PLAN_FIELDS[action.field]),
        "summary": action.summary or "",
        "owner": names.institutions[action.owner] if action.owner else "",
        "partners": "; ".join(action.partners),
        "begins": str(action.begins or ""),
        "ends": str(action.ends or ""),
        "depends-on": names.of(action.depends_on),
        "status": say(STANDINGS[step.status]),
        "since": step.on.isoformat(),
        "remark": step.remark or "",
        "cost": "; ".join(map(_money, action.cost)),
        "secured": "; ".join(map(_funds, action.secured)),
        "sought": "; ".join(map(_funds, action.sought)),
        "risk": action.risk or "",
        **_lens_cells(action.lenses),
        "obligations": "; ".join(action.obligations),
        "requirements": "; ".join(action.requirements),
        "concerns": "; ".join(action.concerns),
        "questions": "; ".join(action.questions),
        "measures": names.of(action.measures),
        "evidence": names.of(action.evidence),
        "confidentiality": say(CONFIDENCES[action.confidentiality]),
    }


def indicator_cells(action: Action, one: Indicator, say: Translations) -> dict[str, str]:
    """What stands in each column for an indicator of an action."""
    return {
        "action": action.key or action.id,
        "indicator": one.title,
        "unit": one.unit,
        "wished": say(WISHED[one.wished]),
        "baseline": _number(one.baseline),
        "baseline-on": str(one.baseline.on) if one.baseline else "",
        "target": _number(one.target),
        "target-on": str(one.target.on) if one.target else "",
        "values": "; ".join(f"{value.on}: {_plain(value.value)}" for value in one.values),
        "persons": say(YES) if one.persons else say(NO),
        **_lens_cells(one.lenses),
    }


def _lens_cells(lenses: Lenses) -> dict[str, str]:
    cells = {}
    for lens in LENSES:
        one = getattr(lenses, lens)
        cells[f"{lens}-how"] = (one.how if one else None) or ""
        cells[f"{lens}-why-not"] = (one.why_not if one else None) or ""
    return cells


def _money(one: Money) -> str:
    return f"{_plain(one.amount)} {one.currency}"


def _funds(one: Funds) -> str:
    return f"{one.source}: {_money(one)}"


def _number(one: DatedValue | None) -> str:
    return "" if one is None else _plain(one.value)


def _plain(number: Decimal) -> str:
    """A number as every language reads it back: no sign between thousands, a point before parts."""
    return f"{number:f}"
