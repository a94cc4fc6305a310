"""Proves the knowledge files that only some need: claims, profile, questions, figures, States."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from article9.catalogue.claims import Claims
from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.figures_references import figures_faults
from article9.catalogue.files import Files
from article9.catalogue.forms_references import forms_faults
from article9.catalogue.loader import load_one
from article9.catalogue.notions import groups_of
from article9.catalogue.outlines import outline_faults
from article9.catalogue.prefill import PrefillRules
from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.provision_references import provisions_faults
from article9.catalogue.quality import QualityRules
from article9.catalogue.question_references import question_faults
from article9.catalogue.rule_references import rule_faults
from article9.catalogue.states_files import states_faults
from article9.catalogue.translations import Partly


def faults_beside(folder: Path, files: Files) -> Iterator[Fault]:
    """What is wrong with these files of a knowledge folder, where they are there."""
    profile = None
    if (folder / "profile.yml").exists():
        profile, wrong = load_one(folder / "profile.yml", ProfileQuestions)
        yield from wrong
        for number, key in enumerate(sorted(_spared(files))):
            if profile is not None and key not in profile.thing.questions:
                message = f"no question spares what applies only to {key!r}"
                yield profile.fault(("questions", number), message, "Add the question.")
    if (folder / "questions").is_dir():
        yield from question_faults(folder, files, None if profile is None else profile.thing)
    yield from _faults_of_rules(folder)
    yield from _claims_faults(folder, files)
    if (folder / "figures").is_dir():
        yield from figures_faults(folder, files.obligations)
    if (folder / "options.yml").exists():
        yield from provisions_faults(folder, files)
    if (folder / "forms").is_dir() and profile is not None:  # forms name what the profile asks
        named = {"obligations": files.obligations, "requirements": files.requirements}
        yield from forms_faults(folder, **named)
    if (folder / "states").is_dir():
        yield from states_faults(folder)
        yield from outline_faults(folder)


def _faults_of_rules(folder: Path) -> Iterator[Fault]:
    """What is wrong with what is proposed and said of answers, and of languages."""
    for name, kind in (
        ("prefill.yml", PrefillRules),
        ("quality.yml", QualityRules),
        ("locale/partly.yml", Partly),
    ):
        if (folder / name).exists():
            yield from load_one(folder / name, kind)[1]


def _claims_faults(folder: Path, files: Files) -> Iterator[Fault]:
    if not (folder / "claims.yml").exists():
        return
    claims, wrong = load_one(folder / "claims.yml", Claims)
    yield from wrong
    if claims is None:
        return
    groups = groups_of({id_: loaded.thing for id_, loaded in files.concepts.items()})
    notions = sorted({*files.concepts, *groups})
    yield from rule_faults(claims, notions=notions, reasons=files.reasons, values=())
    for name, claim in claims.thing.claims.items():
        for id_ in claim.needs:
            if id_ not in files.requirements:
                message = f"there is no requirement {id_!r}"
                remedy = suggestion(id_, files.requirements)
                yield claims.fault(("claims", name, "needs"), message, remedy)


def _spared(files: Files) -> set[str]:
    applies: set[str] = {loaded.thing.applies for loaded in files.requirements.values()}
    return applies - {"always"}
