"""Bills from provisions: words in and out, lists closed, units numbered and referred to."""

from __future__ import annotations

import pytest

from article9.catalogue.drafting_style import DraftingStyle
from article9.drafting.bill import Reference, Undecided, words_of
from article9.drafting.text import text_of
from article9.errors import Broken
from tests.drafting.conftest import Drafts, provision

LIST = {"say": "Nobody may—", "join": "or", "items": [{"say": "use it"}, {"say": "keep it"}]}


def body(text: str) -> str:
    """The text from the heading of the first section on."""
    return text[text.index("\n1. ") + 1 :]


def test_one_sentence_bears_no_number_and_several_do(drafts: Drafts, style: DraftingStyle) -> None:
    one, two = provision("one", "A.", always="yes"), provision("two", "B.", "C.", always="yes")
    text = text_of(drafts(one, two), style)
    assert body(text) == "1. One\n\nA.\n\n2. Two\n\n(1) B.\n(2) C.\n"


@pytest.mark.parametrize(
    ("join", "signs"),
    [("or", "(a) x;\n(b) y; or\n(c) z."), ("and", "(a) x;\n(b) y; and\n(c) z."),
     ("none", "(a) x;\n(b) y;\n(c) z.")],
)  # fmt: skip
def test_a_list_is_closed_by_the_style(
    drafts: Drafts, style: DraftingStyle, join: str, signs: str
) -> None:
    items = [{"say": "x"}, {"say": "y"}, {"say": "z"}]
    bill = drafts(provision("one", {"say": "A—", "items": items, "join": join}, always="yes"))
    assert body(text_of(bill, style)) == f"1. One\n\nA—\n{signs}\n"


def test_words_behind_a_list_go_on_after_a_comma(drafts: Drafts, style: DraftingStyle) -> None:
    bill = drafts(provision("one", {**LIST, "then": "at any time."}, always="yes"))
    assert text_of(bill, style).endswith("(a) use it; or\n(b) keep it,\nat any time.\n")


def test_an_item_that_a_choice_takes_out_moves_signs_and_numbers(
    drafts: Drafts, style: DraftingStyle
) -> None:
    items = [{"say": "x"}, {"say": "y", "when": {"fines": "no"}}, {"say": "z"}]
    one = provision("one", {"say": "A—", "items": items, "join": "or"}, always="yes")
    assert text_of(drafts(one), style).endswith("(a) x; or\n(b) z.\n")
    assert text_of(drafts(one, settings={"fines": "no"}), style).endswith("(b) y; or\n(c) z.\n")


def test_a_list_that_has_lost_every_item_is_left_out_whole(
    drafts: Drafts, style: DraftingStyle
) -> None:
    lost = {"say": "B—", "items": [{"say": "x", "when": {"fines": "no"}}]}
    bill = drafts(provision("one", "A.", lost, always="yes"))
    assert body(text_of(bill, style)) == "1. One\n\nA.\n"


def test_a_provision_without_words_left_is_no_section(drafts: Drafts, style: DraftingStyle) -> None:
    gone = provision("gone", {"say": "B.", "when": {"fines": "no"}}, always="yes")
    bill = drafts(gone, provision("one", "A.", always="yes", place="20"))
    assert [unit.heading for unit in bill.sections()] == ["One"]
    assert "Gone" not in text_of(bill, style)


def test_words_stand_with_or_without_another_provision(drafts: Drafts) -> None:
    one = provision(
        "one", {"say": "With.", "with": "two"}, {"say": "Without.", "without": "two"}, always="yes"
    )
    two = provision("two", "B.", always="yes", place="20")
    assert words_of(drafts(one).sections()[0].say) == "Without."
    assert words_of(drafts(one, two).sections()[0].say) == "With."


def test_sections_are_counted_through_all_parts(drafts: Drafts) -> None:
    bill = drafts(
        provision("one", "A.", always="yes"), provision("two", "B.", always="yes", part="reach")
    )
    assert [(u.number, u.id) for u in bill.walk()] == [
        ("Part 1", "part_1"), ("1.", "sec_1"), ("Part 2", "part_2"), ("2.", "sec_2"),
    ]  # fmt: skip


def test_definitions_stand_together_in_the_order_of_their_terms(
    drafts: Drafts, style: DraftingStyle
) -> None:
    words = provision(
        "words",
        {"say": "In this Act—", "items": [{"term": "mine", "say": "means a munition"}]},
        always="yes",
        holds="definitions",
    )
    area = {"term": "Area", "say": "means land"}
    bill = drafts(words, provision("one", "A.", always="yes", place="20", defines=[area]))
    assert "“Area” means land;\n\n“mine” means a munition.\n" in text_of(bill, style)
    assert [u.heading for u in bill.sections()[0].units] == ["Area", "mine"]


def test_a_definition_of_a_provision_that_is_out_is_out(
    drafts: Drafts, style: DraftingStyle
) -> None:
    words = provision(
        "words",
        {"say": "In this Act—", "items": [{"term": "mine", "say": "means a munition"}]},
        always="yes",
        holds="definitions",
    )
    out = provision("out", "B.", defines=[{"term": "area", "say": "means land"}])
    assert "area" not in text_of(drafts(words, out), style)


@pytest.mark.parametrize(
    ("label", "from_", "words"),
    [
        (None, "two", "See section 1."),
        ("list", "two", "See section 1(2)."),
        ("item", "two", "See section 1(2)(b)."),
        ("list", "one", "See subsection (2)."),
        ("item", "one", "See subsection (2)(b)."),
    ],
)
def test_a_reference_is_worded_by_where_it_stands(
    drafts: Drafts, label: str | None, from_: str, words: str
) -> None:
    items = [{"say": "x"}, {"say": "y", "label": "item"}]
    see = f"See {{@{'' if from_ == 'one' else 'one'}{f'.{label}' if label else ''}}}."
    one = provision(
        "one",
        see if from_ == "one" else "A.",
        {"say": "B—", "items": items, "label": "list"},
        always="yes",
    )
    two = provision("two", see if from_ == "two" else "C.", always="yes", place="20")
    units = [unit for unit in drafts(one, two).walk() if "See" in words_of(unit.say)]
    assert words_of(units[0].say) == words


def test_a_reference_leads_to_the_unit_and_its_pieces_say_the_same(drafts: Drafts) -> None:
    one = provision("one", "A.", {**LIST, "label": "list"}, always="yes")
    two = provision("two", "See {@one.list}.", always="yes", place="20")
    _, reference, _ = drafts(one, two).sections()[1].say
    assert isinstance(reference, Reference)
    assert reference.to == "sec_1__subsec_2"
    texts = [part if isinstance(part, str) else part.text for part in reference.parts]
    assert "".join(texts) == reference.text == "section 1(2)"


def test_a_reference_to_what_is_not_there_is_a_fault_of_the_knowledge(drafts: Drafts) -> None:
    with pytest.raises(Broken, match=r"refers to 'two', which is not in the bill"):
        drafts(provision("one", "See {@two}.", always="yes"))
    with pytest.raises(Broken, match=r"refers to 'one', 'hole', which is not in the bill"):
        drafts(provision("one", "See {@.hole}.", always="yes"))


def test_what_is_said_is_filled_in_and_what_is_not_is_marked(drafts: Drafts) -> None:
    one = provision("one", "Ask {minister} and {minister}.", always="yes")
    marked, said = drafts(one), drafts(one, said={"minister": "the Minister of Peace"})
    assert (marked.undecided()["minister"], said.undecided().get("minister")) == (2, None)
    assert words_of(said.sections()[0].say).count("the Minister of Peace") == 2
    mark = marked.sections()[0].say[1]
    assert mark == Undecided("minister", "[to be decided: which minister is responsible]")


def test_what_is_said_is_never_read_for_slots(drafts: Drafts) -> None:
    bill = drafts(provision("one", "Ask {minister}.", always="yes"), said={"minister": "{state}"})
    assert words_of(bill.sections()[0].say) == "Ask {state}."


def test_a_word_that_no_style_knows_is_a_fault_of_the_knowledge(drafts: Drafts) -> None:
    with pytest.raises(Broken, match="no word 'ministre'"):
        drafts(provision("one", "Ask {ministre}.", always="yes"))


def test_each_unit_knows_its_provision_requirements_and_choices(drafts: Drafts) -> None:
    one = provision(
        "one",
        {"say": "A.", "implements": "a", "when": {"fines": "yes"}},
        {"say": "B.", "shares": "b"},
        implements=["whole"],
        always="yes",
    )
    section = drafts(one).sections()[0]
    first, second = section.units
    assert section.requirements == ("whole",)
    assert (first.requirements, first.options) == (("a",), (("fines", "yes"),))
    assert (second.requirements, second.shares) == (("b",), frozenset({"b"}))
    assert {unit.provision for unit in section.walk()} == {"one.common-law.en"}


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("1", "for 1 year."),
        ("2", "for 2 years."),
        ("11", "for 11 years."),
        ("0.1", "for 0.1 years."),
    ],
)
def test_words_behind_the_number_one_are_written_for_one(
    drafts: Drafts, style: DraftingStyle, number: str, words: str
) -> None:
    bill = drafts(
        provision("one", "for {max-years} years.", always="yes"), said={"max-years": number}
    )
    assert text_of(bill, style).endswith(f"{words}\n")


def test_a_longer_word_behind_the_number_one_is_left(drafts: Drafts, style: DraftingStyle) -> None:
    bill = drafts(
        provision("one", "A {max-years} yearsbook.", always="yes"), said={"max-years": "1"}
    )
    assert text_of(bill, style).endswith("A 1 yearsbook.\n")
