"""Markdown files of releases; how to write the golden ones anew is told in `test_html.py`."""

from datetime import datetime
from itertools import pairwise
from typing import Any

import pytest
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from pressgen.model.edition import Edition, Paragraphs, ShownFigure, ShownFigures, ShownList, ShownTable
from pressgen.model.locale import Locale
from pressgen.outputs import markdown
from tests.builders import ENGLISH, FRENCH, an_edition, some_labels
from tests.outputs.workbench import PACKAGED, golden, some_assets
from tests.specimens.hostile import HOSTILE, a_hostile_edition

COMMONMARK = MarkdownIt("commonmark")


def file_of(edition: Edition) -> str:
    rendered = markdown.render(edition, PACKAGED, some_labels(edition.locale), some_assets(edition))
    return rendered.content.decode()


def parsed(text: str) -> tuple[dict[str, Any], list[Token]]:
    """The front matter and the tokens of a file."""
    _, front, body = text.split("---\n", 2)
    return yaml.safe_load(front), COMMONMARK.parse(body)


def inlines(tokens: list[Token]) -> list[Token]:
    return [child for token in tokens for child in token.children or ()]


@pytest.mark.parametrize("locale", [FRENCH, ENGLISH])
def test_the_file_is_the_golden_one(locale: Locale) -> None:
    edition = an_edition(locale)
    artifact = markdown.render(edition, PACKAGED, some_labels(locale), some_assets(edition))
    assert artifact.path == edition.address.markdown
    assert artifact.media_type == "text/markdown; charset=utf-8"
    golden(f"{locale.language.value}.md", artifact.content)


def test_the_front_matter_reads_back() -> None:
    edition = an_edition()
    front, _ = parsed(file_of(edition))
    assert datetime.fromisoformat(front.pop("date")) == edition.published
    assert front == {
        "title": edition.title,
        "subtitle": edition.subtitle,
        "lang": "fr-CA",
        "kind": "release",
        "number": "2024-03",
        "issuers": [issuer.name for issuer in edition.issuers],
        "url": "https://presse.example.org/fr/2024/sommeil-et-donnees/",
        "summary": edition.summary,
        "topics": ["sommeil", "donnees-de-sante"],
        "translations": {"en-CA": "https://presse.example.org/en/2024/sleep-and-data/"},
    }


@pytest.mark.parametrize(
    "words", ["no", "2024-01-01", "a: b # c", "'\"\\", "\x7f\x85\u2028\u2029\ufeff", "😀 œ\u202f!"]
)
def test_any_words_survive_the_front_matter(words: str) -> None:
    assert yaml.safe_load(markdown.front_matter({"title": words, "list": [words], "empty": ""})) == {
        "title": words,
        "list": [words],
    }


def test_the_body_reads_back_with_its_outline() -> None:
    _, tokens = parsed(file_of(an_edition()))
    outline = [(token.tag, after.content) for token, after in pairwise(tokens) if token.type == "heading_open"]
    assert outline[0] == ("h1", an_edition().title)
    assert outline[1:4] == [
        ("h2", "Les projets lauréats"),
        ("h3", "Repérer l’apnée à partir d’une seule nuit passée à la maison"),
        ("h3", "Dormir avec une maladie chronique"),
    ]
    assert [words for tag, words in outline if tag == "h2"][-2:] == ["Relations avec les médias", "Pour en savoir plus"]
    assert not any(token.type.startswith("html") for token in (*tokens, *inlines(tokens)))


def test_every_link_and_picture_is_a_public_address() -> None:
    for locale in (FRENCH, ENGLISH):
        _, tokens = parsed(file_of(an_edition(locale)))
        targets = [str(child.attrs.get("href") or child.attrs.get("src") or "") for child in inlines(tokens)]
        targets = [target for target in targets if target]
        assert any(target.startswith("https://presse.example.org/assets/nuit-160.") for target in targets)
        assert all(target.startswith(("https://", "tel:", "mailto:")) for target in targets)


def test_a_quote_is_a_block_quotation_that_names_its_speaker() -> None:
    text = file_of(an_edition())
    assert (
        "> «\u00a0Nous en verrons les effets pendant des années.\u00a0»\n>\n"
        "> — **Margaret O’Leary**, présidente du comité scientifique (traduction)\n"
    ) in text
    quotes = [token for token in parsed(text)[1] if token.type == "blockquote_open"]
    assert len(quotes) == 2 + len(an_edition().corrections)


def test_a_table_is_a_list_of_its_rows() -> None:
    table = ShownTable("*Dates*", ("Étape", "Lyon"), (("Début", "mars"), ("**Fin**", "mai\n2025")))
    text = file_of(an_edition(body=(table,), dateline=""))
    assert "**Dates**\n\n+ **Début**\n  + Lyon\u00a0: mars\n+ **Fin**\n  + Lyon\u00a0: mai\n    2025\n" in text


def test_lists_of_different_kinds_stay_apart() -> None:
    body = (
        ShownFigures((ShownFigure("12", "nuits"),)),
        ShownList(("un\n\nencore", "deux")),
        ShownList(("un",), ordered=True),
    )
    _, tokens = parsed(file_of(an_edition(body=body, dateline="", contacts=(), links=(), boilerplates=())))
    assert [token.type for token in tokens if token.type.endswith("list_open")] == [
        "bullet_list_open",
        "bullet_list_open",
        "ordered_list_open",
    ]


def test_the_dateline_runs_into_the_first_paragraph() -> None:
    assert "**Québec –** Un *texte*.\n" in file_of(an_edition(dateline="Québec –", body=(Paragraphs("Un *texte*."),)))
    assert "**Québec –**\n\n- un\n" in file_of(an_edition(dateline="Québec –", body=(Paragraphs("- un"),)))


def test_hostile_words_stay_words() -> None:
    front, tokens = parsed(file_of(a_hostile_edition()))
    assert front["title"] == front["summary"] == HOSTILE
    assert front["issuers"] == [HOSTILE, HOSTILE]
    words = ["".join(child.content for child in token.children or ()) for token in tokens if token.type == "inline"]
    assert HOSTILE in words
    assert f"— {HOSTILE}, {HOSTILE} (traduction)" in words
    (picture,) = [child for child in inlines(tokens) if child.type == "image"]
    assert "".join(child.content for child in picture.children or ()) == HOSTILE
    assert not any(token.type.startswith(("html", "code")) for token in (*tokens, *inlines(tokens)))
    clean = parsed(file_of(an_edition()))[1]
    assert [token.type for token in tokens] == [token.type for token in clean]
