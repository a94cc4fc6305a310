from __future__ import annotations

from article9.record.dossier.cycles import Sent
from article9.record.dossier.doing import Measure
from article9.record.dossier.keys import with_ids

IDS = {("institutions", "mod"): "I", ("evidence", "copy"): "E", ("measures", "old"): "M"}


def test_short_names_become_ids_where_records_are_named() -> None:
    written = {"institution": "mod", "evidence": ["copy"], "replaces": "old", "title": "mod"}
    assert with_ids(written, Measure, IDS) == {
        "institution": "I",
        "evidence": ["E"],
        "replaces": "M",
        "title": "mod",
    }


def test_one_word_where_a_list_is_meant_is_a_list_of_one() -> None:
    assert with_ids({"evidence": "copy"}, Measure, IDS) == {"evidence": ["E"]}
    assert with_ids({"obligations": "a"}, Measure, IDS) == {"obligations": ["a"]}


def test_a_short_name_of_another_kind_is_left_as_it_is() -> None:
    assert with_ids({"institution": "copy"}, Measure, IDS) == {"institution": "copy"}


def test_what_the_shape_does_not_know_is_left_as_it_is() -> None:
    assert with_ids({"score": ["mod"], "steps": "x"}, Measure, IDS)["score"] == ["mod"]
    assert with_ids("no record", Measure, IDS) == "no record"


def test_values_of_keys_are_turned_too() -> None:
    assert with_ids({"answers": {"q": "a"}}, Sent, {("answers", "a"): "A"}) == {
        "answers": {"q": "A"}
    }
