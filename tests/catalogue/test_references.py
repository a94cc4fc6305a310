"""What the knowledge files say of each other: nothing leads nowhere, nothing lies idle."""

from __future__ import annotations

from pathlib import Path

import pytest

from article9.catalogue.catalogue import check, load
from article9.catalogue.rule import Selector
from article9.catalogue.rule_references import CONCEPT_FIELDS
from article9.catalogue.wordings import patterns_of
from tests.catalogue.editing import CONCEPT, add, change

RULE = "requirements/prohibit-use.yml"


def test_two_ways_to_the_same_narrower_concept_are_no_circle(knowledge: Path) -> None:
    change(
        knowledge, "concepts/use.yml", old="means:", new="narrower: [laying, scattering]\nmeans:"
    )
    laying = CONCEPT.format(id="laying", group="conduct") + "narrower: [scattering]\n"
    add(knowledge, "concepts/laying.yml", laying)
    add(knowledge, "concepts/scattering.yml", CONCEPT.format(id="scattering", group="conduct"))
    assert check(knowledge) == []


def test_a_circle_of_narrower_concepts_is_shown_whole(knowledge: Path) -> None:
    change(knowledge, "concepts/use.yml", old="means:", new="narrower: [laying]\nmeans:")
    laying = CONCEPT.format(id="laying", group="act") + "narrower: [use]\n"
    add(knowledge, "concepts/laying.yml", laying)
    assert check(knowledge) == [
        "concepts/laying.yml, line 5: the concept is narrower than itself: "
        "laying > use > laying. Take one of the steps out.",
        "concepts/use.yml, line 4: the concept is narrower than itself: "
        "use > laying > use. Take one of the steps out.",
    ]


def test_a_slot_that_nothing_fills_is_a_fault_of_the_rule(knowledge: Path) -> None:
    change(knowledge, "reasons/named-and-prohibited.yml", old="by name", new="in {place}")
    assert check(knowledge) == [
        f"requirements/prohibit-use.yml, line {line}: nothing fills the slot {{place}} of the "
        "reason 'named-and-prohibited'. Give `values: {place: ...}`."
        for line in (17, 20)
    ]


def test_a_slot_that_the_rule_fills_is_no_fault(knowledge: Path) -> None:
    change(knowledge, "reasons/named-and-prohibited.yml", old="use by", new="{acts} by")
    filled = "reason: named-and-prohibited\n      values: {acts: covered}"
    change(knowledge, RULE, old="reason: named-and-prohibited", new=filled)
    assert check(knowledge) == []


def test_a_value_for_a_slot_of_another_name_is_a_fault(knowledge: Path) -> None:
    change(knowledge, "reasons/named-and-prohibited.yml", old="use by", new="{acts} by")
    filled = "reason: named-and-prohibited\n      values: {act: covered}"
    change(knowledge, RULE, old="reason: named-and-prohibited", new=filled)
    assert check(knowledge)[1] == (
        "requirements/prohibit-use.yml, line 18: the sentence of the reason "
        "'named-and-prohibited' has no slot {act}. Did you mean 'acts'?"
    )


@pytest.mark.parametrize("slot", ["acts", "object", "provision", "words"])
def test_no_slot_is_filled_by_itself(knowledge: Path, slot: str) -> None:
    change(knowledge, "reasons/use-allowed.yml", old="mines", new=f"{{{slot}}}")
    assert check(knowledge) == [
        f"concerns/concern-use-allowed.yml, line 11: nothing fills the slot {{{slot}}} of the "
        f"reason 'use-allowed'. Give `values: {{{slot}: ...}}`."
    ]


@pytest.mark.parametrize(
    "selector",
    [
        "bearer: usse",
        "nearby: [[apm, usse]]",
        "silent-on: usse",
        "about: [use, [apm, usse]]",
        "term: usse",
        "elements: [[usse]]",
        "weakens: usse",
        "object: usse",
        "limits: usse",
        "penalty: usse",
    ],
)
@pytest.mark.parametrize(
    "test",
    [
        "{{where: {0}}}",
        "{{any-of: [{{all-of: [{{find: {0}}}]}}]}}",
        "{{two-of: [{{find: {{acts: use}}}}, {{empty: {0}}}]}}",
    ],
)
def test_a_name_is_proved_wherever_a_rule_may_give_one(
    knowledge: Path, selector: str, test: str
) -> None:
    when = test.format(f"{{{selector}}}")
    old = "{where: {acts: use, limits: none}}"
    change(knowledge, "requirements/prohibit-use.yml", old=old, new=when)
    assert check(knowledge) == [
        "requirements/prohibit-use.yml, line 16: there is no concept or group 'usse'. "
        "Did you mean 'use'?"
    ]


def test_every_key_of_a_selector_is_proved_or_has_a_closed_set_of_words() -> None:
    closed = {"kind", "years_below", "reaches", "against", "by"}
    assert set(Selector.model_fields) == {*CONCEPT_FIELDS, *closed}


def test_a_concept_that_only_a_lexicon_names_is_used(knowledge: Path) -> None:
    add(knowledge, "concepts/sell.yml", CONCEPT.format(id="sell", group="other"))
    change(knowledge, "lexicons/en.yml", old="  use: us", new="  sell: sell\n  use: us")
    assert check(knowledge) == []


def test_a_concept_that_only_names_itself_is_not_used(knowledge: Path) -> None:
    text = CONCEPT.format(id="sell", group="other") + "boundary: {sell: it is itself}\n"
    add(knowledge, "concepts/sell.yml", text)
    assert "nothing uses the concept 'sell'" in check(knowledge)[0]


@pytest.mark.parametrize("key", ["given: [sell]", "boundary: {sell: another conduct}"])
def test_a_concept_that_another_names_is_used(knowledge: Path, key: str) -> None:
    add(knowledge, "concepts/sell.yml", CONCEPT.format(id="sell", group="other"))
    text = CONCEPT.format(id="ship", group="act") + f"{key}\n"
    add(knowledge, "concepts/ship.yml", text)
    assert check(knowledge) == []


def test_a_concept_that_only_a_row_of_the_acts_names_is_used(knowledge: Path) -> None:
    add(knowledge, "concepts/sell.yml", CONCEPT.format(id="sell", group="other"))
    change(knowledge, "acts.yml", old="acts: use", new="acts: [use, sell]")
    assert check(knowledge) == []


def test_a_row_of_the_acts_names_a_requirement_that_exists(knowledge: Path) -> None:
    change(knowledge, "acts.yml", old="prohibit-use", new="prohibit-uses")
    assert check(knowledge) == [
        "knowledge/acts.yml, line 3: there is no requirement 'prohibit-uses'. "
        "Did you mean 'prohibit-use'?"
    ]


def test_a_row_of_the_acts_names_concepts_and_no_group(knowledge: Path) -> None:
    change(knowledge, "acts.yml", old="acts: use", new="acts: [use, act]")
    assert check(knowledge) == [
        "knowledge/acts.yml, line 3: there is no concept 'act'. Known are: apm, use."
    ]


def test_what_punishes_an_act_is_a_norm_of_a_known_kind(knowledge: Path) -> None:
    change(knowledge, "acts.yml", old="kind: sanction", new="kind: sanctions")
    assert check(knowledge) == [
        "knowledge/acts.yml, line 4: there is no kind of norm 'sanctions'. Did you mean 'sanction'?"
    ]


@pytest.mark.parametrize("kind", ["right", "task", "procedure", "statement"])
def test_a_kind_of_norm_that_allows_and_forbids_nothing_may_be_asked_for(
    knowledge: Path, kind: str
) -> None:
    change(knowledge, "concerns/concern-use-allowed.yml", old="permission", new=kind)
    assert check(knowledge) == []


def test_faults_of_all_kinds_of_files_are_told_at_once(knowledge: Path) -> None:
    change(knowledge, "concepts/use.yml", old="  apm:", new="  amp:")
    change(knowledge, "lexicons/en.yml", old="no person", new="no pers*")
    change(knowledge, "reasons/named-and-prohibited.yml", old="by name", new="by {")
    change(knowledge, "acts.yml", old="acts: use", new="acts: ues")
    change(knowledge, "concerns/concern-use-allowed.yml", old="acts: use", new="acts: ues")
    change(knowledge, RULE, old="acts: use", new="acts: ues")
    assert [line.split(".yml")[0] for line in check(knowledge)] == [
        "concepts/use",
        "concerns/concern-use-allowed",
        "knowledge/acts",
        "lexicons/en",
        "reasons/named-and-prohibited",
        "requirements/prohibit-use",
    ]


def test_references_are_not_proved_while_a_file_cannot_be_read(knowledge: Path) -> None:
    change(knowledge, "concepts/use.yml", old="title: Use", new="titel: Use")
    assert {line.split(",")[0].split(":")[0] for line in check(knowledge)} == {"concepts/use.yml"}


def test_every_pattern_of_a_lexicon_is_proved(knowledge: Path) -> None:
    """A pattern is what the schema calls a wording; words of the layout are no patterns."""
    lexicon = load(knowledge).lexicons["en"]
    assert {place[:2] for place, _ in patterns_of(lexicon)} == {
        ("concepts", "apm"),
        ("concepts", "use"),
        ("cues", "prohibition"),
        ("cues", "definition"),
        ("references", "units"),
        ("references", "here"),
        ("references", "elsewhere"),
        ("quantities", "years"),
        ("quantities", "months"),
        ("quantities", "life"),
        ("quantities", "currencies"),
    }


def test_the_reason_for_want_of_words_must_be_there(knowledge: Path) -> None:
    change(knowledge, "usual.yml", old="no-words: no-words-for-it", new="no-words: no-word-for-it")
    usual, idle = check(knowledge)
    assert usual == (
        "knowledge/usual.yml, line 10: there is no reason 'no-word-for-it'. Did you mean "
        "'no-words-for-it'?"
    )
    assert idle.startswith("reasons/no-words-for-it.yml")


def test_an_act_as_a_noun_must_be_a_concept(knowledge: Path) -> None:
    change(knowledge, "lexicons/en.yml", old="cues:", new="nouns:\n  sue: [usage]\ncues:")
    (fault,) = check(knowledge)
    assert "there is no concept 'sue'" in fault
    assert "Did you mean 'use'?" in fault
