"""Which facts of the register answer a question of the self-assessment, as data."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from pydantic import Field

from article9.catalogue.loader import read
from article9.catalogue.questions import AnswerKey
from article9.catalogue.shape import Thing
from article9.catalogue.state_rows import FactName


class PrefillRules(Thing):
    """What is proposed from a fact of the register; other facts are only shown."""

    facts: dict[FactName, AnswerKey] = Field(
        description="By fact: the answer that is proposed where a question names it."
    )


def prefill_rules(folder: Path | None = None) -> PrefillRules:
    """The rules of a knowledge folder, the package's own if none is given.

    Raises:
        KnowledgeError: with every fault in the file.
    """
    place = folder or Path(str(resources.files("article9"))) / "knowledge"
    return read(place / "prefill.yml", PrefillRules)
