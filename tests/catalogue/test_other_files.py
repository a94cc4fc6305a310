"""Claims and the profile are proved with the other knowledge files, where they are there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from article9.catalogue.catalogue import check
from tests.house.tree import KNOWLEDGE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the knowledge files that may be spoilt."""
    return Path(shutil.copytree(KNOWLEDGE, tmp_path / "knowledge"))


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        ("claims.yml", "limit-licence", "limit-license", "no concept or group 'limit-license'"),
        ("claims.yml", "kind: sanction", "kind: sanktion", "no kind of norm 'sanktion'"),
        ("claims.yml", "title: Penalty", "titel: Penalty", "titel"),
        ("figures/stocks.yml", "art-04-stocks,", "art-04-stock,", "no obligation 'art-04-stock'"),
        ("profile.yml", "  stocks:\n", "  stores:\n", "there is no question 'stocks'"),
        ("profile.yml", 'production: "yes"', 'production: "aye"', "'aye' is none of the answers"),
    ],
)
def test_a_slip_is_told_with_its_file(
    folder: Path, file: str, old: str, new: str, sentence: str
) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    faults = check(folder)
    assert any(sentence in fault and file in fault for fault in faults), faults


@pytest.mark.parametrize("file", ["claims.yml", "profile.yml"])
def test_a_folder_without_them_has_no_fault(folder: Path, file: str) -> None:
    (folder / file).unlink()
    assert check(folder) == []


def test_what_applies_only_to_some_states_must_be_asked(folder: Path) -> None:
    path = folder / "profile.yml"
    text = path.read_text(encoding="utf-8")
    start, end = text.index("  victims:"), text.index("  production:")
    path.write_text(text[:start] + text[end:].replace(', victims: "no"', ""), encoding="utf-8")
    assert any("no question spares what applies only to 'victims'" in f for f in check(folder))
