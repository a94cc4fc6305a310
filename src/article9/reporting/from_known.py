"""Rows from what is known of the State beside its records: its profile, its days, its duties."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from article9.record.dossier.bodies import Profile
from article9.reporting.from_doing import given
from article9.reporting.pieces import Piece, Term
from article9.reporting.rows import DEADLINES, PROFILE, Context, Row


def profile(context: Context) -> Iterator[Row]:
    """What the profile says does not apply to the State, and why."""
    for key, why in spared(context).items():
        latest = profile_of(context)
        cells: dict[str, Piece | None] = {
            "says": Term(why),
            "as-of": None if latest is None else latest.as_of,
        }
        yield Row(key, given(cells), (PROFILE,), {"question": {key}})


def spared(context: Context) -> dict[str, str]:
    """The questions of the profile because of which something does not apply, and why."""
    latest = profile_of(context)
    return {} if latest is None else context.known.profile.spared(latest.answers)


def profile_of(context: Context) -> Profile | None:
    """The latest profile up to the day of the report."""
    known = [one for one in context.dossier.profiles if one.as_of <= context.period.on]
    return max(known, key=lambda one: one.as_of, default=None)


def deadlines(context: Context) -> Iterator[Row]:
    """Days that are to come."""
    for one in context.known.deadlines:
        if one.day is not None and one.status == "due":
            title: Piece = Term(one.obligation.title)
            if one.year is not None:
                title = Term("{title} for {year}", {"title": title, "year": str(one.year)})
            cells: dict[str, Piece] = {"title": title, "cite": one.cite, "day": one.day}
            yield Row(one.key, cells, (DEADLINES,), {"obligation": {one.obligation.id}})


def done(context: Context) -> Iterator[Row]:
    """Days by which something was to be done, of which a fact says that it is done, and when."""
    for one in context.known.deadlines:
        if one.done is not None:
            cells: dict[str, Piece | None] = {
                "title": Term(one.obligation.title),
                "cite": one.cite,
                "day": one.done if isinstance(one.done, date) else None,
                "year": str(one.done.year if isinstance(one.done, date) else one.done),
            }
            yield Row(one.key, given(cells), (DEADLINES,), {"obligation": {one.obligation.id}})


def obligations(context: Context) -> Iterator[Row]:
    """What the Convention asks, in our own words."""
    for id_, one in context.known.catalogue.obligations.items():
        cells: dict[str, Piece] = {
            "title": Term(one.title), "cite": one.cite, "says": Term(one.says),
        }  # fmt: skip
        yield Row(id_, cells, (id_,), {"obligation": {id_}})


def institutions(context: Context) -> Iterator[Row]:
    """Who answers for what; persons are named only in what is for the State's own use."""
    for one in context.dossier.institutions:
        contact = None if context.public or one.contact is None else one.contact
        cells: dict[str, Piece | None] = {
            "name": one.name,
            "kind": one.kind,
            "contact": None if contact is None else f"{contact.name}, {contact.function}",
        }
        if not one.auxiliary:
            yield Row(one.id, given(cells), (one.id,), {"kind": {one.kind}}, one.id)
