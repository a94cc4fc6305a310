"""What a reader will ask is told, and nothing is asked of an answer that stands."""

from __future__ import annotations

from typing import Any

import pytest

from article9.catalogue.quality import QualityRules, quality_rules
from article9.selfassessment.quality import remarks
from tests.record.dossiers import (
    a_dossier,
    a_measure,
    a_piece_of_evidence,
    an_id,
    an_institution,
)
from tests.selfassessment.years import (
    a_cycle,
    a_proposal,
    a_question,
    a_set,
    a_view,
    an_answer,
    sources,
)

RULES = quality_rules()
SOCIETY = an_institution(2, kind="national-society", name="Society")
QUESTIONS = a_set(
    q=a_question(requirements=["prohibit-use"]),
    mine=a_question(applies=["stocks"]),
    advice=a_question(basis="recommended"),
)


def whole(**fields: Any) -> Any:
    """An answer of which nobody will ask anything."""
    return an_answer(
        50, "q", **{"institution": an_id(1), "evidence": [an_id(20)], "remark": "So.", **fields}
    )


def names(answer: Any, **fields: Any) -> list[str]:
    """The rules that say something of the answer."""
    return [name for name, _ in told(answer, **fields)]


def told(answer: Any, *, rules: QualityRules = RULES, **fields: Any) -> list[tuple[str, str]]:
    given = {name: fields.pop(name) for name in ("views", "there") if name in fields}
    cycle = a_cycle(answer, **fields.pop("cycle", {}))
    dossier = a_dossier(
        **{
            "institutions": [an_institution(), SOCIETY],
            "evidence": [a_piece_of_evidence()],
            "profiles": [{"as_of": "2026-01-01", "answers": {"stocks": "yes"}}],
            "cycles": [cycle],
            **fields,
        }
    )
    found = remarks(dossier.cycles[0], QUESTIONS, sources(dossier, **given), rules)
    by_sentence = {rule.says: name for name, rule in rules.rules.items()}
    return [(by_sentence[one.english], one.english.format(**dict(one.slots))) for one in found]


def test_an_answer_that_is_shown_and_answered_for_raises_nothing() -> None:
    assert names(whole()) == []


@pytest.mark.parametrize("standing", ["in-place", "partly", "planned", "not-in-place"])
def test_nobody_answers_for_it(standing: str) -> None:
    assert names(whole(standing=standing, institution=None)) == ["nobody-answers"]


def test_in_place_without_evidence() -> None:
    assert names(whole(evidence=[])) == ["no-evidence"]


@pytest.mark.parametrize("standing", ["partly", "planned", "not-in-place", "not-known"])
def test_other_answers_need_no_evidence(standing: str) -> None:
    assert names(whole(standing=standing, evidence=[])) == []


def test_the_evidence_of_a_measure_is_evidence() -> None:
    measure = a_measure(evidence=[an_id(20)])
    assert names(whole(evidence=[], measures=[an_id(10)]), measures=[measure]) == []


def test_a_proposal_is_no_answer_to_ask_about() -> None:
    assert names(a_proposal(50, "q")) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"received": "2026-01-05"}, ["evidence-older"]),
        ({"received": "2026-02-05", "effective": "2026-01-05"}, ["evidence-older"]),
        ({"received": "2026-02-01"}, []),
        ({"expires": "2026-03-09"}, ["evidence-expired"]),
        ({"expires": "2026-03-10"}, []),
        ({"effective": "2026-03-11"}, ["evidence-to-come"]),
        ({"effective": "2026-03-10"}, []),
    ],
)
def test_the_days_of_evidence(fields: Any, expected: list[str]) -> None:
    answer = whole(measures=[an_id(10)])
    evidence = [a_piece_of_evidence(**fields)]
    assert names(answer, measures=[a_measure()], evidence=evidence) == expected


def test_evidence_older_than_its_measure_names_both_days() -> None:
    answer = whole(measures=[an_id(10)])
    ((_, sentence),) = told(
        answer, measures=[a_measure()], evidence=[a_piece_of_evidence(received="2026-01-05")]
    )
    assert "of 2026-01-05" in sentence
    assert "adopted on 2026-02-01" in sentence


def test_evidence_of_an_older_measure_is_not_held_against_a_newer_one() -> None:
    steps = [{"status": "in-force", "on": "2001-01-01"}]
    law = a_measure(11, kind="law", title="Act", steps=steps, evidence=[an_id(21)])
    evidence = [a_piece_of_evidence(), a_piece_of_evidence(21, received="2001-01-02")]
    answer = whole(measures=[an_id(10), an_id(11)])
    assert names(answer, measures=[a_measure(), law], evidence=evidence) == []


def test_a_plan_has_nothing_that_evidence_could_be_older_than() -> None:
    steps = [{"status": "planned", "on": "2026-03-01"}]
    answer = whole(standing="planned", measures=[an_id(10)])
    assert names(answer, measures=[a_measure(steps=steps)]) == []


def test_a_revision_that_is_not_named() -> None:
    evidence = [a_piece_of_evidence(), a_piece_of_evidence(21, replaces=an_id(20))]
    assert names(whole(), evidence=evidence) == ["evidence-revised"]
    both = whole(evidence=[an_id(20), an_id(21)])
    assert names(both, evidence=evidence) == []


@pytest.mark.parametrize(
    ("status", "standing", "expected"),
    [
        ("ended", "in-place", ["measure-ended"]),
        ("ended", "partly", ["measure-ended"]),
        ("ended", "not-in-place", []),
        ("planned", "in-place", ["measure-not-in-force"]),
        ("adopted", "in-place", ["measure-not-in-force"]),
        ("planned", "planned", []),
        ("in-force", "in-place", []),
    ],
)
def test_where_the_measure_stands(status: str, standing: str, expected: list[str]) -> None:
    steps = [{"status": "planned", "on": "2020-01-01"}, {"status": status, "on": "2026-01-02"}]
    answer = whole(standing=standing, measures=[an_id(10)])
    assert names(answer, measures=[a_measure(steps=steps)]) == expected


def test_the_society_never_answers_for_the_state() -> None:
    ((name, sentence),) = told(whole(institution=an_id(2)))
    assert name == "society-answers"
    assert sentence.startswith("Society is named")


def test_an_answer_does_not_rest_on_the_society_s_own_measure() -> None:
    measure = a_measure(institution=an_id(2))
    assert names(whole(measures=[an_id(10)]), measures=[measure]) == ["measure-of-society"]


def test_not_applicable_though_the_profile_says_otherwise() -> None:
    answer = an_answer(50, "mine", "not-applicable")
    assert names(answer, there=frozenset({"stocks"})) == ["applies-by-profile"]
    assert names(answer) == []


def test_not_applicable_to_a_duty_of_every_state() -> None:
    assert names(an_answer(50, "q", "not-applicable")) == ["asked-of-every-state"]
    assert names(an_answer(50, "advice", "not-applicable")) == []


@pytest.mark.parametrize("standing", ["partly", "planned"])
def test_what_is_still_to_come_is_said(standing: str) -> None:
    assert names(whole(standing=standing, remark=None)) == [f"{standing}-without-words"]


def test_an_answer_that_contradicts_a_decision() -> None:
    absent = {"prohibit-use": a_view(holds="absent")}
    assert names(whole(), views=absent) == ["decision-contradicts"]
    assert names(whole(standing="not-in-place"), views=absent) == []
    assert names(whole(), views={"prohibit-use": a_view(by=None, holds="absent")}) == []


def sent(**fields: Any) -> dict[str, Any]:
    whole_one = {
        "id": an_id(70), "institution": an_id(1), "on": "2026-02-01", "due": "2026-03-09",
        "language": "en", "questions": ["q", "mine"],
    }  # fmt: skip
    return {"sent": [{**whole_one, **fields}]}


def test_a_questionnaire_that_is_out_past_its_day() -> None:
    ((name, sentence),) = told(whole(), cycle=sent())
    assert name == "questionnaire-out"
    assert "Ministry of Defence: the questionnaire was to come back by 2026-03-09." in sentence
    assert sentence.endswith("since it went out: 1.")


@pytest.mark.parametrize("fields", [{"due": "2026-03-10"}, {"questions": ["q"]}])
def test_a_questionnaire_in_time_or_answered_is_not_told(fields: Any) -> None:
    assert names(whole(), cycle=sent(**fields)) == []


def test_an_answer_that_stood_before_it_went_out_is_no_answer_to_it() -> None:
    stood = sent(questions=["q"], answers={"q": an_id(50)})
    assert names(whole(), cycle=stood) == ["questionnaire-out"]


def test_a_rule_that_the_file_leaves_out_is_not_told() -> None:
    fewer = {k: v for k, v in RULES.rules.items() if k not in ("no-evidence", "questionnaire-out")}
    rules = QualityRules(id="quality", rules=fewer)
    assert names(whole(evidence=[]), rules=rules, cycle=sent()) == []
