"""What search pages read: an index of the public releases, and by what each can be filtered."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition
from pressgen.model.locale import Locale
from pressgen.outputs import search
from tests.builders import FRENCH
from tests.outputs.newsroom import numbered, some_contents

pytest.importorskip("pagefind")

ENGLISH = Locale.EN_CA


def built(editions: Sequence[Edition]) -> dict[str, Artifact]:
    """The files of search over pages that hold their titles."""
    directories = tuple(some_contents(editions).directories.values())
    pages = {edition.address.page: page(edition) for edition in editions}
    return {artifact.path: artifact for artifact in search.files(directories, pages)}


def page(edition: Edition) -> Artifact:
    text = f'<html lang="{edition.locale.value}"><head></head><body data-pagefind-body>{edition.title}</body></html>'
    return Artifact(edition.address.page, "text/html; charset=utf-8", text.encode())


def facets(files: dict[str, Artifact], locale: str) -> dict[str, dict[str, list[str]]]:
    read: dict[str, dict[str, list[str]]] = json.loads(files[f"pagefind/facets.{locale}.json"].content)
    return read


def said(files: dict[str, Artifact], which: str) -> dict[str, object]:
    read: dict[str, object] = json.loads(files[f"pagefind/fragment/{which}.pf_fragment.txt"].content)
    return read


def test_releases_can_be_filtered_by_year_topic_and_organisation_newest_first() -> None:
    files = built([numbered(1), numbered(400, topics=("sommeil", "donnees-de-sante")), numbered(30)])
    found = facets(files, "fr-ca")

    assert [said(files, which)["url"] for which in found] == [
        f"/{numbered(number).address.page}" for number in (400, 30, 1)
    ]
    newest, *_, oldest = found.values()
    assert newest["topic"] == ["sommeil", "donnees-de-sante"]
    assert int(newest["year"][0]) > int(oldest["year"][0])
    assert oldest["organization"] == [issuer.id for issuer in numbered(1).issuers if issuer.id]


def test_each_locale_has_its_own_releases() -> None:
    files = built([numbered(1), numbered(2, ENGLISH)])

    assert [len(facets(files, locale)) for locale in ("fr-ca", "en-ca")] == [1, 1]
    assert {which[:5] for which in facets(files, "en-ca")} == {"en-ca"}


def test_a_locale_without_releases_finds_nothing() -> None:
    assert facets(built([numbered(1)]), "en-ca") == {}


def test_a_result_shows_title_summary_date_and_label() -> None:
    edition = replace(numbered(1), summary="Une œuvre & un <résumé>.")
    files = built([edition])
    meta = said(files, next(iter(facets(files, "fr-ca"))))["meta"]

    assert meta == {
        "title": edition.title,
        "summary": "Une o\u034feuvre & un <résumé>.",
        "date": edition.published_shown.replace("l’", "l’\u034f "),
        "label": edition.label,
    }


def test_the_search_page_lies_where_its_language_says() -> None:
    directories = some_contents([numbered(1), numbered(1, ENGLISH)]).directories

    assert search.path(directories[FRENCH]) == "fr/recherche/index.html"
    assert search.path(directories[ENGLISH]) == "en/search/index.html"
