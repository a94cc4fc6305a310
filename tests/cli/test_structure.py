"""`article9 structure`: a law in its provisions, for readers, for exchange and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from article9.record.provisions import LaidOut
from tests.cli.conftest import ACT, Run
from tests.record.schema import faults


def test_the_structure_of_a_law_shows_its_numbers(article9: Run, act: Path) -> None:
    said = article9("structure", act)
    assert [line.split()[:2] for line in said.out.splitlines() if line.startswith("s ")] == [
        ["s", "1"],
        ["s", "2"],
        ["s", "3"],
    ]
    assert said.code == 0


def test_the_structure_of_what_is_no_law_claims_no_provision(article9: Run) -> None:
    said = article9("structure", "-", "--text-language", "en", stdin=b"Take two eggs.")
    assert not any(line.startswith("s ") for line in said.out.splitlines())


def test_json_keeps_the_published_schema(article9: Run, act: Path) -> None:
    said = article9("structure", act, "--format", "json")
    assert (said.code, said.err) == (0, "")
    data = json.loads(said.out)
    assert list(faults(data, LaidOut.model_json_schema(mode="serialization"))) == []
    assert (data["file"], data["characters"]) == ("act.txt", len(ACT))


def test_akoma_ntoso_is_read_again_as_the_same_law(
    article9: Run, act: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "act.akn"
    assert article9("structure", act, "--format", "akn", "-o", copy).out == ""
    first, again = (
        json.loads(article9("structure", file, "--format", "json").out) for file in (act, copy)
    )
    assert again["texts"] == first["texts"]
    assert again["sha256"] != first["sha256"]


def test_akoma_ntoso_is_assessed_as_the_text_it_was_made_from(
    article9: Run, act: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "act.akn"
    article9("structure", act, "--format", "akn", "-o", copy)
    first, again = (article9("check", file, "--format", "json") for file in (act, copy))
    assert again.code == first.code == 1
    for key in ("findings", "concerns", "acts", "summary"):
        assert json.loads(again.out)[key] == json.loads(first.out)[key]


@pytest.mark.parametrize("format_", ["akn", "json"])
def test_a_file_gets_what_the_screen_would_get(
    article9: Run, act: Path, tmp_path: Path, format_: str
) -> None:
    shown = article9("structure", act, "--format", format_).out
    assert article9("structure", act, "--format", format_, "-o", tmp_path / "out").out == ""
    assert (tmp_path / "out").read_text(encoding="utf-8") == shown


@pytest.mark.parametrize("format_", ["akn", "json"])
def test_a_law_cannot_steer_the_terminal(article9: Run, format_: str) -> None:
    law = ACT.replace("No person", "No\u202e person\x9b31m").encode()
    said = article9("structure", "-", "--text-language", "en", "--format", format_, stdin=law)
    assert said.code == 0
    assert not {"\u202e", "\x9b", "\x1b"} & set(said.out)


@pytest.mark.parametrize("format_", ["text", "akn", "json"])
def test_what_cannot_be_read_is_not_laid_out(article9: Run, tmp_path: Path, format_: str) -> None:
    said = article9("structure", tmp_path / "gone.txt", "--format", format_)
    assert (said.code, said.out) == (3, "")
    assert "There is no such file." in said.err


def test_a_language_without_a_lexicon_is_said_to_be_missing(article9: Run, act: Path) -> None:
    said = article9("structure", act, "--text-language", "xx", "--format", "akn")
    assert (said.code, said.out) == (4, "")


def test_a_format_that_there_is_not_is_refused(article9: Run, act: Path) -> None:
    said = article9("structure", act, "--format", "docx")
    assert (said.code, said.out) == (2, "")
    assert "'text', 'akn', 'json'" in said.err


def test_a_law_is_not_lost_under_its_own_structure(article9: Run, act: Path) -> None:
    said = article9("structure", act, "--format", "akn", "-o", act)
    assert said.code == 2
    assert act.read_text(encoding="utf-8") == ACT
