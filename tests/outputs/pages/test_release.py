"""Pages of releases, byte for byte and law by law.

After a change that is meant, `PRESSGEN_UPDATE_GOLDEN=1 pytest tests/outputs` writes the golden files anew: read the
difference before you commit it.
"""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import pytest

from pressgen.model.edition import (
    Edition,
    Paragraphs,
    Part,
    ShownContact,
    ShownCorrection,
    ShownList,
    ShownOrganization,
    ShownPicture,
    ShownQuote,
)
from pressgen.model.format import OutputFormat
from pressgen.model.locale import REGIONAL, Locale
from pressgen.model.masthead import ShownAccessibility
from pressgen.model.release import CorrectionKind
from pressgen.model.site import AccessibilityStandard, Conformity
from pressgen.outputs.pages.contents import Contents
from tests.builders import ENGLISH, FRENCH, a_logo, an_edition
from tests.outputs.newsroom import some_contents, some_settings
from tests.outputs.workbench import golden, pages, rendered
from tests.specimens.hostile import HOSTILE, a_hostile_edition

ALL = tuple(OutputFormat)


class Page(HTMLParser):
    """The elements of a page with their attributes, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data

    def all(self, tag: str, **wanted: str) -> list[dict[str, str | None]]:
        """The attributes of the elements of a name that have some attributes."""
        return [found for name, found in self.elements if name == tag and wanted.items() <= found.items()]


def contents_of(edition: Edition, formats: tuple[OutputFormat, ...] = ALL, **masthead: Any) -> Contents:
    """A newsroom with one release, in one of its two languages."""
    locales = {edition.locale.value: None, "fr-CA": None, "en-CA": None}
    return some_contents([edition], formats, some_settings(editions=list(locales)), **masthead)


def page_of(edition: Edition, formats: tuple[OutputFormat, ...] = ALL, **masthead: Any) -> str:
    return pages(contents_of(edition, formats, **masthead))[edition.address.page]


@pytest.mark.parametrize("locale", [FRENCH, ENGLISH])
def test_the_page_is_the_golden_one(locale: Locale) -> None:
    desk = ShownContact(role="Presse", email="presse@odc.example")
    whole = some_contents(
        [an_edition(FRENCH), an_edition(ENGLISH)],
        contacts=(desk,),
        newsletter="https://www.odc.example/lettre",
        feedback="mailto:avis@odc.example",
        accessibility=ShownAccessibility(AccessibilityStandard.SGQRI, Conformity.PARTIAL, "", "", "", ""),
    )
    artifact = rendered(replace(whole, formats=ALL))[an_edition(locale).address.page]
    assert artifact.media_type == "text/html; charset=utf-8"
    golden(f"{locale.language.value}.html", artifact.content)


@pytest.mark.parametrize("locale", REGIONAL)
def test_the_page_says_its_own_language_in_full(locale: Locale) -> None:
    assert page_of(an_edition(locale)).startswith(f'<!doctype html>\n<html lang="{locale.value}">\n')


def test_a_page_offers_only_what_was_built_beside_it() -> None:
    edition = an_edition()
    html = OutputFormat.HTML
    for formats in ((html,), (html, OutputFormat.PDF), (html, OutputFormat.MARKDOWN), ALL):
        page = page_of(edition, formats)
        assert (f'href="{edition.address.slug}.pdf"' in page) == (OutputFormat.PDF in formats)
        assert (f'href="{edition.address.slug}.md"' in page) == (OutputFormat.MARKDOWN in formats)


def test_links_inside_the_site_are_relative_and_public_addresses_absolute() -> None:
    edition = an_edition()
    page = Page(page_of(edition))
    links = {found["hreflang"]: found["href"] for found in page.all("link", rel="alternate") if "hreflang" in found}
    assert links == {
        "fr-CA": "https://presse.example.org/fr/2024/sommeil-et-donnees/",
        "en-CA": "https://presse.example.org/en/2024/sleep-and-data/",
        "x-default": "https://presse.example.org/fr/2024/sommeil-et-donnees/",
    }
    assert page.all("link", rel="canonical") == [{"rel": "canonical", "href": edition.url}]
    assert page.all("a", hreflang="en-CA")[0]["href"] == "../../../en/2024/sleep-and-data/index.html"
    inside = [found["src"] for found in page.all("img")] + [
        found["href"] for found in page.all("link", rel="stylesheet")
    ]
    assert inside
    assert all(address and address.startswith("../../../assets/") for address in inside)


def test_there_is_one_first_heading_and_no_level_is_left_out() -> None:
    levels = [int(tag[1]) for tag, _ in Page(page_of(an_edition())).elements if re.fullmatch(r"h\d", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_ids_are_unique_even_where_a_section_has_the_name_of_a_part_of_the_frame() -> None:
    names = ("contacts", "downloads", "links", "content", "main-content", "correction-1")
    parts = tuple(Part(name, name, 2, (Paragraphs("Texte."),)) for name in names)
    ids = [found["id"] for _, found in Page(page_of(an_edition(body=parts))).elements if "id" in found]
    assert len(ids) == len(set(ids))


def test_two_parts_of_one_name_are_no_two_landmarks_of_one_name() -> None:
    parts = tuple(Part("Calendrier", anchor, 2, (Paragraphs("Texte."),)) for anchor in ("calendrier", "calendrier-2"))
    sections = Page(page_of(an_edition(body=parts, boilerplates=(), contacts=(), links=(), corrections=()))).all(
        "section"
    )
    names = [found["aria-labelledby"] for found in sections if "aria-labelledby" in found]
    assert len(names) == len(set(names))
    assert not {"calendrier", "calendrier-2"} & set(names)


def test_the_page_has_no_script_and_no_handler() -> None:
    page = Page(page_of(an_edition()))
    assert {found["type"] for found in page.all("script")} == {"application/ld+json"}
    assert not [name for _, found in page.elements for name in found if name.startswith("on") or name == "style"]


def test_parts_in_another_language_are_marked() -> None:
    page = page_of(an_edition(ENGLISH))
    assert '<span lang="fr">Université des Laurentides</span>' in page
    assert '<a href="https://www.odc.example/entente" hreflang="fr">' in page
    assert 'alt="Institut boréal de recherche en santé" lang="fr"' in page


def test_the_words_for_a_logo_are_in_the_language_of_the_page() -> None:
    issuer = an_edition(ENGLISH).issuers[0]
    assert issuer.language == "fr"
    assert issuer.logo is not None
    described = replace(issuer, logo=replace(issuer.logo, alt="Logo: a lake under two stars"))
    page = page_of(an_edition(ENGLISH, issuers=(described,)))
    assert 'alt="Logo: a lake under two stars" width' in page


def test_a_translated_quote_says_so_and_another_does_not() -> None:
    page = page_of(an_edition())
    assert page.count('<figure class="quote">') == 2
    assert page.count("(traduction)") == 1
    untranslated = tuple(block for block in an_edition().body if not isinstance(block, ShownQuote | Part))
    assert "(traduction)" not in page_of(an_edition(body=untranslated))


def test_the_dateline_runs_into_the_first_paragraph() -> None:
    page = page_of(an_edition(dateline="Québec, le 1er février – <b>", body=(Paragraphs("Un *texte*."),)))
    assert '<p><span class="dateline">Québec, le 1er février – &lt;b&gt;</span> Un <em>texte</em>.</p>' in page


@pytest.mark.parametrize("first", [Paragraphs("- un\n- deux"), ShownList(("un", "deux"))])
def test_the_dateline_stands_before_a_text_that_begins_otherwise(first: Paragraphs | ShownList) -> None:
    page = page_of(an_edition(body=(first,)))
    assert '<p><span class="dateline">Québec et Lyon, le 1er février 2024 –</span></p>\n<ul>\n<li>un</li>' in page


def test_a_release_without_a_place_has_no_dateline() -> None:
    assert "dateline" not in page_of(an_edition(dateline=""))


def test_a_release_with_a_title_and_a_paragraph_alone_leaves_nothing_empty() -> None:
    page = page_of(a_bare_edition(), (OutputFormat.HTML,))
    assert not re.findall(r"<(p|ul|ol|li|h\d|div|section|address|span|nav)[^>]*>\s*</\1>", page)
    assert '<div class="rail">' not in page
    assert '<nav class="crumbs"' in page
    for absent in ("related", "invitations", "filed"):
        assert f'class="{absent}"' not in page


def test_issuers_without_a_logo_are_named() -> None:
    page = page_of(an_edition(issuers=(ShownOrganization("", "Harbour Institute", "HI", language="en"),)))
    assert '<li><span lang="en">Harbour Institute</span> (HI)</li>' in page


def test_logos_of_different_shapes_look_equally_large() -> None:
    areas = [int(logo["width"] or 0) * int(logo["height"] or 0) for logo in Page(page_of(an_edition())).all("img")[:2]]
    assert max(areas) / min(areas) < 1.05
    tall = replace(a_logo("tour", "T"), width=20, height=400)
    issuer = an_edition().issuers[0]
    assert issuer.logo is not None
    shown = Page(page_of(an_edition(issuers=(replace(issuer, logo=replace(issuer.logo, file=tall)),)))).all("img")[0]
    assert shown["height"] == "64"


def test_contacts_can_be_tapped() -> None:
    links = [found["href"] for found in Page(page_of(an_edition())).all("a")]
    assert "tel:+1-418-555-0142;ext=402" in links
    assert "mailto:presse@odc.example" in links


def test_a_desk_is_named_by_what_it_does() -> None:
    page = page_of(an_edition(contacts=(ShownContact(role="Service de presse", email="presse@odc.example"),)))
    assert '<p class="name">Service de presse</p>' in page


@pytest.mark.parametrize("kind", list(CorrectionKind))
def test_every_kind_of_correction_has_its_notice_before_the_text(kind: CorrectionKind) -> None:
    page = page_of(an_edition(ENGLISH, corrections=(ShownCorrection(kind, "today", "2024-02-02T14:05", "Mended."),)))
    notice = page.index(f'<h2 id="correction_1">{kind.value.capitalize()} <time datetime="2024-02-02T14:05">')
    assert notice < page.index('<div class="text">')


def test_hostile_words_stay_words() -> None:
    text = page_of(a_hostile_edition())
    clean, page = Page(page_of(an_edition())), Page(text)
    assert len(page.all("script")) == len(clean.all("script")) and not page.all("svg")
    assert {tag for tag, _ in page.elements} == {tag for tag, _ in clean.elements}
    assert {name for _, found in page.elements for name in found} == {
        name for _, found in clean.elements for name in found
    }
    assert HOSTILE in page.words
    assert HOSTILE in [found.get("alt") for found in page.all("img")]
    assert {found["content"] for found in page.all("meta", name="description")} == {HOSTILE}
    assert "]]>" not in text


def test_a_picture_without_a_caption_has_no_caption() -> None:
    pictures = [block for part in an_edition().body if isinstance(part, Part) for block in _deep(part)]
    picture = next(block for block in pictures if isinstance(block, ShownPicture))
    bare = ShownPicture(replace(picture.image, caption="", credit=""))
    assert "<figcaption>" not in page_of(an_edition(body=(bare,), dateline=""))


def _deep(part: Part) -> list[object]:
    return [found for block in part.body for found in (_deep(block) if isinstance(block, Part) else [block])]


def a_bare_edition() -> Edition:
    empty: dict[str, Any] = dict.fromkeys(
        ("alternates", "issuers", "corrections", "boilerplates", "contacts", "links", "topics"), ()
    )
    words: dict[str, Any] = dict.fromkeys(("notice", "number", "subtitle", "dateline", "end_mark"), "")
    return an_edition(body=(Paragraphs("Un paragraphe."),), **empty, **words)
