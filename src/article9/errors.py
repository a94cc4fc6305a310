"""The few kinds of error, one per kind of remedy. The web and the command line translate them."""

from __future__ import annotations


class Error(Exception):
    """Something a person can mend: what is wrong, where, and what to do about it."""

    def __init__(self, message: str, *, where: str = "", remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        sentence = f"{self.where}: {self.message}" if self.where else self.message
        return f"{sentence} {self.remedy}" if self.remedy else sentence


class Usage(Error):
    """The request itself is wrong: correct it and ask again."""


class Unreadable(Error):
    """The file cannot be read: give another file."""


class NotFound(Error):
    """The thing asked for is not there: choose one that is."""


class Conflict(Error):
    """Two things contradict each other: decide which holds."""


class NotAllowed(Error):
    """The person may not do this: ask somebody who may."""


class Unavailable(Error):
    """Something that is not installed, or not known yet, is needed: install or add it."""


class Broken(Error):
    """Our own files are wrong: mend them."""
