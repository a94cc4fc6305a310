"""Takes a file of figures into a dossier: rows of months or years, by a mapping of its columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from article9.catalogue.figures import figure_kinds
from article9.catalogue.personal_data import PersonalData, personal_data
from article9.catalogue.persons import persons
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.errors import Unreadable
from article9.figures.arithmetic import Known
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.figures import Figure, Near, PersonCounts
from article9.record.dossier.links import prove
from article9.record.ids import NewId
from article9.usecases.imports.figures_mapping import FiguresMapping, misfits, standard
from article9.usecases.imports.figures_rows import Rows, Told, What
from article9.usecases.imports.imported import Imported, RowFault
from article9.usecases.imports.personal import PersonalColumns
from article9.usecases.imports.row import Row
from article9.usecases.imports.tables import Tables

#: Faults that are told; behind so many the file is another than was meant.
TOLD = 1_000


@dataclass(frozen=True, slots=True)
class Using:
    """What an import of figures leans on."""

    known: Known
    personal: PersonalData
    say: Translations = AS_WRITTEN


def using(say: Translations = AS_WRITTEN) -> Using:
    """What the package's own knowledge files say of figures."""
    return Using(Known(figure_kinds(), persons()), personal_data(), say)


def imported(
    dossier: Dossier,
    data: bytes,
    *,
    name: str,
    mapping: FiguresMapping | None,
    using: Using,
    new_id: NewId,
) -> Imported:
    """The dossier with the figures of a file, or every fault of the file and the dossier as it was.

    Rows of months make years. Figures that came from the same source before are renewed: what
    the file does not tell of them stays. Without a mapping the file has article9's own headings.

    Raises:
        Unreadable: the file is no table, or has no rows.
    """
    tables = Tables(data, name)
    sheet = tables.sheets[0] if mapping is None or mapping.sheet is None else mapping.sheet
    if sheet not in tables.sheets:
        remedy = f"It has: {', '.join(tables.sheets)}."
        return _refused(dossier, [RowFault(None, "", f"The file has no sheet {sheet!r}.", remedy)])
    rows = tables.rows(sheet)
    header = next(rows, None)
    if header is None:
        raise Unreadable("The file has no rows.", where=name, remedy="Give the file with figures.")
    mapping = mapping or standard(header.cells, using.known, name)
    faults = list(misfits(mapping, header.cells, using.known))
    if faults:
        return _refused(dossier, faults)
    ours = Rows(header.cells, mapping, using.known, dossier)
    personal = PersonalColumns(header.cells, mapping, using.personal)
    read = _read(rows, ours, personal, faults)
    if not faults and not ours.told:
        faults.append(RowFault(None, "", "The file holds no figures.", "Look at the file."))
    if faults:
        return _refused(dossier, faults)
    figures, counted = _with(dossier.figures, ours.told, using.known, new_id)
    taken = dossier.model_copy(update={"figures": figures})
    prove(taken)
    done = using.say(
        "Rows read: {rows}. Figures by year: {figures}, of which new: {new}, changed: {changed}, "
        "as before: {same}.",
        rows=read,
        figures=len(ours.told),
        **counted,
    )
    left = tuple(_left(header.cells, mapping, using.say))
    return Imported(taken, done=(done,), left=left)


def _refused(dossier: Dossier, faults: list[RowFault]) -> Imported:
    return Imported(dossier, faults=tuple(faults))


def _read(
    rows: Iterator[Row], ours: Rows, personal: PersonalColumns, faults: list[RowFault]
) -> int:
    """How many rows were read; what is wrong with them is added to the faults."""
    read = 0
    for row in rows:
        read += 1
        faults += personal.faults(row)
        faults += ours.add(row)
        if len(faults) >= TOLD:
            message = f"There are {len(faults)} faults up to this row; the rest was not read."
            faults.append(RowFault(row.number, "", message, "Mend these first."))
            break
    return read


def _with(
    before: tuple[Figure, ...], told: Mapping[What, Told], known: Known, new_id: NewId
) -> tuple[tuple[Figure, ...], dict[str, int]]:
    """The figures with those that were told, and how many are new, changed and the same."""
    by_what = {_what(figure): at for at, figure in enumerate(before)}
    figures = list(before)
    counted = {"new": 0, "changed": 0, "same": 0}
    for what in sorted(told):
        at = by_what.get(what)
        if at is None:
            counted["new"] += 1
            figures.append(_figure(what, told[what], known, {"id": new_id()}))
            continue
        old = figures[at]
        fresh = _renewed(old, _figure(what, told[what], known, {"id": old.id}))
        counted["same" if fresh == old else "changed"] += 1
        figures[at] = fresh
    return tuple(figures), counted


def _renewed(old: Figure, fresh: Figure) -> Figure:
    """The figure as it is told now. What the file does not tell stays as it was."""
    return fresh.model_copy(
        update={
            "key": old.key,
            "evidence": old.evidence,
            "confidentiality": old.confidentiality,
            "values": old.values | fresh.values,
            "days": old.days | fresh.days,
            "counts": old.counts | fresh.counts,
            "near": fresh.near or old.near,
            "note": fresh.note or old.note,
        }
    )


def _what(figure: Figure) -> What:
    labels = tuple(sorted(figure.labels.items()))
    where, institution = figure.where or "", figure.institution or ""
    return figure.kind, figure.year, where, institution, figure.source, labels


def _figure(what: What, told: Told, known: Known, kept: dict[str, object]) -> Figure:
    kind, year, where, institution, source, labels = what
    near = None
    if told.near is not None:
        near = Near(latitude=told.near[0], longitude=told.near[1])
    return Figure.model_validate(
        {
            **kept,
            "kind": kind,
            "year": year,
            "months": told.year.months,
            "labels": dict(labels),
            "where": where or None,
            "near": near,
            "institution": institution or None,
            "values": told.year.values,
            "days": told.year.days,
            "counts": _counts(told, known),
            "source": source,
            "on": told.on.isoformat(),
            "note": " ".join(told.notes) or None,
        }
    )


def _counts(told: Told, known: Known) -> dict[str, PersonCounts]:
    """The groups of each field, by their breakdowns."""
    found = {}
    for name, groups in told.year.groups.items():
        by = {
            key: {group: groups[group] for group in one.groups if group in groups}
            for key, one in known.persons.breakdowns.items()
        }
        found[name] = PersonCounts(by={key: one for key, one in by.items() if one})
    return found


def _left(headings: tuple[str, ...], mapping: FiguresMapping, say: Translations) -> Iterator[str]:
    for heading in headings:
        if heading and heading not in mapping.columns and heading not in mapping.ignore:
            yield say(
                "Nothing was taken from the column {heading}: the mapping does not name it.",
                heading=heading,
            )
