"""What was promised in public, and whether it was kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from article9.catalogue.translations import Translations, later
from article9.documents.document import Block, Heading, Paragraph, Points, Table
from article9.planning.seen import may_be_seen
from article9.record.dossier.plan import Commitment
from article9.usecases.plan.asked import Asked
from article9.usecases.plan.sentences import commitment_sentences
from article9.usecases.plan.words import not_shown

_STANDINGS: Mapping[str, str] = {
    "open": later("open"),
    "kept": later("kept"),
    "not-kept": later("not kept"),
}


def commitments(asked: Asked, say: Translations) -> Iterator[Block]:
    """The commitments with what is to be said of them."""
    if not asked.dossier.commitments:
        return
    yield Heading(say("Political commitments"))
    if len(asked.commitments) < len(asked.dossier.commitments):
        yield Paragraph(not_shown(asked.up_to, say))
    if not asked.commitments:
        return
    told = tuple(words for _, words in commitment_sentences(asked, say))
    if told:
        yield Points(told)
    yield table(asked, say)


def table(asked: Asked, say: Translations) -> Table:
    """The commitments, each in a row."""
    header = (
        say("What was promised"), say("By whom"), say("Where, when"), say("To be kept by"),
        say("Stands"), say("Actions"),
    )  # fmt: skip
    rows = tuple(
        (
            one.says,
            one.by,
            f"{one.where}, {one.said.isoformat()}",
            str(one.due or ""),
            _standing(one, asked, say),
            "; ".join(
                asked.title(id_) or say("an action that is not shown here") for id_ in one.actions
            ),
        )
        for one in asked.commitments
    )
    return Table(header, rows, say("Political commitments"))


def _standing(one: Commitment, asked: Asked, say: Translations) -> str:
    """How it stands; who holds so, and why, only where that may be shown."""
    parts = [say(_STANDINGS[one.standing])]
    if not may_be_seen(one.judgment_confidentiality, asked.up_to):
        if one.judged or one.reason:
            parts.append(say("(who holds so, and why, is not shown here)"))
        return " ".join(parts)
    if one.judged:
        parts.append(f"({one.judged.by.name}, {one.judged.by.function}, {one.judged.on})")
    if one.reason:
        parts.append(one.reason)
    return " ".join(parts)
