"""What is chosen and said for a bill: by whom, and what cannot stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.errors import Conflict, Usage
from tests.drafting.conftest import chosen_by


def test_what_nobody_sets_is_the_default() -> None:
    made = chosen_by()
    assert (made.options["fines"].value, made.options["fines"].by) == ("yes", "default")


def test_the_short_form_has_defaults_of_its_own() -> None:
    made = chosen_by(short=True)
    assert (made.options["fines"].value, made.options["fines"].by) == ("no", "short")
    assert made.options["kept"].by == "default"


def test_the_profile_chooses_before_the_form() -> None:
    made = chosen_by({"fines": "yes"}, retains="yes")
    assert (made.options["kept"].value, made.options["kept"].by) == ("some", "profile")


def test_whoever_drafts_chooses_before_the_profile() -> None:
    made = chosen_by({"kept": "none"}, retains="yes")
    assert (made.options["kept"].value, made.options["kept"].by) == ("none", "drafter")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"fine": "yes"}, "There is no option 'fine'. Did you mean 'fines'?"),
        ({"xyz": "yes"}, "There is no option 'xyz'. Known are: fines, kept"),
        ({"fines": "maybe"}, "fines cannot be 'maybe'. Choose one of: yes, no."),
        ({"kept": "sone"}, "kept cannot be 'sone'. Did you mean "),
        ({"minister": " "}, "minister is empty. Leave it out: it is then marked in the bill."),
        ({"minister": "M" * 301}, "minister has 301 letters. Shorten it to 300 at most."),
        ({"most": "many"}, "most is no number: 'many'. Write it in digits, as in 10."),
        ({"most": "51"}, "most cannot be 51. Write a number from 1 to 50."),
        ({"most": "0"}, "most cannot be 0."),
        ({"most": "٣"}, "most is no number"),
        ({"most": "-3"}, "most is no number"),
    ],
)
def test_what_cannot_stand_is_told_with_what_to_do(settings: dict[str, str], said: str) -> None:
    with pytest.raises(Usage) as raised:
        chosen_by(settings)
    assert str(raised.value).startswith(said)


@pytest.mark.parametrize(
    "words",
    [
        "<b>the Minister</b>",
        "the {minister}",
        "a `b`",
        "x\ny",
        "&amp;",
        "&#60;b",
        "x\u202ey",
        "\x00",
    ],
)
def test_markup_is_refused(words: str) -> None:
    with pytest.raises(Usage, match="minister holds signs of markup"):
        chosen_by({"minister": f"the {words} one"})


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "|calc"])
def test_what_begins_as_a_formula_is_refused(words: str) -> None:
    with pytest.raises(Usage, match="as a formula does"):
        chosen_by({"minister": words})


@pytest.mark.parametrize(
    "words", ["M" * 300, "Ministère de l'Intérieur & de la Défense", "وزير الدفاع"]
)
def test_names_of_ministries_are_taken_as_they_are(words: str) -> None:
    assert chosen_by({"minister": words}).said == {"minister": words}


def test_choices_that_do_not_go_together_are_explained() -> None:
    with pytest.raises(Conflict, match=r"fines=no, kept=some: It does not work\. Change one"):
        chosen_by({"fines": "no", "kept": "some"})


def test_numbers_must_be_in_their_order() -> None:
    with pytest.raises(Conflict, match="least is 9, which is more than most, 8"):
        chosen_by({"least": "9", "most": "8"})
    assert chosen_by({"least": "8", "most": "8"}).said == {"least": "8", "most": "8"}


@given(st.text(max_size=40))
def test_whatever_is_said_is_taken_as_it_is_or_refused(words: str) -> None:
    try:
        said = chosen_by({"minister": words}).said["minister"]
    except Usage:
        return
    assert said == words.strip()
    assert not set("<>{}`\n") & set(said)
