"""Texts that can be read and are no usual law: the work comes to an end and claims nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import ACT, Run

RECIPE = """\
Take two eggs and a cup of flour. Mix them well with the milk until no lumps remain.

Heat the butter in a pan and pour the batter in. Turn it when it is golden, and serve it with
sugar and lemon to whoever has come to the table.
"""
POEM = """\
O wild and lonely evening wind
that sings across the hill,
the lamps are lit, the fields are dim,
and all the world is still.

I hear the river in the dark,
it has no word for me,
it carries every leaf and spark
and every song to sea.
"""
HARDLY_ANY = "Hardly any numbered provisions were found. If this is no law, nothing below says"


def verdicts(out: str) -> dict[str, str]:
    """The assessments of a result in JSON, by requirement."""
    return {f["requirement"]: f["verdict"] for f in json.loads(out)["findings"]}


@pytest.mark.parametrize("text", [RECIPE, POEM, "An anti-personnel mine."], ids=str.split)
def test_what_is_no_law_is_said_to_be_hardly_one(article9: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    said = article9("check", tmp_path / "text.txt", "--text-language", "en")
    assert said.code in (0, 1)
    assert HARDLY_ANY in said.out


@pytest.mark.parametrize("text", [RECIPE, POEM], ids=["a recipe", "a poem"])
def test_what_is_no_law_provides_for_nothing(article9: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    said = article9("check", tmp_path / "text.txt", "--format", "json", "--text-language", "en")
    assert set(verdicts(said.out).values()) <= {"absent", "unclear"}
    assert json.loads(said.out)["summary"]["provided_for"] == 0
    assert json.loads(said.out)["concerns"] == []


def test_a_law_is_not_said_to_be_hardly_one(article9: Run, act: Path) -> None:
    assert HARDLY_ANY not in article9("check", act).out


ENCODED = {
    "UTF-16": ACT.encode("utf-16"),
    "UTF-16 that does not say so": ACT.encode("utf-16-le"),
    "UTF-8 with a signature": ACT.encode("utf-8-sig"),
    "Latin-1": f"{ACT}\n4. Ce n'est pas la fin: São Tomé, déjà vu.\n".encode("latin-1"),
    "lines that end in CR": ACT.replace("\n", "\r").encode(),
    "a broken letter": ACT.encode() + b"\n4. S\xe3o Tom\xe9 \xff\n",
}


@pytest.mark.parametrize("data", ENCODED.values(), ids=ENCODED.keys())
def test_an_old_way_to_write_letters_changes_no_assessment(
    article9: Run, act: Path, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "old.txt").write_bytes(data)
    old = article9("check", tmp_path / "old.txt", "--format", "json", "--text-language", "en")
    assert verdicts(old.out) == verdicts(article9("check", act, "--format", "json").out)


STEERING = "4. A notice\x1b[31m says\x07 \x9b2J\u202edanger\u202c.\n"


@pytest.mark.parametrize("command", ["check", "structure"])
def test_a_law_cannot_steer_the_terminal(article9: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "law.txt").write_text(
        ACT.replace("use", "use\x1b[2J\u202e") * 9 + STEERING, "utf-8"
    )
    said = article9(command, tmp_path / "law.txt")
    assert said.code in (0, 1)
    assert not {*"\x1b\x07\x9b\u202e\u202c"} & {*said.out, *said.err}


def test_a_law_cannot_steer_the_terminal_from_json_which_still_says_what_it_says(
    article9: Run, tmp_path: Path
) -> None:
    text = (
        ACT.replace("personnel mine.", "personnel mine in\u202e the Republic\x9b.")
        + 30 * "\n9. The Minister may act.\n"
    )
    (tmp_path / "law.txt").write_text(text, "utf-8")
    said = article9("check", tmp_path / "law.txt", "--format", "json")
    assert not {"\x9b", "\u202e"} & {*said.out}
    quotes = [p["quote"] for f in json.loads(said.out)["findings"] for p in f["passages"]]
    assert any("in\u202e the Republic\x9b" in quote for quote in quotes)


LARGE = {
    "one line of half a million letters": "1. No person shall use a mine. "
    + "so they say " * 42_000,
    "ten thousand items": "1. No person shall—\n" + "(a) use an anti-personnel mine;\n" * 10_000,
    "items each inside the last": "1. No person shall—\n"
    + "".join(f"{' ' * n}({n}) use an anti-personnel mine;\n" for n in range(2_000)),
    "brackets after a word": "mine" + "(" * 1_000_000,
    "one word without end": "mine" * 250_000,
    "line ends": "1. No person shall use a mine." + "\n" * 1_000_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE.keys())
def test_a_text_of_an_absurd_shape_comes_to_an_end(
    article9: Run, tmp_path: Path, text: str
) -> None:
    (tmp_path / "large.txt").write_text(text, "utf-8")
    said = article9("check", tmp_path / "large.txt", "--text-language", "en")
    assert (said.code, said.err) in {(0, ""), (1, "")}


def test_a_name_of_bytes_that_are_no_letters_is_shown_with_question_marks(
    article9: Run, act: Path, tmp_path: Path
) -> None:
    odd = act.rename(tmp_path / "law\udcff.txt")
    said = article9("check", odd, "--format", "json")
    assert json.loads(said.out)["texts"][0]["file"] == "law?.txt"
    assert article9("check", odd, "-o", tmp_path / "out.txt").err == ""
