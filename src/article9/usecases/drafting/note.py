"""The explanatory note to a bill: what carries out what, what was chosen, what was left out.

The bill follows it, so that each row of the concordance leads to its clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.cite import cite_order
from article9.catalogue.read_as import LAW
from article9.catalogue.requirement import Requirement
from article9.catalogue.translations import Translations, later
from article9.documents.document import (
    Block,
    Cell,
    Document,
    Heading,
    Link,
    Paragraph,
    Points,
    Table,
)
from article9.drafting.bill import Unit, words_of
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.drafting.clauses import anchor_of, levels
from article9.usecases.drafting.draft import Drafted
from article9.usecases.drafting.left_out import left_out
from article9.usecases.drafting.page import draft_line, the_bill
from article9.usecases.review.words import VOICES

#: The first article that a requirement cites.
_ARTICLE = re.compile(r"Art\. (\d+)")

_WHO = {
    "drafter": later("whoever drafts"),
    "profile": later("the State's profile"),
    "short": later("the short form"),
    "default": later("the default"),
}


def note_document(drafted: Drafted, say: Translations) -> Document:
    """The note, and the bill behind it."""
    return Document(
        language=drafted.bill.language,
        blocks=(*_note(drafted, say), *the_bill(drafted)),
        footer=say(ATTRIBUTION),
        contents=True,
        header=draft_line(drafted),
        levels=levels(drafted.style),
    )


def _note(drafted: Drafted, say: Translations) -> Iterator[Block]:
    title = words_of(drafted.bill.title)
    yield Heading(say("Explanatory note: {title}", title=title), 1)
    yield Paragraph(
        say(
            "The note goes with the draft and is no part of the law. The bill was written and "
            "checked by the same program, so that its checking proves little: have it read by "
            "somebody who did not use it."
        )
    )
    yield from _concordance(drafted, say)
    yield from _chosen(drafted, say)
    yield from _left_out(drafted, say)
    yield from _explained(drafted, say)
    yield from _articles(drafted, say)


def _concordance(drafted: Drafted, say: Translations) -> Iterator[Block]:
    yield Heading(say("Which clause carries out which article"))
    requirements = drafted.known.catalogue.requirements
    rows = [(requirements[id_], unit) for unit in drafted.bill.walk() for id_ in unit.requirements]
    rows.sort(key=lambda row: (row[0].cite is None, cite_order(row[0].cite or "")))
    yield Table(
        (say("Article"), say("Clause"), say("Whose word it is"), say("Requirement")),
        tuple(
            (_article(one, say), _clause(unit, drafted), say(VOICES[one.basis]), say(one.asks))
            for one, unit in rows
        ),
        caption=say("Concordance"),
    )


def _article(requirement: Requirement, say: Translations) -> Cell:
    """The article, leading to what the Convention asks there."""
    cite = requirement.cite or say("on the law itself")
    found = _ARTICLE.search(cite)
    return Link(cite, _anchor(found.group(1))) if found else cite


def _clause(unit: Unit, drafted: Drafted) -> Cell:
    return Link(pinpoint(unit, drafted), anchor_of(unit.id))


def pinpoint(unit: Unit, drafted: Drafted) -> str:
    """How a clause is cited in the note: the numbers on the way to it."""
    way = [one for one in drafted.bill.walk() if unit.id == one.id or _holds(one, unit)]
    numbers = [one.number.rstrip(".") for one in way if one.rank not in ("part", "chapter")]
    term = f" ({unit.heading})" if unit.rank is None and unit.heading else ""
    return "".join(numbers) + term


def _holds(outer: Unit, inner: Unit) -> bool:
    return outer is not inner and any(one.id == inner.id for one in outer.walk())


def _chosen(drafted: Drafted, say: Translations) -> Iterator[Block]:
    yield Heading(say("What was chosen"))
    known = drafted.known.options
    yield Table(
        (say("Option"), say("Choice"), say("Chosen by"), say("What the law then does")),
        tuple(
            (
                say(option.title),
                drafted.choices.options[name].value,
                say(_WHO[drafted.choices.options[name].by]),
                say(option.values[drafted.choices.options[name].value].says),
            )
            for name, option in known.options.items()
        ),
    )
    concerns = drafted.known.catalogue.concerns
    raised = [
        say(concerns[concern].asks)
        for name, option in known.options.items()
        for concern in option.values[drafted.choices.options[name].value].raises
    ]
    if raised:
        yield Paragraph(say("Points of concern that come with these choices:"))
        yield Points(tuple(raised))
    narrower = [
        f"{say(option.title)}: {say(chosen.says)}"
        for name, option in known.options.items()
        if (chosen := option.values[drafted.choices.options[name].value]).narrows == "yes"
    ]
    if narrower:
        yield Paragraph(
            say("These choices narrow whom the law reaches, and Article 9 asks for that reach:")
        )
        yield Points(tuple(narrower))


def _left_out(drafted: Drafted, say: Translations) -> Iterator[Block]:
    yield Heading(say("What was left out, and who decided"))
    rows = left_out(drafted, say)
    if not rows:
        yield Paragraph(say("Nothing that a law is read for was left out."))
        return
    yield Table(
        (say("Requirement"), say("Article"), say("Why it is left out"), say("Brought in by")),
        tuple(
            (say(one.requirement.asks), one.requirement.cite or "", one.by, one.setting)
            for one in rows
        ),
    )


def _explained(drafted: Drafted, say: Translations) -> Iterator[Block]:
    """Why each clause says what it says, what must be decided, which Acts have the like."""
    yield Heading(say("Clause by clause"))
    yield Paragraph(
        say(
            "The Acts named hold provisions on the same subject. The words of this bill are its "
            "own; none was taken from them."
        )
    )
    rows = []
    for unit in drafted.bill.sections():
        provision = drafted.known.provisions[unit.provision]
        clause = Link(f"{unit.number} {unit.heading}", anchor_of(unit.id))
        decide, seen_in = " ".join(provision.decide), " ".join(provision.seen_in)
        rows.append((clause, provision.commentary, decide, seen_in))
    header = (say("Clause"), say("Why"), say("To be decided"), say("Seen in"))
    yield Table(header, tuple(rows))


def _articles(drafted: Drafted, say: Translations) -> Iterator[Block]:
    """What the Convention lays on States in the articles cited, and what was agreed beside it."""
    yield Heading(say("What the Convention asks in these articles"))
    catalogue = drafted.known.catalogue
    cited = {
        found.group(1)
        for one in catalogue.read_for(LAW)
        if one.id in drafted.bill.requirements()
        for found in [_ARTICLE.search(one.cite or "")]
        if found
    }
    for number in sorted(cited, key=int):
        yield Heading(say("Article {number}", number=number), 3, anchor=_anchor(number))
        lines = _obligations(catalogue, {number}, say, bases=("convention",))
        if lines:
            yield Points(lines)
    agreed = _obligations(catalogue, cited, say, bases=("commitment", "practice"))
    if agreed:
        yield Heading(say("What States Parties have agreed beside it"))
        yield Points(agreed)


def _obligations(
    catalogue: Catalogue, articles: set[str], say: Translations, *, bases: tuple[str, ...]
) -> tuple[str, ...]:
    """The duties under some articles that stand on one of these bases, each with its cite."""
    return tuple(
        f"{one.cite}: {say(one.title)}"
        for one in catalogue.obligations.values()
        if one.basis in bases
        and (found := _ARTICLE.search(one.cite))
        and found.group(1) in articles
    )


def _anchor(article: str) -> str:
    return f"article-{article}"
