"""Questionnaires on the command line: they go out, come back, and are taken in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from article9.catalogue.questions import current_set, question_sets
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import dump, load
from tests.cli.conftest import Run
from tests.usecases.questionnaire.samples import WHO, dossier, fill_sheet, fill_word, ids, replaced


@pytest.fixture(scope="module")
def edition() -> str:
    """The questions that ship."""
    return current_set(question_sets()).id


@pytest.fixture
def record(tmp_path: Path, edition: str) -> Path:
    """The record of the fictional State, with the questions that ship."""
    made = dossier(ids())
    cycles = tuple(
        one.model_copy(update={"edition": edition, "answers": ()}) for one in made.cycles
    )
    path = tmp_path / "xxa.json"
    path.write_bytes(dump(made.model_copy(update={"cycles": cycles})))
    return path


def held(path: Path) -> Dossier:
    return load(path.read_bytes(), "d")


def filled(path: Path, **typed: str) -> Path:
    fill = fill_word if path.suffix == ".docx" else fill_sheet
    path.write_bytes(fill(path.read_bytes(), {k.strip("_"): v for k, v in typed.items()}))
    return path


@pytest.mark.parametrize(
    ("ending", "typed"), [("docx", {"_1b": "x"}), ("xlsx", {"_1": "Partly in place"})]
)
def test_a_questionnaire_goes_out_and_comes_back(
    article9: Run, record: Path, tmp_path: Path, ending: str, typed: dict[str, str]
) -> None:
    file = tmp_path / f"q.{ending}"
    said = article9("ask", record, "--institution", "mod", "-o", file)
    assert (said.code, said.err) == (0, "")
    assert "questions for Ministry of Defence, to come back by" in said.out
    (sent,) = held(record).cycles[1].sent
    assert (sent.due - sent.on).days == 28
    before = record.read_bytes()

    filled(file, **typed, **WHO)
    seen = article9("answers", record, file)
    assert (seen.code, seen.err) == (0, "")
    assert "Give --apply to do so." in " ".join(seen.out.split())
    assert record.read_bytes() == before

    done = article9("answers", record, file, "--apply")
    assert (done.code, done.err) == (0, "")
    (answer,) = held(record).cycles[1].answers
    assert (answer.question, answer.standing) == (sent.questions[0], "partly")
    assert answer.by is not None
    assert answer.by.name == "B. Major"


def test_the_language_and_the_day_are_kept(article9: Run, record: Path, tmp_path: Path) -> None:
    file = tmp_path / "q.docx"
    asked = ("ask", record, "--institution", "defence", "-o", file)
    said = article9(*asked, "--language", "fr", "--due", "2999-01-31")
    assert said.code == 0
    (sent,) = held(record).cycles[1].sent
    assert (sent.language, sent.due.isoformat()) == ("fr", "2999-01-31")


def test_an_earlier_year_can_be_asked_about(article9: Run, record: Path, tmp_path: Path) -> None:
    file = tmp_path / "q.docx"
    asked = ("ask", record, "--institution", "mod", "-o", file, "--year", "2029")
    assert article9(*asked).code == 0
    assert [len(cycle.sent) for cycle in held(record).cycles] == [1, 0]
    said = article9("answers", record, file)
    assert said.code == 2
    assert "is of the year 2029, not of 2030" in said.err
    assert article9("answers", record, file, "--year", "2029").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--institution", "mod", "-o", "q.pdf"), "A questionnaire is a Word or an Excel file."),
        (("--institution", "navy", "-o", "q.docx"), "The dossier names no institution 'navy'."),
        (("--institution", "mod", "-o", "none/q.docx"), "There is no such folder."),
        (("--institution", "mod", "-o", "q.docx", "--due", "soon"), "'soon' is not a date."),
        (("--institution", "mod", "-o", "q.docx", "--due", "1999-01-01"), "1999-01-01 is past."),
        (("--institution", "mod", "-o", "q.docx", "--year", "2001"), "no self-assessment for 2001"),
    ],
)
def test_what_cannot_be_asked_leaves_no_file_and_the_dossier_as_it_was(
    article9: Run,
    record: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = record.read_bytes()
    result = article9("ask", record, *arguments)
    assert result.code == 2
    assert said in result.err
    assert record.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["xxa.json"]


def test_a_language_that_is_not_there_is_refused(
    article9: Run, record: Path, tmp_path: Path
) -> None:
    asked = ("ask", record, "--institution", "mod", "-o", tmp_path / "q.docx")
    assert article9(*asked, "--language", "tlh").code == 4
    assert held(record).cycles[1].sent == ()


def test_the_dossier_is_not_written_over(article9: Run, record: Path) -> None:
    docx = record.with_suffix(".docx")
    record.rename(docx)
    before = docx.read_bytes()
    assert article9("ask", docx, "--institution", "mod", "-o", docx).code == 2
    assert docx.read_bytes() == before


def test_no_file_stays_where_the_dossier_cannot_be_written(
    article9: Run, record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from article9.errors import Conflict

    def refuse(*_: object) -> None:
        raise Conflict("Somebody else changed the dossier meanwhile.")

    monkeypatch.setattr("article9.cli.dossiers.saved", refuse)
    said = article9("ask", record, "--institution", "mod", "-o", tmp_path / "q.docx")
    assert said.code == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["xxa.json"]


@pytest.fixture
def out(article9: Run, record: Path, tmp_path: Path) -> Path:
    """A questionnaire that went out."""
    file = tmp_path / "q.docx"
    assert article9("ask", record, "--institution", "mod", "-o", file).code == 0
    return file


def test_what_was_not_read_is_said_and_shown_by_the_exit_code(
    article9: Run, record: Path, out: Path
) -> None:
    filled(out, _1a="x", _1b="x", _2a="x", **WHO)
    said = article9("answers", record, out, "--apply")
    assert said.code == 1
    assert "Question 1 is not read. Several answers are ticked." in " ".join(said.out.split())
    assert len(held(record).cycles[1].answers) == 1


def test_nothing_is_applied_without_a_name(article9: Run, record: Path, out: Path) -> None:
    filled(out, _1a="x")
    before = record.read_bytes()
    said = article9("answers", record, out, "--apply")
    assert said.code == 2
    assert "does not say who answers, by name and function; nothing was taken" in said.err
    half = article9("answers", record, out, "--apply", "--by", "C. Clerk")
    assert (half.code, record.read_bytes()) == (2, before)
    by = ("--by", "C. Clerk", "--function", "Registry")
    assert article9("answers", record, out, "--apply", *by).code == 0
    assert json.loads(record.read_bytes())["cycles"][1]["answers"][0]["by"]["name"] == "C. Clerk"


def test_a_change_on_both_sides_is_shown_and_kept(
    article9: Run, record: Path, out: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second.docx"
    second.write_bytes(out.read_bytes())
    assert article9("answers", record, filled(out, _1a="x", **WHO), "--apply").code == 0
    said = article9("answers", record, filled(second, _1d="x", **WHO), "--apply")
    assert said.code == 1
    assert "Changed on both sides" in said.out
    (answer,) = held(record).cycles[1].answers
    assert answer.standing == "in-place"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("q.pdf", b"%PDF-1.7", 3),
        ("q.docx", b"PK\x03\x04 and no more", 3),
        ("q.docx", b"", 3),
        ("none.docx", None, 2),
    ],
)
def test_a_file_that_cannot_be_read_leaves_the_dossier_intact(
    article9: Run, record: Path, tmp_path: Path, name: str, data: bytes | None, code: int
) -> None:
    file = tmp_path / name
    if data is not None:
        file.write_bytes(data)
    before = record.read_bytes()
    said = article9("answers", record, file, "--apply")
    assert (said.code, said.out) == (code, "")
    assert said.err.count("\n") == 1
    assert record.read_bytes() == before


def test_a_file_with_macros_is_refused(article9: Run, record: Path, out: Path) -> None:
    out.write_bytes(replaced(out.read_bytes(), {"word/vbaProject.bin": b"x"}))
    said = article9("answers", record, out)
    assert said.code == 3
    assert "The file holds macros" in said.err


def test_a_questionnaire_of_another_dossier_is_refused(
    article9: Run, record: Path, out: Path
) -> None:
    other = held(record).model_copy(update={"id": ids(7777)()})
    record.write_bytes(dump(other))
    said = article9("answers", record, out)
    assert said.code == 2
    assert "This questionnaire is of another dossier" in said.err
