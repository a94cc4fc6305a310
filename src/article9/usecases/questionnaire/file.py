"""Opens a filled questionnaire: tells what the file is, and has it read in a process apart."""

from __future__ import annotations

from article9.errors import Unreadable
from article9.law.files import limits
from article9.law.files.apart import values_apart
from article9.law.files.archive import member_names
from article9.usecases.questionnaire.rows import Filled, filled_from

_FOLDER = "article9.usecases.questionnaire"

#: The part by which a file is told to be of a kind, and the module that reads it.
_KINDS = {
    "word/document.xml": f"{_FOLDER}.word_file",
    "xl/workbook.xml": f"{_FOLDER}.workbook_file",
}

#: What a file begins with that is of no use here, and what to do about it.
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
_PDF = b"%PDF"

#: Programs within an office file.
_MACROS = "vbaProject.bin"
_MACRO_FILES = (".docm", ".dotm", ".xlsm", ".xltm", ".xlam", ".xlsb")

_SAVE = "Open it in the program it was filled in with, save it as .docx or .xlsx, and give that."


def opened(data: bytes, name: str) -> Filled:
    """The rows of a filled questionnaire, `name` being what the file is called.

    Raises:
        Unreadable: it is no Word or Excel file, holds macros, is locked, broken, or too large.
    """
    if len(data) > limits.SIZE:
        raise Unreadable(
            f"The file is larger than {limits.SIZE // 1_000_000} MB; a questionnaire never is.",
            where=name,
            remedy="Take out what was put into it, such as pictures or scans.",
        )
    return filled_from(values_apart(_reader(data, name), data, name, remedy=_SAVE))


def _reader(data: bytes, name: str) -> str:
    """The module that reads such a file."""
    if not data:
        raise Unreadable("The file is empty.", where=name, remedy="Ask for it once more.")
    if data.startswith(_OLD_OR_LOCKED):
        raise Unreadable(
            "The file is in the format before 2007, or it is locked with a password.",
            where=name,
            remedy="Save it without a password as .docx or .xlsx, and give that.",
        )
    if data.startswith(_PDF):
        raise Unreadable(
            "A PDF file holds no fields that can be read back.",
            where=name,
            remedy="Give the Word or Excel file itself; copy what was filled in on paper into it.",
        )
    members = member_names(data)
    macros = any(member.rpartition("/")[2] == _MACROS for member in members)
    if macros or name.lower().endswith(_MACRO_FILES):
        raise Unreadable(
            "The file holds macros: programs that run when it is opened.",
            where=name,
            remedy="Do not open it before somebody has looked at it. Have the questionnaire sent "
            "as .docx or .xlsx.",
        )
    for part, module in _KINDS.items():
        if part in members:
            return module
    if "content.xml" in members:
        raise Unreadable(
            "The file is in LibreOffice's own format.",
            where=name,
            remedy="Save it as .docx or .xlsx, as it came, and give that.",
        )
    cut = data.startswith(b"PK") and not members
    message = "The file is cut off." if cut else "This is no Word or Excel file."
    remedy = "Have it sent once more." if cut else _SAVE
    raise Unreadable(message, where=name, remedy=remedy)
