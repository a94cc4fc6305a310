"""What a self-assessment is read by: the questions, the profile's questions, the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.prefill import PrefillRules, prefill_rules
from article9.catalogue.profile_questions import ProfileQuestions, profile_questions
from article9.catalogue.quality import QualityRules, quality_rules
from article9.catalogue.questions import QuestionSet, question_sets
from article9.errors import NotFound
from article9.usecases.states.known import Known as Register
from article9.usecases.states.known import known as register


@dataclass(frozen=True, slots=True)
class Sets:
    """What says which questions are asked; a step in a year needs no more."""

    sets: Mapping[str, QuestionSet]
    profile: ProfileQuestions

    def questions(self, edition: str) -> QuestionSet:
        """The questions of an edition.

        Raises:
            NotFound: this article9 does not have it.
        """
        if edition not in self.sets:
            raise NotFound(
                f"This article9 does not have the question set {edition!r}.",
                remedy=f"It has: {', '.join(self.sets)}. A later article9 may have more.",
            )
        return self.sets[edition]


@dataclass(frozen=True, slots=True)
class Known(Sets):
    """The same with what answers are proposed from, and what is said of them."""

    catalogue: Catalogue
    prefill: PrefillRules
    quality: QualityRules
    register: Register


def sets() -> Sets:
    """The question sets and the profile's questions that ship."""
    return Sets(question_sets(), profile_questions())


def known(catalogue: Catalogue) -> Known:
    """The files that ship, with the catalogue and the register of States beside them."""
    return Known(
        question_sets(),
        profile_questions(),
        catalogue,
        prefill_rules(),
        quality_rules(),
        register(),
    )
