"""Which questionnaire a file is: proved against the dossier before anything of it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from article9.errors import Conflict, Unreadable
from article9.record.dossier.bodies import Institution
from article9.record.dossier.cycles import Cycle, Sent
from article9.record.dossier.dossier import Dossier
from article9.usecases.questionnaire import fields
from article9.usecases.questionnaire.rows import Filled

_AS_IT_WENT = "Have the questionnaire filled in as it was sent, or make it anew."


@dataclass(frozen=True, slots=True)
class Sending:
    """The questionnaire as the dossier knows it."""

    cycle: Cycle
    sent: Sent
    institution: Institution


def sending_of(filled: Filled, dossier: Dossier, *, name: str, year: int | None = None) -> Sending:
    """The sending that a file answers. `year` is the one that it is to be; else the latest.

    Raises:
        Unreadable: it is no questionnaire.
        Conflict: it is of another dossier, year, institution or question set, or says two things.
    """
    known = _identity(filled, name)
    if known["dossier"] != dossier.id:
        raise Conflict(
            "This questionnaire is of another dossier: of another State, or of a copy that was "
            "begun anew.",
            where=name,
            remedy="Give the dossier from which it was sent.",
        )
    cycle = _cycle(known, dossier, name=name, year=year)
    sent = next((one for one in cycle.sent if one.id == known["sending"]), None)
    if sent is None:
        raise Conflict(
            "The dossier does not know that this questionnaire was sent.",
            where=name,
            remedy="Give the dossier that `article9 ask` wrote when it made the questionnaire, "
            "not an older copy.",
        )
    if sent.institution != known["institution"] or cycle.edition != known["edition"]:
        raise Conflict(
            "The file says of itself what the dossier does not: it names another institution or "
            "question set than the one that was sent.",
            where=name,
            remedy=_AS_IT_WENT,
        )
    institution = next(one for one in dossier.institutions if one.id == sent.institution)
    return Sending(cycle, sent, institution)


def _cycle(known: Mapping[str, str], dossier: Dossier, *, name: str, year: int | None) -> Cycle:
    cycle = next((one for one in dossier.cycles if one.id == known["cycle"]), None)
    if cycle is None:
        raise Conflict(
            "The dossier has no self-assessment to which this questionnaire belongs.",
            where=name,
            remedy="Give the dossier from which it was sent.",
        )
    wanted = dossier.cycle(year)
    if wanted is None or wanted.id != cycle.id:
        now = year if wanted is None else wanted.year
        raise Conflict(
            f"This questionnaire is of the year {cycle.year}, not of {now}.",
            where=name,
            remedy=f"Have the one of {now} filled in; or read this one into its own year with "
            f"--year {cycle.year}.",
        )
    return cycle


def _identity(filled: Filled, name: str) -> dict[str, str]:
    """Each part of the identity: as the file carries it unseen, and as it is printed."""
    unseen = dict(filled.properties)
    printed = {row.code: row.cells[1] for row in filled.rows if len(row.cells) > 1}
    found = {}
    for part, code in fields.IDENTITY.items():
        told = {unseen.get(f"{fields.PREFIX} {part}", ""), printed.get(code, "")} - {""}
        if not told:
            raise Unreadable(
                "This is no questionnaire of article9, or its references are gone.",
                where=name,
                remedy="Give the file that `article9 ask` made and somebody filled in. "
                + _AS_IT_WENT,
            )
        if len(told) > 1:
            raise Conflict(
                f"The file contradicts itself: its references name two of one thing ({part}).",
                where=name,
                remedy="Two questionnaires were put together, it seems. " + _AS_IT_WENT,
            )
        found[part] = told.pop()
    return found
