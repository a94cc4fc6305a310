"""The same as a value for programs: `article9 report self-assessment --format json`."""

from __future__ import annotations

from pydantic import Field

from article9 import __version__
from article9.record.value import Value
from article9.usecases.assessment.areas import unanswered
from article9.usecases.assessment.front import with_key
from article9.usecases.assessment.told import Told


class SignedData(Value):
    """A sign-off, and what is not as it was when it was signed."""

    name: str = Field(description="Who signed.")
    function: str = Field(description="What the person is.")
    on: str = Field(description="The day.")
    answers: int = Field(description="How many answers were signed.")
    sha256: str = Field(description="Over their JSON, each on a line.")
    since: tuple[str, ...] = Field(description="What changed since, in sentences.")


class QuestionData(Value):
    """A question that was asked, with the answer a person gave."""

    key: str = Field(description="The question's key.")
    area: str = Field(description="The key of its area.")
    basis: str = Field(description="convention, commitment or recommended.")
    cite: str = Field(description="The article.")
    asks: str = Field(description="The question.")
    answer: str | None = Field(description="The answer's key; null where nobody has answered.")
    waits: str | None = Field(description="Why there is no answer, in a sentence.")
    reason: str | None = Field(description="Why it does not apply.")
    remark: str | None = Field(description="What is said with it.")
    shown_by: tuple[str, ...] = Field(description="The evidence, without what is secret.")
    rests_on: tuple[str, ...] = Field(description="The measures, without what is secret.")
    institution: str = Field(description="Who answers for it; empty where nobody does.")
    by: str = Field(description="Who answered, and who accepted the answer, with the days.")
    change: str | None = Field(description="What became of it since the year before: a code.")
    remarks: tuple[str, ...] = Field(description="What a reader will ask, in sentences.")


class NotAskedData(Value):
    """A question that was not asked."""

    key: str = Field(description="The question's key.")
    because: str = Field(description="The key of the profile, or never-affected.")
    reason: str = Field(description="The same in a sentence.")


class ComparedData(Value):
    """A row of the comparison."""

    way: str = Field(description="same, reworded, renamed, split, merged, regrouped ...")
    before: dict[str, str | None] = Field(description="The answers then, by question.")
    now: dict[str, str | None] = Field(description="The answers now, by question.")
    change: str = Field(description="A code.")
    says: str = Field(description="The same in words.")


class AssessmentData(Value):
    """A year's self-assessment. There is no number in it that judges."""

    article9: str = Field(description="The version of the program.")
    state: str = Field(description="The State's code.")
    year: int = Field(description="The year.")
    edition: str = Field(description="The set of questions.")
    on: str = Field(description="The day as of which it is told.")
    signed: tuple[SignedData, ...] = Field(description="Each sign-off.")
    questions: tuple[QuestionData, ...] = Field(description="What was asked.")
    not_asked: tuple[NotAskedData, ...] = Field(description="What was not, and why.")
    compared_with: int | None = Field(description="The year before; null where there is none.")
    comparison: tuple[ComparedData, ...] = Field(description="Question by question.")


def assessment_data(told: Told) -> AssessmentData:
    """The year for a program; sentences are in the language."""
    cycle, comparison = told.gathered.cycle, told.comparison
    return AssessmentData(
        article9=__version__,
        state=told.dossier.state,
        year=cycle.year,
        edition=cycle.edition,
        on=told.on.isoformat(),
        signed=tuple(_signed(told)),
        questions=tuple(_question(key, told) for key in told.gathered.selection.asked),
        not_asked=tuple(
            NotAskedData(key=one.key, because=one.because, reason=told.say(one.reason))
            for one in told.gathered.selection.spared
        ),
        compared_with=None if comparison is None else comparison.before.cycle.year,
        comparison=_compared(told),
    )


def _signed(told: Told) -> list[SignedData]:
    return [
        SignedData(
            name=one.signed.by.name,
            function=one.signed.by.function,
            on=one.signed.on.isoformat(),
            answers=len(one.answers),
            sha256=one.sha256,
            since=tuple(with_key(remark, told) for remark in remarks),
        )
        for one, remarks in zip(told.gathered.cycle.sign_offs, told.signed, strict=True)
    ]


def _question(key: str, told: Told) -> QuestionData:
    question, answer = told.question(key), told.answers().get(key)
    row = None if told.comparison is None else told.comparison.row_of(key)
    return QuestionData(
        key=key,
        area=question.area,
        basis=question.basis,
        cite=told.cite(question),
        asks=told.say(question.asks),
        answer=None if answer is None else answer.standing,
        waits=unanswered(key, told) if answer is None else None,
        reason=None if answer is None else answer.reason,
        remark=None if answer is None else answer.remark,
        shown_by=() if answer is None else tuple(told.evidence_of(answer)),
        rests_on=() if answer is None else tuple(told.measures_of(answer)),
        institution="" if answer is None else told.institution(answer),
        by="" if answer is None else told.by_whom(answer),
        change=None if row is None else row.change,
        remarks=told.remarks_on(key),
    )


def _compared(told: Told) -> tuple[ComparedData, ...]:
    rows = () if told.comparison is None else told.comparison.rows
    return tuple(
        ComparedData(
            way=row.kind,
            before={s.key: s.answer.standing if s.answer else None for s in row.before},
            now={s.key: s.answer.standing if s.answer else None for s in row.now},
            change=row.change,
            says=told.change(row),
        )
        for row in rows
    )
