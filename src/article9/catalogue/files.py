"""All knowledge files as loaded, before anything is known of how they refer to each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from article9.catalogue.act_rows import ActRows
from article9.catalogue.action_plan import ActionPlan
from article9.catalogue.concept import Concept, Reason, Values
from article9.catalogue.concern import Concern
from article9.catalogue.deadline_words import DeadlineWords
from article9.catalogue.fault import Fault, KnowledgeError
from article9.catalogue.lexicon import Lexicon
from article9.catalogue.loader import Loaded, load_all, load_one, name_of
from article9.catalogue.obligation import Obligation
from article9.catalogue.requirement import Requirement
from article9.catalogue.usual import Usual
from article9.catalogue.version import Edition


@dataclass(frozen=True, slots=True)
class Files:
    """Every thing by id, with the file it came from."""

    obligations: Mapping[str, Loaded[Obligation]]
    requirements: Mapping[str, Loaded[Requirement]]
    concerns: Mapping[str, Loaded[Concern]]
    concepts: Mapping[str, Loaded[Concept]]
    reasons: Mapping[str, Loaded[Reason]]
    lexicons: Mapping[str, Loaded[Lexicon]]
    action_plans: Mapping[str, Loaded[ActionPlan]]
    values: Loaded[Values]
    acts: Loaded[ActRows]
    usual: Loaded[Usual]
    deadlines: Loaded[DeadlineWords]
    edition: Loaded[Edition]


def load_files(folder: Path, *, lexicons_too: bool = True) -> Files:
    """Every thing in the knowledge folder, the lexicons only if they are asked for.

    Raises:
        KnowledgeError: with every fault that a file has by itself.
    """
    if not folder.is_dir():
        raise KnowledgeError([Fault(name_of(folder), "there is no such folder")])
    obligations, wrong_obligations = load_all(folder / "obligations", Obligation)
    requirements, wrong_requirements = load_all(folder / "requirements", Requirement)
    concerns, wrong_concerns = load_all(folder / "concerns", Concern)
    concepts, wrong_concepts = load_all(folder / "concepts", Concept)
    reasons, wrong_reasons = load_all(folder / "reasons", Reason)
    lexicons, wrong_lexicons = load_all(folder / "lexicons", Lexicon) if lexicons_too else ({}, [])
    action_plans, wrong_plans = load_all(folder / "action-plans", ActionPlan)
    values, wrong_values = load_one(folder / "values.yml", Values)
    acts, wrong_acts = load_one(folder / "acts.yml", ActRows)
    usual, wrong_usual = load_one(folder / "usual.yml", Usual)
    deadlines, wrong_deadlines = load_one(folder / "deadlines.yml", DeadlineWords)
    edition, wrong_edition = load_one(folder / "edition.yml", Edition)
    faults = [
        *wrong_acts, *wrong_concepts, *wrong_concerns, *wrong_deadlines, *wrong_edition,
        *wrong_lexicons, *wrong_obligations, *wrong_plans, *wrong_reasons, *wrong_requirements,
        *wrong_usual, *wrong_values,
    ]  # fmt: skip
    if faults or not (values and acts and usual and deadlines and edition):
        raise KnowledgeError(faults)
    return Files(
        obligations, requirements, concerns, concepts, reasons, lexicons, action_plans,
        values, acts, usual, deadlines, edition,
    )  # fmt: skip
