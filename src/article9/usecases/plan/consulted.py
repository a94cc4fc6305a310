"""Who was consulted, what they were asked, and what that changed."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.translations import Translations
from article9.documents.document import Block, Heading, Paragraph
from article9.planning.seen import shown
from article9.usecases.plan.asked import Asked
from article9.usecases.plan.words import lens_lines, not_shown, people


def consultations(asked: Asked, say: Translations) -> Iterator[Block]:
    """Each consultation that may be shown. No person is named."""
    found = shown(asked.dossier.consultations, asked.up_to)
    if not asked.dossier.consultations:
        return
    yield Heading(say("Consultations"))
    if len(found) < len(asked.dossier.consultations):
        yield Paragraph(not_shown(asked.up_to, say))
    for one in found:
        yield Heading(one.title, 3)
        days = f"{one.begins} – {one.ends}" if one.ends else str(one.begins)
        yield Paragraph(f"{one.place}, {days}", lead=say("Where, when"))
        who = "; ".join(one.organisations)
        told = people(one.people, say)
        yield Paragraph(f"{told}. {who}".rstrip() if who else told, lead=say("Who"))
        yield Paragraph(one.asked, lead=say("What was asked"))
        if one.answered:
            yield Paragraph(one.answered, lead=say("What was said"))
        changed = one.changed or say("Nobody has written down what changed because of it.")
        yield Paragraph(changed, lead=say("What changed"))
        for lead, text in lens_lines(one.lenses, say):
            yield Paragraph(text, lead=lead)
        titles = [title for id_ in one.actions if (title := asked.title(id_))]
        if titles:
            yield Paragraph("; ".join(titles), lead=say("Actions"))
