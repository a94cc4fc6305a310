"""Figures of a fictional State, for tests."""

from __future__ import annotations

from typing import Any

from article9.catalogue.figures import figure_kinds
from article9.catalogue.persons import persons
from article9.figures.arithmetic import Known
from article9.record.dossier.dossier import SCHEMA, Dossier
from article9.record.dossier.figures import Figure
from article9.record.ids import uuid7

KINDS = figure_kinds()
KNOWN = Known(KINDS, persons())


def figure(number: int = 0, **values: Any) -> Figure:
    """A figure on mined areas that adds up, with what is given in its place."""
    whole: dict[str, Any] = {
        "id": uuid7(1, number),
        "kind": "mined-areas",
        "year": 2024,
        "labels": {"class": "confirmed"},
        "values": {
            "opening": 1000, "found": 50, "cancelled": 100, "reduced": 150, "cleared": 250,
            "released": 500, "closing": 550,
        },
        "source": "Database of XXA",
        "on": "2025-01-15",
    }  # fmt: skip
    return Figure.model_validate({**whole, **values})


def casualties(number: int = 0, **values: Any) -> Figure:
    """A figure on casualties that adds up and is broken down."""
    whole: dict[str, Any] = {
        "kind": "casualties",
        "labels": {"device": "anti-personnel-mine"},
        "values": {
            "killed": 3, "injured": 17, "outcome-not-recorded": 0, "civilians": 20,
            "deminers": 0, "military": 0, "status-not-recorded": 0, "casualties": 20,
        },
        "counts": {
            "casualties": {
                "by": {
                    "sex-and-age": {"girls": 2, "boys": 6, "women": 4, "men": 8},
                    "disability": {"with-disability": 12, "without-disability": 8},
                }
            }
        },
    }  # fmt: skip
    return figure(number, **{**whole, **values})


def dossier(*figures: Figure, **values: Any) -> Dossier:
    """A dossier of the State XXA with these figures."""
    whole = {"schema": SCHEMA, "id": uuid7(0, 0), "state": "XXA", "figures": figures, **values}
    return Dossier.model_validate(whole)
