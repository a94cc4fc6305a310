"""What the elements and attributes of a web page say of the text in them."""

from __future__ import annotations

import re
from collections.abc import Mapping

#: What a browser shows nothing of, or nothing that was written for a reader of the law.
NEVER_SHOWN = frozenset(
    {
        "script", "style", "title", "iframe", "noembed", "noframes", "textarea", "colgroup",
        "rt", "rp", "rtc",
    }
)  # fmt: skip
#: The sounds of characters. They end where a paragraph begins, even if nothing ends them.
SOUNDS = frozenset({"rt", "rp", "rtc"})
#: What is no text of the page, though a broken page may have text in it.
TOOLS = frozenset(
    {
        "button", "select", "datalist", "noscript", "template", "object", "applet", "canvas",
        "audio", "video", "svg", "map",
    }
)  # fmt: skip
#: What holds nothing, whatever a parser makes of it.
EMPTY = frozenset({"embed", "source", "track", "keygen", "command", "bgsound", "spacer", "wbr"})
#: What asks the reader for something.
CONTROLS = frozenset({"button", "select", "textarea", "input"})
HEADINGS = {f"h{level}": level for level in range(1, 7)}
#: Each begins and ends a line. Those in `SPACED` have room above and below.
BLOCKS = frozenset(
    {
        "html", "body", "head", "div", "section", "article", "main", "header", "footer", "nav",
        "aside", "search", "form", "fieldset", "legend", "address", "center", "figcaption", "dt",
        "dd", "li", "details", "summary", "caption", "thead", "tbody", "tfoot", "tr", "td", "th",
        "frameset", "hgroup", "multicol", "optgroup", "dialog", "isindex",
    }
)  # fmt: skip
SPACED = frozenset(
    {
        "p", "ul", "ol", "dl", "menu", "dir", "table", "blockquote", "figure", "pre", "listing",
        "xmp", "plaintext", "hr", *HEADINGS,
    }
)  # fmt: skip
#: Each line break in the file is one on the page.
AS_TYPED = frozenset({"pre", "listing", "xmp", "plaintext"})
STRUCK = frozenset({"del", "s", "strike"})
#: What can hold a notice that stands apart from the text.
BOXES = frozenset({"div", "section", "form", "fieldset", "aside", "table", "td", "center"})
#: In these a header or footer is that of a part of the text and not that of the page.
_PARTS = frozenset({"main", "article", "section", "aside", "nav", "td", "blockquote"})
_BESIDE = {
    "nav": "menu", "aside": "box", "search": "search", "dialog": "notice", "header": "header",
    "footer": "footer",
}  # fmt: skip
_ROLES = {
    "navigation": "menu", "menu": "menu", "menubar": "menu", "tablist": "menu", "toolbar": "menu",
    "directory": "menu", "banner": "header", "contentinfo": "footer", "complementary": "box",
    "search": "search", "dialog": "notice", "alertdialog": "notice", "tooltip": "notice",
}  # fmt: skip
_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b")
_LINED_THROUGH = re.compile(r"(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b")
_AS_BLOCK = re.compile(r"(?:^|;)\s*display\s*:\s*(?:block|list-item|flex|grid|table(?:-row)?)\b")
_AFLOAT = re.compile(r"(?:^|;)\s*position\s*:\s*(?:fixed|sticky)\b")
#: A style of more letters is not one that a person wrote.
_LONGEST_STYLE = 2_000
#: Where a link leads that does something with the page and shows no other.
_ACTIONS = ("javascript:", "mailto:")
#: The beginning of the page, by the standard.
_UP = "#top"

Attributes = Mapping[str, str]


def style_of(attributes: Attributes) -> str:
    """The style that the element itself carries."""
    return attributes.get("style", "")[:_LONGEST_STYLE].lower()


def is_hidden(tag: str, attributes: Attributes) -> bool:
    """Whether the page does not show the element, or not to those who have it read to them."""
    if attributes.get("hidden", "until-found").strip().lower() != "until-found":
        return True
    if attributes.get("aria-hidden", "").strip().lower() == "true":
        return True
    if tag == "dialog" and "open" not in attributes:
        return True
    return _HIDDEN.search(style_of(attributes)) is not None


def is_struck(tag: str, attributes: Attributes) -> bool:
    """Whether the words are struck through."""
    return tag in STRUCK or _LINED_THROUGH.search(style_of(attributes)) is not None


def is_block(tag: str, attributes: Attributes) -> bool:
    """Whether the element begins and ends a line."""
    return tag in BLOCKS or tag in SPACED or _AS_BLOCK.search(style_of(attributes)) is not None


def is_control(tag: str, attributes: Attributes) -> bool:
    """Whether the element asks the reader for something."""
    if tag == "input":
        return attributes.get("type", "").strip().lower() != "hidden"
    return tag in CONTROLS or attributes.get("role", "").strip().lower() == "button"


def beside(tag: str, attributes: Attributes, *, in_part: bool) -> str:
    """What the element is called where it stands beside the text of the page, "" where not."""
    role = attributes.get("role", "").strip().lower()
    if tag in TOOLS:
        return "tool"
    if role in _ROLES:
        return _ROLES[role]
    if tag in ("header", "footer") and in_part:
        return ""
    if tag in _BESIDE and role not in ("main", "presentation", "none"):
        return _BESIDE[tag]
    return "notice" if _AFLOAT.search(style_of(attributes)) else ""


def is_part(tag: str, attributes: Attributes) -> bool:
    """Whether a header or footer in the element is its own and not that of the page."""
    return tag in _PARTS or is_main(tag, attributes)


def is_main(tag: str, attributes: Attributes) -> bool:
    """Whether the page says that its own text is in the element."""
    return tag == "main" or attributes.get("role", "").strip().lower() == "main"


def is_action(target: str) -> bool:
    """Whether a link does something with the page: print it, share it, go up."""
    target = target.strip().lower()
    return target in ("", "#", _UP) or target.startswith(_ACTIONS)


def leads_up(target: str) -> bool:
    """Whether a link leads to the beginning of the page."""
    return target.strip().lower() == _UP
