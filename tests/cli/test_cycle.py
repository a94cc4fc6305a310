"""A year on the command line: opened, accepted, returned, signed, compared; and bad input."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import dump, load
from tests.cli.conftest import Run, Said
from tests.record.dossiers import a_dossier
from tests.usecases.assessment.two_years import two_years

WHO = ("--by", "N. Testova", "--function", "legal adviser", "--today", "2026-03-10")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The two years of the fictional State, in a file."""
    path = tmp_path / "xxa.json"
    path.write_bytes(dump(two_years()))
    return path


def read(file: Path) -> Dossier:
    return load(file.read_bytes(), file.name)


def current(file: Path) -> dict[str, Any]:
    cycle = read(file).cycle()
    assert cycle is not None
    return dict(cycle.current())


def refused(said: Said, *words: str) -> None:
    assert said.code == 2
    for word in words:
        assert word in said.err
    assert said.out == ""


def test_a_year_is_opened_and_says_what_is_proposed_and_from_where(
    article9: Run, tmp_path: Path
) -> None:
    path = tmp_path / "new.json"
    path.write_bytes(dump(a_dossier(deposit="2010-03-01")))
    said = article9("cycle", "open", path, *WHO)
    assert (said.code, said.err) == (0, "")
    assert "The dossier has no profile" in said.out
    assert "In place: Entry into force for the State (Art. 17(2))" in said.out
    assert current(path)["treaty-in-force"].state == "proposed"


def test_a_year_that_is_open_is_not_opened_again_and_the_file_stays(
    article9: Run, file: Path
) -> None:
    before = file.read_bytes()
    refused(article9("cycle", "open", file, *WHO, "--year", "2026"), "2026 is open already")
    assert file.read_bytes() == before


def test_what_waits_is_shown_without_a_question_and_nothing_is_written(
    article9: Run, file: Path
) -> None:
    before = file.read_bytes()
    said = article9("cycle", "accept", file)
    assert said.code == 0
    assert "treaty-in-force: Is the Convention in force" in said.out
    assert "A law." in said.out  # where the proposal comes from
    assert "Which laws were read?" in said.out
    assert file.read_bytes() == before


def test_a_proposal_is_accepted_by_name(article9: Run, file: Path) -> None:
    said = article9("cycle", "accept", file, *WHO, "--question", "treaty-in-force")
    assert (said.code, said.out) == (0, "Accepted: treaty-in-force.\n")
    answer = current(file)["treaty-in-force"]
    assert (answer.state, answer.by.name, str(answer.on)) == (
        "accepted", "N. Testova", "2026-03-10",
    )  # fmt: skip


def test_two_that_the_convention_requires_are_not_accepted_at_once(
    article9: Run, file: Path
) -> None:
    both = ("--question", "treaty-in-force", "--question", "law-penalty")
    before = file.read_bytes()
    refused(article9("cycle", "accept", file, *WHO, *both), "one by one", "law-penalty")
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("accept", "--question", "law-uze"), "There is no question 'law-uze'"),
        (("accept", "--question", "law-transit"), "no answer and no proposal"),
        (("accept", "--question", "law-use"), "was accepted on 2026-03-03"),
        (("accept", "--question", "law-use", "--year", "2030"), "no self-assessment for 2030"),
        (("return", "--question", "law-penalty"), "not said what is asked"),
        (("return", "--reason", "Why?"), "No question is named"),
        (("return", "--question", "treaty-in-force", "--reason", "Why?"), "a proposal"),
        (("sign",), "treaty-in-force"),
        (("sign",), "law-review"),
    ],
)
def test_a_step_that_cannot_be_taken_is_refused_and_the_file_stays(
    article9: Run, file: Path, arguments: tuple[str, ...], words: str
) -> None:
    before = file.read_bytes()
    refused(article9("cycle", arguments[0], file, *WHO, *arguments[1:]), words)
    assert file.read_bytes() == before


@pytest.mark.parametrize("command", ["open", "sign"])
@pytest.mark.parametrize(
    "who", [(), ("--by", "N. Testova"), ("--function", "adviser"), ("--by", " ", "--function", "x")]
)
def test_nothing_is_done_by_nobody(
    article9: Run, file: Path, command: str, who: tuple[str, ...]
) -> None:
    before = file.read_bytes()
    refused(article9("cycle", command, file, *who, "--today", "2026-03-10"), "--")
    assert file.read_bytes() == before


def test_a_day_that_is_none_is_refused(article9: Run, file: Path) -> None:
    refused(article9("cycle", "sign", file, *WHO[:4], "--today", "10 March"), "--today")


def test_returned_accepted_and_signed_to_the_end(article9: Run, file: Path) -> None:
    returned = article9(
        "cycle", "return", file, *WHO, "--question", "law-penalty", "--reason", "Which section?"
    )
    assert (returned.code, returned.out) == (0, "Returned: law-penalty.\n")
    assert current(file)["law-penalty"].review == "Which section?"
    answers = [
        {**one.model_dump(), "state": "given", "review": None, "id": one.id[:-1] + "f"}
        for one in current(file).values()
        if one.state == "returned"
    ]
    dossier = read(file)
    cycle = dossier.cycles[-1].model_dump()
    again = {**cycle, "answers": [*cycle["answers"], *answers]}
    file.write_bytes(dump(two_years(cycles=[dossier.cycles[0], again])))
    article9("cycle", "accept", file, *WHO, "--question", "treaty-in-force")
    signed = article9("cycle", "sign", file, *WHO)
    assert signed.code == 0
    assert signed.out.startswith("Answers signed: 5. SHA-256: ")
    assert "Not among them, since no person has answered: " in signed.out
    assert len(read(file).cycles[-1].sign_offs) == 1


def test_two_years_are_compared_in_words(article9: Run, file: Path) -> None:
    said = article9("cycle", "compare", file)
    assert said.code == 0
    assert "2025: Partly in place\n  2026: In place" in said.out
    assert "answered otherwise" in said.out
    assert "%" not in said.out


def test_a_comparison_is_written_as_a_file(article9: Run, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "c.html"
    assert article9("cycle", "compare", file, "--with", "2025", "-o", out).code == 0
    assert "Self-assessment: 2025 and 2026" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--year", "2025"), "no self-assessment before 2025"),
        (("--with", "2026"), "does not come before 2026"),
        (("--with", "2019"), "no self-assessment for 2019"),
        (("--format", "json"), "for readers"),
        (("-o", "no-such-folder/c.html"), "no such folder"),
    ],
)
def test_a_comparison_that_cannot_be_made_is_refused(
    article9: Run, file: Path, arguments: tuple[str, ...], words: str
) -> None:
    refused(article9("cycle", "compare", file, *arguments), words)


@pytest.mark.parametrize("command", ["open", "accept", "sign", "compare"])
def test_what_is_no_dossier_is_not_read(article9: Run, tmp_path: Path, command: str) -> None:
    path = tmp_path / "cut.json"
    path.write_bytes(dump(two_years())[:400])
    who = () if command == "compare" else WHO
    said = article9("cycle", command, path, *who)
    assert (said.code, "cut off" in said.err) == (3, True)
