"""The reference is fresh, and tells of everything there is and of nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from article9.catalogue.catalogue import load
from article9.catalogue.deadline_rule import EVENTS
from article9.catalogue.state_rows import FACT_NAMES
from article9.cli import main as command_line
from article9.states.measures import CLASSES
from article9.states.standing import STATUSES
from article9.usecases.given_facts import FACTS
from docs import generate
from tests.house.tree import ROOT

REFERENCE = ROOT / "docs" / "reference"
WRITTEN = generate.pages()


def page(name: str) -> str:
    """A page as it lies on the disk."""
    return (REFERENCE / name).read_text(encoding="utf-8")


def headings(text: str) -> list[str]:
    """What stands in backquotes as a heading."""
    return re.findall(r"^#+ `([^`]+)`$", text, flags=re.MULTILINE)


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_a_page_is_as_it_would_be_written_now(name: str) -> None:
    assert page(name) == WRITTEN[name], "run `make docs`"


def test_no_page_lies_there_that_nobody_writes() -> None:
    assert sorted(path.name for path in REFERENCE.iterdir()) == sorted(WRITTEN)


def test_a_stale_page_and_one_too_many_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generate, "FOLDER", tmp_path)
    (tmp_path / "old.md").write_text("old", encoding="utf-8")
    (tmp_path / "stale.md").write_text("stale", encoding="utf-8")
    assert generate.stale({"stale.md": "fresh", "gone.md": "new"}) == [
        "gone.md",
        "old.md",
        "stale.md",
    ]


def test_every_command_is_told_and_no_other() -> None:
    assert headings(page("cli.md")) == [name for name, _ in generate.commands()]


def test_every_option_is_told() -> None:
    told = page("cli.md")
    options = [o for _, c in generate.commands() for p in c.params for o in p.opts if o[0] == "-"]
    assert options
    assert [option for option in options if not re.search(rf"{option}[ ,`]", told)] == []


def test_every_requirement_and_point_of_concern_is_told_and_no_other() -> None:
    catalogue = load()
    assert sorted(headings(page("requirements.md"))) == sorted(catalogue.requirements)
    assert sorted(headings(page("concerns.md"))) == sorted(catalogue.concerns)


def test_every_obligation_is_told_and_every_deadline_and_no_other() -> None:
    catalogue = load()
    assert headings(page("obligations.md")) == list(catalogue.obligations)
    dated = [o.id for o in catalogue.obligations.values() if o.deadline is not None]
    assert re.findall(r"^\| `(art-[^`]+)` \|", page("deadlines.md"), flags=re.MULTILINE) == dated


def test_every_fact_that_can_be_given_is_told() -> None:
    told = re.findall(r"^\| `([a-z-]+)` \|", page("deadlines.md"), flags=re.MULTILINE)
    assert {*FACTS, *EVENTS} <= set(told)


def test_every_kind_of_knowledge_file_is_told_and_no_other() -> None:
    assert headings(page("knowledge-files.md")) == list(generate.kinds_of_file())


def test_every_file_of_the_register_of_states_is_told_and_every_word_it_takes() -> None:
    told = page("states.md")
    assert headings(told) == list(generate.files_of_states())
    words = re.findall(r"^\| `([a-z0-9-]+)` \|", told, flags=re.MULTILINE)
    assert {*FACT_NAMES, *STATUSES, *CLASSES} <= set(words)


def test_every_kind_of_error_has_an_exit_code_and_is_told() -> None:
    kinds = generate.kinds_of_error()
    assert set(kinds) == set(command_line.EXIT_CODES)
    told = re.findall(r"^\| \d+ \| `(\w+)` \|", page("errors.md"), flags=re.MULTILINE)
    assert sorted(told) == sorted(kind.__name__ for kind in kinds)


@pytest.mark.parametrize(
    "name",
    ["check.md", "deadlines.md", "knowledge-files.md", "states.md", "structure.md", "cli.md"],
)
def test_nothing_is_listed_without_being_described(name: str) -> None:
    rows = re.findall(r"^\| `.*$", page(name), flags=re.MULTILINE)
    assert rows
    assert [row for row in rows if re.search(r"\|\s*(May be left out\. )?\|$", row)] == []
