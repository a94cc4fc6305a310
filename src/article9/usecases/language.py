"""Tells the language of a text from its words."""

from __future__ import annotations

from collections.abc import Iterable

from article9.catalogue.lexicon import Language, Lexicon
from article9.catalogue.patterns import words_of

#: The beginning of a law may be a title in several languages; its middle is not.
_SAMPLE = 20_000

#: A text of so many words is long enough to be told at a glance.
_ENOUGH = 200

#: Of a hundred words of a text in a language, at least so many are its small ones. In a text in
#: another language hardly any are, so a third of this is already too much for a second language.
_PLAIN = 24


def language_of(text: str, languages: Iterable[Language | Lexicon] = ()) -> str:
    """The two-letter code of the language in which most of the text is written.

    A long text that is plainly in one of these languages is told by its small words. Any other is
    left to a model that knows many languages and takes a second to load.
    """
    middle = max(0, (len(text) - _SAMPLE) // 2)
    sample = text[middle : middle + _SAMPLE]
    plain = _plain_language(sample, languages)
    if plain is not None:
        return plain
    from py3langid.langid import classify

    return str(classify(sample)[0])


def _plain_language(sample: str, languages: Iterable[Language | Lexicon]) -> str | None:
    words = [word for word, _, _ in words_of(sample) if word.isalpha()]
    if len(words) < _ENOUGH:
        return None
    shares = sorted(
        (sum(word in small for word in words) * 100 // len(words), language.id)
        for language in languages
        if (small := frozenset(language.common))
    )
    others = [share for share, _ in shares[:-1]]
    if shares and shares[-1][0] >= _PLAIN and all(share * 3 < _PLAIN for share in others):
        return shares[-1][1]
    return None
