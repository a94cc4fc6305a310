"""What the kinds of figures name is proved when the knowledge is checked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from article9.catalogue.figures_references import figures_faults
from tests.house.tree import KNOWLEDGE

OBLIGATIONS = [path.stem for path in sorted((KNOWLEDGE / "obligations").glob("*.yml"))]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the files that figures lean on."""
    shutil.copytree(KNOWLEDGE / "figures", tmp_path / "figures")
    for name in ("persons.yml", "personal-data.yml"):
        shutil.copy(KNOWLEDGE / name, tmp_path / name)
    return tmp_path


def said(folder: Path) -> list[str]:
    return [str(fault) for fault in figures_faults(folder, OBLIGATIONS)]


def test_the_shipped_files_hold_together(folder: Path) -> None:
    assert said(folder) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        ("figures/stocks.yml", "art-04-stocks", "art-04-stock", "no obligation 'art-04-stock'"),
        (
            "figures/casualties.yml",
            "[sex-and-age,",
            "[sex-and-aged,",
            "no breakdown 'sex-and-aged'",
        ),
        ("figures/extension-requests.yml", "  remaining:", "  month:", "a column 'month' already"),
        ("figures/stocks.yml", "#item+mines+destroyed", "#item+all", "has the hashtag"),
        ("figures/stocks.yml", "total: closing", "total: closed", "no field 'closed'"),
        ("figures/stocks.yml", "measure: number", "measure: numbers", "'numbers' is not allowed"),
        ("persons.yml", "not-recorded: dis", "not-recorded: des", "there is no group 'des"),
        ("personal-data.yml", "    says: days of birth\n", "", "'kinds.birth.says' is missing"),
    ],
)
def test_a_slip_is_told(folder: Path, file: str, old: str, new: str, sentence: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert any(sentence in fault for fault in said(folder)), said(folder)


def test_adding_a_kind_is_adding_a_file(folder: Path) -> None:
    text = (folder / "figures" / "production.yml").read_text(encoding="utf-8")
    text = text.replace("id: production", "id: workshops").replace(
        "title: Conversion", "title: Closing"
    )
    (folder / "figures" / "workshops.yml").write_text(text, encoding="utf-8")
    assert said(folder) == []
