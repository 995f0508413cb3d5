"""What authors mean by words that are not known."""

import inspect
import pkgutil
from importlib import import_module

import pytest
from pydantic import BaseModel

import pressgen.model
from pressgen.model.block import Quote
from pressgen.model.choice import Choice
from pressgen.model.contact import Contact
from pressgen.model.image import CaptionedPicture
from pressgen.model.locale import Locale
from pressgen.model.release import Kind, Release
from pressgen.sources.fields import keys_of
from pressgen.sources.suggestions import _MEANT, _folded, meant


@pytest.mark.parametrize(
    ("word", "model", "key"),
    [
        ("titre", Release, "title"),
        ("sous-titre", Release, "subtitle"),
        ("sous_titre", Release, "subtitle"),
        ("Résumé", Release, "summary"),
        ("chapo", Release, "summary"),
        ("émetteurs", Release, "issuers"),
        ("sujets", Release, "topics"),
        ("liens", Release, "links"),
        ("faits", Release, "facts"),
        ("corps", Release, "body"),
        ("lieu", Release, "place"),
        ("embargos", Release, "embargo"),
        ("auteur", Release, "issuers"),
        ("auteur", Quote, "speaker"),
        ("author", Quote, "speaker"),
        ("auteur", CaptionedPicture, "credit"),
        ("légende", CaptionedPicture, "caption"),
        ("nom", Contact, "name"),
        ("courriel", Contact, "email"),
        ("téléphone", Contact, "phone"),
        ("TITLE", Release, "title"),
        ("source language", Release, "source_language"),
        ("zzz", Release, None),
        ("", Release, None),
    ],
)
def test_the_key_that_is_meant(word: str, model: type[BaseModel], key: str | None) -> None:
    assert meant(word, keys_of(model)) == key


def test_languages_and_kinds_are_meant_too() -> None:
    locales = [locale.value for locale in Locale]
    assert [meant(word, locales) for word in ("fr_CA", "FR", "français", "English")] == ["fr-CA", "fr", "fr", "en"]
    assert [meant(word, list(Kind)) for word in ("communiqué", "déclaration", "avis")] == [
        "release",
        "statement",
        "advisory",
    ]


def test_every_word_of_the_table_is_folded_and_means_something_that_exists() -> None:
    modules = [import_module(f"pressgen.model.{found.name}") for found in pkgutil.iter_modules(pressgen.model.__path__)]
    kinds = [kind for module in modules for _, kind in inspect.getmembers(module, inspect.isclass)]
    known = {key for kind in kinds if issubclass(kind, BaseModel) for key in keys_of(kind)}
    known |= {str(member.value) for kind in kinds if issubclass(kind, Choice) for member in kind}

    assert all(_folded(word) == word for word in _MEANT)
    assert {key for keys in _MEANT.values() for key in keys} <= known
