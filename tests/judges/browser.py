"""Chromium: where it is on this computer, and how it is started without a screen."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

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


if __name__ == "__main__":
    with started() as browser:
        sys.exit(browser is None)
