"""A dossier in which the worked example's law was read."""

from __future__ import annotations

import pytest

from article9.catalogue.catalogue import Catalogue, load_shipped
from article9.record.dossier.dossier import Dossier
from article9.record.reading import Reading
from article9.usecases.check_law import Given, check_law
from article9.usecases.record.keep_reading import with_reading
from tests.house.tree import ROOT
from tests.record.dossiers import TODAY, a_dossier, ids

ACT = ROOT / "examples" / "xxa-mine-ban-act.txt"


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_shipped()


@pytest.fixture(scope="session")
def reading(catalogue: Catalogue) -> Reading:
    return check_law([Given(str(ACT))], catalogue=catalogue).reading


@pytest.fixture
def read(reading: Reading) -> Dossier:
    return with_reading(a_dossier(), reading, today=TODAY, new_id=ids(5_000))
