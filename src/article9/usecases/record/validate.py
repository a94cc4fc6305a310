"""Proves that what a dossier names in the knowledge files is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from article9.catalogue.fault import suggestion
from article9.catalogue.translations import Translations
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.links import links, records
from article9.usecases.record.called import called


def unknown_names(
    dossier: Dossier, known: Mapping[str, Set[str]], say: Translations
) -> Iterator[str]:
    """A sentence for each name that is not in the knowledge files.

    `known` holds the names there are of each kind: obligation, requirement, question ....
    """
    names = {found.record.id: called(found.record) for found in records(dossier)}
    for link in links(dossier):
        if link.known and link.kind in known and link.target not in known[link.kind]:
            yield say(
                "{record} ({id}): {field} names “{name}”, which is not known. {remedy}",
                record=names[link.origin],
                id=link.origin,
                field=link.field,
                name=link.target,
                remedy=suggestion(link.target, known[link.kind]),
            ).rstrip()
    for profile in dossier.profiles:
        for key in profile.answers:
            if key not in known.get("profile", {key}):
                yield say(
                    "The profile of {day} answers “{name}”, which is not asked.",
                    day=profile.as_of.isoformat(),
                    name=key,
                )
