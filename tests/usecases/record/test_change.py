from __future__ import annotations

import pytest

from article9.errors import Usage
from article9.record.dossier.dossier import Dossier
from article9.usecases.record.change import Changed, changed_by_file, changed_by_words
from tests.record.dossiers import a_dossier, a_measure, an_id, an_institution, ids

FILE = """\
measures:
  - key: circular-7
    kind: order
    title: Circular 7
    institution: mod
    evidence: copy
    obligations: art-09-administrative-measures
    steps: [{status: in-force, on: 2026-02-01}]
institutions:
  - {key: mod, kind: defence, name: Ministry of Defence}
evidence:
  - {key: copy, title: "Circular 7, copy", received: 2026-02-03}
profiles:
  - {as_of: 2026-01-01, answers: {stocks: "no"}}
deposit: 2001-05-04
"""


def by_file(dossier: Dossier, text: str) -> Changed:
    return changed_by_file(dossier, text.encode(), "changes.yml", new_id=ids())


def test_records_of_one_file_name_each_other_by_short_names_in_any_order() -> None:
    changed = by_file(a_dossier(), FILE)
    dossier = changed.dossier
    measure = dossier.measures[0]
    assert measure.institution == dossier.institutions[0].id
    assert measure.evidence == (dossier.evidence[0].id,)
    assert str(dossier.deposit) == "2001-05-04"
    assert len(changed.added) == 3
    assert changed.altered == ()


def test_the_same_file_again_adds_nothing() -> None:
    once = by_file(a_dossier(), FILE).dossier
    twice = by_file(once, FILE)
    assert twice.dossier == once
    assert (twice.added, len(twice.altered)) == ((), 3)


def test_what_a_record_had_and_the_file_leaves_out_stays() -> None:
    dossier = a_dossier(measures=[a_measure(key="c", summary="It binds all forces.")])
    after = by_file(dossier, "measures: [{key: c, title: Circular 8}]").dossier.measures[0]
    assert (after.title, after.summary) == ("Circular 8", "It binds all forces.")
    assert after.id == an_id(10)


def test_one_record_in_words() -> None:
    changed = changed_by_words(
        a_dossier(institutions=[an_institution(key="mod")]),
        "measures",
        [
            "kind=order",
            "title=A = B",
            "institution=mod",
            "steps=[{status: planned, on: 2026-01-01}]",
        ],
        new_id=ids(),
    )
    measure = changed.dossier.measures[0]
    assert (measure.title, measure.institution, measure.status) == ("A = B", an_id(1), "planned")


WRONG = {
    "unknown key 'tilte'": "measures: [{tilte: x, kind: order}]",
    "Did you mean 'title'": "measures: [{tilte: x}]",
    "'title' is missing": "measures: [{kind: order}]",
    "is not a date": "evidence: [{title: x, received: yesterday}]",
    "'ordr' is not allowed": "measures: [{kind: ordr}]",
    "none of the records named here": "measures: [{kind: order, title: x, institution: mod, "
    "steps: [{status: planned, on: 2026-01-01}]}]",
    "article9 decide": "decisions: [{}]",
    "article9 check --into": "readings: []",
    "article9 cycle": "cycles: []",
    "'schema' cannot be set": "schema: 7",
    "'state' cannot be set": "state: XXB",
    "'score' cannot be set": "score: 7",
    "no list of records": "measures: circular-7",
    "no keys with records": "- a\n- b",
    "this is not YAML": "measures: [{",
    "the file is empty": "",
    "refers to itself": "measures: &a [*a]",
    "is not allowed|is missing": "measures: [{title: x, kind: '=1+1'}]",
}


@pytest.mark.parametrize("sentence", WRONG)
def test_what_is_wrong_in_a_file_is_told_and_nothing_is_changed(sentence: str) -> None:
    dossier = a_dossier()
    with pytest.raises(Usage, match=sentence):
        by_file(dossier, WRONG[sentence])
    assert dossier == a_dossier()


def test_every_fault_is_told_at_once_with_its_line() -> None:
    text = "evidence:\n  - {title: a}\n  - {title: b, received: 2026-13-01}\n"
    with pytest.raises(Usage) as caught:
        by_file(a_dossier(), text)
    assert "line 2" in str(caught.value)
    assert "line 3" in str(caught.value)


def test_one_wrong_record_keeps_the_right_ones_out() -> None:
    text = "evidence: [{title: a, received: 2026-01-01}, {title: b}]"
    with pytest.raises(Usage):
        by_file(a_dossier(), text)


@pytest.mark.parametrize("words", [["title"], ["=x"], ["title=a", "title=b"]])
def test_words_that_are_no_key_with_a_value_are_refused(words: list[str]) -> None:
    with pytest.raises(Usage, match="no key with a value"):
        changed_by_words(a_dossier(), "measures", words, new_id=ids())


def test_a_file_that_is_no_text_is_refused() -> None:
    with pytest.raises(Usage, match="UTF-8"):
        changed_by_file(a_dossier(), b"\xff\xfe\x00", "x.yml", new_id=ids())
