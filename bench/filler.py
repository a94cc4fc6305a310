"""Makes laws of any length for measuring: plausible sentences of our own, the same each time."""

from __future__ import annotations

import random
from collections.abc import Iterator

WHO = (
    "a warehouse keeper", "the registrar", "every licensed dealer", "the harbour master",
    "an inspector", "the Minister", "the holder of a permit", "a person who keeps livestock",
    "the board", "an employer", "the council of a district", "a carrier by road",
)  # fmt: skip
ACT = (
    "keep a record of", "inspect", "export", "weigh and mark", "insure", "store", "transfer",
    "notify the registrar of", "dispose of", "use", "import", "pay the levy on",
)  # fmt: skip
THING = (
    "dairy products", "timber from state forests", "a fishing vessel", "seed potatoes",
    "the bonded goods", "a motor vehicle", "scrap metal", "the accounts of the fund",
    "veterinary medicines", "an electrical installation", "surplus grain", "a weighing machine",
)  # fmt: skip
WHEN = (
    "within fourteen days of the end of each quarter", "before the first day of March",
    "in the prescribed manner", "at the place named in the permit", "subject to section {n}",
    "unless the registrar directs otherwise", "in accordance with Part {p}",
    "where the value exceeds one thousand dollars", "for the purposes of this Part",
    "on payment of the prescribed fee", "if the owner cannot be found",
)  # fmt: skip
SENTENCES = (
    "{who} shall {act} {thing} {when}",
    "{who} may {act} {thing} {when}",
    "No person shall {act} {thing} {when}",
    "{who} who fails to {act} {thing} commits an offence and is liable on conviction to a fine "
    "not exceeding two thousand dollars or to imprisonment for a term not exceeding six months",
    "A person who contravenes section {n} commits an offence",
    "Nothing in this section prevents {who} from doing anything that is necessary to {act} {thing}",
    "The Minister may by order prescribe the form in which {who} is to {act} {thing}",
    "Where {who} has been required under section {n} to {act} {thing}, the requirement remains in "
    "force {when}",
    "In this Part, “{word} goods” means {thing} which {who} is required to keep {when}",
)
CHAPEAUX = (
    "{who} shall, {when}—",
    "No person shall, without the consent of {who}—",
    "An application under section {n} must—",
)
ITEMS = ("{act} {thing}", "state whether {thing} is held {when}", "{act} {thing} {when}")
WORDS = ("listed", "bonded", "rated", "graded", "scheduled", "exempt", "marked")
HEADINGS = ("Records", "Inspection", "Fees", "Permits", "Notices", "Appeals", "Storage", "Levies")

#: What is to be found: three sections, planted in the middle. {n} is the first one's number. As in
#: the filler, each paragraph has one line: a law is either broken into lines or not.
PLANTED = "\n".join((
    "",
    "{n}. Meaning of anti-personnel mine",
    "In this Part, “anti-personnel mine” means a mine that is designed to be exploded by the "
    "presence, proximity or contact of a person and that will incapacitate, injure or kill one or "
    "more persons.",
    "",
    "{n1}. Prohibition of anti-personnel mines",
    "(1) No person shall use, develop, produce, acquire, stockpile, retain or transfer to anyone, "
    "directly or indirectly, an anti-personnel mine.",
    "(2) No person shall assist, encourage or induce another to engage in conduct that "
    "subsection (1) prohibits.",
    "",
    "{n2}. Penalty",
    "A person who contravenes section {n1} commits an offence and is liable on conviction to "
    "imprisonment for a term not exceeding fourteen years.",
    "",
))  # fmt: skip


def law(words: int, seed: int = 9) -> tuple[str, tuple[str, ...]]:
    """A law of about so many words, and the numbers of its three sections on mines."""
    maker = _Maker(random.Random(seed))  # noqa: S311  # no secret: the same law each time
    parts = ["Consolidated Goods and Trades Code\n"]
    planted: tuple[str, ...] = ()
    written = 0
    for text in maker.sections():
        parts.append(text)
        written += len(text.split())
        if not planted and written >= words // 2:
            planted = maker.numbers(3)
            parts.append(PLANTED.format(n=planted[0], n1=planted[1], n2=planted[2]))
        if written >= words:
            break
    return "\n".join(parts), planted


class _Maker:
    """Writes section after section."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.section = self.part = 0

    def sections(self) -> Iterator[str]:
        """Sections without end, forty to a Part."""
        while True:
            if self.section % 40 == 0:
                self.part += 1
                yield f"\nPART {self.part}\n{self._heading()}\n"
            yield self._section()

    def numbers(self, count: int) -> tuple[str, ...]:
        """The next numbers of sections, taken."""
        first = self.section + 1
        self.section += count
        return tuple(str(number) for number in range(first, first + count))

    def _section(self) -> str:
        (number,) = self.numbers(1)
        lines = [f"{number}. {self._heading()} and {self._heading().lower()}"]
        for subsection in range(1, self.chance.randint(2, 6)):
            if self.chance.random() < 0.3:
                lines.append(f"({subsection}) {self._filled(self.chance.choice(CHAPEAUX))}")
                items = [self._filled(self.chance.choice(ITEMS)) for _ in range(3)]
                lines += [
                    f"({mark}) {item}" for mark, item in zip("abc", _listed(items), strict=True)
                ]
            else:
                lines.append(f"({subsection}) {self._filled(self.chance.choice(SENTENCES))}.")
        return "\n".join(lines) + "\n"

    def _heading(self) -> str:
        return self.chance.choice(HEADINGS)

    def _filled(self, sentence: str) -> str:
        def one(choices: tuple[str, ...]) -> str:
            return self.chance.choice(choices)

        near = self.chance.randint(max(1, self.section - 30), self.section)
        filled = sentence.format(
            who=one(WHO),
            act=one(ACT),
            thing=one(THING),
            when=one(WHEN),
            word=one(WORDS),
            n="{n}",
            p="{p}",
        ).format(n=near, p=self.part)
        return filled[0].upper() + filled[1:] if not sentence.startswith("{act}") else filled


def _listed(items: list[str]) -> list[str]:
    return [*(f"{item};" for item in items[:-2]), f"{items[-2]}; or", f"{items[-1]}."]
