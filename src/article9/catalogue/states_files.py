"""Reads the files of the States and proves them: `knowledge/states/`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import get_args

from article9.catalogue.fault import Fault, KnowledgeError, suggestion
from article9.catalogue.loader import load_one
from article9.catalogue.outlines import SOURCE as OUTLINES
from article9.catalogue.state_rows import ONCE, FactRow, FigureRow, NameRow, Sources, StateRow
from article9.catalogue.table import Row, table_of

#: The languages in which every State has a name.
LANGUAGES: tuple[str, ...] = get_args(NameRow.model_fields["language"].annotation)


@dataclass(frozen=True, slots=True)
class StatesFiles:
    """Everything the files of the States say, proved."""

    states: tuple[StateRow, ...]
    names: tuple[NameRow, ...]
    facts: tuple[FactRow, ...]
    figures: tuple[FigureRow, ...]
    sources: Sources


@dataclass(frozen=True, slots=True)
class _Files:
    """The same with lines, before it is known how they refer to each other."""

    states: list[Row[StateRow]]
    names: list[Row[NameRow]]
    facts: list[Row[FactRow]]
    figures: list[Row[FigureRow]]
    sources: Sources


def states_files(folder: Path | None = None) -> StatesFiles:
    """The files of a knowledge folder, the package's own if none is given.

    Raises:
        KnowledgeError: with every fault in the files, one a line.
    """
    files, faults = _load(folder or Path(str(resources.files("article9"))) / "knowledge")
    if files is not None:
        faults += _faults(files)
    if faults or files is None:
        raise KnowledgeError(faults)
    return StatesFiles(
        tuple(row.thing for row in files.states),
        tuple(row.thing for row in files.names),
        tuple(row.thing for row in files.facts),
        tuple(row.thing for row in files.figures),
        files.sources,
    )


def states_faults(folder: Path) -> list[Fault]:
    """Every fault in the files of the States in a knowledge folder."""
    try:
        states_files(folder)
    except KnowledgeError as error:
        return list(error.faults)
    return []


def _load(knowledge: Path) -> tuple[_Files | None, list[Fault]]:
    folder = knowledge / "states"
    states, wrong_states = table_of(folder / "states.csv", StateRow)
    names, wrong_names = table_of(folder / "names.csv", NameRow)
    facts, wrong_facts = table_of(folder / "facts.csv", FactRow)
    figures, wrong_figures = table_of(folder / "figures.csv", FigureRow)
    sources, wrong_sources = load_one(folder / "sources.yml", Sources)
    faults = [*wrong_states, *wrong_names, *wrong_facts, *wrong_figures, *wrong_sources]
    if faults or sources is None:
        return None, faults
    return _Files(states, names, facts, figures, sources.thing), []


def _faults(files: _Files) -> Iterator[Fault]:
    codes = {row.thing.code for row in files.states}
    yield from _repeated("states.csv", ((row.thing.code, row.line) for row in files.states))
    yield from _name_faults(files.names, codes)
    for row in files.facts:
        yield from _reference_faults(
            "facts.csv", row.line, row.thing.state, row.thing.source, codes=codes, files=files
        )
    once = (row for row in files.facts if row.thing.fact in ONCE)
    named = ((f"{row.thing.state} {row.thing.fact}", row.line) for row in once)
    yield from _repeated("facts.csv", named)
    for figure in files.figures:
        yield from _reference_faults(
            "figures.csv",
            figure.line,
            figure.thing.state,
            figure.thing.source,
            codes=codes,
            files=files,
        )
    used = {key for fact in files.facts for key in fact.thing.source}
    used |= {key for figure in files.figures for key in figure.thing.source}
    used.add(OUTLINES)
    for key in sorted(set(files.sources.sources) - used):
        yield _fault("sources.yml", f"nothing was read in the source {key!r}", "Take it out.")


def _name_faults(names: Iterable[Row[NameRow]], codes: set[str]) -> Iterator[Fault]:
    shown: list[tuple[str, int]] = []
    for row in names:
        one = row.thing
        if one.state not in codes:
            message = f"there is no State {one.state!r}"
            yield _fault("names.csv", message, suggestion(one.state, codes), row.line)
        if one.use == "shown":
            shown.append((f"{one.state} {one.language}", row.line))
    yield from _repeated("names.csv", shown)
    there = {name for name, _ in shown}
    for code in sorted(codes):
        for language in LANGUAGES:
            if f"{code} {language}" not in there:
                yield _fault("names.csv", f"{code} has no name in {language!r}", "Add it.")


def _reference_faults(
    file: str,
    line: int,
    state: str | None,
    source: Iterable[str],
    *,
    codes: set[str],
    files: _Files,
) -> Iterator[Fault]:
    """Whatever a row refers to and nothing is."""
    if state is not None and state not in codes:
        yield _fault(file, f"there is no State {state!r}", suggestion(state, codes), line)
    known = files.sources.sources
    for key in source:
        if key not in known:
            yield _fault(file, f"there is no source {key!r}", suggestion(key, known), line)


def _repeated(file: str, keys: Iterable[tuple[str, int]]) -> Iterator[Fault]:
    found = list(keys)
    often = Counter(key for key, _ in found)
    last = dict(found)
    for key in sorted(key for key, number in often.items() if number > 1):
        yield _fault(file, f"{key} is there {often[key]} times", "Keep one.", last[key])


def _fault(file: str, message: str, remedy: str = "", line: int | None = None) -> Fault:
    return Fault(f"states/{file}", message, remedy, line)
