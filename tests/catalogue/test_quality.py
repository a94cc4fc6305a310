"""The rules on answers are whole, and a wrong file is refused."""

from __future__ import annotations

import string
from pathlib import Path

import pytest

from article9.catalogue.catalogue import check
from article9.catalogue.fault import KnowledgeError
from article9.catalogue.quality import RULE_NAMES, quality_rules

RULES = quality_rules()

#: What the sentences may have filled in.
SLOTS = {"title", "day", "name", "measure", "adopted", "count"}


def test_every_rule_that_can_be_found_has_its_sentence() -> None:
    assert sorted(RULES.rules) == sorted(RULE_NAMES)


def test_only_known_slots_are_used() -> None:
    used = {
        field
        for rule in RULES.rules.values()
        for _, field, _, _ in string.Formatter().parse(rule.says)
        if field
    }
    assert used <= SLOTS


def test_no_sentence_calls_a_state_names_or_counts_its_answers() -> None:
    words = " ".join(rule.says for rule in RULES.rules.values()).lower()
    for word in ("score", "%", "percent", "failed", "default", "late ", "gap", "complian"):
        assert word not in words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("id: quality\nrules:\n  no-such-rule: {says: So.}\n", "no-such-rule"),
        ("id: quality\nrules:\n  no-evidence: {says: So., weight: 3}\n", "weight"),
        ("id: quality\nrules:\n  no-evidence: {says: So., answers: [met]}\n", "met"),
        ("id: other\nrules:\n  no-evidence: {says: So.}\n", "other"),
    ],
)
def test_a_wrong_file_is_refused_with_what_is_wrong(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "quality.yml").write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=words):
        quality_rules(tmp_path)


def test_a_fault_in_the_file_is_told_by_the_check_of_all_files(knowledge: Path) -> None:
    (knowledge / "quality.yml").write_text("id: quality\nrules: {}\n", encoding="utf-8")
    (knowledge / "prefill.yml").write_text("id: prefil\nfacts: {}\n", encoding="utf-8")
    faults = "\n".join(check(knowledge))
    assert "there is no rule" in faults
    assert "prefil" in faults
