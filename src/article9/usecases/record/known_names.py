"""The things of the knowledge files that a dossier may name."""

from __future__ import annotations

from collections.abc import Mapping, Set

from article9.catalogue.catalogue import Catalogue, load_shipped
from article9.catalogue.figures import figure_kinds
from article9.catalogue.profile_questions import profile_questions
from article9.catalogue.questions import question_sets
from article9.usecases.record.trace import Known


def known_names() -> Mapping[str, Set[str]]:
    """The names of each kind of thing that the records of a dossier name."""
    catalogue = load_shipped()
    sets = question_sets()
    return {
        "obligation": set(catalogue.obligations),
        "requirement": set(catalogue.requirements),
        "concern": set(catalogue.concerns),
        "questions": set(sets),
        "question": {key for one in sets.values() for key in one.questions},
        "institution": {key for one in sets.values() for key in one.institutions},
        "figure": set(figure_kinds()),
        "profile": set(profile_questions().questions),
    }


def known_things(catalogue: Catalogue) -> Known:
    """The things through which the chain runs."""
    questions = {
        key: (question.asks, question.obligation, question.requirements)
        for one in question_sets().values()
        for key, question in one.questions.items()
    }
    return Known(catalogue, questions, {})
