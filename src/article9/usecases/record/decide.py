"""A named person decides on one reading: only then is it the State's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from article9.catalogue.fault import suggestion
from article9.errors import NotFound, Usage
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.texts import Decision
from article9.record.ids import NewId
from article9.record.reading import Concern
from article9.record.value import Signed
from article9.usecases.record.standing import Standing, standings

Holds = Literal["met", "partial", "absent", "advice"]


@dataclass(frozen=True, slots=True)
class Decided:
    """The dossier with the decision, and what was decided on."""

    dossier: Dossier
    decision: Decision
    standing: Standing


def decide(
    dossier: Dossier, id_: str, holds: Holds, *, reason: str, signed: Signed, new_id: NewId
) -> Decided:
    """The dossier with a decision on the requirement or point of concern `id_`.

    An earlier decision stays; the later one holds.

    Raises:
        NotFound: no reading in the dossier has come to an assessment of it.
        Usage: a point of concern is said to be provided for, there is no reason, or the day is
            before that of the reading.
    """
    known = standings(dossier)
    if id_ not in known:
        near = suggestion(id_, known)
        raise NotFound(
            f"No reading in this dossier is about {id_!r}.",
            remedy=f"{near} Read the law with `article9 check --into` first.".lstrip(),
        )
    standing = known[id_]
    is_concern = isinstance(standing.finding, Concern)
    if is_concern and holds not in ("absent", "advice"):
        raise Usage(
            "A point of concern is not provided for: either it does not arise, or it needs advice.",
            remedy="Write --as absent or --as advice.",
        )
    if not reason.strip():
        raise Usage("A decision needs a reason.", remedy="Give --reason TEXT.")
    if signed.on < standing.kept.on:
        raise Usage(
            f"It was read on {standing.kept.on}, after the day of the decision, {signed.on}.",
            remedy="Give the day on which it was decided.",
        )
    decision = Decision.model_validate(
        {
            "id": new_id(),
            "reading": standing.kept.id,
            "concern" if is_concern else "requirement": id_,
            "holds": holds,
            "reason": reason,
            "passages": standing.finding.passages,
            "signed": signed,
        }
    )
    after = dossier.model_copy(update={"decisions": (*dossier.decisions, decision)})
    return Decided(after, decision, standing)
