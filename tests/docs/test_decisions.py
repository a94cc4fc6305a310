"""Each decision can be read in the same five steps, and found from the first page."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.house.tree import ROOT, name

DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
HEADINGS = ["Context", "Decision", "Consequences", "Alternatives", "Status"]


def headings(text: str) -> list[str]:
    """The headings of the second level, in order."""
    return re.findall(r"^## (.+)$", text, flags=re.MULTILINE)


@pytest.mark.parametrize("path", DECISIONS, ids=name)
def test_a_decision_has_its_five_headings_in_order(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert headings(text) == HEADINGS


@pytest.mark.parametrize("path", DECISIONS, ids=name)
def test_no_part_of_a_decision_is_empty(path: Path) -> None:
    parts = re.split(r"^## .+$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert all(part.strip() for part in parts)


@pytest.mark.parametrize("path", DECISIONS, ids=name)
def test_a_decision_is_listed_on_the_first_page(path: Path) -> None:
    title = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
    listed = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    assert f"[{title}](decisions/{path.name})" in listed


def test_a_missing_heading_is_seen() -> None:
    assert headings("# Title\n\n## Context\n\n## Status\n") != HEADINGS


def test_each_dependency_has_its_line_and_each_line_its_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *(d for extra in project["project"]["optional-dependencies"].values() for d in extra),
    ]
    page = (ROOT / "docs" / "decisions" / "one-line-per-dependency.md").read_text(encoding="utf-8")
    lines = re.findall(r"^\| ([a-z][\w-]*) \|", page, flags=re.MULTILINE)
    assert sorted(lines) == sorted(re.split(r"[<>=\[]", line)[0].lower() for line in wanted)
