"""Every page claims its own address, and the versions of a page name each other, themselves and a default."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

import pytest

from tests.judges.conftest import Counted
from tests.judges.sites import Page, Site

JUDGE = "hreflang"
TAG = re.compile(r"x-default|[a-z]{2}(?:-[a-z]{2})?")


def wrong(site: Site, pages: Mapping[str, Page]) -> Iterator[str]:
    """What is wrong with the canonical addresses and the versions of pages."""
    by_address = defaultdict(list)
    for page in pages.values():
        if page.canonical:
            by_address[page.canonical].append(page)
    for page in pages.values():
        if page.canonical and site.path(page.canonical) != page.path:
            yield f"{page.path}: canonical of another page: {page.canonical}"
        if page.canonical and len(by_address[page.canonical]) > 1:
            yield f"{page.path}: canonical of several pages"
        if "noindex" in "".join(page.values('//meta[@name="robots"]/@content')) and (page.canonical or page.alternates):
            yield f"{page.path}: not to be indexed, and yet canonical"
        yield from (f"{page.path}: {fault}" for fault in _versions(page, by_address))


def _versions(page: Page, by_address: Mapping[str, list[Page]]) -> Iterator[str]:
    alternates = page.alternates
    if not alternates:
        return
    if "x-default" not in alternates:
        yield "no x-default"
    if page.canonical not in alternates.values():
        yield "does not name itself"
    for tag, address in alternates.items():
        others = by_address.get(address, [])
        if not TAG.fullmatch(tag):
            yield f"{tag} is no tag of a language and a country"
        elif not others:
            yield f"{tag} leads to no page: {address}"
        elif page.canonical not in others[0].alternates.values():
            yield f"{address} does not name it in return"
        elif tag != "x-default" and others[0].language.lower() != tag:
            yield f"{address} is said to be {tag}, but is not"
        elif others[0].alternates.get("x-default") != alternates.get("x-default"):
            yield f"{address} has another x-default"


def test_all_pages_and_their_versions_agree(site: Site, counted: Counted) -> None:
    assert list(wrong(site, site.pages)) == []
    counted(pages=len(site.pages), alternates=sum(len(page.alternates) for page in site.pages.values()))


def test_pages_for_readers_have_an_address(site: Site) -> None:
    without = {page.kind for page in site.pages.values() if not page.canonical}

    assert without <= {"missing", "moved", "search"}


def test_a_release_in_one_language_claims_no_translation(generated: Site) -> None:
    alone = [
        page
        for page in generated.pages.values()
        if page.kind == "release" and len({tag[:2] for tag in page.alternates} - {"x-"}) == 1
    ]

    assert {page.language[:2] for page in alone} == {"fr", "en"}


@pytest.mark.parametrize(
    ("part", "fault", "told"),
    [
        (
            'canonical" href="https://presse.example.org/en/"',
            'canonical" href="https://presse.example.org/fr/"',
            "canonical",
        ),
        ('hreflang="x-default"', 'hreflang="fr-FR"', "no x-default"),
        ('hreflang="fr-CA"', 'hreflang="fr_CA"', "no tag"),
        (
            'hreflang="fr-CA" href="https://presse.example.org/fr/',
            'hreflang="fr-CA" href="https://presse.example.org/qc/',
            "no page",
        ),
        ('<link rel="alternate" hreflang="fr-CA"', '<link rel="x"', "in return"),
        ('lang="en-CA"', 'lang="en-GB"', "but is not"),
    ],
)
def test_the_judge_sees_a_fault(sample: Site, part: str, fault: str, told: str) -> None:
    home = sample.pages["en/index.html"]
    assert part in home.source
    faulty = Page(home.path, home.source.replace(part, fault, 1))

    assert any(told in line for line in wrong(sample, {**sample.pages, home.path: faulty}))
