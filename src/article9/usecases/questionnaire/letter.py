"""The letter that goes before the questions: who asks, by when, and how to answer."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.translations import Translations, later
from article9.documents.document import Block, Heading, NewPage, Paragraph, Points
from article9.usecases.questionnaire.sending import Asked

_OF_THE_STATE = (
    later(
        "Each year {state} takes stock of the measures by which it carries out the Anti-Personnel "
        "Mine Ban Convention (Article 9). This is the part of {year} that is for you."
    ),
    later(
        "What you answer is taken into the State's record under the name and function of the "
        "person who gives it. Nothing is proposed that you have to agree with, and no answer is "
        "better than another."
    ),
)

#: To a National Society: its work is its own.
_OF_A_SOCIETY = (
    later(
        "Each year {state} takes stock of the measures by which it carries out the Anti-Personnel "
        "Mine Ban Convention (Article 9). For {year} it asks what your Society does beside that."
    ),
    later(
        "Your Society's work is its own. It is not counted as the State's, and it answers for "
        "nothing that the State has to do."
    ),
    later(
        "What you write is quoted in what the State files only if you agree: please say at the "
        "end whether you do. You may take it back."
    ),
)

_HOW = (
    later("Give one answer to each question: tick its box, or choose it from the list."),
    later("Leave a question open rather than guess. Two ticked boxes count as none."),
)

_HOW_FOR_ALL = (
    later("Write days as year, month and day, as in 2026-11-20."),
    later(
        "Name each piece of evidence by its title, the day from which it holds and the place where "
        "it is kept. Send nothing that is classified."
    ),
    later(
        "The small codes beside the fields and the references lead your answers back to their "
        "questions. Please leave them, and the rows, as they are."
    ),
    later("Save the file in the format in which it came, and send it back."),
)


def letter(asked: Asked, say: Translations, *, state: str) -> Iterator[Block]:
    """The letter; `state` is what the State is called."""
    year = asked.cycle.year
    yield Heading(say("{title}, {year}", title=say(asked.questions.title), year=year), 1)
    address = (asked.institution.address or "").splitlines()
    to = ", ".join(line.strip().rstrip(",") for line in (asked.institution.name, *address) if line)
    yield Paragraph(to, lead=say("To"))
    contact = asked.institution.contact
    if contact:
        yield Paragraph(f"{contact.name}, {contact.function}", lead=say("For the attention of"))
    yield Paragraph(asked.sent.on.isoformat(), lead=say("Date"))
    yield Paragraph(asked.sent.due.isoformat(), lead=say("Please return by"))
    yield Paragraph(str(len(asked.sent.questions)), lead=say("Questions"))
    for sentence in _OF_A_SOCIETY if asked.institution.auxiliary else _OF_THE_STATE:
        yield Paragraph(say(sentence, state=state, year=year))
    asks = asked.cycle.opened.by
    yield Paragraph(f"{asks.name}, {asks.function}", lead=say("Whom to ask about it"))
    yield NewPage()
    yield Heading(say("How to answer"))
    how = _HOW_FOR_ALL if asked.institution.auxiliary else (*_HOW, *_HOW_FOR_ALL)
    yield Points(tuple(map(say, how)))
    if not asked.institution.auxiliary:
        yield Heading(say("The answers"))
        yield from (
            Paragraph(say(words.means), lead=say(words.title))
            for words in asked.questions.answers.values()
        )
