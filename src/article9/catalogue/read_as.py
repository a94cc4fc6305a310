"""What a text is read as: a law, or what armed forces are ordered and taught."""

from __future__ import annotations

from typing import Literal

#: A law; or doctrine: an order, a manual, rules of engagement, a lesson.
ReadAs = Literal["law", "doctrine"]

LAW: ReadAs = "law"
DOCTRINE: ReadAs = "doctrine"
