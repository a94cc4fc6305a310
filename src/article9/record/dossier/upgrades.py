"""Upgraders: from the shape of each earlier version to the next, as pure functions on JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Json = dict[str, Any]


def _with_plan_and_figures(data: Json) -> Json:
    """Version 2 has the plan, enforcement, consultations, figures and reports; 1 had none."""
    return data


#: From each version to the next. One is never changed once a release has written its version.
UPGRADERS: Mapping[int, Callable[[Json], Json]] = {1: _with_plan_and_figures}


def upgraded(data: Json, *, to: int) -> Json:
    """The data in the shape of version `to`; what is of that version already is left as it is."""
    version = int(data["schema"])
    for step in range(version, to):
        data = {**UPGRADERS[step](data), "schema": step + 1}
    return data
