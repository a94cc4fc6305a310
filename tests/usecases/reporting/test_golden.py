"""Reports as they are: changed only by `make golden`, and the difference is what is reviewed."""

from __future__ import annotations

import pytest

from tests.usecases.reporting.golden import ASKED, FOLDER, made


@pytest.mark.parametrize("name", sorted(ASKED))
def test_a_report_is_as_it_was(name: str) -> None:
    assert made(name) == (FOLDER / f"report-{name}.txt").read_text(encoding="utf-8")
