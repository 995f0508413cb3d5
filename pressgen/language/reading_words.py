"""Numbers, ranks and shares that are written in words."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from pressgen.language.reading import Reading, ReadingKind
from pressgen.model.locale import Language


def _table(words: str) -> dict[str, Decimal]:
    return {word: Decimal(value) for word, _, value in (entry.partition("=") for entry in words.split())}


_CARDINALS = {
    Language.FR: _table(
        "zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 "
        "quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 "
        "huitante=80 nonante=90"
    ),
    Language.EN: _table(
        "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 "
        "fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 "
        "sixty=60 seventy=70 eighty=80 ninety=90"
    ),
}
_SCALES = {
    Language.FR: _table(
        "cent=100 cents=100 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 billion=1e12 billions=1e12"
    ),
    Language.EN: _table("hundred=100 thousand=1e3 million=1e6 billion=1e9 trillion=1e12"),
}
"""French `billion` is a million of millions (Académie française, Termium)."""

_ALONE = {
    Language.FR: _table(
        "premier=1 première=1 second=2 seconde=2 deuxième=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 "
        "huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 quinzième=15 vingtième=20 centième=100 huitaine=8 "
        "dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 "
        "centaine=100 millier=1000 demi=0.5 demie=0.5 moitié=0.5 tiers=0.33 quart=0.25 double=2 biennal=2 triennal=3 "
        "quinquennal=5 décennal=10 cinquantenaire=50 centenaire=100"
    ),
    Language.EN: _table(
        "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 "
        "fifteenth=15 twentieth=20 hundredth=100 dozen=12 half=0.5 quarter=0.25 once=1 twice=2 double=2 biennial=2 "
        "decade=10 centennial=100 bicentennial=200"
    ),
}
"""Ranks, shares and round numbers, which stand alone."""

_LINKS = {
    Language.FR: r"(?:[ -]et[ -](?=une?\b|onze)|[ -])",
    Language.EN: "(?:(?:(?<=hundred)|(?<=thousand)|(?<=million)) and |[ -])",
}
_HEADS = {Language.FR: "(?<!pour )cent|mille", Language.EN: "(?<=a )(?:hundred|thousand|million|billion)"}
"""Words for scales that may begin a number: `mille`, `a hundred`."""

_ARTICLES = {"un", "une", "one"}


def _any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def _pattern(language: Language) -> re.Pattern[str]:
    units, scales = _any_of(_CARDINALS[language]), _any_of(_SCALES[language])
    further = rf"(?:{_LINKS[language]}(?:{units}|{scales})(?!\w))*"
    return re.compile(rf"\b(?:{_any_of(_ALONE[language])}|(?:{units}|{_HEADS[language]}){further})\b(?!')")


_PATTERNS = {language: _pattern(language) for language in Language}
_BEGINNINGS = {
    language: frozenset(_CARDINALS[language].keys() | _SCALES[language].keys() | _ALONE[language].keys()) - _ARTICLES
    for language in Language
}
_ARTICLE_BEFORE = re.compile(r"\b(?:une?|one) \Z")
_ONE_PER_CENT = re.compile(r"\b(?:un|one) (?=pour cent\b|per ?cent\b)")
_PARTING = (",", ".", ";", ":", "-", "'", "(", ")", "»", "”", "\u200b")


def worded(text: str, language: Language) -> Iterator[Reading]:
    """The numbers that a text writes in words; `un`, `une` and `one` alone are articles and pronouns.

    Args:
        text: the words, with plain spaces and apostrophes.
        language: whose words they are.
    """
    text = text.lower()
    parted = text
    for sign in _PARTING:
        parted = parted.replace(sign, " ")
    present = _BEGINNINGS[language].intersection(parted.split())
    done = 0
    for at in sorted({at for word in present for at in _places(text, word)}):
        match = _PATTERNS[language].match(text, at) if at >= done else None
        if match and match[0] not in _ARTICLES:
            done = match.end()
            value = _ALONE[language].get(match[0]) or _value(re.split("[ -]", match[0]), language)
            yield Reading(ReadingKind.WORDS, value, *match.span())
    if "un pour cent" in text or "one per" in text:
        for match in _ONE_PER_CENT.finditer(text):
            yield Reading(ReadingKind.WORDS, Decimal(1), match.start(), match.end() - 1)


def _places(text: str, word: str) -> Iterator[int]:
    """Where a number may begin that a word is in: there, or at the article before it."""
    at = text.find(word)
    while at >= 0:
        yield at
        if article := _ARTICLE_BEFORE.search(text, max(0, at - 5), at):
            yield article.start()
        at = text.find(word, at + len(word))


def _value(words: list[str], language: Language) -> Decimal:
    """What the words of one number make: `deux cent vingt-cinq mille`."""
    total = current = Decimal(0)
    for word in words:
        scale = _SCALES[language].get(word)
        if scale is None:
            added = _CARDINALS[language].get(word, Decimal(0))
            score = language is Language.FR and current == 4 and added == 20
            current = 4 * added if score else current + added
        elif scale == 100:
            current = (current or 1) * scale
        else:
            total, current = total + (current or 1) * scale, Decimal(0)
    return total + current
