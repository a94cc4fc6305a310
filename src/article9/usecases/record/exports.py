"""Files made of a dossier for others: the plan, its pages, the figures, forms to collect them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.fault import suggestion
from article9.catalogue.figures import figure_kinds
from article9.catalogue.persons import persons
from article9.catalogue.profile_questions import profile_questions
from article9.catalogue.questions import current_set, question_sets
from article9.catalogue.translations import Translations
from article9.documents.document import Document
from article9.errors import NotFound, Usage
from article9.figures.arithmetic import Known
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.file import dump
from article9.selfassessment.asked import asked as selected
from article9.usecases.figures.as_table import figures_csv, figures_sheet, hxl_csv
from article9.usecases.figures.page import FiguresAsked, figures_page, years_of
from article9.usecases.figures.sharing import OWN_USE, Sharing
from article9.usecases.figures.xlsform import form_mapping, mapping_yaml, xlsform
from article9.usecases.plan.asked import Asked
from article9.usecases.plan.enforcement_page import enforcement_page
from article9.usecases.plan.lens_page import lens_page
from article9.usecases.plan.page import plan_page
from article9.usecases.plan.sheets import plan_csv, plan_sheets


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is made of which dossier, and for whom."""

    dossier: Dossier
    catalogue: Catalogue
    say: Translations
    state: str  # what the State is called in the language
    today: date
    shared: bool  # whether it goes to others than those who work with the record
    format: str  # text, html, docx, pdf, xlsx, csv, json or yml
    years: tuple[int, ...] = ()  # of the figures; all if none is given
    only: str | None = None  # the kind of figures a form is for


#: What an export is: a document to be written, or a file that is whole.
Made = Document | bytes | str


def made(kind: str, wanted: Wanted) -> Made:
    """What is asked for: a document, or the file itself.

    Raises:
        NotFound: nothing of this name can be made.
        Usage: it is not made in this format.
    """
    if kind not in EXPORTS:
        near = suggestion(kind, EXPORTS)
        raise NotFound(
            f"No {kind!r} can be made of a dossier.",
            remedy=f"{near} There are: {', '.join(EXPORTS)}.".lstrip(),
        )
    return EXPORTS[kind](wanted)


def _dossier(wanted: Wanted) -> Made:
    _prove(wanted, "json")
    if wanted.shared:
        raise Usage(
            "A dossier holds what is not for others.",
            remedy="Leave --shared out, and give the file only to those who may read all of it.",
        )
    return dump(wanted.dossier)


def _plan(wanted: Wanted) -> Made:
    asked = _asked(wanted)
    match wanted.format:
        case "csv":
            return plan_csv(asked, wanted.say)
        case "xlsx":
            return plan_sheets(asked, wanted.say)
        case _:
            _prove(wanted, *_PAGES)
            return plan_page(asked, wanted.say)


def _lenses(wanted: Wanted) -> Made:
    _prove(wanted, *_PAGES)
    return lens_page(_asked(wanted), wanted.say, are_asked=_questions_asked(wanted))


def _enforcement(wanted: Wanted) -> Made:
    _prove(wanted, *_PAGES)
    return enforcement_page(_asked(wanted), wanted.say, are_asked=_questions_asked(wanted))


def _figures(wanted: Wanted) -> Made:
    known, sharing = _known(), _sharing(wanted)
    match wanted.format:
        case "csv":
            return figures_csv(wanted.dossier, known, sharing)
        case "xlsx":
            return figures_sheet(wanted.dossier, known, sharing, wanted.say)
        case _:
            _prove(wanted, *_PAGES)
            years = wanted.years or years_of(wanted.dossier)
            asked = FiguresAsked(wanted.dossier, wanted.state, years, sharing)
            return figures_page(asked, known, wanted.say)


def _hxl(wanted: Wanted) -> Made:
    """It is made for others, whoever asks for it."""
    _prove(wanted, "csv")
    return hxl_csv(wanted.dossier, _known(), Sharing())


def _xlsform(wanted: Wanted) -> Made:
    _prove(wanted, "xlsx")
    return xlsform(_kind(wanted), _known(), _provinces(wanted), [wanted.say])


def _xlsform_mapping(wanted: Wanted) -> Made:
    """By which what the form has collected is taken in: its choices are numbers without it."""
    _prove(wanted, "yml")
    source = wanted.say("Form: {kind}", kind=_kind(wanted))
    return mapping_yaml(form_mapping(_kind(wanted), _known(), _provinces(wanted), source))


def _kind(wanted: Wanted) -> str:
    forms = [kind.id for kind in _known().kinds.values() if kind.form == "yes"]
    if wanted.only is None:
        raise Usage(
            "A form is for one kind of figures.", remedy=f"Give --only, one of: {', '.join(forms)}."
        )
    if wanted.only not in forms:
        raise NotFound(
            f"There is no form for figures on {wanted.only!r}.",
            remedy=f"There is one for: {', '.join(forms)}.",
        )
    return wanted.only


def _provinces(wanted: Wanted) -> list[str]:
    return sorted({figure.where for figure in wanted.dossier.figures if figure.where})


#: What can be made of a dossier.
EXPORTS: dict[str, Callable[[Wanted], Made]] = {
    "dossier": _dossier,
    "plan": _plan,
    "lenses": _lenses,
    "enforcement": _enforcement,
    "figures": _figures,
    "hxl": _hxl,
    "xlsform": _xlsform,
    "xlsform-mapping": _xlsform_mapping,
}

_PAGES = ("text", "html", "docx", "pdf")


def _prove(wanted: Wanted, *formats: str) -> None:
    if wanted.format not in formats:
        raise Usage(
            f"It is not made as {wanted.format!r}.", remedy=f"It is made as: {', '.join(formats)}."
        )


def _asked(wanted: Wanted) -> Asked:
    return Asked(
        wanted.dossier,
        wanted.today,
        wanted.catalogue,
        current_set(question_sets()),
        up_to="open" if wanted.shared else "internal",
        state=wanted.state,
    )


def _questions_asked(wanted: Wanted) -> tuple[str, ...]:
    profile = wanted.dossier.profile
    answers = {} if profile is None else profile.answers
    return selected(current_set(question_sets()), profile_questions(), answers).asked


def _known() -> Known:
    return Known(figure_kinds(), persons())


def _sharing(wanted: Wanted) -> Sharing:
    return Sharing() if wanted.shared else OWN_USE
