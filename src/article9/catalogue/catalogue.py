"""Everything the knowledge files say, loaded whole and proved."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from article9.catalogue.act_rows import ActRows
from article9.catalogue.action_plan import ActionPlan
from article9.catalogue.concept import Concept, Reason, Value
from article9.catalogue.concern import Concern
from article9.catalogue.deadline_words import DeadlineWords
from article9.catalogue.fault import KnowledgeError, suggestion
from article9.catalogue.files import Files, load_files
from article9.catalogue.lexicon import Language, Lexicon
from article9.catalogue.lexicons import Lexicons
from article9.catalogue.notions import groups_of, meanings_of
from article9.catalogue.obligation import Obligation, in_article_order
from article9.catalogue.read_as import ReadAs
from article9.catalogue.requirement import Requirement, in_reading_order
from article9.catalogue.usual import Usual
from article9.catalogue.version import Version, hash_of
from article9.errors import Broken


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """The knowledge files by id. Whoever needs it is given it: there is no global one.

    Two are the same only if they are one; `version.hash` tells whether they say the same.
    """

    obligations: Mapping[str, Obligation]  # in the order of the Convention
    requirements: Mapping[str, Requirement]
    concerns: Mapping[str, Concern]
    concepts: Mapping[str, Concept]
    reasons: Mapping[str, Reason]
    values: Mapping[str, Value]
    lexicons: Mapping[str, Lexicon]
    languages: Mapping[str, Language]  # of the lexicons, without their wordings
    action_plans: Mapping[str, ActionPlan]
    acts: ActRows
    usual: Usual
    deadlines: DeadlineWords
    version: Version
    groups: Mapping[str, tuple[str, ...]]  # the concepts of each group, narrower ones left out
    meanings: Mapping[str, frozenset[str]]  # what each concept or group takes in

    def concepts_in(self, group: str) -> tuple[str, ...]:
        """The concepts of a group by id, sorted.

        Raises:
            Broken: if there is no such group.
        """
        if group not in self.groups:
            raise Broken(f"There is no group {group!r}.", remedy=suggestion(group, self.groups))
        return self.groups[group]

    def read_for(self, read_as: ReadAs) -> tuple[Requirement, ...]:
        """The requirements of laws, or those of orders and manuals, in reading order."""
        return tuple(r for r in self.requirements.values() if r.read_in == read_as)

    def concept_names(self, name: str) -> frozenset[str]:
        """Every concept that counts as the concept or group of this name, narrower ones too.

        Raises:
            Broken: if there is no such concept or group.
        """
        if name not in self.meanings:
            message = f"There is no concept or group {name!r}."
            raise Broken(message, remedy=suggestion(name, self.meanings))
        return self.meanings[name]


def load(folder: Path | None = None) -> Catalogue:
    """The catalogue of a knowledge folder, the package's own if none is given.

    Raises:
        KnowledgeError: with every fault in the files, one a line. What a file has wrong by itself
            comes first: references are proved once every file can be read.
    """
    # Only a proof needs the shapes of all files; `load_shipped` starts sooner without them.
    from article9.catalogue.other_files import faults_beside
    from article9.catalogue.references import faults_in

    with _folder(folder) as place:
        files = load_files(place)
        faults = [*faults_in(files), *faults_beside(place, files)]
        if faults:
            raise KnowledgeError(faults)
        lexicons = {id_: loaded.thing for id_, loaded in files.lexicons.items()}
        languages = {
            id_: Language(id=id_, name=one.name, common=one.common) for id_, one in lexicons.items()
        }
        return _catalogue(files, lexicons, languages, hash_of(place))


def load_shipped() -> Catalogue:
    """The package's own catalogue, whose references were proved before it was shipped.

    Proving them again takes a third of a start. `load` and `article9 knowledge check` do it. Each
    lexicon is read when it is first asked for.

    Raises:
        KnowledgeError: if a file cannot be read.
    """
    with _folder(None) as place:
        files = load_files(place, lexicons_too=False)
        lexicons = Lexicons(place / "lexicons")
        return _catalogue(files, lexicons, lexicons.languages(), hash_of(place))


def check(folder: Path | None = None) -> list[str]:
    """Every fault in a knowledge folder as a sentence for its author; none if all is well."""
    try:
        load(folder)
    except KnowledgeError as error:
        return [str(fault) for fault in error.faults]
    return []


def _folder(folder: Path | None) -> AbstractContextManager[Path]:
    if folder is not None:
        return nullcontext(folder)
    return resources.as_file(resources.files("article9").joinpath("knowledge"))


def _catalogue(
    files: Files,
    lexicons: Mapping[str, Lexicon],
    languages: Mapping[str, Language],
    hash_: str,
) -> Catalogue:
    concepts = {id_: loaded.thing for id_, loaded in files.concepts.items()}
    return Catalogue(
        obligations={
            o.id: o for o in in_article_order(loaded.thing for loaded in files.obligations.values())
        },
        requirements={
            r.id: r
            for r in in_reading_order(loaded.thing for loaded in files.requirements.values())
        },
        concerns={id_: loaded.thing for id_, loaded in files.concerns.items()},
        concepts=concepts,
        reasons={id_: loaded.thing for id_, loaded in files.reasons.items()},
        action_plans={id_: loaded.thing for id_, loaded in files.action_plans.items()},
        values=files.values.thing.values,
        lexicons=lexicons,
        languages=languages,
        acts=files.acts.thing,
        usual=files.usual.thing,
        deadlines=files.deadlines.thing,
        version=Version(files.edition.thing.date, hash_),
        groups=groups_of(concepts),
        meanings=meanings_of(concepts),
    )
