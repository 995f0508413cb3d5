"""A reader who has a keyboard alone comes to everything, sees where the focus is, and is held nowhere."""

from typing import TYPE_CHECKING, Any

import pytest

from tests.judges.browser import DESK, PHONE, window
from tests.judges.conftest import Counted
from tests.judges.sites import Site

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Tab

JUDGE = "keyboard"
MANY = 300
"""More stops than any page has: a walk that is longer goes round in a trap."""

STOPS = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter(one => !one.disabled && one.checkVisibility() && one.type !== "hidden").length"""
STOP = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const style = getComputedStyle(one), box = one.getBoundingClientRect();
  const within = (value, end) => Math.min(Math.max(value, 0), end - 1);
  const seen = [box, ...one.getClientRects()].map(part => document.elementFromPoint(
    within(part.x + part.width / 2, innerWidth), within(part.y + part.height / 2, innerHeight)));
  one.dataset.visits = Number(one.dataset.visits || 0) + 1;
  return {
    name: one.outerHTML.slice(0, 120),
    outlined: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1.5) || style.boxShadow !== "none",
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 1,
    covered: !seen.some(there => there && (one.contains(there) || there.contains(one))),
    visits: Number(one.dataset.visits),
  };
}"""


def walk(tab: "Tab") -> list[dict[str, Any]]:
    """The stops of the focus from the top of a page to its end."""
    stops: list[dict[str, Any]] = []
    while len(stops) < MANY:
        tab.keyboard.press("Tab")
        stop = tab.evaluate(STOP)
        if stop is None or stop["visits"] > 1:
            break
        stops.append(stop)
    return stops


def faults(tab: "Tab") -> list[str]:
    """What a walk through a page meets that it should not."""
    expected = tab.evaluate(STOPS)
    stops = walk(tab)
    told = [f"{stop['name']}: no mark of the focus" for stop in stops if not stop["outlined"]]
    told += [f"{stop['name']}: out of sight" for stop in stops if not stop["inside"]]
    told += [f"{stop['name']}: covered" for stop in stops if stop["covered"]]
    return told if len(stops) == expected else [*told, f"{len(stops)} stops for {expected} places to stop at"]


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_every_stop_is_reached_and_seen(
    browser: "Browser", site: Site, address: str, size: tuple[int, int], counted: Counted
) -> None:
    found = {}
    with window(browser, size) as context:
        for path in (page.path for page in site.kinds):
            tab = context.new_page()
            tab.goto(address + path)
            found[path] = faults(tab)
            tab.close()

    assert {path: told for path, told in found.items() if told} == {}
    counted(pages=len(found))


def test_the_first_stop_leads_past_the_menu(browser: "Browser", site: Site, address: str) -> None:
    with window(browser, DESK) as context:
        tab = context.new_page()
        for path in (page.path for page in site.kinds if page.tree.xpath("//header//nav")):
            tab.goto(address + path)
            tab.keyboard.press("Tab")
            assert tab.evaluate("document.activeElement.matches('a.skip')"), path
            assert tab.evaluate(STOP)["inside"], path

            tab.keyboard.press("Enter")
            assert tab.evaluate("document.activeElement.matches('main')"), path
            tab.keyboard.press("Tab")
            assert tab.evaluate("!document.activeElement.closest('header.masthead')"), path


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("<style>a:focus { outline: none }</style><a href=x>One</a>", "no mark of the focus"),
        ("<a href=x style='position: absolute; left: -999px'>One</a>", "out of sight"),
        ("<a href=x>One</a><p style='position: fixed; inset: 0; background: red'>", "covered"),
        ("<a href=x>One</a><a href=y tabindex=-1>Two</a>", "1 stops for 2"),
        ("<a href=x onkeydown='event.preventDefault()'>One</a><a href=y>Two</a>", "1 stops for 2"),
    ],
)
def test_the_judge_sees_a_fault(browser: "Browser", fault: str, told: str) -> None:
    with window(browser, DESK) as context:
        tab = context.new_page()
        tab.set_content(f"<!doctype html><title>x</title><main>{fault}")

        assert any(told in line for line in faults(tab))
