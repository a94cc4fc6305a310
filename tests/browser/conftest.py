"""A real browser for the tests of this folder, without a network."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
import pytest_socket
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = shutil.which("chromium")


def _allow_unix_sockets_only() -> None:
    pytest_socket.enable_socket()
    pytest_socket.disable_socket(allow_unix_socket=True)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's browser; it is spoken to by a pipe, and Python's own loop by a Unix socket."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed: the pages were not looked at in a browser.")
    _allow_unix_sockets_only()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield opened
        opened.close()


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """A page of the browser, closed afterwards."""
    _allow_unix_sockets_only()
    page = browser.new_page()
    yield page
    page.close()
