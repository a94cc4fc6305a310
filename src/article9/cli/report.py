"""`article9 report`: what a State files or shows, made of its dossier."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypedDict

import typer

from article9.cli.check_format import Format, format_for, prove_suffix
from article9.cli.options import Language

if TYPE_CHECKING:
    from article9.catalogue.forms import Layout
    from article9.usecases.report import Asked


class _Layout(TypedDict):
    layout: str | None
    own_layout: Layout | None


def report(  # noqa: PLR0913  # one parameter an option
    kind: Annotated[
        str,
        typer.Argument(
            metavar="KIND",
            help="What is made: article-7, article-9-note, statement, self-assessment and others.",
        ),
    ],
    dossier: Annotated[Path, typer.Argument(metavar="DOSSIER", help="The State's dossier.")],
    year: Annotated[
        int | None, typer.Option("--year", metavar="YEAR", help="The year; the latest if absent.")
    ] = None,
    language: Annotated[str, Language] = "en",
    by: Annotated[
        str | None, typer.Option("--by", metavar="NAME", help="Who prepares the report.")
    ] = None,
    function: Annotated[
        str | None, typer.Option("--function", metavar="TEXT", help="As what that person does so.")
    ] = None,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DATE", help="As of this day, and not of today."),
    ] = None,
    layout: Annotated[
        str | None,
        typer.Option(
            "--layout", metavar="NAME|FILE", help="classic or guide; or a file of your own."
        ),
    ] = None,
    institution: Annotated[
        str | None,
        typer.Option("--institution", metavar="X", help="To whom a letter goes; all if absent."),
    ] = None,
    trace: Annotated[
        bool, typer.Option("--trace", help="Name the record after each sentence and row.")
    ] = False,
    sent: Annotated[
        bool,
        typer.Option("--sent", help="It goes out: keep a copy in the dossier, never changed."),
    ] = False,
    nothing_new: Annotated[
        bool,
        typer.Option(
            "--nothing-new",
            help="Whoever is named by --by says: nothing is new where the record does not tell.",
        ),
    ] = False,
    reference: Annotated[
        str | None,
        typer.Option("--reference", metavar="TEXT", help="The number under which it is sent."),
    ] = None,
    format_: Annotated[
        Format | None,
        typer.Option("--format", help="What comes out; told from the name after -o if absent."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write here, not to standard output."),
    ] = None,
) -> None:
    """Make a report of a dossier. Only what persons have answered or decided is in it."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli import dossiers
    from article9.cli.streams import prove_place, put
    from article9.usecases import report as reports
    from article9.usecases.typed_day import day_of_record

    prove_suffix(format_, output)
    format_ = format_for(format_, output)
    prove_place(output, [str(dossier)])
    reports.prove_kind(kind)
    before = dossiers.opened(dossier)
    asked = reports.Asked(
        dossier=before.dossier,
        catalogue=load_shipped(),
        on=dossiers.today() if on is None else day_of_record(on, "--on"),
        year=year,
        by=by,
        say=translations(language, whole=False),
        function=function,
        institution=institution,
        reference=reference,
        is_sent=sent,
        trace=trace,
        nothing_new=nothing_new,
        **_layout(layout),
    )
    after = reports.sent(kind, asked, new_id=dossiers.new_id) if sent else before.dossier
    put(_made(kind, asked, format_), output)
    dossiers.saved(before, after)


def _made(kind: str, asked: Asked, format_: Format) -> str | bytes:
    from article9.cli.streams import to_json
    from article9.cli.writing import document_as
    from article9.usecases import report as reports

    match format_:
        case Format.JSON:
            return to_json(reports.data_of(kind, asked))
        case Format.XLSX:
            return document_as(format_, reports.sheets_of(kind, asked), asked.say)
        case _:
            return document_as(format_, reports.document_of(kind, asked), asked.say)


def _layout(layout: str | None) -> _Layout:
    """The name of a layout, or the layout that stands in a file of the user's own."""
    from article9.catalogue.forms import given_layout
    from article9.cli.streams import data_in

    if layout is None or not layout.endswith(".yml"):
        return {"layout": layout, "own_layout": None}
    return {"layout": None, "own_layout": given_layout(data_in(Path(layout)), layout)}
