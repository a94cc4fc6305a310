"""The dossier whose loading is measured is as large as it is said to be."""

from __future__ import annotations

from article9.record.dossier.file import load
from bench.dossier import MEASURES, PIECES, QUESTIONS, YEARS, best_of, large_dossier


def test_the_large_dossier_is_whole_and_as_large_as_it_is_said_to_be() -> None:
    dossier = load(large_dossier(), "large.json")
    assert len(dossier.measures) == MEASURES
    assert len(dossier.evidence) == PIECES
    assert [len(cycle.answers) for cycle in dossier.cycles] == [QUESTIONS] * YEARS


def test_it_is_the_same_each_time() -> None:
    assert large_dossier() == large_dossier()


def test_work_is_done_as_often_as_it_is_measured() -> None:
    done: list[int] = []
    assert best_of(lambda: done.append(1)) >= 0
    assert len(done) == 5
