"""What every test runs with."""

from __future__ import annotations

from hypothesis import settings

# How long an example takes depends on the machine and says nothing of the code: bench/ measures.
settings.register_profile("house", deadline=None)
settings.load_profile("house")
