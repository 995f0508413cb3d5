"""Letters that typewriters lacked and French needs: accents on capitals, ligatures."""

import re
from collections.abc import Iterator

from pressgen.language.conventions import Conventions
from pressgen.language.passage import SPACES
from pressgen.language.quotation import Change

_FRENCH_ALONE = (
    "cart|chantillon|chéance|chec|chelle|chelon|cole|cologie|cologique|cologiste|conomie|conomique|conomiste|cosse|"
    "cosystème|cran|crire|crit|criture|crivain|crivaine|difice|diteur|ditrice|ducateur|ducatrice|ducatif|ducative|"
    "gal|gale|galement|galité|glise|gypte|laboration|largissement|lectricité|lectrique|lectronique|lément|"
    "lémentaire|lève|ligibilité|ligible|lu|lue|lysée|mirats|motion|nergétique|normément|noncé|pargne|pidémie|"
    "pidémiologie|pidémiologique|pidémiologiste|pilepsie|pilogue|poque|preuve|quateur|quilibre|quipe|quipement|"
    "quitable|quité|rable|rablière|rythrée|tablissement|tage|talonnage|tang|tant|tape|tat|tats-Unis|thiopie|thique|"
    "toile|tranger|trangère|tude|tudiant|tudiante|valuateur|valuatrice|vangile|vénement|vènement|ventail|ventuel|"
    "ventuelle|vêché|vêque|videmment|volutif|volutive"
)
"""French words without their É; no other language of these releases spells them so."""

_ALSO_ELSEWHERE = (
    "dition|ducation|lection|mission|nergie|quation|ruption|pisode|rosion|valuation|vasion|vidence|vocation|volution"
)
"""French words without their É that are words of another language too."""

_SENTENCE_START = re.compile(rf"(?:^|[.!?…:][{SPACES}])[«“\"‘'‹„(]*[{SPACES}]*$")
_FRENCH_FOLLOWS = re.compile(
    rf"s?[{SPACES}](?!(?:and|at|by|for|from|in|is|of|on|or|the|to|with)\b)(?=[a-zàâçèéêëîïôùûü])"
)

_CAPITAL_E = re.compile(rf"E(?<!\wE)(?:(?P<sure>{_FRENCH_ALONE})|(?:{_ALSO_ELSEWHERE}))(?=s?(?!\w))")
_LED = re.compile(
    r"(?<=[ldLD][’'])|(?<=\b(?:la|de|en|et|sa)[ \u00a0])|(?<=\b(?:une|des|les|par|nos|ses)[ \u00a0])"
    r"|(?<=\b(?:leur|sans|pour)[ \u00a0])|(?<=\b(?:notre|cette)[ \u00a0])"
)

_CAPITAL_A = re.compile(
    rf"A(?<!\wA)(?=[{SPACES}](?:l[’']|(?:ce|ces|cet|cette|chaque|celles?|celui|ceux|compter|condition|consulter|côté|"
    r"court|cause|découvrir|défaut|deux|force|la|leurs?|lire|long|mesure|moins|noter|nos|notre|nouveau|partir|présent|"
    r"propos|quel|quelle|quelques|qui|quoi|raison|retenir|sa|savoir|ses|son|suivre|terme|titre|tous|tout|toutes|"
    r"travers|trois|venir|voir|Berne|Bruxelles|Genève|Lausanne|Lyon|Marseille|Montréal|Ottawa|Paris|Québec|Toronto|"
    r"Vancouver)\b))"
)
_ISLANDS = re.compile(r"I(?<!\wI)(?=le-de-France\b|les-de-la-Madeleine\b)")

_ONE_WORD = re.compile(r"\w+")
_LIGATURES = re.compile(
    r"(?:(?:é|ran)?coeur(?:s|er|é|ée|és|ées|ant|ante|ants|antes|ement)?|choeurs?|soeurs?|(?:man|dés)?oeuvr\w+|voeux?|"
    r"noeuds?|b?oeufs?|oeil(?:s|lets?|lères?|lades?)?|moeurs|foetus|foeta(?:l|les?|ux)|oed[èé]m\w+|oesophag\w+|"
    r"oestrog\w+|oecumén\w+|oeno(?:log|tour)\w+|oedip\w+)"
)


def capital_accents(words: str, _conventions: Conventions) -> Iterator[Change]:
    """The accents of French capitals: `État`, `À propos`, `Île-de-France`, where there is no doubt.

    Source: OQLF, "Accents et autres signes diacritiques sur les majuscules"; Imprimerie nationale.
    """
    for match in _CAPITAL_E.finditer(words):
        if match["sure"] or _is_french(words, match.start(), match.end()):
            yield match.start(), match.start() + 1, "É"
    for match in _CAPITAL_A.finditer(words):
        if _SENTENCE_START.search(words, max(0, match.start() - 5), match.start()):
            yield *match.span(), "À"
    for match in _ISLANDS.finditer(words):
        yield *match.span(), "Î"


def doubtful_capitals(words: str) -> Iterator[Change]:
    """Capitals that lack an accent if their word is French: `Education` where nothing around it says so."""
    for match in _CAPITAL_E.finditer(words):
        if not match["sure"] and not _is_french(words, match.start(), match.end()):
            yield match.start(), match.start() + 1, "É"


def may_be_doubtful(text: str) -> bool:
    """A quick look whether a text may have such a capital at all."""
    return "E" in text and bool(_CAPITAL_E.search(text))


def _is_french(words: str, start: int, end: int) -> bool:
    if _LED.match(words, start):
        return True
    return bool(_FRENCH_FOLLOWS.match(words, end) and _SENTENCE_START.search(words, max(0, start - 5), start))


def ligatures(words: str, _conventions: Conventions) -> Iterator[Change]:
    """`œ` in the words that have it, in small letters; a capital may begin a name and stays."""
    at = words.find("oe")
    while at >= 0:
        start = at
        while start and words[start - 1].isalpha():
            start -= 1
        word = _ONE_WORD.match(words, start)
        if word and _LIGATURES.fullmatch(word[0]):
            yield at, at + 2, "œ"
        at = words.find("oe", at + 2)
    for match in re.finditer(r"ex aequo(?<!\w.{8})\b", words):
        yield match.start() + 3, match.start() + 5, "æ"
