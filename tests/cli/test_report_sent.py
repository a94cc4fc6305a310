"""The yearly report on the command line: its layouts, the copy that is kept, refusals."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from article9.record.dossier.file import dump, load
from tests.cli.conftest import Run
from tests.house.tree import KNOWLEDGE
from tests.record.dossiers import a_dossier, an_id
from tests.reporting.a_state import NEVER, a_state, a_state_never_affected

ON = ("--on", "2026-04-20")
BY = ("--by", "N. Testova", "--function", "legal adviser")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "xxa.json"
    path.write_bytes(dump(a_state()))
    return path


def test_a_state_that_was_never_affected_needs_a_name_and_a_day(
    article9: Run, tmp_path: Path
) -> None:
    path = tmp_path / "xxb.json"
    path.write_bytes(dump(a_state_never_affected()))
    said = article9("report", "article-7", path, *ON, "--by", "N. Testova")
    assert (said.code, said.err) == (0, "")
    assert "this cover page stands alone" in said.out


@pytest.mark.parametrize("layout", ["classic", "guide"])
def test_both_layouts_are_made(article9: Run, file: Path, layout: str) -> None:
    said = article9("report", "article-7", file, *ON, "--layout", layout)
    assert said.code == 0
    assert ("Guide to Reporting" in said.out) is (layout == "guide")


def test_a_layout_of_one_s_own_is_a_file(article9: Run, file: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.yml"
    shipped = (KNOWLEDGE / "forms" / "article-7-classic.yml").read_text("utf-8")
    own.write_text(shipped.replace("title: Other matters", "title: Further matters"), "utf-8")
    said = article9("report", "article-7", file, *ON, "--layout", own)
    assert "What it is about: Further matters" in said.out


@pytest.mark.parametrize(
    ("layout", "words"),
    [("clasic", "has no layout 'clasic'. Did you mean 'classic'?"), ("no.yml", "cannot be opened")],
)
def test_a_layout_that_is_not_there_is_a_sentence(
    article9: Run, file: Path, layout: str, words: str
) -> None:
    said = article9("report", "article-7", file, *ON, "--layout", layout)
    assert said.code == 2
    assert words in said.err


def test_a_layout_that_is_wrong_is_told_with_its_line(
    article9: Run, file: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own.yml"
    shipped = (KNOWLEDGE / "forms" / "article-7-classic.yml").read_text("utf-8")
    own.write_text(shipped.replace("style: tables", "style: table"), "utf-8")
    said = article9("report", "article-7", file, *ON, "--layout", own)
    assert said.code == 2
    assert "own.yml, line " in said.err


def test_what_is_sent_is_kept_in_the_dossier(article9: Run, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.docx"
    said = article9(
        "report", "article-7", file, *ON, *BY, "--sent", "--nothing-new", "--reference", "NV 1",
        "-o", out,
    )  # fmt: skip
    assert (said.code, said.err) == (0, "")
    (copy,) = load(file.read_bytes(), "x").filed
    assert (copy.by.name, copy.reference, copy.on.isoformat()) == (
        "N. Testova",
        "NV 1",
        "2026-04-20",
    )
    traced = article9("record", "trace", file, copy.lines[0].id)
    assert traced.code == 0
    assert copy.lines[0].sources[0] in traced.out


def test_a_draft_leaves_the_dossier_as_it_was(article9: Run, file: Path) -> None:
    before = file.read_bytes()
    assert article9("report", "article-7", file, *ON, *BY).code == 0
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--sent",), "A person answers for this"),
        (("--sent", "--by", "N. Testova"), "A person answers for this"),
        (("--sent", *BY, "--format", "json", "-o", "no-folder/x.json"), "no such folder"),
    ],
)
def test_nothing_is_kept_where_it_cannot_be(
    article9: Run, file: Path, options: tuple[str, ...], words: str
) -> None:
    before = file.read_bytes()
    said = article9("report", "article-7", file, *ON, *options)
    assert said.code == 2
    assert words in said.err
    assert file.read_bytes() == before


@pytest.mark.parametrize("kind", ["letter", "legal-review"])
def test_what_goes_to_nobody_cannot_be_sent(article9: Run, file: Path, kind: str) -> None:
    said = article9("report", kind, file, *ON, *BY, "--sent")
    assert said.code == 2
    assert "is not sent to anybody" in said.err


def test_the_statement_names_a_record_after_each_sentence(article9: Run, file: Path) -> None:
    said = article9("report", "statement", file, *ON, "--trace")
    assert f"[{an_id(51)}]" in said.out.replace("\n", " ")


def test_data_names_the_records_of_each_row(article9: Run, file: Path) -> None:
    said = article9("report", "article-7", file, *ON, "--format", "json")
    sections = json.loads(said.out)["sections"]
    assert [one["letter"] for one in sections] == list("ABCDEFGHIJ")
    assert all(r["sources"] for s in sections for p in s["parts"] for r in p["rows"])


def test_a_letter_to_one_institution(article9: Run, file: Path) -> None:
    said = article9("report", "letter", file, *ON, "--institution", "defence")
    assert "Ministry of Defence" in said.out
    assert "Ministry of Justice" not in said.out


def test_a_state_that_was_never_affected_files_with_one_command(
    article9: Run, tmp_path: Path
) -> None:
    path, out = tmp_path / "xxb.json", tmp_path / "m.txt"
    profile = {"as_of": "2020-01-01", "answers": NEVER}
    path.write_bytes(dump(a_dossier(deposit="2011-11-01", profiles=[profile])))
    told = article9("report", "article-7", path, *ON, *BY, "--nothing-new", "--sent", "-o", out)
    assert (told.code, told.err) == (0, "")
    assert "this cover page stands alone" in out.read_text("utf-8")
    (copy,) = load(path.read_bytes(), "x").filed
    assert (copy.by.name, copy.sections["A"], copy.sections["B"]) == (
        "N. Testova", "unchanged", "not-applicable",
    )  # fmt: skip
    next_year = article9("report", "article-7", path, "--on", "2027-04-20", *BY)
    assert "this cover page stands alone" in next_year.out


def test_a_blank_record_is_no_report_that_nothing_is_new(article9: Run, tmp_path: Path) -> None:
    path, out = tmp_path / "xxb.json", tmp_path / "m.txt"
    path.write_bytes(dump(a_dossier()))
    before = path.read_bytes()
    told = article9("report", "article-7", path, *ON, *BY, "--sent", "-o", out)
    assert told.code == 2
    assert "The record does not tell whether there is anything to report" in told.err
    assert path.read_bytes() == before
    assert not out.exists()


@pytest.mark.parametrize("name", ["out.xyz", "out.doc", "out.html.bak"])
def test_a_name_that_says_no_format_is_refused(
    article9: Run, file: Path, tmp_path: Path, name: str
) -> None:
    told = article9("report", "article-7", file, *ON, "-o", tmp_path / name)
    assert told.code == 2
    assert "No report is made as ." in told.err
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("options", [("-o", "out.txt"), ("-o", "out"), ("--format", "text")])
def test_text_is_written_under_any_name_that_says_no_other(
    article9: Run, file: Path, tmp_path: Path, options: tuple[str, ...]
) -> None:
    told = article9("report", "article-7", file, *ON, options[0], (
        tmp_path / options[1] if options[0] == "-o" else options[1]
    ))  # fmt: skip
    assert told.code == 0
