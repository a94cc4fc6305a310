"""`article9 draft` and `article9 provisions`: what they write, and what they refuse."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.conftest import Run

COMMON = ("draft", "--tradition", "common-law", "--today", "2026-11-26")
NEVER = """\
state: XXA
as-of: 2026-01-01
answers: {stocks: "no", retains: "no", mined-areas: "no", victims: "no", production: "no"}
"""


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """The profile of a State that never had a mine, without a tradition."""
    path = tmp_path / "profile.yml"
    path.write_text(NEVER, encoding="utf-8")
    return path


def test_a_bill_goes_to_standard_output_as_text(article9: Run) -> None:
    said = article9(*COMMON, "--length", "short")
    assert said.code == 0
    assert said.out.startswith("DRAFT of 26 November 2026\n")
    assert "1. Short title and commencement" in said.out
    assert "Still to be decided: 7." in said.err
    assert "--note FILE" in said.err


def test_the_name_of_the_file_says_the_format(article9: Run, tmp_path: Path) -> None:
    bill = tmp_path / "bill.docx"
    assert article9(*COMMON, "--length", "short", "-o", bill).code == 0
    with ZipFile(bill) as parts:
        assert "word/comments.xml" in parts.namelist()


@pytest.mark.parametrize(
    ("name", "begins"),
    [("b.md", "**DRAFT of"), ("b.txt", "DRAFT of"), ("b.xml", "<?xml"), ("b.html", "<!DOCTYPE")],
)
def test_each_format_is_written(article9: Run, tmp_path: Path, name: str, begins: str) -> None:
    file = tmp_path / name
    assert article9(*COMMON, "--length", "short", "-o", file).code == 0
    assert file.read_text(encoding="utf-8").startswith(begins)


def test_the_note_is_a_file_of_its_own(article9: Run, tmp_path: Path) -> None:
    bill, note = tmp_path / "bill.txt", tmp_path / "note.html"
    said = article9(*COMMON, "--length", "short", "-o", bill, "--note", note)
    assert "--note" not in said.err
    assert "Concordance" in note.read_text(encoding="utf-8")
    assert "Concordance" not in bill.read_text(encoding="utf-8")


def test_a_bill_that_was_drafted_is_checked_as_any_law(article9: Run, tmp_path: Path) -> None:
    bill = tmp_path / "bill.docx"
    article9(*COMMON, "-o", bill)
    said = article9("check", bill, "--only", "prohibit-use", "--format", "json")
    assert '"verdict": "met"' in said.out


def test_the_profile_shortens_the_bill(article9: Run, profile: Path) -> None:
    with_, without = article9(*COMMON, "--profile", profile), article9(*COMMON)
    assert "Clearance" in without.out
    assert "Clearance" not in with_.out


def test_settings_are_written_into_the_bill(article9: Run) -> None:
    said = article9(*COMMON, "--set", "minister=the Minister of Peace", "--set", "max-years=14")
    assert "the Minister of Peace" in said.out
    assert "14 years" in said.out


def test_the_points_of_a_text_are_closed(article9: Run, act: Path) -> None:
    said = article9(*COMMON, "--from", act)
    assert said.code == 0
    assert "Fact-finding" in said.out


def test_options_are_explained_without_anything_else(article9: Run) -> None:
    said = article9("draft", "--options")
    assert (said.code, said.err) == (0, "")
    assert "joint-operations" in said.out
    assert re.search(r"Default: none\. The Convention\s+holds no such exception", said.out)


def test_the_interview_asks_and_writes_what_was_answered(article9: Run) -> None:
    answers = b"\n" * 30 + b"the Parliament\n" + b"\n" * 40
    said = article9(*COMMON, "--requirements", "define-transfer", "--ask", stdin=answers)
    assert said.code == 0
    assert "Press Enter to take what stands in brackets." in said.err


def test_the_interview_asks_again_for_what_cannot_stand(article9: Run) -> None:
    said = article9(
        *COMMON, "--requirements", "define-transfer", "--ask", stdin=b"maybe\n" + b"\n" * 60
    )
    assert said.code == 0
    assert "improvised cannot be 'maybe'" in said.err


def test_an_interview_that_breaks_off_writes_nothing(article9: Run, tmp_path: Path) -> None:
    bill = tmp_path / "bill.txt"
    assert article9(*COMMON, "--ask", "-o", bill, stdin=b"").code == 130
    assert not bill.exists()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["draft"], 2, "no profile says it. Give --tradition: "),
        (["draft", "--tradition", "common-lore"], 2, "Did you mean 'common-law'?"),
        (
            ["draft", "--tradition", "common-law", "--language", "xx"],
            4,
            "cannot be written in 'xx'",
        ),
        (["draft", "--tradition", "common-law", "--language", "es"], 4, "no sample provisions"),
        ([*COMMON, "--set", "tranist=no"], 2, "Did you mean 'transit'?"),
        ([*COMMON, "--set", "transit"], 2, "--set 'transit' sets nothing"),
        ([*COMMON, "--set", "=no"], 2, "sets nothing"),
        ([*COMMON, "--set", "transit=no", "--set", "transit=no"], 2, "transit is set twice"),
        ([*COMMON, "--set", "minister=<script>"], 2, "signs of markup"),
        ([*COMMON, "--set", "minister==1+1"], 2, "as a formula does"),
        ([*COMMON, "--set", f"minister={'M' * 301}"], 2, "has 301 letters"),
        ([*COMMON, "--set", "fines=no"], 2, "cannot be imprisoned"),
        ([*COMMON, "--requirements", ","], 2, "names none"),
        ([*COMMON, "--requirements", "prohibit-tanks"], 2, "prohibit-tanks"),
        ([*COMMON, "--requirements", "prohibit-use", "--from", "x.txt"], 2, "Leave --requirements"),
        ([*COMMON, "--from", "nowhere.txt"], 3, "nowhere.txt"),
        ([*COMMON, "--today", "soon"], 2, "--today"),
        ([*COMMON, "-o", "bill.xlsx"], 2, "does not come out as .xlsx"),
        ([*COMMON, "-o", "bill.docx", "--format", "pdf"], 2, "The name says docx"),
        ([*COMMON, "--note", "note.xml"], 2, "The note is no law"),
        ([*COMMON, "--length", "long"], 2, "long"),
    ],
)
def test_what_cannot_be_drafted_is_told_with_what_to_do(
    article9: Run, arguments: list[str], code: int, said: str
) -> None:
    answered = article9(*arguments)
    assert (answered.code, answered.out) == (code, "")
    assert said in answered.err


def test_a_profile_without_a_tradition_asks_for_one(article9: Run, profile: Path) -> None:
    said = article9("draft", "--profile", profile)
    assert said.code == 2
    assert "Give --tradition" in said.err
    profile.write_text(NEVER.replace("stocks:", "tradition: common-law, stocks:"), "utf-8")
    assert article9("draft", "--profile", profile).code == 0


def test_sample_provisions_are_listed_and_shown_whole(article9: Run) -> None:
    listed = article9("provisions")
    assert "penalties.common-law.en" in listed.out
    whole = article9("provisions", "penalties.common-law.en")
    assert "imprisonment for a term not exceeding\n{max-years} years" in whole.out
    assert "What must be decided" in whole.out


def test_an_unknown_sample_provision_is_told_with_the_nearest(article9: Run) -> None:
    said = article9("provisions", "penaltys.common-law.en")
    assert (said.code, said.out) == (2, "")
    assert "Did you mean 'penalties.common-law.en'?" in said.err
