"""Laws made for the tests in the XML of Japan's e-Gov."""

from __future__ import annotations

from article9.law.readers.egov_japan import read
from article9.law.source import Source


def law(body: str, *, language: str = "ja", before: str = "") -> str:
    return (
        f"<Law Era='Reiwa' Lang='{language}' LawType='Act' Num='1' Year='20'>\n"
        "  <LawNum>令和二十年法律第一号</LawNum>\n  <LawBody>\n"
        f"    <LawTitle Kana='じらいほう'>地雷法</LawTitle>\n{before}"
        f"    <MainProvision>\n{body}\n    </MainProvision>\n  </LawBody>\n</Law>"
    )


def sentence(words: str) -> str:
    return f"<Sentence Num='1' WritingMode='vertical'>{words}</Sentence>"


def paragraph(*sentences: str, number: str = "", more: str = "") -> str:
    number = f"<ParagraphNum>{number}</ParagraphNum>" if number else "<ParagraphNum/>"
    words = "\n   ".join(map(sentence, sentences))
    return (
        f"<Paragraph Num='1'>\n {number}\n <ParagraphSentence>\n  {words}\n </ParagraphSentence>\n"
        f"{more}</Paragraph>"
    )


def article(title: str, *paragraphs: str, caption: str = "") -> str:
    caption = f"<ArticleCaption>{caption}</ArticleCaption>" if caption else ""
    return (
        f"<Article Num='1'>\n {caption}\n <ArticleTitle>{title}</ArticleTitle>\n "
        f"{' '.join(paragraphs)}</Article>"
    )


def item(title: str, words: str, *, level: str = "Item", more: str = "") -> str:
    return (
        f"<{level} Num='1'>\n <{level}Title>{title}</{level}Title>\n <{level}Sentence>"
        f"{words}</{level}Sentence>\n{more}</{level}>"
    )


def source_of(body: str, **more: str) -> Source:
    return read(law(body, **more).encode(), "law.xml")


def lines_of(body: str, **more: str) -> list[str]:
    """The lines below the title and number, empty ones left out."""
    return [line for line in source_of(body, **more).text.split("\n") if line][2:]


def headings_of(source: Source) -> list[str]:
    return [source.text[start:].split("\n")[0] for start in source.headings]


BAN = article("第一条", paragraph("何人も、地雷を用いてはならない。"), caption="（禁止）")
