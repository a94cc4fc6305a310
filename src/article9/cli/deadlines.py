"""`article9 deadlines`: the days that follow from a State's facts."""

from __future__ import annotations

from datetime import UTC, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from article9.cli.options import Language, OverlayFile


class Format(StrEnum):
    """What comes out."""

    TEXT = "text"
    JSON = "json"
    ICS = "ics"


def deadlines(  # noqa: PLR0913  # one parameter an option
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[STATE]",
            help="A State of the register, by its code or its name in any of the languages.",
        ),
    ] = None,
    deposit: Annotated[
        str | None,
        typer.Option("--deposit", metavar="DATE", help="When the instrument was deposited."),
    ] = None,
    fact: Annotated[
        list[str] | None,
        typer.Option(
            "--fact",
            metavar="NAME=VALUE",
            help="What moves a day: extended-to=DATE, an event, what was met; give each by itself.",
        ),
    ] = None,
    overlay: Annotated[Path | None, OverlayFile] = None,
    today: Annotated[
        str | None,
        typer.Option("--today", metavar="DATE", help="Reckon from this day, not from the clock."),
    ] = None,
    language: Annotated[str, Language] = "en",
    format_: Annotated[Format, typer.Option("--format", help="What comes out.")] = Format.TEXT,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write here, not to standard output."),
    ] = None,
) -> None:
    """Compute the days of a State under the Convention, each with its rule and cite.

    A State's facts are those of the register; `--fact` adds to them. Without a State they follow
    from `--deposit`.

    `--format ics` is a calendar; a later one replaces what an earlier one has entered.
    """
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli.states import overlay_of
    from article9.cli.streams import prove_place, put, to_json
    from article9.cli.writing import document_as
    from article9.usecases import deadlines as days_of
    from article9.usecases.deadlines_as_data import as_data
    from article9.usecases.states.whose_days import Whose, whose_days
    from article9.usecases.typed_day import day_from

    prove_place(output, [str(overlay)] if overlay else [])
    say = translations(language)
    if today is None:
        stamp = datetime.now(UTC)
        day = stamp.astimezone().date()
    else:
        day = day_from(today, "--today")
        stamp = datetime.combine(day, time(), UTC)
    whose = Whose(name, deposit, tuple(fact or ()), overlay_of(overlay))
    found, called = whose_days(whose, load_shipped(), today=day, language=language)
    match format_:
        case Format.TEXT:
            result = document_as(format_, days_of.as_document(found, say, name=called), say)
        case Format.JSON:
            result = to_json(as_data(found, say))
        case Format.ICS:
            owner = days_of.owner_of(found)
            result = days_of.as_calendar(found, say, owner=owner, stamp=stamp)
    put(result, output)
