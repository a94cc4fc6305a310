"""Which thing an act is done to where things stand before verbs: German and Japanese lines."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue
from article9.checking.norms.conduct import Region, conducts_in
from article9.checking.vocabulary import vocabulary_of
from tests.checking.reading import line_of


def acts(catalogue: Catalogue, language: str, text: str) -> dict[str, set[str]]:
    """The acts of a whole line with their things."""
    vocabulary, line = vocabulary_of(catalogue, language), line_of(text)
    vocabulary.tag(line)
    stops = frozenset(c.first for c in vocabulary.cues(line) if c.name in ("boundary", "aside"))
    found = conducts_in(line, Region(0, len(line.words), stops), vocabulary, {})
    things: dict[str, set[str]] = {}
    for conduct in found:
        things.setdefault(conduct.act, set()).update(conduct.objects)
    return things


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Antipersonenminen zu lagern", {"stockpile": {"apm"}}),
        (
            "Antipersonenminen zu lagern oder herzustellen",
            {"stockpile": {"apm"}, "produce": {"apm"}},
        ),
        ("Minen oder Streumunition zu lagern", {"stockpile": {"mine", "cluster-munition"}}),
        (
            "Raketen herzustellen oder Antipersonenminen zu lagern",
            {"produce": {"other-weapon"}, "stockpile": {"apm"}},
        ),
        (
            "Antipersonenminen zu lagern oder Raketen herzustellen",
            {"stockpile": {"apm"}, "produce": {"other-weapon"}},
        ),
        ("zu lagern oder herzustellen", {"stockpile": set(), "produce": set()}),
    ],
)
def test_a_verb_takes_the_thing_before_it(
    catalogue: Catalogue, text: str, expected: dict[str, set[str]]
) -> None:
    assert acts(catalogue, "de", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("die Lagerung von Antipersonenminen", {"stockpile": {"apm"}}),
        (
            "die Herstellung und die Lagerung von Antipersonenminen",
            {"produce": {"apm"}, "stockpile": {"apm"}},
        ),
        ("Antipersonenminen lagert oder die Herstellung von Seife stört",
         {"stockpile": {"apm"}, "produce": set()}),
        (
            "wer die Herstellung von Seife stört oder Antipersonenminen lagert",
            {"produce": set(), "stockpile": {"apm"}},
        ),
        ("die Lagerung sämtlicher verbotener Antipersonenminen", {"stockpile": {"apm"}}),
        ("die Lagerung erwirbt Antipersonenminen", {"stockpile": set()}),
        ("der Einsatz oder der direkte oder indirekte Transfer von Antipersonenminen",
         {"use": {"apm"}, "transfer": {"apm"}}),
        ("bei Antipersonenminen die Lagerung", {"stockpile": {"apm"}}),
        ("die Herstellung, wer Antipersonenminen lagert", {"produce": set(), "stockpile": {"apm"}}),
    ],
)  # fmt: skip
def test_a_noun_takes_the_thing_behind_it(
    catalogue: Catalogue, text: str, expected: dict[str, set[str]]
) -> None:
    found = acts(catalogue, "de", text)
    assert {act: things for act, things in found.items() if act in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("die Herstellung von Antipersonenminen zu finanzieren", {"invest": {"apm"}}),
        ("zur Herstellung und Lagerung von Antipersonenminen verleitet", {"induce": {"apm"}}),
        ("Antipersonenminen lagert und ihre Herstellung finanziert",
         {"stockpile": {"apm"}, "invest": {"apm"}}),
        ("Berichte über die Herstellung von Antipersonenminen verkauft", {"supply": {"apm"}}),
    ],
)  # fmt: skip
def test_an_act_that_a_verb_is_done_to_is_not_done_itself(
    catalogue: Catalogue, text: str, expected: dict[str, set[str]]
) -> None:
    assert acts(catalogue, "de", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("対人地雷を製造し", {"produce": {"apm"}}),
        (
            "対人地雷を使用し、開発し、又は製造し",
            {"use": {"apm"}, "develop": {"apm"}, "produce": {"apm"}},
        ),
        ("対人地雷（部品を含む。）を製造し", {"produce": {"apm"}}),
        ("対人地雷又はクラスター弾を製造し", {"produce": {"apm", "cluster-munition"}}),
        ("対人地雷の使用及び製造", {"use": {"apm"}, "produce": {"apm"}}),
        ("対人地雷を使用し、又は無人機を製造し", {"use": {"apm"}, "produce": set()}),
        ("対人地雷に関する調査をし、製造し", {"produce": set()}),
        ("製造した対人地雷", {"produce": set()}),
        ("対人地雷の製造を援助し", {"assist": {"apm"}}),
        ("無人機の製造を援助し", {"assist": set()}),
        ("又は製造し", {"produce": set()}),
        ("製造し", {"produce": set()}),
    ],
)
def test_marks_show_where_the_words_for_a_thing_end(
    catalogue: Catalogue, text: str, expected: dict[str, set[str]]
) -> None:
    assert acts(catalogue, "ja", text) == expected


def test_in_a_language_with_things_behind_a_list_ends_where_another_act_begins(
    catalogue: Catalogue,
) -> None:
    found = acts(catalogue, "en", "use cluster munitions or sell anti-personnel mines")
    assert found["use"] == {"cluster-munition"}
