"""A term in the place of another: what goes with it, and when nobody could object."""

import pytest

from pressgen.language.rewording import Rewording, reworded
from pressgen.language.terms import matcher
from pressgen.model.locale import Locale
from pressgen.model.term import Concept, Gender, Termbase, TermStatus, Wording

REFUSED = TermStatus.DEPRECATED
FRENCH = {
    "call": ("appel à projets", Gender.MASCULINE, ("AAP", "appel de projets")),
    "mail": ("courriel", Gender.MASCULINE, ("email", "adresse électronique")),
    "letter": ("infolettre", Gender.FEMININE, ("newsletter",)),
    "technique": ("technique", Gender.FEMININE, ("outil",)),
    "plain": ("essai clinique", None, ("trial",)),
}
TERMS = Termbase(
    {
        name: Concept(
            name,
            {
                Locale.FR: (
                    Wording(words, plural="appels à projets" if name == "call" else None, gender=gender),
                    *(Wording(other, REFUSED) for other in refused),
                ),
                Locale.EN: (Wording("call for projects"), Wording("RFP", REFUSED)) if name == "call" else (),
            },
        )
        for name, (words, gender, refused) in FRENCH.items()
    }
)


def mended(text: str, locale: Locale) -> tuple[str, bool] | None:
    refused = (match for match in matcher(TERMS, locale).find(text) if match.wording.status is REFUSED)
    match = next(refused)
    preferred = match.concept.preferred(locale)
    assert preferred
    change: Rewording | None = reworded(text, match, preferred, match.concept.said(locale))
    return (text[: change.start] + change.words + text[change.end :], change.sure) if change else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l'AAP", "l'appel à projets"),
        ("les AAP", "les appels à projets"),
        ("Cet AAP", "Cet appel à projets"),
        ("deux AAP lancés", "deux appels à projets lancés"),
        ("de l’AAP IA", "de l’appel à projets IA"),
        ("du AAP", "de l'appel à projets"),
        ("Il y a des appels de projets", "Il y a des appels à projets"),
        ("Leur appel de projets", "Leur appel à projets"),
        ("un email", "un courriel"),
        ("la newsletter", "l'infolettre"),
        ("de la newsletter", "de l'infolettre"),
        ("À la newsletter", "À l'infolettre"),
        ("une newsletter", "une infolettre"),
    ],
)
def test_number_elision_and_articles_are_carried_over(text: str, expected: str) -> None:
    assert mended(text, Locale.FR) == (expected, True)


@pytest.mark.parametrize(
    ("text", "suggested"),
    [
        ("d'email", "d'email → de courriel"),
        ("l'email reçu", "l'email → le courriel"),
        ("qu'email", "qu'email → que courriel"),
        ("l'adresse électronique", "l'adresse électronique → le courriel"),
        ("cet outil", "cet outil → cette technique"),
        ("un outil", "un outil → une technique"),
        ("l'outil", "l'outil → la technique"),
        ("à l'outil", "à l'outil → à la technique"),
        ("les emails envoyés", "emails → courriels"),
        ("programme d'AAP", "AAP → appel à projets"),
        ("le trial", "le trial → l'essai clinique"),
    ],
)
def test_what_may_not_agree_is_only_suggested(text: str, suggested: str) -> None:
    before, _, after = suggested.partition(" → ")

    assert mended(text, Locale.FR) == (text.replace(before, after), False)


@pytest.mark.parametrize(
    ("text", "expected", "sure"),
    [
        ("An RFP", "A call for projects", False),
        ("Through an RFP, they", "Through a call for projects, they", True),
        ("The RFPs are out", "The calls for projects are out", True),
        ("the RFP deadline", "the call for projects deadline", False),
    ],
)
def test_english_articles_follow_the_sound(text: str, expected: str, sure: bool) -> None:
    assert mended(text, Locale.EN) == (expected, sure)


def test_nothing_is_put_in_the_place_of_another_gender_or_of_markup() -> None:
    assert mended("une appel *de* projets", Locale.FR) is None


def test_a_sentence_keeps_its_capital() -> None:
    assert mended("Bravo. Appels de projets ouverts.", Locale.FR) == ("Bravo. Appels à projets ouverts.", True)
