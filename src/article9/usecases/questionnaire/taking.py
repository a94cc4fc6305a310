"""Takes what a questionnaire says into the dossier: what would change, then the change itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from article9.catalogue.questions import QuestionSet
from article9.catalogue.translations import Translations
from article9.errors import Usage
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.links import prove
from article9.record.ids import NewId
from article9.record.value import Person, Signed
from article9.selfassessment.answering import (
    Compared,
    Given,
    Giver,
    compared,
    with_answers,
    with_contributions,
)
from article9.usecases.questionnaire.identity import Sending, sending_of
from article9.usecases.questionnaire.reading import Received, Words, received
from article9.usecases.questionnaire.rows import Filled
from article9.usecases.questionnaire.sending import set_of


@dataclass(frozen=True, slots=True)
class Returned:
    """A questionnaire that came back, beside the dossier as it stands."""

    dossier: Dossier
    sending: Sending
    questions: QuestionSet
    received: Received
    compared: tuple[Compared, ...]

    @property
    def to_take(self) -> tuple[Given, ...]:
        """What applying it takes into the dossier."""
        return tuple(one.given for one in self.compared if one.effect in ("new", "changed"))

    @property
    def both(self) -> tuple[Compared, ...]:
        """What was changed in the dossier, too, since it went out: nothing of it is taken."""
        return tuple(one for one in self.compared if one.effect == "changed-here-too")


def returned(
    filled: Filled,
    dossier: Dossier,
    *,
    sets: Mapping[str, QuestionSet],
    words: Words,
    name: str,
    year: int | None = None,
) -> Returned:
    """What a filled questionnaire says, and what it would change.

    Raises:
        Unreadable: it is no questionnaire.
        Conflict: it is of another dossier, year or institution.
        NotFound: its question set is not known.
    """
    sending = sending_of(filled, dossier, name=name, year=year)
    questions = set_of(sending.cycle, sets)
    found = received(filled, sending, questions, words)
    if sending.institution.auxiliary:
        beside = tuple(_beside(one, sending) for one in found.given)
    else:
        stood = sending.sent.answers
        beside = compared(dossier, sending.cycle, found.given, stood=stood)
    return Returned(dossier, sending, questions, found, beside)


def _beside(given: Given, sending: Sending) -> Compared:
    """What a body says of its own work stands beside no answer of the State."""
    said = [
        one.says
        for one in sending.cycle.contributions
        if one.institution == sending.institution.id and one.question == given.question
    ]
    return Compared(given, None, "same" if given.remark in said and given.remark else "new")


def taken(back: Returned, *, by: Person | None, today: date, new_id: NewId) -> Dossier:
    """The dossier with what the questionnaire says; `by` is who answers, if it is not in the file.

    What was changed on both sides stays as it is in the dossier.

    Raises:
        Usage: nobody is named who answers.
    """
    person = by or back.received.by
    if person is None:
        raise Usage(
            "The questionnaire does not say who answers, by name and function; nothing was taken.",
            remedy="Give --by NAME --function TEXT.",
        )
    giver = Giver(person, back.sending.institution.id, today)
    add = with_contributions if back.sending.institution.auxiliary else with_answers
    dossier = back.dossier
    if back.to_take:
        dossier = add(dossier, back.sending.cycle, back.to_take, giver=giver, new_id=new_id)
    if back.sending.institution.auxiliary and back.received.agreed is not None:
        dossier = _with_consent(dossier, giver, agreed=back.received.agreed)
    return dossier


def _with_consent(dossier: Dossier, giver: Giver, *, agreed: bool) -> Dossier:
    """The dossier with whether the work of a body may be quoted, and who said so."""
    consent = Signed(by=giver.by, on=giver.on) if agreed else None
    every = tuple(
        one.model_copy(update={"consent": consent})
        if one.id == giver.institution and (one.consent is None) == agreed
        else one
        for one in dossier.institutions
    )
    result = dossier.model_copy(update={"institutions": every})
    prove(result)
    return result


def file_language(filled: Filled, dossier: Dossier, say: Translations) -> str:
    """The language in which a questionnaire went out; the reader's where it is not known."""
    unseen = {value for _, value in filled.properties}
    printed = {row.cells[1] for row in filled.rows if len(row.cells) > 1}
    for cycle in dossier.cycles:
        for sent in cycle.sent:
            if sent.id in unseen or sent.id in printed:
                return sent.language
    return say.language
