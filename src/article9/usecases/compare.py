"""Several laws side by side, requirement by requirement: their words, and no marks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.read_as import LAW
from article9.catalogue.requirement import Requirement
from article9.catalogue.translations import AS_WRITTEN, Translations, later
from article9.documents.document import Block, Document, Heading, Paragraph, Table
from article9.errors import Usage
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import Given, check_law
from article9.usecases.review.words import Words, cited

#: What each kind of requirement is about, as a heading over its table.
KINDS = {
    "definition": later("What words mean"),
    "prohibition": later("What is prohibited"),
    "sanction": later("What is punished"),
    "jurisdiction": later("Whom and where the law reaches"),
    "default": later("What holds where the law is silent"),
    "permission": later("What remains allowed"),
    "duty": later("What the State must do"),
    "power": later("What authorities may do"),
    "institution": later("Who answers for it"),
    "statute": later("The law itself"),
}


def compare(
    given: Sequence[Given],
    *,
    catalogue: Catalogue,
    text_language: str | None = None,
    say: Translations = AS_WRITTEN,
) -> Document:
    """The laws side by side. Each is read alone; nothing is said of which is better.

    Raises:
        Usage: fewer than two texts are given.
        Unreadable, Unavailable: as when a law is checked.
    """
    if len(given) < 2:
        raise Usage("A comparison needs two texts at least.", remedy="Name another one.")
    outcomes = [check_law([one], catalogue=catalogue, text_language=text_language) for one in given]
    words = [Words(outcome, say) for outcome in outcomes]
    blocks: list[Block] = [
        Heading(say("Laws side by side"), 1),
        Paragraph(
            say(
                "The words of each text on the same requirement. Nothing is said of which is "
                "better, and what was not found in a text may stand in another law of the State."
            )
        ),
    ]
    titles = [one.short_title(0) for one in words]
    for kind, asked in groupby(catalogue.read_for(LAW), key=lambda one: one.kind):
        rows = tuple(_row(one, words, say) for one in asked)
        blocks += [
            Heading(say(KINDS[kind])),
            Table((say("What is asked"), *titles), rows, caption=say(KINDS[kind])),
        ]
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION), contents=True)


def _row(requirement: Requirement, words: Sequence[Words], say: Translations) -> tuple[str, ...]:
    asks = say(requirement.asks)
    asked = f"{cited(requirement, say)} · {asks}" if requirement.cite else asks
    return (asked, *(_quoted(one, requirement.id) for one in words))


def _quoted(words: Words, id_: str) -> str:
    """What a text says on a requirement, with the places."""
    finding = next(f for f in words.reading.findings if f.requirement == id_)
    if not finding.passages:
        return words.say("Nothing was found.")
    quotations = [
        words.say("{place}: “{words}”", place=one.place, words=" ".join(one.text.split()))
        for one in words.proof(finding.passages)
    ]
    further = [
        words.say("Also: {places}.", places=one.text) for one in words.further(finding.passages)
    ]
    return " ".join([*quotations, *further])
