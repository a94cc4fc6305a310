"""A dossier as a file: one JSON value, and back without loss."""

from __future__ import annotations

import json
from itertools import islice
from typing import Any

from pydantic import ValidationError

from article9.catalogue.complaint import complaints
from article9.errors import Unavailable, Unreadable
from article9.record.dossier.dossier import SCHEMA, Dossier
from article9.record.dossier.upgrades import upgraded

#: Bytes. Ten years of six ministries take a tenth of it.
LARGEST = 100_000_000

#: Faults told at once; more help nobody.
_TOLD = 20


def dump(dossier: Dossier) -> bytes:
    """The dossier as JSON, always the same for the same dossier."""
    return dossier.model_dump_json(indent=1, by_alias=True, exclude_defaults=True).encode() + b"\n"


def load(data: bytes, name: str) -> Dossier:
    """The dossier in these bytes; `name` is the name the file is shown under.

    Raises:
        Unreadable: it is too large, cut off, no JSON, or no dossier; with every fault.
        Unavailable: a later version of article9 wrote it.
    """
    if len(data) > LARGEST:
        raise Unreadable(
            "The file is too large for a dossier.", where=name, remedy="Give the dossier itself."
        )
    found = _json(data, name)
    if not isinstance(found, dict) or type(found.get("schema")) is not int:
        raise Unreadable(
            "This is no dossier: it does not say of which version it is.",
            where=name,
            remedy="Give a file that `article9 record new` made.",
        )
    if found["schema"] > SCHEMA:
        raise Unavailable(
            f"A later article9 wrote this dossier, in version {found['schema']}; this one reads "
            f"up to version {SCHEMA}.",
            where=name,
            remedy="Install a later article9. The file was left as it is.",
        )
    try:
        return Dossier.model_validate(upgraded(found, to=SCHEMA))
    except (ValidationError, KeyError) as error:
        raise _wrong(error, name) from error


def _json(data: bytes, name: str) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once)
    except UnicodeDecodeError as error:
        raise Unreadable(
            "It is not text in UTF-8.", where=name, remedy="Give the dossier as it was written."
        ) from error
    except (ValueError, RecursionError) as error:
        whole = data.rstrip().endswith(b"}")
        message = "It is no JSON" if whole else "The file is cut off, or it is no JSON"
        line = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise Unreadable(
            f"{message}{line}.",
            where=name,
            remedy="Take the last copy that was whole. The file was left as it is.",
        ) from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """What stands between braces, if no key stands there twice: one of the two would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")
    return found


def _wrong(error: ValidationError | KeyError, name: str) -> Unreadable:
    remedy = "Take the last copy that was whole, or mend these places."
    if isinstance(error, KeyError):
        return Unreadable("It is of a version that never was.", where=name, remedy=remedy)
    told = islice(complaints(error, Dossier), _TOLD)
    faults = [f"{message}. {how}".strip() for _, message, how in told]
    return Unreadable("This is no whole dossier:\n" + "\n".join(faults), where=name, remedy=remedy)
