"""`article9 check --as doctrine`: orders, manuals and lessons at the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def order(tmp_path: Path) -> Path:
    path = tmp_path / "order.txt"
    path.write_text("1. Never lay anti-personnel mines.\n", encoding="utf-8")
    return path


def test_an_order_is_read_for_what_orders_should_say(article9: Run, order: Path) -> None:
    said = json.loads(article9("check", order, "--as", "doctrine", "--format", "json").out)
    assert (said["read_as"], len(said["findings"]), said["acts"]) == ("doctrine", 11, {})


def test_without_the_option_it_is_read_as_a_law(article9: Run, order: Path) -> None:
    said = json.loads(article9("check", order, "--format", "json").out)
    assert (said["read_as"], len(said["findings"])) == ("law", 56)


@pytest.mark.parametrize("option", ["--only", "--explain"])
def test_what_is_asked_of_an_order_needs_no_option(article9: Run, order: Path, option: str) -> None:
    said = article9("check", order, option, "doctrine-prohibition")
    assert "para 1" in said.out.replace("\u00a0", " ")


def test_a_claim_about_laws_is_not_tested_on_orders(article9: Run, order: Path) -> None:
    said = article9("check", order, "--as", "doctrine", "--claim", "existing-law")
    assert (said.code, said.out) == (2, "")
    assert "--claim tests what laws show." in said.err


def test_a_text_is_read_as_nothing_else(article9: Run, order: Path) -> None:
    assert article9("check", order, "--as", "poem").code == 2
