from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.errors import Unavailable, Unreadable
from article9.record.dossier import upgrades
from article9.record.dossier.dossier import SCHEMA, Dossier
from article9.record.dossier.file import dump, load
from tests.record.dossiers import a_dossier, a_measure, a_piece_of_evidence, an_id, an_institution

#: A dossier as each earlier version wrote it. A file is added with each version, never changed.
OLD = sorted((Path(__file__).parent / "old").glob("*.json"))

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40).filter(
    lambda text: text == text.strip() and text
)
DAYS = st.dates().map(str).filter(lambda day: len(day) == 10)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    many = draw(st.integers(0, 4))
    evidence = [
        a_piece_of_evidence(100 + n, title=draw(WORDS), effective=draw(DAYS)) for n in range(many)
    ]
    known = [one["id"] for one in evidence]
    links = st.lists(st.sampled_from(known), unique=True) if known else st.just([])
    measures = [
        a_measure(200 + n, title=draw(WORDS), summary=draw(WORDS), evidence=draw(links))
        for n in range(draw(st.integers(0, 4)))
    ]
    return a_dossier(
        institutions=[an_institution(1, name=draw(WORDS))],
        evidence=evidence,
        measures=measures,
        facts=draw(st.lists(WORDS, max_size=3)),
        profiles=[{"as_of": draw(DAYS), "answers": draw(st.dictionaries(WORDS, WORDS))}],
    )


@given(dossiers())
def test_a_dossier_comes_back_as_it_was(dossier: Dossier) -> None:
    written = dump(dossier)
    assert load(written, "x.json") == dossier
    assert dump(load(written, "x.json")) == written


def test_a_word_processor_s_mark_at_the_beginning_does_no_harm() -> None:
    assert load(b"\xef\xbb\xbf" + dump(a_dossier()), "x.json") == a_dossier()


@pytest.mark.parametrize("cut", [1, 20, 100, -3])
def test_a_file_that_is_cut_off_is_told(cut: int) -> None:
    whole = dump(a_dossier(measures=[a_measure()]))
    with pytest.raises(Unreadable, match="cut off"):
        load(whole[:cut], "x.json")


BROKEN: dict[str, bytes] = {
    "cut off": b"",
    "not text in UTF-8": b"\xff\xfe{}",
    "no dossier": b"[]",
    "does not say of which version": b'{"state": "XXA"}',
    "no whole dossier": b'{"schema": 1, "state": "XXA"}',
    "is not allowed|unknown key 'x'": b'{"schema": 1, "x": 1}',
    "of which version": b'{"schema": "one"}',
    "version that never was": b'{"schema": -3}',
    "no JSON": b'{"schema": 2, "state": "XXA", "state": "XXB"}',
    "does not say of which version ": b'{"schema": true}',
}


@pytest.mark.parametrize("sentence", BROKEN)
def test_what_is_no_dossier_is_told(sentence: str) -> None:
    with pytest.raises(Unreadable, match=sentence):
        load(BROKEN[sentence], "x.json")


def test_json_nested_without_end_is_refused() -> None:
    with pytest.raises(Unreadable):
        load(b"[" * 200_000 + b"]" * 200_000, "x.json")


def test_a_dossier_of_a_later_version_is_left_alone() -> None:
    with pytest.raises(Unavailable, match="later article9"):
        load(json.dumps({"schema": SCHEMA + 1}).encode(), "x.json")


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("article9.record.dossier.file.LARGEST", 10)
    with pytest.raises(Unreadable, match="too large"):
        load(dump(a_dossier()), "x.json")


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_a_dossier_of_an_earlier_version_is_read(path: Path) -> None:
    data = path.read_bytes()
    dossier = load(data, path.name)
    was: dict[str, Any] = json.loads(data)
    assert dossier.schema_ == SCHEMA
    assert [m.id for m in dossier.measures] == [m["id"] for m in was["measures"]]
    assert load(dump(dossier), path.name) == dossier


def test_there_is_an_old_file_for_each_version_that_is_upgraded() -> None:
    assert {json.loads(path.read_bytes())["schema"] for path in OLD} == set(upgrades.UPGRADERS)
    assert set(upgrades.UPGRADERS) == set(range(1, SCHEMA))


def test_upgraders_follow_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = {
        1: lambda data: {**data, "path": [1]},
        2: lambda data: {**data, "path": [*data["path"], 2]},
    }
    monkeypatch.setattr(upgrades, "UPGRADERS", steps)
    assert upgrades.upgraded({"schema": 1}, to=3) == {"schema": 3, "path": [1, 2]}
    assert upgrades.upgraded({"schema": 3}, to=3) == {"schema": 3}


def test_ids_are_kept() -> None:
    assert load(dump(a_dossier(measures=[a_measure(7)])), "x").measures[0].id == an_id(7)
