"""Which parts of a plan are the State's own, and which may be shown to whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from article9.record.dossier.bodies import Institution
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.plan import Action
from article9.record.value import Confidence

#: From what everybody may see to what stays in the dossier.
_ORDER: Mapping[Confidence, int] = {"open": 0, "internal": 1, "secret": 2}


class _Kept(Protocol):
    @property
    def confidentiality(self) -> Confidence: ...


T = TypeVar("T", bound=_Kept)


def may_be_seen(confidentiality: Confidence, up_to: Confidence) -> bool:
    """Whether something may be shown where things up to this confidentiality are."""
    return _ORDER[confidentiality] <= _ORDER[up_to]


def shown(records: Iterable[T], up_to: Confidence) -> tuple[T, ...]:
    """The records that may be shown where things up to this confidentiality are."""
    return tuple(one for one in records if may_be_seen(one.confidentiality, up_to))


def of_the_state(dossier: Dossier) -> tuple[Action, ...]:
    """The actions that are the State's. What a National Society does is never counted as such."""
    society = _societies(dossier)
    return tuple(action for action in dossier.actions if action.owner not in society)


def of_the_society(dossier: Dossier) -> tuple[tuple[Institution, tuple[Action, ...]], ...]:
    """Each National Society with the actions that are its own."""
    found = []
    for institution in _societies(dossier).values():
        own = tuple(action for action in dossier.actions if action.owner == institution.id)
        if own:
            found.append((institution, own))
    return tuple(found)


def _societies(dossier: Dossier) -> dict[str | None, Institution]:
    return {one.id: one for one in dossier.institutions if one.auxiliary}
