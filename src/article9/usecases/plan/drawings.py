"""The plan as drawings, each with the table of what it shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from article9.catalogue.translations import Translations, later
from article9.documents.amounts import Amounts, Part, Stack
from article9.documents.amounts import drawn as drawn_amounts
from article9.documents.document import Figure, Table
from article9.documents.hatching import Fill
from article9.documents.timeline import Bar, Timeline
from article9.documents.timeline import drawn as drawn_timeline
from article9.planning.funding import OfField, Sums, by_field, by_source, funding, sums
from article9.planning.timeline import Look, Span, spans
from article9.record.dossier.plan import Action
from article9.usecases.plan.asked import Asked
from article9.usecases.plan.words import FUNDINGS, LOOKS, PLAN_FIELDS, money

_FILLS: Mapping[Look, Fill] = {
    "planned": "empty",
    "under-way": "hatched",
    "finished": "solid",
    "stopped": "dotted",
    "late": "crossed",
}

_SECURED, _MISSING = later("secured"), later("missing")


def timeline(asked: Asked, say: Translations) -> Figure:
    """The actions along the years."""
    found = spans(asked.actions, asked.today)
    by_id = {action.id: action for action in asked.actions}
    looks = {one.look for one in found}
    title = say("The actions along the years")
    drawing = Timeline(
        say.language,
        title,
        say("A bar for each action, from its first day to its last. The table says the same."),
        tuple(_bar(by_id[one.action], one, say) for one in found),
        tuple((fill, say(LOOKS[look])) for look, fill in _FILLS.items() if look in looks),
        asked.today,
        say("dotted line: {day}", day=asked.today.isoformat()),
    )
    rows = tuple(
        (by_id[one.action].title, asked.owner(by_id[one.action]), str(one.begins or ""),
         str(one.ends or ""), say(LOOKS[one.look]))
        for one in found
    )  # fmt: skip
    header = (say("Action"), say("Who answers"), say("Begins"), say("Ends"), say("Stands"))
    caption = say("The actions as they stand on {day}.", day=asked.today.isoformat())
    note = say("A bar with a broken edge has no first or no last day in the plan.")
    return Figure(drawn_timeline(drawing), caption, Table(header, rows, title), note)


def _bar(action: Action, span: Span, say: Translations) -> Bar:
    none = not span.begins and not span.ends
    after = say("(no day is given)") if none else ""
    return Bar(action.title, span.begins, span.ends, _FILLS[span.look], after)


def budgets(asked: Asked, say: Translations) -> Iterator[Figure | Table]:
    """The money by field in each currency by itself, then by source, then action by action."""
    of_fields = by_field(asked.actions)
    for line in sums(asked.actions):
        inside = [one for one in of_fields if one.sums.currency == line.currency]
        yield _budget(line.currency, inside, say)
    sources = tuple(
        (one.source, one.currency, money(one.secured, one.currency, say),
         money(one.sought, one.currency, say))
        for one in by_source(asked.actions)
    )  # fmt: skip
    if sources:
        header = (say("Source"), say("Currency"), say("Secured"), say("Sought"))
        yield Table(header, sources, say("Money by source"))
    yield of_actions(asked.actions, say)


def of_actions(actions: Iterable[Action], say: Translations) -> Table:
    """What each action costs, a line for each currency, and whether the money is there."""
    rows = []
    for action in actions:
        lines = sums([action])
        told = say(FUNDINGS[funding(action)])
        for one in lines:
            cells = [money(x, one.currency, say) for x in (one.cost, one.secured, one.sought)]
            left = money(one.missing, one.currency, say)
            rows.append((action.title, *cells, left, told))
        if not lines:
            rows.append((action.title, "", "", "", "", told))
    header = (
        say("Action"), say("Cost"), say("Secured"), say("Sought"),
        say("Missing"), say("Money"),
    )  # fmt: skip
    return Table(header, tuple(rows), say("Money by action"))


def _budget(currency: str, lines: Sequence[OfField], say: Translations) -> Figure:
    title = say("Money by field, in {currency}", currency=currency)
    stacks = tuple(
        Stack(
            say(PLAN_FIELDS[one.field]),
            (Part("solid", one.sums.secured), Part("empty", one.sums.missing)),
        )
        for one in lines
    )
    drawing = Amounts(
        say.language,
        f"budget-{currency.casefold()}",
        title,
        say(
            "A bar for each field: what is secured, then what is missing. The table says the same."
        ),
        stacks,
        (("solid", say(_SECURED)), ("empty", say(_MISSING))),
    )
    rows = tuple((say(PLAN_FIELDS[one.field]), *_cells(one.sums, say)) for one in lines)
    header = (say("Field"), say("Cost"), say("Secured"), say("Missing"), say("Sought"))
    caption = say(
        "Amounts in {currency} only: currencies are never added or converted. What one action has "
        "too much does not fill what another lacks.",
        currency=currency,
    )
    svg = drawn_amounts(drawing, written=lambda amount: money(amount, currency, say))
    return Figure(svg, caption, Table(header, rows, title))


def _cells(one: Sums, say: Translations) -> tuple[str, ...]:
    amounts = (one.cost, one.secured, one.missing, one.sought)
    return tuple(money(amount, one.currency, say) for amount in amounts)
