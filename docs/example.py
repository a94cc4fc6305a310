"""Makes the record of the imagined State XXA, examples/xxa.dossier.json, from what lies beside it.

python docs/example.py

It also makes the questionnaire that the customs service of that State has filled in and sent back,
examples/xxa-customs-2026.docx.

Everything happens on days that are given here, and ids are counted, so that the same files give
the same dossier.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from itertools import count
from pathlib import Path

from article9.catalogue.catalogue import Catalogue, load
from article9.catalogue.profile_questions import profile_questions
from article9.catalogue.translations import AS_WRITTEN
from article9.documents.writers import docx
from article9.record.dossier.dossier import SCHEMA, Dossier
from article9.record.dossier.file import dump
from article9.record.ids import uuid7
from article9.record.value import Person, Signed
from article9.usecases import move_cycle
from article9.usecases.assessment.known import Known, known
from article9.usecases.check_law import Given as GivenText
from article9.usecases.check_law import check_law
from article9.usecases.imports.answers import imported as import_answers
from article9.usecases.imports.figures import imported as import_figures
from article9.usecases.imports.figures import using
from article9.usecases.move_cycle import Step
from article9.usecases.open_cycle import open_cycle
from article9.usecases.questionnaire.document import questionnaire
from article9.usecases.questionnaire.sending import Knowledge, Terms, ask, institution_of
from article9.usecases.record.change import changed_by_file
from article9.usecases.record.decide import Holds, decide
from article9.usecases.record.keep_reading import with_reading
from article9.usecases.record.state import name_of_state, profile_of
from article9.usecases.states.known import known as states
from tests.usecases.questionnaire.samples import fill_word

FOLDER = Path(__file__).parents[1] / "examples"
DOSSIER = FOLDER / "xxa.dossier.json"
QUESTIONNAIRE = FOLDER / "xxa-customs-2026.docx"

#: When the record of the imagined State was begun.
BEGUN = datetime(2025, 1, 15, 9, tzinfo=UTC)

SECRETARY = Person(name="A. Example", function="secretary, National IHL Committee")
LAWYER = Person(name="C. Example", function="legal adviser, Ministry of Justice")

READ, DECIDED = date(2026, 10, 12), date(2026, 10, 15)
OPENED_2025, ANSWERED_2025, SIGNED_2025 = date(2025, 1, 20), date(2025, 2, 24), date(2025, 3, 14)
OPENED_2026, SENT_2026, DUE_2026 = date(2026, 11, 2), date(2026, 11, 3), date(2026, 12, 4)

#: What the customs service typed into the questionnaire, by the codes of its fields.
TYPED = {
    "1a": "☒",
    "1h": "The circular was sent to the new port in July.",
    "1i": ("Customs circular 4 of 2018", "2018-05-02", ""),
    "2b": "☒",
    "2h": "A waiver of duty for the equipment of a mission is still to be written.",
    "N1": "H. Example",
    "N2": "head of enforcement",
}

#: What the lawyer held of the machine's readings; the others wait.
DECISIONS: tuple[tuple[str, Holds, str], ...] = (
    ("prohibit-use", "met", "Section 3(1)(a) prohibits it, and section 6 lets nobody use mines."),
    ("prohibit-assist", "partial", "Assisting is named; encouraging and inducing are not."),
    ("punish-penalty", "partial", "Section 5 does not reach the acts of section 3(2)."),
    ("punish-legal-persons", "absent", "No provision of the Act or the penal code reaches them."),
    ("reach-abroad", "absent", "Neither the Act nor the penal code reaches acts abroad."),
    ("prohibit-retain", "advice", "Whether the licence of section 4 covers keeping is unclear."),
)


def ids() -> Iterator[str]:
    """Ids, one after the other, as if each were given a second after the one before."""
    for number in count(1):
        yield uuid7(int(BEGUN.timestamp() * 1000) + number * 1000, number)


def example(catalogue: Catalogue) -> tuple[Dossier, bytes]:
    """The dossier of the imagined State in November 2026, and a questionnaire that came back."""
    numbers = ids()
    new_id = partial(next, numbers)
    knowledge = known(catalogue)
    dossier = Dossier.model_validate({"schema": SCHEMA, "id": new_id(), "state": "XXA"})
    dossier = _changed(dossier, "xxa-record.yml", new_id)
    dossier = _year_2025(dossier, knowledge, new_id)
    dossier = _read(dossier, catalogue, new_id)
    # The plan names the law that was read.
    texts = tuple(
        text.model_copy(update={"key": "mine-ban-act"}) if text.kind == "law" else text
        for text in dossier.texts
    )
    dossier = _changed(dossier.model_copy(update={"texts": texts}), "xxa-plan.yml", new_id)
    data = (FOLDER / "xxa-figures.csv").read_bytes()
    figures = import_figures(
        dossier, data, name="xxa-figures.csv", mapping=None, using=using(), new_id=new_id
    )
    if figures.faults:
        raise ValueError("\n".join(map(str, figures.faults)))
    signed = Signed(by=SECRETARY, on=OPENED_2026)
    opened = open_cycle(figures.dossier, 2026, known=knowledge, signed=signed, new_id=new_id)
    asked = ask(
        opened.dossier,
        institution_of(opened.dossier, "customs"),
        opened.cycle,
        knowledge=Knowledge(knowledge.sets, knowledge.profile),
        terms=Terms("en", SENT_2026, DUE_2026),
        new_id=new_id,
    )
    name = name_of_state(asked.dossier, states().register, "en")
    document = questionnaire(asked, AS_WRITTEN, state=name)
    return asked.dossier, fill_word(docx.write(document), TYPED)


def _changed(dossier: Dossier, name: str, new_id: partial[str]) -> Dossier:
    data = (FOLDER / name).read_bytes()
    return changed_by_file(dossier, data, name, new_id=new_id).dossier


def _year_2025(dossier: Dossier, knowledge: Known, new_id: partial[str]) -> Dossier:
    """The first year: opened, answered by each institution, accepted one by one, and signed."""
    signed = Signed(by=SECRETARY, on=OPENED_2025)
    # What happened after that day is not there yet on that day.
    measures = [
        one.model_copy(update={"steps": steps, "replaces": None})
        for one in dossier.measures
        if (steps := tuple(step for step in one.steps if step.on <= OPENED_2025))
    ]
    then = dossier.model_copy(
        update={
            "profiles": dossier.profiles[:1],
            "measures": tuple(measures),
            "facts": tuple(fact for fact in dossier.facts if _is_known(fact, OPENED_2025)),
        }
    )
    opened = open_cycle(then, 2025, known=knowledge, signed=signed, new_id=new_id).dossier
    dossier = dossier.model_copy(update={"cycles": opened.cycles})
    answers = (FOLDER / "xxa-answers-2025.yml").read_bytes()
    answered = import_answers(
        dossier,
        answers,
        name="xxa-answers-2025.yml",
        known=knowledge,
        by=SECRETARY,
        year=2025,
        today=ANSWERED_2025,
        new_id=new_id,
    )
    if answered.faults:
        raise ValueError("\n".join(map(str, answered.faults)))
    step = Step(signed=Signed(by=SECRETARY, on=SIGNED_2025), year=2025, new_id=new_id)
    return move_cycle.sign(answered.dossier, step=step, known=knowledge).dossier


def _is_known(fact: str, on: date) -> bool:
    """Whether a fact of the dossier was known on a day: what was met later was not."""
    name, _, value = fact.partition("=")
    return not name.startswith("art-") or value <= str(on)


def _read(dossier: Dossier, catalogue: Catalogue, new_id: partial[str]) -> Dossier:
    """The law and the order, read by article9, and what the lawyer decided on the law."""
    state = profile_of(dossier, profile_questions())
    for name, read_as in (("xxa-mine-ban-act.txt", "law"), ("xxa-mines-order.txt", "doctrine")):
        outcome = check_law(
            [GivenText(name, (FOLDER / name).read_bytes())],
            catalogue=catalogue,
            state=state,
            read_as="law" if read_as == "law" else "doctrine",
        )
        dossier = with_reading(dossier, outcome.reading, today=READ, new_id=new_id)
    for id_, holds, reason in DECISIONS:
        signed = Signed(by=LAWYER, on=DECIDED)
        dossier = decide(dossier, id_, holds, reason=reason, signed=signed, new_id=new_id).dossier
    return dossier


if __name__ == "__main__":
    made, filled = example(load())
    DOSSIER.write_bytes(dump(made))
    QUESTIONNAIRE.write_bytes(filled)
    print(f"{DOSSIER.name} and {QUESTIONNAIRE.name} are written.")
