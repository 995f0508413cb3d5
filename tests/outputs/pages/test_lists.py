"""Lists of releases, twenty a page: what stands on which, and what stays when a release is added."""

import re
from functools import cache

import pytest

from pressgen.model.directory import Entry, ShelfKind
from pressgen.outputs.page import Planned
from pressgen.outputs.pages.contents import Contents
from pressgen.outputs.pages.plan import plan
from tests.builders import ENGLISH, FRENCH, some_labels
from tests.outputs.newsroom import numbered, some_contents, some_settings
from tests.outputs.workbench import pages

COUNTS = (1, 20, 21, 39, 40, 41, 59, 60, 61)
SHELVES = ("fr/2024", "fr/sujets/sommeil-reves", "fr/organisations/ibrs", "en/2024", "en/topics/health-data")


def a_year(count: int) -> Contents:
    """A newsroom with so many releases in both languages."""
    return some_contents([numbered(number, locale) for number in range(count) for locale in (FRENCH, ENGLISH)])


@cache
def planned_year(count: int) -> dict[str, Planned]:
    return planned(a_year(count))


def planned(contents: Contents) -> dict[str, Planned]:
    return {one.frame.path: one for one in plan(contents, some_labels)}


def listed(page: Planned) -> tuple[Entry, ...]:
    assert page.entries is not None
    return page.entries


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("shelf", SHELVES)
def test_the_first_page_has_the_newest_and_the_others_count_from_the_oldest(shelf: str, count: int) -> None:
    site = planned_year(count)
    found = [path for path in site if path.startswith(f"{shelf}/page/")]
    newest_first = [entry for path in reversed(found) for entry in listed(site[path])]
    first = listed(site[f"{shelf}/index.html"])

    assert list(first) == sorted(first, key=lambda entry: entry.published, reverse=True)
    assert len(first) == min(count, 20)
    assert found == [f"{shelf}/page/{number}/index.html" for number in range(1, len(found) + 1)]
    assert len(found) == (-(-count // 20) if count > 20 else 0)
    assert all(len(listed(site[path])) == 20 for path in found[:-1])
    if found:
        assert len(newest_first) == count
        assert newest_first[:20] == list(first)
        assert newest_first == sorted(newest_first, key=lambda entry: entry.published, reverse=True)


@pytest.mark.parametrize("count", COUNTS)
def test_readers_reach_every_release_from_the_first_page_by_older_and_back_by_newer(count: int) -> None:
    site = planned_year(count)
    path, seen, walked = "fr/2024/index.html", set(), []
    while path:
        walked.append(path)
        seen |= {entry.release for entry in listed(site[path])}
        path = site[path].values["pager"].older  # type: ignore[attr-defined]
    assert len(seen) == count

    back = walked[-1]
    while newer := site[back].values["pager"].newer:  # type: ignore[attr-defined]
        back = newer
    assert back == max((one for one in site if one.startswith("fr/2024/page/")), default="fr/2024/index.html")


@pytest.mark.parametrize("count", [39, 40, 41])
def test_a_new_release_changes_no_page_that_another_follows_and_no_list_that_is_full(count: int) -> None:
    before, after = pages(a_year(count)), pages(a_year(count + 1))
    for shelf in SHELVES:
        numbers = [path for path in before if path.startswith(f"{shelf}/page/")]
        assert [before[path] for path in numbers[:-1]] == [after[path] for path in numbers[:-1]]
        for path in numbers:
            if before[path].count('<article class="entry"') == 20:
                assert lists_in(before[path]) == lists_in(after[path])
                assert title_of(before[path]) == title_of(after[path])


def lists_in(page: str) -> list[str]:
    return re.findall(r'<ol class="releases">.*?</ol>', page, re.DOTALL)


def title_of(page: str) -> list[str]:
    return re.findall(r"<(?:title|h1)>.*?</(?:title|h1)>", page)


def test_a_page_knows_the_same_page_in_the_other_language() -> None:
    frame = planned(a_year(41))["fr/sujets/donnees-de-sante/page/2/index.html"].frame
    assert [version.path for version in frame.versions] == [
        "fr/sujets/donnees-de-sante/page/2/index.html",
        "en/topics/health-data/page/2/index.html",
    ]
    assert frame.default == frame.versions[0].url
    assert [crumb.path for crumb in frame.crumbs] == ["fr/index.html", "fr/sujets/donnees-de-sante/index.html"]


def test_the_default_edition_is_that_of_readers_of_any_other_language() -> None:
    contents = some_contents([numbered(1, ENGLISH), numbered(1)], settings=some_settings(default_edition="en-CA"))
    site = planned(contents)
    assert site["fr/2024/index.html"].frame.default == "https://presse.example.org/en/2024/"
    assert site["fr/sujets/donnees-de-sante/index.html"].frame.default.endswith("/en/topics/health-data/")


def test_a_list_is_as_new_as_the_newest_correction_in_it() -> None:
    corrected = numbered(1, updated=numbered(90).published)
    site = planned(some_contents([corrected, numbered(5)]))
    assert site["fr/2024/index.html"].frame.updated == corrected.updated
    assert site["fr/index.html"].frame.updated == corrected.updated


def test_lists_offer_their_own_feeds_but_years() -> None:
    site = planned(a_year(1))
    for path, feed in {
        "fr/2024/index.html": "fr/feed.xml",
        "fr/sujets/sommeil-reves/index.html": "fr/sujets/sommeil-reves/feed.xml",
        "en/organizations/ibrs/index.html": "en/organizations/ibrs/feed.xml",
    }.items():
        assert site[path].frame.feeds[0].path == feed


def test_pages_say_what_they_list() -> None:
    site = pages(a_year(21))
    assert "<title>Communiqués de 2024 – Salle de presse</title>" in site["fr/2024/index.html"]
    assert "<h1>Sleep &amp; dreams</h1>" in site["en/topics/sleep-dreams/index.html"]
    assert (
        '<h1><span lang="fr">Institut boréal de recherche en santé</span></h1>'
        in (site["en/organizations/ibrs/index.html"])
    )
    second = site["fr/sujets/sommeil-reves/page/2/index.html"]
    assert '<h1>Sommeil &amp; rêves <span class="number">page 2 des archives</span></h1>' in second
    assert "<title>Sommeil &amp; rêves, page 2 des archives – Salle de presse</title>" in second


def test_every_kind_of_shelf_has_its_pages() -> None:
    kinds = {one.values["shelf"].kind for one in plan(a_year(1), some_labels) if "shelf" in one.values}  # type: ignore[attr-defined]
    assert kinds == set(ShelfKind)
