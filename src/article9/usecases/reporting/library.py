"""The shipped files that every report is made with. They are read once, and never change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from article9.catalogue.figures import FigureKind, figure_kinds
from article9.catalogue.forms import Layout, layouts
from article9.catalogue.persons import Persons, persons
from article9.catalogue.profile_questions import ProfileQuestions, profile_questions
from article9.catalogue.questions import Question, question_sets
from article9.states.register import Register
from article9.usecases.states.known import known


@dataclass(frozen=True, slots=True)
class Library:
    """What ships, beside the catalogue."""

    figures: Mapping[str, FigureKind]
    persons: Persons
    profile: ProfileQuestions
    questions: Mapping[str, Question]  # of the self-assessments, by key
    layouts: Mapping[str, Layout]
    register: Register


@cache
def library() -> Library:
    """The files that ship. A letter to each institution would else read them as often."""
    return Library(
        figures=figure_kinds(),
        persons=persons(),
        profile=profile_questions(),
        questions={
            key: question
            for one in question_sets().values()
            for key, question in one.questions.items()
        },
        layouts=layouts(),
        register=known().register,
    )
