"""Makes question sets of a few questions, as values and as files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from article9.catalogue.questions import ANSWER_KEYS, QuestionSet

#: What a question of a made-up set says where it does not matter.
QUESTION: Mapping[str, object] = {
    "area": "law",
    "guidance": "Read the law.",
    "evidence": "The section.",
    "basis": "convention",
    "obligation": "art-01-use",
    "institution": "defence",
}


def written(
    id_: str, asks: Mapping[str, object], *, follows: Mapping[str, object] | None = None
) -> dict[str, object]:
    """A set as it stands in a file. `asks` gives each question its words, or all that differs.

    The year at the end of the id is the year of the edition.
    """
    questions = {
        key: {**QUESTION, **(one if isinstance(one, dict) else {"asks": one})}
        for key, one in asks.items()
    }
    file: dict[str, object] = {
        "id": id_,
        "edition": f"{id_[-4:]}-01-01",
        "title": "A self-assessment",
        "answers": {key: {"title": key, "means": f"It is {key}."} for key in ANSWER_KEYS},
        "areas": {"law": {"title": "The law"}},
        "institutions": {"defence": {"name": "Ministry of defence"}},
        "never-affected": "The State never had the weapon.",
        "questions": questions,
    }
    return file if follows is None else {**file, "follows": follows}


def question_set(
    id_: str, asks: Mapping[str, object], *, follows: Mapping[str, object] | None = None
) -> QuestionSet:
    """The same as a value."""
    return QuestionSet.model_validate(written(id_, asks, follows=follows))


def lay(knowledge: Path, *sets: Mapping[str, object]) -> None:
    """Lays sets into a knowledge folder."""
    (knowledge / "questions").mkdir(exist_ok=True)
    for one in sets:
        text = yaml.safe_dump(dict(one), sort_keys=False)
        (knowledge / "questions" / f"{one['id']}.yml").write_text(text, encoding="utf-8")
