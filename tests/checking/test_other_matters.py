"""Laws on other matters raise no alarm: what they prohibit is not taken for the weapon."""

from __future__ import annotations

from pathlib import Path

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.usecases.check_law import Given, check_law

#: A power to forfeit arms at large is told wherever it stands; it makes nothing prohibited.
AT_LARGE = {"punish-forfeiture"}

LAWS = sorted((Path(__file__).parent.parent / "laws" / "other-matters").glob("*.txt"))


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.stem)
def test_a_law_on_another_matter_prohibits_no_mines_and_raises_nothing(
    law: Path, catalogue: Catalogue
) -> None:
    language = law.stem.split("-")[0]
    reading = check_law([Given(str(law))], catalogue=catalogue, text_language=language).reading
    kinds = {f.requirement: catalogue.requirements[f.requirement].kind for f in reading.findings}
    found = [
        f.requirement
        for f in reading.findings
        if f.verdict in ("met", "partial") and kinds[f.requirement] != "statute"
    ]
    assert {*found} <= AT_LARGE
    assert reading.concerns == ()
    cells = [cell for act in reading.acts.values() for cell in (act.prohibited, act.punished)]
    assert {cell.verdict for cell in cells} == {"absent"}


def test_there_are_five_in_each_language_that_has_any() -> None:
    languages = [law.stem.split("-")[0] for law in LAWS]
    assert {language: languages.count(language) for language in languages} == {"es": 5}
