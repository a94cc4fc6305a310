"""What decisions and readings of the State's texts offer to a question."""

from __future__ import annotations

from collections.abc import Sequence

from article9.catalogue.questions import AnswerKey, Question
from article9.catalogue.translations import Translations, later
from article9.selfassessment.offer import Offer, Source
from article9.selfassessment.sources import Sources, View

#: What was held, as it is told.
HELD = {
    "met": later("provided for"),
    "partial": later("partly provided for"),
    "absent": later("not found in the texts"),
    "unclear": later("it needs a lawyer's advice"),
}


def from_views(question: Question, sources: Sources, say: Translations) -> Offer | None:
    """What was held of the question's requirements; None where nothing was.

    What a person decided counts before what the machine read. The machine alone never proposes
    that something is in place: that stands beside the question, for whoever confirms.
    """
    views = [sources.views[r] for r in question.requirements if r in sources.views]
    if not views:
        return None
    decided = all(view.kind == "decision" for view in views)
    whole = len(views) == len(question.requirements)
    standing = _standing(views, whole=whole)
    if not decided and standing in ("in-place", "planned"):
        standing = None
    says = [_told(view, say) for view in views]
    if not decided:
        says.append(say("What the machine read waits for a lawyer."))
    if not whole:
        says.append(say("On other requirements of this question nothing was held yet."))
    last = max(views, key=lambda view: view.on)
    source: Source = "decision" if decided else "reading"
    return Offer(source, " ".join(says), standing, record=last.record)


def decided_against(question: Question, standing: AnswerKey, sources: Sources) -> list[View]:
    """The decisions that an answer to the question does not agree with."""
    decisions = [
        view
        for key in question.requirements
        if (view := sources.views.get(key)) is not None and view.kind == "decision"
    ]
    if standing == "in-place":
        return [view for view in decisions if view.holds != "met" or not view.in_force]
    held = [view.holds == "met" and view.in_force for view in decisions]
    whole = len(decisions) == len(question.requirements)
    return decisions if standing == "not-in-place" and whole and held and all(held) else []


def _standing(views: Sequence[View], *, whole: bool) -> AnswerKey | None:
    """What follows for the question; None where what is known does not decide it."""
    now = {view.holds for view in views if view.in_force}
    to_come = {view.holds for view in views if not view.in_force}
    if "partial" in now or {"met", "absent"} <= now:
        return "partly"
    if not whole or "unclear" in now | to_come:
        return None
    if not to_come:
        return "in-place" if now == {"met"} else "not-in-place"
    if to_come <= {"met", "partial"}:
        return "planned" if now <= {"absent"} else "partly"
    return None


def _told(view: View, say: Translations) -> str:
    held = say(HELD[view.holds])
    if not view.in_force and view.holds in ("met", "partial"):
        held = say("{held}, in a text that is not in force", held=held)
    if view.by is None:
        return say(
            "article9 read on {day}: {held} (“{title}”).", day=view.on, held=held, title=view.title
        )
    return say(
        "{name}, {function}, decided on {day}: {held} (“{title}”).",
        name=view.by.name,
        function=view.by.function,
        day=view.on,
        held=held,
        title=view.title,
    )
