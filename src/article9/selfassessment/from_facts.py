"""What the register of States, and the days of the State, offer to a question."""

from __future__ import annotations

from datetime import date

from article9.catalogue.questions import AnswerKey, Question
from article9.catalogue.translations import Translations
from article9.deadlines.deadline import Deadline
from article9.selfassessment.offer import Offer, is_there
from article9.selfassessment.sources import Sources


def from_register(question: Question, sources: Sources, say: Translations) -> Offer | None:
    """The facts that the question names; None where the register has none of them.

    Where the profile says that the State has what a source calls done, nothing is proposed.
    """
    told = [one for one in sources.facts if one.fact in question.facts]
    if not told:
        return None
    standings = {one.standing for one in told if one.standing is not None}
    standing = standings.pop() if len(standings) == 1 else None
    if standing is not None and is_there(question, sources.there):
        standing = None
    says = " ".join(one.says for one in told)
    return Offer("register", f"{say('The register of States:')} {says}", standing)


def from_deadlines(question: Question, sources: Sources, say: Translations) -> Offer | None:
    """Whether what the question's obligation asks for by a day was done; None where it has no day.

    Only questions that are about the deed itself are answered so; others of the same obligation
    are about lists, orders and reports.
    """
    if question.deadline != "yes":
        return None
    mine = [one for one in sources.deadlines if one.obligation.id == question.obligation]
    passed = [one for one in mine if one.day is not None and one.day <= sources.today]
    found = max(passed or mine, key=lambda one: one.day or date.min, default=None)
    if found is None:
        return None
    return Offer("deadline", _told(found, sources.today, say), _standing(found, question, sources))


def _standing(found: Deadline, question: Question, sources: Sources) -> AnswerKey | None:
    if is_there(question, sources.there):
        return None
    if found.done is not None:
        late = found.rule.rule == "each-year" and _is_later(found)
        return "partly" if late else "in-place"
    withdrawing = any(o.rule.unless is not None and o.day is not None for o in sources.deadlines)
    return "in-place" if found.status == "in-effect" and not withdrawing else None


def _is_later(found: Deadline) -> bool:
    """Whether it was done after its day; a year alone says so only if it is a later one."""
    if found.day is None or found.done is None:
        return False
    if isinstance(found.done, int):
        return found.done > found.day.year
    return found.done > found.day


def _told(found: Deadline, today: date, say: Translations) -> str:
    title = say(found.obligation.title)
    if found.done is not None and found.day is not None:
        return say(
            "{title} ({cite}): the day is {day}; it was met on {done}.",
            title=title,
            cite=found.cite,
            day=found.day,
            done=found.done,
        )
    if found.done is not None:
        return say(
            "{title} ({cite}): it was met on {done}.", title=title, cite=found.cite, done=found.done
        )
    if found.status == "in-effect":
        return say(
            "{title} ({cite}): in effect since {day}.", title=title, cite=found.cite, day=found.day
        )
    if found.day is None:
        return say("{title} ({cite}): no day is known.", title=title, cite=found.cite)
    if found.day < today:
        return say(
            "{title} ({cite}): the day was {day}; nothing in the dossier says that it was met, as "
            "of {today}.",
            title=title,
            cite=found.cite,
            day=found.day,
            today=today,
        )
    return say("{title} ({cite}): the day is {day}.", title=title, cite=found.cite, day=found.day)
