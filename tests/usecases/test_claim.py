"""The claim that existing law suffices: one blank is enough, and silence shows nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.claims import claims
from article9.documents.document import Table
from article9.documents.writers.text import write
from article9.errors import NotFound
from article9.record.about import About
from article9.record.claim import Claimed
from article9.usecases.attribution import ATTRIBUTION
from article9.usecases.check_law import Given, Outcome, check_law
from article9.usecases.claim import claim_document, claim_of, claimed
from tests.usecases.test_words_for_readers import forbidden

WHOLE = """\
Arms Act

1. In this Act, “anti-personnel mine” means a mine designed to be exploded by the presence,
proximity or contact of a person and that will incapacitate, injure or kill one or more persons.

2. (1) No person shall use, develop, produce, acquire, stockpile, retain or transfer an
anti-personnel mine.
(2) No person shall assist, encourage or induce anyone to do anything that subsection (1)
prohibits.

3. A person who contravenes section 2 commits an offence and is liable to imprisonment for a term
of not more than twelve years.

4. Section 2 applies to what a citizen does outside the Republic.

5. This Act binds the State.
"""
Test = Callable[..., Claimed]


@pytest.fixture(scope="module")
def tested(catalogue: Catalogue) -> Test:
    """Tests the claim on texts."""

    def test(*texts: str) -> Claimed:
        return claimed(read(catalogue, *texts), "existing-law", claims())

    return test


def read(catalogue: Catalogue, *texts: str) -> Outcome:
    given = [Given(f"{at}.txt", text.encode()) for at, text in enumerate(texts)]
    return check_law(given, catalogue=catalogue, text_language="en")


def blanks(result: Claimed, act: str) -> tuple[str, ...]:
    return next(one.blanks for one in result.acts if one.act == act)


def test_a_law_that_shows_everything_has_no_blank(tested: Test) -> None:
    assert {one.act: one.blanks for one in tested(WHOLE).acts if one.blanks} == {}


@pytest.mark.parametrize(
    ("column", "old", "new"),
    [
        ("provision", "use, develop,", "develop,"),
        ("any-origin", "No person shall use", "No dealer shall use"),
        ("forces", "5. This Act binds the State.", "5. The armed forces are exempt from this Act."),
        ("licence", "an\nanti-personnel mine.", "an\nanti-personnel mine without a licence."),
        ("penalty", "commits an offence and is liable to imprisonment", "is liable to a tax"),
        ("abroad", "outside the Republic", "inside the Republic"),
        ("assistance", "assist, encourage or induce", "assist"),
    ],
)
def test_what_is_taken_out_leaves_its_blank(tested: Test, column: str, old: str, new: str) -> None:
    assert old in WHOLE
    assert column in blanks(tested(WHOLE.replace(old, new)), "use")


def test_a_permit_for_training_is_no_blank_and_one_for_trade_is(tested: Test) -> None:
    permit = "\n6. The Minister may grant a permit to"
    training = f"{permit} retain anti-personnel mines for training in mine clearance.\n"
    trade = f"{permit} transfer anti-personnel mines.\n"
    assert "licence" not in blanks(tested(WHOLE + training), "retain")
    assert "licence" in blanks(tested(WHOLE + trade), "transfer")


def test_without_a_prohibition_nothing_is_shown(tested: Test) -> None:
    result = tested("Bridge Act\n\n1. A person who harms a bridge is liable to imprisonment.\n")
    assert all(not cell.shown for one in result.acts for cell in one.columns.values())


def test_several_laws_fill_each_other_s_blanks(tested: Test) -> None:
    first = WHOLE.replace("\n5. This Act binds the State.\n", "")
    penal = first.split("\n3. ")[0]
    code = (
        "Penal Code\n\n9. Whoever contravenes the Arms Act commits an offence and shall be "
        "punished with imprisonment for a term not exceeding ten years.\n"
    )
    assert "penalty" in blanks(tested(penal), "use")
    assert "penalty" not in blanks(tested(penal, code), "use")


def test_what_is_shown_is_proved_in_the_text(catalogue: Catalogue) -> None:
    outcome = read(catalogue, WHOLE)
    result = claimed(outcome, "existing-law", claims())
    cells = [cell for one in result.acts for cell in one.columns.values()]
    assert all(cell.passages for cell in cells if cell.shown)
    text = outcome.sources[0].text
    assert all(p.quote == text[p.start : p.end] for cell in cells for p in cell.passages)


def test_the_page_names_what_is_not_yet_shown_and_claims_nothing(catalogue: Catalogue) -> None:
    outcome = read(catalogue, WHOLE.replace("use, develop,", "develop,"))
    result = claimed(outcome, "existing-law", claims())
    document = claim_document(outcome, result, claim_of("existing-law", claims()))
    shown = " ".join(write(document).split())
    assert "something is not yet shown for use." in shown
    assert ATTRIBUTION in shown
    assert forbidden(document) == []
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert len(table.rows) == 10
    assert "A lawyer must" in shown


def test_even_without_a_blank_a_lawyer_must_read(catalogue: Catalogue) -> None:
    outcome = read(catalogue, WHOLE)
    result = claimed(outcome, "existing-law", claims())
    document = claim_document(outcome, result, claim_of("existing-law", claims()))
    assert "A lawyer must read the provisions before" in " ".join(write(document).split())


def test_a_claim_that_is_not_known_is_refused() -> None:
    with pytest.raises(NotFound, match=r"There is no claim 'existing-lore'.*existing-law"):
        claim_of("existing-lore", claims())


def test_what_is_only_a_bill_shows_nothing(catalogue: Catalogue) -> None:
    given = [Given("bill.txt", WHOLE.encode(), About(status="bill"))]
    outcome = check_law(given, catalogue=catalogue, text_language="en", with_bills=False)
    result = claimed(outcome, "existing-law", claims())
    assert all(not cell.shown for one in result.acts for cell in one.columns.values())


def test_a_licence_in_another_section_leaves_its_blank_for_that_act_alone(tested: Test) -> None:
    licence = "\n6. No person shall import or export an anti-personnel mine without a licence.\n"
    result = tested(WHOLE + licence)
    assert "licence" in blanks(result, "transfer")
    assert "licence" not in blanks(result, "use")


def test_a_law_that_does_not_define_the_weapon_is_told_beside_the_table(
    catalogue: Catalogue,
) -> None:
    outcome = read(catalogue, WHOLE[WHOLE.index("2. (1)") :])
    result = claimed(outcome, "existing-law", claims())
    shown = write(claim_document(outcome, result, claim_of("existing-law", claims())))
    assert "What the table rests on: Art. 2(1)" in " ".join(shown.split())
