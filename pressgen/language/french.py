"""French words before names: elision, and the article joined to "de"."""

import re
import unicodedata

_ASPIRATED = re.compile(
    r"h(?:a(?:ch|ï(?:r|ss)|ll|lte|mbourg|meau|ndicap|ngar|rcèl|rvard|sard|uss?|ut|vre)|ealth|ello|éro(?:s|n)\b|"
    r"i(?:-fi|ér)|o(?:ckey|ll|ng|rde|rs\b|uille)|ub\b|u(?:it|guenot)|yde park)",
    re.IGNORECASE,
)
"""Beginnings of words whose h forbids elision, and of English names whose h is heard."""

_UNELIDED = re.compile(r"onz|oui\b|ouistiti|uhlan|ululer|yaourt|yacht|y[aeiouéè]|un\b", re.IGNORECASE)
"""Beginnings with a vowel letter before which French does not elide: `la onzième`, `le Yukon`."""

_ARTICLES = {"le": "du ", "la": "de la ", "les": "des "}


def elides(word: str) -> bool:
    """Whether `de` and `le` lose their vowel before a word: `d’Ottawa`, `l’École`, `l’hôpital`, but `de Harvard`.

    An acronym in H is read letter by letter and keeps them apart: `de HEC`. Source: OQLF, Banque de dépannage
    linguistique, "Élision".
    """
    word = word.lstrip("«“\"'( \u00a0")
    if re.match(r"H[A-Z]", word) or _ASPIRATED.match(word) or _UNELIDED.match(word):
        return False
    first = unicodedata.normalize("NFD", word[:1]).casefold()[:1]
    return bool(first) and first in "aeiouyhœæ"


def of(name: str, article: str = "") -> str:
    """A name after "de": `du Health Data Hub`, `de la Cnam`, `de l’École`, `des Fonds`, `d’Exodus`, `de Debian`.

    Args:
        name: the name without its article.
        article: `le`, `la`, `l'` or `les`; empty for a name that takes none.
    """
    article = article.strip().casefold().replace("'", "’")
    if article == "l’" or (article in ("le", "la") and elides(name)):
        return f"de l’{name}"
    if article in _ARTICLES:
        return _ARTICLES[article] + name
    return f"d’{name}" if elides(name) else f"de {name}"
