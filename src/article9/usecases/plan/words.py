"""The words of a plan: what fields, standings and lenses are called, how amounts are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from article9.catalogue.translations import Translations, later
from article9.planning.funding import Funding
from article9.planning.timeline import Look
from article9.record.dossier.people import Dealt, Lens, Lenses, People
from article9.record.dossier.plan import ActionStatus, DatedValue, Indicator, PlanField
from article9.record.value import Confidence

PLAN_FIELDS: Mapping[PlanField, str] = {
    "victim-assistance": later("Victim assistance"),
    "risk-education": later("Mine risk education"),
    "law": later("Law"),
    "doctrine": later("Doctrine and training"),
    "clearance": later("Survey and clearance"),
    "stocks": later("Stocks and mines retained"),
    "community-recovery": later("Community recovery"),
    "cooperation": later("Cooperation and assistance"),
    "reporting": later("Reporting"),
}

STANDINGS: Mapping[ActionStatus, str] = {
    "planned": later("planned"),
    "under-way": later("under way"),
    "finished": later("finished"),
    "stopped": later("stopped"),
}

LOOKS: Mapping[Look, str] = {
    "planned": later("planned"),
    "under-way": later("under way"),
    "finished": later("finished"),
    "stopped": later("stopped"),
    "late": later("past its date and not finished"),
}

FUNDINGS: Mapping[Funding, str] = {
    "not-known": later("cost not known"),
    "costs-nothing": later("costs nothing more"),
    "secured": later("secured"),
    "in-part": later("secured in part"),
    "other-currency": later("secured in another currency"),
    "not-secured": later("nothing secured"),
}

LENS_NAMES: Mapping[Lens, str] = {
    "gender": later("Gender"),
    "age": later("Age"),
    "disability": later("Disability"),
}

#: The same within a sentence.
_LENSES_SAID: Mapping[Lens, str] = {
    "gender": later("gender"),
    "age": later("age"),
    "disability": later("disability"),
}

CONFIDENCES: Mapping[Confidence, str] = {
    "open": later("open"),
    "internal": later("internal"),
    "secret": later("secret"),
}

#: Said wherever something is left out, by what may be shown at most. It tells no number.
_NOT_SHOWN: Mapping[Confidence, str] = {
    "open": later("What is internal or secret is not shown here."),
    "internal": later("What is secret is not shown here."),
}

WISHED: Mapping[str, str] = {"more": later("more is better"), "less": later("less is better")}


def not_shown(up_to: Confidence, say: Translations) -> str:
    """That something is left out because it may not be shown here; nothing denies that it is."""
    return say(_NOT_SHOWN[up_to])


def number(value: Decimal | int, say: Translations) -> str:
    """A number as the language writes it."""
    from babel.numbers import format_decimal

    return format_decimal(value, format="#,##0.######", locale=say.language)


def money(amount: Decimal, currency: str, say: Translations) -> str:
    """An amount with its currency's code: nobody has to guess which dollar is meant."""
    from babel.numbers import format_decimal

    whole = amount == amount.to_integral_value()
    written = format_decimal(amount, format="#,##0" if whole else "#,##0.00#", locale=say.language)
    return f"{written}\u00a0{currency}"


def amounts(by_currency: Mapping[str, Decimal], say: Translations) -> str:
    """Amounts in their currencies, one beside the other and never added."""
    return "; ".join(money(amount, code, say) for code, amount in by_currency.items())


def value(one: DatedValue | None, indicator: Indicator, say: Translations) -> str:
    """A value of an indicator with its unit and day, or nothing."""
    if one is None:
        return ""
    return f"{number(one.value, say)} {indicator.unit} ({one.on.isoformat()})"


def dealt(one: Dealt | None, say: Translations) -> str:
    """How one of the three is dealt with, or why not, or that nothing is said."""
    if one is None:
        return say("Nothing is said of it yet.")
    return one.how or say("Not dealt with: {reason}", reason=one.why_not)


def lens_lines(lenses: Lenses, say: Translations) -> Iterable[tuple[str, str]]:
    """Each of the three with what is said of it."""
    return [(say(name), dealt(getattr(lenses, lens), say)) for lens, name in LENS_NAMES.items()]


def lens_names(lenses: Iterable[Lens], say: Translations) -> str:
    """The names of some of the three."""
    return ", ".join(say(_LENSES_SAID[lens]) for lens in lenses)


def people(one: People, say: Translations) -> str:
    """How many, and of them by sex and age and with a disability."""
    if not one.total:
        return say("Not counted.")
    parts = [
        (say("women"), one.women), (say("men"), one.men), (say("girls"), one.girls),
        (say("boys"), one.boys), (say("sex or age not recorded"), one.not_recorded),
    ]  # fmt: skip
    told = ", ".join(f"{name} {number(count, say)}" for name, count in parts if count)
    words = f"{number(one.total, say)}: {told}"
    if one.with_disability is None:
        return f"{words}. {say('Disability was not asked.')}"
    return f"{words}. {say('With a disability')}: {number(one.with_disability, say)}"
