"""Loads what a bill is drafted by: the options, the styles and the provisions of one style."""

from __future__ import annotations

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.draft_options import draft_options
from article9.catalogue.drafting_style import drafting_styles
from article9.catalogue.provisions import provisions
from article9.usecases.drafting.draft import Knowledge, style_of
from article9.usecases.profile import StateProfile


def knowledge_for(
    tradition: str | None,
    language: str,
    state: StateProfile | None,
    *,
    catalogue: Catalogue,
) -> tuple[str, Knowledge]:
    """The style that is asked for, and all that is known of it.

    Raises:
        Usage: no tradition is given, and the profile names none.
        Unavailable: there are no sample provisions in this tradition and language.
    """
    styles = drafting_styles()
    style = style_of(tradition, language, styles, state)
    return style, Knowledge(catalogue, draft_options(), styles, provisions(style))
