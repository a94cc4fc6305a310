"""The same law gives the same findings with the same pinpoints, whatever file it comes in.

The files are made as users' programs make them: by Word-like styles, by LibreOffice, by a browser's
print (WeasyPrint), as a gazette's page, as Akoma Ntoso.
"""

from __future__ import annotations

import html
import io
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import docx
import pytest

from article9.catalogue.catalogue import Catalogue
from article9.usecases.check_law import Given, check_law
from article9.usecases.lay_out import lay_out_as_akoma_ntoso
from tests.house.tree import ROOT

LAW = (ROOT / "examples" / "xxa-mine-ban-act.txt").read_text(encoding="utf-8")
LINES = [line for line in LAW.splitlines() if line.strip()]
HEADED = re.compile(r"PART|\d+\. ")
NUMBERED = re.compile(r"\((?:\d+|[a-z])\) ")

pytestmark = pytest.mark.slow

Proof = dict[str, tuple[str, str | None, tuple[str, ...]]]


def proof(name: str, data: bytes, catalogue: Catalogue) -> Proof:
    """Each requirement with its assessment and the places it rests on."""
    reading = check_law([Given(name, data)], catalogue=catalogue, text_language="en").reading
    found: Proof = {
        f.requirement: (f.verdict, f.because, tuple(p.pinpoint for p in f.passages))
        for f in reading.findings
    }
    return found | {
        c.concern: ("raised", None, tuple(p.pinpoint for p in c.passages)) for c in reading.concerns
    }


@pytest.fixture(scope="module")
def as_text(catalogue: Catalogue) -> Proof:
    return proof("law.txt", LAW.encode(), catalogue)


def as_markdown() -> str:
    return "\n\n".join(f"## {line}" if HEADED.match(line) else line for line in LINES)


def as_page(*, columns: int = 1) -> str:
    """A gazette's page, with what stands around a law."""
    body = "".join(
        f"<h2>{html.escape(line)}</h2>" if HEADED.match(line) else f"<p>{html.escape(line)}</p>"
        for line in LINES
    )
    style = (
        "@page { size: A4; margin: 25mm 20mm; @top-center { content: 'Official Gazette' } "
        "@bottom-center { content: counter(page) } } "
        f"main {{ columns: {columns}; hyphens: auto; text-align: justify }}"
    )
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>Gazette</title><style>{style}</style></head>'
        '<body><nav><ul><li><a href="/">Home</a></li><li><a href="/acts">Acts</a></li></ul></nav>'
        f"<main>{body}</main><footer><p>Printed by the Republic's Press</p></footer></body></html>"
    )


def as_print(*, columns: int) -> bytes:
    import weasyprint

    page = as_page(columns=columns).replace("<nav>", '<nav hidden style="display:none">')
    return bytes(weasyprint.HTML(string=page).write_pdf())


def as_word(*, styled: bool) -> bytes:
    """A Word file: lines as they are, or headings by style."""
    document = docx.Document()
    for line in LINES:
        if styled and HEADED.match(line):
            document.add_heading(line, 1 if line.startswith("PART") else 2)
        else:
            document.add_paragraph(line)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def by_office(data: bytes, name: str, *formats: str) -> Iterator[tuple[str, bytes]]:
    """What LibreOffice makes of a file, in several formats."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    folder = Path(name).parent
    Path(name).write_bytes(data)
    for one in formats:
        command = [
            office, f"-env:UserInstallation=file://{folder}/profile", "--headless",
            "--convert-to", one, "--outdir", str(folder / "out"), name,
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        made = folder / "out" / f"{Path(name).stem}.{one}"
        yield made.name, made.read_bytes()


def differences(first: Proof, second: Proof) -> Mapping[str, object]:
    keys = sorted({*first, *second})
    return {k: (first.get(k), second.get(k)) for k in keys if first.get(k) != second.get(k)}


def test_markdown(catalogue: Catalogue, as_text: Proof) -> None:
    found = proof("law.md", as_markdown().encode(), catalogue)
    assert differences(as_text, found) == {}


def test_a_gazette_s_page(catalogue: Catalogue, as_text: Proof) -> None:
    assert differences(as_text, proof("law.html", as_page().encode(), catalogue)) == {}


@pytest.mark.parametrize("columns", [1, 2])
def test_a_print(catalogue: Catalogue, as_text: Proof, columns: int) -> None:
    assert differences(as_text, proof("law.pdf", as_print(columns=columns), catalogue)) == {}


@pytest.mark.parametrize("styled", [True, False])
def test_a_word_file(catalogue: Catalogue, as_text: Proof, styled: bool) -> None:
    assert differences(as_text, proof("law.docx", as_word(styled=styled), catalogue)) == {}


def test_akoma_ntoso(catalogue: Catalogue, as_text: Proof) -> None:
    akn = lay_out_as_akoma_ntoso("law.txt", LAW.encode(), catalogue=catalogue, text_language="en")
    assert differences(as_text, proof("law.akn", akn.encode(), catalogue)) == {}


def test_what_libreoffice_makes_of_it(catalogue: Catalogue, as_text: Proof, tmp_path: Path) -> None:
    made = by_office(as_word(styled=True), str(tmp_path / "law.docx"), "odt", "rtf", "pdf", "html")
    wrong = {name: differences(as_text, proof(name, data, catalogue)) for name, data in made}
    assert {name: one for name, one in wrong.items() if one} == {}
