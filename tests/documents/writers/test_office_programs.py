"""What LibreOffice shows of our office files, as a reader who prints them sees it."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pytest

from article9.documents.document import Heading, Paragraph, Quotation, Table
from article9.documents.writers import docx, xlsx
from tests.documents.laws import law
from tests.documents.writers.office import BAN, FOOTER, of, small

SOFFICE = shutil.which("soffice")

ARABIC = of(
    Heading("ما ينص عليه هذا النص", 1),
    Paragraph("النص يحظر الاستعمال.", proof=(Quotation("No person shall use it.", "s 3", "en"),)),
    Heading("الحظر"),
    Table(("الفعل", "محظور"), (("استعمال", "نعم"),)),
    language="ar",
    contents=True,
)


def printed(folder: Path) -> dict[str, list[str]]:
    """The text of each page of each file in the folder, printed by LibreOffice."""
    files = sorted(folder.iterdir())
    out = folder / "printed"
    subprocess.run(
        [
            str(SOFFICE),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(out),
            *map(str, files),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return {file.stem: pages(out / f"{file.stem}.pdf") for file in files}


def pages(path: Path) -> list[str]:
    """The text of each page, in which line breaks are spaces."""
    pdf = pypdfium2.PdfDocument(path)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]
    finally:
        pdf.close()


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")
def test_libreoffice_shows_headings_footnotes_contents_and_footer(tmp_path: Path) -> None:
    formula = Table(("=1+1",), (("=2+2",),))
    (tmp_path / "english.docx").write_bytes(docx.write(small()))
    (tmp_path / "arabic.docx").write_bytes(docx.write(ARABIC))
    (tmp_path / "bare.docx").write_bytes(docx.write(replace(small(), contents=False, footer="")))
    (tmp_path / "law.docx").write_bytes(docx.write(law()))
    (tmp_path / "sheets.xlsx").write_bytes(xlsx.write(of(formula, footer=FOOTER)))
    shown = printed(tmp_path)

    first, second, annex = shown["english"]
    assert first.index("Contents") < first.index("Annex: Mines Act") < first.rindex("The acts")
    assert first.count("Nobody may use mines") == 2  # in the contents, and where it stands
    assert f"1 s 3: “{BAN}”" in first
    assert "The end." in second
    assert f"(1) {BAN} [1]" in annex
    for number, page in enumerate(shown["english"], 1):
        assert FOOTER in page
        assert f"Page {number} / 3" in page

    assert "Contents" not in "".join(shown["bare"])
    assert FOOTER not in "".join(shown["bare"])
    assert "s 3: “No person shall use it.”" in shown["arabic"][0]
    printed_law = " ".join(shown["law"])
    for line in (
        "Part 2 Gates",
        "1. Who they are",
        "2. Shut",
        "(b) sell the marsh,",
        "(a) wet land.",
    ):
        assert line in printed_law
    assert "Gates are shut as section 1(2) says." in printed_law
    assert all("DRAFT of 1 May 2030" in page for page in shown["law"])
    assert "=2+2" in shown["sheets"][1]
    assert FOOTER in shown["sheets"][0]
