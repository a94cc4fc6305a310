"""The yearly self-assessment: who was asked what, what each answered, what was signed."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from article9.record.value import (
    AnswerId,
    Day,
    EvidenceId,
    InstitutionId,
    Knows,
    Line,
    MeasureId,
    Person,
    QuestionKey,
    Record,
    Sha256,
    Signed,
    Value,
    Words,
)

Standing = Literal["in-place", "partly", "planned", "not-in-place", "not-applicable", "not-known"]

#: A proposal waits for a person; given, accepted and returned were a person's.
State = Literal["proposed", "given", "accepted", "returned"]


class Origin(Value):
    """Where a proposal comes from."""

    kind: Literal["reading", "decision", "register", "deadline", "measure", "action", "last-year"]
    record: str | None = Field(
        default=None, description="The id of the record, where it is one of the dossier's."
    )
    says: Words = Field(description="What it says there, in a sentence, with its day.")


class Answer(Record):
    """An answer to one question. It never changes: a later one takes its place."""

    question: QuestionKey = Field(description="The question's key.")
    standing: Standing = Field(description="in-place, partly, planned, not-in-place ...")
    reason: Words | None = Field(
        default=None, description="Why it does not apply; needed for that answer."
    )
    remark: Words | None = Field(default=None, description="What is to be said with it.")
    institution: InstitutionId | None = Field(default=None, description="Who answers for it.")
    evidence: tuple[EvidenceId, ...] = Field(default=(), description="What shows it.")
    measures: tuple[MeasureId, ...] = Field(default=(), description="The measures it rests on.")
    state: State = Field(description="proposed, given, accepted or returned.")
    origin: Origin | None = Field(default=None, description="Where a proposal comes from.")
    replaces: AnswerId | None = Field(default=None, description="The answer before it.")
    by: Person | None = Field(default=None, description="Who answers; nobody for a proposal.")
    on: Day = Field(description="The day.")
    review: Words | None = Field(default=None, description="What is asked of a returned answer.")

    @model_validator(mode="after")
    def _somebody_answers(self) -> Self:
        if self.state != "proposed" and self.by is None:
            raise ValueError("an answer names who gives it")
        if self.state == "proposed" and self.origin is None:
            raise ValueError("a proposal says where it comes from")
        if self.state == "returned" and self.review is None:
            raise ValueError("a returned answer says what is asked of it")
        if self.standing == "not-applicable" and self.reason is None:
            raise ValueError("'not-applicable' needs a reason")
        return self


class Contribution(Record):
    """What a body that only helps the State says of a question: its own work, and no answer."""

    question: QuestionKey = Field(description="The question's key.")
    institution: InstitutionId = Field(description="Whose work it is.")
    says: Words | None = Field(default=None, description="What it does, in its words.")
    evidence: tuple[EvidenceId, ...] = Field(default=(), description="What shows it.")
    by: Person = Field(description="Who says so.")
    on: Day = Field(description="The day.")


class Sent(Record):
    """A questionnaire that went out: to whom, in which language, with which answers in it."""

    institution: InstitutionId = Field(description="To whom.")
    on: Day = Field(description="When.")
    due: Day = Field(description="The day by which it is to come back.")
    language: str = Field(description="The code of its language.")
    questions: tuple[QuestionKey, ...] = Field(description="What it asks.")
    answers: dict[str, AnswerId] = Field(
        default={}, description="The answers that stood in the dossier then, by question."
    )


class SignOff(Value):
    """That a person signed, and what exactly: the answers, and the hash over them."""

    signed: Signed = Field(description="Who, and when.")
    answers: tuple[AnswerId, ...] = Field(description="The answers that were signed.")
    sha256: Sha256 = Field(description="Over their JSON, in this order, each on a line.")


class Cycle(Record):
    """One year's self-assessment."""

    year: int = Field(ge=1999, le=2999, description="The year it is about.")
    edition: Annotated[str, Knows("questions")] = Field(description="The set of questions.")
    opened: Signed = Field(description="Who opened it, and when.")
    answers: tuple[Answer, ...] = Field(default=(), description="All of them, in their order.")
    contributions: tuple[Contribution, ...] = Field(
        default=(),
        description="What a National Society said of its own work; never counted as the State's.",
    )
    sent: tuple[Sent, ...] = Field(default=(), description="The questionnaires that went out.")
    sign_offs: tuple[SignOff, ...] = Field(default=(), description="Each time it was signed.")
    title: Line | None = Field(default=None, description="Its title, if it has one of its own.")

    def current(self) -> dict[str, Answer]:
        """The answer in force for each question: the last a person gave, or else a proposal."""
        found: dict[str, Answer] = {}
        for answer in self.answers:
            before = found.get(answer.question)
            if before is None or before.state == "proposed" or answer.state != "proposed":
                found[answer.question] = answer
        return found

    def proposed_since(self) -> dict[str, Answer]:
        """The proposal for each question that came after the answer a person gave to it."""
        last = {answer.question: answer for answer in self.answers}
        current = self.current()
        return {
            question: answer
            for question, answer in last.items()
            if answer.state == "proposed" and current[question].state != "proposed"
        }
