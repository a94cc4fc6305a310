"""The locked dependencies are whole, agree with each other, and hold what pyproject.toml asks."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.house.tree import ROOT

LOCKS = ["requirements/run.txt", "requirements/all.txt"]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CORE: list[str] = PYPROJECT["project"]["dependencies"]
EXTRAS: list[str] = [
    line for extra in PYPROJECT["project"]["optional-dependencies"].values() for line in extra
]
BACKEND: list[str] = PYPROJECT["build-system"]["requires"]


def pins(lock: str) -> list[str]:
    """Each `name==version ; marker` of a lock."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return [line.removesuffix(" \\") for line in text.splitlines() if re.match(r"\w", line)]


def names(requirements: list[str]) -> set[str]:
    """The names of packages, as locks write them."""
    found = (re.match(r"[\w.-]+", line) for line in requirements)
    return {match.group().lower().replace("_", "-") for match in found if match}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_is_pinned_and_has_hashes(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert pins(lock)
    for pin in pins(lock):
        assert "==" in pin
        assert f"{pin} \\\n    --hash=sha256:" in text


def test_what_is_run_is_what_is_tested() -> None:
    assert set(pins(LOCKS[0])) <= set(pins(LOCKS[1]))


def test_each_lock_holds_what_it_is_for() -> None:
    assert names([*CORE, *BACKEND]) <= names(pins(LOCKS[0]))
    assert names([*CORE, *BACKEND, *EXTRAS]) <= names(pins(LOCKS[1]))
    assert "pytest" not in names(pins(LOCKS[0]))


def test_the_locked_build_backend_is_the_one_that_builds() -> None:
    lines = (ROOT / "requirements" / "build.in").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == BACKEND
