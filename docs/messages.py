"""Writes the files of translations anew, and tells every sentence that they must hold.

Sentences are those of the knowledge files, those that the code marks with say(...) or later(...),
and the labels of documents. Translations that are there are kept; what is gone goes.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from article9.catalogue.catalogue import load_shipped
from article9.catalogue.claims import claims
from article9.catalogue.draft_options import draft_options, sentences_of_options
from article9.catalogue.figures import figure_kinds, sentences_of_figures
from article9.catalogue.forms import layouts, sentences_of_layouts
from article9.catalogue.persons import persons, sentences_of_persons
from article9.catalogue.profile_questions import profile_questions
from article9.catalogue.quality import quality_rules
from article9.catalogue.questions import question_sets
from article9.catalogue.sentences import (
    sentences,
    sentences_of_quality,
    sentences_of_questions,
    sentences_of_states,
)
from article9.catalogue.states_files import states_files
from article9.documents.labels import Labels

SOURCE = Path(__file__).resolve().parent.parent / "src" / "article9"
LOCALE = SOURCE / "knowledge" / "locale"

#: What is called with a sentence that is said, now or later.
_SAYS = frozenset({"say", "later"})

#: Babel writes the days of two versions into the file; a day that moves would change it each time.
_DAY = datetime(2026, 11, 25, tzinfo=UTC)
_HEADER = """\
# What article9 says to its readers. Translations are our own; no lawyer has reviewed them.
# {braces} stand for what is filled in: keep them as they are."""


def messages(source: Path = SOURCE) -> dict[str, set[str]]:
    """Each sentence of the knowledge files, of the labels and of the code, with where it stands."""
    found: dict[str, set[str]] = {}
    of_laws = sentences(load_shipped(), profile_questions(), claims())
    of_questions = sentences_of_questions(question_sets().values())
    for english, where in (*of_laws, *of_questions, *sentences_of_states(states_files())):
        found.setdefault(english, set()).add(where)
    for english, where in sentences_of_quality(quality_rules()):
        found.setdefault(english, set()).add(where)
    for english, where in sentences_of_options(draft_options()):
        found.setdefault(english, set()).add(where)
    for english, where in sentences_of_figures(figure_kinds()):
        found.setdefault(english, set()).add(where)
    for english, where in sentences_of_layouts(layouts()):
        found.setdefault(english, set()).add(where)
    for english, where in sentences_of_persons(persons()):
        found.setdefault(english, set()).add(where)
    for label in fields(Labels):
        found.setdefault(str(label.default), set()).add("documents/labels.py")
    for path in sorted(source.rglob("*.py")):
        for english in said(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(english, set()).add(path.relative_to(source).as_posix())
    return found


def said(tree: ast.AST) -> Iterator[str]:
    """The sentences that a module says: literal first arguments, of a choice both."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in _SAYS:
            yield from _literals(node.args[0])


def write(language: str) -> int:
    """Write the file of a language; how many sentences in it are not translated."""
    path = LOCALE / f"{language}.po"
    known = Catalog(locale=language)
    if path.exists():
        with path.open("rb") as file:
            known = read_po(file)
    fresh = Catalog(
        locale=language, project="article9", version="1", header_comment=_HEADER, fuzzy=False,
        creation_date=_DAY, revision_date=_DAY, last_translator="article9", language_team="none",
    )  # fmt: skip
    for english, places in messages().items():
        old = known.get(english)
        translated = str(old.string) if old and old.string else ""
        fresh.add(english, translated, auto_comments=sorted(places))
    with path.open("wb") as file:
        write_po(file, fresh, width=100)
    return sum(1 for message in fresh if message.id and not message.string)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _literals(argument.body)
        yield from _literals(argument.orelse)


if __name__ == "__main__":
    for wanted in sys.argv[1:] or sorted(path.stem for path in LOCALE.glob("*.po")):
        print(f"{wanted}: {write(wanted)} sentences are not translated")
