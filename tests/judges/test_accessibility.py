"""axe-core judges every kind of page in a real browser: light and dark, phone and desk, and with large text."""

from typing import TYPE_CHECKING

import pytest

from tests.judges.browser import DESK, PHONE, Scheme, window
from tests.judges.conftest import Counted
from tests.judges.equipment import module
from tests.judges.sites import Site

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab

JUDGE = "axe-core"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = 'rules => axe.run(document, {runOnly: {type: "tag", values: rules}, resultTypes: ["violations"]})'
LARGE = "html { font-size: 200% !important }"
"""Text at twice its size (WCAG 2.2, 1.4.4), as a reader's own setting makes it."""

SPACED = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }
"""
"""The text spacing that a page must bear (WCAG 2.2, 1.4.12)."""

OVERFLOWS = "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"
CUT_OFF = """() => [...document.querySelectorAll("body *")].filter(one => {
  const style = getComputedStyle(one);
  const hides = style.overflowX === "hidden" || style.overflowX === "clip";
  return hides && one.clientWidth > 1 && one.innerText?.trim()
    && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
}).map(one => one.outerHTML.slice(0, 80))"""
TEXT_SIZE = "parseFloat(getComputedStyle(document.querySelector('main p, main li')).fontSize)"
FAULT = "<!doctype html><html><title>Fault</title><main><h1>Fault</h1><img src=x.png></main></html>"
CONDITIONS = [(scheme, size) for scheme in ("light", "dark") for size in (PHONE, DESK)]
TRIED = [(DESK, LARGE), (PHONE, LARGE), ((320, 800), ""), (PHONE, SPACED)]
"""A size of a window, and a style that a reader may lay upon pages; 320 pixels are those of 1.4.10."""


def violations(tab: "Tab") -> list[str]:
    """What axe-core objects to in a page."""
    tab.evaluate(module("axe-core/axe.min.js").read_text("utf-8"))
    found = tab.evaluate(AXE, RULES)["violations"]
    return [f"{fault['id']} at {node['target'][0]}: {fault['help']}" for fault in found for node in fault["nodes"]]


def all_violations(
    browser: "Browser", addresses: list[str], size: tuple[int, int], scheme: Scheme = "light", style: str = ""
) -> dict[str, list[str]]:
    """What axe-core objects to in pages; those without fault are left out."""
    faults = {}
    with window(browser, size, scheme) as context:
        for address in addresses:
            tab = context.new_page()
            tab.goto(address)
            if style:
                tab.add_style_tag(content=style)
            faults[address] = violations(tab)
            tab.close()
    return {address: found for address, found in faults.items() if found}


def test_pages_of_every_kind_are_judged(sample: Site, generated: Site) -> None:
    chosen = {page.kind for site in (sample, generated) for page in site.telling}

    assert chosen == {page.kind for site in (sample, generated) for page in site.pages.values()}
    assert chosen >= {"home", "release", "year", "numbered", "topic", "organization", "search"}
    assert chosen >= {"contacts", "accessibility", "missing", "door", "moved"}


@pytest.mark.parametrize(("scheme", "size"), CONDITIONS, ids=["light-phone", "light-desk", "dark-phone", "dark-desk"])
def test_every_kind_of_page_is_accessible(
    browser: "Browser", site: Site, address: str, scheme: Scheme, size: tuple[int, int], counted: Counted
) -> None:
    pages = [address + page.path for page in (site.telling if scheme == "light" else site.kinds)]

    assert all_violations(browser, pages, size, scheme) == {}
    counted(pages=len(pages), checks=len(pages) * len(RULES))


def test_pages_are_accessible_with_text_at_twice_its_size(
    browser: "Browser", site: Site, address: str, counted: Counted
) -> None:
    pages = [address + page.path for page in site.telling]

    assert all_violations(browser, pages, DESK, style=LARGE) == {}
    counted(pages=len(pages), checks=len(pages) * len(RULES))


@pytest.mark.parametrize(("size", "style"), TRIED, ids=["large-desk", "large-phone", "narrow", "spaced"])
def test_no_page_needs_scrolling_sideways_nor_cuts_words_off(
    browser: "Browser", site: Site, address: str, size: tuple[int, int], style: str
) -> None:
    overflowing, cut = [], {}
    with window(browser, size) as context:
        tab = context.new_page()
        for path in (page.path for page in site.telling):
            tab.goto(address + path)
            if style:
                tab.add_style_tag(content=style)
            overflowing += [path] if tab.evaluate(OVERFLOWS) else []
            cut[path] = tab.evaluate(CUT_OFF)

    assert overflowing == []
    assert {path: words for path, words in cut.items() if words} == {}


def test_text_grows_as_the_reader_wants_it(browser: "Browser", site: Site, address: str) -> None:
    with window(browser, DESK) as context:
        tab = context.new_page()
        for path in (page.path for page in site.kinds):
            tab.goto(address + path)
            usual = tab.evaluate(TEXT_SIZE)
            tab.add_style_tag(content=LARGE)

            assert tab.evaluate(TEXT_SIZE) == pytest.approx(2 * usual, rel=0.25), path


def test_no_page_complains_or_asks_another_site(browser: "Browser", site: Site, address: str) -> None:
    complaints: list[str] = []
    asked: list[str] = []
    with window(browser, DESK) as context:
        tab = context.new_page()
        tab.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on("request", lambda request: asked.append(request.url))
        for path in (page.path for page in site.telling):
            tab.goto(address + path, wait_until="networkidle")

    assert complaints == []
    assert {url for url in asked if not url.startswith((address, "data:"))} == set()


def test_the_judge_sees_a_fault(browser: "Browser") -> None:
    with window(browser, DESK) as context:
        tab = context.new_page()
        tab.set_content(FAULT)

        assert {found.split()[0] for found in violations(tab)} >= {"html-has-lang", "image-alt"}


def test_words_that_are_cut_off_are_seen(browser: "Browser") -> None:
    with window(browser, DESK) as context:
        tab = context.new_page()
        tab.set_content("<!doctype html><p style='width: 5em; height: 1em; overflow: hidden'>Many words in little room")

        assert len(tab.evaluate(CUT_OFF)) == 1
