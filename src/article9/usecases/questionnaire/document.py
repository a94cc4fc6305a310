"""Lays a questionnaire out: the letter, each question with its fields, who answers, references."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.questions import AnswerKey, Question
from article9.catalogue.translations import Translations, later
from article9.documents.document import Block, Document, Heading, NewPage, Paragraph
from article9.documents.form import Blank, Blanks, Boxes, Choice, Field, Form, Printed
from article9.record.dossier.checklists import items_of
from article9.record.dossier.cycles import Answer
from article9.usecases.questionnaire import fields
from article9.usecases.questionnaire.fields import field
from article9.usecases.questionnaire.letter import letter
from article9.usecases.questionnaire.sending import Asked
from article9.usecases.review.words import VOICES

#: What the parts of the identity are called.
_IDENTITY = {
    "dossier": later("Dossier"),
    "cycle": later("Self-assessment"),
    "institution": later("Institution"),
    "sending": later("Questionnaire"),
    "edition": later("Question set"),
}


def questionnaire(asked: Asked, say: Translations, *, state: str) -> Document:
    """The questionnaire as a document; `state` is what the State is called."""
    blocks = (
        *letter(asked, say, state=state),
        NewPage(),
        Heading(say("The questions")),
        *_questions(asked, say),
        *_who(asked, say),
        Heading(say("References")),
        Paragraph(say("Please leave these lines as they are.")),
        Form(tuple(_identity(asked, say)), name=say("References")),
    )
    footer = say(
        "{institution}, {year}. Please return by {due}.",
        institution=asked.institution.name,
        year=asked.cycle.year,
        due=asked.sent.due.isoformat(),
    )
    return Document(say.language, blocks, footer, properties=tuple(_properties(asked)))


def identity(asked: Asked) -> dict[str, str]:
    """What the questionnaire is, by part."""
    return {
        "dossier": asked.dossier.id,
        "cycle": asked.cycle.id,
        "institution": asked.institution.id,
        "sending": asked.sent.id,
        "edition": asked.cycle.edition,
    }


def _identity(asked: Asked, say: Translations) -> Iterator[Field]:
    for part, value in identity(asked).items():
        yield Printed(fields.IDENTITY[part], say(_IDENTITY[part]), value)


def _properties(asked: Asked) -> Iterator[tuple[str, str]]:
    for part, value in identity(asked).items():
        yield f"{fields.PREFIX} {part}", value
    for number, key in enumerate(asked.sent.questions, 1):
        yield f"{fields.QUESTION}{number}", fields.reference(key, asked.sent.answers.get(key))


def _questions(asked: Asked, say: Translations) -> Iterator[Block]:
    area = ""
    for number, key in enumerate(asked.sent.questions, 1):
        question = asked.questions.questions[key]
        if question.area != area:
            area = question.area
            yield Heading(say(asked.questions.areas[area].title), 2)
        yield Heading(f"{number}. {say(question.asks)}", 3)
        yield from _about(key, question, asked, say)
        yield Form(tuple(_fields(number, key, asked, say)), name=f"{number}. {say(question.asks)}")


def _about(key: str, question: Question, asked: Asked, say: Translations) -> Iterator[Block]:
    """What helps to answer: guidance, good evidence, what was said before, what is proposed."""
    yield Paragraph(say(question.guidance), lead=say(VOICES[question.basis]))
    yield Paragraph(say(question.evidence), lead=say("Good evidence"))
    items = "; ".join(items_of(asked.dossier.checklists, key))
    if items:
        yield Paragraph(items, lead=say("In your checklist"))
    if asked.institution.auxiliary:
        said = asked.said_before.get(key)
        if said is not None and said.says:
            day = said.on.isoformat()
            yield Paragraph(said.says, lead=say("What you said on {day}", day=day))
        return
    for before in asked.before.get(key, ()):
        words = _answer(before.answer, asked, say)
        yield Paragraph(words, lead=say("Answer of {year}", year=before.year))
    current = asked.current.get(key)
    if current is not None and current.state != "proposed":
        yield Paragraph(_answer(current, asked, say), lead=say("Answer so far"))
    elif current is not None and current.origin is not None:
        title = say(asked.questions.answers[current.standing].title)
        yield Paragraph(
            say(
                "{answer}. {origin} This is a proposal: answer as you see it.",
                answer=title,
                origin=_sentence(current.origin.says),
            ),
            lead=say("Proposed"),
        )


def _answer(answer: Answer, asked: Asked, say: Translations) -> str:
    """An answer in a few sentences, without what is secret."""
    evidence = {
        one.id: one.title for one in asked.dossier.evidence if one.confidentiality != "secret"
    }
    shown = "; ".join(evidence[id_] for id_ in answer.evidence if id_ in evidence)
    parts = [
        _sentence(say(asked.questions.answers[answer.standing].title)),
        *(_sentence(words) for words in (answer.reason, answer.remark) if words),
        *([say("Evidence: {titles}.", titles=shown)] if shown else []),
        *([f"({answer.by.name}, {answer.by.function}, {answer.on})"] if answer.by else []),
    ]
    return " ".join(parts)


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?", "。", "؟")) else f"{words}."


def _fields(number: int, key: str, asked: Asked, say: Translations) -> Iterator[Field]:
    if asked.institution.auxiliary:
        yield Blank(field(number, fields.REMARK), say("What your Society does"), "text")
    else:
        yield _boxes(number, asked, say)
        yield Blank(field(number, fields.REASON), say("Reason"), "line")
        yield Blank(field(number, fields.REMARK), say("Remark"), "text")
    yield Blanks(
        (say("Evidence: its title"), say("Holds from"), say("Where it is kept")),
        ("line", "date", "line"),
        tuple(field(number, letter) for letter in fields.EVIDENCE),
    )
    stood = asked.sent.answers.get(key)
    yield Printed(field(number, fields.REFERENCE), say("Reference"), fields.reference(key, stood))


def _boxes(number: int, asked: Asked, say: Translations) -> Boxes:
    def title(key: AnswerKey) -> str:
        return say(asked.questions.answers[key].title)

    choices = tuple(Choice(code, title(key)) for code, key in fields.answer_codes(number))
    return Boxes(str(number), say("Your answer"), choices, right_below=True)


def _who(asked: Asked, say: Translations) -> Iterator[Block]:
    yield Heading(say("Who answers"))
    yield Paragraph(say("Without a name and a function nothing can be taken into the record."))
    who: list[Field] = [
        Blank(fields.NAME, say("Name")),
        Blank(fields.FUNCTION, say("Function")),
    ]
    if asked.institution.auxiliary:
        choices = (Choice(fields.AGREED, say("yes")), Choice(fields.NOT_AGREED, say("no")))
        may = say("May the State quote your Society's work in what it files?")
        who.append(Boxes(fields.CONSENT, may, choices))
    yield Form(tuple(who), name=say("Who answers"))
