from __future__ import annotations

from datetime import date

import pytest

from article9.errors import NotFound, Usage
from article9.record.dossier.dossier import Dossier
from article9.record.reading import Reading
from article9.record.value import Signed
from article9.usecases.record.decide import Decided, Holds, decide
from article9.usecases.record.keep_reading import with_reading
from article9.usecases.record.standing import standings
from tests.record.dossiers import PERSON, TODAY, a_dossier, ids

SIGNED = Signed(by=PERSON, on=TODAY)


def decided(dossier: Dossier, id_: str, holds: Holds, reason: str = "It is plain.") -> Decided:
    return decide(dossier, id_, holds, reason=reason, signed=SIGNED, new_id=ids())


def test_a_decision_keeps_the_passages_the_person_saw(read: Dossier) -> None:
    made = decided(read, "prohibit-use", "met")
    assert made.decision.passages == made.standing.finding.passages
    assert made.decision.passages
    assert made.dossier.decisions == (made.decision,)


def test_what_is_decided_no_longer_waits(read: Dossier) -> None:
    assert standings(read)["prohibit-use"].waits
    assert not standings(decided(read, "prohibit-use", "met").dossier)["prohibit-use"].waits


def test_the_later_decision_holds_and_the_earlier_stays(read: Dossier) -> None:
    first = decided(read, "prohibit-use", "met").dossier
    both = decide(first, "prohibit-use", "partial", reason="x", signed=SIGNED, new_id=ids(2_000))
    assert [one.holds for one in both.dossier.decisions] == ["met", "partial"]
    standing = standings(both.dossier)["prohibit-use"]
    assert standing.decision is not None
    assert standing.decision.holds == "partial"


def test_read_again_alike_a_decision_still_stands(read: Dossier, reading: Reading) -> None:
    after = decided(read, "prohibit-use", "met").dossier
    again = with_reading(after, reading, today=TODAY, new_id=ids(7_000))
    assert not standings(again)["prohibit-use"].waits


def test_read_otherwise_a_decision_waits_for_another_look(read: Dossier, reading: Reading) -> None:
    after = decided(read, "prohibit-use", "met").dossier
    findings = tuple(
        finding.model_copy(update={"verdict": "absent", "passages": ()})
        if finding.requirement == "prohibit-use"
        else finding
        for finding in reading.findings
    )
    other = reading.model_copy(update={"findings": findings})
    again = with_reading(after, other, today=TODAY, new_id=ids(7_000))
    standing = standings(again)["prohibit-use"]
    assert (standing.read_again, standing.waits) == (True, True)
    assert standing.decision is not None


def test_a_concern_is_dismissed_or_needs_advice(read: Dossier) -> None:
    concern = read.readings[0].reading.concerns[0].concern
    assert decided(read, concern, "absent").decision.concern == concern
    with pytest.raises(Usage, match="not provided for"):
        decided(read, concern, "met")


def test_what_was_not_read_for_cannot_be_decided(read: Dossier) -> None:
    with pytest.raises(NotFound, match="Did you mean 'prohibit-use'"):
        decided(read, "prohibit-us", "met")
    with pytest.raises(NotFound, match="check --into"):
        decided(a_dossier(), "prohibit-use", "met")


@pytest.mark.parametrize("reason", ["", "   ", "\n"])
def test_a_decision_without_a_reason_is_refused(read: Dossier, reason: str) -> None:
    with pytest.raises(Usage, match="needs a reason"):
        decided(read, "prohibit-use", "met", reason)


def test_a_requirement_that_does_not_apply_waits_for_nobody(reading: Reading) -> None:
    findings = tuple(
        finding.model_copy(update={"verdict": "not-applicable"}) for finding in reading.findings
    )
    spared = reading.model_copy(update={"findings": findings, "concerns": ()})
    assert standings(with_reading(a_dossier(), spared, today=TODAY, new_id=ids())) == {}


def test_the_same_file_is_one_text_however_often_it_is_read(
    read: Dossier, reading: Reading
) -> None:
    again = with_reading(read, reading, today=TODAY, new_id=ids(7_000))
    assert (len(again.texts), len(again.readings)) == (1, 2)


def test_a_concern_that_is_no_longer_raised_is_over(read: Dossier, reading: Reading) -> None:
    calm = reading.model_copy(update={"concerns": ()})
    again = with_reading(read, calm, today=TODAY, new_id=ids(7_000))
    concern = reading.concerns[0].concern
    assert concern in standings(read)
    assert concern not in standings(again)


def test_nobody_decides_before_it_was_read(read: Dossier) -> None:
    early = Signed(by=PERSON, on=date(2026, 3, 9))
    with pytest.raises(Usage, match="after the day of the decision"):
        decide(read, "prohibit-use", "met", reason="x", signed=early, new_id=ids())
