"""The bill as Akoma Ntoso: read as any text is read, so that it comes back as it was."""

from __future__ import annotations

import hashlib

from article9.law.akn.writer import write
from article9.law.provision import Provision
from article9.law.source import Source
from article9.law.structure import structure
from article9.usecases.drafting.draft import Drafted

#: The name under which the text is known in the document.
_FILE = "bill.txt"


def bill_as_akoma_ntoso(drafted: Drafted) -> str:
    """The bill as a document of Akoma Ntoso 3.0."""
    source, root = read_bill(drafted)
    lexicon = drafted.known.catalogue.lexicons[drafted.bill.language]
    return write(source, root, language=lexicon.three_letters, kind="bill")


def read_bill(drafted: Drafted) -> tuple[Source, Provision]:
    """The text of the bill with its provisions, as a reader of laws finds them in it."""
    sha256 = hashlib.sha256(drafted.text.encode()).hexdigest()
    source = Source(drafted.text, _FILE, sha256, "markup")
    layout = drafted.known.catalogue.lexicons[drafted.bill.language].structure
    return source, structure(source, layout)
