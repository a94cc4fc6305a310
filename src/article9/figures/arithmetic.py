"""Whether figures add up, by the arithmetic that the catalogue gives for their kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from article9.catalogue.figures import FigureKind, Identity
from article9.catalogue.persons import Persons
from article9.catalogue.translations import later
from article9.figures.completeness import completeness
from article9.figures.doubts import Doubt, Quantity, Slot, Term
from article9.record.dossier.figures import Figure

Number = int | Decimal

#: How many of one unit of area are in another: a figure that is off by this was mixed up.
_UNIT_STEPS = (100, 10_000, 1_000_000)

_NOT_THE_SUM = later("{total} is given as {given}, but what it is made of makes {sum}.")
_NOT_THE_SUM_WITH_GAPS = later(
    "{total} is given as {given}, but what it is made of makes {sum}; not given: {missing}."
)
_NOT_CARRIED = later("{field} is given as {given}, but the year before ended with {before}.")
_UNITS_MIXED = later(
    "{field} is given as {given}, but the year before ended with {before}. The one is exactly "
    "{times} times the other: look whether hectares and square kilometres were mixed."
)
_NEGATIVE = later("{field} is below nought: {given}.")
_SWAPPED = later("{first} is {day}, after {second} on {other}: look whether they were swapped.")
_TWICE = later("It is given {times} times.")
_NOT_THE_PROVINCES = later(
    "{field} is given as {given} for the whole State, but the provinces make {sum}."
)
_MORE_IN_GROUPS = later("{field} is given as {given}, but the groups of {breakdown} make {sum}.")


@dataclass(frozen=True, slots=True)
class Known:
    """What the catalogue says of figures."""

    kinds: Mapping[str, FigureKind]
    persons: Persons


def doubts(figures: Iterable[Figure], known: Known) -> tuple[Doubt, ...]:
    """Everything that does not add up or is not complete, by kind and year; what is wrong first."""
    by_kind: dict[str, list[Figure]] = {}
    for figure in figures:
        by_kind.setdefault(figure.kind, []).append(figure)
    found: list[Doubt] = []
    for name, kind in known.kinds.items():
        ours = sorted(by_kind.get(name, ()), key=lambda f: (f.year, f.where or "", f.labelled))
        for figure in ours:
            found += _of_one(figure, kind, known.persons)
        found += [*_repeated(ours), *_carried(ours, kind), *_provinces(ours, kind)]
        found += completeness(ours, kind, known.persons)
    order = {name: at for at, name in enumerate(known.kinds)}
    return tuple(sorted(found, key=lambda d: (d.weight != "wrong", order[d.kind], d.year)))


def _of_one(figure: Figure, kind: FigureKind, persons: Persons) -> Iterator[Doubt]:
    for name, number in figure.values.items():
        if name in kind.fields and number < 0 and kind.fields[name].signed == "no":
            field = Term((kind.fields[name].title,))
            yield _doubt(figure, _NEGATIVE, field=field, given=_quantity(kind, name, number))
    for identity in kind.identities:
        yield from _sum(figure, kind, identity)
    yield from _swapped(figure, kind)
    yield from _too_many(figure, kind, persons)


def _swapped(figure: Figure, kind: FigureKind) -> Iterator[Doubt]:
    for first, second in kind.orders:
        if first in figure.days and second in figure.days:
            day, other = figure.days[first], figure.days[second]
            if day > other:
                yield _doubt(
                    figure,
                    _SWAPPED,
                    first=Term((kind.fields[first].title,)),
                    day=day.isoformat(),
                    second=Term((kind.fields[second].title,)),
                    other=other.isoformat(),
                )


def _too_many(figure: Figure, kind: FigureKind, persons: Persons) -> Iterator[Doubt]:
    """Where the groups of a breakdown hold more persons than there are."""
    for name, counts in figure.counts.items():
        given = figure.values.get(name)
        if given is None or name not in kind.fields:
            continue
        for key, groups in counts.by.items():
            made = sum(groups.values())
            if key in persons.breakdowns and made > given:
                yield _doubt(
                    figure,
                    _MORE_IN_GROUPS,
                    field=Term((kind.fields[name].title,)),
                    given=_quantity(kind, name, given),
                    breakdown=Term((persons.breakdowns[key].title,)),
                    sum=_quantity(kind, name, made),
                )


def _sum(figure: Figure, kind: FigureKind, identity: Identity) -> Iterator[Doubt]:
    """That a total is not the sum of its parts. A part that is not given is nought here."""
    values = figure.values
    if identity.total not in values or not any(part in values for part in identity.parts):
        return
    made = made_of(values, identity)
    given = values[identity.total]
    if made == given:
        return
    missing = tuple(kind.fields[part].title for part in identity.parts if part not in values)
    slots: dict[str, Slot] = {
        "total": Term((kind.fields[identity.total].title,)),
        "given": _quantity(kind, identity.total, given),
        "sum": _quantity(kind, identity.total, made),
    }
    if missing:
        yield _doubt(figure, _NOT_THE_SUM_WITH_GAPS, **slots, missing=Term(missing))
    else:
        yield _doubt(figure, _NOT_THE_SUM, **slots)


def made_of(values: Mapping[str, Number], identity: Identity) -> Number:
    """What the parts of a total make, those that are not given taken as nought."""
    plus: Number = sum(values.get(part, 0) for part in identity.plus)
    return plus - sum(values.get(part, 0) for part in identity.minus)


def _carried(figures: Sequence[Figure], kind: FigureKind) -> Iterator[Doubt]:
    """Where a year does not begin with what the year before ended with."""
    by_thing = {(thing(figure), figure.year): figure for figure in figures}
    for (which, year), figure in by_thing.items():
        before = by_thing.get((which, year - 1))
        for closing, opening in kind.carries.items():
            if before is None or closing not in before.values or opening not in figure.values:
                continue
            ended, given = before.values[closing], figure.values[opening]
            if ended == given:
                continue
            slots: dict[str, Slot] = {
                "field": Term((kind.fields[opening].title,)),
                "given": _quantity(kind, opening, given),
                "before": _quantity(kind, closing, ended),
            }
            times = _times(ended, given) if kind.fields[opening].measure == "area" else None
            if times is None:
                yield _doubt(figure, _NOT_CARRIED, **slots)
            else:
                yield _doubt(figure, _UNITS_MIXED, **slots, times=Quantity(times, "number"))


def _times(one: Number, other: Number) -> int | None:
    """By which step between units of area two areas differ, if it is exactly one."""
    small, large = sorted((abs(Decimal(one)), abs(Decimal(other))))
    return next((step for step in _UNIT_STEPS if small and small * step == large), None)


def thing(figure: Figure) -> tuple[object, ...]:
    """What a figure is about, whatever the year."""
    return (figure.where or "", figure.institution or "", *figure.labelled)


def _repeated(figures: Sequence[Figure]) -> Iterator[Doubt]:
    times: dict[tuple[object, ...], list[Figure]] = {}
    for figure in figures:
        times.setdefault(figure.what, []).append(figure)
    for same in times.values():
        if len(same) > 1:
            yield _doubt(same[-1], _TWICE, times=Quantity(len(same), "number"))


def _provinces(figures: Sequence[Figure], kind: FigureKind) -> Iterator[Doubt]:
    """Where the figure for the whole State is not the sum of those for its provinces."""
    parts: dict[tuple[object, ...], list[Figure]] = {}
    for figure in figures:
        if figure.where is not None:
            parts.setdefault((figure.year, *thing(figure)[1:]), []).append(figure)
    for figure in figures:
        ours = parts.get((figure.year, *thing(figure)[1:]), [])
        if figure.where is not None or not ours:
            continue
        for name, given in figure.values.items():
            told = [part.values[name] for part in ours if name in part.values]
            if told and name in kind.fields and sum(told) != given:
                yield _doubt(
                    figure,
                    _NOT_THE_PROVINCES,
                    field=Term((kind.fields[name].title,)),
                    given=_quantity(kind, name, given),
                    sum=_quantity(kind, name, sum(told)),
                )


def _quantity(kind: FigureKind, name: str, number: Number) -> Quantity:
    return Quantity(number, kind.fields[name].measure)


def _doubt(figure: Figure, sentence: str, **slots: Slot) -> Doubt:
    return Doubt(figure.kind, figure.year, sentence, slots, figure)
