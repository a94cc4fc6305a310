"""Reads the answers out of the rows of a questionnaire: each question whole, or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from article9.catalogue.questions import AnswerKey, QuestionSet
from article9.catalogue.translations import AS_WRITTEN, Translations, later
from article9.record.value import Person
from article9.selfassessment.answering import Given
from article9.usecases.questionnaire import fields
from article9.usecases.questionnaire.cells import Cells, Unclear
from article9.usecases.questionnaire.fields import code_from, reference_from
from article9.usecases.questionnaire.identity import Sending
from article9.usecases.questionnaire.rows import Filled, Row
from article9.usecases.questionnaire.typed import line_from, same_words

_COMMENTS = later("Comments at the edge of the page: {count}. They are not read.")
_BESIDE = later("{place}: something is written beside the field. It is not read: “{words}”.")
_NO_FIELD = later("{place}: this row belongs to no question. It is not read: “{words}”.")
_NOT_READ = later("Question {number} is not read. {why}")

#: Letters of what is shown of a cell.
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Received:
    """What a questionnaire says, and what of it was not read."""

    given: tuple[Given, ...]
    unread: tuple[str, ...]  # sentences, each with the place
    left_open: tuple[str, ...]  # the keys of the questions without an answer
    by: Person | None  # who answers, if the file names somebody
    agreed: bool | None = None  # whether a National Society may be quoted, if it says


@dataclass(frozen=True, slots=True)
class Words:
    """The language in which what is said of the file is said, and that of the file itself."""

    say: Translations
    of_file: Translations


def received(filled: Filled, sending: Sending, questions: QuestionSet, words: Words) -> Received:
    """What the questionnaire says."""
    say = words.say
    cells = Cells(filled.rows, say)
    unseen = dict(filled.properties)
    given, unread, left_open = [], [], []
    for number, key in enumerate(sending.sent.questions, 1):
        try:
            _prove(number, key, sending, cells, unseen)
            one = _given(number, key, sending, cells, questions, words)
        except Unclear as why:
            unread.append(say(_NOT_READ, number=number, why=str(why)))
            continue
        if one is None:
            left_open.append(key)
        else:
            given.append(one)
    unread += [*_strange(filled, sending, say), *_beside(filled, say)]
    if filled.comments:
        unread.append(say(_COMMENTS, count=filled.comments))
    by, agreed = None, None
    try:
        by = _person(cells)
        agreed = _agreed(cells, words) if sending.institution.auxiliary else None
    except Unclear as why:
        unread.append(str(why))
    return Received(tuple(given), tuple(unread), tuple(left_open), by, agreed)


def _prove(
    number: int, key: str, sending: Sending, cells: Cells, unseen: Mapping[str, str]
) -> None:
    """That the number leads to the question it led to when it was sent.

    Raises:
        Unclear: it names another, or nothing says what it names.
    """
    row = cells.row(fields.field(number, fields.REFERENCE))
    printed = row.cells[1] if row is not None and len(row.cells) > 1 else ""
    told = [text for text in (printed, unseen.get(f"{fields.QUESTION}{number}", "")) if text]
    if not told:
        raise Unclear(cells.say("Its reference is gone."))
    expected = (key, sending.sent.answers.get(key))
    if any(reference_from(text) != expected for text in told):
        raise Unclear(cells.say("Its reference is not the one that was sent."))


def _given(
    number: int,
    key: str,
    sending: Sending,
    cells: Cells,
    questions: QuestionSet,
    words: Words,
) -> Given | None:
    """The answer to a question; None where it was left open."""
    auxiliary = sending.institution.auxiliary
    standing = None if auxiliary else _standing(number, cells, questions, words.of_file)
    reason = None if auxiliary else cells.words(fields.field(number, fields.REASON))
    remark = cells.words(fields.field(number, fields.REMARK))
    evidence = tuple(cells.evidence(number))
    if auxiliary:
        said = remark is not None or evidence
        return Given(key, None, None, remark, evidence) if said else None
    if standing is None:
        if reason or remark or evidence:
            raise Unclear(cells.say("No answer is ticked or chosen, but something is written."))
        return None
    if questions.answers[standing].needs_reason == "yes" and reason is None:
        title = cells.say(questions.answers[standing].title)
        raise Unclear(cells.say("“{answer}” needs a reason.", answer=title))
    return Given(key, standing, reason, remark, evidence)


def _standing(
    number: int, cells: Cells, questions: QuestionSet, of_file: Translations
) -> AnswerKey | None:
    """The one answer that is ticked, or chosen from the list."""
    titles = {
        same_words(name): key
        for key, one in questions.answers.items()
        for name in (key, one.title, of_file(one.title))
    }
    chosen = cells.words(fields.field(number, ""))
    found: list[AnswerKey] = []
    if chosen is not None:
        if same_words(chosen) not in titles:
            raise Unclear(cells.say("“{words}” is none of the answers.", words=chosen[:_SHOWN]))
        found.append(titles[same_words(chosen)])
    found += [key for code, key in fields.answer_codes(number) if cells.ticked(code)]
    if len(found) > 1:
        raise Unclear(cells.say("Several answers are ticked."))
    return found[0] if found else None


def _person(cells: Cells) -> Person | None:
    name, function = (cells.words(code) for code in (fields.NAME, fields.FUNCTION))
    if name is None or function is None:
        return None
    return Person(
        name=cells.line(name, fields.NAME), function=cells.line(function, fields.FUNCTION)
    )


def _agreed(cells: Cells, words: Words) -> bool | None:
    yes, no = cells.ticked(fields.AGREED), cells.ticked(fields.NOT_AGREED)
    chosen = same_words(cells.words(fields.CONSENT) or "")
    for say in (words.of_file, AS_WRITTEN):
        yes = yes or chosen == same_words(say("yes"))
        no = no or chosen == same_words(say("no"))
    if yes and no:
        raise Unclear(cells.say("Whether the work may be quoted: both answers are ticked."))
    return True if yes else False if no else None


def _strange(filled: Filled, sending: Sending, say: Translations) -> Iterator[str]:
    """Rows that belong to a question that was not sent, or to none and were added."""
    last, table = "", 0  # the field of the last row that has one, and its table
    for row in filled.rows:
        code = code_from(row.code)
        behind = code is None and last == fields.REFERENCE and table == row.table > 0
        unknown = code is not None and code.number > len(sending.sent.questions)
        if (behind or unknown) and any(row.cells):
            yield say(_NO_FIELD, place=row.place(say), words=_shown(" ".join(row.cells)))
        if code is not None:
            last, table = code.field, row.table


def _beside(filled: Filled, say: Translations) -> Iterator[str]:
    """Words beside a field that do not stand beside the same field of other questions."""
    labels: dict[str, list[tuple[Row, str]]] = {}
    boxes = {letter for letter, _ in fields.answer_letters()}
    for row in filled.rows:
        code = code_from(row.code)
        if code is None or not code.number or not row.table or code.field in fields.EVIDENCE:
            continue
        at = 1 if code.field in boxes else 0
        if len(row.cells) > at:
            labels.setdefault(code.field, []).append((row, line_from(row.cells[at])))
    for rows in labels.values():
        usual = Counter(label for _, label in rows).most_common(1)[0][0]
        for row, label in rows if len(rows) > 2 else ():
            if label != usual:
                yield say(_BESIDE, place=row.place(say), words=_shown(label))


def _shown(text: str) -> str:
    line = line_from(text)
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]} …"
