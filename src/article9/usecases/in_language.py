"""A reading whose sentences are in the language of its reader. Codes and quotations stay."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.translations import ENGLISH, Translations
from article9.record.reading import Concern, Finding, Reason
from article9.usecases.check_law import Outcome

T = TypeVar("T", Finding, Concern)


def in_language(outcome: Outcome, say: Translations) -> Outcome:
    """The reading with each reason said anew."""
    if say.language == ENGLISH:
        return outcome
    reading, catalogue = outcome.reading, outcome.catalogue

    def said(one: T) -> T:
        return one.model_copy(update={"reason": _reason(one.reason, catalogue, say)})

    findings, concerns = tuple(map(said, reading.findings)), tuple(map(said, reading.concerns))
    would_be = tuple(map(said, reading.would_be))
    told = reading.model_copy(
        update={"findings": findings, "would_be": would_be, "concerns": concerns}
    )
    return replace(outcome, reading=told)


def _reason(reason: Reason, catalogue: Catalogue, say: Translations) -> Reason:
    if reason.code not in catalogue.reasons:  # it comes from the State's profile, as it stands
        return reason.model_copy(update={"text": say(reason.text)})
    values = {
        slot: [say(name) for name in value] if isinstance(value, list) else value
        for slot, value in reason.values.items()
    }
    slots = {
        slot: ", ".join(value) if isinstance(value, list) else value
        for slot, value in values.items()
    }
    sentence = say(catalogue.reasons[reason.code].text)
    return reason.model_copy(update={"values": values, "text": sentence.format(**slots)})
