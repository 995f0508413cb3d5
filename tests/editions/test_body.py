"""Blocks as an edition shows them."""

from typing import Any

import pytest

from pressgen.editions.anchors import Anchors
from pressgen.editions.body import Body
from pressgen.editions.names import Names
from pressgen.editions.wording import wording
from pressgen.language.official import official_names
from pressgen.model.edition import (
    Paragraphs,
    Part,
    Shown,
    ShownFigure,
    ShownFigures,
    ShownLaureates,
    ShownList,
    ShownPerson,
    ShownPicture,
    ShownQuote,
    ShownTable,
)
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Newsroom
from tests.editions.conftest import PHOTO, MakeRelease, paragraph

FACTS = {"patients": {"number": "10000"}}


def both(french: str, english: str) -> dict[str, str]:
    return {"fr": french, "en": english}


@pytest.fixture
def shown(newsroom: Newsroom, make_release: MakeRelease) -> Any:
    """Shows some blocks in a locale."""

    def show(locale: Locale, *blocks: dict[str, Any]) -> tuple[Shown, ...]:
        release = make_release(body=list(blocks), facts=FACTS)
        words = wording(release, locale, newsroom.settings, official_names(newsroom))
        return Body(Names(newsroom, release.day, words), Anchors(), f"releases/{release.id}").blocks(release.body)

    return show


def test_paragraphs_and_lists(shown: Any) -> None:
    blocks = (
        paragraph("Plus de {{ patients }} patients !", "More than {{ patients }} patients!"),
        {"list": {"items": [both("l'un", "one"), {"fr": "l'autre"}], "ordered": "true"}},
    )
    assert shown(Locale.FR_CA, *blocks) == (
        Paragraphs("Plus de 10\u00a0000 patients!"),
        ShownList(("l’un", "l’autre"), ordered=True),
    )
    assert shown(Locale.EN_CA, *blocks) == (
        Paragraphs("More than 10,000 patients!"),
        ShownList(("one",), ordered=True),
    )


def test_a_block_without_words_is_left_out(shown: Any) -> None:
    blocks = (
        paragraph("Oui.", "Yes."),
        paragraph("Non."),
        {"section": {"title": {"fr": "Un"}, "body": [paragraph("a", "b")]}},
        {"section": {"title": both("Un", "One"), "body": [paragraph("a")]}},
        {"list": {"items": [{"fr": "a"}]}},
        {"quote": {"speaker": "combes", "text": {"fr": "Oui."}}},
        {"quote": {"speaker": "personne", "text": both("Oui.", "Yes.")}},
        {"figures": [{"text": {"fr": "a"}}]},
        {"laureates": [{"title": {"fr": "a"}, "summary": both("b", "c")}]},
        {"table": {"caption": both("a", "b"), "header": [{"fr": "c"}], "rows": [[both("d", "e")]]}},
        {"image": {"file": "equipe.jpg", "alt": {"fr": "a"}}},
    )
    assert shown(Locale.EN_CA, *blocks) == (Paragraphs("Yes."),)
    assert len(shown(Locale.FR_CA, *blocks)) == len(blocks) - 1


def test_headings_go_one_level_deeper_in_each_section(shown: Any) -> None:
    laureates = {"laureates": [{"title": both("Projet", "Project"), "summary": both("a", "b")}]}
    inner = {"section": {"title": both("Détails", "Details"), "body": [laureates]}}
    (first, part) = shown(
        Locale.FR_CA, laureates, {"section": {"title": both("Projet", "Project"), "body": [inner, laureates]}}
    )
    assert isinstance(first, ShownLaureates)
    assert isinstance(part, Part)
    details, second = part.body
    assert isinstance(details, Part)
    assert isinstance(second, ShownLaureates)
    (third,) = details.body
    assert isinstance(third, ShownLaureates)
    levels = [first.items[0].level, part.level, details.level, third.items[0].level, second.items[0].level]
    assert levels == [2, 2, 3, 4, 3]
    anchors = [first.items[0].anchor, part.anchor, details.anchor, third.items[0].anchor, second.items[0].anchor]
    assert anchors == ["projet", "projet-2", "details", "projet-3", "projet-4"]


def test_a_laureate_names_institutions_and_people(shown: Any) -> None:
    (block,) = shown(
        Locale.EN_CA,
        {
            "laureates": [
                {
                    "title": both("L'IA", "AI - now"),
                    "institutions": ["frqs", "inconnu", {"name": {"fr": "ÉTS"}}],
                    "people": ["combes"],
                    "summary": both("a", "*b*"),
                    "award": both("c", "{{ patients }}"),
                }
            ]
        },
    )
    (laureate,) = block.items
    assert laureate.title == "AI—now"
    assert [(it.id, it.name, it.language) for it in laureate.institutions] == [
        ("frqs", "Fonds de recherche du Québec\u00a0– Santé", "fr"),
        ("", "ÉTS", "fr"),
    ]
    assert laureate.people == (ShownPerson("Stéphanie Combes", "Director of the Health Data Hub"),)
    assert (laureate.summary, laureate.award) == ("*b*", "10,000")


def test_a_quote_is_marked_and_says_what_it_was_translated_from(shown: Any) -> None:
    quote = {"quote": {"speaker": "combes", "text": both('L\'IA "aide".', 'AI "helps".'), "original": "fr"}}
    (french,) = shown(Locale.FR_CA, quote)
    (english,) = shown(Locale.EN_CA, quote)
    assert french == ShownQuote(
        "«\u00a0L’IA “aide”.\u00a0»", ShownPerson("Stéphanie Combes", "directrice du Health Data Hub")
    )
    assert (english.text, english.translated_from) == ("“AI ‘helps’.”", "fr")


def test_figures_tables_and_images(shown: Any) -> None:
    blocks = (
        {"figures": [{"fact": "patients", "text": both("patients", "patients")}, {"text": both("et", "and")}]},
        {"table": {"caption": both("t", "t"), "header": [both("a", "b")], "rows": [[both("5%", "5 %")]]}},
        {"image": {"file": "equipe.jpg", "alt": both("L'équipe", "The team")}},
    )
    figures, table, picture = shown(Locale.FR_CA, *blocks)
    assert figures == ShownFigures((ShownFigure("10\u00a0000", "patients"), ShownFigure("", "et")))
    assert table == ShownTable("t", ("a",), (("5\u00a0%",),))
    assert isinstance(picture, ShownPicture)
    assert (picture.image.file, picture.image.alt) == (PHOTO, "L’équipe")
