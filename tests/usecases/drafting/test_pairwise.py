"""Whatever is chosen, the bill provides for it: read by the same checker as any other law."""

from __future__ import annotations

import pytest

from article9.catalogue.draft_options import draft_options
from article9.usecases.profile import StateProfile
from tests.usecases.drafting.conftest import STYLES, checked_text, drafted, shipped, state
from tests.usecases.drafting.pairs import pairwise, uncovered

SETS = pairwise(draft_options(), 30)
ROWS = [pytest.param(style, one, id=f"{style}-{at}") for style in STYLES
        for at, one in enumerate(SETS)]  # fmt: skip

PROFILES = {
    "nothing known": None,
    "never affected": state(
        stocks="no", retains="no", mined_areas="no", victims="no", production="no"
    ),
    "affected": state(stocks="yes", retains="yes", mined_areas="yes", victims="yes"),
    "mines but no stocks": state(stocks="no", mined_areas="yes", retains="no"),
}


def faults(settings: dict[str, str], style: str, of: StateProfile | None = None) -> list[str]:
    """What the bill should provide for and does not, and the concerns that it should not raise."""
    bill = drafted(settings, style=style, of=of)
    reading = checked_text(bill.text, bill.bill.language, of).reading
    found = {one.requirement: one.verdict for one in reading.findings}
    wrong = [f"{one}: {found[one]}" for one in sorted(bill.wanted) if found[one] != "met"]
    options = bill.known.options.options
    expected = {
        concern
        for name, choice in bill.choices.options.items()
        for concern in options[name].values[choice.value].raises
    }
    raised = {one.concern for one in reading.concerns}
    return [*wrong, *(f"concern {one}" for one in sorted(raised ^ expected))]


@pytest.mark.slow
@pytest.mark.parametrize(("style", "settings"), ROWS)
def test_the_bill_provides_for_whatever_was_chosen_and_raises_no_other_concern(
    style: str, settings: dict[str, str]
) -> None:
    assert faults(settings, style) == []


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("of", PROFILES.values(), ids=list(PROFILES))
@pytest.mark.parametrize("length", ["short", "full"])
def test_by_default_the_bill_provides_for_what_the_convention_asks_of_the_state(
    style: str, of: StateProfile | None, length: str
) -> None:
    bill = drafted(style=style, of=of, short=length == "short")
    reading = checked_text(bill.text, bill.bill.language, of).reading
    spared = of.spared if of else {}
    for finding in reading.findings:
        requirement = shipped().requirements[finding.requirement]
        if requirement.basis == "convention":
            provided = "not-applicable" if requirement.applies in spared else "met"
            assert finding.verdict == provided, finding.requirement


def test_every_two_choices_meet_in_one_of_the_sets() -> None:
    assert uncovered(draft_options(), SETS) == []


def test_a_pair_that_never_meets_is_seen() -> None:
    alike = [{name: option.default for name, option in draft_options().options.items()}]
    assert uncovered(draft_options(), alike) != []


def test_the_sets_are_the_same_each_time() -> None:
    assert pairwise(draft_options(), 30) == SETS
