"""The files of the States: what one refers to is there in another, or the fault is told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

import article9
from article9.catalogue.fault import KnowledgeError
from article9.catalogue.states_files import LANGUAGES, states_faults, states_files

SHIPPED = Path(article9.__file__).parent / "knowledge"
Edit = Callable[[str, str, str], list[str]]


@pytest.fixture
def edited(tmp_path: Path) -> Edit:
    """Changes words of a file in a copy of the shipped ones, and returns the faults."""

    def edit(name: str, old: str, new: str) -> list[str]:
        shutil.copytree(SHIPPED / "states", tmp_path / "states")
        path = tmp_path / "states" / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return [str(fault) for fault in states_faults(tmp_path)]

    return edit


def test_the_shipped_files_hold_together() -> None:
    assert states_faults(SHIPPED) == []
    assert len(states_files().states) == 197


def test_every_state_has_a_name_in_every_language() -> None:
    files = states_files()
    shown = {(n.state, n.language) for n in files.names if n.use == "shown"}
    assert shown == {(s.code, language) for s in files.states for language in LANGUAGES}


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        (
            "facts.csv", "1998-09-08,UNTC-2014", "1998-09-08,UNTC-2015",
            "there is no source 'UNTC-2015'. Did you mean 'UNTC-2014'?",
        ),
        ("facts.csv", "ALB,signature", "ALX,signature", "there is no State 'ALX'."),
        ("facts.csv", "ALB,signature", "ALB,signing", "fact: 'signing' is not allowed."),
        ("facts.csv", ",accession,2002-09-11", ",joining,2002-09-11", "'joining' is no value of"),
        ("facts.csv", "1998-09-08", "1998-09-31", "'1998-09-31' is no day"),
        ("facts.csv", "1998-09-08,UNTC-2014", "1998-09-08,", "'source' is missing"),
        ("facts.csv", "1998-09-08,UNTC-2014,high", "1998-09-08,UNTC-2014,", "'confidence' is miss"),
        (
            "facts.csv", "AGO,signature",
            "AGO,deposit,ratification,1999-01-01,UNTC-2014,high,\nAGO,signature",
            "AGO deposit is there 2 times. Keep one.",
        ),
        ("figures.csv", "GAMEREACTOR", "GAMEREACTION", "there is no source 'GAMEREACTION'"),
        ("names.csv", "ALB,ar,", "ALX,ar,", "there is no State 'ALX'"),
        ("names.csv", "ALB,ar,", "ALB,fr,", "ALB has no name in 'ar'. Add it."),
        ("states.csv", "ALB,AL,", "XXA,AL,", "XXA: codes that begin with XX are for examples"),
        ("states.csv", "ALB,AL,", "alb,AL,", "a code is written in capital letters"),
        ("states.csv", "region", "continent", "unknown column 'continent'"),
        ("sources.yml", "read-until: 2026-03-21", "read-until: soon", "'soon' is no day"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told(edited: Edit, name: str, old: str, new: str, said: str) -> None:
    faults = edited(name, old, new)
    assert any(said in fault and fault.startswith(f"states/{name}") for fault in faults), faults


def test_a_source_that_nothing_was_read_in_is_told(edited: Edit) -> None:
    more = 'sources:\n  "NOBODY":\n    title: A book\n    read: 2026\n'
    assert edited("sources.yml", "sources:\n", more) == [
        "states/sources.yml: nothing was read in the source 'NOBODY'. Take it out."
    ]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"states/states\.csv: there is no such file"):
        states_files(tmp_path)


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    shutil.copytree(SHIPPED / "states", tmp_path / "states")
    (tmp_path / "states" / "names.csv").write_bytes(b"\xff\xfe")
    assert [str(f) for f in states_faults(tmp_path)] == [
        "states/names.csv: this is not text in UTF-8. Save the file as UTF-8."
    ]
