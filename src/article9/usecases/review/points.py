"""What a lawyer works through: each point with its reason and the words it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article9.documents.document import Block, Heading, NewPage, Paragraph
from article9.record.reading import Finding
from article9.usecases.check_law import NEVER_TO_CONSIDER
from article9.usecases.review.brief import to_consider
from article9.usecases.review.words import VOICES, Words


def points(words: Words) -> Iterator[Block]:
    """Points of concern, points to consider by whose word they are, and what is unclear."""
    say, reading = words.say, words.reading
    if reading.concerns:
        yield Heading(say("Points of concern"))
    for concern in reading.concerns:
        title = say(words.catalogue.concerns[concern.concern].title)
        yield Heading(title, 3, anchor=concern.concern)
        yield Paragraph(concern.reason.text, proof=words.proof(concern.passages))
        yield from words.further(concern.passages)
    open_ = to_consider(words)
    for basis, voice in VOICES.items():
        of_basis = [f for f in open_ if words.requirement(f).basis == basis]
        yield from _section(say("Points to consider: {voice}", voice=say(voice)), of_basis, words)
    unclear = [f for f in reading.findings if f.verdict == "unclear"]
    yield from _section(say("A lawyer must read"), unclear, words)
    yield from _section(say("What the bills would add"), reading.would_be, words, anchored="bill-")


def rest(words: Words) -> Iterator[Block]:
    """The annex: what a law may leave out, what is provided for, what does not apply."""
    say, findings = words.say, words.reading.findings
    left_out = [
        f
        for f in findings
        if f.verdict in ("partial", "absent") and words.requirement(f).kind in NEVER_TO_CONSIDER
    ]
    met = [f for f in findings if f.verdict == "met"]
    spared = [f for f in findings if f.verdict == "not-applicable"]
    if left_out or met or spared:
        yield NewPage()
    yield from _section(say("What a law may leave out"), left_out, words)
    yield from _section(say("Provided for"), met, words)
    yield from _section(say("What does not apply to this State"), spared, words)


def _section(
    title: str, findings: Sequence[Finding], words: Words, *, anchored: str = ""
) -> Iterator[Block]:
    if findings:
        yield Heading(title)
    for finding in findings:
        yield from _finding(finding, words, anchored)


def _finding(finding: Finding, words: Words, anchored: str) -> Iterator[Block]:
    yield Heading(words.asked(finding), 3, anchor=f"{anchored}{finding.requirement}")
    lead = words.assessment(finding)
    yield Paragraph(
        words.because(finding),
        lead=lead[:1].upper() + lead[1:],
        proof=words.proof(finding.passages),
    )
    yield from words.further(finding.passages)
    if finding.look_also:
        yield Paragraph(words.look_also(finding), lead=words.say("Often held by"))
    # Where nothing was found, what was read out is a row of "no".
    if finding.values and finding.passages:
        yield Paragraph(words.read_out(finding), lead=words.say("Also read in the text"))
