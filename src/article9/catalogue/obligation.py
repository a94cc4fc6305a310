"""What the Convention lays on a State, one duty each, article by article."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, Self

from pydantic import Field, model_validator

from article9.catalogue.checked import Checked
from article9.catalogue.cite import cite_order
from article9.catalogue.deadline_rule import DeadlineRule
from article9.catalogue.shape import Thing

Office = Literal[
    "customs", "defence", "finance", "foreign-affairs", "health-and-social-affairs", "interior",
    "justice", "mine-action", "parliament",
]  # fmt: skip


class Obligation(Thing):
    """One duty, or one thing that is said beside the duties: what a word means, what is allowed."""

    title: str = Field(description="The duty in a few words, as something to be done.")
    cite: str = Field(description='The Convention\'s article, as in "Art. 5(2)".')
    basis: Literal["convention", "commitment", "practice"] = Field(
        default="convention",
        description="Whose word it is: the Convention's, or the States Parties' afterwards: what "
        "they have committed themselves to, or how they go about it.",
    )
    kind: Literal[
        "prohibition", "duty", "exception", "entitlement", "definition", "procedure", "status"
    ] = Field(
        description="`prohibition`: never to be done; `duty`: to be done; `exception`: allowed "
        "despite a prohibition; `entitlement`: a State may ask for it; `definition`: what a word "
        "means; `procedure`: how States Parties act together; `status`: how a State becomes, is "
        "and ceases to be a party."
    )
    binds: Literal[
        "each-state-party", "state-party-able-to-help", "state-party-asked",
        "state-party-that-asks", "states-parties-together", "secretary-general", "mission",
        "state-that-joins", "state-that-withdraws",
    ] = Field(description="Whom the Convention addresses.")  # fmt: skip
    applies: Literal["always", "stocks", "retains", "mined-areas", "victims"] = Field(
        default="always", description="To which States: those with stocks, mined areas ..."
    )
    answers: tuple[Office, ...] = Field(
        default=(),
        description="Who in a State answers for it: a suggestion of article9, which a State "
        "changes, and no word of the Convention.",
    )
    measures: tuple[Literal["legislative", "administrative", "practical"], ...] = Field(
        default=(), description="With what kinds of measure a State carries it out."
    )
    says: str = Field(description="What is asked, in our own words.")
    note: str | None = Field(default=None, description="What a reader must know beside it.")
    deadline: DeadlineRule | None = Field(default=None, description="How its day is found.")
    requirements: tuple[str, ...] = Field(
        default=(), description="What a law is read for because of it: ids of requirements."
    )
    report: tuple[Literal["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"], ...] = Field(
        default=(),
        description="Where the yearly report tells of it: A to I stand for Article 7(1)(a) to "
        "(i), J for what is told freely.",
    )
    checked: Checked = Field(description="With which source it was compared, and when.")

    @model_validator(mode="after")
    def _id_begins_with_its_article(self) -> Self:
        article = re.match(r"Art\. ([0-9]+)(?![0-9])", self.cite)
        if article is None:
            raise ValueError('the cite begins with the article, as in "Art. 5(2)"')
        prefix = f"art-{int(article.group(1)):02d}-"
        if not self.id.startswith(prefix):
            raise ValueError(f"the id of a duty under {article.group()} begins with {prefix!r}")
        return self

    @property
    def article(self) -> int:
        """The number of the article."""
        return cite_order(self.cite)[0][0]


def in_article_order(obligations: Iterable[Obligation]) -> list[Obligation]:
    """Obligations as the Convention has them: by article and paragraph, then by id."""
    return sorted(obligations, key=lambda o: (cite_order(o.cite), o.id))
