"""The comparison fails on a drop, says which, and lets everything else pass."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.compare_accuracy import (
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    Change,
    changes,
    figures_from,
    main,
)

TOTAL: dict[str, object] = {
    **dict.fromkeys(HIGHER_IS_BETTER, 0.75),
    **dict.fromkeys(LOWER_IS_BETTER, 0.25),
    "alarms": "2/14",
    "failed laws": 0,
    "seconds": 12.5,
}
ROWS = [
    {"law": "one", "requirement": "first", "label": "yes", "verdict": "met"},
    {"law": "two", "requirement": "first", "label": "partial", "verdict": "met"},
    {"law": "one", "requirement": "second", "label": "no", "verdict": "absent"},
    {"law": "two", "requirement": "second", "label": "no", "verdict": "unclear"},
]


def compare(folder: Path, *options: str, **total: object) -> int:
    """Run the command against the committed figures in the folder."""
    evaluation = folder / "evaluation.json"
    evaluation.write_text(json.dumps({"total": TOTAL | total, "rows": ROWS}), encoding="utf-8")
    return main([str(folder / "accuracy.json"), str(evaluation), *options])


@pytest.fixture
def committed(tmp_path: Path) -> Path:
    """A folder in which the figures of TOTAL and ROWS are the committed ones."""
    assert compare(tmp_path, "--write") == 0
    return tmp_path


def test_the_same_figures_pass(committed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert compare(committed) == 0
    assert "DROP" not in capsys.readouterr().out


@pytest.mark.parametrize("name", HIGHER_IS_BETTER)
def test_a_lower_share_fails_and_is_named(
    committed: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert compare(committed, **{name: 0.74}) == 1
    shown = capsys.readouterr()
    assert "DROP" in shown.out
    assert shown.err.startswith(f"Read less well than committed: {name}.")
    assert "make accuracy" in shown.err


@pytest.mark.parametrize(
    ("name", "worse"),
    [("false comfort", 0.26), ("false alarm", 0.26), ("alarms", "3/14"), ("failed laws", 1)],
)
def test_a_higher_error_fails(committed: Path, name: str, worse: object) -> None:
    assert compare(committed, **{name: worse}) == 1


@pytest.mark.parametrize(
    ("name", "better"), [("right", 0.9), ("false comfort", 0.1), ("alarms", "0/14")]
)
def test_an_improvement_passes_and_is_shown(
    committed: Path, capsys: pytest.CaptureFixture[str], name: str, better: object
) -> None:
    capsys.readouterr()
    assert compare(committed, **{name: better}) == 0
    assert capsys.readouterr().out.count("better") == 1


def test_a_figure_that_can_no_longer_be_measured_is_a_drop() -> None:
    assert Change("pinpoint", 0.5, None).is_drop


def test_a_figure_that_could_not_be_measured_before_is_no_drop() -> None:
    assert not Change("pinpoint", None, 0.5).is_drop
    assert not Change("pinpoint", None, None).is_drop


def test_a_requirement_counts_the_laws_read_as_labelled() -> None:
    figures = figures_from({"total": TOTAL, "rows": ROWS})
    assert (figures["first"], figures["second"]) == (1, 1)


def test_a_requirement_that_is_no_longer_measured_is_a_drop() -> None:
    assert [c.name for c in changes({"first": 1.0}, {"second": 1.0}) if c.is_drop] == ["first"]


def test_what_was_not_measured_is_null_and_time_is_not_kept(tmp_path: Path) -> None:
    assert compare(tmp_path, "--write", values=float("nan")) == 0
    kept = json.loads((tmp_path / "accuracy.json").read_text(encoding="utf-8"))
    assert kept["values"] is None
    assert "seconds" not in kept


def test_without_committed_figures_it_says_how_to_write_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert compare(tmp_path) == 1
    assert "make accuracy" in capsys.readouterr().err


def test_a_file_that_is_no_evaluation_is_refused() -> None:
    with pytest.raises(ValueError, match="not an evaluation"):
        figures_from({"total": [], "rows": []})
