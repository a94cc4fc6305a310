"""A State's profile spares it what does not apply, and says why; it never spares by silence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.profile_questions import profile_questions
from article9.catalogue.questions import current_set, question_sets
from article9.catalogue.translations import AS_WRITTEN
from article9.errors import Conflict, Usage
from article9.record.about import About
from article9.record.profile import Profile
from article9.record.reading import Finding, Reading
from article9.usecases.check_law import Given, check_law
from article9.usecases.profile import StateProfile, proved, read_profile

QUESTIONS = profile_questions()
NEVER = dict(QUESTIONS.never_affected)
ACT = b"""\
Mine Act 2031

1. No person shall use an anti-personnel mine.

2. The Authority may clear mined areas of anti-personnel mines.
"""
DUTY = ACT.replace(b"may clear", b"shall clear")
Read = Callable[..., Reading]


def state(**answers: str) -> StateProfile:
    named = {key.replace("_", "-"): answer for key, answer in answers.items()}
    profile = Profile.model_validate({"state": "XXA", "as-of": "2031-05-01", "answers": named})
    return proved(profile, QUESTIONS, where="profile.yml")


@pytest.fixture(scope="module")
def read(catalogue: Catalogue) -> Read:
    """Reads one text for a State."""

    def reading(text: bytes, of: StateProfile | None, about: About | None = None) -> Reading:
        given = [Given("act.txt", text, about or About())]
        return check_law(given, catalogue=catalogue, text_language="en", state=of).reading

    return reading


def finding(reading: Reading, id_: str) -> Finding:
    return next(f for f in reading.findings if f.requirement == id_)


@pytest.mark.parametrize(
    ("key", "requirement"),
    [
        ("stocks", "duty-stocks"),
        ("mined_areas", "duty-identify"),
        ("victims", "duty-victims"),
        ("retains", "permit-conditions"),
    ],
)
def test_what_does_not_apply_is_spared_with_the_reason(
    read: Read, key: str, requirement: str
) -> None:
    found = finding(read(ACT, state(**{key: "no"})), requirement)
    assert found.verdict == "not-applicable"
    assert found.reason.code == f"profile-{key.replace('_', '-')}"
    assert found.reason.text in QUESTIONS.questions[key.replace("_", "-")].spares.values()
    assert found.reason.values == {"as_of": "2031-05-01"}


@pytest.mark.parametrize("answer", [{}, {"stocks": "yes"}, {"stocks": "not-known"}])
def test_nothing_is_spared_by_silence(read: Read, answer: dict[str, str]) -> None:
    assert finding(read(ACT, state(**answer)), "duty-stocks").verdict == "absent"


def test_a_prohibition_is_asked_of_every_state(read: Read, catalogue: Catalogue) -> None:
    spared = [f.requirement for f in read(ACT, state(**NEVER)).findings
              if f.verdict == "not-applicable"]  # fmt: skip
    assert {catalogue.requirements[id_].kind for id_ in spared} <= {
        "duty", "definition", "permission",
    }  # fmt: skip
    assert "duty-clear" in spared


def test_what_is_spared_is_not_to_consider(read: Read) -> None:
    without, with_ = read(ACT, None), read(ACT, state(**NEVER))
    assert without.summary.not_applicable == 0
    assert with_.summary.not_applicable > 0
    assert with_.summary.to_consider < without.summary.to_consider


def test_half_a_duty_that_does_not_apply_is_spared_and_a_whole_one_is_told(read: Read) -> None:
    half = finding(read(ACT, state(mined_areas="no")), "duty-clear")
    assert (half.verdict, half.because) == ("not-applicable", None)
    assert half.passages
    assert finding(read(DUTY, state(mined_areas="no")), "duty-clear").verdict == "met"


def test_a_state_that_never_had_the_weapon_is_told_from_one_that_may_have() -> None:
    assert state(**{k.replace("-", "_"): a for k, a in NEVER.items()}).is_never_affected
    assert not state(stocks="no", mined_areas="no").is_never_affected
    assert not state().is_never_affected


def test_answers_that_matter_are_said_first() -> None:
    (federal,) = state(federal="yes", tradition="civil-law").says(AS_WRITTEN)
    assert federal.startswith("The State is federal.")
    (withdrawal,) = state(withdrawal_notified="2030-02-03").says(AS_WRITTEN)
    assert "2030-02-03" in withdrawal
    assert list(state(federal="no", withdrawal_notified="no").says(AS_WRITTEN)) == []


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"stoks": "no"}, "There is no question 'stoks'. Did you mean 'stocks'?"),
        ({"stocks": "none"}, "'none' is no answer to 'stocks'. Answer yes, no or not-known."),
        ({"withdrawal-notified": "yes"}, "Answer a day as YYYY-MM-DD, no or not-known."),
        ({"withdrawal-notified": "2030-02-30"}, "There is no day '2030-02-30'."),
        ({"withdrawal-notified": "2030-2-3"}, "'2030-2-3' is no answer"),
    ],
)
def test_an_answer_that_is_none_is_refused(answers: dict[str, str], sentence: str) -> None:
    profile = Profile(state="XXA", **{"as-of": date(2031, 5, 1)}, answers=answers)
    with pytest.raises(Usage) as caught:
        proved(profile, QUESTIONS, where="profile.yml")
    assert str(caught.value).startswith("profile.yml: ")
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    "answers",
    [{"production": "yes", "stocks": "no"}, {"withdrawal-notified": "2031-05-02"}],
)
def test_a_profile_that_contradicts_itself_is_refused(answers: dict[str, str]) -> None:
    data = (
        b"state: XXA\nas-of: 2031-05-01\nanswers: {"
        + ", ".join(f'{key}: "{answer}"' for key, answer in answers.items()).encode()
        + b"}\n"
    )
    with pytest.raises(Conflict, match="The profile contradicts itself") as caught:
        read_profile(data, "profile.yml", QUESTIONS)
    assert caught.value.remedy


def test_the_law_of_another_state_is_refused(read: Read) -> None:
    with pytest.raises(Conflict, match=r"the profile is said to be of XXA, act\.txt of XXB"):
        read(ACT, state(), About(state="XXB"))


def test_every_key_that_something_hangs_on_is_asked_and_can_spare(catalogue: Catalogue) -> None:
    keys: set[str] = {r.applies for r in catalogue.requirements.values()}
    asked = current_set(question_sets()).questions.values()
    keys |= {key for question in asked for key in question.applies}
    assert keys - {"always"} == {k for k, one in QUESTIONS.questions.items() if one.spares}
