"""The version of the register is that of its own files."""

from __future__ import annotations

import shutil
from pathlib import Path

import article9
from article9.catalogue.version import version_of_states

SHIPPED = Path(article9.__file__).parent / "knowledge"


def copy(folder: Path) -> Path:
    folder.mkdir()
    shutil.copytree(SHIPPED / "states", folder / "states")
    shutil.copy(SHIPPED / "edition.yml", folder)
    return folder


def test_it_changes_with_a_file_of_the_register(tmp_path: Path) -> None:
    place = copy(tmp_path / "knowledge")
    before = version_of_states(place)
    assert before == version_of_states()
    with (place / "states" / "facts.csv").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert version_of_states(place).hash != before.hash


def test_it_does_not_change_with_other_knowledge(tmp_path: Path) -> None:
    place = copy(tmp_path / "knowledge")
    before = version_of_states(place)
    (place / "reasons").mkdir()
    (place / "reasons" / "more.yml").write_text("id: more\n", encoding="utf-8")
    assert version_of_states(place) == before
