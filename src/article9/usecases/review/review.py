"""Puts the parts of a review in their order: what decides first, what proves it last."""

from __future__ import annotations

from article9.catalogue.translations import AS_WRITTEN, Translations
from article9.documents.document import Block, Document, NewPage
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import Outcome
from article9.usecases.review.brief import acts, brief
from article9.usecases.review.points import points, rest
from article9.usecases.review.reproduction import reproductions
from article9.usecases.review.words import Words


def review(
    outcome: Outcome, say: Translations = AS_WRITTEN, *, with_texts: bool = False
) -> Document:
    """The document for a reading; `with_texts` adds the texts with what is quoted marked."""
    words = Words(outcome, say)
    blocks: list[Block] = [*brief(words), *acts(words)]
    if worked_through := [*points(words)]:
        blocks += [NewPage(), *worked_through]
    blocks += rest(words)
    if with_texts:
        blocks += reproductions(words)
    # A State that never had the weapon gets what decides on one page: no contents stand before it.
    short = outcome.state is not None and outcome.state.is_never_affected
    return Document(say.language, tuple(blocks), footer=say(ATTRIBUTION), contents=not short)
