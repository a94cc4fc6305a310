"""What the tests of the use cases share."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue, load


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The package's own knowledge."""
    return load()
