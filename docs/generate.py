"""Writes docs/reference from the command line, the shapes and the knowledge files.

python docs/generate.py            write the pages
python docs/generate.py --check    fail if one is not as it would be written now
"""

from __future__ import annotations

import argparse
import inspect
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin, get_type_hints

import typer
from pydantic import BaseModel
from typer.core import TyperCommand, TyperGroup

from article9 import errors
from article9.catalogue.additions import AdditionRow
from article9.catalogue.catalogue import Catalogue, load
from article9.catalogue.cues import CUES
from article9.catalogue.deadline_rule import EVENTS
from article9.catalogue.files import Files
from article9.catalogue.loader import Loaded
from article9.catalogue.obligation import Obligation
from article9.catalogue.outlines import OutlineRow
from article9.catalogue.read_as import DOCTRINE, LAW
from article9.catalogue.requirement import Requirement
from article9.catalogue.shape import Strict, Thing, kebab, keys_of
from article9.catalogue.state_rows import FactRow, FigureRow, NameRow, Sources, StateRow
from article9.catalogue.states_files import states_files
from article9.catalogue.when import When
from article9.cli import main as command_line
from article9.record.dates import Dates
from article9.record.dossier.dossier import Dossier
from article9.record.one_state import OneState
from article9.record.provisions import LaidOut
from article9.record.reading import Reading
from article9.record.states import States
from article9.usecases.given_facts import FACTS
from article9.usecases.obligation_page import BINDS, WHOSE, deadline_in_words
from article9.usecases.review.words import ASSESSMENTS, VOICES
from article9.usecases.states.words import CLASSES, LEFT_OUT, STATUSES
from article9.usecases.states.words import FACTS as FACTS_OF_STATES

FOLDER = Path(__file__).parent / "reference"
NOTICE = "<!-- Written by docs/generate.py: change what it reads, then run `make docs`. -->"

Lines = Iterator[str]


def pages() -> dict[str, str]:
    """Each page of the reference by its file's name."""
    catalogue = load()
    return {
        "cli.md": _page(_cli()),
        "check.md": _page(_check()),
        "check.schema.json": _schema(Reading),
        "concerns.md": _page(_concerns(catalogue)),
        "deadlines.md": _page(_deadlines(catalogue)),
        "deadlines.schema.json": _schema(Dates),
        "dossier.schema.json": _schema(Dossier),
        "errors.md": _page(_errors()),
        "knowledge-files.md": _page(_knowledge_files()),
        "obligations.md": _page(_obligations(catalogue)),
        "requirements.md": _page(_requirements(catalogue)),
        "state.schema.json": _schema(OneState),
        "states.md": _page(_states()),
        "states.schema.json": _schema(States),
        "structure.md": _page(_structure()),
        "structure.schema.json": _schema(LaidOut),
    }


def _schema(shape: type[BaseModel]) -> str:
    schema = shape.model_json_schema(mode="serialization")
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


def _page(lines: Lines) -> str:
    title, *rest = lines
    return "\n".join([title, "", NOTICE, *rest]) + "\n"


def _cli() -> Lines:
    yield "# The command line"
    yield from ("", "`-` in place of a text is standard input, in place of a file standard output.")
    yield "Results go to standard output, everything else to standard error. The exit codes stand"
    yield "in [errors.md](errors.md)."
    for name, command in commands():
        context = typer.Context(command, info_name=name)
        yield from ("", f"## `{name}`", "", inspect.cleandoc(command.help or ""))
        records = [param.get_help_record(context) for param in command.params]
        if any(records):
            yield from ("", "| | |", "|---|---|")
            yield from (_row(f"`{_told(r[0])}`", r[1].replace("  [", " [")) for r in records if r)


def commands() -> Iterator[tuple[str, TyperCommand]]:
    """Every command of article9 with its whole name."""
    root = typer.main.get_command(command_line.app)
    waiting: list[tuple[str, object]] = [("article9", root)]
    while waiting:
        name, command = waiting.pop(0)
        if isinstance(command, TyperGroup):
            waiting += [(f"{name} {sub}", one) for sub, one in command.commands.items()]
        elif isinstance(command, TyperCommand):
            yield name, command


def _told(record: str) -> str:
    """An argument without the name of its Python type."""
    return record.replace(" <list[str]>", "").replace(" <str>", "").replace("|", " \\| ")


def _check() -> Lines:
    yield "# The result of `article9 check --format json`"
    yield from ("", "This is the contract with whoever builds on article9. Every key is always")
    yield "there; what is not known is `null`. Keys are added, never renamed or given another"
    yield "meaning, within one major version. The same shape as a JSON Schema:"
    yield "[check.schema.json](check.schema.json)."
    yield from ("", "What readers are told instead of the keys of `verdict`:", "")
    yield from (f"- `{key}`: {told}" for key, told in ASSESSMENTS.items())
    yield ""
    yield "[How to read an assessment](../explanation/how-to-read-an-assessment.md) says what each"
    yield "of them means and what it does not."
    yield from ("", "`text[start:end]` of the text as read is the `quote`, to the letter.")
    yield from _shape(Reading, "The whole", set())


def _structure() -> Lines:
    yield "# The result of `article9 structure --format json`"
    yield from ("", "A text in its provisions. Every key is always there; what is not known is")
    yield "`null`. Keys are added, never renamed or given another meaning, within one major"
    yield "version. The same shape as a JSON Schema:"
    yield "[structure.schema.json](structure.schema.json)."
    yield ""
    yield "`text[start:end]` of the text as read are the words, to the letter. Numbers and headings"
    yield "stand in no words; they lie between the `start` of a provision and its first part."
    yield from _shape(LaidOut, "The whole", set())


def _states() -> Lines:
    yield "# The register of States"
    yield ""
    yield "What `article9 states` and `article9 state` read, what a user can add, and the result of"
    yield "`--format json`. [Look a State up](../how-to/look-a-state-up.md) shows how;"
    yield "[How a State is told](../explanation/how-a-state-is-told.md) says what each word means."
    yield "The same shapes as JSON Schemas: [states.schema.json](states.schema.json) and"
    yield "[state.schema.json](state.schema.json)."
    yield from ("", "## What was left out", "", "Values that were recalled, not read in a source:")
    yield from ("", "| Of what | Values |", "|---|---|")
    left_out = states_files().sources.left_out
    yield from (_row(LEFT_OUT[kind], str(n)) for kind, n in sorted(left_out.items()))
    yield _row("All", str(sum(left_out.values())))
    yield from ("", "## Facts", "", "| Name | Says |", "|---|---|")
    yield from (_row(f"`{name}`", told) for name, told in FACTS_OF_STATES.items())
    yield from ("", "## Statuses", "", "| Name | Says |", "|---|---|")
    yield _row("`parties`", "All for whom the Convention is in force.")
    yield from (_row(f"`{name}`", told) for name, told in STATUSES.items())
    yield from ("", "## Classes under Article 9", "", "| Name | Says |", "|---|---|")
    yield from (_row(f"`{name}`", told) for name, told in CLASSES.items())
    seen: set[type[BaseModel]] = set()
    for name, shape in files_of_states().items():
        yield from _shape(shape, f"`{name}`", seen)
    yield from _shape(AdditionRow, "A user's own file, for `--overlay`", seen)
    yield from _shape(States, "The result of `states` as data", seen)
    yield from _shape(OneState, "The result of `state` as data", seen)


def files_of_states() -> dict[str, type[BaseModel]]:
    """Each file of the register, with the shape of its rows."""
    return {
        "states/states.csv": StateRow,
        "states/names.csv": NameRow,
        "states/facts.csv": FactRow,
        "states/figures.csv": FigureRow,
        "states/outlines.csv": OutlineRow,
        "states/sources.yml": Sources,
    }


def _errors() -> Lines:
    yield "# Errors and exit codes"
    yield from ("", "An error says what is wrong, where, and what to do about it. A law that falls")
    yield "short is no error: it is a finding."
    yield from ("", "| Exit code | Kind | Remedy |", "|---|---|---|")
    yield _row("0", "", "Done.")
    yield _row("1", "", "Done, and something is to consider.")
    for kind, code in command_line.EXIT_CODES.items():
        yield _row(str(code), f"`{kind.__name__}`", inspect.getdoc(kind) or "")
    yield _row(str(command_line.PROGRAM_FAULT), "", "A fault of article9 itself: report it.")
    yield _row(str(command_line.STOPPED), "", "Stopped from the keyboard.")
    yield _row(str(command_line.PIPE_CLOSED), "", "Nobody reads the result any more.")


def kinds_of_error() -> list[type[errors.Error]]:
    """Every kind of error there is."""
    return errors.Error.__subclasses__()


def _deadlines(catalogue: Catalogue) -> Lines:
    yield "# Deadlines"
    yield from ("", "What `article9 deadlines` computes, from which facts, and the result of")
    yield "`--format json`. Every day carries the obligation, the rule and the cite it rests on."
    yield from ("", "## Rules", "", "| Obligation | Cite | Day |", "|---|---|---|")
    for one in catalogue.obligations.values():
        if one.deadline is not None:
            yield _row(f"`{one.id}`", one.cite, deadline_in_words(one.deadline, catalogue))
    yield from ("", "## Facts", "", "`--fact NAME=VALUE` takes these names. A day is written as in")
    yield "2026-11-20; an event may have a moment with its time zone, as in 2026-11-20T09:00+02:00."
    yield from ("", "| Name | Value |", "|---|---|")
    yield from (_row(f"`{name}`", told) for name, told in FACTS.items())
    events = catalogue.deadlines.events
    yield from (_row(f"`{name}`", f"The day on which {events[name]}.") for name in EVENTS)
    yield _row("the key of a deadline", "The day on which what it stands for was done.")
    yield from ("", "## The result as data", "", "Keys are added, never renamed or given another")
    yield "meaning, within one major version. The same shape as a JSON Schema:"
    yield "[deadlines.schema.json](deadlines.schema.json)."
    yield from _shape(Dates, "The whole", set())


def _obligations(catalogue: Catalogue) -> Lines:
    yield "# Obligations"
    yield from (
        "",
        "What the Convention lays on a State, article by article. Each stands in a file",
    )
    yield "of its own under `src/article9/knowledge/obligations/`."
    yield "`article9 obligations ID` shows one with everything that hangs on it. Who may answer for"
    yield "it is a suggestion of article9."
    for one in catalogue.obligations.values():
        yield from _obligation(one, catalogue)


def _obligation(one: Obligation, catalogue: Catalogue) -> Lines:
    said = " ".join(filter(None, (one.says, one.note)))
    yield from ("", f"## `{one.id}`", "", f"{one.title} ({one.cite}). {said}")
    told = [f"{one.kind.capitalize()}. {WHOSE[one.basis]} Addressed to {BINDS[one.binds]}."]
    if one.deadline is not None:
        told.append(f"Deadline: {deadline_in_words(one.deadline, catalogue)}")
    if one.answers:
        told.append(f"May answer for it: {', '.join(one.answers)}.")
    for text, read_as in ("A law", LAW), ("An order or manual", DOCTRINE):
        named = [id_ for id_ in one.requirements if catalogue.requirements[id_].read_in == read_as]
        if named:
            told.append(f"{text} is read for {', '.join(f'`{id_}`' for id_ in named)}.")
    yield f"- {' '.join(told)}"


def _requirements(catalogue: Catalogue) -> Lines:
    yield "# Requirements"
    yield from (
        "",
        "What a text is read for, by whose word it is. Each stands in a file of its own",
    )
    yield "under `src/article9/knowledge/requirements/`, with the rule by which it is assessed."
    for basis, voice in VOICES.items():
        found = [r for r in catalogue.read_for(LAW) if r.basis == basis]
        if found:
            yield from ("", f"## {voice}")
        for requirement in found:
            yield from _requirement(requirement)
    yield from ("", "## Of orders, manuals and lessons", "", "Read for with `--as doctrine`.")
    for requirement in catalogue.read_for(DOCTRINE):
        yield from _requirement(requirement)


def _requirement(one: Requirement) -> Lines:
    yield from ("", f"### `{one.id}`", "", f"{one.asks} ({one.cite})" if one.cite else one.asks)
    yield f"- Provided for: {one.met}"
    yield f"- Partly: {one.partial}"
    if one.near_miss:
        yield f"- Neither: {one.near_miss}"
    if one.look_also:
        yield f"- Other laws that often hold it: {one.look_also}"


def _concerns(catalogue: Catalogue) -> Lines:
    yield "# Points of concern"
    yield from (
        "",
        "What a reader is told even when every requirement is provided for. Each stands",
    )
    yield "in a file of its own under `src/article9/knowledge/concerns/`."
    for one in catalogue.concerns.values():
        yield from ("", f"## `{one.id}`", "", f"{one.title}")
        yield f"- Raised: {one.asks}"
        if one.near_miss:
            yield f"- Not raised: {one.near_miss}"


def _knowledge_files() -> Lines:
    yield "# Knowledge files"
    yield from (
        "",
        "The kinds of file under `src/article9/knowledge/`, each with its keys. A list of",
    )
    yield "one word may be written as the word. `article9 knowledge check` proves them all."
    seen: set[type[BaseModel]] = set()
    for name, kind in kinds_of_file().items():
        yield from _shape(kind, f"`{name}`", seen)
    yield from ("", "## Cues", "", "What a lexicon may give wordings for under `cues`.", "")
    yield from ("| Cue | Meaning |", "|---|---|")
    yield from (_row(f"`{cue}`", meaning) for cue, meaning in CUES.items())


def kinds_of_file() -> dict[str, type[Thing]]:
    """Each kind of knowledge file: its place, and its shape."""
    found: dict[str, type[Thing]] = {}
    for name, kind in get_type_hints(Files).items():
        in_folder = get_origin(kind) is Mapping
        loaded = get_args(kind)[1] if in_folder else kind
        assert get_origin(loaded) is Loaded  # noqa: S101  # a new sort of field needs a line here
        found[f"{kebab(name)}/<id>.yml" if in_folder else f"{name}.yml"] = get_args(loaded)[0]
    return found


def _shape(shape: type[BaseModel], title: str, seen: set[type[BaseModel]]) -> Lines:
    """A shape's keys in a table, then those of the shapes inside it that were not shown yet."""
    yield from _table(shape, f"## {title}")
    for inner in _inside(shape, seen):
        yield from _table(inner, f"### {inner.__name__}")


def _table(shape: type[BaseModel], heading: str) -> Lines:
    yield from ("", heading, "", " ".join((inspect.getdoc(shape) or "").split()), "")
    yield from ("| Key | Holds | |", "|---|---|---|")
    for key, field in zip(keys_of(shape), shape.model_fields.values(), strict=True):
        kind, told = _kind(field.annotation), field.description or ""
        if issubclass(shape, Strict) and not field.is_required():
            kind, told = kind.removesuffix(" or null"), f"May be left out. {told}"
        yield _row(f"`{key}`", kind, told)


def _inside(shape: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[type[BaseModel]]:
    for field in shape.model_fields.values():
        for inner in _shapes_of(field.annotation):
            if inner not in seen:
                seen.add(inner)
                yield inner
                yield from _inside(inner, seen)


def _shapes_of(kind: object) -> Iterator[type[BaseModel]]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
    for one in get_args(kind):
        yield from _shapes_of(one)


#: What a kind of value is called, by what it is made of.
_COMPOUND: dict[object, Callable[[list[str]], str]] = {
    Union: " or ".join,
    UnionType: " or ".join,
    tuple: lambda of: f"list of {of[0]}",
    list: lambda of: f"list of {of[0]}",
    dict: lambda of: f"by name: {of[1]}",
    Literal: lambda of: ", ".join(f"`{one}`" for one in of),
}
_SIMPLE = {
    str: "text",
    int: "number",
    bool: "true or false",
    date: "date",
    When: "day, month or year",
    NoneType: "null",
}


def _kind(kind: object) -> str:
    """A kind of value in words."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return kind.__name__
    origin = get_origin(kind)
    if origin is None:
        return _SIMPLE[kind] if isinstance(kind, type) else str(kind)
    if origin is Annotated:
        return _kind(get_args(kind)[0])
    parts = [one for one in get_args(kind) if one is not Ellipsis]
    return _COMPOUND[origin]([str(p) if origin is Literal else _kind(p) for p in parts])


def _row(*cells: str) -> str:
    return "| " + " | ".join(" ".join(cell.split()) for cell in cells) + " |"


def stale(written: Mapping[str, str]) -> list[str]:
    """The pages on the disk that are not as they would be written now, or are no page."""
    there = {path.name: path.read_text(encoding="utf-8") for path in sorted(FOLDER.iterdir())}
    return sorted(n for n in {*there, *written} if there.get(n) != written.get(n))


def main() -> int:
    """Write the pages, or with --check say which are stale."""
    parser = argparse.ArgumentParser(description="Writes docs/reference.")
    parser.add_argument("--check", action="store_true", help="only say which pages are stale")
    written = pages()
    FOLDER.mkdir(exist_ok=True)
    if parser.parse_args().check:
        old = stale(written)
        if old:
            print(f"Stale in docs/reference: {', '.join(old)}. Run `make docs`.", file=sys.stderr)
        return 1 if old else 0
    for name, text in written.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
