"""Rows from the yearly figures: totals, with small numbers of persons hidden from others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from article9.catalogue.figures import FigureKind
from article9.catalogue.translations import later
from article9.record.dossier.figures import Figure
from article9.reporting.from_doing import given
from article9.reporting.pieces import Amount, Piece, Term
from article9.reporting.rows import TOTAL, Context, Hidden, Row
from article9.reporting.shown import may_be_shown, whose

#: In the place of a number that, being small, could tell of a person, or would give one away.
HIDDEN = Term(later("hidden"))

#: At the head of a row of totals.
ALL = Term(later("Together"))


def figures(
    context: Context, kind: FigureKind, *, total: bool, only: Mapping[str, Sequence[str]]
) -> Iterator[Row]:
    """The figures of one kind in the year, with a row of totals if it is asked for.

    `only` names the values of labels that are meant. Where provinces are told, a figure for the
    whole State is left out: it would count all twice.
    """
    every = list(_ours(context, kind))
    states = [one for one in every if not whose(one.institution, context.dossier).society]
    societies = [one for one in every if one not in states]
    hidden: Hidden = frozenset()
    if context.public:  # the State's numbers are added up, and a society's never with them
        of_societies = context.known.hidden(kind.id, societies)
        hidden = context.known.hidden(kind.id, states) | {
            cell for cell in of_societies if cell[0] != TOTAL
        }
    ours = [one for one in every if _is_meant(one, only)]
    for figure in ours:
        yield _row(figure, kind, context, hidden)
    states = [one for one in states if one in ours]
    if total and len(states) > 1:
        # What is hidden was hidden in the table of all rows; the sum of some could tell it.
        of_persons = bool(kind.of_measure("persons"))
        if not (only and of_persons and context.public):
            yield _total(states, kind, hidden, ",".join(v for key in only for v in only[key]))


def _is_meant(figure: Figure, only: Mapping[str, Sequence[str]]) -> bool:
    return all(figure.labels.get(name) in values for name, values in only.items())


def _ours(context: Context, kind: FigureKind) -> Iterator[Figure]:
    found = [
        one
        for one in context.dossier.figures
        if one.kind == kind.id
        and one.year == context.period.year
        and may_be_shown(one.confidentiality, public=context.public)
        and whose(one.institution, context.dossier).may_be_told
    ]
    of_provinces = {_about(one) for one in found if one.where is not None}
    for one in sorted(found, key=lambda one: (one.where or "", one.labelled, one.id)):
        if one.where is not None or _about(one) not in of_provinces:
            yield one


def _about(figure: Figure) -> tuple[object, ...]:
    return (figure.institution or "", *figure.labelled)


def _row(figure: Figure, kind: FigureKind, context: Context, hidden: Hidden) -> Row:
    owner = whose(figure.institution, context.dossier)
    cells: dict[str, Piece | None] = {
        "year": str(figure.year),
        "where": figure.where,
        "institution": owner.name or None,
        "note": figure.note,
        "source": figure.source,
    }
    for name, label in kind.labels.items():
        value = figure.labels.get(name)
        known = label.values.get(value or "")
        cells[name] = value if known is None else Term(known)
    cells |= {name: day for name, day in figure.days.items() if name in kind.fields}
    cells |= _numbers(kind, [figure], figure.id, hidden)
    key = ":".join(str(part) for part in (kind.id, figure.where or "", *_about(figure)))
    choices = {name: {value} for name, value in figure.labels.items()}
    return Row(key, given(cells), (figure.id,), choices, figure.institution, owner.society)


def _total(figures: list[Figure], kind: FigureKind, hidden: Hidden, of: str) -> Row:
    """All of them added up, as far as all tell a number; the first column shown names the row."""
    cells: dict[str, Piece | None] = dict.fromkeys(("where", "institution", *kind.labels), ALL)
    cells |= _numbers(kind, figures, TOTAL, hidden)
    return Row(f"{kind.id}:{TOTAL}:{of}", given(cells), tuple(one.id for one in figures))


def _numbers(
    kind: FigureKind, figures: list[Figure], row: str, hidden: Hidden
) -> dict[str, Piece | None]:
    """The numbers of figures added up, and the groups of persons in them."""
    found: dict[str, Piece | None] = {}
    for name, field in kind.fields.items():
        numbers = [one.values[name] for one in figures if name in one.values]
        if len(numbers) == len(figures):
            found[name] = _shown(Amount(_sum(numbers), field.measure), (row, name), hidden)
        for group, count in _groups(figures, name).items():
            found[group] = _shown(Amount(count, "persons"), (row, group), hidden)
    return found


def _shown(amount: Amount, cell: tuple[str, str], hidden: Hidden) -> Piece:
    return HIDDEN if cell in hidden else amount


def _groups(figures: list[Figure], name: str) -> dict[str, int]:
    """Persons by group, where every figure is broken down so."""
    told = [one.counts[name].by for one in figures if name in one.counts]
    if len(told) < len(figures):
        return {}
    found: dict[str, int] = {}
    for by in told:
        for groups in by.values():
            for group, count in groups.items():
                found[group] = found.get(group, 0) + count
    return found


def _sum(numbers: Iterable[int | Decimal]) -> int | Decimal:
    total: int | Decimal = 0
    for number in numbers:
        total += number
    return total
