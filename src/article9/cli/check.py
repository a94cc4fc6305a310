"""`article9 check`: a law against the requirements."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from article9.cli.check_format import Format, ReadAs, format_for
from article9.cli.options import Language, TextLanguage
from article9.cli.streams import STREAM
from article9.errors import Usage

if TYPE_CHECKING:
    from article9.catalogue.translations import Translations
    from article9.cli.dossiers import Opened
    from article9.record.about import About
    from article9.usecases.check_law import Outcome
    from article9.usecases.profile import StateProfile


def check(  # noqa: PLR0913  # one parameter an option
    texts: Annotated[
        list[str],
        typer.Argument(
            help="The law to read, with others that belong to it; - is standard input.",
            metavar="TEXT...",
        ),
    ],
    as_: Annotated[
        ReadAs,
        typer.Option("--as", help="Read laws, or doctrine: orders, manuals, lessons."),
    ] = ReadAs.LAW,
    text_language: Annotated[str | None, TextLanguage] = None,
    language: Annotated[str, Language] = "en",
    claim: Annotated[
        str | None,
        typer.Option("--claim", metavar="NAME", help="Test a claim: existing-law."),
    ] = None,
    profile: Annotated[
        Path | None,
        typer.Option(
            "--profile", metavar="FILE", help="What is so in the State: stocks, mined areas ..."
        ),
    ] = None,
    about: Annotated[
        Path | None,
        typer.Option("--about", metavar="FILE", help="Title, status, day and State of each text."),
    ] = None,
    only: Annotated[
        str | None,
        typer.Option("--only", metavar="ID", help="One requirement or point of concern only."),
    ] = None,
    explain: Annotated[
        str | None,
        typer.Option("--explain", metavar="ID", help="Why one assessment came out as it did."),
    ] = None,
    into: Annotated[
        Path | None,
        typer.Option("--into", metavar="DOSSIER", help="Keep the reading in this dossier."),
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
    """Read a law, alone or with others of the same State, against the Convention's requirements.

    With `--as doctrine`, orders, manuals, rules of engagement and lessons of armed forces.

    Exit codes: 0 done; 1 done, and something is to consider; 2 usage; 3 cannot read;
    4 not available.
    """
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli.streams import data_of, prove_place, put
    from article9.cli.writing import written
    from article9.usecases.check_law import Given, check_law

    format_ = format_for(format_, output)
    _prove_asked(texts, only=only, explain=explain, claim=claim, format_=format_)
    _prove_claim(claim, as_)
    record = _opened(into, whole=only is None and explain is None and claim is None)
    prove_place(output, [*texts, *(str(one) for one in (profile, about) if one)])
    say = translations(language)
    known = _abouts(about, texts)
    asks = as_ is ReadAs.LAW and explain is None and only is None and format_ is Format.TEXT
    state = _profile(profile, asks=asks and record is None, record=record)
    outcome = check_law(
        [Given(text, data_of(text), known[text]) for text in texts],
        catalogue=load_shipped(),
        text_language=text_language,
        only=only if explain is None else explain,
        state=state,
        read_as=as_.value,
        with_bills=claim is None,
    )
    if record is not None:
        _keep(record, outcome, say)
    put(written(outcome, format_, say, explain=explain, claim=claim), output)
    if outcome.reading.summary.to_consider:
        raise typer.Exit(1)


def _prove_asked(
    texts: list[str], *, only: str | None, explain: str | None, claim: str | None, format_: Format
) -> None:
    """Refuse options that do not go together, before anything is read."""
    if texts.count(STREAM) > 1:
        raise Usage("Standard input holds one text.", remedy="Give the others as files.")
    if explain is not None and format_ is not Format.TEXT:
        raise Usage("--explain is text for a reader.", remedy="Leave --format out.")
    if explain is not None and only is not None:
        raise Usage("--explain reads for one thing already.", remedy="Leave --only out.")
    if claim is not None and (explain is not None or only is not None):
        raise Usage("--claim needs the whole reading.", remedy="Leave --only and --explain out.")


def _prove_claim(claim: str | None, as_: ReadAs) -> None:
    """Refuse the test of a claim on orders: what existing law does, no order shows."""
    if claim is not None and as_ is not ReadAs.LAW:
        raise Usage("--claim tests what laws show.", remedy="Leave --as out.")


def _abouts(file: Path | None, texts: list[str]) -> dict[str, About]:
    """What is said of each text, by the name it was given under."""
    from article9.catalogue.given import given
    from article9.cli.streams import data_in
    from article9.record.about import About, Abouts

    said = {} if file is None else given(data_in(file), file.name, Abouts).texts
    names = {Path(text).name for text in texts}
    for name in said:
        if name not in names:
            raise Usage(
                f"It speaks of {name!r}, which is not among the texts.",
                where=str(file),
                remedy=f"Name each text by its file: {', '.join(sorted(names))}.",
            )
    return {text: said.get(Path(text).name, About()) for text in texts}


def _opened(into: Path | None, *, whole: bool) -> Opened | None:
    """The dossier in which the reading is kept."""
    if into is None:
        return None
    if not whole:
        raise Usage("--into keeps whole readings.", remedy="Leave --only, --explain, --claim out.")
    from article9.cli.dossiers import opened

    return opened(into)


def _keep(record: Opened, outcome: Outcome, say: Translations) -> None:
    """Put the reading into the dossier. It stays the machine's until a person decides."""
    from article9.cli.dossiers import new_id, saved, today
    from article9.usecases.record.keep_reading import with_reading
    from article9.usecases.record.standing import standings

    after = with_reading(record.dossier, outcome.reading, today=today(), new_id=new_id)
    saved(record, after)
    waiting = sum(standing.waits for standing in standings(after).values())
    sentence = say("Readings that wait for a lawyer: {number}.", number=waiting)
    typer.echo(f"{record.path}: {sentence}", err=True)


def _profile(file: Path | None, *, asks: bool, record: Opened | None) -> StateProfile | None:
    from article9.catalogue.profile_questions import profile_questions
    from article9.cli.asking import ask_profile, is_interactive
    from article9.cli.streams import data_in
    from article9.usecases.profile import read_profile

    if file is not None:
        return read_profile(data_in(file), file.name, profile_questions())
    if record is not None:
        from article9.usecases.record.state import profile_of

        return profile_of(record.dossier, profile_questions())
    if asks and is_interactive():
        return ask_profile(profile_questions(), today=datetime.now(UTC).date())
    return None
