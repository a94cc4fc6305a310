"""Where results go: whole, or not at all, and never over something that is needed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.conftest import ACT, Run

ELSEWHERE = "Choose another place with -o."


def test_a_file_gets_what_the_screen_would_get(article9: Run, act: Path, tmp_path: Path) -> None:
    shown = article9("check", act)
    said = article9("check", act, "-o", tmp_path / "result.txt")
    assert (said.code, said.out, said.err) == (shown.code, "", "")
    assert (tmp_path / "result.txt").read_text(encoding="utf-8") == shown.out


def test_a_hyphen_is_the_screen(article9: Run, act: Path) -> None:
    assert article9("check", act, "-o", "-") == article9("check", act)


def test_a_folder_that_is_not_there_is_said_before_anything_is_read(
    article9: Run, tmp_path: Path
) -> None:
    place = tmp_path / "none" / "result.txt"
    said = article9("check", tmp_path / "gone.txt", "-o", place)
    sentence = f"{place.parent}: There is no such folder. {ELSEWHERE}\n"
    assert (said.code, said.out, said.err) == (2, "", sentence)
    assert not place.parent.exists()


def test_a_folder_is_not_written_over(article9: Run, act: Path, tmp_path: Path) -> None:
    said = article9("check", act, "-o", tmp_path)
    assert (said.code, said.err) == (2, f"{tmp_path}: This is a folder. {ELSEWHERE}\n")


@pytest.mark.parametrize("make", [os.link, os.symlink], ids=["a second name", "a link"])
def test_a_law_is_not_lost_under_its_own_result(
    article9: Run, act: Path, tmp_path: Path, make: object
) -> None:
    assert callable(make)
    make(act, tmp_path / "other.txt")
    for place in (act, tmp_path / "other.txt"):
        said = article9("check", act, "-o", place)
        sentence = f"{place}: The result would take the place of the text. {ELSEWHERE}\n"
        assert (said.code, said.err) == (2, sentence)
    assert act.read_text(encoding="utf-8") == ACT


def test_an_older_result_stays_where_the_text_cannot_be_read(article9: Run, tmp_path: Path) -> None:
    result = tmp_path / "result.txt"
    result.write_text("last year's", encoding="utf-8")
    assert article9("check", tmp_path / "gone.txt", "-o", result).code == 3
    assert result.read_text(encoding="utf-8") == "last year's"


def test_nothing_half_written_is_left_behind(
    article9: Run, act: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    said = article9("check", act, "-o", tmp_path / "result.txt")
    assert said.code == 2
    assert said.err.startswith(f"{tmp_path / 'result.txt'}: The result cannot be written: ")
    assert list(tmp_path.iterdir()) == [act]


def test_a_file_that_only_looks_like_one_of_ours_is_left_alone(
    article9: Run, act: Path, tmp_path: Path
) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("mine", encoding="utf-8")
    (tmp_path / "result.txt.part").symlink_to(victim)
    article9("check", act, "-o", tmp_path / "result.txt")
    assert victim.read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "result.txt.part").is_symlink()
    assert not (tmp_path / "result.txt").is_symlink()


@pytest.mark.skipif(not Path("/dev/null").is_char_device(), reason="there is no /dev/null here")
def test_a_device_is_written_into_and_not_replaced(article9: Run, act: Path) -> None:
    assert article9("check", act, "-o", "/dev/null").err == ""
    assert Path("/dev/null").is_char_device()
