"""What cannot be read is said in one sentence with its remedy: never a traceback, never a result.

Each case is a file that somebody will hand in, with the words that he must then read.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from article9.law.reading import formats
from tests.cli.conftest import Run, Said

_SAVE = f"Save it in one of these formats: {', '.join(formats())}."
_NOT_TEXT = (
    "The file is not a text. Open it in the program it was made with and save it as plain text "
    "(UTF-8)."
)
_NO_WORDS = "The file has no words in it. Give a file with the text."
_LEXICONS = (
    "Lexicons are there for: de (Deutsch), en (English), es (español), fr (français), ja (日本語)."
)
_MISTAKEN = "If the language was mistaken, give it with --text-language."

HUNGARIAN = """\
1. § Tilos gyalogsági aknát használni, kifejleszteni, gyártani, beszerezni, készletezni,
megtartani vagy másnak átadni.
2. § Aki ezt a törvényt megszegi, tíz évig terjedő szabadságvesztéssel büntetendő.
"""

UNREADABLE = {
    "an empty file": (b"", 3, "The file is empty. Give a file with the text."),
    "white space": (b" \n\t\r\n \n", 3, _NO_WORDS),
    "numbers only": (b"1 2 3\n4 5 6\n", 3, _NO_WORDS),
    "a million brackets": (b"(" * 1_000_000, 3, _NO_WORDS),
    "a packed file": (
        b"PK\x03\x04\x14\x00\x06\x00",
        3,
        f"The file is a packed file, but not one of Word or OpenDocument. {_SAVE}",
    ),
    "an image": (b"\x89PNG\r\n\x1a\n\0\0", 3, f"The file is an image. {_SAVE}"),
    "random bytes": (bytes(range(256)) * 20, 3, _NOT_TEXT),
    "a text with a NUL byte": (b"1. No person\0 shall use an anti-personnel mine.", 3, _NOT_TEXT),
    "a text full of escape sequences": (b"\x1b[31mNo\x1b]0;x\x07 \x1b[2Jmine" * 9, 3, _NOT_TEXT),
    "a law in Hungarian": (
        HUNGARIAN.encode(),
        4,
        f"The text seems to be in the language 'hu', for which there is no lexicon. {_LEXICONS} "
        f"{_MISTAKEN}",
    ),
}


def refused(said: Said, code: int, sentence: str) -> None:
    """One line on standard error, the exit code, and nothing that could be taken for a result."""
    assert (said.code, said.out, said.err) == (code, "", f"{sentence}\n")


@pytest.mark.parametrize("command", ["check", "structure"])
@pytest.mark.parametrize(("data", "code", "sentence"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_it_is_refused_with_a_sentence_and_its_exit_code(
    article9: Run, tmp_path: Path, command: str, data: bytes, code: int, sentence: str
) -> None:
    (tmp_path / "law.txt").write_bytes(data)
    refused(article9(command, tmp_path / "law.txt"), code, f"law.txt: {sentence}")


def test_a_file_that_is_not_there_is_no_empty_law(article9: Run, tmp_path: Path) -> None:
    gone = tmp_path / "gone.txt"
    refused(
        article9("check", gone), 3, f"{gone}: There is no such file. Check the name and the folder."
    )


def test_a_folder_is_no_text(article9: Run, tmp_path: Path) -> None:
    refused(
        article9("check", tmp_path),
        3,
        f"{tmp_path}: This is a folder. Give the file with the text in it.",
    )


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="whoever is root may read every file"
)
def test_a_file_that_may_not_be_opened_is_said_to_be_so(article9: Run, act: Path) -> None:
    act.chmod(0)
    refused(
        article9("check", act),
        3,
        f"{act}: The file may not be opened. Ask for the right to read it.",
    )


def test_nothing_on_standard_input_is_an_empty_file(article9: Run) -> None:
    refused(
        article9("check", "-", stdin=b""), 3, "-: The file is empty. Give a file with the text."
    )


def test_standard_input_without_end_is_not_read_to_the_end(article9: Run) -> None:
    said = article9("check", "-", stdin=b"x " * 11_000_000)
    sentence = "The file is larger than 20 MB. Give the law alone, or the part that is to be read."
    refused(said, 3, f"-: {sentence}")


def test_a_language_without_a_lexicon_is_not_read_as_another(article9: Run, act: Path) -> None:
    refused(
        article9("check", act, "--text-language", "xx"),
        4,
        "act.txt: The text is said to be in the language 'xx', for which there is no lexicon. "
        f"{_LEXICONS} {_MISTAKEN}",
    )


def test_a_file_name_cannot_steer_the_terminal(article9: Run, tmp_path: Path) -> None:
    said = article9("check", tmp_path / "law\x1b[2J.txt")
    assert said.code == 3
    assert "law[2J.txt: There is no such file." in said.err
    assert "\x1b" not in said.err
