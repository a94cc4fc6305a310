"""Proves what the kinds of figures name: duties, breakdowns and names that files can bear."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.figures import FigureKind
from article9.catalogue.loader import Loaded, load_all, load_one
from article9.catalogue.personal_data import PersonalData
from article9.catalogue.persons import Persons

#: Columns that every figure has, so that no field or label may be called so.
COLUMNS = frozenset(
    {"kind", "year", "month", "where", "institution", "source", "on", "note", "unit",
     "latitude", "longitude", "months", "id", "key"}
)  # fmt: skip


def figures_faults(folder: Path, obligations: Iterable[str]) -> Iterator[Fault]:
    """What is wrong with the kinds of figures of a knowledge folder, and with what they lean on."""
    kinds, faults = load_all(folder / "figures", FigureKind)
    yield from faults
    persons, wrong = load_one(folder / "persons.yml", Persons)
    yield from wrong
    yield from load_one(folder / "personal-data.yml", PersonalData)[1]
    if persons is None:
        return
    known = frozenset(obligations)
    yield from _hashtag_faults(kinds.values())
    for loaded in kinds.values():
        yield from _faults(loaded, known, persons.thing)


def _faults(loaded: Loaded[FigureKind], known: frozenset[str], persons: Persons) -> Iterator[Fault]:
    kind = loaded.thing
    for number, name in enumerate(kind.obligations):
        if name not in known:
            message = f"there is no obligation {name!r}"
            yield loaded.fault(("obligations", number), message, suggestion(name, known))
    for place, names in (("labels", kind.labels), ("fields", kind.fields)):
        for name in names:
            if name in COLUMNS:
                message = f"every figure has a column {name!r} already"
                yield loaded.fault((place, name), message, "Give it another name.")
    for name, field in kind.fields.items():
        for key in field.breakdowns:
            if key not in persons.breakdowns:
                message = f"there is no breakdown {key!r}"
                remedy = suggestion(key, persons.breakdowns)
                yield loaded.fault(("fields", name, "breakdowns"), message, remedy)


def _hashtag_faults(kinds: Iterable[Loaded[FigureKind]]) -> Iterator[Fault]:
    """Names that bear one hashtag in one kind and another in another: they share a column."""
    tags: dict[tuple[str, bool], tuple[str, str]] = {}
    for loaded in kinds:
        kind = loaded.thing
        columns = [("labels", name, one.hxl, False) for name, one in kind.labels.items()]
        columns += [
            ("fields", name, one.hxl, one.measure == "area") for name, one in kind.fields.items()
        ]
        for place, name, tag, is_area in columns:
            first, where = tags.setdefault((name, is_area), (tag, kind.id))
            if first != tag:
                message = f"{name!r} has the hashtag {first!r} in {where!r}"
                yield loaded.fault((place, name), message, "Write the same, or rename it.")
