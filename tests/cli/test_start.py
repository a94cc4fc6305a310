"""The command as a process of its own: a quick start, and an end that other programs understand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_MODULES = """\
import sys
from article9.cli.main import run
code = run({arguments!r})
print(code, *sorted({{name.partition(".")[0] for name in sys.modules}}))
"""
ARTICLE9 = [sys.executable, "-m", "article9.cli.main"]


def modules_of(*arguments: str) -> set[str]:
    """The packages that are loaded once the command has ended."""
    code = _MODULES.format(arguments=list(arguments))
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(ended.stdout.splitlines()[-1].split())


def test_the_version_is_told_without_loading_what_reads_laws() -> None:
    assert not {"yaml", "py3langid", "numpy", "charset_normalizer"} & modules_of("--version")


def test_a_text_whose_language_is_given_is_read_without_the_model_that_tells_it(act: Path) -> None:
    loaded = modules_of("check", str(act), "--text-language", "en")
    assert "yaml" in loaded
    assert not {"py3langid", "numpy"} & loaded


def test_a_text_can_be_piped_in_and_the_result_out() -> None:
    text = b"1. No person shall use an anti-personnel mine in the Republic of the Two Rivers.\n"
    ended = subprocess.run(
        [*ARTICLE9, "check", "-", "--explain", "prohibit-use"],
        input=text,
        capture_output=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "“No person shall use an anti-personnel mine".encode() in ended.stdout


def test_a_reader_who_stops_reading_is_no_fault_of_the_program() -> None:
    process = subprocess.Popen(
        [*ARTICLE9, "requirements"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 141


def test_a_terminal_that_knows_few_letters_does_not_end_the_work(act: Path) -> None:
    ended = subprocess.run(
        [
            sys.executable,
            "-X",
            "utf8=0",
            *ARTICLE9[1:],
            "check",
            str(act),
            "--explain",
            "prohibit-use",
        ],
        env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONPATH": _path()},
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 0
    assert "“".encode() in ended.stdout
    assert b"Traceback" not in ended.stderr


def _path() -> str:
    import article9

    return str(Path(article9.__file__).parents[1])
