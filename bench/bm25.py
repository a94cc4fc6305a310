"""Compares article9's pinpoints with a plain search (BM25) over the same laws, in the same run.

bm25.py LAWS [--language en] [--command ".venv/bin/article9"]

For each element that the labels of LAWS say is there, the search is asked what the requirement
asks, over the sections or articles of the law. Counted is how often a section that the label names
comes first, or among the first three; for article9, how often its first passage, or one of its
first three, stands in such a section. Nothing of the laws is kept: only the table is printed.
article9 was made with these laws at hand, so its figures are higher than on laws it never saw.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from article9.catalogue.catalogue import Catalogue, load
from article9.catalogue.patterns import words_of
from article9.law.outline import Outline
from article9.law.reading import read
from article9.law.structure import structure

#: The usual constants of BM25: how soon repetition stops counting, how much length counts.
K1, B = 1.5, 0.75
FIRST = 3
#: 13A(2)(b) in a label or pinpoint is section 13A; L2343-1 is an article.
SECTION = re.compile(r"\b([A-Z]?\d+[A-Za-z]{0,2}(?:-\d+)*)(?:\([^)]*\))*")


class Bm25:
    """A search over texts by the words they share with a question, rare words counting more."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.counts = [Counter(_words(text)) for text in texts]
        self.lengths = [sum(count.values()) for count in self.counts]
        self.mean = sum(self.lengths) / max(1, len(texts))
        self.holding = Counter(word for count in self.counts for word in count)

    def ranked(self, question: str) -> list[int]:
        """The places of the texts, the best first; equal ones in reading order."""
        asked = _words(question)
        return sorted(range(len(self.counts)), key=lambda at: -self._score(at, asked))

    def _score(self, at: int, asked: Sequence[str]) -> float:
        count, share = self.counts[at], self.lengths[at] / (self.mean or 1)
        return sum(
            self._rarity(word) * often * (K1 + 1) / (often + K1 * (1 - B + B * share))
            for word in asked
            if (often := count[word])
        )

    def _rarity(self, word: str) -> float:
        held = self.holding[word]
        return math.log(1 + (len(self.counts) - held + 0.5) / (held + 0.5))


@dataclass(frozen=True, slots=True)
class Answer:
    """One element that is there, and the sections that each of the two names, best first."""

    label: frozenset[str]
    searched: tuple[str, ...]
    pinpointed: tuple[str, ...]


def sections(text: str) -> frozenset[str]:
    """The sections that a label or a pinpoint names."""
    return frozenset(match.group(1).casefold() for match in SECTION.finditer(text))


def answers(
    laws: Path, catalogue: Catalogue, command: list[str], language: str
) -> Iterator[Answer]:
    """Every element that is there, in every labelled law of the language."""
    for path in sorted((laws / "labels").glob("*.yaml")):
        # BaseLoader: no is Norway, and every number is as it was written.
        label = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
        if label["language"] == language:
            yield from _of_law(laws / label["text_file"], label, catalogue, command)


def table(found: Sequence[Answer]) -> str:
    """How often the right section comes first, and among the first three."""
    lines = [f"{'':10}{'first':>8}{'in the first three':>20}{'elements':>10}"]
    for name in ("searched", "pinpointed"):
        named = [(answer.label, getattr(answer, name)) for answer in found]
        first = sum(bool(label & set(at[:1])) for label, at in named) / max(1, len(found))
        three = sum(bool(label & set(at[:FIRST])) for label, at in named) / max(1, len(found))
        title = "BM25" if name == "searched" else "article9"
        lines.append(f"{title:10}{first:8.2f}{three:20.2f}{len(found):10}")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Compare article9 with a plain search.")
    parser.add_argument("laws", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--command", default=".venv/bin/article9")
    args = parser.parse_args(arguments)

    if not (args.laws / "labels").is_dir():
        print(f"There are no labelled laws in {args.laws}.", file=sys.stderr)
        return 2
    command = shlex.split(args.command)
    print(table(list(answers(args.laws, load(), command, args.language))))
    return 0


def _of_law(
    file: Path,
    label: dict[str, dict[str, dict[str, str]]],
    catalogue: Catalogue,
    command: list[str],
) -> Iterator[Answer]:
    lexicon = catalogue.lexicons[str(label["language"])]
    source = read(file)
    root = structure(source, lexicon.structure)
    outline = Outline(root, lexicon.structure)
    units = [one for one in root.walk() if outline.basic(one) is one]
    search = Bm25([source.text[one.span.start : one.span.end] for one in units])
    pinpoints = _pinpoints(file, command)
    disputed = label.get("disputed", ())
    for name, element in label["elements"].items():
        wanted = sections(str(element.get("at", "")))
        is_there = element["present"] in ("yes", "partial") and name not in disputed and wanted
        if is_there and name in catalogue.requirements:
            ranked = search.ranked(catalogue.requirements[name].asks)
            best = tuple(units[at].number.casefold() for at in ranked[:FIRST])
            yield Answer(wanted, best, pinpoints.get(name, ()))


def _pinpoints(file: Path, command: list[str]) -> dict[str, tuple[str, ...]]:
    """By requirement, the sections of the first passages."""
    run = subprocess.run(  # noqa: S603  # our own command
        [*command, "check", str(file), "--format", "json"], capture_output=True, check=False
    )
    if run.returncode not in (0, 1):
        raise SystemExit(f"article9 check exited with {run.returncode}: {run.stderr.decode()}")
    return {
        finding["requirement"]: tuple(
            section for p in finding["passages"][:FIRST] for section in sections(p["pinpoint"])
        )
        for finding in json.loads(run.stdout)["findings"]
    }


def _words(text: str) -> list[str]:
    return [word for word, _, _ in words_of(text) if word.isalnum()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
