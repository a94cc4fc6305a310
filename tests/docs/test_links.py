"""Links inside the documents lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import ROOT, name, project_files

# Markdown below tests and examples is what article9 reads, and no document of ours.
PAGES = [
    path
    for path in project_files()
    if path.suffix == ".md" and path.relative_to(ROOT).parts[0] not in {"tests", "examples"}
]


def anchors(text: str) -> set[str]:
    """The names by which the headings of a page can be linked to."""
    titles = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def dead_links(page: Path) -> Iterator[str]:
    """Relative links of the page whose file or heading is not there."""
    # What stands between backquotes is shown, not linked.
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if not re.match(r"[a-z]+:", link) and not _leads_somewhere(page, link):
            yield link


def _leads_somewhere(page: Path, link: str) -> bool:
    file, _, anchor = link.partition("#")
    target = page.parent / file if file else page
    if not target.exists():
        return False
    return not anchor or anchor in anchors(target.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_relative_link_leads_to_a_file_or_heading(page: Path) -> None:
    assert list(dead_links(page)) == []


def test_a_dead_link_and_a_dead_anchor_are_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# Two commands\n[a](gone.md) [b](#two-commands) [c](#gone) [d](page.md) "
        "[e](https://example.org) `[f](shown.md)`\n",
        encoding="utf-8",
    )
    assert list(dead_links(page)) == ["gone.md", "#gone"]


def test_a_page_is_under_five_hundred_lines() -> None:
    long = [name(page) for page in PAGES if page.read_text(encoding="utf-8").count("\n") >= 500]
    assert long == []
