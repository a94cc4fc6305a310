"""The fixed words of a page in the language of its document."""

from __future__ import annotations

from dataclasses import fields

from article9.catalogue.translations import Translations
from article9.documents.labels import ENGLISH, Labels


def labels_in(say: Translations) -> Labels:
    """Each label as it is said in the language."""
    return Labels(**{one.name: say(getattr(ENGLISH, one.name)) for one in fields(Labels)})
