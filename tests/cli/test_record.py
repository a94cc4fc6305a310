"""`article9 record` and `article9 decide`: the dossier is whole before and after each command."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from article9.cli import dossiers
from article9.errors import Conflict, Usage
from article9.record.dossier.doing import Measure
from article9.record.dossier.file import dump, load
from tests.cli.conftest import Run
from tests.house.tree import ROOT
from tests.record.dossiers import a_dossier, a_measure, an_id

ACT = ROOT / "examples" / "xxa-mine-ban-act.txt"
STEPS = "steps=[{status: in-force, on: 2026-02-01}]"
DECIDE = ("decide", "FILE", "prohibit-use", "--as")
BY = ("--by", "N. Testova", "--function", "legal adviser")


@pytest.fixture
def file(article9: Run, tmp_path: Path) -> Path:
    path = tmp_path / "x.dossier.json"
    said = article9("record", "new", "--state", "XXA", "--name", "en=Exemplaria", "-o", path)
    assert (said.code, said.out) == (0, "")
    return path


def test_a_record_is_added_shown_and_traced(article9: Run, file: Path) -> None:
    words = ("key=c7", "kind=order", "title=Circular 7", STEPS, "obligations=art-09-legal-measures")
    said = article9("record", "set", file, "measures", *words)
    assert said.code == 0
    id_ = said.out.split()[0]
    assert "Circular 7" in article9("record", "show", file, "measures").out
    traced = article9("record", "trace", file, "c7").out
    assert id_ in traced
    assert "art-09-legal-measures" in traced


def test_a_reading_waits_until_a_person_decides(article9: Run, file: Path) -> None:
    said = article9("check", ACT, "--into", file)
    assert f"{file}: Readings that wait for a lawyer: " in said.err
    before = load(file.read_bytes(), "x")
    assert before.readings[0].reading.texts[0].file == ACT.name
    decided = article9(
        "decide", file, "prohibit-use", "--as", "met", *BY, "--reason", "Section 3 is plain."
    )
    assert decided.code == 0
    assert "Decided by N. Testova, legal adviser" in decided.out
    assert load(file.read_bytes(), "x").decisions[0].requirement == "prohibit-use"
    assert load(file.read_bytes(), "x").readings == before.readings


def test_the_dossier_comes_out_as_json(article9: Run, file: Path) -> None:
    said = article9("record", "show", file, "--format", "json")
    assert json.loads(said.out)["state"] == "XXA"


def test_what_differs_shows_in_the_exit_code(article9: Run, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.json"
    copy.write_bytes(file.read_bytes())
    assert article9("record", "diff", copy, file).code == 0
    article9("record", "set", file, "measures", "kind=order", "title=Circular 8", STEPS)
    said = article9("record", "diff", copy, file)
    assert (said.code, "Circular 8" in said.out) == (1, True)


def test_what_is_not_known_shows_in_the_exit_code(article9: Run, file: Path) -> None:
    assert article9("record", "validate", file).code == 0
    words = ("kind=order", "title=Circular 8", STEPS, "obligations=art-99-nothing")
    article9("record", "set", file, "measures", *words)
    said = article9("record", "validate", file)
    assert (said.code, "art-99-nothing" in said.out) == (1, True)


WRONG: dict[str, tuple[str, ...]] = {
    "There is a file of this name": ("record", "new", "--state", "MOZ", "-o", "FILE"),
    "has the code 'ZZZ'": ("record", "new", "--state", "ZZZ", "-o", "FILE2"),
    "is no name": ("record", "new", "--state", "XXB", "--name", "Exemplaria", "-o", "FILE2"),
    "'title' is missing": ("record", "set", "FILE", "measures", "kind=order"),
    "cannot be opened": ("record", "set", "FILE", "measures"),
    "has no 'scores'": ("record", "show", "FILE", "scores"),
    "nothing with the id": ("record", "trace", "FILE", "nowhere"),
    "this page is text": ("record", "trace", "FILE", "art-01-use", "--format", "json"),
    "no reading in this dossier": (*DECIDE, "met", *BY, "--reason", "x"),
    "by name and function": (*DECIDE, "met", "--by", " ", "--function", "x", "--reason", "x"),
    "is not one of": (*DECIDE, "fine", *BY, "--reason", "x"),
    "missing option '--reason'": (*DECIDE, "met", *BY),
    "keeps whole readings": ("check", str(ACT), "--into", "FILE", "--only", "prohibit-use"),
    "is not a date": ("record", "show", "FILE", "--today", "tomorrow"),
}  # fmt: skip


@pytest.mark.parametrize("sentence", WRONG)
def test_what_cannot_be_done_leaves_the_dossier_as_it_was(
    sentence: str, article9: Run, file: Path, tmp_path: Path
) -> None:
    names = {"FILE": str(file), "FILE2": str(tmp_path / "other.json")}
    before = file.read_bytes()
    said = article9(*(names.get(word, word) for word in WRONG[sentence]))
    assert said.code == 2
    assert sentence.lower() in said.err.lower()
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("data", [b"", b"{", b"PK\x03\x04", b"[1]"])
def test_a_broken_dossier_stays_as_it_is(article9: Run, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(data)
    said = article9("record", "set", path, "measures", "kind=order", "title=x", STEPS)
    assert said.code == 3
    assert path.read_bytes() == data


def test_a_later_dossier_is_left_alone(article9: Run, tmp_path: Path) -> None:
    path = tmp_path / "later.json"
    path.write_text('{"schema": 99}', encoding="utf-8")
    assert article9("record", "show", path).code == 4


def test_nobody_s_work_is_written_over(file: Path) -> None:
    mine = dossiers.opened(file)
    file.write_bytes(dump(a_dossier(measures=[a_measure()])))
    theirs = file.read_bytes()
    with pytest.raises(Conflict, match="Somebody else"):
        dossiers.saved(mine, a_dossier())
    assert file.read_bytes() == theirs


def test_a_disk_that_is_full_leaves_the_old_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dossiers.opened(file)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Usage, match="No space left"):
        dossiers.saved(before, a_dossier(measures=[a_measure()]))
    assert dossiers.opened(file) == before
    assert list(file.parent.iterdir()) == [file]


def test_nothing_is_written_where_nothing_changed(file: Path) -> None:
    before = file.stat().st_mtime_ns
    opened = dossiers.opened(file)
    dossiers.saved(opened, opened.dossier)
    assert file.stat().st_mtime_ns == before


def test_ids_are_never_given_twice() -> None:
    assert len({dossiers.new_id() for _ in range(1_000)}) == 1_000
    assert dossiers.new_id() > an_id(0)


def test_a_point_to_consider_becomes_an_action_in_one_step(article9: Run, file: Path) -> None:
    said = article9("record", "set", file, "actions", "--from", "reach-abroad")
    assert said.code == 0
    (action,) = load(file.read_bytes(), "x").actions
    assert (action.id, action.requirements) == (said.out.strip(), ("reach-abroad",))
    again = article9("record", "set", file, "actions", "--from", "reach-abroad")
    assert (again.code, "already" in again.err) == (2, True)


def test_from_makes_actions_only_and_whole(article9: Run, file: Path) -> None:
    before = file.read_bytes()
    for arguments in (("measures",), ("actions", "title=x")):
        said = article9("record", "set", file, *arguments, "--from", "reach-abroad")
        assert (said.code, "makes an action, whole" in said.err) == (2, True)
    assert file.read_bytes() == before


def test_a_finished_action_proposes_its_answer_to_the_open_year(article9: Run, file: Path) -> None:
    article9("cycle", "open", file, "--year", "2026", *BY)
    article9("record", "set", file, "evidence", "key=e", "title=Order", "received=2026-01-01")
    said = article9(
        "record", "set", file, "actions", "title=Order them", "field=doctrine", "evidence=e",
        "questions=forces-orders", "steps=[{status: finished, on: 2026-02-01}]",
    )  # fmt: skip
    assert (said.code, said.err) == (0, "1 new, 0 changed.\n")
    answer = load(file.read_bytes(), "x").cycles[0].current()["forces-orders"]
    assert (answer.state, answer.standing) == ("proposed", "in-place")
    assert answer.origin is not None
    assert answer.origin.kind == "action"


def test_what_was_acknowledged_is_there_however_many_write_at_once(file: Path) -> None:
    def add(number: int) -> bool:
        opened = dossiers.opened(file)
        measures = (*opened.dossier.measures, Measure.model_validate(a_measure(100 + number)))
        try:
            dossiers.saved(opened, opened.dossier.model_copy(update={"measures": measures}))
        except Conflict:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        acknowledged = sum(pool.map(add, range(40)))
    assert acknowledged > 0
    assert len(dossiers.opened(file).dossier.measures) == acknowledged


@pytest.mark.parametrize(
    "words",
    [
        "deposit: 1901-01-01",
        "deposit: 2990-01-01",
        "{deposit: 2001-05-04, facts: [art-05-clear=2999-01-01]}",
    ],
)
def test_days_that_cannot_be_true_are_refused(article9: Run, file: Path, words: str) -> None:
    before = file.read_bytes()
    said = article9("record", "set", file, "-", stdin=words.encode())
    assert (said.code, said.out) == (2, "")
    assert file.read_bytes() == before


def test_a_profile_that_was_taken_in_is_told(article9: Run, file: Path) -> None:
    words = b"profiles: [{as_of: 2026-01-01, answers: {stocks: 'no'}}]"
    said = article9("record", "set", file, "-", stdin=words)
    assert said.err == "0 new, 0 changed. Written: profiles.\n"
