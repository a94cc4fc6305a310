"""What of a dossier may be shown, and to whom: the one place in which that is decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from article9.record.dossier.dossier import Dossier
from article9.record.dossier.links import Found, records
from article9.record.value import Confidence


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose work a record tells of."""

    name: str  # of the institution; empty where none is named
    society: str  # the same where it is a National Society, and else empty
    may_be_told: bool  # a National Society's work only with its consent


def may_be_shown(confidentiality: Confidence, *, public: bool) -> bool:
    """What is secret is in no report; what is internal only in those for the State's own use."""
    return confidentiality == "open" or (not public and confidentiality == "internal")


def whose(institution: str | None, dossier: Dossier) -> Whose:
    """Whose work a record of this institution tells of."""
    found = next((one for one in dossier.institutions if one.id == institution), None)
    if found is None:
        return Whose("", "", may_be_told=True)
    if not found.auxiliary:
        return Whose(found.name, "", may_be_told=True)
    return Whose(found.name, found.name, may_be_told=found.consent is not None)


def left_out(dossier: Dossier, *, public: bool) -> int:
    """How many records are kept back because they are confidential. Their titles are not told."""
    marked = (getattr(found.record, "confidentiality", None) for found in _reportable(dossier))
    return sum(1 for one in marked if one is not None and not may_be_shown(one, public=public))


def without_consent(dossier: Dossier) -> tuple[str, ...]:
    """National Societies whose work is left out because they have not agreed that it be quoted."""
    return tuple(one.name for one in dossier.institutions if one.auxiliary and one.consent is None)


def quotable_texts(dossier: Dossier, *, public: bool) -> frozenset[str]:
    """Texts whose words may be quoted: laws; orders and manuals only where a measure is open."""
    kept_back = _of_measures(dossier, shown=False, public=public)
    opened = _of_measures(dossier, shown=True, public=public)
    return frozenset(
        text.id
        for text in dossier.texts
        if text.id not in kept_back and (not public or text.kind == "law" or text.id in opened)
    )


def _of_measures(dossier: Dossier, *, shown: bool, public: bool) -> frozenset[str]:
    return frozenset(
        one.text
        for one in dossier.measures
        if one.text is not None and may_be_shown(one.confidentiality, public=public) is shown
    )


def _reportable(dossier: Dossier) -> Iterable[Found]:
    """What reports are made of. A decision is told without its reason; evidence never is."""
    return (one for one in records(dossier) if one.kind not in ("decisions", "evidence"))
