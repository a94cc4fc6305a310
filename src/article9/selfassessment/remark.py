"""Something that is said beside an answer: a sentence, and what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from article9.catalogue.translations import Translations


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence with what fills its slots."""

    english: str
    slots: Mapping[str, object] = field(default_factory=dict)
    question: str = ""  # the key of the question; empty where it is about none
    records: tuple[str, ...] = ()  # the ids of the records it names

    def said(self, say: Translations) -> str:
        """The sentence in the language."""
        return say(self.english, **self.slots) if self.slots else say(self.english)
