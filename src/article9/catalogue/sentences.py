"""Every English sentence of the knowledge files that a reader is shown, with where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.claims import Claims
from article9.catalogue.profile_questions import ProfileQuestions
from article9.catalogue.rule import Rule

#: A sentence, and the file it stands in.
Found = tuple[str, str]


def sentences(
    catalogue: Catalogue, questions: ProfileQuestions, claims: Claims
) -> Iterator[Found]:
    """The sentences in the order of the files; one that stands in several comes several times."""
    yield from _requirements(catalogue)
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
    for basis in (catalogue.usual.not_found.convention, catalogue.usual.not_found.commitment,
                  catalogue.usual.not_found.recommended):  # fmt: skip
        yield from _all("usual.yml", basis.law, basis.law_or_order, basis.any)
    yield from _all("acts.yml", *catalogue.acts.rows)
    for question in questions.questions.values():
        told = (*question.spares.values(), *question.says.values())
        yield from _all("profile.yml", question.asks, *told)
    for claim in claims.claims.values():
        columns = claim.columns.values()
        yield from _all("claims.yml", claim.title, *(t for c in columns for t in (c.title, c.asks)))


def _requirements(catalogue: Catalogue) -> Iterator[Found]:
    for id_, one in catalogue.requirements.items():
        look_also = (law.strip() for law in (one.look_also or "").split(";"))
        texts = (one.asks, one.met, one.partial, one.near_miss, one.absent, *look_also)
        yield from _all(f"requirements/{id_}.yml", *texts, *_asked(one.rule))


def _asked(rule: Rule) -> Iterator[str]:
    return (rung.asks for rung in rule.ladder)


def _all(where: str, *texts: str | None) -> Iterator[Found]:
    return ((text, where) for text in texts if text)
