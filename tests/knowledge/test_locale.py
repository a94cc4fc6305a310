"""The files of translations: whole, with the slots and marks of the English sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from lxml import html

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.claims import claims
from article9.catalogue.translations import translations
from article9.documents.document import Document
from article9.documents.writers.html import write
from article9.usecases.check_law import Given, Outcome, check_law
from article9.usecases.claim import claim_document, claimed
from article9.usecases.explain import explain
from article9.usecases.in_language import in_language
from article9.usecases.labels import labels_in
from article9.usecases.review.review import review
from docs import messages
from tests.house.tree import ROOT

#: The languages into which every sentence is translated.
COMPLETE = ["es", "fr"]
LANGUAGES = sorted(path.stem for path in messages.LOCALE.glob("*.po"))

#: Marks that belong to each other, and those that only some languages have.
PAIRS = ("()", "[]", "{}", "«»", "“”")
PAIRS_OF = {"es": ("¿?", "¡!")}
#: A letter by which a paragraph is cited, as in "par. 1 e)".
CITED = re.compile(r"(?<![(\w])[a-z]\)")
#: The end of a quotation, whatever marks the language puts around it.
QUOTED = dict.fromkeys("«»„“”\"'’", "”")

MARKUP = re.compile(r"</?[a-z]|&#?\w+;", re.IGNORECASE)
#: French sets a space that does not break before these marks, and inside its quotation marks.
WITHOUT_SPACE = re.compile(r"[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]")

#: Fewer words may stand in a sentence of another language by chance.
A_SENTENCE = 3


#: Bound here, so that a test may put `english` in its place and still ask for them once.
gather = messages.messages


@cache
def english() -> dict[str, set[str]]:
    return gather()


@cache
def catalog(language: str) -> Catalog:
    with (messages.LOCALE / f"{language}.po").open("rb") as file:
        return read_po(file, abort_invalid=True)


def pairs(language: str) -> Iterator[tuple[str, str]]:
    """Each English sentence that is translated, with its translation."""
    for message in catalog(language):
        if message.id and message.string:
            yield str(message.id), str(message.string)


def slots(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


#: Marks at the end of a sentence in other scripts.
SAME_MARK = str.maketrans("。．？؟：；؛，،！（）", "..??:;;,,!()")


def last(sentence: str) -> str:
    """The mark at the end of a sentence, or nothing after a letter, a number or a slot."""
    end = QUOTED.get(sentence[-1], sentence[-1]).translate(SAME_MARK)
    return "" if end.isalnum() or end in "})" else end  # brackets are looked at in pairs


def first(sentence: str) -> str:
    """The bracket at the beginning of a sentence, if one stands there."""
    begin = sentence[0].translate(SAME_MARK)
    return begin if begin in "([" else ""


def alone(sentence: str, opening: str, closing: str) -> bool:
    """Whether one of two marks that belong together stands without the other."""
    without = CITED.sub("", sentence)
    return without.count(opening) != without.count(closing)


def faults(said: str, instead_of: str, *, language: str) -> list[str]:
    """What a translation does not keep of its English sentence."""
    checks = {
        "slots": slots(said) != slots(instead_of),
        "end": last(said) != last(instead_of),
        "beginning": first(said) != first(instead_of),
        "markup": MARKUP.search(said) is not None,
        "blanks": said != said.strip() or "  " in said or "\n" in said,
        "pairs": any(alone(said, a, b) for a, b in (*PAIRS, *PAIRS_OF.get(language, ()))),
        "spaces": language == "fr" and WITHOUT_SPACE.search(said) is not None,
        "apostrophe": language == "fr" and "'" in said,
    }
    return [name for name, is_so in checks.items() if is_so]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_there_and_none_is_left_over(language: str) -> None:
    there = {str(message.id) for message in catalog(language) if message.id}
    assert sorted(english().keys() - there) == []
    assert sorted(there - english().keys()) == []
    assert not catalog(language).obsolete


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_as_it_is_written(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (messages.LOCALE / f"{language}.po").read_bytes()
    (tmp_path / f"{language}.po").write_bytes(before)
    monkeypatch.setattr(messages, "LOCALE", tmp_path)
    monkeypatch.setattr(messages, "messages", english)
    messages.write(language)
    is_so = (tmp_path / f"{language}.po").read_bytes() == before
    assert is_so, f"{language}.po is not as docs/messages.py writes it: run it."


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_fuzzy(language: str) -> None:
    # A fuzzy sentence is one that a machine guessed, and it would be said in English.
    assert [message.id for message in catalog(language) if message.id and message.fuzzy] == []


@pytest.mark.parametrize("language", COMPLETE)
def test_nothing_is_left_in_english(language: str) -> None:
    missing = [message.id for message in catalog(language) if message.id and not message.string]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_slots_and_marks_are_those_of_the_english_sentence(language: str) -> None:
    told = {e: faults(said, e, language=language) for e, said in pairs(language)}
    assert {e: found for e, found in told.items() if found} == {}


@pytest.mark.parametrize(
    ("sentence", "said", "fault"),
    [
        ("Page {page}", "Page {seite}", "slots"),
        ("Page {page}", "Page", "slots"),
        ("Not for: {acts}.", "Non pour\u00a0: {acts} et {acts2}.", "slots"),
        ("It is so.", "Il en est ainsi", "end"),
        ("Is it so?", "Il en est ainsi.", "end"),
        ("partly", "en partie.", "end"),
        ("{question} Yes:", "{question} Oui", "end"),
        ("[Cut here.]", "(Coupé ici.]", "beginning"),
        ("It is so.", "<b>Il</b> en est ainsi.", "markup"),
        ("It is so.", "Il en est&nbsp;ainsi.", "markup"),
        ("It is so.", " Il en est ainsi.", "blanks"),
        ("It is so.", "Il en est  ainsi.", "blanks"),
        ("It is (so).", "Il en est (ainsi.", "pairs"),
        ("“{quotation}”", "«\u00a0{quotation}\u00a0«", "pairs"),
        ("Is it so?", "Est-ce ainsi ?", "spaces"),
        ("{lead}:", "{lead}:", "spaces"),
        ("“{quotation}”", "« {quotation} »", "spaces"),
        ("It is so.", "C'est ainsi.", "apostrophe"),
    ],
)
def test_what_a_translation_must_keep_is_seen(sentence: str, said: str, fault: str) -> None:
    assert fault in faults(said, sentence, language="fr")


@pytest.mark.parametrize(
    ("sentence", "said", "language"),
    [
        ("{place} and {more} more", "{more} de plus après {place}", "fr"),
        ("“{quotation}”", "«\u00a0{quotation}\u00a0»", "fr"),
        ("Is it so?", "¿Es así?", "es"),
        ("It is “so”.", "Es «así».", "es"),
        ("Art. 7(1)(e) of it.", "Son art. 7, par. 1 e).", "fr"),
    ],
)
def test_what_another_language_does_in_its_own_way_is_no_fault(
    sentence: str, said: str, language: str
) -> None:
    assert faults(said, sentence, language=language) == []


def test_a_question_that_spanish_does_not_open_is_seen() -> None:
    assert faults("Es así?", "Is it so?", language="es") == ["pairs"]


def fixed(sentence: str) -> Iterator[str]:
    """What stands between the slots of a sentence, where it is long enough to be told."""
    for words, _, _, _ in Formatter().parse(sentence):
        if len(words.split()) >= A_SENTENCE:
            yield " ".join(words.split())


def left_in_english(page: str, language: str) -> list[str]:
    """The English sentences on a page, without the texts of the law that it quotes."""
    root = html.fromstring(page)
    for quoted in root.xpath("//*[@lang and @lang != $own]", own=language):
        quoted.drop_tree()
    shown = [" ".join(one.text_content().split()) for one in root.iter("*")]
    labels = [" ".join(str(one).split()) for one in root.xpath("//@aria-label | //@title")]
    translated = [e for e, said in pairs(language) if e != said]
    whole, everything = {*shown, *labels}, "\n".join([shown[0], *labels])
    return [e for e in translated if e in whole or any(part in everything for part in fixed(e))]


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    """What was read of the worked example."""
    law = ROOT / "examples" / "xxa-mine-ban-act.txt"
    return check_law([Given(law.name, law.read_bytes())], catalogue=load_shipped())


def pages_in(language: str, outcome: Outcome) -> Iterator[str]:
    """The pages on the worked example: the review, the test of a claim, each argument."""
    say, known = translations(language), claims()
    told = in_language(outcome, say)
    yield page_of(review(told, say, with_texts=True), language)
    for name, claim in sorted(known.claims.items()):
        result = claimed(told, name, known)
        yield page_of(claim_document(told, result, claim, say), language)
    for id_ in sorted(told.checked.climbs):
        yield page_of(explain(told, id_, say), language)


def page_of(document: Document, language: str) -> str:
    return write(document, labels=labels_in(translations(language)))


@pytest.mark.slow
@pytest.mark.parametrize("language", COMPLETE)
def test_no_page_of_the_worked_example_is_left_in_english(language: str, outcome: Outcome) -> None:
    found = {e for page in pages_in(language, outcome) for e in left_in_english(page, language)}
    assert sorted(found) == []


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("english_in_it", ["Nothing was found.", "partly", "Whose word it is"])
def test_an_english_sentence_on_a_page_is_seen(language: str, english_in_it: str) -> None:
    page = f'<html lang="{language}"><body><p>{english_in_it}</p><p>fin</p></body></html>'
    assert left_in_english(page, language) == [english_in_it]


@pytest.mark.parametrize("language", COMPLETE)
def test_english_words_of_a_law_are_no_english_of_the_page(language: str) -> None:
    page = (
        f'<html lang="{language}"><body><p>fin</p>'
        '<blockquote lang="en">Nothing was found.</blockquote></body></html>'
    )
    assert left_in_english(page, language) == []
