"""The words of a review that several of its parts share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.catalogue.lexicon import NO_CURRENCY
from article9.catalogue.read_as import DOCTRINE
from article9.catalogue.requirement import Requirement
from article9.catalogue.translations import Translations, later
from article9.documents.document import Cell, Link, Paragraph, Quotation
from article9.record.reading import Cell as CellOfActs
from article9.record.reading import Finding, Passage, Reading
from article9.usecases.check_law import Outcome

#: Whose word a requirement is, in three voices that never mix.
VOICES = {
    "convention": later("The Convention requires"),
    "commitment": later("States Parties have committed themselves to"),
    "recommended": later("The ICRC, States or others recommend"),
}

#: What an assessment is called. The keys of the contract are not words for readers.
ASSESSMENTS = {
    "met": later("provided for"),
    "partial": later("partly"),
    "absent": later("not found in this text"),
    "unclear": later("a lawyer must read it"),
    "not-applicable": later("does not apply"),
}

#: What a bill provides for is not law yet.
WOULD_BE = {
    "met": later("would be provided for"),
    "partial": later("would partly be provided for"),
}

_NOT_FOUND_IN_SEVERAL = later("not found in these texts")

#: In the table of acts, where an assessment is one word beside its place.
_CELLS = {
    "met": later("yes"),
    "partial": later("partly"),
    "absent": later("not found"),
    "unclear": later("to be read"),
}

#: A longer title would fill the line in which a passage is cited.
_SHORT = 60
#: Of the alphabet by which texts are called.
_LETTERS = 26
#: So many passages are quoted; the others are named by their places.
_SHOWN = 4

#: The law names a sum in dollars, pounds or units without saying whose.
_NOT_SAID = later("not said")


class Words:
    """How the parts of one reading are called, in the language of the document."""

    def __init__(self, outcome: Outcome, say: Translations) -> None:
        self.outcome = outcome
        self.reading: Reading = outcome.reading
        self.catalogue = outcome.catalogue
        self.say = say

    @property
    def are_orders(self) -> bool:
        """Whether the texts were read as orders, manuals or lessons."""
        return self.reading.read_as == DOCTRINE

    def requirement(self, finding: Finding) -> Requirement:
        """What the finding is on."""
        return self.catalogue.requirements[finding.requirement]

    def asked(self, finding: Finding) -> str:
        """The requirement in a sentence, with its article."""
        requirement = self.requirement(finding)
        asks = self.say(requirement.asks)
        return f"{self.cite(requirement)} · {asks}" if requirement.cite else asks

    def assessments(self, verdict: str) -> str:
        """What an assessment is called."""
        several = verdict == "absent" and len(self.reading.texts) > 1
        return self.say(_NOT_FOUND_IN_SEVERAL if several else ASSESSMENTS[verdict])

    def assessment(self, finding: Finding) -> str:
        """What the assessment of a finding is called; a bill only would provide for something."""
        rests_on_bills = finding in self.reading.would_be or self._is_of_bills(finding.passages)
        if finding.verdict in WOULD_BE and rests_on_bills:
            return self.say(WOULD_BE[finding.verdict])
        return self.assessments(finding.verdict)

    def _is_of_bills(self, passages: tuple[Passage, ...]) -> bool:
        """Whether all these words stand in bills."""
        return bool(passages) and all(self.reading.texts[p.text].status == "bill" for p in passages)

    def because(self, finding: Finding) -> str:
        """Why the assessment came out so, and what follows where nothing was found."""
        requirement, sentences = self.requirement(finding), [finding.reason.text]
        if finding.verdict == "absent" and requirement.absent:
            sentences = [self.say(requirement.absent)]
        elif finding.verdict == "absent":
            usual = self.catalogue.usual.sentence(
                requirement.basis, requirement.needs, requirement.read_in
            )
            sentences.append(self.say(usual))
        if requirement.contested == "yes" and finding.verdict != "met":
            sentences.append(self.say("States Parties read this differently."))
        return " ".join(sentences)

    def look_also(self, finding: Finding) -> str:
        """The other laws that often hold it, where it was not found in full."""
        return "; ".join(map(self.say, finding.look_also))

    def read_out(self, finding: Finding) -> str:
        """The values that were read out of the text."""
        shown = []
        for name, value in finding.values.items():
            about = self.catalogue.values[name]
            words = ", ".join(map(self._value, value if isinstance(value, list) else [value]))
            unit = f" {self.say(about.unit)}" if about.unit else ""
            title = self.say(about.title)
            shown.append(self.say("{title}: {words}", title=title, words=f"{words}{unit}"))
        return "; ".join(shown)

    def _value(self, value: str | int) -> str:
        """A value that was read out: an office by its name, a word in the reader's language."""
        if value == NO_CURRENCY:
            return self.say(_NOT_SAID)
        concept = self.catalogue.concepts.get(str(value))
        return self.say(concept.title if concept else str(value))

    def cite(self, requirement: Requirement) -> str:
        """Where the Convention, or later practice, speaks of it; nothing where it does not."""
        return cited(requirement, self.say)

    def proof(self, passages: Sequence[Passage]) -> tuple[Quotation, ...]:
        """The first passages as quotations: more would hide them, and JSON holds them all."""
        return tuple(
            Quotation(
                text=passage.sentence(),
                place=self.place(passage),
                language=self.reading.texts[passage.text].language,
                to=anchor(passage.text, passage.start, passage.end),
            )
            for passage in shown(passages)
        )

    def further(self, passages: Sequence[Passage]) -> Iterator[Paragraph]:
        """Where the passages stand that are not quoted."""
        places = self._places(passages[len(shown(passages)) :])
        if places:
            yield Paragraph(", ".join(places), lead=self.say("Also"))

    def cell(self, cell: CellOfActs) -> Cell:
        """An assessment in the table of acts, with its place, leading to the words."""
        words, places = self.say(_CELLS[cell.verdict]), self._places(cell.passages)
        if not places:
            return words
        first, more = cell.passages[0], len(places) - 1
        place = (
            self.say("{place} and {more} more", place=places[0], more=more) if more else places[0]
        )
        return Link(f"{words} ({place})", anchor(first.text, first.start, first.end))

    def place(self, passage: Passage) -> str:
        """Where a passage stands, in words that no line break cuts."""
        pinpoint = passage.pinpoint.replace(" ", "\u00a0")
        letter = self.letter(passage.text)
        return f"{letter}:\u00a0{pinpoint}" if letter and pinpoint else letter or pinpoint

    def letter(self, text: int) -> str:
        """What a text is called where it is cited: A, B ...; nothing where there is only one."""
        if len(self.reading.texts) == 1:
            return ""
        return chr(ord("A") + text % _LETTERS) * (text // _LETTERS + 1)

    def _places(self, passages: Sequence[Passage]) -> list[str]:
        return list(dict.fromkeys(self.place(p) for p in passages))

    def short_title(self, text: int) -> str:
        """What a text is called where it is named often."""
        title = self.reading.texts[text].title or self.reading.texts[text].file
        return title if len(title) <= _SHORT else title[: _SHORT - 1].rstrip() + "…"


def cited(requirement: Requirement, say: Translations) -> str:
    """Where the Convention, or later practice, speaks of it: articles as they are cited."""
    return "; ".join(say(part) for part in (requirement.cite or "").split("; ") if part)


def shown(passages: Sequence[Passage]) -> Sequence[Passage]:
    """Those of the passages that are quoted."""
    return passages[:_SHOWN]


def anchor(text: int, start: int, end: int) -> str:
    """The name of a stretch in the text that is reproduced."""
    return f"text{text}-{start}-{end}"
