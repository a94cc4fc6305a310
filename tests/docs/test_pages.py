"""What the documents tell people to do works, and shows what they say it shows."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from article9.catalogue.catalogue import load
from article9.cli.main import run
from tests.checking import test_cases
from tests.docs.pages import Addition, Change, Command, not_shown, steps
from tests.house.tree import KNOWLEDGE, ROOT, name

PAGES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs" / "tutorial").glob("*.md")),
    *sorted((ROOT / "docs" / "how-to").glob("*.md")),
]
COPIES = ("examples", "src/article9/knowledge", "tests/cases")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what a reader may change, in which the commands are run."""
    for folder in COPIES:
        shutil.copytree(ROOT / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def article9(words: tuple[str, ...]) -> int:
    """Run a command as a page gives it; the knowledge that is proved is the reader's copy."""
    program, *arguments = words
    if (program, *arguments) == ("make", "run"):
        assert "$(BIN)/article9 check $(EXAMPLE) --profile $(PROFILE)" in MAKEFILE
        profile = ["--profile", "examples/xxa-profile.yml"]
        arguments = ["check", "examples/xxa-mine-ban-act.txt", *profile]
    elif program == "cp":
        shutil.copy(*arguments)
        return 0
    else:
        assert program == ".venv/bin/article9"
    if arguments[:2] == ["knowledge", "check"]:
        arguments += ["--folder", "src/article9/knowledge"]
    return run(arguments)


def prove(case_file: str, text: str) -> None:
    """Run the cases that a page adds, with the knowledge as the reader has it."""
    catalogue = load(Path("src/article9/knowledge"))
    for case in yaml.load(text, Loader=yaml.CBaseLoader):  # noqa: S506  # values stay text
        test_cases.test_a_lawyer_s_case_comes_out_as_written(Path(case_file).stem, case, catalogue)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_page_can_be_worked_through_from_top_to_bottom(
    page: Path, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for step in steps(page):
        match step:
            case Command(words, shown):
                code = article9(words)
                said = capsys.readouterr()
                assert code in (0, 1), f"{words}: {said.err}"
                assert not_shown(shown, said.out) == [], words
            case Change(file, old, new):
                text = (desk / file).read_text(encoding="utf-8")
                assert text.count(old) == 1, f"{file} does not hold once: {old}"
                (desk / file).write_text(text.replace(old, new), encoding="utf-8")
            case Addition(file, text) if (desk / file).exists():
                prove(file, text)
            case Addition(file, text):
                (desk / file).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_each_page_is_proved_by_a_command(page: Path, desk: Path) -> None:
    assert desk.is_dir()
    assert any(isinstance(step, Command) for step in steps(page))


@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "how-to").glob("*.md")), ids=name)
def test_a_how_to_ends_in_the_command_that_proves_it(page: Path) -> None:
    assert isinstance(list(steps(page))[-1], Command)
    assert page.read_text(encoding="utf-8").endswith("```\n")


def test_what_a_how_to_adds_is_not_there_already() -> None:
    pages = sorted((ROOT / "docs" / "how-to").glob("*.md"))
    added = [s.file for page in pages for s in steps(page) if isinstance(s, Addition)]
    new = [ROOT / file for file in added if file.startswith(KNOWLEDGE.relative_to(ROOT).as_posix())]
    assert new
    assert [name(path) for path in new if path.exists()] == []


@pytest.mark.parametrize(
    ("shown", "said", "missing"),
    [
        (("one", "three"), "one\ntwo\nthree\n", []),
        (("three", "one"), "one\ntwo\nthree\n", ["one"]),
        (("four",), "one\ntwo\n", ["four"]),
        (("on",), "one\n", ["on"]),
        (("on…",), "one\n", []),
        (("no…",), "one\n", ["no…"]),
    ],
)
def test_a_line_that_is_not_shown_is_seen(
    shown: tuple[str, ...], said: str, missing: list[str]
) -> None:
    assert not_shown(shown, said) == missing


def test_a_page_is_taken_apart_into_steps(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "```console\n$ cp a b\n$ .venv/bin/article9 check b\nText\n...\nEnd\n```\n"
        "```diff\n--- b\n-old\n+new\n```\n```yaml\n# x/y.yml\nid: y\n```\n```yaml\nid: z\n```\n",
        encoding="utf-8",
    )
    assert list(steps(page)) == [
        Command(("cp", "a", "b"), ()),
        Command((".venv/bin/article9", "check", "b"), ("Text", "End")),
        Change("b", "old\n", "new\n"),
        Addition("x/y.yml", "id: y\n"),
    ]
