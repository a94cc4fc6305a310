"""Check a law: one finding for each requirement, counts that follow from them, nothing more."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.errors import NotFound, Unavailable, Unreadable
from article9.record.about import About
from article9.record.reading import Finding, Reading
from article9.usecases.check_law import Given, check_law
from tests.house.tree import ROOT

EXAMPLE = str(ROOT / "examples" / "xxa-mine-ban-act.txt")
BRIDGES = b"1. The Minister shall keep a register of bridges.\n2. Every bridge has a number.\n"


@pytest.fixture(scope="module")
def reading(catalogue: Catalogue) -> Reading:
    """The worked example, read."""
    return check_law([Given(EXAMPLE)], catalogue=catalogue).reading


def of(reading: Reading, *verdicts: str) -> list[Finding]:
    """The findings with one of these assessments."""
    return [f for f in reading.findings if f.verdict in verdicts]


def test_each_requirement_has_one_finding_in_the_order_of_the_files(
    reading: Reading, catalogue: Catalogue
) -> None:
    assert [f.requirement for f in reading.findings] == [r.id for r in catalogue.read_for("law")]


def test_the_counts_are_those_of_the_findings(reading: Reading) -> None:
    assert reading.summary.provided_for == len(of(reading, "met"))
    assert reading.summary.a_lawyer_must_read == len(of(reading, "unclear"))
    assert reading.summary.not_applicable == len(of(reading, "not-applicable"))


def test_what_only_makes_a_law_stricter_is_not_counted_as_to_consider(
    reading: Reading, catalogue: Catalogue
) -> None:
    stricter = {
        r.id for r in catalogue.requirements.values() if r.kind in ("permission", "default")
    }
    missing = [f for f in of(reading, "partial", "absent") if f.requirement not in stricter]
    assert reading.summary.to_consider == len(missing) + len(reading.concerns)


def test_a_law_on_other_things_provides_for_nothing_and_raises_no_concern(
    catalogue: Catalogue,
) -> None:
    reading = check_law(
        [Given("law.txt", BRIDGES)], catalogue=catalogue, text_language="en"
    ).reading
    assert of(reading, "met", "partial") == []
    assert reading.concerns == ()


def test_nothing_is_said_to_be_met_without_words_that_prove_it(reading: Reading) -> None:
    assert [f.requirement for f in of(reading, "met", "partial") if not f.passages] == []


def test_what_was_not_given_is_not_made_up(reading: Reading) -> None:
    (text,) = reading.texts
    assert (text.jurisdiction, text.status, text.as_of) == (None, "unknown", None)


def test_only_numbered_provisions_are_counted(catalogue: Catalogue) -> None:
    data = b"A law on bridges\n\nIt begins.\n\n1. A bridge is a bridge.\n\n2. So it stays.\n"
    reading = check_law([Given("law.txt", data)], catalogue=catalogue, text_language="en").reading
    assert reading.texts[0].provisions == 2


def test_one_requirement_that_is_not_there_is_not_read_for(catalogue: Catalogue) -> None:
    with pytest.raises(NotFound, match=r"no requirement or point of concern 'prohibit-singing'\."):
        check_law([Given("law.txt", BRIDGES)], catalogue=catalogue, only="prohibit-singing")


def test_a_text_without_words_is_not_a_law_without_provisions(catalogue: Catalogue) -> None:
    with pytest.raises(Unreadable, match=r"law\.txt: The file has no words in it\."):
        check_law([Given("law.txt", b"--- 1 ---")], catalogue=catalogue, text_language="en")


def test_a_language_that_is_not_known_is_not_taken_for_english(catalogue: Catalogue) -> None:
    with pytest.raises(Unavailable, match=r"said to be in the language 'hu'"):
        check_law([Given("law.txt", BRIDGES)], catalogue=catalogue, text_language="hu")


GERMAN = "§ 1 Verbot\nEs ist verboten, Antipersonenminen einzusetzen.\n".encode()


def test_a_reader_is_told_where_few_wordings_of_a_language_are_known(catalogue: Catalogue) -> None:
    read = check_law([Given("law.txt", GERMAN)], catalogue=catalogue, text_language="de").reading
    assert read.texts[0].notes == (catalogue.lexicons["de"].scope,)
    assert "may still be there" in read.texts[0].notes[0]
    of = {finding.requirement: finding for finding in read.findings}
    assert of["prohibit-use"].verdict == "met"
    assert of["duty-victims"].verdict == "unclear"
    assert of["duty-victims"].reason.code == catalogue.usual.no_words
    assert of["prohibit-develop"].verdict == "absent"


def test_where_all_wordings_are_known_nothing_is_told_of_them(catalogue: Catalogue) -> None:
    read = check_law([Given("law.txt", BRIDGES)], catalogue=catalogue, text_language="en").reading
    assert read.texts[0].notes == ()
    assert catalogue.usual.no_words not in [finding.reason.code for finding in read.findings]


@pytest.mark.parametrize(
    ("start", "language"),
    [
        ("A Bill to prohibit mines", "en"),
        ("PROJET DE LOI relatif aux mines", "fr"),
        ("Proyecto de Ley sobre minas", "es"),
    ],
)
@pytest.mark.parametrize("status", ["adopted", "in-force"])
def test_a_bill_that_is_given_as_law_is_told(
    catalogue: Catalogue, start: str, language: str, status: str
) -> None:
    about = About.model_validate({"status": status})
    given = [Given("law.txt", f"{start}\n\n1. x y z.\n".encode(), about)]
    (text,) = check_law(given, catalogue=catalogue, text_language=language).reading.texts
    assert any("calls itself" in note for note in text.notes)


@pytest.mark.parametrize(
    ("start", "status"),
    [
        ("A Bill to prohibit mines", "bill"),
        ("A Bill to prohibit mines", "unknown"),
        ("A billion mines", "in-force"),
        ("Mines Act\n" * 60 + "A bill", "in-force"),
    ],
)
def test_a_text_that_does_not_contradict_what_was_said_of_it_is_not(
    catalogue: Catalogue, start: str, status: str
) -> None:
    about = About.model_validate({"status": status})
    given = [Given("law.txt", f"{start}\n\n1. x y z.\n".encode(), about)]
    (text,) = check_law(given, catalogue=catalogue, text_language="en").reading.texts
    assert not any("calls itself" in note for note in text.notes)
