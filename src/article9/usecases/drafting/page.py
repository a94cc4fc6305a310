"""The bill as a document: what is still open, and the bill itself. The note is one of its own."""

from __future__ import annotations

from collections.abc import Iterator

from babel.dates import format_date

from article9.catalogue.translations import Translations
from article9.documents.document import Block, Document, Heading, NewPage, Paragraph, Points
from article9.drafting.bill import Undecided, Unit, words_of
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.drafting.clauses import bill_clauses, levels
from article9.usecases.drafting.draft import Drafted


def bill_document(drafted: Drafted, say: Translations) -> Document:
    """The bill behind a page that says what is open.

    Nothing else stands with it: whoever has the file checked is to have the bill checked.
    """
    return Document(
        language=drafted.bill.language,
        blocks=(*_front(drafted, say), *the_bill(drafted)),
        footer=say(ATTRIBUTION),
        contents=True,
        header=draft_line(drafted),
        levels=levels(drafted.style),
    )


def draft_line(drafted: Drafted) -> str:
    """What stands on each page of a draft."""
    day = format_date(drafted.today, format=drafted.style.day, locale=drafted.bill.language)
    return drafted.style.draft.replace("{date}", day)


def _front(drafted: Drafted, say: Translations) -> Iterator[Block]:
    yield Heading(words_of(drafted.bill.title), 1)
    yield Paragraph(
        say(
            "This bill was written by article9 from its sample provisions, and checked by the same "
            "program. Have it read by somebody who did not use it, before it goes any further."
        )
    )
    open_ = drafted.bill.undecided()
    count = sum(open_.values())
    yield Heading(say("What is still to be decided ({count})", count=count))
    if not open_:
        yield Paragraph(say("Nothing is marked as open in the words of the bill."))
        return
    yield Paragraph(
        say("Each point is marked in the words of the bill. Say it with --set, or write it there.")
    )
    yield Points(tuple(_open_point(name, drafted, say) for name in open_))


def _open_point(name: str, drafted: Drafted, say: Translations) -> str:
    asks = say(drafted.known.options.parameters[name].asks)
    places = [
        unit.number.rstrip(".") + f" {unit.heading}"
        for unit in drafted.bill.sections()
        if _leaves_open(unit, name)
    ]
    where = "; ".join(places) or say("opening words")
    return f"{name}: {asks} ({where})"


def _leaves_open(unit: Unit, name: str) -> bool:
    return any(isinstance(one, Undecided) and one.name == name for one in unit.pieces())


def the_bill(drafted: Drafted) -> Iterator[Block]:
    """The title, the opening lines and the clauses, on pages of their own."""
    yield NewPage()
    yield Heading(words_of(drafted.bill.title), 2)
    yield from bill_clauses(drafted)
