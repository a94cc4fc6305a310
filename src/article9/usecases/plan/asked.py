"""A plan as somebody asked for it: whose, on which day, and how much may be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from article9.catalogue.catalogue import Catalogue
from article9.catalogue.questions import QuestionSet
from article9.planning.seen import of_the_society, of_the_state, shown
from article9.record.dossier.bodies import Institution
from article9.record.dossier.dossier import Dossier
from article9.record.dossier.plan import Action, Commitment, Objective
from article9.record.value import Confidence


@dataclass(frozen=True, slots=True)
class Asked:
    """A plan with what names its links; what may not be shown is left out."""

    dossier: Dossier
    today: date
    catalogue: Catalogue
    questions: QuestionSet
    up_to: Confidence = "internal"
    state: str = ""  # what the State is called; its code if nothing is given
    #: The State's own actions that may be shown, in the order of the plan.
    actions: tuple[Action, ...] = field(init=False)
    institutions: Mapping[str, Institution] = field(init=False)
    _titles: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        own = shown(of_the_state(self.dossier), self.up_to)
        object.__setattr__(self, "actions", own)
        bodies = {one.id: one for one in self.dossier.institutions}
        object.__setattr__(self, "institutions", bodies)
        every = (*own, *(one for _, actions in self.societies for one in actions))
        object.__setattr__(self, "_titles", {one.id: one.title for one in every})

    @property
    def is_shared(self) -> bool:
        """Whether it goes to others than those who work with the record."""
        return self.up_to == "open"

    @property
    def leaves_out(self) -> bool:
        """Whether some of the State's actions may not be shown. How many is told nobody."""
        return len(self.actions) < len(of_the_state(self.dossier))

    @property
    def societies(self) -> tuple[tuple[Institution, tuple[Action, ...]], ...]:
        """Each National Society with those of its own actions that may be shown."""
        every = of_the_society(self.dossier)
        return tuple((one, shown(actions, self.up_to)) for one, actions in every)

    @property
    def objectives(self) -> tuple[Objective, ...]:
        """The objectives that may be shown."""
        return shown(self.dossier.objectives, self.up_to)

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """The commitments that may be shown."""
        return shown(self.dossier.commitments, self.up_to)

    def owner(self, action: Action) -> str:
        """Who answers for an action, or nothing."""
        return self.institutions[action.owner].name if action.owner else ""

    def title(self, action: str) -> str | None:
        """What an action is called; None where it may not be shown."""
        return self._titles.get(action)
