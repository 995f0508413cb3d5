"""Typesetting as a whole: names kept, syntax untouched, nothing changed twice."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressgen.language.markdown import to_html
from pressgen.language.typography import Edit, edits, typeset
from pressgen.model.locale import REGIONAL, Locale

FRQS = "Fonds de recherche du Québec – Santé"
KEEP = frozenset({FRQS, "Yahoo!", 'Institut d\'études "A - B"'})

ATOMS = st.sampled_from(
    [
        *"\"'«»‹›“”‘’   \u00a0\u202f\u2009\u200b\u00ad-–—!?:;%$€h*_`()[\\\n,.…#|xoE",
        *(
            "etc...",
            "10km",
            "2ème",
            "1 mai",
            "2019-2020",
            "A partir",
            "Etat",
            "l'",
            "aujourd",
            "hui",
            "J. Roy",
            "coeur",
        ),
        *("514 555-0142", "p. ex.", "3 x 5", "(c) 2026", "9 h - 17 h", "pages", "Mme"),
        *("--", "...", "**", "](https://a.b)", "{{ x }}", "&nbsp;", "&amp;", "\n\n", "\n- ", "> ", "<b>"),
        *("10", "000", "30", "29", "novembre", "May", "mot", "IA", "M.", "d'", "CA", "n°"),
        *("https://x.fr/a?b", "a@b.ca", FRQS, "Yahoo!"),
    ]
)
SOUP = st.lists(ATOMS, max_size=14).map("".join)
PLAIN = st.lists(
    st.sampled_from(
        ["mot", "l'IA", "**fort**", "*doux*", "10 000 $", "12 %", "[lien](https://a.b)", "29 mai", "`a`", "1."]
    ),
    min_size=1,
    max_size=4,
).map(" ".join)
SENTENCES = st.lists(
    st.one_of(PLAIN, PLAIN.map('"{}"'.format), PLAIN.map("« {} »".format), PLAIN.map("({}) !".format)), min_size=1
).map(" - ".join)


@settings(max_examples=400, deadline=None)
@given(SOUP, st.sampled_from(REGIONAL))
def test_typesetting_twice_changes_nothing(text: str, locale: Locale) -> None:
    once = typeset(text, locale, KEEP)
    assert typeset(once, locale, KEEP) == once


@settings(max_examples=400, deadline=None)
@given(SOUP, st.sampled_from(REGIONAL))
def test_only_signs_accents_and_the_ends_of_ordinals_change(text: str, locale: Locale) -> None:
    def letters(words: str) -> str:
        plain = words.translate(
            str.maketrans({"É": "E", "À": "A", "œ": "oe", "×": "x", "©": "(c)"} | dict.fromkeys("\u200b\u00ad"))
        )
        return re.sub(r"[\s>\"'«»‹›“”‘’\-–—….]|(?<=[0-9])(?:èm)?er?", "", plain)

    assert letters(typeset(text, locale, KEEP)) == letters(text)


@settings(max_examples=200, deadline=None)
@given(SENTENCES, st.sampled_from(REGIONAL))
def test_the_structure_of_the_page_stays(text: str, locale: Locale) -> None:
    def tags(markdown: str) -> list[str]:
        return re.findall(r"<[^>]*>", to_html(markdown))

    assert tags(typeset(text, locale, KEEP)) == tags(text)


@settings(max_examples=200, deadline=None)
@given(SOUP, st.sampled_from(REGIONAL))
def test_edits_are_in_order_and_change_something(text: str, locale: Locale) -> None:
    done = 0
    for edit in edits(text, locale, KEEP):
        assert done <= edit.start <= edit.end <= len(text)
        assert text[edit.start : edit.end] != edit.replacement
        done = edit.end


def test_edits_say_which_rule_and_where() -> None:
    assert list(edits("- l'IA : 5%", Locale.FR_CA)) == [
        Edit("apostrophe", 3, 4, "’"),
        Edit("colon", 6, 7, "\u00a0"),
        Edit("percent", 10, 10, "\u00a0"),
    ]


@pytest.mark.parametrize("locale", REGIONAL)
@pytest.mark.parametrize("typed", [FRQS, FRQS.replace("–", "-"), FRQS.replace("–", "—"), FRQS.replace(" –", "\u00a0–")])
def test_an_official_name_keeps_its_dash(typed: str, locale: Locale) -> None:
    official = "Fonds de recherche du Québec\u00a0– Santé"
    assert typeset(f"le {typed} (FRQS)", locale, KEEP) == f"le {official} (FRQS)"


def test_the_dash_of_a_name_opens_no_aside() -> None:
    expected = "Le Fonds de recherche du Québec\u00a0– Santé —\u00a0ou FRQS\u00a0— annonce"
    assert typeset(f"Le {FRQS} - ou FRQS - annonce", Locale.FR_FR, KEEP) == expected


def test_a_name_keeps_its_signs_but_not_a_straight_apostrophe() -> None:
    typed = "Yahoo! et l'Institut d'études \"A - B\" : Yahoo!"
    expected = 'Yahoo! et l’Institut d’études "A\u00a0- B"\u00a0: Yahoo!'
    assert typeset(typed, Locale.FR_FR, KEEP) == expected


def test_a_name_within_a_word_is_none() -> None:
    assert typeset("Superyahoo! Yahoo!s", Locale.FR_FR, KEEP) == "Superyahoo\u202f! Yahoo!s"


@pytest.mark.parametrize("locale", REGIONAL)
@pytest.mark.parametrize(
    "text",
    [
        '`a : "b" - c`',
        '``a ` "b"``',
        "[mot](https://example.org/a-'b'?c \"titre : 'x' - y\")",
        "<https://example.org/?a=b;c>",
        "https://example.org/l'ia?q=1;r",
        "presse+ia@example.org",
        "\\\"mot\\\" \\'x\\'",
        "a&nbsp;; b&#160;: c",
        "{{ montant : x }}",
        '```\n"a" : 5%\n```',
        '    "a" : 5%',
        '[ref]: https://example.org "titre : x"',
        "* * *",
        '<b title="a : b">mot</b>',
    ],
)
def test_syntax_is_never_touched(text: str, locale: Locale) -> None:
    assert typeset(text, locale) == text


def test_bare_languages_follow_france_and_the_united_states() -> None:
    assert typeset("oui !", Locale.FR) == typeset("oui !", Locale.FR_FR)
    assert typeset("a - b", Locale.EN) == typeset("a - b", Locale.EN_US)


def test_a_long_hostile_text_takes_no_long_time() -> None:
    began = time.process_time()
    for piece in ('"', "« ", "a - ", "`", '[a](b "', "{{", "<a", "a@", "\\", "&a", "*", "'n", "](("):
        text = "x" + piece * (20_000 // len(piece))
        typeset(text, Locale.FR_CA)
    assert time.process_time() - began < 15
