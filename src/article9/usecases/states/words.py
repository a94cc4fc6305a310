"""The words of the register: what statuses, classes, facts and figures are called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from article9.catalogue.state_rows import Confidence, FactName, FigureRow
from article9.catalogue.translations import Translations, later
from article9.states.counts import Count, Line
from article9.states.measures import Class, Measures
from article9.states.register import Fact
from article9.states.standing import Standing, Status

#: What a status is called where it is counted.
STATUSES: Mapping[Status, str] = {
    "party": later("States Parties that have given no notice of withdrawal"),
    "withdrawal-notified": later("States Parties that have given notice of withdrawal"),
    "joined": later("Have joined; the Convention is not yet in force for them"),
    "day-unknown": later("Have joined; the day of entry into force is not known here"),
    "signatory": later("Have signed and not joined"),
    "not-party": later("Have not joined"),
    "withdrawn": later("Are no longer States Parties (Art. 20)"),
}

#: What a class is called where it is counted.
CLASSES: Mapping[Class, str] = {
    "law": later("A source names a law"),
    "existing-law": later("The State says that existing law suffices"),
    "in-preparation": later("A source says: in preparation"),
    "nothing-reported": later("A source says: nothing reported"),
    "no-source": later("No public source was read that tells"),
}

#: The same for one State, with the year of the source.
_CLASS_OF: Mapping[Class, str] = {
    "law": later("law found (a source of {year})"),
    "existing-law": later("the State says that existing law suffices (a source of {year})"),
    "in-preparation": later("a source of {year} says: in preparation"),
    "nothing-reported": later("a source of {year} says: nothing reported"),
    "no-source": later("no public source was read that tells"),
}

#: What a fact says; its day stands before it.
FACTS: Mapping[FactName, str] = {
    "not-listed": later("It stands in no list of signatories and parties that was read."),
    "signature": later("It signed the Convention."),
    "deposit": later("It deposited its instrument."),
    "entry-into-force": later("The Convention entered into force for it."),
    "withdrawal-notified": later("The Depositary received its notice of withdrawal (Art. 20)."),
    "withdrawal-effective": later("The withdrawal took effect (Art. 20)."),
    "suspension-claimed": later("It has declared that it suspends the Convention."),
    "article-9": later("Its measures under Article 9:"),
    "article-9-law": later("A law under Article 9."),
    "article-9-beside": later("Beside it, under Article 9:"),
    "article-4-none": later("It has said that it has no stocks (Art. 4)."),
    "article-4-completed": later("It completed the destruction of its stocks (Art. 4)."),
    "article-4-remaining": later("Stocks remained (Art. 4)."),
    "article-5-extended": later("Its deadline for clearance was extended to this day (Art. 5)."),
    "article-5-asked": later("It asked for an extension of its deadline for clearance (Art. 5)."),
    "article-5-completed": later("It completed clearance (Art. 5)."),
    "article-7-first-report-not-seen": later("No first report had been seen (Art. 7(1))."),
}

_INSTRUMENTS: Mapping[str, str] = {
    "ratification": later("ratification"),
    "acceptance": later("acceptance"),
    "approval": later("approval"),
    "accession": later("accession"),
    "succession": later("succession"),
}

#: What is counted by a figure.
FIGURES: Mapping[str, str] = {
    "casualties": later("Recorded casualties, killed and injured"),
    "casualties-killed": later("Recorded casualties, killed"),
    "contaminated": later("States and areas with mines"),
    "law-or-existing-law": later("States Parties with a law, or that consider it sufficient"),
    "mines-cleared": later("Mines destroyed in clearance"),
    "mines-retained": later("Mines retained under Article 3"),
    "parties": later("States Parties, as published"),
    "signatures": later("Signatures"),
    "states-keeping-mines": later("States Parties that retain mines under Article 3"),
    "states-keeping-none": later("States Parties that retain no mines under Article 3"),
    "stocks-destroyed": later("Stockpiled mines destroyed since the beginning"),
    "with-law": later("States Parties with a law on the Convention"),
    "without-measures": later("States Parties that had reported no measures under Article 9"),
}

#: What was recalled and is left out.
LEFT_OUT: Mapping[str, str] = {
    "article-4": later("Destruction of stocks"),
    "article-5": later("Clearance and its deadlines"),
    "article-9": later("Classes under Article 9"),
    "article-9-law-title": later("Titles of laws"),
    "article-9-law-year": later("Years of laws"),
    "casualties": later("Casualties of the world in a year"),
    "casualties-of-a-state": later("Casualties of a State in a year"),
    "deposit": later("Days of deposit"),
    "victim-assistance": later("States with many survivors"),
}

#: How sure it is that a source was read rightly.
CONFIDENCE: Mapping[Confidence, str] = {
    "high": later("high"),
    "medium": later("medium"),
    "low": later("low"),
}

BOUNDS: Mapping[str, str] = {
    "exact": "{number}",
    "more-than": later("more than {number}"),
    "at-least": later("at least {number}"),
}


def status_of(standing: Standing, say: Translations) -> str:
    """The status of one State, with its day."""
    since = str(standing.since or "")
    match standing.status:
        case "party":
            return say("State Party")
        case "withdrawal-notified" if standing.concluded:
            day = str(standing.withdrawal)
            return say("State Party; its withdrawal takes effect on {day}", day=day)
        case "withdrawal-notified":
            return say(
                "notice of withdrawal received; no source says whether it took effect on {day}",
                day=str(standing.withdrawal),
            )
        case "joined":
            return say("has joined; in force for it from {day}", day=str(standing.entry))
        case "day-unknown":
            return say("has joined; the day of entry into force is not known here")
        case "signatory":
            return say("has signed, on {day}", day=since)
        case "not-party":
            return say("has not joined")
        case "withdrawn":
            return say("no longer a State Party since {day} (Art. 20)", day=since)


def class_of(measures: Measures | None, say: Translations) -> str:
    """The class of one State under Article 9, with the year of the source."""
    if measures is None:
        return ""
    year = str(measures.facts[0].day) if measures.facts else ""
    return say(_CLASS_OF[measures.class_], year=year)


def told(fact: Fact, say: Translations) -> str:
    """What a fact says, in a sentence."""
    match fact.name:
        case "deposit":
            kind = say(_INSTRUMENTS[fact.value])
            return say("It deposited its instrument of {kind}.", kind=kind)
        case "article-9":
            class_ = next(name for name in CLASSES if name == fact.value)
            return f"{say(FACTS[fact.name])} {say(_CLASS_OF[class_], year=str(fact.day))}."
        case "article-4-remaining" if fact.value:
            left = number(int(fact.value), say) if fact.value.isdecimal() else fact.value
            return say("{number} mines of its stocks remained (Art. 4).", number=left)
        case "article-5-asked" if fact.value:
            return say("It asked for an extension to {day} (Art. 5).", day=fact.value)
        case _:
            sentence = say(FACTS[fact.name])
            return f"{sentence} {fact.value}" if fact.value else sentence


def noted(fact: Fact, say: Translations) -> str:
    """What must be said with a fact; what a user has added stands in his own words."""
    return fact.note if fact.added_by or not fact.note else say(fact.note)


def counted(count: Count, say: Translations) -> str:
    """What a count counts."""
    match count.of:
        case "parties":
            return say("States Parties")
        case "status":
            return say(next(title for key, title in STATUSES.items() if key == count.key))
        case "article-9":
            return say(next(title for key, title in CLASSES.items() if key == count.key))
        case "subregion":
            return say(count.key)


def name_of(line: Line, say: Translations) -> str:
    """What a State is called in the language, or in English where it has no name in it."""
    names = line.state.names
    return names.get(say.language, names["en"])


def number(value: int, say: Translations) -> str:
    """A number as the language groups its digits."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=say.language)


def bounded(row: FigureRow, say: Translations) -> str:
    """A number, or that it is more, as the source has it."""
    return say(BOUNDS[row.bound], number=number(row.value, say))


def quoted(keys: Iterable[str]) -> str:
    """The keys of sources as they stand behind what was read in them."""
    return f"[{'; '.join(keys)}]"
