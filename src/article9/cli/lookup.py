"""The nouns of the command line: what is known."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from article9.cli.options import Language
from article9.errors import Usage

if TYPE_CHECKING:
    from article9.catalogue.profile_questions import ProfileQuestions
    from article9.catalogue.questions import QuestionSet
    from article9.selfassessment.asked import Selection


def obligations(
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="One of them, whole.")] = None,
    language: Annotated[str, Language] = "en",
) -> None:
    """What the Convention lays on a State, article by article."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.translations import translations
    from article9.cli.streams import put
    from article9.cli.writing import document_as
    from article9.usecases.find import obligation_of
    from article9.usecases.obligation_page import obligation_page

    say = translations(language)
    catalogue = load_shipped()
    if id_ is None:
        for obligation in catalogue.obligations.values():
            article = obligation.cite.partition(";")[0]
            typer.echo(f"{obligation.id:32}{article:16}{say(obligation.title)}")
        return
    page = obligation_page(obligation_of(catalogue, id_), catalogue, say)
    put(document_as("text", page, say), None)


def requirements(
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="One of them, whole.")] = None,
) -> None:
    """What a text is read for."""
    from article9.catalogue.catalogue import load_shipped
    from article9.usecases.find import requirement_of

    catalogue = load_shipped()
    if id_ is None:
        for requirement in catalogue.requirements.values():
            typer.echo(f"{requirement.id:32}{requirement.cite or '':24}{requirement.asks}")
        return
    one = requirement_of(catalogue, id_)
    typer.echo(f"{one.id} ({one.cite or 'on the law itself'})\n{one.asks}\n")
    typer.echo(f"Provided for: {one.met}\nPartly: {one.partial}")
    if one.near_miss:
        typer.echo(f"Neither: {one.near_miss}")


def concerns(
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="One of them, whole.")] = None,
) -> None:
    """What a reader is told even when every requirement is provided for."""
    from article9.catalogue.catalogue import load_shipped
    from article9.usecases.find import concern_of

    catalogue = load_shipped()
    if id_ is None:
        for concern in catalogue.concerns.values():
            typer.echo(f"{concern.id:32}{concern.title}")
        return
    one = concern_of(catalogue, id_)
    typer.echo(f"{one.id}\n{one.title}\n\nRaised: {one.asks}")
    if one.near_miss:
        typer.echo(f"Not raised: {one.near_miss}")


def questions(
    key: Annotated[str | None, typer.Argument(metavar="[ID]", help="One of them, whole.")] = None,
    language: Annotated[str, Language] = "en",
    profile: Annotated[
        Path | None,
        typer.Option(
            "--profile", metavar="FILE", help="List only what this State is asked, and the rest."
        ),
    ] = None,
) -> None:
    """What a State asks itself once a year, area by area: the self-assessment."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.profile_questions import profile_questions
    from article9.catalogue.questions import current_set, question_sets
    from article9.catalogue.translations import translations
    from article9.cli.streams import put
    from article9.cli.writing import document_as
    from article9.usecases.find import question_of
    from article9.usecases.question_page import question_list, question_page

    if key is not None and profile is not None:
        raise Usage("--profile cuts the list.", remedy="Leave it out, or the question.")
    say, facts = translations(language, whole=False), profile_questions()
    current = current_set(question_sets())
    if key is None:
        selection = None if profile is None else _selection(current, facts, profile)
        page = question_list(current, selection, say)
    else:
        question_of(current, key)
        page = question_page(key, current, catalogue=load_shipped(), profile=facts, say=say)
    put(document_as("text", page, say), None)


def _selection(current: QuestionSet, facts: ProfileQuestions, file: Path) -> Selection:
    """What the State whose profile is in the file is asked."""
    from article9.cli.streams import data_in
    from article9.selfassessment.asked import asked
    from article9.usecases.profile import read_profile

    state = read_profile(data_in(file), file.name, facts)
    return asked(current, facts, state.profile.answers)


def provisions(
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="One of them, whole.")] = None,
    language: Annotated[str, Language] = "en",
) -> None:
    """What a new law may say: sample provisions by tradition and language."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.provisions import provisions as known
    from article9.catalogue.translations import translations
    from article9.cli.streams import put
    from article9.cli.writing import document_as
    from article9.usecases.drafting.provision_page import provision_of, provision_page

    say, every = translations(language), known()
    if id_ is None:
        for one in every.values():
            typer.echo(f"{one.id:40}{one.title}")
        return
    page = provision_page(provision_of(every, id_), load_shipped(), say)
    put(document_as("text", page, say), None)


def languages() -> None:
    """The languages of the laws that can be read."""
    from article9.catalogue.catalogue import load_shipped

    for language in load_shipped().languages.values():
        typer.echo(f"{language.id:6}{language.name}")
