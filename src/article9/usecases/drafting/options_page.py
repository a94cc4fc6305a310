"""Every option explained: what it asks, what each choice does, the default and its reason."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.draft_options import DraftOptions, Option, Parameter
from article9.catalogue.translations import Translations
from article9.documents.document import Block, Document, Heading, Paragraph, Points


def options_page(known: DraftOptions, say: Translations) -> Document:
    """The options, and what must be said, in the order in which they are asked."""
    blocks: list[Block] = [
        Heading(say("Options of a bill"), 1),
        Paragraph(
            say(
                "Set one with --set NAME=VALUE. What the Convention requires is in every bill; "
                "some options narrow how far it reaches, and the note says so."
            )
        ),
        Heading(say("What can be chosen")),
    ]
    for name, option in known.options.items():
        blocks += _option(name, option, say)
    blocks.append(Heading(say("What must be said")))
    for name, parameter in known.parameters.items():
        blocks += _parameter(name, parameter, say)
    return Document(say.language, tuple(blocks))


def _option(name: str, option: Option, say: Translations) -> Iterator[Block]:
    yield Heading(f"{name}: {say(option.title)}", 3)
    yield Paragraph(say(option.asks))
    yield Points(tuple(f"{value}: {say(told.says)}" for value, told in option.values.items()))
    shorter = (
        say("in a short law {value}", value=option.short)
        if option.short and option.short != option.default
        else ""
    )
    default = "; ".join(filter(None, (option.default, shorter)))
    yield Paragraph(f"{default}. {say(option.why)}", lead=say("Default"))
    if option.by_profile:
        said = (
            f"{key}: {answer} → {value}"
            for key, answers in option.by_profile.items()
            for answer, value in answers.items()
        )
        yield Paragraph("; ".join(said), lead=say("By the State's profile"))
    yield from _seen(option.seen_in, say)


def _parameter(name: str, parameter: Parameter, say: Translations) -> Iterator[Block]:
    yield Heading(name, 3)
    yield Paragraph(say(parameter.asks))
    yield from _seen(parameter.seen_in, say)


def _seen(acts: tuple[str, ...], say: Translations) -> Iterator[Block]:
    if acts:
        yield Paragraph(" ".join(map(say, acts)), lead=say("Other Acts"))
