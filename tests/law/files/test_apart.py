"""Whatever a file makes its reader do, the program goes on and says what happened."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from article9.errors import Unreadable
from article9.law.files import limits
from article9.law.files.apart import read_apart
from article9.law.source import Source
from tests.house.tree import ROOT
from tests.law.files import hostile


@pytest.fixture(autouse=True)
def _tests_can_be_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


def apart(asked: str) -> Source:
    return read_apart(hostile.__name__, asked.encode(), "law.bin")


def test_a_text_comes_back_as_the_reader_made_it() -> None:
    assert apart("Nul ne peut employer 「地雷」") == Source(
        text="Nul ne peut employer 「地雷」\n",
        file="law.bin",
        sha256=hashlib.sha256("Nul ne peut employer 「地雷」".encode()).hexdigest(),
        read_by="markup",
        pages=(0,),
        unreadable=("One picture.",),
        headings=(0,),
        notes=("Read aloud.",),
    )


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("refuse", "law.bin: It is in knots. Untie it."),
        ("memory", "law.bin: Reading it needs more than 1500 MB of memory."),
        ("depth", "law.bin: The file is broken in a way that stops its reader."),
        ("crash", "law.bin: The file is broken in a way that stops its reader."),
        ("fault", "law.bin: The file is broken in a way that stops its reader."),
    ],
)
def test_what_stops_a_reader_is_a_sentence(asked: str, sentence: str) -> None:
    with pytest.raises(Unreadable) as caught:
        apart(asked)
    assert str(caught.value).startswith(sentence)
    assert caught.value.remedy


def test_a_reader_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SECONDS", 2)
    with pytest.raises(Unreadable, match="takes more than 2 seconds"):
        apart("loop")


def test_a_reader_cannot_write_a_file(tmp_path: Path) -> None:
    target = tmp_path / "written"
    with pytest.raises(Unreadable, match="broken"):
        apart(f"write {target}")
    assert not target.exists() or not target.read_bytes()


def test_modules_of_the_folder_one_works_in_are_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('taken over')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert apart("use of mines").text == "use of mines\n"
