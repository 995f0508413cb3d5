"""axe-core judges every page in a real browser: light and dark, on a phone and on a desk."""

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

import pytest

from tests.judges.browser import started
from tests.judges.equipment import absent, module

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

PHONE, DESK = (375, 812), (1280, 900)
NARROW = (320, 800)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = 'rules => axe.run(document, {runOnly: {type: "tag", values: rules}, resultTypes: ["violations"]})'
UNCHANGED = "* {}"
SPACED = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }
"""
"""The text spacing that a page must bear (WCAG 2.2, 1.4.12)."""

OVERFLOWS = "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"
FAULT = "<!doctype html><html><title>Fault</title><main><h1>Fault</h1><img src=x.png></main></html>"


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Nobody reads it."""


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def pages(site: Path, address: str) -> list[str]:
    """The address of every page."""
    return [address + quote(path.relative_to(site).as_posix()) for path in sorted(site.rglob("*.html"))]


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    with started() as browser:
        yield browser or absent("Chromium")


def window(browser: "Browser", size: tuple[int, int], scheme: Literal["light", "dark"] = "light") -> "BrowserContext":
    return browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, bypass_csp=True)


def violations(page: "Page") -> list[str]:
    page.evaluate(module("axe-core/axe.min.js").read_text("utf-8"))
    found = page.evaluate(AXE, RULES)["violations"]
    return [f"{fault['id']} at {node['target'][0]}: {fault['help']}" for fault in found for node in fault["nodes"]]


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_accessible(
    browser: "Browser", pages: list[str], size: tuple[int, int], scheme: Literal["light", "dark"]
) -> None:
    faults = {}
    with window(browser, size, scheme) as context:
        for address in pages:
            page = context.new_page()
            page.goto(address)
            faults[address] = violations(page)
            page.close()

    assert faults
    assert {address: found for address, found in faults.items() if found} == {}


@pytest.mark.parametrize(("size", "style"), [(NARROW, UNCHANGED), (PHONE, SPACED)], ids=["narrow", "spaced"])
def test_no_page_needs_scrolling_sideways(
    browser: "Browser", pages: list[str], size: tuple[int, int], style: str
) -> None:
    overflowing = []
    with window(browser, size) as context:
        page = context.new_page()
        for address in pages:
            page.goto(address)
            page.add_style_tag(content=style)
            if page.evaluate(OVERFLOWS):
                overflowing.append(address)

    assert overflowing == []


def test_no_page_complains_or_asks_another_site(browser: "Browser", pages: list[str], address: str) -> None:
    complaints: list[str] = []
    asked: list[str] = []
    with window(browser, DESK) as context:
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        for one in pages:
            page.goto(one, wait_until="networkidle")

    assert complaints == []
    assert {url for url in asked if not url.startswith((address, "data:"))} == set()


def test_the_judge_sees_a_fault(browser: "Browser") -> None:
    with window(browser, DESK) as context:
        page = context.new_page()
        page.set_content(FAULT)

        assert {found.split()[0] for found in violations(page)} >= {"html-has-lang", "image-alt"}
