"""What the documents tell people to type is there, and what is there is told by `make help`."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.house.tree import ROOT, name

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
NOT_OURS = (
    "article9 is not a product of the ICRC, the IFRC, National Societies, the United Nations or "
    "the Convention's Implementation Support Unit, and none of them has reviewed it. Its texts "
    "are its own. It informs; a qualified lawyer decides."
)


def targets() -> dict[str, str]:
    """Each target that `make help` lists, and its recipe."""
    rules = re.findall(r"^([a-z][\w/-]*):.*? ## .*\n((?:\t.*\n)*)", MAKEFILE, flags=re.MULTILINE)
    return dict(rules)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_command_in_a_document_is_a_target(page: Path) -> None:
    told = re.findall(r"(?:`|^    )make ([a-z-]+)", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert told
    assert set(told) <= set(targets())


def test_a_recipe_is_short_enough_to_be_read_at_a_glance() -> None:
    assert {t: recipe for t, recipe in targets().items() if recipe.count("\n") >= 4} == {}


def test_no_target_does_nothing() -> None:
    idle = [
        t for t, r in targets().items() if not r and not re.search(rf"^{t}: \w", MAKEFILE, re.M)
    ]
    assert idle == []


def test_the_readme_names_the_python_that_the_package_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    version = project["requires-python"].removeprefix(">=")
    readme = PAGES[0].read_text(encoding="utf-8")
    assert re.findall(r"Python (\d\.\d+) or newer", readme) == [version]


def test_the_readme_says_whose_product_this_is_not() -> None:
    assert NOT_OURS in " ".join(PAGES[0].read_text(encoding="utf-8").split())
