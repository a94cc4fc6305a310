"""What the tests of drafting share: a small style, and provisions made in line."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from article9.catalogue.draft_options import DraftOptions
from article9.catalogue.drafting_style import DraftingStyle, drafting_styles
from article9.catalogue.provisions import Provision
from article9.drafting.assembling import assemble
from article9.drafting.bill import Bill
from article9.drafting.choices import Choices, choices
from article9.drafting.filling import fill
from article9.drafting.selecting import select

OPTIONS = DraftOptions.model_validate(
    {
        "id": "options",
        "options": {
            "fines": {
                "title": "Fines",
                "asks": "Shall there be fines?",
                "values": {
                    "yes": {"says": "There are.", "provides": "a-fine"},
                    "no": {"says": "There are none."},
                },
                "default": "yes",
                "short": "no",
                "why": "Because.",
            },
            "kept": {
                "title": "Kept",
                "asks": "May any be kept?",
                "values": {"none": {"says": "None."}, "some": {"says": "Some."}},
                "default": "none",
                "by-profile": {"retains": {"yes": "some", "no": "none"}},
                "why": "Because.",
            },
        },
        "parameters": {
            "minister": {"asks": "Who?"},
            "most": {"asks": "How many?", "kind": "number", "most": "50"},
            "least": {"asks": "How few?", "kind": "number"},
        },
        "conflicts": [{"when": {"fines": "no", "kept": "some"}, "says": "It does not work."}],
        "at-most": [{"smaller": "least", "greater": "most"}],
    }
)

Make = Callable[..., Provision]
Drafts = Callable[..., Bill]


def provision(name: str, *text: Mapping[str, object] | str, **more: object) -> Provision:
    """A sample provision with these sentences."""
    items = [{"say": one} if isinstance(one, str) else one for one in text]
    whole = {
        "id": f"{name}.common-law.en",
        "title": name.capitalize(),
        "part": "preliminary",
        "place": "10",
        "commentary": "Made for a test.",
        "checked": {"source": "test", "on": "2026-11-26"},
        "text": items,
    }
    return Provision.model_validate({**whole, **more})


def chosen_by(
    settings: Mapping[str, str] | None = None, *, short: bool = False, retains: str = ""
) -> Choices:
    """Choices among the options above."""
    answers = {"retains": retains} if retains else {}
    return choices(OPTIONS, settings or {}, answers=answers, length="short" if short else "full")


@pytest.fixture(scope="session")
def style() -> DraftingStyle:
    """The style of common law in English."""
    return drafting_styles()["common-law.en"]


@pytest.fixture
def drafts(style: DraftingStyle) -> Drafts:
    """Makes a bill of all these provisions."""

    def bill(
        *provisions: Provision,
        settings: Mapping[str, str] | None = None,
        said: Mapping[str, str] | None = None,
    ) -> Bill:
        known = {one.id: one for one in provisions}
        made = chosen_by(settings)
        wanted = {one for p in provisions for one in p.requirements()}
        chosen = select(known, wanted, made, style)
        return fill(assemble(chosen, made, style), style, {"year": "2026", **(said or {})})

    return bill
