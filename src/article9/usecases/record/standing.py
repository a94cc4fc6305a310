"""How the State's readings stand: what a person has decided, and what still waits for one."""

from __future__ import annotations

from dataclasses import dataclass

from article9.record.dossier.dossier import Dossier
from article9.record.dossier.texts import Decision, KeptReading
from article9.record.reading import Concern, Finding


@dataclass(frozen=True, slots=True)
class Standing:
    """One requirement or point of concern: the latest reading of it, and the last decision."""

    id: str
    kept: KeptReading
    finding: Finding | Concern
    decision: Decision | None

    @property
    def verdict(self) -> str:
        """The machine's assessment; a point of concern is raised."""
        return self.finding.verdict if isinstance(self.finding, Finding) else "raised"

    @property
    def read_again(self) -> bool:
        """Whether the texts were read again since, and came out otherwise than what was seen."""
        return (
            self.decision is not None
            and self.decision.reading != self.kept.id
            and self.decision.passages != self.finding.passages
        )

    @property
    def waits(self) -> bool:
        """Whether a person has still to look, or to look again."""
        return self.decision is None or self.read_again


def standings(dossier: Dossier) -> dict[str, Standing]:
    """Each requirement that applies and each concern of the latest readings, by its id."""
    last = {decision.on: decision for decision in dossier.decisions}
    found: dict[str, Standing] = {}
    for kept in sorted(dossier.readings, key=lambda kept: kept.on):
        read_for = {f.requirement for f in kept.reading.findings}
        for id_ in [i for i, s in found.items() if isinstance(s.finding, Concern)]:
            # A concern that the new reading of the same kind of texts no longer raises is over.
            if found[id_].kept.reading.read_as == kept.reading.read_as and len(read_for) > 1:
                del found[id_]
        for finding in kept.reading.findings:
            found.pop(finding.requirement, None)
            if finding.verdict != "not-applicable":
                id_ = finding.requirement
                found[id_] = Standing(id_, kept, finding, last.get(id_))
        for concern in kept.reading.concerns:
            found[concern.concern] = Standing(
                concern.concern, kept, concern, last.get(concern.concern)
            )
    return found
