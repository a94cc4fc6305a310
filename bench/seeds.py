"""Whole files for each reader, made of the worked example, from which damaged ones are made."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path

from article9.catalogue.catalogue import load_shipped
from article9.documents.document import Document
from article9.law.akn import writer as akn
from article9.usecases.check_law import Given, Outcome, check_law
from article9.usecases.review.review import review

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "xxa-mine-ban-act.txt"

CANADA = """<?xml version="1.0" encoding="utf-8"?>
<Statute><Identification><LongTitle>An Act on mines</LongTitle></Identification><Body>
<Section><MarginalNote>Use</MarginalNote><Label>1</Label><Subsection><Label>(1)</Label>
<Text>No person shall</Text><Paragraph><Label>(a)</Label><Text>use a mine; or</Text></Paragraph>
<ContinuedSectionSubsection><Text>in any way.</Text></ContinuedSectionSubsection></Subsection>
<HistoricalNote><HistoricalNoteSubItem>2030, c. 1, s. 1</HistoricalNoteSubItem></HistoricalNote>
</Section></Body></Statute>"""
JAPAN = """<?xml version="1.0" encoding="UTF-8"?>
<Law Era="Reiwa" Lang="ja" LawType="Act" Num="1" Year="12"><LawNum>令和十二年法律第一号</LawNum>
<LawBody><LawTitle>地雷禁止法</LawTitle><MainProvision><Article Num="1">
<ArticleCaption>（禁止）</ArticleCaption><ArticleTitle>第一条</ArticleTitle><Paragraph Num="1">
<ParagraphNum/><ParagraphSentence><Sentence Num="1">何人も、地雷を使用してはならない。</Sentence>
</ParagraphSentence><Item Num="1"><ItemTitle>一</ItemTitle><ItemSentence><Sentence Num="1">製造
</Sentence></ItemSentence></Item></Paragraph></Article></MainProvision></LawBody></Law>"""
RTF = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\pard 1. No person shall use a mine.\par}"
CONTENT = """<office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
<text:h text:outline-level="1">Use</text:h><text:list><text:list-item><text:p>No mine.</text:p>
</text:list-item></text:list></office:text></office:body></office:document-content>"""


def seeds(reader: str) -> list[bytes]:
    """Whole files of the format that a reader reads, at least one."""
    match reader:
        case "text" | "markdown":
            return [EXAMPLE.read_bytes()]
        case "html":
            return [_written("html"), *_converted("html")]
        case "docx":
            return [_written("docx"), *_converted("docx")]
        case "pdf":
            return [_written("pdf"), *_converted("pdf")]
        case "odt":
            return [_odt(), *_converted("odt"), *_converted("fodt")]
        case "rtf":
            return [RTF.encode(), *_converted("rtf")]
        case "akoma_ntoso":
            return [_akn()]
        case "justice_canada":
            return [CANADA.encode()]
        case "egov_japan":
            return [JAPAN.encode()]
        case _:
            raise LookupError(f"bench/seeds.py has no file for the reader {reader!r}: add one")


@cache
def _outcome() -> Outcome:
    return check_law([Given(str(EXAMPLE))], catalogue=load_shipped(), text_language="en")


def _written(format_: str) -> bytes:
    """The report on the example: a file with headings, tables, notes and links."""
    from article9.documents.writers import docx, html, pdf

    document: Document = review(_outcome(), with_texts=True)
    match format_:
        case "html":
            return html.write(document).encode()
        case "docx":
            return docx.write(document)
        case _:
            return pdf.write(document)


def _akn() -> bytes:
    world = _outcome().checked.worlds.all[0]
    return akn.write(world.source, world.root, language="en").encode()


def _odt() -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", CONTENT)
    return held.getvalue()


@cache
def _converted(format_: str) -> tuple[bytes, ...]:
    """What LibreOffice makes of the report; nothing where it is not installed."""
    office = shutil.which("soffice")
    if office is None:
        return ()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "report.docx").write_bytes(_written("docx"))
        command = [
            office, f"-env:UserInstallation=file://{place}/profile", "--headless",
            "--convert-to", format_, "--outdir", str(place / "out"), str(place / "report.docx"),
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=300)  # noqa: S603
        return ((place / "out" / f"report.{format_}").read_bytes(),)
