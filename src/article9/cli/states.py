"""`article9 states`, `article9 state`: the register of States."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from article9.cli.options import Language, OverlayFile

if TYPE_CHECKING:
    from article9.catalogue.translations import Translations
    from article9.usecases.states.asked import Asked
    from article9.usecases.states.known import Overlay


class Format(StrEnum):
    """What comes out."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"


class OneFormat(StrEnum):
    """The same for one State, which is no table."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"


OnDay = typer.Option("--on", metavar="DATE", help="As of this day; without it, of today.")
Output = typer.Option("-o", "--output", metavar="FILE", help="Write here, not to standard output.")


def states(  # noqa: PLR0913  # one parameter an option
    status: Annotated[
        str | None,
        typer.Option("--status", metavar="NAME", help="Only those of a status, as `party`."),
    ] = None,
    region: Annotated[
        str | None,
        typer.Option("--region", metavar="NAME", help="Only those of a region or subregion."),
    ] = None,
    article9: Annotated[
        str | None,
        typer.Option("--article9", metavar="NAME", help="Only those of a class, as `law`."),
    ] = None,
    on: Annotated[str | None, OnDay] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Open each count into its States and their sources.")
    ] = False,
    overlay: Annotated[Path | None, OverlayFile] = None,
    language: Annotated[str, Language] = "en",
    format_: Annotated[Format, typer.Option("--format", help="What comes out.")] = Format.TEXT,
    output: Annotated[Path | None, Output] = None,
) -> None:
    """Which States are bound by the Convention, since when, and what sources say of Article 9.

    Every count opens into its States and every State into its sources. States are not ranked.
    """
    from article9.catalogue.translations import translations
    from article9.cli.streams import prove_place, put
    from article9.usecases.states.asked import Filters, ask
    from article9.usecases.states.known import known

    prove_place(output, [str(overlay)] if overlay else [])
    say = translations(language)
    filters = Filters(status, region, article9)
    asked = ask(known(overlay_of(overlay)), day_on(on), filters)
    put(_written(asked, format_, say, explain=explain), output)


def _written(asked: Asked, format_: Format, say: Translations, *, explain: bool) -> str | bytes:
    """What was asked for in a format. Only what the format needs is loaded."""
    if format_ in (Format.JSON, Format.CSV):
        from article9.cli.streams import to_json
        from article9.usecases.states.as_data import as_data
        from article9.usecases.states.csv_table import csv_of

        data = as_data(asked, language=say.language)
        return to_json(data) if format_ is Format.JSON else csv_of(data, explain=explain)
    from article9.cli.writing import document_as

    if format_ is Format.XLSX:
        from article9.usecases.states.sheets import states_sheets

        return document_as(format_, states_sheets(asked, say), say)
    from article9.usecases.states.page import states_page

    with_years = format_ is not Format.TEXT
    page = states_page(asked, say, explain=explain, with_years=with_years)
    return document_as(format_, page, say)


def state(
    name: Annotated[
        str,
        typer.Argument(metavar="STATE", help="Its code, or its name in any of the languages."),
    ],
    on: Annotated[str | None, OnDay] = None,
    overlay: Annotated[Path | None, OverlayFile] = None,
    language: Annotated[str, Language] = "en",
    format_: Annotated[
        OneFormat, typer.Option("--format", help="What comes out.")
    ] = OneFormat.TEXT,
    output: Annotated[Path | None, Output] = None,
) -> None:
    """One State: its status, how it came about, its days, its measures, and the sources."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli.streams import prove_place, put, to_json
    from article9.cli.writing import document_as
    from article9.states.names import find
    from article9.usecases.states.known import known
    from article9.usecases.states.one import look_up, one_as_data, one_page

    prove_place(output, [str(overlay)] if overlay else [])
    say, day = translations(language), day_on(on)
    register = known(overlay_of(overlay))
    found = find(register.register, name, language=language)
    one = look_up(found, register, day, catalogue=load_shipped())
    if format_ is OneFormat.JSON:
        put(to_json(one_as_data(one, say)), output)
    else:
        put(document_as(format_, one_page(one, say), say), output)


def day_on(text: str | None) -> date:
    """The day that was given, or that of the clock.

    Raises:
        Usage: it is no day.
    """
    from article9.usecases.typed_day import day_from

    return datetime.now(UTC).astimezone().date() if text is None else day_from(text, "--on")


def overlay_of(file: Path | None) -> Overlay | None:
    """The user's file over the register, if there is one.

    Raises:
        Usage: it cannot be opened.
    """
    from article9.cli.streams import data_in
    from article9.usecases.states.known import Overlay

    return None if file is None else Overlay(data_in(file), file.name)
