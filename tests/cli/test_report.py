"""A report on the command line: its forms, its refusals, and a dossier that stays as it was."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from article9.record.dossier.file import dump
from tests.cli.conftest import Run
from tests.record.dossiers import a_dossier
from tests.usecases.assessment.two_years import HIDDEN, two_years

DAY = ("--on", "2026-03-10")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The two years of the fictional State, in a file."""
    path = tmp_path / "xxa.json"
    path.write_bytes(dump(two_years()))
    return path


def test_it_is_shown_as_text(article9: Run, file: Path) -> None:
    said = article9("report", "self-assessment", file, *DAY, "--by", "N. Testova")
    assert (said.code, said.err) == (0, "")
    assert "Prepared by: N. Testova" in said.out
    assert "is not a product of the ICRC" in " ".join(said.out.split())


@pytest.mark.parametrize("suffix", ["docx", "xlsx", "html"])
def test_it_is_written_as_a_file_that_holds_nothing_secret(
    article9: Run, file: Path, tmp_path: Path, suffix: str
) -> None:
    before, out = file.read_bytes(), tmp_path / f"r.{suffix}"
    assert article9("report", "self-assessment", file, *DAY, "-o", out).code == 0
    data = out.read_bytes()
    if suffix != "html":
        with zipfile.ZipFile(out) as packed:
            data = b"".join(packed.read(name) for name in packed.namelist())
    assert b"Minute of the committee" in data
    assert HIDDEN.encode() not in data
    assert file.read_bytes() == before


def test_it_is_data_for_programs_without_a_number_that_judges(article9: Run, file: Path) -> None:
    said = article9("report", "self-assessment", file, *DAY, "--format", "json")
    data = json.loads(said.out)
    assert (data["state"], data["year"], data["compared_with"]) == ("XXA", 2026, 2025)
    numbers = {key for key, value in data.items() if isinstance(value, int | float)}
    assert numbers == {"year", "compared_with"}
    assert not any(
        isinstance(value, int | float) for one in data["questions"] for value in one.values()
    )


def test_an_earlier_year_is_told_by_itself(article9: Run, file: Path) -> None:
    said = article9("report", "self-assessment", file, *DAY, "--year", "2025")
    assert "Self-assessment of national implementation 2025" in said.out
    assert "What has changed" not in said.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("no-such-report",), "There is no report 'no-such-report'"),
        (("self-assessment", "--year", "2030"), "no self-assessment for 2030"),
        (("self-assessment", "--on", "soon"), "--on"),
        (("self-assessment", "-o", "no-such-folder/r.docx"), "no such folder"),
        (("self-assessment", "--format", "html", "-o", "r.docx"), "The name says docx"),
    ],
)
def test_what_cannot_be_made_is_refused(
    article9: Run, file: Path, arguments: tuple[str, ...], words: str
) -> None:
    said = article9("report", arguments[0], file, *arguments[1:])
    assert (said.code, said.out) == (2, "")
    assert words in said.err


def test_a_report_never_takes_the_place_of_the_dossier(article9: Run, file: Path) -> None:
    before = file.read_bytes()
    said = article9("report", "self-assessment", file, "--format", "text", "-o", file)
    assert said.code == 2
    assert file.read_bytes() == before


def test_a_dossier_without_a_year_says_how_to_open_one(article9: Run, tmp_path: Path) -> None:
    path = tmp_path / "new.json"
    path.write_bytes(dump(a_dossier()))
    said = article9("report", "self-assessment", path)
    assert (said.code, "article9 cycle open" in said.err) == (2, True)


def test_a_language_nobody_translated_is_said(article9: Run, file: Path) -> None:
    assert article9("report", "self-assessment", file, "--language", "xx").code == 4
