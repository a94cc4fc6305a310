"""Takes in answers that a person wrote down: a file with a line for each question."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pydantic import Field

from article9.catalogue.fault import suggestion
from article9.catalogue.given import given
from article9.catalogue.questions import AnswerKey, QuestionSet
from article9.catalogue.shape import Strict
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.record.dossier.dossier import Dossier
from article9.record.ids import NewId
from article9.record.value import Person
from article9.selfassessment.answering import Compared, Given, Giver, Shown, compared, with_answers
from article9.selfassessment.cycles import cycle_of
from article9.usecases.assessment.gather import gathered
from article9.usecases.assessment.known import Known
from article9.usecases.imports.imported import Imported, RowFault


class Written(Strict):
    """One answer, as it is written down."""

    is_: AnswerKey = Field(alias="is", description="in-place, partly, planned, not-in-place ...")
    because: str | None = Field(default=None, description="Why it does not apply.")
    says: str | None = Field(default=None, description="What is to be said with it.")
    shows: tuple[str, ...] = Field(
        default=(), description="The short names, or the ids, of the evidence that shows it."
    )


class Answers(Strict):
    """A file of answers."""

    answers: dict[str, Written] = Field(description="Each answer, by the question's key.")


def imported(  # noqa: PLR0913  # whose answers, to which year, written down when
    dossier: Dossier,
    data: bytes,
    *,
    name: str,
    known: Known,
    by: Person,
    year: int | None,
    today: date,
    new_id: NewId,
    say: Translations = AS_WRITTEN,
) -> Imported:
    """The dossier with the answers of a file, each for the institution that usually gives it.

    An answer that a person gave before and that says something else is left as it is, and told.

    Raises:
        Usage: the file is none of answers; with every fault.
        NotFound: no such year was opened.
    """
    cycle = cycle_of(dossier, year)
    found = gathered(dossier, cycle, known)
    written = given(data, name, Answers).answers
    faults = tuple(_faults(written, found.questions, found.selection.asked, dossier))
    if faults:
        return Imported(dossier, faults=faults)
    answers = [_given(key, one, dossier) for key, one in written.items()]
    beside = compared(dossier, cycle, answers, stood={})
    bodies = {one.kind: one.id for one in reversed(dossier.institutions)}
    for kind in dict.fromkeys(q.institution for q in found.questions.questions.values()):
        theirs = [
            one.given
            for one in beside
            if one.effect == "new"
            and found.questions.questions[one.given.question].institution == kind
        ]
        if theirs:
            giver = Giver(by=by, institution=bodies[kind], on=today)
            dossier = with_answers(
                dossier, cycle_of(dossier, cycle.year), theirs, giver=giver, new_id=new_id
            )
    done = say(
        "{year}: {new} answers are new, {same} say what stood there.",
        year=cycle.year,
        new=sum(one.effect == "new" for one in beside),
        same=sum(one.effect == "same" for one in beside),
    )
    return Imported(dossier, (done,), left=tuple(_left(beside, found.questions, say)))


def _faults(
    written: dict[str, Written], questions: QuestionSet, asked: tuple[str, ...], dossier: Dossier
) -> Iterator[RowFault]:
    names = {name for one in dossier.evidence for name in (one.id, one.key) if name}
    kinds = {one.kind for one in dossier.institutions}
    for key, one in written.items():
        if key not in questions.questions:
            remedy = f"{suggestion(key, questions.questions)} `article9 questions` lists them."
            yield RowFault(None, key, "There is no such question.", remedy.lstrip())
        elif key not in asked:
            yield RowFault(None, key, "The profile spares the State this.", "Leave it out.")
        elif questions.questions[key].institution not in kinds:
            kind = questions.questions[key].institution
            message = f"The dossier has no institution of the kind {kind!r} to answer it."
            yield RowFault(None, key, message, "Add it with `article9 record set`.")
        if one.is_ == "not-applicable" and one.because is None:
            yield RowFault(None, key, "'not-applicable' needs a reason.", "Write `because`.")
        for shown in one.shows:
            if shown not in names:
                message = f"There is no evidence {shown!r} in the dossier."
                yield RowFault(None, key, message, suggestion(shown, names))


def _given(key: str, one: Written, dossier: Dossier) -> Given:
    pieces = tuple(
        Shown(evidence.title, evidence.effective, evidence.kept)
        for name in one.shows
        for evidence in dossier.evidence
        if name in (evidence.id, evidence.key)
    )
    return Given(key, one.is_, one.because, one.says, pieces)


def _left(beside: tuple[Compared, ...], questions: QuestionSet, say: Translations) -> Iterator[str]:
    """What a person answered otherwise before; both sides, so that a person can choose."""
    for one in beside:
        if one.effect in ("new", "same") or one.now is None or one.now.by is None:
            continue
        yield say(
            "{question} was left as it is: {name} answered “{there}” on {day}; the file says "
            "“{here}”.",
            question=one.given.question,
            name=one.now.by.name,
            there=say(questions.answers[one.now.standing].title),
            day=one.now.on.isoformat(),
            here=say(questions.answers[one.given.standing or one.now.standing].title),
        )
