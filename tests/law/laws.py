"""Layouts of laws for the tests, and short ways to read a made-up law of the State XXA."""

from __future__ import annotations

from article9.catalogue.lexicon import Structure
from article9.law.provision import Provision, Sentence
from article9.law.sentences import sentences
from article9.law.source import Source, Span
from article9.law.structure import structure

ENGLISH = Structure.model_validate(
    {
        "units": {
            "part": ["part"],
            "chapter": ["chapter"],
            "section": ["section", "sec"],
            "article": ["article"],
            "subsection": ["subsection"],
            "paragraph": ["paragraph"],
        },
        "basic": "section",
        "cite": "s {n}",
        "schedule": ["schedule", "annex", "first schedule"],
        "treaty": ["convention", "each state party"],
        "preamble": ["an act", "whereas", "be it enacted"],
        "repealed": ["repealed", "repealed by", "omitted"],
        "notes": ["historical note", "amended by"],
        "amends": ["is amended by", "is amended as follows", "is inserted after"],
        "abbreviations": ["no", "s", "etc"],
        "joins": ["and", "or"],
        "promulgation": ["given under"],
    }
)

#: A language that nobody speaks, to show that the code knows no word of any.
INVENTED = Structure.model_validate(
    {
        "units": {"part": ["dalo"], "article": ["rimo"]},
        "basic": "article",
        "cite": "r. {n}",
        "ordinals": {"uno": "1", "dek uno": "11", "lasta": "lasta"},
        "schedule": ["peko"],
        "treaty": ["sunta"],
        "preamble": ["olen"],
        "repealed": ["nixo"],
        "notes": ["vido"],
        "amends": ["muta"],
        "abbreviations": ["r"],
        "joins": ["ke"],
    }
)

#: Numbers that stand before the word of a unit, and ordinals with a full stop.
GERMAN = Structure.model_validate(
    {
        "units": {
            "chapter": ["kapitel", "{n} kapitel"],
            "section": ["§"],
            "article": ["art"],
            "subsection": ["abs"],
            "paragraph": ["nr"],
        },
        "basic": "section",
        "cite": "§ {n}",
        "cites": {"article": "Art. {n}", "subsection": "Abs. {n}", "paragraph": "Nr. {n}"},
        "cite-item": "Buchst. {n}",
        "ordinals": {"erstes": "1", "zweites": "2"},
        "schedule": ["anhang"],
        "treaty": ["abkommen"],
        "preamble": ["gestützt auf"],
        "repealed": ["aufgehoben"],
        "notes": ["fassung"],
        "amends": ["wird geändert"],
        "abbreviations": ["abs", "art", "nr"],
        "after-ordinals": ["mai", "kapitel"],
        "joins": ["und"],
    }
)

#: Words around a number, Chinese numerals, and a first paragraph without its number.
JAPANESE = Structure.model_validate(
    {
        "units": {
            "chapter": ["第{n}章"],
            "article": ["第{n}条"],
            "subsection": ["第{n}項"],
            "paragraph": ["第{n}号"],
        },
        "basic": "article",
        "cite": "第{n}条",
        "cites": {"subsection": "第{kanji}項", "paragraph": "第{kanji}号", "subparagraph": "{n}"},
        "branch": "の",
        "first-paragraph": "unnumbered",
        "announces": ["次の各号"],
        "schedule": ["附則", "附 則"],
        "treaty": ["条約"],
        "preamble": ["前文"],
        "repealed": ["削除"],
        "notes": ["備考"],
        "amends": ["次のように改正する"],
        "abbreviations": ["略"],
        "joins": ["又は"],
    }
)


def source(text: str, headings: tuple[int, ...] = ()) -> Source:
    """A text as a reader would give it."""
    return Source(text, "law.txt", "0" * 64, "layer", headings=headings)


def tree(text: str, layout: Structure = ENGLISH) -> Provision:
    """The text as a tree."""
    return structure(source(text), layout)


def words(text: str, provision: Provision) -> str:
    """A provision's own words; | stands where others stand in between."""
    parts = [
        " ".join(text[part.start : part.end].split()) if isinstance(part, Span) else "|"
        for part in provision.parts
    ]
    return " ".join(parts)


def seen(text: str, layout: Structure = ENGLISH) -> dict[str, str]:
    """The own words of each provision by its id, the whole text left out."""
    return {one.id: words(text, one) for one in tree(text, layout).walk() if one.kind != "act"}


def at(text: str, identity: str, layout: Structure = ENGLISH) -> Provision:
    """The provision with an id."""
    return next(one for one in tree(text, layout).walk() if one.id == identity)


def said(text: str, layout: Structure = ENGLISH) -> list[tuple[str, str]]:
    """Pinpoint and words of each effective sentence, lists in one left out."""
    return [
        (one.provision.pinpoint, spoken(text, one)) for one in read(text, layout) if not one.whole
    ]


def wholes(text: str, layout: Structure = ENGLISH) -> list[tuple[str, str]]:
    """Pinpoint and words of each list read in one."""
    return [(one.provision.pinpoint, spoken(text, one)) for one in read(text, layout) if one.whole]


def read(text: str, layout: Structure = ENGLISH) -> tuple[Sentence, ...]:
    """The effective sentences of a text."""
    return sentences(tree(text, layout), source(text), layout)


def spoken(text: str, sentence: Sentence) -> str:
    """The words of a sentence, as they would be read out."""
    return " ".join(" ".join(text[one.start : one.end].split()) for one in sentence.pieces)
