"""Every link, image and fragment leads somewhere, and nothing of the machine that built the site is left in it."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.judges.conftest import Counted
from tests.judges.sites import Page, Site

JUDGE = "links"
SCHEMES = {"http", "https", "mailto", "tel"}
LEFT_BEHIND = re.compile(
    r"file:///|https?://(?:localhost|127\.\d)|(?<![\w./])/(?:home|tmp|root|Users|work)/\w"
    r"|\{\{|\{%|Traceback \(most|[\x00-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069]|javascript:"
)
"""Addresses and paths of the machine, templates that were not filled, characters that no text has."""

TEXTS = ("*.html", "*.css", "*.svg", "*.xml", "*.md", "*.json", "robots.txt")


def broken(site: Site) -> Iterator[str]:
    """References that lead nowhere."""
    for page in site.pages.values():
        for reference in page.references:
            fault = _fault(site, page, reference.strip())
            if fault:
                yield f"{page.path}: {reference}: {fault}"
    for sheet, references in site.styles.items():
        yield from (
            f"{sheet}: {reference}: dead"
            for reference in references
            if not reference.startswith("data:") and site.path(reference, sheet) not in site.paths
        )


def _fault(site: Site, page: Page, reference: str) -> str:
    if reference.startswith("data:image/"):
        return ""
    path = site.path(reference, page.path)
    if path is None:
        return "" if urlsplit(reference).scheme in SCHEMES else "a scheme that no reader knows"
    if path not in site.paths:
        return "dead"
    fragment = unquote(urlsplit(reference).fragment)
    there = site.pages.get(path)
    return "no such fragment" if fragment and there and fragment not in there.anchors else ""


def unreachable(site: Site) -> set[str]:
    """Pages that no other page leads to."""
    led_to = {
        site.path(reference, page.path) for page in site.pages.values() for reference in page.references if reference
    }
    return set(site.pages) - led_to - {"index.html"}


def test_no_reference_is_broken(site: Site, counted: Counted) -> None:
    assert list(broken(site)) == []
    counted(pages=len(site.pages), references=sum(len(list(page.references)) for page in site.pages.values()))


def test_every_page_is_led_to_but_those_for_lost_readers(site: Site) -> None:
    assert {site.pages[path].kind for path in unreachable(site)} <= {"missing", "moved"}


def test_nothing_of_the_building_machine_is_left(site: Site) -> None:
    found = {path: LEFT_BEHIND.findall(site.read(path)) for path in site.named(*TEXTS) if "pagefind/" not in path}

    assert {path: left for path, left in found.items() if left} == {}


@pytest.mark.parametrize(
    ("reference", "fault"),
    [
        ('<a href="gone.html">x</a>', "dead"),
        ('<a href="../secret.html">x</a>', "dead"),
        ('<a href="https://presse.example.org/fr/gone/">x</a>', "dead"),
        ('<a href="#gone">x</a>', "no such fragment"),
        ('<img src="gone.png" srcset="gone-2x.png 2x">', "dead"),
        ('<a href="javascript:go()">x</a>', "a scheme that no reader knows"),
    ],
)
def test_the_judge_sees_a_broken_reference(tmp_path: Path, reference: str, fault: str) -> None:
    (tmp_path / "index.html").write_text(f"<!doctype html><title>x</title><p id=here>{reference}")

    assert next(broken(Site(tmp_path, "https://presse.example.org"))).endswith(f": {fault}")


@pytest.mark.parametrize("text", ["{{ title }}", "/home/user/x.yaml", "http://localhost:8000/", "a\u202eb"])
def test_the_judge_sees_what_is_left_behind(text: str) -> None:
    assert LEFT_BEHIND.search(f"<p>{text}</p>")
