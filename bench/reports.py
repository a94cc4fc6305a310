"""Measures the reports of the fictional State: all formats in one process, and each by itself.

reports.py [--dossier examples/xxa.dossier.json]

The baseline is the same process that only reads the dossier and what ships. Compare ratios between
machines, not seconds.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date
from importlib import import_module
from pathlib import Path

from article9.catalogue.catalogue import load_shipped
from article9.record.dossier.file import load
from article9.usecases.labels import labels_in
from article9.usecases.report import Asked, data_of, document_of, sheets_of
from article9.usecases.reporting.library import library
from bench.speed import best

ROOT = Path(__file__).resolve().parent.parent
FORMATS = ("docx", "pdf", "xlsx", "json", "html", "text")
TARGET = "< 5 s for all formats"
REPEATED = 2
ON = date(2026, 4, 20)


def make(dossier: Path, formats: list[str]) -> str:
    """Make the yearly report in these formats; how many bytes came out."""
    asked = Asked(dossier=load(dossier.read_bytes(), str(dossier)), catalogue=load_shipped(), on=ON)
    library()
    written = 0
    for name in formats:
        if name == "json":
            written += len(data_of("article-7", asked).model_dump_json())
            continue
        document = (sheets_of if name == "xlsx" else document_of)("article-7", asked)
        writer = import_module(f"article9.documents.writers.{name}")
        written += len(writer.write(document, labels=labels_in(asked.say)))
    return f"{written:,} bytes"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Measure the reports of the fictional State.")
    parser.add_argument("--dossier", type=Path, default=ROOT / "examples" / "xxa.dossier.json")
    parser.add_argument("--make", nargs="*", choices=FORMATS, help="make these and say how much")
    args = parser.parse_args(arguments)
    if args.make is not None:
        print(make(args.dossier, args.make))
        return 0
    command = [sys.executable, "-m", "bench.reports", "--dossier", str(args.dossier), "--make"]
    baseline = best(command, REPEATED)
    print("| formats | seconds | processor seconds | peak MB | processor / baseline | target |")
    print("| --- | --- | --- | --- | --- | --- |")
    for formats in ([], *([one] for one in FORMATS), list(FORMATS)):
        one = best([*command, *formats], REPEATED)
        print(
            f"| {', '.join(formats) or 'none (baseline)'} | {one.seconds:.2f} | {one.cpu:.2f} "
            f"| {one.memory:.0f} | {one.cpu / baseline.cpu:.1f} | {TARGET} |"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
