"""`article9 record import` and `export`: whole files in and out, or nothing."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from article9.cli.record_files import Importing
from article9.record.dossier.file import load
from article9.usecases.record.exports import EXPORTS
from tests.cli.conftest import Run
from tests.house.tree import ROOT

ON = ("--today", "2026-11-10")

#: Each export with the formats in which it is made.
MADE = {
    "dossier": ["json"],
    "plan": ["txt", "html", "docx", "xlsx", "csv"],
    "lenses": ["txt", "html", "docx"],
    "enforcement": ["txt", "html", "docx"],
    "figures": ["txt", "html", "docx", "xlsx", "csv"],
    "hxl": ["csv"],
    "xlsform": ["xlsx"],
    "xlsform-mapping": ["yml"],
}

CHECKLIST = """\
title: A checklist of its own
items:
  - {number: "1.1", question: law-use}
  - {number: "1.2", question: [law-use, law-penalty]}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "x.json"
    shutil.copy(ROOT / "examples" / "xxa.dossier.json", path)
    return path


def test_every_export_is_tried() -> None:
    assert set(MADE) == set(EXPORTS)


@pytest.mark.parametrize("kind", MADE)
def test_an_export_is_made_in_each_of_its_formats(
    kind: str, article9: Run, file: Path, tmp_path: Path
) -> None:
    only = ("--only", "casualties") if kind.startswith("xlsform") else ()
    for format_ in MADE[kind]:
        output = tmp_path / f"out.{format_}"
        said = article9("record", "export", file, "--as", kind, "-o", output, *ON, *only)
        assert (said.code, said.err) == (0, "")
        assert output.stat().st_size > 300


def test_a_plan_goes_out_and_comes_back_without_a_change(
    article9: Run, file: Path, tmp_path: Path
) -> None:
    before = file.read_bytes()
    for name in ("plan.xlsx", "plan.csv"):
        article9("record", "export", file, "--as", "plan", "-o", tmp_path / name, *ON)
        said = article9("record", "import", file, tmp_path / name, "--as", "plan")
        assert (said.code, said.err) == (0, "")
        assert file.read_bytes() == before


def test_figures_go_out_and_come_back_without_a_change(
    article9: Run, file: Path, tmp_path: Path
) -> None:
    before = load(file.read_bytes(), "x")
    output = tmp_path / "figures.csv"
    article9("record", "export", file, "--as", "figures", "-o", output)
    assert article9("record", "import", file, output, "--as", "figures").code == 0
    after = load(file.read_bytes(), "x")
    assert {f.id: f for f in after.figures} == {f.id: f for f in before.figures}


def test_a_checklist_s_numbers_stand_by_question(article9: Run, file: Path, tmp_path: Path) -> None:
    mapping = tmp_path / "mine.yml"
    mapping.write_text(CHECKLIST, encoding="utf-8")
    for _ in range(2):  # the second time it takes the place of the first
        said = article9("record", "import", file, mapping, "--as", "checklist")
        assert (said.code, "2 items" in said.out) == (0, True)
    (kept,) = load(file.read_bytes(), "x").checklists
    assert kept.numbers == {"law-use": ("1.1", "1.2"), "law-penalty": ("1.2",)}


def test_a_dry_run_changes_nothing(article9: Run, file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    mapping = tmp_path / "mine.yml"
    mapping.write_text(CHECKLIST, encoding="utf-8")
    said = article9("record", "import", file, mapping, "--as", "checklist", "--dry-run")
    assert "Nothing was changed" in said.out
    assert file.read_bytes() == before


def test_what_is_shared_holds_nothing_internal(article9: Run, file: Path, tmp_path: Path) -> None:
    own, shared = tmp_path / "own.txt", tmp_path / "shared.txt"
    article9("record", "export", file, "--as", "plan", "-o", own, *ON)
    article9("record", "export", file, "--as", "plan", "-o", shared, *ON, "--shared")
    internal = "Amend the Anti-Personnel Mines (Prohibition) Act"
    assert internal in own.read_text(encoding="utf-8")
    assert internal not in shared.read_text(encoding="utf-8")


WRONG: dict[str, tuple[str, ...]] = {
    "Did you mean 'plan'": ("--as", "plam", "-o", "out.docx"),
    "What is to be made as": ("--as", "plan", "-o", "out"),
    "It is not made as 'csv'": ("--as", "lenses", "-o", "out.csv"),
    "It is not made as 'docx'": ("--as", "hxl", "-o", "out.docx"),
    "A form is for one kind": ("--as", "xlsform", "-o", "out.xlsx"),
    "There is no form": ("--as", "xlsform", "-o", "out.xlsx", "--only", "stocks"),
    "holds what is not for others": ("--as", "dossier", "-o", "out.json", "--shared"),
    "is not a date": ("--as", "plan", "-o", "out.docx", "--today", "now"),
    "take the place": ("--as", "dossier", "-o", "x.json"),
}


@pytest.mark.parametrize("sentence", WRONG)
def test_what_cannot_be_made_is_told_and_nothing_is_written(
    sentence: str, article9: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(file.parent)
    before = file.read_bytes()
    said = article9("record", "export", "x.json", *WRONG[sentence])
    assert said.code == 2
    assert sentence in said.err
    assert [path.name for path in file.parent.iterdir()] == ["x.json"]
    assert file.read_bytes() == before


@pytest.mark.parametrize("kind", [one.value for one in Importing])
@pytest.mark.parametrize("data", [b"", b"\x00\x01", b"PK\x03\x04broken", b"a,b\n1,2\n"])
def test_a_file_that_is_none_of_these_changes_nothing(
    kind: str, data: bytes, article9: Run, file: Path, tmp_path: Path
) -> None:
    source = tmp_path / "source.csv"
    source.write_bytes(data)
    before = file.read_bytes()
    said = article9("record", "import", file, source, "--as", kind)
    assert said.code in (2, 3)
    assert said.err
    assert file.read_bytes() == before


def test_every_fault_of_a_file_is_told_with_its_row(
    article9: Run, file: Path, tmp_path: Path
) -> None:
    output = tmp_path / "figures.csv"
    article9("record", "export", file, "--as", "figures", "-o", output)
    lines = output.read_text(encoding="utf-8-sig").splitlines()
    lines[3] = lines[3].replace(",2025,", ",25,", 1).replace(",2024,", ",24,", 1)
    output.write_text("\n".join(lines), encoding="utf-8")
    said = article9("record", "import", file, output, "--as", "figures")
    assert said.code == 3
    assert "figures.csv: row 4" in said.err
    assert "Nothing was taken in" in said.err


def test_a_mapping_that_names_no_column_is_refused(
    article9: Run, file: Path, tmp_path: Path
) -> None:
    mapping, source = tmp_path / "map.yml", tmp_path / "plan.csv"
    mapping.write_text("columns: {Lead agency: ownr}", encoding="utf-8")
    source.write_text("Lead agency\nx\n", encoding="utf-8")
    said = article9("record", "import", file, source, "--as", "plan", "--mapping", mapping)
    assert (said.code, "Did you mean 'owner'" in said.err) == (2, True)


def test_the_exported_dossier_is_the_dossier(article9: Run, file: Path, tmp_path: Path) -> None:
    output = tmp_path / "copy.json"
    article9("record", "export", file, "--as", "dossier", "-o", output)
    assert json.loads(output.read_bytes()) == json.loads(file.read_bytes())


def test_a_checklist_s_numbers_stand_beside_the_questions(
    article9: Run, file: Path, tmp_path: Path
) -> None:
    mapping, asked = tmp_path / "mine.yml", tmp_path / "q.xlsx"
    mapping.write_text(CHECKLIST, encoding="utf-8")
    article9("record", "import", file, mapping, "--as", "checklist")
    said = article9("report", "self-assessment", file, "--year", "2025")
    assert "In your checklist: 1.1, 1.2 (A checklist of its own)" in said.out
    article9("ask", file, "--institution", "justice", "-o", asked)
    texts = zipfile.ZipFile(asked).read("xl/sharedStrings.xml").decode()
    assert "1.1, 1.2 (A checklist of its own)" in texts
