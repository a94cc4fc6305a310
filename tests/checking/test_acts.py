"""The table of acts: no prohibition is shown without its penalty and its reach."""

from __future__ import annotations

from dataclasses import replace

import pytest

from article9.record.reading import Cell
from article9.usecases.check_law import Given, check_law
from tests.checking.reading import checked, mini

BAN = "1. Use\nNo person shall use an anti-personnel mine.\n"
PENALTY = (
    "\n2. Penalty\nA person who contravenes section 1 is liable to imprisonment for ten years.\n"
)


def cells(law: str) -> tuple[Cell, Cell, Cell]:
    """The row of the act of use: prohibited, punished, abroad."""
    row = checked(law).reading.acts["use"]
    return row.prohibited, row.punished, row.abroad


def verdicts(law: str) -> list[str]:
    return [cell.verdict for cell in cells(law)]


def test_what_is_prohibited_punished_and_reached_abroad_is_shown_so() -> None:
    abroad = "\n3. Reach\nThis Act applies to acts abroad.\n"
    assert verdicts(BAN + PENALTY + abroad) == ["met", "met", "met"]


def test_what_is_prohibited_only_is_shown_without_penalty_and_reach() -> None:
    assert verdicts(BAN) == ["met", "absent", "absent"]


def test_what_reaches_soldiers_abroad_reaches_some_persons_only() -> None:
    abroad = "\n3. Reach\nThis Act applies to soldiers abroad.\n"
    assert verdicts(BAN + abroad)[2] == "partial"


@pytest.mark.parametrize(
    "more",
    [
        "\n2. Penalty\nA person who contravenes section 3 is liable to imprisonment.\n",
        "\n2. Penalty\nA person who hinders an inspector is liable to imprisonment.\n",
        "\n2. Penalty\nA person who contravenes section 1 is liable to be heard.\n",
        "\n2. Reach\nThis Act applies to ships.\n",
        "\n2. Reach\nThe Penal Code applies to acts abroad.\n",
    ],
)
def test_what_reaches_something_else_is_not_shown(more: str) -> None:
    assert verdicts(BAN + more) == ["met", "absent", "absent"]


def test_a_penalty_for_what_is_not_prohibited_is_not_shown() -> None:
    law = "1. Use\nNo person shall use a bomblet.\n" + PENALTY
    assert verdicts(law) == ["absent", "absent", "absent"]


def test_a_prohibition_that_a_permit_lifts_is_shown_as_partial() -> None:
    law = "1. Use\nNo person shall use an anti-personnel mine without a permit.\n"
    assert verdicts(law)[0] == "partial"


def test_each_cell_quotes_what_it_rests_on() -> None:
    prohibited, punished, abroad = cells(BAN + PENALTY)
    assert [p.pinpoint for p in prohibited.passages] == ["s 1"]
    assert [p.pinpoint for p in punished.passages] == ["s 2"]
    assert abroad.passages == ()


def test_a_row_is_left_out_where_its_requirement_was_not_asked() -> None:
    assert "use" in checked(BAN).reading.acts
    assert checked(BAN, only="punish").reading.acts == {}


def test_what_could_not_be_asked_for_want_of_words_is_unclear_in_the_table() -> None:
    lexicon = mini().lexicons["en"]
    cues = {name: ways for name, ways in lexicon.cues.items() if name not in ("sanction", "scope")}
    smaller = replace(mini(), lexicons={"en": lexicon.model_copy(update={"cues": cues})})
    row = check_law([Given("law.txt", BAN.encode())], catalogue=smaller, text_language="en")
    use = row.reading.acts["use"]
    assert [use.prohibited.verdict, use.punished.verdict, use.abroad.verdict] == [
        "met",
        "unclear",
        "unclear",
    ]
