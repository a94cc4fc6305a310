"""Adds and changes files in a copy of the miniature."""

from __future__ import annotations

from pathlib import Path

CONCEPT = "id: {id}\ntitle: A thing\ngroups: [{group}]\nmeans: What it covers.\n"


def add(knowledge: Path, name: str, text: str) -> None:
    path = knowledge / name
    assert not path.exists()
    path.write_text(text, encoding="utf-8")


def change(knowledge: Path, name: str, *, old: str, new: str) -> None:
    text = (knowledge / name).read_text(encoding="utf-8")
    assert old in text
    (knowledge / name).write_text(text.replace(old, new), encoding="utf-8")


def copy(knowledge: Path, name: str, *, to: str) -> None:
    """A file under another id, otherwise the same."""
    text = (knowledge / name).read_text(encoding="utf-8")
    add(knowledge, to, text.replace(f"id: {Path(name).stem}\n", f"id: {Path(to).stem}\n"))
