"""Test a claim: that the law a State has reaches what the Convention prohibits."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.claims import Claim, Claims
from article9.catalogue.fault import suggestion
from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.checking.claim import shown_for
from article9.documents.document import (
    Block,
    Cell,
    Document,
    Heading,
    Link,
    NewPage,
    Paragraph,
    Points,
    Table,
)
from article9.errors import NotFound
from article9.record.claim import Claimed, ShownForAct
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import Outcome
from article9.usecases.review.brief import about
from article9.usecases.review.reproduction import reproductions
from article9.usecases.review.words import Words, anchor


def claimed(outcome: Outcome, name: str, claims: Claims) -> Claimed:
    """What the texts of a reading show for a claim.

    Raises:
        NotFound: no claim has this name.
    """
    reading = outcome.reading
    return Claimed(
        article9=reading.article9,
        knowledge=reading.knowledge,
        claim=name,
        texts=reading.texts,
        acts=shown_for(claim_of(name, claims), outcome.checked, outcome.catalogue),
    )


def claim_of(name: str, claims: Claims) -> Claim:
    """The claim with this name.

    Raises:
        NotFound: no claim has it.
    """
    if name not in claims.claims:
        known = ", ".join(claims.claims)
        near = suggestion(name, claims.claims)
        raise NotFound(f"There is no claim {name!r}.", remedy=f"{near} Claims: {known}.".lstrip())
    return claims.claims[name]


def claim_document(
    outcome: Outcome,
    result: Claimed,
    claim: Claim,
    say: Translations = AS_WRITTEN,
    *,
    with_texts: bool = False,
) -> Document:
    """The acts as rows with what was shown, then the words, fit to stand in Form A."""
    blocks = [*_blocks(Words(outcome, say), result, claim)]
    if with_texts:
        blocks += reproductions(Words(outcome, say))
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION))


def _blocks(words: Words, result: Claimed, claim: Claim) -> Iterator[Block]:
    say = words.say
    yield Heading(say(claim.title), 1)
    for at, text in enumerate(words.reading.texts):
        yield from about(text, words, letter=words.letter(at))
    yield Paragraph(_conclusion(words, result))
    yield from _reservations(words, claim)
    header = (say("Act"), *(say(column.title) for column in claim.columns.values()))
    rows = tuple(_row(words, act) for act in result.acts)
    yield Table(header, rows, caption=say("What these texts show of each act"))
    for name, column in claim.columns.items():
        yield Paragraph(say(column.asks), lead=say(claim.columns[name].title))
    yield Paragraph(
        say(
            "This is a machine's reading. A blank says that these texts do not show it, not that "
            "no law of the State does. A lawyer must confirm what is shown before it is reported."
        )
    )
    yield NewPage()
    yield Heading(say("What is shown, act by act"))
    for act in result.acts:
        yield from _words_of_act(words, act, claim)


def _conclusion(words: Words, result: Claimed) -> str:
    say = words.say
    if not any(act.blanks for act in result.acts):
        return say(
            "Each thing is shown of each act by these texts. A lawyer must read the provisions "
            "before the State reports that they suffice."
        )
    open_ = [act for act in result.acts if act.blanks]
    return say(
        "These texts do not show that existing law suffices: something is not yet shown for "
        "{acts}.",
        acts=", ".join(say(act.act) for act in open_),
    )


def _reservations(words: Words, claim: Claim) -> Iterator[Block]:
    """What must be said beside the table, whatever it shows."""
    say = words.say
    for finding in words.reading.findings:
        if finding.requirement in claim.needs and finding.verdict != "met":
            sentence = f"{words.asked(finding)} ({words.assessment(finding)})"
            yield Paragraph(sentence, lead=say("What the table rests on"))
    if words.reading.concerns:
        yield Heading(say("Points of concern in the texts"), 3)
        concerns = (words.catalogue.concerns[one.concern] for one in words.reading.concerns)
        yield Points(tuple(say(one.asks) for one in concerns))


def _row(words: Words, act: ShownForAct) -> tuple[Cell, ...]:
    cells: list[Cell] = [words.say(act.act)]
    for cell in act.columns.values():
        if not cell.shown:
            cells.append(words.say("not yet shown"))
            continue
        first = cell.passages[0]
        cells.append(
            Link(
                words.place(first) or words.say("shown"), anchor(first.text, first.start, first.end)
            )
        )
    return tuple(cells)


def _words_of_act(words: Words, act: ShownForAct, claim: Claim) -> Iterator[Block]:
    say = words.say
    yield Heading(say(act.act)[:1].upper() + say(act.act)[1:], 3)
    if act.blanks:
        titles = ", ".join(say(claim.columns[name].title) for name in act.blanks)
        yield Paragraph(say("Not yet shown for this act: {titles}.", titles=titles))
    for name, cell in act.columns.items():
        if cell.shown:
            yield Paragraph(
                ", ".join(dict.fromkeys(map(words.place, cell.passages))),
                lead=say(claim.columns[name].title),
                proof=words.proof(cell.passages[:1]),
            )
