"""`article9 deadlines`: the days that follow from a State's facts."""

from __future__ import annotations

from datetime import UTC, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """What comes out."""

    TEXT = "text"
    JSON = "json"
    ICS = "ics"


def deadlines(  # one parameter an option
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
    today: Annotated[
        str | None,
        typer.Option("--today", metavar="DATE", help="Reckon from this day, not from the clock."),
    ] = None,
    format_: Annotated[Format, typer.Option("--format", help="What comes out.")] = Format.TEXT,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write here, not to standard output."),
    ] = None,
) -> None:
    """Compute the days of a State under the Convention, each with its rule and cite.

    `--format ics` is a calendar; a later one replaces what an earlier one has entered.
    """
    from article9.catalogue.catalogue import load_shipped
    from article9.cli.streams import prove_place, put, to_json
    from article9.documents.writers.text import write
    from article9.usecases import deadlines as days_of
    from article9.usecases.deadlines_as_data import as_data
    from article9.usecases.given_facts import day_from, facts_from

    prove_place(output, ())
    catalogue = load_shipped()
    facts = facts_from(deposit, fact or (), catalogue=catalogue)
    if today is None:
        stamp = datetime.now(UTC)
        day = stamp.astimezone().date()
    else:
        day = day_from(today, "--today")
        stamp = datetime.combine(day, time(), UTC)
    found = days_of.find_days(facts, catalogue=catalogue, today=day)
    match format_:
        case Format.TEXT:
            result = write(days_of.as_document(found))
        case Format.JSON:
            result = to_json(as_data(found))
        case Format.ICS:
            result = days_of.as_calendar(found, owner=days_of.owner_of(facts), stamp=stamp)
    put(result, output)
