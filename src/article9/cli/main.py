"""The command line: one function a command; errors become exit codes in one place."""

from __future__ import annotations

import gc
import sys
import traceback
from io import TextIOWrapper
from typing import NoReturn

import typer

from article9 import errors
from article9.cli import (
    answers,
    ask,
    check,
    compare,
    cycle,
    deadlines,
    decide,
    draft,
    knowledge,
    lookup,
    record,
    report,
    states,
    structure,
)

#: The one table from an error to an exit code.
EXIT_CODES: dict[type[errors.Error], int] = {
    errors.Usage: 2,
    errors.NotFound: 2,
    errors.Conflict: 2,
    errors.NotAllowed: 2,
    errors.Unreadable: 3,
    errors.Unavailable: 4,
    errors.Broken: 5,
}

#: A fault of the program itself; never confused with an answer.
PROGRAM_FAULT = 70
#: Stopped from the keyboard, and nobody left to read the result: as shells number the signals.
STOPPED, PIPE_CLOSED = 130, 141

#: So many new values are made before unused ones are looked for.
_SELDOM = 100_000

_HELP = "`article9 --help` lists the commands, each with its own --help."

app = typer.Typer(
    name="article9",
    help="Helps States carry the Anti-Personnel Mine Ban Convention into their law and practice.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("check")(check.check)
app.command("compare")(compare.compare)
app.command("draft")(draft.draft)
app.add_typer(cycle.app, name="cycle")
app.command("deadlines")(deadlines.deadlines)
app.command("decide")(decide.decide)
app.add_typer(knowledge.app, name="knowledge")
app.add_typer(record.app, name="record")
app.command("report")(report.report)
app.command("states")(states.states)
app.command("state")(states.state)
app.command("structure")(structure.structure)
app.command("obligations")(lookup.obligations)
app.command("requirements")(lookup.requirements)
app.command("concerns")(lookup.concerns)
app.command("questions")(lookup.questions)
app.command("ask")(ask.ask)
app.command("answers")(answers.answers)
app.command("provisions")(lookup.provisions)
app.command("languages")(lookup.languages)


@app.callback(invoke_without_command=True)
def _version(
    *, version: bool = typer.Option(False, "--version", help="Print the version.")
) -> None:
    if version:
        from article9 import __version__

        typer.echo(f"article9 {__version__}")
        raise typer.Exit


def main() -> NoReturn:
    """Run the command and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # it is None where it was closed
            # A law may hold any script; an old terminal must not end the work.
            stream.reconfigure(encoding="utf-8", errors="replace")
    # What a run reads stays until it ends: looking through it for waste takes a tenth of the time.
    gc.set_threshold(_SELDOM)
    sys.exit(run())


def run(arguments: list[str] | None = None) -> int:
    """Run the command with these arguments and return its exit code."""
    try:
        code = app(arguments, standalone_mode=False)
    except errors.Error as error:
        _say(str(error))
        return EXIT_CODES[_kind(error)]
    except typer.Exit as leaving:
        return leaving.exit_code
    except (typer.Abort, KeyboardInterrupt):
        _say("Stopped.")
        return STOPPED
    except SystemExit:  # how typer leaves where nobody reads the result any more
        return PIPE_CLOSED
    except Exception as error:
        return _unexpected(error)
    return code or 0


def _kind(error: errors.Error) -> type[errors.Error]:
    return next(kind for kind in EXIT_CODES if isinstance(error, kind))


def _unexpected(error: Exception) -> int:
    shown = getattr(error, "format_message", None)
    if shown is not None:  # click's own usage errors
        _say(f"{shown().rstrip('.')}. {_HELP}")
        return EXIT_CODES[errors.Usage]
    traceback.print_exc()
    _say("This is a fault of article9, not of your file. Please report it.")
    return PROGRAM_FAULT


def _say(sentence: str) -> None:
    from article9.documents.cleaning import clean

    typer.echo(clean(sentence), err=True)  # file names and options may hold anything


if __name__ == "__main__":
    main()
