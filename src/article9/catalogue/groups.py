"""The groups of concepts that reading a law relies on. Lexicons and rules may use others too."""

from __future__ import annotations

from enum import StrEnum


class Group(StrEnum):
    """A group whose concepts play a part in how norms are made of sentences."""

    ACT = "act"  # what somebody does
    OBJECT = "object"  # what an act is done to
    ACCESSORY = "accessory"  # acts done to the conduct of others: assist, induce
    PERSON = "person"  # who must, may or must not
    LIMIT = "limit"  # what narrows a prohibition
    GOVERNING = "governing"  # acts done to an act that is named after them: finance, broker, assist
    MANNER = "manner"  # how an act is done; words between two commas can stand for it
    PENALTY = "penalty"  # what follows from an offence
    AGGRAVATES = "aggravates"  # what makes a penalty that of a graver form
    BREAKING = "breaking"  # words of contravention before a citation
    POINTER = "pointer"  # words that point at a thing without naming it
    AT_LARGE = "at-large"  # words that carry a rule to every law of the State
    ANCHOR = "anchor"  # the subject itself, by which a whole code is searched
