"""Check a law: from files to a reading, with the way to each finding kept for those who ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from article9 import __version__
from article9.catalogue.catalogue import Catalogue
from article9.catalogue.concern import Concern
from article9.catalogue.read_as import LAW, ReadAs
from article9.catalogue.requirement import Requirement
from article9.checking.building import build_world
from article9.checking.check import Checked, check, rank
from article9.checking.world import World
from article9.errors import Conflict
from article9.law.source import Source
from article9.record.about import About
from article9.record.knowledge import Knowledge
from article9.record.reading import Concern as Raised
from article9.record.reading import Finding, Reading, Reason, Summary, Text
from article9.usecases.find import asked_of
from article9.usecases.profile import StateProfile
from article9.usecases.read_text import ReadIn, read_text

#: Their absence makes a law stricter, or follows from the general law: never to consider.
NEVER_TO_CONSIDER = frozenset({"permission", "default"})
#: Letters at its beginning in which a text says what it is.
_BEGINNING = 400


@dataclass(frozen=True, slots=True)
class Given:
    """A text as a user gives it: a file, or bytes under a name, and what he says of it."""

    path: str
    data: bytes | None = None
    about: About = field(default_factory=About)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A reading, the texts it was made of, and the way to its findings."""

    reading: Reading
    sources: tuple[Source, ...]
    checked: Checked
    catalogue: Catalogue
    state: StateProfile | None = None


def check_law(  # noqa: PLR0913  # texts, what to read them by, what to read them for
    given: Sequence[Given],
    *,
    catalogue: Catalogue,
    text_language: str | None = None,
    only: str | None = None,
    state: StateProfile | None = None,
    read_as: ReadAs = LAW,
    with_bills: bool = True,
) -> Outcome:
    """Read texts together for all requirements and points of concern, or for one of them.

    Orders and manuals are read for what such texts should say. Points of concern are about laws.

    A text that is given as repealed is read and shown, but nothing rests on it. Beside a law, a
    bill counts for nothing either; what it would bring more is told apart.

    Args:
        given: the texts: an act, the penal code, a decree ....
        catalogue: the knowledge to read by.
        text_language: the language of the texts; told from their words where it is None.
        only: the id of the one requirement or concern that is asked for.
        state: the profile of the State, which spares it what does not apply.
        read_as: whether the texts are laws or doctrine; `only` says it by itself, whatever is here.
        with_bills: whether bills count where there is nothing else, and are told apart beside law.

    Raises:
        Unreadable: a file is empty, binary or broken.
        Unavailable: there is no lexicon for a text's language.
        NotFound: no requirement and no concern has the id `only`.
        Conflict: a text is given twice, or the texts are of different States.
    """
    requirements, concerns = _asked(catalogue, only, read_as)
    read_as = next((one.read_in for one in requirements), LAW)
    texts = [
        read_text(one.path, one.data, catalogue=catalogue, language=text_language, read_as=read_as)
        for one in given
    ]
    _prove_together(given, texts, state)
    worlds = _worlds(given, texts, catalogue, read_as=read_as)
    checked_for = partial(
        check,
        catalogue=catalogue,
        requirements=requirements,
        concerns=concerns,
        names={at: one.about.names for at, one in enumerate(given)},
    )
    law = [one for one in worlds if given[one.text].about.status != "bill"]
    checked = checked_for(law if law or not with_bills else worlds)
    findings = tuple(_applied(f, catalogue, state) for f in checked.findings)
    is_mixed = with_bills and 0 < len(law) < len(worlds)
    reading = Reading(
        article9=__version__,
        read_as=read_as,
        knowledge=Knowledge(date=catalogue.version.date.isoformat(), hash=catalogue.version.hash),
        texts=_texts(given, texts, worlds, catalogue),
        findings=findings,
        would_be=_better(checked_for(worlds).findings, findings) if is_mixed else (),
        concerns=checked.concerns,
        acts=checked.acts,
        summary=_summary(findings, checked.concerns, catalogue),
    )
    return Outcome(reading, tuple(text.source for text in texts), checked, catalogue, state)


def _worlds(
    given: Sequence[Given], texts: Sequence[ReadIn], catalogue: Catalogue, *, read_as: ReadAs
) -> list[World]:
    """What each text says that is not given as repealed, in each of its languages."""
    return [
        build_world(
            part.source,
            part.root,
            catalogue=catalogue,
            language=part.language,
            text=at,
            read_as=read_as,
        )
        for at, (one, text) in enumerate(zip(given, texts, strict=True))
        if one.about.status != "repealed"
        for part in text.parts
    ]


def _better(with_bills: Sequence[Finding], law: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that are better proven with the bills than by the law as it stands."""
    return tuple(
        one
        for one, now in zip(with_bills, law, strict=True)
        if now.verdict != "not-applicable"
        and rank(one.verdict, one.because) < rank(now.verdict, now.because)
    )


def _applied(finding: Finding, catalogue: Catalogue, state: StateProfile | None) -> Finding:
    """The finding, or that it does not apply. What a law provides for all the same stays so."""
    key = catalogue.requirements[finding.requirement].applies
    if state is None or key not in state.spared or finding.verdict == "met":
        return finding
    why = Reason(
        code=f"profile-{key}",
        values={"as_of": state.profile.as_of.isoformat()},
        text=state.spared[key],
    )
    return finding.model_copy(
        update={"verdict": "not-applicable", "because": None, "reason": why, "look_also": ()}
    )


def _prove_together(
    given: Sequence[Given], texts: Sequence[ReadIn], state: StateProfile | None
) -> None:
    """That each text is given once, and that all are of one State."""
    seen: dict[str, str] = {}
    for text in texts:
        source = text.source
        if source.sha256 in seen:
            raise Conflict(
                f"It is the same text as {seen[source.sha256]}.",
                where=source.file,
                remedy="Give each text once.",
            )
        seen[source.sha256] = source.file
    states = {} if state is None else {state.profile.state: "the profile"}
    for one, text in zip(given, texts, strict=True):
        if one.about.state:
            states.setdefault(one.about.state, text.source.file)
    if len(states) > 1:
        (first, file), (second, other), *_ = states.items()
        raise Conflict(
            f"{file} is said to be of {first}, {other} of {second}.",
            remedy="Read the texts of one State together; `article9 compare` sets those of several "
            "side by side.",
        )


def _asked(
    catalogue: Catalogue, only: str | None, read_as: ReadAs
) -> tuple[Sequence[Requirement], Sequence[Concern]]:
    if only is None:
        concerns = tuple(catalogue.concerns.values()) if read_as == LAW else ()
        return catalogue.read_for(read_as), concerns
    asked = asked_of(catalogue, only)
    return ((asked,), ()) if isinstance(asked, Requirement) else ((), (asked,))


def _texts(
    given: Sequence[Given], texts: Sequence[ReadIn], worlds: Sequence[World], catalogue: Catalogue
) -> tuple[Text, ...]:
    return tuple(
        _text(one, text, worlds, catalogue, at=at)
        for at, (one, text) in enumerate(zip(given, texts, strict=True))
    )


def _text(
    given: Given, read: ReadIn, worlds: Sequence[World], catalogue: Catalogue, *, at: int
) -> Text:
    source, about = read.source, given.about
    scopes = [catalogue.lexicons[part.language].scope for part in read.parts]
    near = [one.near for one in worlds if one.text == at and one.near is not None]
    return Text(
        title=about.title or read.root.heading,
        language=read.language,
        jurisdiction=about.state,
        status=about.status,
        as_of=about.as_of.isoformat() if about.as_of else None,
        file=source.file,
        sha256=source.sha256,
        characters=len(source.text),
        provisions=sum(1 for part in read.parts for p in part.root.walk() if p.number),
        read_by=source.read_by,
        unreadable=source.unreadable,
        notes=(
            *source.notes,
            *_draft(read, about, catalogue),
            *(scope for scope in scopes if scope),
            *(_read_in_part(len(sections)) for sections in near),
        ),
    )


def _draft(read: ReadIn, about: About, catalogue: Catalogue) -> Iterator[str]:
    """A sentence if a text that was given as law calls itself a bill at its beginning."""
    if about.status not in ("adopted", "in-force"):
        return
    start = " ".join(read.source.text[:_BEGINNING].casefold().split())
    words = catalogue.lexicons[read.language].drafts
    called = next((one for one in words if re.search(rf"\b{re.escape(one)}\b", start)), None)
    if called is not None:
        yield (
            f"The text was given as {about.status.replace('-', ' ')}, but calls itself “{called}” "
            "at its beginning. See which of the two it is: a bill is no law."
        )


def _read_in_part(sections: int) -> str:
    return (
        f"The text is long. {sections} of its sections were read: those that speak of mines, the "
        "sections around them, what they cite and what cites them. The rest was not read; general "
        "rules of a code on complicity, attempt or place must be read with them."
    )


def _summary(
    findings: Sequence[Finding], concerns: Sequence[Raised], catalogue: Catalogue
) -> Summary:
    def counted(finding: Finding) -> bool:
        kind = catalogue.requirements[finding.requirement].kind
        return kind not in NEVER_TO_CONSIDER

    verdicts = [f.verdict for f in findings]
    return Summary(
        to_consider=sum(f.verdict in ("partial", "absent") and counted(f) for f in findings)
        + len(concerns),
        a_lawyer_must_read=verdicts.count("unclear"),
        provided_for=verdicts.count("met"),
        not_applicable=verdicts.count("not-applicable"),
    )
