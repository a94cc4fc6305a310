"""The questions of a self-assessment for a reader: all of them by area, or one whole."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.questions import Question, QuestionSet
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.documents.document import Block, Document, Heading, Paragraph, Points
from article9.selfassessment.asked import Selection
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.review.words import VOICES


def question_list(
    questions: QuestionSet, selection: Selection | None = None, say: Translations = AS_WRITTEN
) -> Document:
    """Every question under its area, or those that a State is asked and then those it is spared."""
    return Document(say.language, tuple(_list(questions, selection, say)))


def question_page(
    key: str,
    questions: QuestionSet,
    *,
    catalogue: Catalogue,
    profile: ProfileQuestions,
    say: Translations = AS_WRITTEN,
) -> Document:
    """The page of the question with this key."""
    blocks = (
        Heading(say(questions.questions[key].asks), 1),
        *_asked(questions.questions[key], questions, say),
        *_about(questions.questions[key], catalogue, say),
        *_when(questions.questions[key], profile, say),
        *_answers(questions, say),
        Paragraph(say(ATTRIBUTION)),
    )
    return Document(say.language, blocks)


def _list(
    questions: QuestionSet, selection: Selection | None, say: Translations
) -> Iterator[Block]:
    asked = tuple(questions.questions) if selection is None else selection.asked
    yield Heading(say(questions.title), 1)
    edition = questions.edition.isoformat()
    yield Paragraph(
        say(
            "{count} questions of {all} (edition of {edition}).",
            count=len(asked),
            all=len(questions.questions),
            edition=edition,
        )
    )
    for area, named in questions.areas.items():
        here = tuple(key for key in questions.in_area(area) if key in asked)
        if here:
            yield Heading(say(named.title))
            yield Points(_named(here, questions, say))
    if selection is not None and selection.spared:
        yield Heading(say("Questions that this State is spared"))
        for reason in dict.fromkeys(one.reason for one in selection.spared):
            yield Paragraph(say(reason))
            keys = tuple(one.key for one in selection.spared if one.reason == reason)
            yield Points(_named(keys, questions, say))
    yield Paragraph(say(ATTRIBUTION))


def _named(keys: tuple[str, ...], questions: QuestionSet, say: Translations) -> tuple[str, ...]:
    return tuple(f"{key}: {say(questions.questions[key].asks)}" for key in keys)


def _asked(question: Question, questions: QuestionSet, say: Translations) -> Iterator[Block]:
    yield Paragraph(say(questions.areas[question.area].title), lead=say("Area"))
    yield Paragraph(say(question.guidance))
    yield Paragraph(say(question.evidence), lead=say("Good evidence"))
    usual = say(questions.institutions[question.institution].name)
    yield Paragraph(
        say(
            "{institution}. This is a suggestion of article9; the State decides.", institution=usual
        ),
        lead=say("Who usually answers"),
    )
    if question.consults:
        names = ", ".join(say(questions.institutions[one].name) for one in question.consults)
        yield Paragraph(names, lead=say("Who else usually knows something of it"))
    if any(questions.institutions[one].auxiliary == "yes" for one in question.consults):
        yield Paragraph(
            say("What a National Society does is its own and never counted as the State's.")
        )


def _about(question: Question, catalogue: Catalogue, say: Translations) -> Iterator[Block]:
    duty = catalogue.obligations[question.obligation]
    voice = say(VOICES[question.basis])
    yield Paragraph(
        say("{voice} this{cited}.", voice=voice, cited=""), lead=say("Whose word it is")
    )
    yield Paragraph(f"{say(duty.title)} ({duty.cite})", lead=say("Obligation"))
    also = [catalogue.obligations[id_] for id_ in question.also]
    if also:
        yield Heading(say("Obligations that the same answer speaks of"))
        yield Points(tuple(f"{one.id}: {say(one.title)} ({one.cite})" for one in also))
    read = [catalogue.requirements[id_] for id_ in question.requirements]
    if read:
        yield Heading(say("Readings of texts that help to answer it"))
        yield Points(tuple(f"{one.id}: {say(one.asks)}" for one in read))


def _when(question: Question, profile: ProfileQuestions, say: Translations) -> Iterator[Block]:
    yield Heading(say("When it is asked"))
    if question.applies:
        yield Paragraph(say("It is asked unless the State's profile says all of this:"))
        reasons = (profile.questions[key].spares.values() for key in question.applies)
        yield Points(tuple(say(reason) for some in reasons for reason in some))
    else:
        yield Paragraph(say("It is asked of every State with a full list."))
    if question.core == "yes":
        yield Paragraph(say("It is on the short list of a State that never had the weapon."))
    else:
        yield Paragraph(say("It is not on the short list of a State that never had the weapon."))


def _answers(questions: QuestionSet, say: Translations) -> Iterator[Block]:
    yield Heading(say("What can be answered"))
    answers = questions.answers.values()
    yield Points(tuple(f"{say(one.title)}: {say(one.means)}" for one in answers))
