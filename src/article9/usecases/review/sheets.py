"""A reading as tables to be sorted, filtered and worked through in a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.documents.document import Block, Document, Heading, Paragraph, Table
from article9.record.reading import Passage
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import Outcome
from article9.usecases.review.brief import acts, brief
from article9.usecases.review.words import VOICES, Words


def sheets(outcome: Outcome, say: Translations = AS_WRITTEN) -> Document:
    """The document: what was read, the findings, the points of concern, the acts."""
    words = Words(outcome, say)
    about = [block for block in brief(words) if isinstance(block, Heading | Paragraph | Table)]
    first = [block for block in about if not isinstance(block, Table)]
    counts = [block for block in about if isinstance(block, Table)]
    blocks: list[Block] = [*first, _findings(words), _concerns(words), *acts(words), *counts]
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION))


def _findings(words: Words) -> Table:
    say = words.say
    header = (
        say("Requirement"), say("Article"), say("What is asked"), say("Whose word it is"),
        say("Assessment"), say("Reason"), say("Place"), say("Words of the text"), say("Read out"),
        say("Often held by"), say("Seen by"), say("Decision"),
    )  # fmt: skip
    rows = tuple(
        (
            finding.requirement,
            words.cite(words.requirement(finding)),
            say(words.requirement(finding).asks),
            say(VOICES[words.requirement(finding).basis]),
            words.assessment(finding),
            words.because(finding),
            *_proof(finding.passages, words),
            words.read_out(finding),
            words.look_also(finding),
            "",
            "",
        )
        for finding in words.reading.findings
    )
    return Table(header, rows, caption=say("Findings"))


def _concerns(words: Words) -> Table:
    say = words.say
    header = (
        say("Point of concern"), say("Reason"), say("Place"), say("Words of the text"),
        say("Seen by"), say("Decision"),
    )  # fmt: skip
    rows = tuple(
        (
            say(words.catalogue.concerns[concern.concern].title),
            concern.reason.text,
            *_proof(concern.passages, words),
            "",
            "",
        )
        for concern in words.reading.concerns
    )
    return Table(header, rows, caption=say("Points of concern"))


def _proof(passages: Sequence[Passage], words: Words) -> tuple[str, str]:
    """The places of passages and their words."""
    quoted = words.proof(passages)
    return (
        "; ".join(dict.fromkeys(map(words.place, passages))),
        "\n".join(
            words.say("“{quotation}”", quotation=" ".join(one.text.split())) for one in quoted
        ),
    )
