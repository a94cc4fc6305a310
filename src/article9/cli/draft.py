"""`article9 draft`: a bill from sample provisions."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from article9.cli.draft_format import Format, Length, format_for
from article9.cli.options import Language, TextLanguage
from article9.errors import Usage

if TYPE_CHECKING:
    from article9.catalogue.catalogue import Catalogue
    from article9.catalogue.translations import Translations
    from article9.usecases.check_law import Outcome
    from article9.usecases.drafting.draft import Drafted
    from article9.usecases.profile import StateProfile


def draft(  # noqa: PLR0913  # one parameter an option
    from_: Annotated[
        str | None,
        typer.Option("--from", metavar="TEXT", help="Close the points to consider of this law."),
    ] = None,
    requirements: Annotated[
        str | None,
        typer.Option("--requirements", metavar="ID,...", help="Carry out these, and no others."),
    ] = None,
    profile: Annotated[
        Path | None,
        typer.Option("--profile", metavar="FILE", help="What is so in the State: it decides much."),
    ] = None,
    tradition: Annotated[
        str | None,
        typer.Option("--tradition", metavar="NAME", help="common-law or civil-law."),
    ] = None,
    language: Annotated[str, Language] = "en",
    text_language: Annotated[str | None, TextLanguage] = None,
    length: Annotated[
        Length, typer.Option("--length", help="The whole, or about ten sections.")
    ] = Length.FULL,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Choose an option, or say a name."),
    ] = None,
    options: Annotated[bool, typer.Option("--options", help="Explain each option.")] = False,
    ask: Annotated[bool, typer.Option("--ask", help="Ask for what the bill needs.")] = False,
    today: Annotated[
        str | None, typer.Option("--today", metavar="DATE", help="The day of the draft.")
    ] = None,
    format_: Annotated[
        Format | None,
        typer.Option("--format", help="What comes out; told from the name after -o if absent."),
    ] = None,
    note: Annotated[
        Path | None,
        typer.Option("--note", metavar="FILE", help="Write the explanatory note here."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write here, not to standard output."),
    ] = None,
) -> None:
    """Draft a new law from sample provisions, by what the Convention asks and what is chosen.

    What is not decided is marked in the words and listed at the front. The explanatory note says
    which clause carries out which article, what was chosen, and what was left out.
    """
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli.interview import ask_for
    from article9.cli.streams import prove_place, put
    from article9.cli.writing import document_as
    from article9.usecases.drafting.draft import Asked
    from article9.usecases.drafting.draft import draft as make
    from article9.usecases.drafting.known import knowledge_for
    from article9.usecases.drafting.note import note_document

    say = translations(language)
    if options:
        _explain(say, output)
        return
    format_ = format_for(format_, output)
    if note is not None and format_for(None, note) is Format.AKN:
        raise Usage("The note is no law.", where=str(note), remedy="Choose docx, html, pdf or md.")
    given = [one for one in (from_, str(profile) if profile else None) if one]
    for place in (output, note):
        prove_place(place, given)
    if from_ is not None and requirements is not None:
        raise Usage(
            "--from takes the requirements from the points of a text.",
            remedy="Leave --requirements out.",
        )
    catalogue, state, day = load_shipped(), _profile(profile), _day(today)
    style, known = knowledge_for(tradition, language, state, catalogue=catalogue)
    asked = Asked(
        style,
        length=length.value,
        settings=_settings(settings or []),
        state=state,
        requirements=_listed(requirements),
        checked=_checked(from_, text_language, state, catalogue),
    )
    drafted = make(ask_for(asked, known, say, day=day) if ask else asked, known, today=day)
    put(_written(drafted, format_, say), output)
    if note is not None:
        document = note_document(drafted, say)
        put(document_as(format_for(None, note), document, say), note)
    _tell(drafted, note)


def _written(drafted: Drafted, format_: Format, say: Translations) -> str | bytes:
    from article9.cli.writing import document_as
    from article9.usecases.drafting.as_akn import bill_as_akoma_ntoso
    from article9.usecases.drafting.page import bill_document

    if format_ is Format.AKN:
        return bill_as_akoma_ntoso(drafted)
    return document_as(format_, bill_document(drafted, say), say)


def _tell(drafted: Drafted, note: Path | None) -> None:
    """What whoever drafts should know besides, on standard error."""
    open_ = len(drafted.bill.undecided())
    if open_:
        typer.echo(
            f"Still to be decided: {open_}. They are marked and listed at the front.", err=True
        )
    if note is None:
        typer.echo("The note with the concordance: add --note FILE.", err=True)


def _explain(say: Translations, output: Path | None) -> None:
    from article9.catalogue.draft_options import draft_options
    from article9.cli.streams import put
    from article9.cli.writing import document_as
    from article9.usecases.drafting.options_page import options_page

    put(document_as(Format.TEXT, options_page(draft_options(), say), say), output)


def _day(text: str | None) -> date:
    from article9.usecases.typed_day import day_from

    return datetime.now(UTC).astimezone().date() if text is None else day_from(text, "--today")


def _profile(file: Path | None) -> StateProfile | None:
    from article9.catalogue.profile_questions import profile_questions
    from article9.cli.streams import data_in
    from article9.usecases.profile import read_profile

    if file is None:
        return None
    return read_profile(data_in(file), file.name, profile_questions())


def _checked(
    text: str | None, language: str | None, state: StateProfile | None, catalogue: Catalogue
) -> Outcome | None:
    from article9.cli.streams import data_of
    from article9.usecases.check_law import Given, check_law

    if text is None:
        return None
    given = [Given(text, data_of(text))]
    return check_law(given, catalogue=catalogue, text_language=language, state=state)


def _listed(ids: str | None) -> tuple[str, ...]:
    """The ids between the commas."""
    listed = tuple(one.strip() for one in (ids or "").split(",") if one.strip())
    if ids is not None and not listed:
        raise Usage("--requirements names none.", remedy="Write the ids with commas between them.")
    return listed


def _settings(given: list[str]) -> dict[str, str]:
    """What was set, by name."""
    settings: dict[str, str] = {}
    for one in given:
        name, sign, value = one.partition("=")
        if not sign or not name.strip():
            raise Usage(f"--set {one!r} sets nothing.", remedy="Write it as NAME=VALUE.")
        if name.strip() in settings:
            raise Usage(f"{name.strip()} is set twice.", remedy="Set it once.")
        settings[name.strip()] = value
    return settings
