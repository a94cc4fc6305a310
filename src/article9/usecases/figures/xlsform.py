"""Writes a form in the XLSForm standard that collects totals of a month, and no persons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import yaml

from article9.catalogue.figures import FigureKind
from article9.catalogue.persons import Persons
from article9.catalogue.translations import Translations, later
from article9.documents.workbook.plain_sheets import plain_workbook
from article9.errors import NotFound
from article9.figures.arithmetic import Known
from article9.usecases.imports.figures_mapping import (
    Column,
    FiguresMapping,
    Numbers,
    column_name,
    own_columns,
)

#: The columns of the sheets, without those of the languages.
_SURVEY = ("type", "name", "required", "constraint", "relevant", "calculation", "appearance")
_CHOICES = ("list_name", "name")

_WHOLE = "integer"
_FIRST_YEAR, _LAST_YEAR = 1990, 2999
_MONTHS = 12


_ABOUT = later(
    "This form takes totals of a month. Write no names, telephone numbers or exact places."
)
_YEAR = later("Year")
_MONTH = later("Month")
_PROVINCE = later("Province")
_DAY = later("Day to which these totals are")
_NOTE = later("What must be said with it, without names")
_NO_SUM = later("Look again: “{title}” is not the sum of what it is made of.")


@dataclass(frozen=True, slots=True)
class _Question:
    """A line of a form; `label` is in English and is said in each language."""

    type: str
    name: str
    label: str = ""
    required: str = ""
    constraint: str = ""
    relevant: str = ""
    calculation: str = ""
    appearance: str = ""
    slots: tuple[tuple[str, str], ...] = ()  # what is filled into the label, in English too

    @property
    def cells(self) -> tuple[str, ...]:
        """Its columns in order."""
        return (
            self.type, self.name, self.required, self.constraint, self.relevant, self.calculation,
            self.appearance,
        )  # fmt: skip


def xlsform(
    kind_id: str, known: Known, provinces: Sequence[str], says: Sequence[Translations]
) -> bytes:
    """The form of a kind as a workbook, in each of the languages; the first is the usual one.

    `provinces` are offered to choose from; without any, the province is written.

    Raises:
        NotFound: there is no such kind, or no form for it.
    """
    with_form = [kind.id for kind in known.kinds.values() if kind.form == "yes"]
    if kind_id not in with_form:
        raise NotFound(
            f"There is no form for figures on {kind_id!r}.",
            remedy=f"There are forms for: {', '.join(with_form)}.",
        )
    kind = known.kinds[kind_id]
    labels = tuple(f"label::{_language(say)}" for say in says)
    survey = [(*_SURVEY, *labels)]
    survey += [
        (*question.cells, *(_said(question, say) for say in says))
        for question in _questions(kind, known.persons, provinces)
    ]
    choices: list[tuple[str, ...]] = [(*_CHOICES, *labels)]
    choices += _choices(kind, provinces, says)
    settings = [
        ("form_title", "form_id", "version", "default_language", "style"),
        (says[0](kind.title), f"article9_{column_name(kind.id)}", "1", _language(says[0]), "pages"),
    ]
    return plain_workbook({"survey": survey, "choices": choices, "settings": settings})


def _language(say: Translations) -> str:
    """A language as forms name it: Français (fr)."""
    from babel import Locale

    name = Locale(say.language).get_display_name(say.language) or say.language
    return f"{name} ({say.language})"


def _said(question: _Question, say: Translations) -> str:
    if not question.label:
        return ""
    return say(question.label, **{name: say(words) for name, words in question.slots})


def _questions(kind: FigureKind, persons: Persons, provinces: Sequence[str]) -> Iterator[_Question]:
    yield _Question("note", "form_about", _ABOUT)
    if kind.broken_down:
        yield _Question("note", "form_method", persons.method)
    yield _Question("calculate", "kind", calculation=f"'{kind.id}'")
    years = f". >= {_FIRST_YEAR} and . <= {_LAST_YEAR}"
    yield _Question(_WHOLE, "year", _YEAR, "yes", years)
    yield _Question("select_one months", "month", _MONTH, "yes", appearance="minimal")
    place = "select_one provinces" if provinces else "text"
    yield _Question(place, "where", _PROVINCE, "yes")
    for name, label in kind.labels.items():
        asked = f"select_one {column_name(name)}" if label.values else "text"
        required = "yes" if label.needed == "yes" else ""
        yield _Question(asked, column_name(name), label.title, required)
    for name in kind.fields:
        yield from _of_field(name, kind, persons)
    yield _Question("date", "on", _DAY, "yes", ". <= today()")
    yield _Question("text", "note", _NOTE)


def _of_field(name: str, kind: FigureKind, persons: Persons) -> Iterator[_Question]:
    field, own = kind.fields[name], column_name(name)
    required = "yes" if field.needed == "yes" else ""
    if field.measure == "day":
        yield _Question("date", own, field.title, required)
        return
    number = _WHOLE if field.measure != "area" else "decimal"
    floor = "" if field.signed == "yes" else ". >= 0"
    own = own if field.measure != "area" else f"{own}_m2"
    yield _Question(number, own, field.title, required, floor)
    for at, identity in enumerate(kind.identities):
        if identity.total == name:
            parts = _sum(identity.plus) + "".join(f" - {_or_nought(p)}" for p in identity.minus)
            yield _mismatch(own, f"{own}_is_no_sum_{at}", parts, field.title)
    for key in field.breakdowns:
        breakdown = persons.breakdowns[key]
        # A line and no group: a group would change the headings of what is exported.
        yield _Question("note", f"{own}_{column_name(key)}", breakdown.title)
        names = {group: f"{own}_{column_name(group)}" for group in breakdown.groups}
        for group, one in breakdown.groups.items():
            yield _Question(_WHOLE, names[group], one.title, "", ". >= 0")
        yield _mismatch(
            own, f"{own}_{column_name(key)}_is_no_sum", _sum(names.values()), field.title
        )


def _sum(names: Iterable[str]) -> str:
    return " + ".join(_or_nought(name) for name in names)


def _or_nought(name: str) -> str:
    return f"coalesce(${{{column_name(name)}}}, 0)"


def _mismatch(own: str, name: str, parts: str, title: str) -> _Question:
    """A line that is shown where a total is not the sum of its parts."""
    relevant = f"${{{own}}} != '' and ${{{own}}} != ({parts})"
    return _Question("note", name, _NO_SUM, relevant=relevant, slots=(("title", title),))


def _choices(
    kind: FigureKind, provinces: Sequence[str], says: Sequence[Translations]
) -> Iterator[tuple[str, ...]]:
    for month in range(1, _MONTHS + 1):
        yield ("months", str(month), *(_month(month, say) for say in says))
    for number, province in enumerate(provinces, start=1):
        yield ("provinces", f"p{number}", *(province for _ in says))
    for name, label in kind.labels.items():
        for value, title in label.values.items():
            yield (column_name(name), column_name(value), *(say(title) for say in says))


def _month(month: int, say: Translations) -> str:
    from babel.dates import get_month_names

    return str(get_month_names("wide", "stand-alone", say.language)[month])


def form_mapping(
    kind_id: str, known: Known, provinces: Sequence[str], source: str
) -> FiguresMapping:
    """The mapping by which what a form has collected is taken in again."""
    kind = known.kinds[kind_id]
    columns = {name: Column(to=name) for name in ("kind", "year", "month", "on", "note")}
    by_number = {f"p{number}": name for number, name in enumerate(provinces, start=1)}
    columns["where"] = Column(to="where", values=by_number)
    return FiguresMapping(
        source=source,
        numbers=Numbers(decimal="."),
        columns=columns | dict(own_columns(kind, known.persons)),
    )


def mapping_yaml(mapping: FiguresMapping) -> bytes:
    """A mapping as a file that can be saved beside the source and changed by hand."""
    plain = mapping.model_dump(by_alias=True, exclude_defaults=True, mode="json")
    text = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=100)
    return text.encode()
