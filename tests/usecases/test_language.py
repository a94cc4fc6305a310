"""The language of a law is told from its words, wherever in it other words stand."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.usecases.language import language_of

LAWS = {
    "en": "No person shall use an anti-personnel mine or transfer it to another person.",
    "fr": "Il est interdit à toute personne d'employer des mines antipersonnel ou de les céder.",
    "es": "Queda prohibido a toda persona emplear minas antipersonal o transferirlas a otra.",
    "pt": "É proibido a qualquer pessoa utilizar minas antipessoal ou transferi-las a outrem.",
    "de": "Es ist verboten, Antipersonenminen einzusetzen oder sie einem anderen zu überlassen.",
    "ja": "何人も、対人地雷を使用し、又はこれを他の者に譲り渡してはならない。",
    "zh": "任何人不得使用杀伤人员地雷,也不得将其转让给他人。",
    "ru": "Запрещается применять противопехотные мины или передавать их другому лицу.",
    "ar": "يحظر على أي شخص استعمال الألغام المضادة للأفراد أو نقلها إلى شخص آخر.",
}


@pytest.mark.parametrize(("language", "law"), LAWS.items(), ids=LAWS.keys())
def test_it_is_told_from_a_sentence(language: str, law: str) -> None:
    assert language_of(law) == language


def test_a_long_title_in_another_language_does_not_decide() -> None:
    assert language_of(LAWS["fr"] * 20 + LAWS["en"] * 2000) == "en"


def test_a_treaty_annexed_in_another_language_does_not_decide() -> None:
    assert language_of(LAWS["en"] * 1000 + LAWS["fr"] * 200) != "fr"


@pytest.mark.parametrize("other", ["fr", "es", "pt", "de", "ja", "zh", "ru", "ar"])
def test_a_law_in_another_language_is_not_taken_for_english(other: str) -> None:
    assert language_of(LAWS[other]) != "en"


def test_a_long_law_is_told_by_its_small_words_as_by_the_model(catalogue: Catalogue) -> None:
    long = (
        "Any person who keeps the goods of another in the store shall by this Act be fined. " * 30
    )
    lexicons = tuple(catalogue.lexicons.values())
    assert language_of(long, lexicons) == language_of(long) == "en"


@pytest.mark.parametrize("other", ["fr", "es", "pt", "de", "ja", "zh", "ru", "ar"])
def test_a_long_law_in_another_language_is_not_taken_for_english_at_a_glance(
    other: str, catalogue: Catalogue
) -> None:
    assert language_of(LAWS[other] * 60, tuple(catalogue.lexicons.values())) == other
