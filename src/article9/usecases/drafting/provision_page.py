"""A sample provision whole: its words, what it carries out, what must be decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.fault import suggestion
from article9.catalogue.provisions import Item, Provision
from article9.catalogue.translations import Translations
from article9.documents.document import Block, Document, Heading, Paragraph, Points
from article9.errors import NotFound


def provision_of(known: Mapping[str, Provision], id_: str) -> Provision:
    """The sample provision with this id.

    Raises:
        NotFound: there is none.
    """
    if id_ not in known:
        raise NotFound(
            f"There is no sample provision {id_!r}.",
            remedy=suggestion(id_, known) or "`article9 provisions` lists them.",
        )
    return known[id_]


def provision_page(provision: Provision, catalogue: Catalogue, say: Translations) -> Document:
    """All that is known of a sample provision, its slots as they stand in the file."""
    blocks: list[Block] = [Heading(f"{provision.title} ({provision.id})", 1)]
    for item in (*provision.text, *provision.defines):
        blocks += _item(item, 0, say)
    if provision.requirements():
        blocks.append(Heading(say("What it carries out")))
        asked = (catalogue.requirements[one] for one in sorted(provision.requirements()))
        blocks.append(Points(tuple(f"{one.cite or one.id}: {say(one.asks)}" for one in asked)))
    for heading, lines in (
        (say("What must be decided"), provision.decide),
        (say("Acts that have the like"), provision.seen_in),
    ):
        if lines:
            blocks += [Heading(heading), Points(lines)]
    blocks += [Heading(say("Commentary")), Paragraph(provision.commentary)]
    return Document(say.language, tuple(blocks))


def _item(item: Item, depth: int, say: Translations) -> Iterator[Block]:
    """An item with the choices by which it stands in a bill."""
    words = " ".join(filter(None, (f"{item.term}:" if item.term else "", item.say)))
    choices = "; ".join(f"{name}={' | '.join(values)}" for name, values in item.when.items())
    lead = say("Only with {choices}", choices=choices) if choices else ""
    if depth and not lead:
        yield Points((words,))
    else:
        yield Paragraph(words, lead=lead)
    for one in item.items:
        yield from _item(one, depth + 1, say)
    if item.then:
        yield Paragraph(item.then)
