"""A digest holds for the words, and for nothing that typography does to them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressgen.language.digest import digest, figures
from pressgen.language.typography import typeset
from pressgen.model.locale import REGIONAL, Locale

WORDS = st.lists(
    st.sampled_from(
        [
            *("mot", "l'IA", "l’État", "Etat", "cœur", "oeuvre", "**fort**", "*doux*", "`code`", "franco-québécois"),
            *("10 000 $", "100 000€", "12 %", "14h30", "9 h", "2ème", "1ère", "3e", "n°3", "M. Roy", "29 mai", "p. 4"),
            *("[lien](https://a.b/c)", "https://x.fr/a?b", "{{ fait }}", "a.m.", "US$ 5", "5 km", "1,5 million", "..."),
            *('"oui"', "« non »", "“so”", "(bref)", "wait...", "fin.", "Quoi ?", "Non!", "dit :", "ainsi;", "--", "–"),
        ]
    ),
    min_size=1,
    max_size=12,
).map(" ".join)


@settings(max_examples=400, deadline=None)
@given(WORDS, st.sampled_from(REGIONAL))
def test_what_typesetting_does_to_a_text_changes_nothing(text: str, locale: Locale) -> None:
    assert digest(typeset(text, locale)) == digest(text)


@pytest.mark.parametrize(
    ("typed", "otherwise"),
    [
        ("« L'IA » : 10 000 $ — 12 %…", '"L’IA": 10000$ - 12%...'),
        ("deux équipes", "**deux** *équipes*"),
        ("deux\néquipes", "deux  équipes\n"),
        ("e\u0301quipe", "équipe"),
        ("À l'État, l'Œuvre", "A l’Etat, l’OEuvre"),
        ("le 2ème et la 1ère", "le 2e et la 1re"),
        ("à 14h30", "à 14\u00a0h\u00a030"),
        ("He said 'no'", "He said “no”"),
        ("mot\u00adcoupé", "motcoupé"),
        ("10&nbsp;000 {{montant}}", "10 000 {{ montant }}"),
        ("- un\n- deux", "un\ndeux"),
    ],
)
def test_typography_does_not_count(typed: str, otherwise: str) -> None:
    assert digest(typed) == digest(otherwise)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("marche", "marché"),
        ("Marche", "marche"),
        ("Il part.", "Il part…"),
        ("Il part.", "Il part ?"),
        ("100 000 €", "150 000 €"),
        ("{{ montant }}", "{{ total }}"),
        ("[page](https://a.b/c)", "[page](https://a.b/d)"),
        ("deux équipes", "deux équipes lauréates"),
        ("l'un", "lun"),
        ("en 2022 100 personnes", "en 2022100 personnes"),
    ],
)
def test_words_figures_and_punctuation_count(one: str, other: str) -> None:
    assert digest(one) != digest(other)


def test_a_digest_never_changes_from_one_version_to_the_next() -> None:
    sentence = "« L'IA », dit-elle : 10 000 $ — c'est {{ part }} de [plus](https://a.b) qu'au 2ème appel…"

    assert digest(sentence) == "860e97e22612c0e0"
    assert figures("Le 12 mai 2024 à 14 h 30, 1 250,50 € et 12 % ; +33 1 23 45 67 89", Locale.FR) == "d1827daf520194d9"


def test_equal_figures_have_one_digest_in_every_language_and_order() -> None:
    french = figures("Le fonds verse 1,5 million d'euros, soit 12 %, le 3 mai 2024.", Locale.FR)

    assert french is not None
    assert french == figures("On 3 May 2024 the fund pays €1.5 million, or 12%.", Locale.EN)
    assert french != figures("On 3 May 2024 the fund pays €1.4 million, or 12%.", Locale.EN)


def test_a_text_without_figures_has_none_to_digest() -> None:
    assert figures("Deux équipes, dont une seconde de https://a.b", Locale.FR) is None
