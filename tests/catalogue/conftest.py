"""A complete miniature of the knowledge folder, a fresh copy for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

MINI = Path(__file__).parent / "mini"


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    return shutil.copytree(MINI, tmp_path / "knowledge")
