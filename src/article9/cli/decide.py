"""`article9 decide`: a named person decides on a reading."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from article9.cli.options import Language


class Holds(StrEnum):
    """What a person can hold."""

    MET = "met"
    PARTIAL = "partial"
    ABSENT = "absent"
    ADVICE = "advice"


def decide(  # noqa: PLR0913  # one parameter an option
    dossier: Annotated[Path, typer.Argument(metavar="DOSSIER", help="The dossier.")],
    id_: Annotated[
        str, typer.Argument(metavar="ID", help="The requirement, or the point of concern.")
    ],
    as_: Annotated[
        Holds,
        typer.Option("--as", help="Provided for, partly, not found; or it needs advice."),
    ],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who decides.")],
    function: Annotated[str, typer.Option("--function", metavar="TEXT", help="As what.")],
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why.")],
    language: Annotated[str, Language] = "en",
    today: Annotated[
        str | None,
        typer.Option("--today", metavar="DATE", help="The day it is; the clock's if absent."),
    ] = None,
) -> None:
    """Decide on one reading, having seen its passages. Only then is it the State's."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli import dossiers
    from article9.cli.streams import put
    from article9.cli.writing import document_as
    from article9.usecases.record import decide as deciding
    from article9.usecases.record.pages import decided_page
    from article9.usecases.record.signing import signed
    from article9.usecases.typed_day import day_of_record

    before = dossiers.opened(dossier)
    say = translations(language)
    day = dossiers.today() if today is None else day_of_record(today, "--today")
    decided = deciding.decide(
        before.dossier,
        id_,
        as_.value,
        reason=reason,
        signed=signed(by, function, on=day),
        new_id=dossiers.new_id,
    )
    dossiers.saved(before, decided.dossier)
    put(document_as("text", decided_page(decided, load_shipped(), say), say), None)
