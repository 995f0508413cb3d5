"""Chromium: where it is on this computer, how it is started without a screen, and what serves it a site."""

import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Playwright, Route

Scheme = Literal["light", "dark"]
MOVED = re.compile(r".*/(?:old|ancien)-\d+/index\.html")
"""The pages of the generated newsroom that lead on to another."""

PHONE, DESK = (360, 780), (1280, 900)
"""The windows that pages are judged in, in CSS pixels."""

_NAMES = ("chromium", "chromium-headless-shell", "chromium-browser", "google-chrome", "google-chrome-stable")
_APPLICATIONS = (
    "/usr/lib64/chromium-browser/headless_shell",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
_OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking")


def chromium(playwright: "Playwright") -> Path | None:
    """The browser's program: the system's, or else the one that Playwright fetched; nothing where there is neither.

    A snap is passed over, as it may not read temporary folders.
    """
    found = [shutil.which(name) for name in _NAMES]
    programs = [Path(program) for program in (*found, *_APPLICATIONS, playwright.chromium.executable_path) if program]
    return next((program for program in programs if program.is_file() and "snap" not in program.parts), None)


@contextmanager
def started() -> Iterator["Browser | None"]:
    """A browser for as long as it is needed; nothing where there is none."""
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError:
        yield None
        return
    with sync_playwright() as playwright:
        program = chromium(playwright)
        if program is None:
            yield None
            return
        browser = playwright.chromium.launch(executable_path=program, args=list(_OPTIONS))
        try:
            yield browser
        finally:
            browser.close()


def window(browser: "Browser", size: tuple[int, int], scheme: Scheme = "light") -> "BrowserContext":
    """A window of a size, in CSS pixels, whose pages stay where they are and may be asked anything."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme=scheme,
        reduced_motion="reduce",
        bypass_csp=True,
    )
    context.route(MOVED, _still)
    return context


def _still(route: "Route") -> None:
    """Answer with a page that leads on to no other by itself, so that it can be judged."""
    response = route.fetch()
    route.fulfill(response=response, body=response.body().replace(b'http-equiv="refresh"', b'name="refresh"'))


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Nobody reads it."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address where a folder is served for as long as it is needed, with a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    with started() as browser:
        sys.exit(browser is None)
