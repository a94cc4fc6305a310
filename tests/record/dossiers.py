"""Made-up dossiers for tests: only what a test is about is written out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count
from typing import Any

from article9.record.dossier.dossier import SCHEMA, Dossier
from article9.record.ids import NewId, uuid7
from article9.record.value import Person, Signed

#: 2026-01-05 in Greenwich, in milliseconds: when the first id of a test is given.
_FIRST = 1_767_571_200_000

PERSON = Person(name="N. Testova", function="legal adviser, Ministry of Justice")
SIGNED = Signed(by=PERSON, on=date(2026, 3, 2))
TODAY = date(2026, 3, 10)


def an_id(number: int) -> str:
    """The same id for the same number."""
    return uuid7(_FIRST + number, number)


def ids(first: int = 1_000) -> NewId:
    """Gives ids in their order, none of them below `first`."""
    numbers: Iterator[int] = count(first)
    return lambda: an_id(next(numbers))


def a_dossier(**fields: Any) -> Dossier:
    """A dossier of the fictional State with these fields."""
    whole = {"schema": SCHEMA, "id": an_id(0), "state": "XXA", "names": {"en": "Exemplaria"}}
    return Dossier.model_validate({**whole, **fields})


def an_institution(number: int = 1, **fields: Any) -> dict[str, Any]:
    """A ministry of defence, if nothing else is said."""
    return {"id": an_id(number), "kind": "defence", "name": "Ministry of Defence", **fields}


def a_measure(number: int = 10, **fields: Any) -> dict[str, Any]:
    """A circular in force."""
    steps = [{"status": "in-force", "on": "2026-02-01"}]
    return {"id": an_id(number), "kind": "order", "title": "Circular 7", "steps": steps, **fields}


def a_piece_of_evidence(number: int = 20, **fields: Any) -> dict[str, Any]:
    """A copy of the circular."""
    return {"id": an_id(number), "title": "Circular 7, copy", "received": "2026-02-03", **fields}
