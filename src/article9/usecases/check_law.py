"""Check a law: from files to a reading, with the way to each finding kept for those who ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from article9 import __version__
from article9.catalogue.catalogue import Catalogue
from article9.catalogue.concern import Concern
from article9.catalogue.requirement import Requirement
from article9.checking.check import Checked, check
from article9.law.provision import Provision
from article9.record.reading import Finding, Knowledge, Reading, Summary, Text
from article9.usecases.find import asked_of
from article9.usecases.read_text import ReadIn, read_text

#: Their absence makes a law stricter, or follows from the general law: never to consider.
NEVER_TO_CONSIDER = frozenset({"permission", "default"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """A reading, and for each text the way to its findings."""

    reading: Reading
    checked: tuple[Checked, ...]
    catalogue: Catalogue


def check_law(
    path: str,
    data: bytes | None,
    *,
    catalogue: Catalogue,
    text_language: str | None = None,
    only: str | None = None,
) -> Outcome:
    """Read one text for all requirements and points of concern, or for one of them.

    Args:
        path: the file, or the name to give to `data`.
        data: the text's bytes where they do not come from a file.
        catalogue: the knowledge to read by.
        text_language: the language of the text; told from its words where it is None.
        only: the id of the one requirement or concern that is asked for.

    Raises:
        Unreadable: the file is empty, binary or broken.
        Unavailable: there is no lexicon for the text's language.
        NotFound: no requirement and no concern has the id `only`.
    """
    requirements, concerns = _asked(catalogue, only)
    read = read_text(path, data, catalogue=catalogue, language=text_language)
    checked = check(
        read.source,
        read.root,
        catalogue=catalogue,
        language=read.language,
        requirements=requirements,
        concerns=concerns,
    )
    return Outcome(_reading(read, checked, catalogue), (checked,), catalogue)


def _reading(read: ReadIn, checked: Checked, catalogue: Catalogue) -> Reading:
    return Reading(
        article9=__version__,
        knowledge=Knowledge(date=catalogue.version.date.isoformat(), hash=catalogue.version.hash),
        texts=(_text(read, checked),),
        findings=checked.findings,
        concerns=checked.concerns,
        acts=checked.acts,
        summary=_summary(checked, catalogue),
    )


def _asked(
    catalogue: Catalogue, only: str | None
) -> tuple[Sequence[Requirement], Sequence[Concern]]:
    if only is None:
        return tuple(catalogue.requirements.values()), tuple(catalogue.concerns.values())
    asked = asked_of(catalogue, only)
    return ((asked,), ()) if isinstance(asked, Requirement) else ((), (asked,))


def _text(read: ReadIn, checked: Checked) -> Text:
    source = read.source
    return Text(
        title=read.root.heading,
        language=read.language,
        jurisdiction=None,
        status="unknown",
        as_of=None,
        file=source.file,
        sha256=source.sha256,
        characters=len(source.text),
        provisions=sum(1 for provision in read.root.walk() if provision.number),
        read_by=source.read_by,
        unreadable=source.unreadable,
        notes=(*source.notes, *_notes(checked.world.near)),
    )


def _notes(near: Sequence[Provision] | None) -> tuple[str, ...]:
    if near is None:
        return ()
    return (
        f"The text is long. {len(near)} of its sections were read: those that speak of mines, the "
        "sections around them, what they cite and what cites them. The rest was not read; general "
        "rules of a code on complicity, attempt or place must be read with them.",
    )


def _summary(checked: Checked, catalogue: Catalogue) -> Summary:
    findings = checked.findings

    def counted(finding: Finding) -> bool:
        kind = catalogue.requirements[finding.requirement].kind
        return kind not in NEVER_TO_CONSIDER

    verdicts = [f.verdict for f in findings]
    return Summary(
        to_consider=sum(f.verdict in ("partial", "absent") and counted(f) for f in findings)
        + len(checked.concerns),
        a_lawyer_must_read=verdicts.count("unclear"),
        provided_for=verdicts.count("met"),
        not_applicable=verdicts.count("not-applicable"),
    )
