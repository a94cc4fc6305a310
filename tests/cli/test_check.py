"""`article9 check`: what is asked for comes out, and what cannot be asked for is said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import ACT, Run
from tests.house.tree import ROOT
from tests.record.schema import faults


def test_a_law_comes_out_with_its_quotation_and_pinpoint(article9: Run, act: Path) -> None:
    said = article9("check", act, "--only", "prohibit-use")
    assert "(s\u00a02)" in said.out
    assert (said.code, said.err) == (0, "")
    argued = article9("check", act, "--explain", "prohibit-use")
    assert "s\u00a02: “No person shall use an anti-personnel mine.”" in argued.out


def test_something_to_consider_shows_in_the_exit_code(article9: Run, act: Path) -> None:
    said = article9("check", act, "--format", "json")
    assert json.loads(said.out)["summary"]["to_consider"] > 0
    assert said.code == 1


def test_standard_input_is_read_like_a_file(article9: Run, act: Path) -> None:
    from_file = article9("check", act, "--only", "prohibit-use", "--format", "json")
    piped = article9("check", "-", "--only", "prohibit-use", "--format", "json", stdin=ACT.encode())
    assert piped.out.replace('"file": "-"', '"file": "act.txt"') == from_file.out


def test_only_one_requirement_is_read_for_where_only_one_is_asked(article9: Run, act: Path) -> None:
    said = article9("check", act, "--only", "prohibit-use", "--format", "json")
    assert [f["requirement"] for f in json.loads(said.out)["findings"]] == ["prohibit-use"]


def test_the_same_law_gives_the_same_bytes(article9: Run, act: Path) -> None:
    assert article9("check", act, "--format", "json") == article9("check", act, "--format", "json")


#: The contract of architecture: what whoever builds on article9 relies on.
KEYS = {
    "": {
        "article9", "read_as", "knowledge", "texts", "findings", "would_be", "concerns", "acts",
        "summary",
    },
    "knowledge": {"date", "hash"},
    "texts": {
        "title", "language", "jurisdiction", "status", "as_of", "file", "sha256", "characters",
        "provisions", "read_by", "unreadable",
    },
    "findings": {
        "requirement", "verdict", "because", "reason", "confidence", "values", "passages",
        "look_also",
    },
    "summary": {"to_consider", "a_lawyer_must_read", "provided_for", "not_applicable"},
}  # fmt: skip
INNER = {
    "passages": {"text", "pinpoint", "provision", "page", "start", "end", "quote"},
    "reason": {"code", "values", "text"},
}


def test_the_result_has_every_key_of_the_contract(article9: Run, act: Path) -> None:
    result = json.loads(article9("check", act, "--format", "json").out)
    assert set(result) == KEYS[""]
    for name in ("knowledge", "summary"):
        assert set(result[name]) == KEYS[name]
    for name in ("texts", "findings"):
        assert all(KEYS[name] <= set(one) for one in result[name])
    for finding in result["findings"]:
        assert set(finding["reason"]) == INNER["reason"]
        assert all(INNER["passages"] <= set(passage) for passage in finding["passages"])


def test_each_quotation_stands_in_the_text_where_it_is_said_to_stand(
    article9: Run, act: Path
) -> None:
    findings = json.loads(article9("check", act, "--format", "json").out)["findings"]
    passages = [p for f in findings for p in f["passages"]]
    assert passages
    assert [p["quote"] for p in passages] == [ACT[p["start"] : p["end"]] for p in passages]


EXAMPLE = ROOT / "examples" / "xxa-mine-ban-act.txt"
SCHEMA = json.loads((ROOT / "docs/reference/check.schema.json").read_text(encoding="utf-8"))


def test_the_result_keeps_the_published_schema(article9: Run) -> None:
    result = json.loads(article9("check", EXAMPLE, "--format", "json").out)
    assert list(faults(result, SCHEMA)) == []


NOT_FOUND = (
    "There is no requirement or point of concern 'prohibit-uze'. Did you mean 'prohibit-use'? "
    "`article9 requirements` and `article9 concerns` list them."
)
USAGE = {
    "an unknown requirement": (
        ["--only", "prohibit-uze"],
        NOT_FOUND,
    ),
    "an unknown requirement to explain": (
        ["--explain", "prohibit-uze"],
        NOT_FOUND,
    ),
    "an explanation as data": (
        ["--explain", "prohibit-use", "--format", "json"],
        "--explain is text for a reader. Leave --format out.",
    ),
    "an explanation of one and only another": (
        ["--explain", "prohibit-use", "--only", "punish-penalty"],
        "--explain reads for one thing already. Leave --only out.",
    ),
    "standard input twice": (
        ["-", "-"],
        "Standard input holds one text. Give the others as files.",
    ),
}


@pytest.mark.parametrize(("arguments", "sentence"), USAGE.values(), ids=USAGE.keys())
def test_what_cannot_be_asked_is_said_and_nothing_is_read(
    article9: Run, act: Path, arguments: list[str], sentence: str
) -> None:
    said = article9("check", act, *arguments)
    assert (said.code, said.out, said.err) == (2, "", f"{sentence}\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "law.txt", "--format", "wax"],
        ["check", "law.txt", "--frob"],
        ["check", "law.txt", "-o"],
        ["frob"],
        ["languages", "en"],
    ],
    ids=" ".join,
)
def test_a_slip_at_the_keyboard_is_told_with_the_way_to_help(
    article9: Run, arguments: list[str]
) -> None:
    said = article9(*arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.endswith(". `article9 --help` lists the commands, each with its own --help.\n")
