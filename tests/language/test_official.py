"""Official names: where they come from, and that no rule touches them."""

from dataclasses import replace
from datetime import date

import pytest

from pressgen.language.official import names, official_names
from pressgen.language.typography import typeset
from pressgen.model.locale import REGIONAL, Locale
from pressgen.model.newsroom import Newsroom, Settings
from pressgen.model.organization import Organization
from pressgen.model.term import Concept, Termbase, TermKind, TermStatus, Wording

SETTINGS = Settings.model_validate(
    {"name": {"fr": "Presse"}, "url": "https://presse.example.org", "zone": "Europe/Paris", "editions": ["fr-FR"]}
)
FRQS = Organization.model_validate(
    {
        "names": [
            {
                "name": {"fr": "Fonds de recherche du Québec – Santé"},
                "acronym": {"fr": "FRQS"},
                "until": date(2024, 6, 1),
            },
            {"name": {"fr": "Fonds de recherche du Québec"}, "acronym": {"fr": "FRQ"}},
        ]
    }
)
CONCEPTS = {
    "yahoo": Concept(
        "yahoo",
        {Locale.EN: (Wording("Ya-hoo!"), Wording("Ya - hoo", TermStatus.DEPRECATED))},
        TermKind.NAME,
    ),
    "aap": Concept("aap", {Locale.FR: (Wording("appel à projets"),)}),
}


def test_names_of_all_times_and_of_the_termbase_are_official() -> None:
    newsroom = Newsroom(SETTINGS, (), {"frqs": FRQS}, termbase=Termbase(CONCEPTS))
    assert official_names(newsroom) == {
        "Fonds de recherche du Québec – Santé",
        "Fonds de recherche du Québec",
        "FRQS",
        "FRQ",
        "Ya-hoo!",
    }


def test_another_newsroom_has_other_names() -> None:
    newsroom = Newsroom(SETTINGS, (), {"frqs": FRQS})
    other = replace(newsroom, organizations={})
    assert official_names(newsroom)
    assert official_names(newsroom) is official_names(newsroom)
    assert official_names(other) == frozenset()


def test_the_longest_name_is_found() -> None:
    words = "le Grand-Duché et le Grand-Duché-Uni"
    finder = names(frozenset(("Grand-Duché", "Grand-Duché-Uni")))
    assert [words[start:end] for start, end, _ in finder.found(words)] == ["Grand-Duché", "Grand-Duché-Uni"]


@pytest.mark.parametrize("locale", REGIONAL)
@pytest.mark.parametrize("name", ["Ecole 42", "Etat libre", "Le Coeur", "Paris-Saclay", "A propos", "2ème Bureau"])
def test_the_letters_of_a_name_stay(name: str, locale: Locale) -> None:
    assert typeset(name, locale, {name}) == name
    assert typeset(f"{name} et {name}", locale, {name}) == f"{name} et {name}"


@pytest.mark.parametrize("locale", REGIONAL)
@pytest.mark.parametrize("brand", ["Yahoo!", "Joomla!"])
def test_well_known_brands_keep_their_sign(brand: str, locale: Locale) -> None:
    assert typeset(f"Chez {brand} on lit", locale) == f"Chez {brand} on lit"
