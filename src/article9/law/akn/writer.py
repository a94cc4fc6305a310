"""Writes a law, laid out in provisions, as a document of Akoma Ntoso 3.0.

1. The document keeps the schema of the standard.
2. Each provision is an element with its id as `eId`, and nothing else has an `eId` but names in the
   metadata: ids in our other results lead straight into the document.
3. Read back, it gives the same lines, and so the same provisions with the same words. Line ends
   within a leaf are `eol`, page ends are `eop`; where the white space before a leaf is not what
   the reader would put there, the leaf says so in an attribute of our own.
4. The force of a provision other than in force is told by `refersTo`, which leads to a concept in
   the references; what is repealed has the `status` "removed" besides.

Elements are chosen by kind: a section is a `section`; what stands before the first section is the
preface and preamble, signatures at the end are the conclusions, schedules are attachments. Kinds
for which the standard has no element (group, note) are an `hcontainer` with their name; so are
words of a provision that stand between its items, which have no id because they are no provision.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lxml import etree

from article9.catalogue.lexicon import UNDETERMINED
from article9.law.akn.elements import element, indent, under
from article9.law.akn.ink import Ink, Place
from article9.law.akn.leaves import Branch, Leaf, Role, branches
from article9.law.akn.metadata import Kind, metadata
from article9.law.akn.names import HIERARCHY, element_of
from article9.law.provision import NOT_OPERATIVE, Force, Provision
from article9.law.source import Source

#: What could steer a terminal, or turn the direction of writing: it is written by its number.
_STEERING = re.compile("[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def write(
    source: Source, root: Provision, *, language: str = UNDETERMINED, kind: Kind = "act"
) -> str:
    """The law, or the bill, as a document, to be saved in UTF-8.

    `language` has three letters (ISO 639-3).
    """
    tree = _Writer(source, root, language, kind).document()
    indent(tree)
    written = etree.tostring(tree, encoding="unicode")
    return _DECLARATION + _STEERING.sub(lambda mark: f"&#x{ord(mark.group()):x};", written) + "\n"


class _Writer:
    def __init__(self, source: Source, root: Provision, language: str, kind: Kind) -> None:
        self._kind = kind
        self._source = source
        self._root = root
        self._language = language
        self._places: list[Place] = []
        self._begins = False  # a unit was opened since the last leaf

    def document(self) -> etree._Element:
        """The whole document."""
        tree = element("akomaNtoso")
        act = under(tree, self._kind, name=self._kind, contains="singleVersion")
        forces = {one.force.value for one in self._root.walk() if one.force is not Force.IN_FORCE}
        title = self._root.heading
        act.append(self._metadata(title=title, forces=forces))
        self._act(act, branches(self._root, self._source.text))
        Ink(self._source).fill(self._places)
        return tree

    def _metadata(
        self, *, title: str = "", part: str = "main", forces: Iterable[str] = ()
    ) -> etree._Element:
        return metadata(
            self._source,
            language=self._language,
            kind=self._kind,
            title=title,
            part=part,
            forces=forces,
        )

    def _act(self, act: etree._Element, root: Branch) -> None:
        parts = root.parts
        front = _run(parts, NOT_OPERATIVE)
        schedules = _run(parts[::-1], {"schedule"})
        signed = _run(parts[::-1][schedules:], {"promulgation"})
        body = parts[front : len(parts) - schedules - signed]
        if not body:  # the standard knows no law without a body
            front, body, signed, schedules = 0, parts, 0, 0
        self._front(act, parts[:front])
        self._units(under(act, "body"), body)
        if signed:
            start = len(parts) - schedules - signed
            self._containers(under(act, "conclusions"), parts[start : start + signed])
        if schedules:
            attachments = under(act, "attachments")
            for part in parts[len(parts) - schedules :]:
                if isinstance(part, Branch):
                    self._attachment(attachments, part)

    def _front(self, act: etree._Element, parts: Sequence[Leaf | Branch]) -> None:
        """The title, and what follows it from the first recital on."""
        kinds = [part.provision.kind for part in parts if isinstance(part, Branch)]
        at = kinds.index("preamble") if "preamble" in kinds else len(kinds)
        for name, some in (("preface", parts[:at]), ("preamble", parts[at:])):
            if some:
                self._containers(under(act, name), some)

    def _containers(self, parent: etree._Element, parts: Sequence[Leaf | Branch]) -> None:
        """Parts that enact nothing, each a container: outside the body there are no units."""
        for part in parts:
            if isinstance(part, Leaf):
                titled = parent.get("name") == "title" and len(parent) == 0
                self._words(parent, part, titled=titled)
            else:
                provision = part.provision
                found = under(parent, "container", name=provision.kind)
                self._identified(found, provision)
                self._containers(found, [*part.head, *part.parts])

    def _attachment(self, parent: etree._Element, branch: Branch) -> None:
        """A schedule, which is a document of its own within this one."""
        provision = branch.provision
        attachment = self._identified(under(parent, "attachment"), provision)
        self._begins = True
        self._head(attachment, branch)
        doc = under(attachment, "doc", name="schedule", contains="singleVersion")
        doc.append(self._metadata(part=provision.id))
        body = under(doc, "mainBody")
        numbered = _is_number(branch.head)
        for part in branch.parts:
            if isinstance(part, Leaf):
                self._words(body, part, follows_number=numbered)
            else:
                self._unit(body, part)
            numbered = False
        if not branch.parts:
            under(body, "p")

    def _units(self, parent: etree._Element, parts: Sequence[Leaf | Branch]) -> None:
        """Parts that follow each other in the body, or inside a unit."""
        for part in parts:
            if isinstance(part, Branch):
                self._unit(parent, part)
                continue
            last = parent[-1] if len(parent) else None
            if last is None or last.get("name") != "words" or last.get("eId") is not None:
                last = under(parent, "hcontainer", name="words")
                self._begins = True
                under(last, "content")
            self._words(last[0], part)

    def _unit(self, parent: etree._Element, branch: Branch) -> None:
        """A provision as an element of the hierarchy."""
        kind = branch.provision.kind
        name = element_of(kind)
        unit = under(parent, name, **({"name": kind} if name not in HIERARCHY else {}))
        self._identified(unit, branch.provision)
        self._begins = True
        self._head(unit, branch)
        numbered = _is_number(branch.head)
        parts = branch.parts
        inner = [at for at, part in enumerate(parts) if isinstance(part, Branch)]
        if not inner:
            self._block(unit, "content", parts, follows_number=numbered)
            return
        self._block(unit, "intro", parts[: inner[0]], follows_number=numbered)
        self._units(unit, parts[inner[0] : inner[-1] + 1])
        self._block(unit, "wrapUp", parts[inner[-1] + 1 :])

    def _block(
        self,
        parent: etree._Element,
        name: str,
        parts: Sequence[Leaf | Branch],
        *,
        follows_number: bool = False,
    ) -> None:
        if parts:
            block = under(parent, name)
            for part in parts:
                if isinstance(part, Leaf):
                    self._words(block, part, follows_number=follows_number)
                follows_number = False

    def _head(self, unit: etree._Element, branch: Branch) -> None:
        after_number = False
        for leaf in branch.head:
            is_heading = leaf.role is Role.HEADING
            self._place(under(unit, leaf.role.value), leaf, joined=after_number and is_heading)
            after_number = not is_heading

    def _words(
        self,
        parent: etree._Element,
        leaf: Leaf,
        *,
        follows_number: bool = False,
        titled: bool = False,
    ) -> None:
        element = under(parent, "p")
        inner = under(element, "docTitle") if titled else None
        self._place(element, leaf, joined=follows_number, inner=inner)

    def _place(
        self,
        element: etree._Element,
        leaf: Leaf,
        *,
        joined: bool,
        inner: etree._Element | None = None,
    ) -> None:
        usual = " " if joined else "\n\n" if self._begins else "\n"
        usual = usual if self._places else ""
        self._begins = False
        self._places.append(Place(leaf, element, element if inner is None else inner, usual))

    def _identified(self, element: etree._Element, provision: Provision) -> etree._Element:
        element.set("eId", provision.id)
        if provision.force is Force.REPEALED:
            element.set("status", "removed")
        if provision.force is not Force.IN_FORCE:
            element.set("refersTo", f"#{provision.force.value}")
        return element


def _run(parts: Sequence[Leaf | Branch], kinds: frozenset[str] | set[str]) -> int:
    """How many parts at the beginning are provisions of these kinds."""
    for at, part in enumerate(parts):
        if isinstance(part, Leaf) or part.provision.kind not in kinds:
            return at
    return len(parts)


def _is_number(head: Sequence[Leaf]) -> bool:
    """Whether the words of a unit follow its number on the same line."""
    return bool(head) and head[-1].role is Role.NUMBER
