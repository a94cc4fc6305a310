"""The same as a workbook: a row a question, a sheet for the comparison and for what waits."""

from __future__ import annotations

from collections.abc import Iterator

from article9.documents.document import Block, Cell, Heading, Paragraph, Table
from article9.usecases.assessment.areas import change_of, unanswered, year_before
from article9.usecases.assessment.comparison import table
from article9.usecases.assessment.front import front, signature, with_key, work
from article9.usecases.assessment.told import Told
from article9.usecases.review.words import VOICES


def sheets(told: Told) -> Iterator[Block]:
    """What the workbook holds, table by table."""
    say = told.say
    yield from (block for block in front(told) if isinstance(block, Heading | Paragraph))
    yield Heading(say("Answers"))
    yield _answers(told)
    if told.comparison is not None:
        yield Heading(say("Comparison"))
        yield table(told, told.comparison, told.comparison.rows)
    yield Heading(say("Where the work stands"))
    yield work(told)
    yield from _signed(told)
    yield from _not_asked(told)


def _answers(told: Told) -> Table:
    say = told.say
    header = [
        say("Key"), say("Area"), say("Question"), say("Whose word it is"), say("Article"),
        say("Answer"), say("Reason"), say("Remark"), say("Shown by"), say("Rests on"),
        say("Answers for it"), say("Answered by"), say("A reader will ask"),
    ]  # fmt: skip
    if told.comparison is not None:
        header.append(say("Since {year}", year=year_before(told)))
    rows = tuple(_row(key, told) for key in told.gathered.selection.asked)
    return Table(tuple(header), rows, caption=say("Answers"))


def _row(key: str, told: Told) -> tuple[Cell, ...]:
    say, question, answer = told.say, told.question(key), told.answers().get(key)
    area = told.gathered.questions.areas[question.area]
    cells = [key, say(area.title), say(question.asks), say(VOICES[question.basis])]
    cells.append(told.cite(question))
    if answer is None:
        cells += [unanswered(key, told), "", "", "", "", "", ""]
    else:
        cells += [
            told.standing(answer.standing), answer.reason or "", answer.remark or "",
            "\n".join(told.evidence_of(answer)), "\n".join(told.measures_of(answer)),
            told.institution(answer), told.by_whom(answer),
        ]  # fmt: skip
    cells.append("\n".join(told.remarks_on(key)))
    if told.comparison is not None:
        cells.append(change_of(key, told))
    return tuple(cells)


def _signed(told: Told) -> Iterator[Block]:
    say = told.say
    rows = tuple(
        (signature(one, told), "\n".join(with_key(remark, told) for remark in remarks))
        for one, remarks in zip(told.gathered.cycle.sign_offs, told.signed, strict=True)
    )
    if rows:
        yield Heading(say("Who signed"))
        header = (say("Signed"), say("What is not as it was signed"))
        yield Table(header, rows, caption=say("Who signed"))


def _not_asked(told: Told) -> Iterator[Block]:
    say = told.say
    rows = tuple(
        (one.key, say(told.question(one.key).asks), say(one.reason))
        for one in told.gathered.selection.spared
    )
    if rows:
        yield Heading(say("What was not asked"))
        header = (say("Key"), say("Question"), say("Why it was not asked"))
        yield Table(header, rows, caption=say("What was not asked"))
