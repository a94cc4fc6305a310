"""Proves the knowledge files that only some need: the claims, the profile and the States."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from article9.catalogue.claims import Claims
from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.files import Files
from article9.catalogue.loader import load_one
from article9.catalogue.notions import groups_of
from article9.catalogue.outlines import outline_faults
from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.rule_references import rule_faults
from article9.catalogue.states_files import states_faults


def faults_beside(folder: Path, files: Files) -> Iterator[Fault]:
    """What is wrong with these files of a knowledge folder, where they are there."""
    if (folder / "profile.yml").exists():
        profile, wrong = load_one(folder / "profile.yml", ProfileQuestions)
        yield from wrong
        for number, key in enumerate(sorted(_spared(files))):
            if profile is not None and key not in profile.thing.questions:
                message = f"no question spares what applies only to {key!r}"
                yield profile.fault(("questions", number), message, "Add the question.")
    if (folder / "claims.yml").exists():
        claims, wrong = load_one(folder / "claims.yml", Claims)
        yield from wrong
        if claims is not None:
            groups = groups_of({id_: loaded.thing for id_, loaded in files.concepts.items()})
            notions = sorted({*files.concepts, *groups})
            yield from rule_faults(claims, notions=notions, reasons=files.reasons, values=())
            for name, claim in claims.thing.claims.items():
                for id_ in claim.needs:
                    if id_ not in files.requirements:
                        place = ("claims", name, "needs")
                        message = f"there is no requirement {id_!r}"
                        yield claims.fault(place, message, suggestion(id_, files.requirements))
    if (folder / "states").is_dir():
        yield from states_faults(folder)
        yield from outline_faults(folder)


def _spared(files: Files) -> set[str]:
    applies: set[str] = {loaded.thing.applies for loaded in files.requirements.values()}
    return applies - {"always"}
