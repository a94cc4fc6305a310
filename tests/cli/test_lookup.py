"""The nouns: what is listed is all that is known, and what is not known is said."""

from __future__ import annotations

from pathlib import Path

from article9 import __version__
from article9.catalogue.catalogue import load
from tests.cli.conftest import Run


def test_every_obligation_is_listed_once_with_its_article(article9: Run) -> None:
    lines = article9("obligations").out.splitlines()
    assert [line.split()[0] for line in lines] == list(load().obligations)
    assert all(line[32:].startswith("Art. ") for line in lines)


def test_one_obligation_is_shown_with_its_deadline(article9: Run) -> None:
    shown = article9("obligations", "art-04-stocks").out
    assert shown.startswith("Destroy every stockpiled anti-personnel mine\n====")
    assert "Deadline: 4 years after entry into force" in shown


def test_an_obligation_that_is_not_there_is_not_found(article9: Run) -> None:
    said = article9("obligations", "art-04-stock")
    near = "Did you mean 'art-04-stocks'? `article9 obligations` lists them."
    assert (said.code, said.out) == (2, "")
    assert said.err == f"There is no obligation 'art-04-stock'. {near}\n"


def test_every_requirement_is_listed_once_by_its_id(article9: Run) -> None:
    listed = [line.split()[0] for line in article9("requirements").out.splitlines()]
    assert listed == list(load().requirements)


def test_one_requirement_is_shown_with_what_earns_which_assessment(article9: Run) -> None:
    shown = article9("requirements", "prohibit-use").out
    assert shown.startswith("prohibit-use (Art. 1(1)(a), 9)\n")
    assert "\nProvided for: " in shown
    assert "\nPartly: " in shown


def test_a_requirement_that_is_not_there_is_not_found(article9: Run) -> None:
    said = article9("requirements", "prohibit-uze")
    near = "Did you mean 'prohibit-use'? `article9 requirements` lists them."
    assert (said.code, said.out) == (2, "")
    assert said.err == f"There is no requirement 'prohibit-uze'. {near}\n"


def test_every_point_of_concern_is_listed_and_can_be_shown(article9: Run) -> None:
    listed = [line.split()[0] for line in article9("concerns").out.splitlines()]
    assert listed == list(load().concerns)
    assert all(article9("concerns", id_).out.startswith(f"{id_}\n") for id_ in listed[:2])


def test_a_point_of_concern_that_is_not_there_is_not_found(article9: Run) -> None:
    said = article9("concerns", "prohibit-use")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("There is no point of concern 'prohibit-use'. ")


def test_every_language_with_a_lexicon_is_listed_with_its_own_name(article9: Run) -> None:
    listed = [line.split() for line in article9("languages").out.splitlines()]
    assert listed[:2] == [["de", "Deutsch"], ["en", "English"]]
    assert ["ja", "日本語"] in listed


def test_the_files_that_ship_have_no_fault(article9: Run) -> None:
    said = article9("knowledge", "check")
    assert said.code == 0
    assert said.out.endswith(" languages. No fault found.\n")


def test_a_knowledge_folder_that_is_not_there_is_not_proved(article9: Run, tmp_path: Path) -> None:
    said = article9("knowledge", "check", "--folder", tmp_path / "none")
    assert (said.code, said.out) == (5, "")
    assert said.err.endswith("/none: there is no such folder.\n")


def test_the_version_is_printed(article9: Run) -> None:
    assert article9("--version").out == f"article9 {__version__}\n"


def test_without_a_command_the_help_is_shown_and_nothing_is_done(article9: Run) -> None:
    said = article9()
    assert said.code == 2
    assert "check" in said.err
