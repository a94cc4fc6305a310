"""Feeds each reader damaged files for as long as is asked: it must read or refuse, never break.

fuzz.py [--seconds 1200] [--reader docx] [--seed 1] [--into build/fuzz]

One process a reader works through damaged copies of files that are whole, within the limit of
memory under which files are read. What breaks a reader is kept beside the figures, so that it can
be tried again: anything raised but Unreadable, a file that takes longer than a reader may, a
process that dies. Exit code 1 if anything was kept.
"""

from __future__ import annotations

import argparse
import importlib
import json
import random
import resource
import signal
import subprocess
import sys
import time
import traceback
import zipfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from io import BytesIO
from pathlib import Path
from types import FrameType

from article9.errors import Unreadable
from article9.law import readers
from article9.law.files import limits
from bench.seeds import seeds

#: Seconds that one damaged file may take.
LONGEST = limits.SECONDS
#: What a damaged number becomes.
HUGE = (b"0", b"-1", b"999999999999", b"4294967296", b"1e308")


@dataclass(slots=True)
class Tally:
    """What became of the damaged files of one reader."""

    reader: str
    files: int = 0
    read: int = 0
    refused: int = 0
    broke: int = 0
    slowest: float = 0.0
    memory: float = 0.0  # the most that the process held, in MB


def main() -> None:
    """Work through every reader, one process after the other, and print a table."""
    options = _options()
    if options.worker:
        _work(options.reader, options.into, seconds=options.seconds, seed=options.seed)
        return
    options.into.mkdir(parents=True, exist_ok=True)
    names = [options.reader] if options.reader else _readers()
    tallies = [_watched(name, options, seconds=options.seconds / len(names)) for name in names]
    print(_table(tallies))
    sys.exit(1 if any(one.broke for one in tallies) else 0)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """A copy of a file with some damage of the kinds that files suffer, or enemies think of."""
    if zipfile.is_zipfile(BytesIO(data)) and chance.random() < 0.7:
        return _damaged_within(data, chance)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        data = chance.choice(_DAMAGES)(data, chance)
    return data[: limits.SIZE]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _left_out(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[at + chance.randrange(200) :]


def _changed(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.randbytes(chance.randrange(1, 9)) + data[at + chance.randrange(9) :]


def _repeated(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    part = data[at : at + chance.randrange(1, 300)]
    return data[:at] + part * chance.choice((2, 10, 1_000)) + data[at:]


def _moved(data: bytes, chance: random.Random) -> bytes:
    first, second = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return data[:first] + data[second:] + data[first:second]


def _renumbered(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    for place in range(at, min(at + 2_000, len(data))):
        if data[place : place + 1].isdigit():
            end = place
            while data[end : end + 1].isdigit():
                end += 1
            return data[:place] + chance.choice(HUGE) + data[end:]
    return data


_DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _cut, _left_out, _changed, _repeated, _moved, _renumbered,
)  # fmt: skip


def _damaged_within(data: bytes, chance: random.Random) -> bytes:
    """A packed file in which one of the files within is damaged and packed anew."""
    held = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(held, "w") as new:
        names = old.namelist()
        chosen = chance.choice(names)
        for name in names:
            content = old.read(name)
            if name == chosen:
                content = chance.choice(_DAMAGES)(content, chance)
            new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def _work(name: str, into: Path, *, seconds: float, seed: int) -> None:
    """Damage and read until the time is over. The file at work lies in `into` before it is read."""
    # S311: what is damaged where needs no secrecy, but must come out the same again.
    chance = random.Random(seed)  # noqa: S311
    whole = seeds(name)
    reader = importlib.import_module(f"{readers.__name__}.{name}")
    resource.setrlimit(resource.RLIMIT_AS, (limits.MEMORY, resource.RLIM_INFINITY))
    signal.signal(signal.SIGALRM, _too_long)
    tally, end = Tally(name), time.monotonic() + seconds
    at_work = into / f"{name}.at-work"
    while time.monotonic() < end:
        data = damaged(chance.choice(whole), chance)
        at_work.write_bytes(data)
        _read(reader.read, data, tally, kept=into / f"{name}-{seed}-{tally.files}")
        tally.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000
        (into / f"{name}.json").write_text(json.dumps(asdict(tally)), encoding="utf-8")
    at_work.unlink()


def _read(read: Callable[[bytes, str], object], data: bytes, tally: Tally, *, kept: Path) -> None:
    start = time.monotonic()
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
    try:
        read(data, "damaged")
        tally.read += 1
    except Unreadable as error:
        tally.refused += 1
        if not (error.message and error.remedy):
            raise
    except Exception:
        tally.broke += 1
        kept.with_suffix(".bin").write_bytes(data)
        kept.with_suffix(".txt").write_text(traceback.format_exc(), encoding="utf-8")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        tally.files += 1
        tally.slowest = max(tally.slowest, time.monotonic() - start)


def _too_long(signal_: int, frame: FrameType | None) -> None:  # noqa: ARG001
    raise TimeoutError(f"more than {LONGEST} seconds")


def _watched(name: str, options: argparse.Namespace, *, seconds: float) -> Tally:
    """Have a reader work in a process of its own, begun anew when it dies or hangs."""
    end, seed, total = time.monotonic() + seconds, options.seed, Tally(name)
    while (left := end - time.monotonic()) > 1:
        (options.into / f"{name}.json").unlink(missing_ok=True)
        command = [
            sys.executable, "-m", "bench.fuzz", "--worker", "--reader", name,
            "--seconds", str(left), "--seed", str(seed), "--into", str(options.into),
        ]  # fmt: skip
        try:
            code = subprocess.run(command, check=False, timeout=left + 3 * LONGEST).returncode  # noqa: S603
        except subprocess.TimeoutExpired:
            code = -1
        _add(total, options.into / f"{name}.json")
        if code == 0:
            break
        total.broke += 1
        at_work = options.into / f"{name}.at-work"
        if at_work.exists():
            at_work.rename(options.into / f"{name}-{seed}-died.bin")
        seed += 1_000
    return total


def _add(total: Tally, part: Path) -> None:
    if part.exists():
        found = Tally(**json.loads(part.read_text(encoding="utf-8")))
        total.files += found.files
        total.read += found.read
        total.refused += found.refused
        total.broke += found.broke
        total.slowest = max(total.slowest, found.slowest)
        total.memory = max(total.memory, found.memory)


def _table(tallies: list[Tally]) -> str:
    lines = [
        "| reader | damaged files | read | refused | broke | slowest, s | memory, MB |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {t.reader} | {t.files} | {t.read} | {t.refused} | {t.broke} | {t.slowest:.2f} "
        f"| {t.memory:.0f} |"
        for t in tallies
    ]
    return "\n".join(lines)


def _readers() -> list[str]:
    folder = Path(readers.__file__).parent
    return sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Feed each reader damaged files.")
    parser.add_argument("--seconds", type=float, default=1_200.0)
    parser.add_argument("--reader", default="")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--into", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--worker", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
