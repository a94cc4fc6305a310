"""Writes days as an iCalendar file, which calendars of every make can read (RFC 5545)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

#: RFC 5545, 3.1: a line has 75 octets at most, and goes on after a line break and a space.
_OCTETS = 75

#: Kinds of character that a value cannot hold: controls, halves of characters, line breaks.
_NO_TEXT = ("Cc", "Cs", "Zl", "Zp")

_PRODUCT = "-//article9//deadlines//EN"


@dataclass(frozen=True, slots=True)
class Occasion:
    """An entry that takes a whole day."""

    key: str  # the same each time, so that a calendar replaces the entry and does not add one
    day: date
    title: str
    about: str
    remind: tuple[int, ...] = ()  # so many days before


def calendar(
    occasions: Iterable[Occasion], *, owner: str, title: str, stamp: datetime, sequence: int
) -> str:
    """The file as text with the line breaks that the format asks for.

    `owner` is whose days they are, a State's code for one; with the key it identifies an entry.
    `stamp` is when the file was made, with its time zone. `sequence` must not be smaller than in
    a file that was made before: calendars keep the entry with the greatest.
    """
    made = stamp.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "METHOD:PUBLISH"]
    lines.append(f"X-WR-CALNAME:{escaped(title)}")
    for one in occasions:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{escaped(f'{one.key}.{owner}')}@article9",
            f"DTSTAMP:{made}",
            f"SEQUENCE:{sequence}",
            f"DTSTART;VALUE=DATE:{_day(one.day)}",
            f"DTEND;VALUE=DATE:{_day(one.day + timedelta(days=1))}",
            f"SUMMARY:{escaped(one.title)}",
            f"DESCRIPTION:{escaped(one.about)}",
            "TRANSP:TRANSPARENT",
            *_alarms(one),
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{folded(line)}\r\n" for line in lines)


def _alarms(one: Occasion) -> Iterator[str]:
    for days in sorted(set(one.remind), reverse=True):
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(one.title)}")
        yield from (f"TRIGGER:-P{days}D", "END:VALARM")


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def escaped(text: str) -> str:
    """Text as a value: signs that mean something to the format stand behind a backslash.

    A control character is a space: it has no place in the format.
    """
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    return "".join(" " if unicodedata.category(c) in _NO_TEXT else c for c in text)


def folded(line: str) -> str:
    """A line as several where it is too long for the format; no character is cut in two."""
    parts, part = [], ""
    for character in line:
        if len(f"{part}{character}".encode()) > _OCTETS:
            parts.append(part)
            part = " "
        part += character
    return "\r\n".join([*parts, part])
