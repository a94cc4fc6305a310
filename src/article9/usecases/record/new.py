"""A new dossier, for a State of the register or a fictional one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from article9.catalogue.fault import suggestion
from article9.errors import NotFound, Usage
from article9.record.dossier.dossier import SCHEMA, Dossier
from article9.record.ids import NewId

#: Codes that no State will ever have: they are for examples.
FICTIONAL = re.compile(r"XX[A-Z]")


def new_dossier(
    state: str,
    known: Iterable[str],
    *,
    names: Mapping[str, str],
    deposit: date | None,
    new_id: NewId,
) -> Dossier:
    """An empty dossier; `known` are the codes of the States of the register.

    Raises:
        NotFound: no State has the code.
        Usage: a fictional State has no name, or a State of the register is given another.
    """
    codes = set(known)
    code = state.strip().upper()
    if code not in codes and not FICTIONAL.fullmatch(code):
        raise NotFound(
            f"No State of the register has the code {state!r}.",
            remedy=f"{suggestion(code, codes)} `article9 states` lists them; XXA to XXZ are free "
            "for examples.".lstrip(),
        )
    if code not in codes and not names:
        raise Usage("A fictional State needs a name.", remedy="Give --name en=NAME.")
    if code in codes and (names or deposit):
        raise Usage(
            f"The name and the days of {code} stand in the register of States.",
            remedy="Leave --name and --deposit out.",
        )
    return Dossier.model_validate(
        {"schema": SCHEMA, "id": new_id(), "state": code, "names": names, "deposit": deposit}
    )
