"""The sentences that are usual where nothing is found."""

from __future__ import annotations

from pydantic import Field

from article9.catalogue.read_as import LAW, ReadAs
from article9.catalogue.shape import Strict, Thing


class ByNeed(Strict):
    """One sentence for each thing that a requirement may need."""

    law: str = Field(description="Where only a law can hold it.")
    law_or_order: str = Field(description="Where an order can hold it too.")
    any: str = Field(description="Where it need not be written in a law or order.")


class ByBasis(Strict):
    """The sentences for each basis that a requirement may have."""

    convention: ByNeed = Field(description="Where the Convention requires it.")
    commitment: ByNeed = Field(description="Where States Parties have committed themselves.")
    recommended: ByNeed = Field(description="Where it is only recommended.")


class InOrders(Strict):
    """One sentence for each basis. What an order may hold, none must: it adds no need."""

    convention: str = Field(description="Where the Convention requires it.")
    commitment: str = Field(description="Where States Parties have committed themselves.")
    recommended: str = Field(description="Where it is only recommended.")


class Usual(Thing):
    """What is said where nothing is found, by basis and by what the requirement needs."""

    not_found: ByBasis = Field(description="The sentences where nothing is found in a text.")
    no_words: str = Field(
        description="The id of the reason where the lexicon has no words for what is asked."
    )
    not_found_in_orders: InOrders = Field(
        description="The same where the text is an order, a manual or a lesson."
    )

    def sentence(self, basis: str, needs: str, read_in: ReadAs = LAW) -> str:
        """The sentence for a requirement of this basis and need, in a law or in an order."""
        if read_in != LAW:
            return str(getattr(self.not_found_in_orders, basis))
        by_need = getattr(self.not_found, basis)
        return str(getattr(by_need, needs.replace("-", "_")))
