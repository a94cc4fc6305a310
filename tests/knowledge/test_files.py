"""Each knowledge file that ships: it can be read, and what it names exists."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.core import get_global

import article9
from article9.catalogue.act_rows import ActRows
from article9.catalogue.action_plan import ActionPlan
from article9.catalogue.catalogue import check
from article9.catalogue.claims import Claims
from article9.catalogue.concept import Concept, Reason, Values
from article9.catalogue.concern import Concern
from article9.catalogue.deadline_words import DeadlineWords
from article9.catalogue.draft_options import DraftOptions
from article9.catalogue.drafting_style import DraftingStyle
from article9.catalogue.figures import FigureKind
from article9.catalogue.forms import Layout
from article9.catalogue.lexicon import Lexicon
from article9.catalogue.loader import read
from article9.catalogue.obligation import Obligation
from article9.catalogue.personal_data import PersonalData
from article9.catalogue.persons import Persons
from article9.catalogue.prefill import PrefillRules
from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.provisions import Provision
from article9.catalogue.quality import QualityRules
from article9.catalogue.questions import QuestionSet
from article9.catalogue.requirement import Requirement
from article9.catalogue.shape import Thing
from article9.catalogue.state_rows import Sources
from article9.catalogue.translations import Partly
from article9.catalogue.usual import Usual
from article9.catalogue.version import Edition

KNOWLEDGE = Path(article9.__file__).parent / "knowledge"

#: The shape of the files by the folder they lie in, and of those that lie in none.
SHAPES: dict[str, type[Thing]] = {
    "prefill": PrefillRules,
    "quality": QualityRules,
    "action-plans": ActionPlan,
    "concepts": Concept,
    "concerns": Concern,
    "drafting": DraftingStyle,
    "figures": FigureKind,
    "forms": Layout,
    "lexicons": Lexicon,
    "locale": Partly,
    "obligations": Obligation,
    "provisions": Provision,
    "questions": QuestionSet,
    "reasons": Reason,
    "requirements": Requirement,
    "states": Sources,
    "acts": ActRows,
    "claims": Claims,
    "deadlines": DeadlineWords,
    "edition": Edition,
    "options": DraftOptions,
    "personal-data": PersonalData,
    "persons": Persons,
    "profile": ProfileQuestions,
    "usual": Usual,
    "values": Values,
}
FILES = sorted(KNOWLEDGE.rglob("*.yml"))


def shape_of(path: Path) -> type[Thing]:
    return SHAPES[path.stem if path.parent == KNOWLEDGE else path.parent.name]


@pytest.fixture(scope="module")
def faults() -> list[str]:
    return check()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_knowledge_file_can_be_read(path: Path) -> None:
    assert read(path, shape_of(path)).id == path.stem


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_a_knowledge_file_names_is_missing(path: Path, faults: list[str]) -> None:
    file = f"{path.parent.name}/{path.name}"
    assert [fault for fault in faults if fault.startswith(file)] == []


@pytest.mark.parametrize(
    "path", sorted((KNOWLEDGE / "lexicons").glob("*.yml")), ids=lambda p: p.stem
)
def test_a_lexicon_says_which_language_it_is_in_both_codes(path: Path) -> None:
    letters = read(path, Lexicon).three_letters
    assert get_global("language_aliases")[letters] == path.stem


def test_the_knowledge_files_hold_together(faults: list[str]) -> None:
    assert faults == []
