"""Several instruments are read together: what one provides counts, and nothing is lent by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.errors import Conflict
from article9.record.about import About
from article9.record.reading import Cell, Finding
from article9.usecases.check_law import Given, Outcome, check_law

DEFINITION = """
2. In this Act, “anti-personnel mine” means a mine designed to be exploded by the presence,
proximity or contact of a person and that will incapacitate, injure or kill one or more persons.
"""
ACT = f"""\
Mine Prohibition Act 2031 (No. 4 of 2031)

1. This Act may be cited as the Mine Prohibition Act 2031.
{DEFINITION}
3. No person shall use, develop, produce, acquire, stockpile, retain or transfer an anti-personnel
mine.
"""
PENAL_CODE = """\
Penal Code

210. Whoever contravenes the Mine Prohibition Act 2031 commits an offence and shall be punished
with imprisonment for a term not exceeding ten years.

211. Whoever steals is punished with imprisonment for a term not exceeding two years.
"""
SILENT_CODE = """\
Penal Code

210. Whoever contravenes the Explosives Act 2012 commits an offence and shall be punished with
imprisonment for a term not exceeding ten years.
"""
ONE_SECTION = PENAL_CODE.replace("the Mine Prohibition", "section 2 of the Mine Prohibition")
USE_ONLY = """\
Penal Code

210. Whoever uses an anti-personnel mine shall be punished with imprisonment for a term not
exceeding ten years.
"""
LICENCE = """\
Arms Order 2032

1. The Minister may authorise a person to stockpile or transfer anti-personnel mines.
"""
TRAINING = """\
Mine Training Order 2032

1. The Minister may authorise a person to retain or transfer anti-personnel mines for the
development of and training in mine detection, mine clearance or mine destruction techniques.
"""
NARROW = """\
Mine Order 2032

1. In this Order, “anti-personnel mine” means a mine primarily designed to be exploded by the
presence, proximity or contact of a person and that will incapacitate, injure or kill one or more
persons.
"""


Together = Callable[..., Outcome]


@pytest.fixture(scope="module")
def together(catalogue: Catalogue) -> Together:
    """Reads texts together."""

    def read(*texts: str, abouts: tuple[About, ...] = ()) -> Outcome:
        given = [
            Given(f"text{at}.txt", text.encode(), abouts[at] if at < len(abouts) else About())
            for at, text in enumerate(texts)
        ]
        return check_law(given, catalogue=catalogue, text_language="en")

    return read


def finding(outcome: Outcome, id_: str) -> Finding:
    return next(f for f in outcome.reading.findings if f.requirement == id_)


def raised(outcome: Outcome, id_: str) -> bool:
    return id_ in {c.concern for c in outcome.reading.concerns}


def punished(outcome: Outcome, act: str) -> Cell:
    return outcome.reading.acts[act].punished


def test_the_act_alone_has_no_penalty(together: Together) -> None:
    assert finding(together(ACT), "punish-penalty").verdict == "absent"


def test_a_penal_code_that_names_the_act_brings_the_penalty(together: Together) -> None:
    outcome = together(ACT, PENAL_CODE)
    found = finding(outcome, "punish-penalty")
    assert found.verdict == "met"
    assert found.values["max_years"] == 10
    assert {p.text for p in found.passages} == {1}
    assert punished(outcome, "use").verdict == "met"


@pytest.mark.parametrize(
    "other", [SILENT_CODE, ONE_SECTION], ids=["another act named", "one section named"]
)
def test_a_penal_code_that_names_something_else_brings_none(together: Together, other: str) -> None:
    outcome = together(ACT, other)
    assert finding(outcome, "punish-penalty").verdict != "met"
    assert punished(outcome, "use").verdict == "absent"


def test_another_name_of_the_act_is_known_if_it_is_given(together: Together) -> None:
    code = PENAL_CODE.replace("Mine Prohibition Act 2031", "Ottawa Act")
    assert finding(together(ACT, code), "punish-penalty").verdict != "met"
    known = (About(names=("Ottawa Act",)),)
    assert finding(together(ACT, code, abouts=known), "punish-penalty").verdict == "met"


def test_a_penalty_for_one_act_does_not_cover_what_the_other_text_prohibits(
    together: Together,
) -> None:
    assert finding(together(USE_ONLY), "punish-penalty").verdict == "met"
    found = finding(together(ACT, USE_ONLY), "punish-penalty")
    assert (found.verdict, found.because) == ("partial", "some-conduct")


def test_the_best_proven_text_carries_the_finding(together: Together) -> None:
    outcome = together(NARROW, ACT)
    found = finding(outcome, "define-anti-personnel-mine")
    assert found.verdict == "met"
    assert {p.text for p in found.passages} == {1}


def test_each_quotation_stands_in_the_text_it_is_said_to_stand_in(together: Together) -> None:
    outcome = together(ACT, PENAL_CODE, LICENCE)
    passages = [p for f in outcome.reading.findings for p in f.passages]
    assert {p.text for p in passages} == {0, 1, 2}
    for passage in passages:
        text = outcome.sources[passage.text].text
        assert passage.quote == text[passage.start : passage.end]


@pytest.mark.parametrize(
    ("texts", "concern"),
    [((ACT, LICENCE), "concern-texts-permit"), ((ACT, NARROW), "concern-texts-define")],
)
def test_what_the_texts_say_against_each_other_is_a_point_of_concern(
    together: Together, texts: tuple[str, ...], concern: str
) -> None:
    assert raised(together(*texts), concern)
    assert raised(together(*reversed(texts)), concern)


@pytest.mark.parametrize(
    "texts",
    [(ACT,), (LICENCE,), (ACT, PENAL_CODE), (ACT, TRAINING), (ACT + LICENCE,), (NARROW,)],
)
def test_texts_that_agree_or_one_text_alone_raise_neither(
    together: Together, texts: tuple[str, ...]
) -> None:
    outcome = together(*texts)
    assert not raised(outcome, "concern-texts-permit")
    assert not raised(outcome, "concern-texts-define")


def test_nothing_rests_on_a_text_that_is_repealed(together: Together) -> None:
    outcome = together(ACT, PENAL_CODE, abouts=(About(), About(status="repealed")))
    assert finding(outcome, "punish-penalty").verdict == "absent"
    assert [t.status for t in outcome.reading.texts] == ["unknown", "repealed"]


def test_the_same_text_twice_is_refused(together: Together) -> None:
    with pytest.raises(Conflict, match=r"text1\.txt: It is the same text as text0\.txt"):
        together(ACT, ACT)


def test_texts_of_two_states_are_refused(together: Together) -> None:
    with pytest.raises(Conflict, match=r"text0\.txt is said to be of XXA, text1\.txt of XXB"):
        together(ACT, PENAL_CODE, abouts=(About(state="XXA"), About(state="XXB")))


def test_texts_of_one_state_and_one_of_which_nothing_is_said_are_read(together: Together) -> None:
    outcome = together(ACT, PENAL_CODE, abouts=(About(state="XXA"),))
    assert [t.jurisdiction for t in outcome.reading.texts] == ["XXA", None]


def test_beside_a_law_a_bill_counts_for_nothing_and_what_it_would_bring_is_told_apart(
    together: Together,
) -> None:
    outcome = together(ACT, PENAL_CODE, abouts=(About(status="in-force"), About(status="bill")))
    assert finding(outcome, "punish-penalty").verdict == "absent"
    assert punished(outcome, "use").verdict == "absent"
    (would_be,) = (f for f in outcome.reading.would_be if f.requirement == "punish-penalty")
    assert would_be.verdict == "met"


def test_a_bill_alone_is_read_as_it_stands(together: Together) -> None:
    outcome = together(ACT, abouts=(About(status="bill"),))
    assert finding(outcome, "prohibit-use").verdict == "met"
    assert outcome.reading.would_be == ()


def test_what_a_bill_does_not_better_is_not_told_apart(together: Together) -> None:
    outcome = together(ACT, TRAINING, abouts=(About(), About(status="bill")))
    assert "prohibit-use" not in {f.requirement for f in outcome.reading.would_be}


GENERAL_PART = """\
Penal Code

4. This Code and every law that creates an offence apply to an offence that a citizen commits
outside the Republic.
"""


def test_a_general_rule_of_place_for_every_law_reaches_the_act(together: Together) -> None:
    found = finding(together(ACT, GENERAL_PART), "reach-abroad")
    assert found.verdict == "met"
    assert {p.text for p in found.passages} == {1}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("This Code and every law that creates an offence apply", "This Code applies"),
        ("This Code and every law that creates an offence apply", "The Traffic Act applies"),
        ("outside the Republic", "in the Republic"),
    ],
)
def test_a_rule_of_place_for_its_own_text_reaches_no_other(
    together: Together, old: str, new: str
) -> None:
    assert old in GENERAL_PART.replace("\n", " ") or old in GENERAL_PART
    changed = " ".join(GENERAL_PART.split("\n\n")[1].split()).replace(old, new)
    outcome = together(ACT, f"Penal Code\n\n{changed}\n")
    assert finding(outcome, "reach-abroad").verdict == "absent"
