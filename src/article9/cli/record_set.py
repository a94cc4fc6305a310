"""`article9 record set`: records are added to a dossier, or changed: all that is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from article9.errors import Usage

if TYPE_CHECKING:
    from article9.cli.dossiers import Opened
    from article9.record.dossier.dossier import Dossier

File = Annotated[Path, typer.Argument(metavar="FILE", help="The dossier.")]


def set_(
    file: File,
    changes: Annotated[
        str,
        typer.Argument(
            metavar="CHANGES", help="A file of records in YAML or JSON, -, or a kind of record."
        ),
    ],
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[KEY=VALUE]...", help="The record, if CHANGES is a kind."),
    ] = None,
    from_: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="ID",
            help="For actions: the requirement, concern, question or answer it is made of.",
        ),
    ] = None,
) -> None:
    """Add records to a dossier, or change them: all that is written, or nothing."""
    from article9.cli.dossiers import new_id, opened, saved
    from article9.cli.streams import data_in, data_of
    from article9.record.dossier.links import records
    from article9.usecases.record.called import called
    from article9.usecases.record.change import changed_by_file, changed_by_words

    before = opened(file)
    if from_ is not None:
        _action_from(before, changes, words, from_)
        return
    if words:
        changed = changed_by_words(before.dossier, changes, words, new_id=new_id)
    else:
        data = data_of(changes)
        data = data_in(Path(changes)) if data is None else data
        changed = changed_by_file(before.dossier, data, changes, new_id=new_id)
    if {"deposit", "facts"} & {*changed.fields}:
        prove_days(changed.dossier)
    saved(before, _with_proposals(changed.dossier))
    for found in records(changed.dossier):
        if found.record.id in changed.added:
            typer.echo(f"{found.record.id} {called(found.record)}")
    told = f"{len(changed.added)} new, {len(changed.altered)} changed."
    if changed.fields:
        told += f" Written: {', '.join(changed.fields)}."
    typer.echo(told, err=True)


def prove_days(dossier: Dossier) -> None:
    """That the State's days can be true together: reports are reckoned from them."""
    from article9.catalogue.catalogue import load_shipped
    from article9.cli.dossiers import today
    from article9.usecases.record.state import days_of_dossier
    from article9.usecases.states.known import known

    days_of_dossier(dossier, known().register, catalogue=load_shipped(), today=today())


def _action_from(before: Opened, kind: str, words: list[str] | None, name: str) -> None:
    """One step from a point to consider, an answer or a concern to an action of the plan."""
    from article9.catalogue.catalogue import load_shipped
    from article9.catalogue.questions import current_set, question_sets
    from article9.cli.dossiers import new_id, saved, today
    from article9.usecases.plan.from_point import Known, action_from

    if kind != "actions" or words:
        remedy = "Write `article9 record set FILE actions --from ID`, and complete it then."
        raise Usage("--from makes an action, whole.", remedy=remedy)
    known = Known(load_shipped(), current_set(question_sets()))
    dossier, action = action_from(before.dossier, name, known=known, new_id=new_id, today=today())
    saved(before, dossier)
    typer.echo(action.id)
    typer.echo(action.title, err=True)


def _with_proposals(dossier: Dossier) -> Dossier:
    """A finished action with evidence proposes its answer to the year that is open."""
    from article9.cli.dossiers import new_id, today

    if not any(action.status == "finished" for action in dossier.actions) or not dossier.cycles:
        return dossier
    from article9.catalogue.catalogue import load_shipped
    from article9.selfassessment.cycles import cycle_of
    from article9.usecases.assessment.gather import gathered
    from article9.usecases.assessment.known import known
    from article9.usecases.plan.finished import with_proposals

    asked = gathered(dossier, cycle_of(dossier, None), known(load_shipped())).selection.asked
    return with_proposals(dossier, asked, new_id=new_id, today=today())
