"""The import contract holds, and would fail if somebody broke it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

from tests.house.tree import ROOT, SOURCE

PLANTED = {
    "a low room imports the command line": (
        "law/planted.py",
        "import article9.cli",
        "article9.law is not allowed to import article9.cli",
    ),
    "a room imports its neighbour": (
        "law/planted.py",
        "import article9.documents",
        "article9.law is not allowed to import article9.documents",
    ),
    "a room imports the one above": (
        "catalogue/planted.py",
        "from article9 import record",
        "article9.catalogue is not allowed to import article9.record",
    ),
    "a framework below the command line": (
        "usecases/planted.py",
        "import django.http",
        "article9.usecases is not allowed to import django",
    ),
    "the network below the command line": (
        "checking/planted.py",
        "from urllib.request import urlopen",
        "article9.checking is not allowed to import urllib",
    ),
    "a room that architecture does not know": (
        "planted/__init__.py",
        "",
        "- article9.planted",
    ),
}


def lint_imports(source: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the contract of pyproject.toml over the package that lies in a source folder."""
    program = Path(sysconfig.get_path("scripts")) / "lint-imports"
    config = ROOT / "pyproject.toml"
    return subprocess.run(
        [program, "--no-cache", "--no-logo", config],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(source), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_imports_point_down(tmp_path: Path) -> None:
    result = lint_imports(ROOT / "src", tmp_path)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(("file", "line", "complaint"), PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_violation_fails_and_is_named(
    tmp_path: Path, file: str, line: str, complaint: str
) -> None:
    copy = tmp_path / "src" / "article9"
    shutil.copytree(SOURCE, copy, ignore=shutil.ignore_patterns("knowledge", "__pycache__"))
    planted = copy / file
    planted.parent.mkdir(exist_ok=True)
    planted.write_text(f"{line}\n", encoding="utf-8")
    result = lint_imports(tmp_path / "src", tmp_path)
    assert result.returncode == 1
    assert complaint in result.stdout
