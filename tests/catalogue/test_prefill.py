"""Few facts of the register answer a question; what a source only says is no answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from article9.catalogue.fault import KnowledgeError
from article9.catalogue.prefill import prefill_rules

RULES = prefill_rules()


def test_that_a_source_names_a_law_answers_nothing() -> None:
    assert not {"article-9", "article-9-law", "article-9-beside"} & set(RULES.facts)


def test_what_is_asked_for_or_was_not_seen_answers_nothing() -> None:
    unsure = {"article-5-asked", "article-5-extended", "article-7-first-report-not-seen"}
    assert not unsure & set(RULES.facts)


@pytest.mark.parametrize("line", ["deposit: met", "depositt: in-place"])
def test_a_wrong_file_is_refused(tmp_path: Path, line: str) -> None:
    text = f"id: prefill\nfacts:\n  {line}\n"
    (tmp_path / "prefill.yml").write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"met|depositt"):
        prefill_rules(tmp_path)
