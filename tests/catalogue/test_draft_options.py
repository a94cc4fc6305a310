"""Options: each chooses among what it offers, and their conflicts name what exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from article9.catalogue.draft_options import draft_options
from article9.catalogue.fault import KnowledgeError

CONFLICT = """
conflicts:
  - {when: {fines: "no"}, says: It does not work.}
"""


def spoilt(folder: Path, old: str, new: str) -> Path:
    path = folder / "options.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return folder


def test_options_and_parameters_are_read_in_their_order(knowledge: Path) -> None:
    known = draft_options(knowledge)
    assert (list(known.options), list(known.parameters)) == (["fines"], ["minister"])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('default: "yes"', "default: maybe", "'maybe' is none of the values"),
        ('default: "yes"', 'default: "yes"\n    short: maybe', "'maybe' is none of the values"),
        (
            'default: "yes"',
            'default: "yes"\n    by-profile: {stocks: {"no": maybe}}',
            "'maybe' is none of the values",
        ),
        ("minister:", "fines:", "'fines' is both an option and a parameter"),
        ("parameters:", CONFLICT.replace("fines", "fine") + "parameters:", "no option 'fine'"),
        ("parameters:", CONFLICT.replace('"no"', "none") + "parameters:", "'none' is no value"),
        (
            "parameters:",
            "at-most: [{smaller: min, greater: minister}]\nparameters:",
            "there is no parameter 'min'",
        ),
    ],
)
def test_what_does_not_hold_together_is_refused(
    knowledge: Path, old: str, new: str, said: str
) -> None:
    with pytest.raises(KnowledgeError, match=said):
        draft_options(spoilt(knowledge, old, new))


def test_a_conflict_that_names_what_exists_is_read(knowledge: Path) -> None:
    spoilt(knowledge, "parameters:", CONFLICT + "parameters:")
    assert draft_options(knowledge).conflicts[0].when == {"fines": ("no",)}
