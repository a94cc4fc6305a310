"""What goes with a text: its State's profile, what is known of it, the claim, the format."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from article9.catalogue.profile_questions import profile_questions
from article9.cli.asking import ask_profile, is_interactive
from tests.cli.conftest import Run

PROFILE = "state: XXA\nas-of: 2031-05-01\nanswers: {stocks: no, mined-areas: no}\n"
ABOUT = "texts:\n  act.txt: {status: bill, state: XXA}\n"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    path = tmp_path / "profile.yml"
    path.write_text(PROFILE, encoding="utf-8")
    return path


@pytest.fixture
def about(tmp_path: Path, act: Path) -> Path:
    path = tmp_path / "about.yml"
    path.write_text(ABOUT.replace("act.txt", act.name), encoding="utf-8")
    return path


def test_a_profile_spares_what_does_not_apply(article9: Run, act: Path, profile: Path) -> None:
    said = json.loads(article9("check", act, "--profile", profile, "--format", "json").out)
    verdicts = {f["requirement"]: f["verdict"] for f in said["findings"]}
    assert verdicts["duty-clear"] == verdicts["duty-stocks"] == "not-applicable"
    assert said["summary"]["not_applicable"] == [*verdicts.values()].count("not-applicable")


def test_what_is_known_of_a_text_goes_with_it(article9: Run, act: Path, about: Path) -> None:
    (text,) = json.loads(article9("check", act, "--about", about, "--format", "json").out)["texts"]
    assert (text["status"], text["jurisdiction"]) == ("bill", "XXA")


def test_several_texts_are_read_together(article9: Run, act: Path, tmp_path: Path) -> None:
    other = tmp_path / "code.txt"
    other.write_text("Penal Code\n\n9. Theft is punished with imprisonment.\n", encoding="utf-8")
    said = json.loads(article9("check", act, other, "--format", "json").out)
    assert [text["file"] for text in said["texts"]] == [act.name, "code.txt"]


def test_a_claim_is_tested_in_every_format(article9: Run, act: Path, tmp_path: Path) -> None:
    said = article9("check", act, "--claim", "existing-law")
    assert "something is not yet shown for" in " ".join(said.out.split())
    rows = json.loads(article9("check", act, "--claim", "existing-law", "--format", "json").out)
    assert len(rows["acts"]) == 10
    place = tmp_path / "claim.docx"
    article9("check", act, "--claim", "existing-law", "--format", "docx", "-o", place)
    assert zipfile.is_zipfile(place)


@pytest.mark.parametrize(
    ("format_", "start"),
    [("html", b"<!DOCTYPE html>"), ("docx", b"PK\x03\x04"), ("xlsx", b"PK\x03\x04")],
)
def test_a_reading_comes_out_as_a_file(
    article9: Run, act: Path, tmp_path: Path, format_: str, start: bytes
) -> None:
    place = tmp_path / f"reading.{format_}"
    said = article9("check", act, "--format", format_, "-o", place)
    assert (said.code, said.out, said.err) == (1, "", "")
    assert place.read_bytes()[: len(start)].lower() == start.lower()


WRONG = {
    "a profile that is not there": (["--profile", "none.yml"], "none.yml: The file cannot be"),
    "a claim that is not known": (["--claim", "all-well"], "There is no claim 'all-well'."),
    "a claim and one requirement": (
        ["--claim", "existing-law", "--only", "prohibit-use"],
        "--claim needs the whole reading.",
    ),
    "a language of results that is not there": (["--language", "xx"], "cannot be written in 'xx'"),
    "a format that is none": (["--format", "rtf"], "rtf"),
}


@pytest.mark.parametrize(("options", "sentence"), WRONG.values(), ids=WRONG.keys())
def test_what_cannot_be_done_is_said(
    article9: Run, act: Path, options: list[str], sentence: str
) -> None:
    said = article9("check", act, *options)
    assert said.code in (2, 4)
    assert sentence in said.err
    assert said.out == ""


def test_what_is_known_of_a_text_that_was_not_given_is_refused(
    article9: Run, act: Path, tmp_path: Path
) -> None:
    path = tmp_path / "about.yml"
    path.write_text("texts:\n  other.txt: {status: bill}\n", encoding="utf-8")
    said = article9("check", act, "--about", path)
    assert said.code == 2
    assert "It speaks of 'other.txt', which is not among the texts." in said.err


def test_the_same_text_twice_is_refused(article9: Run, act: Path) -> None:
    said = article9("check", act, act)
    assert said.code == 2
    assert "It is the same text as" in said.err


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The answers of somebody at the terminal, in the order in which he is asked."""
    answers: list[str] = []

    def prompt(_question: str, **_: object) -> str:
        return answers.pop(0) if answers else ""

    monkeypatch.setattr("typer.prompt", prompt)
    return answers


def test_a_profile_is_asked_question_by_question(answering: list[str]) -> None:
    answering += ["xxa", "no", "", "NO"]
    asked = ask_profile(profile_questions(), today=date(2031, 5, 1))
    assert asked is not None
    assert asked.profile.state == "XXA"
    assert asked.profile.answers == {"stocks": "no", "mined-areas": "no"}


def test_who_names_no_state_is_asked_nothing_more(answering: list[str]) -> None:
    answering += ["", "never asked"]
    assert ask_profile(profile_questions(), today=date(2031, 5, 1)) is None
    assert answering == ["never asked"]


def test_an_answer_that_is_none_is_asked_again(answering: list[str]) -> None:
    answering += ["XXA", "perhaps", "no"]
    asked = ask_profile(profile_questions(), today=date(2031, 5, 1))
    assert asked is not None
    assert asked.profile.answers == {"stocks": "no"}


def test_a_profile_that_contradicts_itself_is_asked_anew(
    answering: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    answering += ["XXA", "no", "", "", "", "yes", *[""] * 6, ""]
    assert ask_profile(profile_questions(), today=date(2031, 5, 1)) is None
    assert "The profile contradicts itself" in capsys.readouterr().err


def test_nobody_is_asked_where_nobody_sits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert not is_interactive()
