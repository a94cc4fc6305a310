"""The words in which a year's self-assessment is told, and what of the record may be shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from article9.catalogue.questions import Question
from article9.catalogue.translations import Translations, later
from article9.record.dossier.cycles import Answer
from article9.record.dossier.doing import Evidence, Measure
from article9.record.dossier.dossier import Dossier
from article9.selfassessment.comparing import Change, Comparison, Row, Side
from article9.selfassessment.from_last_year import answered_by_persons
from article9.selfassessment.remark import Remark
from article9.usecases.assessment.gather import Gathered
from article9.usecases.assessment.known import Known

#: What became of a question, in words that rank nothing.
CHANGES: dict[Change, str] = {
    "same": later("answered as before"),
    "shown-otherwise": later("answered as before, with other evidence, measures or words"),
    "changed": later("answered otherwise"),
    "side-by-side": later("the questions were put together in another way: see both answers"),
    "first-answered": later("answered for the first time"),
    "not-answered-now": later("answered before, and not yet this time"),
    "not-answered": later("not answered in either year"),
    "not-asked-before": later("not asked before, because of the profile"),
    "not-asked-now": later("no longer asked, because of the profile"),
    "not-asked": later("asked in neither year"),
    "new-question": later("a new question"),
    "question-dropped": later("the question is no longer in the set"),
}

#: Changes that a reader need not be told in a list of what changed.
QUIET: frozenset[Change] = frozenset({"same", "not-answered", "not-asked"})

#: Where a measure stands.
STATUSES = {
    "planned": later("planned"),
    "drafted": later("drafted"),
    "adopted": later("adopted"),
    "in-force": later("in force"),
    "ended": later("ended"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """A year with all that is said of it, and the language it is said in."""

    dossier: Dossier
    gathered: Gathered
    known: Known
    on: date
    say: Translations
    name: str  # of the State
    by: str | None  # who prepares the report
    comparison: Comparison | None
    remarks: tuple[Remark, ...]
    signed: tuple[tuple[Remark, ...], ...]  # for each sign-off, what is not as it was
    _hidden: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        records: tuple[Evidence | Measure, ...] = (*self.dossier.evidence, *self.dossier.measures)
        silent = {o.id for o in self.dossier.institutions if o.auxiliary and o.consent is None}
        hidden = frozenset(
            one.id
            for one in records
            if one.confidentiality == "secret" or one.institution in silent
        )
        object.__setattr__(self, "_hidden", hidden)

    def answers(self) -> dict[str, Answer]:
        """What persons answered, by question."""
        return answered_by_persons(self.gathered.cycle)

    def remarks_on(self, key: str) -> tuple[str, ...]:
        """What is to be said of an answer, but nothing that names what is not shown."""
        return tuple(
            one.said(self.say)
            for one in self.remarks
            if one.question == key and not self._hidden & set(one.records)
        )

    def question(self, key: str) -> Question:
        """The question of this year's set."""
        return self.gathered.questions.questions[key]

    def cite(self, question: Question) -> str:
        """The article that the question's obligation stands in."""
        return self.known.catalogue.obligations[question.obligation].cite

    def standing(self, standing: str) -> str:
        """What an answer is called."""
        words = {str(k): v.title for k, v in self.gathered.questions.answers.items()}
        return self.say(words[standing])

    def change(self, row: Row) -> str:
        """What became of the questions of a row."""
        words = self.say(CHANGES[row.change])
        return f"{words}. {self.say(row.why)}" if row.why else words

    def evidence_of(self, answer: Answer) -> list[str]:
        """What shows an answer, each in a line, without what is not shown."""
        named = [one for one in self.dossier.evidence if one.id in answer.evidence]
        return [self._evidence(one) for one in named if one.id not in self._hidden]

    def measures_of(self, answer: Answer) -> list[str]:
        """The measures an answer rests on, each in a line, without what is not shown."""
        named = [one for one in self.dossier.measures if one.id in answer.measures]
        return [self._measure(one) for one in named if one.id not in self._hidden]

    def institution(self, answer: Answer) -> str:
        """Who answers for it."""
        return next(
            (one.name for one in self.dossier.institutions if one.id == answer.institution), ""
        )

    def by_whom(self, answer: Answer) -> str:
        """Who gave an answer, and who accepted it, with the days."""
        given = self._given(answer)
        if answer.by is None:
            return ""
        if given is None or given.by is None or given.by == answer.by:
            return self._person(answer)
        return self.say(
            "{given}; accepted by {accepted}",
            given=self._person(given),
            accepted=self._person(answer),
        )

    def side(self, sides: Iterable[Side], before: bool) -> str:
        """The answers of one year in a row of the comparison, with the questions if several."""
        sides = tuple(sides)
        told = [self._answered(one, before) for one in sides]
        if len(sides) == 1:
            return told[0]
        return "\n".join(f"{one.key}: {words}" for one, words in zip(sides, told, strict=True))

    def _answered(self, side: Side, before: bool) -> str:
        if side.answer is None:
            return self.say("not answered") if side.asked else self.say("not asked")
        if not before or self.comparison is None:
            return self.standing(side.answer.standing)
        edition = self.known.questions(self.comparison.before.cycle.edition)
        return self.say(edition.answers[side.answer.standing].title)

    def _given(self, answer: Answer) -> Answer | None:
        """The answer that was accepted, if a person had given it."""
        by_id = {one.id: one for one in self.gathered.cycle.answers}
        before = by_id.get(answer.replaces or "")
        return before if before is not None and before.state == "given" else None

    def _person(self, answer: Answer) -> str:
        if answer.by is None:
            return ""
        return f"{answer.by.name}, {answer.by.function}, {answer.on.isoformat()}"

    def _evidence(self, one: Evidence) -> str:
        """An internal piece with its title and day; of an open one also where it is kept."""
        day = one.effective or one.received
        words = f"{one.title} ({day.isoformat()})"
        kept = one.kept if one.confidentiality == "open" else None
        return f"{words}, {kept}" if kept else words

    def _measure(self, one: Measure) -> str:
        step = one.steps[-1]
        return f"{one.title} ({self.say(STATUSES[step.status])}, {step.on.isoformat()})"
