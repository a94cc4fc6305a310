"""Documents of Akoma Ntoso for the tests, made up in the manner of several publishers."""

from __future__ import annotations

from article9.law.readers.akoma_ntoso import read
from article9.law.structure import structure
from tests.law.laws import ENGLISH, words

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def document(
    body: str, *, front: str = "", end: str = "", meta: str = "", kind: str = "act"
) -> bytes:
    """A document with this in its body."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="{AKN}" xmlns:x="urn:x">'
        f'<{kind} name="{kind}"><meta>{meta}</meta>{front}<body>{body}</body>{end}</{kind}>'
        "</akomaNtoso>"
    ).encode()


def section(content: str, *, status: str = "") -> str:
    """A section with a number, a heading and this content."""
    shown = f" status='{status}'" if status else ""
    return f"<section{shown}><num>1</num><heading>Use</heading>{content}</section>"


def lines(body: str) -> list[str]:
    """The lines of a document with this in its body, empty ones left out."""
    return [line for line in read(document(body), "law.xml").text.split("\n") if line]


def own_words(data: bytes) -> dict[str, str]:
    """The own words of each provision of a document, by its id."""
    first = read(data, "law.xml")
    root = structure(first, ENGLISH)
    return {one.id: words(first.text, one) for one in root.walk() if one is not root}


#: Headings above their numbers, words set on many lines, items as levels, quotation marks kept in
#: attributes, footnotes inside sentences.
ISLAND = document(
    front="""
      <preface><longTitle><p>An Act to end mines.</p></longTitle></preface>
      <preamble><formula><p>Be it enacted as
          follows:</p></formula></preamble>""",
    body="""
      <part>
        <num>Part 1</num>
        <heading>Mines</heading>
        <section>
          <heading>Use</heading>
          <num>1</num>
          <subsection>
            <num>(1)</num>
            <intro>
              <p>No person<authorialNote marker="1"><p>See the Persons Act.</p></authorialNote>
                shall—</p>
            </intro>
            <level><num>(a)</num><content><p>use a mine,</p></content></level>
            <level><num>(b)</num><content><p>keep one.</p></content></level>
          </subsection>
          <subsection>
            <num>(2)</num>
            <intro><p>In this section—</p></intro>
            <hcontainer name="definition"><content>
              <p><def x:startQuote="“" x:endQuote="”">mine</def> means a munition;</p>
            </content></hcontainer>
            <hcontainer name="definition"><content>
              <p><def x:startQuote="“" x:endQuote="”">person</def> includes a body.</p>
            </content></hcontainer>
          </subsection>
        </section>
      </part>""",
)

#: Chapters by a bare number, lists of blocks, editors' remarks, schedules as attachments.
SAVANNA = document(
    meta='<identification source="#x"><FRBRWork><FRBRalias value="Mines Act, 2031" name="title"/>'
    "</FRBRWork></identification>",
    front="<preface><longTitle><p>To end mines.</p></longTitle></preface>",
    body="""<chapter><num>1</num><heading>Mines</heading><section><num>1.</num><heading>Use</heading>
      <content><blockList><listIntroduction>No person may -</listIntroduction>
      <item><num>(a)</num><p>use a mine;</p></item><item><num>(b)</num><blockList>
      <listIntroduction>keep one that -</listIntroduction>
      <item><num>(i)</num><p>works; or</p></item><item><num>(ii)</num><p>worked.</p></item>
      </blockList></item></blockList>
      <p><remark status="editorial">[section 1 amended by Act 7 of 2032]</remark></p></content>
      </section></chapter>""",
    end="""<attachments><attachment><heading>Schedule 1</heading><subheading>Forms</subheading>
      <doc name="schedule"><meta/><mainBody><hcontainer><content><p>Form A</p></content>
      </hcontainer></mainBody></doc></attachment></attachments>""",
)

#: Articles with their word, paragraphs with a stop, headings of small units, deleted words.
UNION = document(
    kind="bill",
    front="<preface><p><docTitle>Bill on mines</docTitle></p></preface>",
    body="""<article><num>Article 1</num><heading>Aim</heading>
      <paragraph><num>1.</num><content>
      <p>Mines are <del>useful</del><ins>prohibited</ins>.</p></content></paragraph>
      <paragraph><num>2.</num><content><p>So is their use.</p></content></paragraph>
      </article><article><num>Article 2</num><heading>Penalty</heading><content>
      <p>Whoever uses a mine is punished.</p></content></article>""",
)
