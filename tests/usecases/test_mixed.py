"""A gazette in several languages is read part by part, and the reader is told which is which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article9.catalogue.catalogue import Catalogue
from article9.law.source import Source, Span
from article9.usecases.check_law import Given, check_law
from article9.usecases.language import language_of
from article9.usecases.mixed import only, stretches
from article9.usecases.read_text import language_name, read_text

ENGLISH = """\
1. No person shall in any circumstances use, develop, produce, acquire, stockpile, retain or
transfer an anti-personnel mine, whether in the territory of the Republic or in any other place.
2. A person who contravenes section 1 commits an offence and is liable on conviction to
imprisonment for a term of not more than ten years, or to a fine, or to both of them.
3. The Minister may by order appoint the officers who are to carry out the duties under this Act,
and shall report to the National Assembly on the measures that were taken in each year.
"""
FRENCH = """\
Article 4
Nul ne peut, en aucune circonstance, employer, mettre au point, produire, acquérir, stocker,
conserver ou transférer une mine antipersonnel, que ce soit sur le territoire de la République ou
ailleurs.
Article 5
Quiconque enfreint les dispositions de l’article 4 est puni d’une peine de dix ans d’emprisonnement
et d’une amende dont le montant est fixé par la loi.
Article 6
Le ministre désigne par arrêté les agents qui sont chargés de veiller à l’application de la loi et
rend compte à l’Assemblée nationale des mesures qui ont été prises dans l’année.
"""
ARABIC = (
    "يحظر على أي شخص أن يستعمل الألغام المضادة للأفراد أو يطورها أو ينتجها أو يحوزها أو يخزنها أو "
    "ينقلها إلى أي كان في أي ظرف من الظروف داخل إقليم الجمهورية أو خارجه.\n"
) * 5


def parts(text: str, catalogue: Catalogue) -> list[tuple[str, tuple[int, int]]]:
    found = stretches(text, catalogue.lexicons.values(), guess=language_of)
    return [(one.language, one.lines) for one in found]


def test_each_part_is_told_with_its_lines(catalogue: Catalogue) -> None:
    assert parts(ENGLISH + FRENCH, catalogue) == [("en", (1, 6)), ("fr", (7, 16))]


def test_a_part_in_a_language_without_a_lexicon_is_told_too(catalogue: Catalogue) -> None:
    assert parts(ENGLISH + ARABIC + FRENCH, catalogue) == [
        ("en", (1, 6)),
        ("ar", (7, 11)),
        ("fr", (12, 21)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        ENGLISH,
        FRENCH,
        ENGLISH + "4. The title in French is « Loi sur les mines de la République ».\n" + ENGLISH,
        ENGLISH + FRENCH.splitlines(keepends=True)[1] + ENGLISH,
        "bombs, mines, shells, rockets, grenades, torpedoes, fuzes, primers, detonators\n" * 20,
        ENGLISH + "mines; bombs; shells; rockets; grenades; torpedoes; fuzes; primers\n" * 5,
    ],
)
def test_one_language_with_words_of_another_in_it_is_one_part(
    text: str, catalogue: Catalogue
) -> None:
    assert parts(text, catalogue)[1:] == []


def test_a_long_list_of_what_the_text_speaks_of_is_in_its_language(catalogue: Catalogue) -> None:
    things = (
        "anti-personnel mine, imprisonment, territory, officers, conviction, transfer, report\n"
    )
    unknown = "haubitzen, torpedos, zeppelin, kanonen, raketen, bomber\n"
    assert parts(ENGLISH + (things + unknown) * 8 + ENGLISH, catalogue)[1:] == []


@given(st.lists(st.sampled_from(["the law of\n", "la loi de\n", "قانون\n", "\n", "1. x\n"])))
def test_parts_follow_each_other_and_leave_nothing_out(pieces: list[str]) -> None:
    text = "".join(pieces) * 20
    found = stretches(text, [], guess=lambda words: words[:2])
    if found:
        assert "".join(text[one.span.start : one.span.end] for one in found) == text


def test_what_is_blanked_keeps_every_place() -> None:
    source = Source("use of\nmines and\nbombs", "law.txt", "", "layer", headings=(7,))
    kept = only(source, [Span(7, 12)])
    assert kept.text == "      \nmines    \n     "
    assert kept.headings == (7,)


def test_a_gazette_is_read_in_each_of_its_languages(catalogue: Catalogue) -> None:
    outcome = check_law([Given("gazette.txt", (ENGLISH + FRENCH).encode())], catalogue=catalogue)
    passages = [p for f in outcome.reading.findings for p in f.passages]
    assert {"s 1", "art 4"} <= {p.pinpoint for p in passages}
    text = outcome.sources[0].text
    assert all(p.quote == text[p.start : p.end] for p in passages)


def test_the_reader_is_told_which_part_was_read_in_which_language(catalogue: Catalogue) -> None:
    data = (ENGLISH + ARABIC + FRENCH).encode()
    source = read_text("gazette.txt", data, catalogue=catalogue, language=None).source
    assert source.notes == (
        "The text is in more than one language.",
        "Lines 1 to 6 were read as English.",
        "Lines 12 to 21 were read as French.",
    )
    assert source.unreadable == (
        "Lines 7 to 11 seem to be in Arabic, for which there is no lexicon; they were not read.",
    )


def test_a_language_that_is_given_is_taken_for_the_whole_text(catalogue: Catalogue) -> None:
    read = read_text("law.txt", (ENGLISH + FRENCH).encode(), catalogue=catalogue, language="fr")
    assert [part.language for part in read.parts] == ["fr"]
    assert read.source.notes == ()


@pytest.mark.parametrize(("code", "name"), [("ar", "Arabic"), ("xx", "xx"), ("", ""), ("?", "?")])
def test_a_language_is_named_or_its_code_is(code: str, name: str) -> None:
    assert language_name(code) == name
