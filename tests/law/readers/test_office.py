"""A law keeps its provisions when a word processor turns it from one format into another."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from article9.law.provision import Provision
from article9.law.reading import read
from article9.law.source import Source, Span
from article9.law.structure import structure
from tests.law.files.docx_files import definition, instance, level, num, numbered, p, style, word
from tests.law.laws import ENGLISH

LAW = Path(__file__).parents[3] / "examples" / "xxa-mine-ban-act.txt"
SOFFICE = shutil.which("soffice")
#: How the law numbers what stands in it, from the outside in.
NUMBERS = (r"\d+\. ", r"\(\d+\) ", r"\([a-z]\) ")
LISTS = definition(
    level(0, "decimal", "%1.", more='<w:pStyle w:val="Section"/>'),
    level(1, "decimal", "(%2)"),
    level(2, "lowerLetter", "(%3)"),
)
STYLES = (
    style("Normal")
    + style("Part", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    + style("Section", "heading 2", f'<w:pPr>{num(None)}<w:outlineLvl w:val="1"/></w:pPr>')
)


def provisions(source: Source) -> list[tuple[str, str, str, str, str]]:
    """What is to be the same: id, kind, heading, pinpoint and words of each provision."""
    return [
        (one.id, one.kind, _even(one.heading), one.pinpoint, _even(_words(source, one)))
        for one in structure(source, ENGLISH).walk()
    ]


def _words(source: Source, provision: Provision) -> str:
    own = (part for part in provision.parts if isinstance(part, Span))
    return " ".join(source.text[span.start : span.end] for span in own)


def _even(words: str) -> str:
    return " ".join(words.split())


def plain(path: Path) -> None:
    """The law as a Word file in which each line is a paragraph, its numbers typed."""
    document = Document()
    for line in LAW.read_text(encoding="utf-8").splitlines():
        document.add_paragraph(line)
    document.save(str(path))


def styled(path: Path) -> None:
    """The law as a Word file with headings and automatic numbers, and none that is typed."""
    body = []
    for line in LAW.read_text(encoding="utf-8").splitlines():
        at = next((at for at, number in enumerate(NUMBERS) if re.match(number, line)), None)
        words = re.sub(f"^{NUMBERS[at]}", "", line) if at is not None else line
        if at == 0:
            body.append(p(words, style="Section"))
        elif at is not None:
            body.append(numbered(words, at))
        else:
            body.append(p(line, style="Part" if line.isupper() else ""))
    path.write_bytes(word("".join(body), numbering=LISTS + instance(), styles=STYLES))


def convert(kind: str, into: Path, *files: Path) -> None:
    """Has LibreOffice turn the files into another format, all at once."""
    subprocess.run(
        [
            str(SOFFICE),
            f"-env:UserInstallation={(into.parent / 'profile').as_uri()}",
            "--headless",
            *("--convert-to", kind),
            *("--outdir", str(into)),
            *map(str, files),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )


@pytest.mark.parametrize("make", [plain, styled])
def test_a_word_file_gives_the_provisions_of_the_text(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "law.docx"
    make(path)
    assert provisions(read(path)) == provisions(read(LAW))


def test_numbers_of_articles_at_the_edges_of_pages_are_no_page_headers() -> None:
    turn = "<w:r><w:lastRenderedPageBreak/></w:r>"
    body = "".join(
        p(turn if at > 1 else "", f"Article {at}") + p(f"No person shall use mine {at}.")
        for at in range(1, 7)
    )
    source = read(word(body), "law.docx")
    assert len(source.pages) == 6
    found = [one.number for one in structure(source, ENGLISH).walk() if one.kind == "article"]
    assert found == ["1", "2", "3", "4", "5", "6"]


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed: no soffice is found.")
def test_a_law_is_the_same_in_every_format_that_libreoffice_writes(tmp_path: Path) -> None:
    plain(tmp_path / "plain.docx")
    styled(tmp_path / "styled.docx")
    made = [tmp_path / "plain.docx", tmp_path / "styled.docx"]
    there, back = tmp_path / "there", tmp_path / "back"
    for kind in ("odt", "fodt", "rtf"):
        convert(kind, there, *made)
    convert("docx", back, *sorted(there.glob("*.odt")))
    found = [*sorted(there.iterdir()), *sorted(back.iterdir())]
    assert len(found) == 8
    expected = provisions(read(LAW))
    assert {path.name: provisions(read(path)) for path in found} == {
        path.name: expected for path in found
    }
