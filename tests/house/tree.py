"""The files of this project, as the house tests see them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "article9"
KNOWLEDGE = SOURCE / "knowledge"

# What make makes. Read from the disk and not from git, so that the tests also run on an
# unpacked archive.
MADE = {"build", "dist", "htmlcov", "__pycache__"}


def project_files(folder: Path = ROOT) -> Iterator[Path]:
    """Every file that belongs to the project, in a fixed order."""
    for path in sorted(folder.iterdir()):
        if path.is_file() and not path.name.startswith(".coverage"):
            yield path
        elif path.is_dir() and _is_kept(path.name):
            yield from project_files(path)


def _is_kept(folder: str) -> bool:
    """Whether what lies in a folder of this name is the project's, and not made or fetched."""
    hidden = folder.startswith(".") and folder != ".ci"
    return not hidden and folder not in MADE and not folder.endswith(".egg-info")


def python_files(*folders: Path) -> list[Path]:
    """Every module written by hand below the folders (`generated/` is exempt)."""
    return [
        path
        for folder in folders
        for path in project_files(folder)
        if path.suffix == ".py" and "generated" not in path.parts
    ]


def name(path: Path) -> str:
    """The path as a reader types it."""
    return path.relative_to(ROOT).as_posix()
