"""Finds a State by any of its names or codes, in any of the languages."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Mapping

from article9.errors import NotFound
from article9.states.register import Register, State

#: More choices than this help nobody.
_MOST = 8


def plain(name: str) -> str:
    """A name without what two spellings of it may differ in: case, accents, signs between words."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = (c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


def find(register: Register, words: str, *, language: str) -> State:
    """The State that is called so, or has this code.

    Raises:
        NotFound: none is called so, or several are; the nearest are named in the language.
    """
    asked = plain(words)
    for state in register.states.values():
        if asked in (state.code.lower(), state.iso2.lower()):
            return state
    names = {s.code: {plain(n) for n in s.found_by} for s in register.states.values()}
    called = [code for code, own in names.items() if asked in own]
    if len(called) == 1:
        return register.states[called[0]]
    near = called or _near(asked, names)
    message = (
        f"Several States are called {words!r}." if called else f"No State is called {words!r}."
    )
    raise NotFound(message, remedy=_choices(register, near, language))


def _near(asked: str, names: Mapping[str, set[str]]) -> list[str]:
    """The States in whose names the words stand, or whose names are spelt nearly so."""
    if asked:
        holding = [c for c, own in names.items() if any(_holds(name, asked) for name in own)]
        if holding:
            return holding
    by_name = {name: code for code, own in names.items() for name in own}
    close = difflib.get_close_matches(asked, by_name, n=3, cutoff=0.7)
    return sorted({by_name[name] for name in close})


def _holds(name: str, asked: str) -> bool:
    """Whether the words stand in the name as words; in Chinese none are set apart."""
    if any("\u4e00" <= letter <= "\u9fff" for letter in asked):
        return asked in name
    return f" {asked} " in f" {name} "


def _choices(register: Register, codes: Iterable[str], language: str) -> str:
    shown = [f"{code} ({register.states[code].names[language]})" for code in codes]
    if not shown:
        return "`article9 states` lists them all, with their codes."
    more = " and others" if len(shown) > _MOST else ""
    return f"Choose by code: {', '.join(shown[:_MOST])}{more}."
