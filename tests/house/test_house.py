"""The rules of the house that no other tool checks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import KNOWLEDGE, ROOT, SOURCE, name, project_files, python_files

MODULES = python_files(SOURCE, ROOT / "tests", ROOT / "bench")
SOURCES = python_files(SOURCE)
LINES = 300
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "core", "lib"}
UNSORTED = {"glob", "rglob", "iterdir", "scandir", "listdir", "iter_modules"}
KINDS = ("obligations", "requirements", "concerns")


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_can_be_read_in_one_sitting(path: Path) -> None:
    length = len(path.read_text(encoding="utf-8").splitlines())
    assert length <= LINES, f"{name(path)} has {length} lines; split it, {LINES} are the most"


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_a_module_opens_with_a_sentence_that_says_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not text.strip() or ast.get_docstring(ast.parse(text)), f"{name(path)} has no docstring"


def test_knowledge_holds_data_only() -> None:
    kinds = {path.suffix for path in project_files(KNOWLEDGE)}
    assert kinds <= {".yml", ".csv", ".po"}


def test_yaml_files_end_in_yml() -> None:
    assert [name(path) for path in project_files() if path.suffix == ".yaml"] == []


def test_no_file_or_folder_is_named_after_nothing() -> None:
    vague = [name(p) for p in project_files() if VAGUE & {*p.relative_to(ROOT).parts, p.stem}]
    assert vague == []


def knowledge_ids() -> list[str]:
    """The ids that lawyers give: no code may name one."""
    return sorted(path.stem for kind in KINDS for path in (KNOWLEDGE / kind).glob("*.yml"))


def ids_named_in(text: str, ids: list[str]) -> list[str]:
    """The ids that stand in the text as words of their own."""
    return [id_ for id_ in ids if re.search(rf"(?<![\w-]){re.escape(id_)}(?![\w-])", text)]


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_no_code_names_a_knowledge_id(path: Path) -> None:
    named = ids_named_in(path.read_text(encoding="utf-8"), knowledge_ids())
    assert named == [], f"{name(path)} names {named}; say it in the knowledge file instead"


def test_an_id_is_found_where_it_is_named_and_not_inside_a_longer_one() -> None:
    ids = ["prohibit-use"]
    assert ids_named_in('if requirement.id == "prohibit-use":', ids) == ids
    assert ids_named_in('if requirement.id == "prohibit-use-abroad":', ids) == []


def unsorted_listings(text: str) -> Iterator[int]:
    """Lines that list files in the order of the disk: not the direct argument of sorted()."""
    tree = ast.parse(text)
    ordered = {
        argument
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _called(call) == "sorted"
        for value in call.args
        for argument in _sources(value)
    }
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _called(call) in UNSORTED and call not in ordered:
            yield call.lineno


def _sources(argument: ast.expr) -> list[ast.expr]:
    """What a value is drawn from: itself, or for a comprehension what it runs over."""
    if isinstance(argument, ast.GeneratorExp | ast.ListComp | ast.SetComp):
        return [argument, *(generator.iter for generator in argument.generators)]
    return [argument]


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_files_are_listed_in_sorted_order(path: Path) -> None:
    lines = list(unsorted_listings(path.read_text(encoding="utf-8")))
    assert lines == [], f"{name(path)}: lines {lines} list files in the order of the disk"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("for p in folder.glob('*.yml'): ...", [1]),
        ("names = [p.stem for p in folder.rglob('*.yml')]", [1]),
        ("for p in sorted(folder.glob('*.yml')): ...", []),
        ("names = sorted(p.stem for p in folder.iterdir())", []),
        ("import pkgutil; found = list(pkgutil.iter_modules(path))", [1]),
    ],
)
def test_an_unsorted_listing_is_seen(text: str, lines: list[int]) -> None:
    assert list(unsorted_listings(text)) == lines


# Put together, so that this file does not hold what it looks for.
MACHINE = re.compile(
    r"(?<![\w.~/-])/(?:" + "|".join(["work", "root", "home", "opt", "Users"]) + r")/\w"
)
HOSTS = ["py" + "pi.org", "python" + "hosted", "registry." + "npm", "--extra-" + "index-url"]


def ties(text: str) -> list[str]:
    """Paths of one machine and hosts of package registries that the text names."""
    return [*MACHINE.findall(text), *(host for host in HOSTS if host in text)]


@pytest.mark.parametrize("path", list(project_files()), ids=name)
def test_no_file_is_tied_to_one_machine_or_registry(path: Path) -> None:
    # Some files are no text (a PDF to be read, say); what they name stands in plain letters too.
    assert ties(path.read_text(encoding="utf-8", errors="replace")) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see /" + "home/ann/law.txt", ["/" + "home/a"]),
        ("--index https://" + HOSTS[0] + "/simple", [HOSTS[0]]),
        ("https://www.example.org/home/acts", []),
        ("../shared/laws", []),
    ],
)
def test_a_tie_is_seen(text: str, found: list[str]) -> None:
    assert ties(text) == found
