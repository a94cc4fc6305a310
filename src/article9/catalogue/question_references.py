"""Proves the question sets: whatever they name exists, and every measure is asked about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from article9.catalogue.fault import Fault, suggestion
from article9.catalogue.files import Files
from article9.catalogue.loader import Loaded, load_all
from article9.catalogue.markup import Place
from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.question_followed import mapping_faults
from article9.catalogue.questions import Question, QuestionSet

_CONVENTION = "convention"


def question_faults(
    folder: Path, files: Files, profile: ProfileQuestions | None
) -> Iterator[Fault]:
    """What is wrong with the question sets of a knowledge folder."""
    sets, faults = load_all(folder / "questions", QuestionSet)
    yield from faults
    for loaded in sets.values():
        yield from _area_faults(loaded)
        for key, question in loaded.thing.questions.items():
            place: Place = ("questions", key)
            yield from _institution_faults(loaded, place, question)
            yield from _obligation_faults(loaded, place, question, files=files)
            yield from _requirement_faults(loaded, place, question, files=files)
            if profile is not None:
                yield from _profile_faults(loaded, place, question, profile=profile)
    if not faults and sets:
        yield from _line_faults(sets)
        yield from _unasked(max(sets.values(), key=lambda one: one.thing.edition), files)


def _area_faults(loaded: Loaded[QuestionSet]) -> Iterator[Fault]:
    """Areas that are not there or hold nothing, and questions out of their order."""
    areas, questions = list(loaded.thing.areas), loaded.thing.questions
    furthest = 0
    for key, question in questions.items():
        place = ("questions", key, "area")
        if question.area not in areas:
            message = f"there is no area {question.area!r}"
            yield loaded.fault(place, message, suggestion(question.area, areas))
        elif areas.index(question.area) < furthest:
            message = f"the question {key!r} stands after one of a later area"
            yield loaded.fault(place, message, "Move it to the others of its area.")
        else:
            furthest = areas.index(question.area)
    for name in areas:
        if all(question.area != name for question in questions.values()):
            message = f"no question belongs to the area {name!r}"
            yield loaded.fault(("areas", name), message, "Take it out.")


def _institution_faults(
    loaded: Loaded[QuestionSet], place: Place, question: Question
) -> Iterator[Fault]:
    known = loaded.thing.institutions
    named: list[tuple[Place, str]] = [((*place, "institution"), question.institution)]
    named += [((*place, "consults", number), name) for number, name in enumerate(question.consults)]
    for where, name in named:
        if name not in known:
            message = f"there is no institution {name!r}"
            yield loaded.fault(where, message, suggestion(name, known))
    usual = known.get(question.institution)
    if usual is not None and usual.auxiliary == "yes":
        message = f"{question.institution!r} only helps the State, whose answer this is"
        remedy = "Name who answers, and this one under `consults`."
        yield loaded.fault((*place, "institution"), message, remedy)


def _obligation_faults(
    loaded: Loaded[QuestionSet], place: Place, question: Question, *, files: Files
) -> Iterator[Fault]:
    named: list[tuple[Place, str]] = [((*place, "obligation"), question.obligation)]
    named += [((*place, "also", number), name) for number, name in enumerate(question.also)]
    for where, name in named:
        if name not in files.obligations:
            message = f"there is no obligation {name!r}"
            yield loaded.fault(where, message, suggestion(name, files.obligations))
    about = files.obligations.get(question.obligation)
    if about is None:
        return
    if question.basis == _CONVENTION != about.thing.basis:
        message = f"{question.obligation!r} is no word of the Convention"
        yield loaded.fault((*place, "basis"), message, "Speak in another voice.")
    if question.deadline == "yes" and about.thing.deadline is None:
        message = f"{question.obligation!r} sets no day"
        yield loaded.fault((*place, "deadline"), message, "Leave the key out.")


def _requirement_faults(
    loaded: Loaded[QuestionSet], place: Place, question: Question, *, files: Files
) -> Iterator[Fault]:
    for number, name in enumerate(question.requirements):
        where = (*place, "requirements", number)
        if name not in files.requirements:
            message = f"there is no requirement {name!r}"
            yield loaded.fault(where, message, suggestion(name, files.requirements))
        elif files.requirements[name].thing.basis == _CONVENTION and question.basis != _CONVENTION:
            # Otherwise what the Convention requires could be confirmed in bulk.
            message = f"{name!r} is required by the Convention and the question does not say so"
            yield loaded.fault(where, message, "Make its basis `convention`, or ask apart.")


def _profile_faults(
    loaded: Loaded[QuestionSet], place: Place, question: Question, *, profile: ProfileQuestions
) -> Iterator[Fault]:
    for number, name in enumerate(question.applies):
        where = (*place, "applies", number)
        if name not in profile.questions:
            message = f"the profile has no question {name!r}"
            yield loaded.fault(where, message, suggestion(name, profile.questions))
        elif not profile.questions[name].spares:
            message = f"no answer to {name!r} in the profile spares anything"
            yield loaded.fault(where, message, "Give the profile's question `spares`.")


def _line_faults(sets: Mapping[str, Loaded[QuestionSet]]) -> Iterator[Fault]:
    """Editions that do not stand in one line, each after the one before."""
    in_order = sorted(sets.values(), key=lambda one: (one.thing.edition, one.thing.id))
    before: Loaded[QuestionSet] | None = None
    for loaded in in_order:
        follows = loaded.thing.follows
        if before is None:
            if follows is not None:
                message = f"there is no question set {follows.set!r} of an earlier edition"
                yield loaded.fault(("follows", "set"), message, "Keep its file.")
        elif follows is None or follows.set != before.thing.id:
            message = f"it does not follow {before.thing.id!r}, the edition before it"
            yield loaded.fault(("follows", "set"), message, "Say where its questions went.")
        elif before.thing.edition == loaded.thing.edition:
            message = f"{before.thing.id!r} has the same day"
            yield loaded.fault(("edition",), message, "A later edition has a later day.")
        else:
            yield from mapping_faults(loaded, before.thing, follows)
        before = loaded


def _unasked(loaded: Loaded[QuestionSet], files: Files) -> Iterator[Fault]:
    """Obligations that ask for measures and that no question of the last edition is about."""
    asked = {
        name for one in loaded.thing.questions.values() for name in (one.obligation, *one.also)
    }
    for id_, obligation in files.obligations.items():
        if obligation.thing.measures and id_ not in asked:
            message = f"no question asks about {id_!r}, which needs measures"
            yield loaded.fault(("questions",), message, "Add one, or name it under `also`.")
