"""Drafting: what the bill carries out, what it leaves out and why, and what cannot be drafted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from article9.catalogue.translations import AS_WRITTEN as SAY
from article9.drafting.bill import words_of
from article9.errors import Conflict, NotFound, Unavailable, Usage
from article9.usecases.drafting.draft import Asked, Drafted, draft, style_of, to_close
from article9.usecases.drafting.left_out import left_out
from tests.house.tree import ROOT
from tests.usecases.drafting.conftest import (
    ENGLISH,
    STYLES,
    TODAY,
    checked_text,
    drafted,
    known_for,
    shipped,
    state,
)

XXA = (ROOT / "examples" / "xxa-mine-ban-act.txt").read_text(encoding="utf-8")
NEVER = state(stocks="no", retains="no", mined_areas="no", victims="no", production="no")


def whys(bill: Drafted) -> dict[str, str]:
    return {one.requirement.id: one.by for one in left_out(bill, SAY)}


def test_every_requirement_of_laws_is_carried_out_or_listed_as_left_out(bill: Drafted) -> None:
    listed = {one.requirement.id for one in left_out(bill, SAY)}
    every = {one.id for one in shipped().read_for("law")}
    assert listed | bill.bill.requirements() == every
    assert listed & bill.bill.requirements() == set()


def test_the_profile_takes_out_what_does_not_apply_and_is_named_for_it() -> None:
    bill = drafted(of=NEVER)
    assert "duty-clear" not in bill.bill.requirements()
    assert whys(bill)["duty-clear"].startswith("The State has no areas")
    assert "mined" not in " ".join(unit.heading for unit in bill.bill.sections())


def test_a_short_bill_of_a_state_that_never_had_a_mine_has_about_ten_sections() -> None:
    assert len(drafted(of=NEVER, short=True).bill.sections()) <= 12


def test_a_short_bill_still_carries_out_all_that_the_convention_asks() -> None:
    there = drafted(short=True).bill.requirements()
    asked = {one.id for one in shipped().read_for("law") if one.basis == "convention"}
    assert sorted(asked - there) == []


@pytest.mark.parametrize(
    ("settings", "requirement", "why"),
    [
        ({"transit": "no"}, "prohibit-transit", "Transit was set to “no”"),
        ({}, "prohibit-investment", "Investment is “no” unless it is set otherwise"),
    ],
)
def test_who_left_something_out_is_said(
    settings: dict[str, str], requirement: str, why: str
) -> None:
    assert whys(drafted(settings))[requirement].startswith(why)


def test_the_short_form_is_named_where_it_left_something_out() -> None:
    assert whys(drafted(short=True))["prohibit-transit"].startswith("The short form sets Transit")


def test_named_requirements_bring_what_they_need_and_nothing_else() -> None:
    bill = drafted(requirements=("define-transfer",))
    assert [unit.heading for unit in bill.bill.sections()] == [
        "Short title and commencement",
        "Definitions",
    ]
    assert whys(bill)["prohibit-use"] == "It was not asked for."


def test_a_prohibition_never_comes_without_its_penalty_and_its_reach() -> None:
    there = drafted(requirements=("prohibit-use",)).bill.requirements()
    assert {"punish-penalty", "reach-abroad", "reach-territory", "permit-destruction"} <= there


def test_the_points_of_a_text_are_closed_by_the_new_law() -> None:
    checked = checked_text(XXA, "en")
    bill = drafted(checked=checked)
    points = to_close(checked, shipped())
    asked = {r.id for r in shipped().read_for("law") if r.basis == "convention"}
    assert sorted((points & asked) - bill.bill.requirements()) == []
    together = checked_text(f"{XXA}\n\n{bill.text}", "en")
    assert together.reading.summary.to_consider < checked.reading.summary.to_consider


def test_what_the_checked_text_provides_for_is_not_drafted_for_itself() -> None:
    checked = checked_text(XXA, "en")
    provided = {f.requirement for f in checked.reading.findings if f.verdict == "met"}
    bill = drafted(checked=checked)
    assert not provided & bill.wanted
    left = whys(bill)
    assert {left[one] for one in provided & set(left)} == {
        "It is no point to consider of the text that was checked."
    }


def test_a_text_that_provides_for_all_leaves_nothing_to_draft(bill: Drafted) -> None:
    whole = drafted({name: next(iter(option.values)) for name, option in
                     bill.known.options.options.items()} | {"retention": "capped"})  # fmt: skip
    checked = checked_text(whole.text, "en")
    with pytest.raises(Usage, match="Nothing is left to be drafted"):
        drafted(checked=checked)


@pytest.mark.parametrize(
    ("settings", "error", "said"),
    [
        ({"tranzit": "no"}, Usage, "Did you mean 'transit'?"),
        ({"permit-number": "5", "retention": "none"}, Conflict, "no place for permit-number"),
        ({"fines": "no"}, Conflict, "legal-persons=yes, fines=no"),
        ({"min-years": "1"}, Conflict, "no place for min-years"),
        ({"max-years": "0"}, Usage, "max-years cannot be 0"),
    ],
)
def test_what_cannot_be_drafted_is_explained(
    settings: dict[str, str], error: type[Exception], said: str
) -> None:
    with pytest.raises(error) as raised:
        drafted(settings)
    assert said in str(raised.value)


def test_requirements_that_no_law_is_read_for_are_refused() -> None:
    with pytest.raises(NotFound):
        drafted(requirements=("prohibit-tanks",))
    with pytest.raises(Usage, match="for orders and manuals"):
        drafted(requirements=("doctrine-training",))


def test_a_ministry_with_a_name_of_300_letters_is_written_out() -> None:
    name = ("Ministry of " + "Peace and Reconstruction " * 20)[:300].strip()
    bill = drafted({"minister": name})
    assert name in bill.text
    assert "minister" not in bill.bill.undecided()


def test_open_points_are_marked_as_often_as_they_are_counted(bill: Drafted) -> None:
    marks = bill.text.count("[to be decided: ")
    assert sum(bill.bill.undecided().values()) == marks > 0


def test_nothing_is_open_once_everything_is_said(bill: Drafted) -> None:
    said = {name: "12" if known.kind == "number" else "Words"
            for name, known in bill.known.options.parameters.items()
            if name in bill.bill.parameters}  # fmt: skip
    assert drafted(said).bill.undecided() == {}


def test_the_same_request_gives_the_same_bill(bill: Drafted) -> None:
    assert drafted().text == bill.text


def traditions() -> Iterator[tuple[str | None, dict[str, str], str]]:
    yield None, {}, "is not said, and no profile says it"
    yield None, {"tradition": "mixed"}, "follow more than one tradition"
    yield "common-lore", {}, "Did you mean 'common-law'?"


@pytest.mark.parametrize(("tradition", "answers", "said"), list(traditions()))
def test_a_bill_needs_one_tradition(
    tradition: str | None, answers: dict[str, str], said: str
) -> None:
    with pytest.raises(Usage) as raised:
        style_of(tradition, "en", known_for(ENGLISH).styles, state(**answers))
    assert said in str(raised.value)


def test_the_profile_can_give_the_tradition() -> None:
    of = state(tradition="common-law")
    assert style_of(None, "en", known_for(ENGLISH).styles, of) == ENGLISH


def test_a_language_without_provisions_is_not_there_yet() -> None:
    with pytest.raises(Unavailable, match="common-law in 'en'"):
        style_of("common-law", "km", known_for(ENGLISH).styles, None)


@pytest.mark.parametrize("style", STYLES)
def test_the_title_and_every_section_say_something(style: str) -> None:
    bill = drafted(style=style).bill
    assert words_of(bill.title)
    assert all(unit.heading and (unit.say or unit.units) for unit in bill.sections())


def test_a_part_for_cluster_munitions_waits_for_its_provisions() -> None:
    known = known_for(ENGLISH)
    new = known.provisions["transit.common-law.en"].model_copy(
        update={
            "id": "bomblets.common-law.en",
            "title": "Bomblets",
            "part": "cluster-munitions",
            "always": "yes",
        }
    )
    with_ = replace(known, provisions={**known.provisions, new.id: new})
    bill = draft(Asked(ENGLISH), with_, today=TODAY)
    part = next(unit for unit in bill.bill.units if unit.heading == "Cluster munitions")
    assert [unit.heading for unit in part.units] == ["Bomblets"]
    assert "Cluster" not in drafted().text
