"""Every English sentence of the knowledge files that a reader is shown, with where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.claims import Claims
from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.quality import QualityRules
from article9.catalogue.questions import QuestionSet
from article9.catalogue.rule import Rule
from article9.catalogue.states_files import StatesFiles

#: A sentence, and the file it stands in.
Found = tuple[str, str]


def sentences(catalogue: Catalogue, questions: ProfileQuestions, claims: Claims) -> Iterator[Found]:
    """The sentences in the order of the files; one that stands in several comes several times."""
    yield from _requirements(catalogue)
    yield from _duties(catalogue)
    for id_, concern in catalogue.concerns.items():
        where = f"concerns/{id_}.yml"
        texts = (concern.title, concern.asks, concern.near_miss)
        yield from _all(where, *texts, *_asked(concern.rule))
    for id_, reason in catalogue.reasons.items():
        yield from _all(f"reasons/{id_}.yml", reason.text)
    for id_, concept in catalogue.concepts.items():
        yield from _all(f"concepts/{id_}.yml", concept.title)
    for value in catalogue.values.values():
        yield from _all("values.yml", value.title, value.unit)
    yield from _all("values.yml", "yes", "no")
    for basis in (catalogue.usual.not_found.convention, catalogue.usual.not_found.commitment,
                  catalogue.usual.not_found.recommended):  # fmt: skip
        yield from _all("usual.yml", basis.law, basis.law_or_order, basis.any)
    in_orders = catalogue.usual.not_found_in_orders
    yield from _all("usual.yml", in_orders.convention, in_orders.commitment, in_orders.recommended)
    yield from _all("acts.yml", *catalogue.acts.rows)
    for question in questions.questions.values():
        told = (*question.spares.values(), *question.says.values())
        yield from _all("profile.yml", question.asks, *told)
    for claim in claims.claims.values():
        columns = claim.columns.values()
        yield from _all("claims.yml", claim.title, *(t for c in columns for t in (c.title, c.asks)))


def sentences_of_states(files: StatesFiles) -> Iterator[Found]:
    """The sentences of the register of States: what regions are called, and the notes."""
    for state in files.states:
        yield from _all("states/states.csv", state.region, state.subregion)
    for fact in files.facts:
        yield from _all("states/facts.csv", fact.note)
    for figure in files.figures:
        yield from _all("states/figures.csv", figure.note)


def sentences_of_questions(sets: Iterable[QuestionSet]) -> Iterator[Found]:
    """The sentences of the self-assessments, and what the institutions are usually called."""
    for one in sets:
        where = f"questions/{one.id}.yml"
        yield from _all(where, one.title, one.never_affected)
        for answer in one.answers.values():
            yield from _all(where, answer.title, answer.means)
        yield from _all(where, *(area.title for area in one.areas.values()))
        yield from _all(where, *(institution.name for institution in one.institutions.values()))
        for question in one.questions.values():
            yield from _all(where, question.asks, question.guidance, question.evidence)
        if one.follows is not None:
            yield from _all(where, *one.follows.dropped.values())


def sentences_of_quality(rules: QualityRules) -> Iterator[Found]:
    """What is said of answers that a reader will ask about."""
    yield from _all("quality.yml", *(rule.says for rule in rules.rules.values()))


def _duties(catalogue: Catalogue) -> Iterator[Found]:
    """The obligations, the words for their days, and the plans that States have adopted."""
    for id_, duty in catalogue.obligations.items():
        yield from _all(f"obligations/{id_}.yml", duty.title, duty.says, duty.note)
    words = catalogue.deadlines
    yield from _all("deadlines.yml", *words.because.values(), *words.events.values())
    for id_, plan in catalogue.action_plans.items():
        about = (actions.about for actions in plan.actions)
        yield from _all(f"action-plans/{id_}.yml", plan.title, *about)


def _requirements(catalogue: Catalogue) -> Iterator[Found]:
    for id_, one in catalogue.requirements.items():
        look_also = (law.strip() for law in (one.look_also or "").split(";"))
        # An article is cited alike in every language; a later practice is not.
        practice = (p for p in (one.cite or "").split("; ") if not p.startswith("Art"))
        texts = (*practice, one.asks, one.met, one.partial, one.near_miss, one.absent, *look_also)
        yield from _all(f"requirements/{id_}.yml", *texts, *_asked(one.rule))


def _asked(rule: Rule) -> Iterator[str]:
    """What a rule asks, and the words that it reads out."""
    yield from (rung.asks for rung in rule.ladder)
    for reading in rule.read.values():
        yield from reading.says.values()


def _all(where: str, *texts: str | None) -> Iterator[Found]:
    return ((text, where) for text in texts if text)
