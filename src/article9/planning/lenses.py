"""Where law, plan, data and bodies say nothing of gender, age and disability, or nobody was heard.

States Parties have committed themselves to it in their action plans; here stands where it is open.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from article9.planning.seen import of_the_state
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.people import Lens, Lenses, People
from article9.record.dossier.plan import Action

Where = Literal["law", "plan", "data", "bodies", "communities"]

Kind = Literal[
    # law
    "no-reading", "not-found", "in-part", "advice",
    "answered-partly", "answered-no", "not-answered",
    # plan, bodies
    "unsaid", "why-not",
    # data
    "not-asked", "other-method", "not-recorded",
    # communities
    "none-heard", "nothing-changed", "no-survivors",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Short:
    """A place where it falls short."""

    where: Where
    kind: Kind
    record: str = ""  # the id of the record it is about, if it is about one
    on: str = ""  # the requirement or the question it is about, if it is about one
    lenses: tuple[Lens, ...] = ()
    indicator: str = ""
    number: int = 0


def falls_short(
    dossier: Dossier, *, held: Mapping[str, str], questions: Collection[str]
) -> tuple[Short, ...]:
    """Every place, in the order law, plan, data, bodies, communities.

    `held` says what is held of each requirement of inclusion that applies, met or absent or
    another, as a person decided or else as it was read; `questions` are those of inclusion and
    consultation that the State is asked.
    """
    return (
        *_law(dossier, held),
        *_answers(dossier, questions),
        *_plan(of_the_state(dossier)),
        *_data(dossier),
        *_bodies(dossier),
        *_communities(dossier),
    )


def _law(dossier: Dossier, held: Mapping[str, str]) -> Iterator[Short]:
    if not dossier.readings:
        yield Short("law", "no-reading")
    for name, verdict in held.items():
        if verdict == "absent":
            yield Short("law", "not-found", on=name)
        elif verdict == "partial":
            yield Short("law", "in-part", on=name)
        elif verdict != "met":
            yield Short("law", "advice", on=name)


def _answers(dossier: Dossier, questions: Collection[str]) -> Iterator[Short]:
    cycle = dossier.cycle()
    if cycle is None:
        return
    current = cycle.current()
    for key in questions:
        answer = current.get(key)
        if answer is None or answer.state == "proposed" or answer.standing == "not-known":
            yield Short("law", "not-answered", on=key)
        elif answer.standing == "partly":
            yield Short("law", "answered-partly", on=key)
        elif answer.standing in ("planned", "not-in-place"):
            yield Short("law", "answered-no", on=key)


def _plan(actions: Iterable[Action]) -> Iterator[Short]:
    for action in actions:
        if action.over:
            continue
        yield from _said("plan", action.id, action.lenses)
        for one in action.indicators:
            if one.persons:
                yield from _said("data", action.id, one.lenses, one.title)


def _said(where: Where, record: str, lenses: Lenses, indicator: str = "") -> Iterator[Short]:
    unsaid = lenses.unsaid()
    if unsaid:
        yield Short(where, "unsaid", record, lenses=unsaid, indicator=indicator)
    dealt: tuple[Lens, ...] = ("gender", "age", "disability")
    why_not = tuple(
        lens for lens in dealt if (said := getattr(lenses, lens)) is not None and said.why_not
    )
    if why_not:
        yield Short(where, "why-not", record, lenses=why_not, indicator=indicator)


def _data(dossier: Dossier) -> Iterator[Short]:
    counted: list[tuple[str, People]] = [
        *((one.id, one.people) for one in dossier.consultations),
        *((one.id, one.people) for one in dossier.delegations),
        *((one.id, one.members) for one in dossier.institutions if one.members is not None),
    ]
    for record, people in counted:
        if not people.total:
            continue
        if people.not_recorded:
            yield Short("data", "not-recorded", record, number=people.not_recorded)
        if people.with_disability is None:
            yield Short("data", "not-asked", record)
        elif people.method != "washington-group-short-set":
            yield Short("data", "other-method", record)


def _bodies(dossier: Dossier) -> Iterator[Short]:
    owners = {action.owner for action in dossier.actions}
    for one in dossier.institutions:
        # A ministry that nobody asked anything of yet owes no word either.
        if not one.auxiliary and (one.members is not None or one.id in owners):
            yield from _said("bodies", one.id, one.lenses)
    for delegation in dossier.delegations:
        yield from _said("bodies", delegation.id, delegation.lenses)
        if delegation.survivors == 0:
            yield Short("bodies", "no-survivors", delegation.id)


def _communities(dossier: Dossier) -> Iterator[Short]:
    if not dossier.consultations:
        yield Short("communities", "none-heard")
    for one in dossier.consultations:
        yield from _said("communities", one.id, one.lenses)
        if one.changed is None:
            yield Short("communities", "nothing-changed", one.id)
