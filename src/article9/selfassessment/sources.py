"""What an answer can be proposed from, as values: the rooms they come from are not known here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from article9.catalogue.questions import AnswerKey
from article9.catalogue.state_rows import FactName
from article9.deadlines.deadline import Deadline
from article9.record.dossier.cycles import Cycle
from article9.record.dossier.dossier import Dossier
from article9.record.value import Person
from article9.selfassessment.editions import Way


@dataclass(frozen=True, slots=True)
class View:
    """What was held of one requirement last: by a named person, or by the machine alone."""

    requirement: str
    title: str  # the requirement in a few words
    holds: Literal["met", "partial", "absent", "unclear"]
    kind: Literal["decision", "reading"]
    record: str  # the id of the decision or the reading
    on: date
    by: Person | None = None  # None for the machine
    in_force: bool = True  # whether a text that it rests on is no bill and is not repealed


@dataclass(frozen=True, slots=True)
class Told:
    """A fact of the register of States."""

    fact: FactName
    says: str  # a whole sentence, with its day and its sources
    standing: AnswerKey | None  # what follows from it; None where it is only shown


@dataclass(frozen=True, slots=True)
class LastYear:
    """The self-assessment before, and where its questions went."""

    cycle: Cycle
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that can answer a question before anybody is asked."""

    dossier: Dossier
    today: date
    there: frozenset[str] = frozenset()  # keys of the profile of which it says that it is so
    views: Mapping[str, View] = field(default_factory=dict)  # by requirement
    facts: tuple[Told, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    last_year: LastYear | None = None
