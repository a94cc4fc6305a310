"""How figures, and what is to be said of them, are written in a reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from article9.catalogue.figures import FigureKind, Measure
from article9.catalogue.translations import Translations
from article9.figures.doubts import Doubt, Quantity, Slot, Term
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.figures import Figure


def written(number: int | Decimal, say: Translations) -> str:
    """A number as the language groups its digits, with every decimal it has."""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=say.language, decimal_quantization=False)


def quantity(number: int | Decimal, measure: Measure, say: Translations) -> str:
    """A number, with its unit where it is an area."""
    plain = written(number, say)
    return say("{number} m²", number=plain) if measure == "area" else plain


def sentence(doubt: Doubt, say: Translations) -> str:
    """What a doubt says, in the language."""
    return say(doubt.sentence, **{name: _slot(slot, say) for name, slot in doubt.slots.items()})


def _slot(slot: Slot, say: Translations) -> str:
    match slot:
        case Quantity(number, measure):
            return quantity(number, measure, say)
        case Term(words):
            return ", ".join(say(word) for word in words)
        case _:
            return str(slot)


def about(
    doubt: Doubt, kind: FigureKind, institutions: Mapping[str, str], say: Translations
) -> str:
    """What a doubt is about: the kind, the year, and which of its figures."""
    named = [say(kind.title), str(doubt.year)]
    if doubt.figure is not None:
        named.append(called(doubt.figure, kind, institutions, say))
    return ", ".join(filter(None, named))


def called(
    figure: Figure, kind: FigureKind, institutions: Mapping[str, str], say: Translations
) -> str:
    """What tells a figure from others of its kind and year; nothing if it is the only one.

    `institutions` are the names of the dossier's institutions by their ids.
    """
    labels = (label_said(figure, name, kind, say) for name in kind.labels)
    institution = institutions.get(figure.institution or "", "")
    return ", ".join(filter(None, [figure.where or "", institution, *labels]))


def names_of(dossier: Dossier) -> dict[str, str]:
    """The names of the dossier's institutions by their ids."""
    return {one.id: one.name for one in dossier.institutions}


def label_said(figure: Figure, name: str, kind: FigureKind, say: Translations) -> str:
    """A label of a figure in words; nothing where it has none."""
    value = figure.labels.get(name, "")
    known = kind.labels[name].values.get(value)
    return value if known is None else say(known)
