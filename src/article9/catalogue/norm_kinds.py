"""The kinds of norm that a sentence of law can hold."""

from __future__ import annotations

from enum import StrEnum


class NormKind(StrEnum):
    """What a sentence of law does. Rules and cues name kinds by these words."""

    PROHIBITION = "prohibition"
    OFFENCE = "offence"
    PERMIT_REQUIRED = "permit-required"
    DUTY = "duty"
    POWER = "power"
    PERMISSION = "permission"
    DEFINITION = "definition"
    SANCTION = "sanction"
    SCOPE = "scope"
    INSTITUTION = "institution"
    COMMENCEMENT = "commencement"
    AMENDMENT = "amendment"
    RIGHT = "right"
    TASK = "task"
    PROCEDURE = "procedure"
    STATEMENT = "statement"
    NOTE = "note"  # an editor's note, a title, a preamble: it enacts nothing


NORM_KINDS = frozenset(kind.value for kind in NormKind)
