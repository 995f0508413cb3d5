"""Puts one term in the place of another: number, elision, articles and capitals go with it.

`l'AAP` becomes `l'appel à projets`, `les AAP` `les appels à projets`, `de l'IA` `de la technique`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pressgen.language.french import elides
from pressgen.language.inflection import Form, plural, pluralized
from pressgen.language.terms import Match
from pressgen.language.words import APOSTROPHES, fold
from pressgen.model.locale import Language
from pressgen.model.term import Gender, Wording

_MASCULINE = {"le": "l'", "du": "de l'", "au": "à l'", "un": "un", "ce": "cet"}
"""Masculine articles, and what they are before a vowel."""

_FEMININE = {"le": "la", "du": "de la", "au": "à la", "un": "une", "ce": "cette"}
"""The feminine of each."""

_ARTICLES: dict[str, tuple[str, Gender | None]] = {
    **{word: (word, Gender.MASCULINE) for word in _MASCULINE},
    **{feminine: (word, Gender.FEMININE) for word, feminine in _FEMININE.items()},
    **{elided: (word, None) for word, elided in _MASCULINE.items() if elided.endswith("'")},
    "cet": ("ce", Gender.MASCULINE),
}
"""Every article with its masculine and the gender that it shows."""

_BEFORE = re.compile(
    r"(?<![\w'’])(?:(?:de |à )?l['’]|(?:de |à )?la\s|le\s|du\s|au\s|une?\s|ce\s|cet\s|cette\s)$",
    re.IGNORECASE,
)
"""An article before a French term, which depends on its gender and its first letter."""

_OF = re.compile(r"(?<![\w'’])(?:d['’]|de\s|(?:jus|lors|puis|quois)?qu(?:['’]|e\s))$", re.IGNORECASE)
"""What depends on its first letter alone."""

_APOSTROPHE = "'"
"""The apostrophe that authors type; editions set the other one."""

_MANY = re.compile(
    r"(?<![\w'’])(?:les|des|aux|ces|mes|tes|ses|nos|vos|leurs|plusieurs|quelques|certains|certaines|divers|diverses|"
    r"différents|différentes|nombreux|nombreuses|tous les|toutes les|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|"
    r"premiers|premières|derniers|dernières|nouveaux|nouvelles|prochains|prochaines|[2-9]|\d*[02-9]\d*)\s$",
    re.IGNORECASE,
)
"""What before a French term says that there are several."""

_ONE = re.compile(
    r"(?<![\w'’])(?:l['’]|le\s|la\s|du\s|au\s|une?\s|cet?\s|cette\s|son\s|sa\s|notre\s|votre\s|leur\s|chaque\s|"
    r"(?:premi(?:er|ère)|derni(?:er|ère)|second|seconde|\w+ième|nouvel|nouvelle|prochaine?|même|1er|1re|\d+e)\s)$",
    re.IGNORECASE,
)
"""What before a French term says that there is one."""

_AN = re.compile(r"(?<!\w)(an?)(\s)$", re.IGNORECASE)
_VOWEL_SOUND = re.compile(r"(?!uni|use|u[bt]i|eu|one\b|once\b)[aeiou]|hon|hour|heir", re.IGNORECASE)
_START = re.compile(r"(?:^|[.!?…:]\s|\n)[\s«“\"*_\-–—•\u00a0\u202f]*$")
_LINKED = re.compile(
    r"\s+(?!(?:and|or|of|for|in|to|by|with|from|at|on|as|that|which|will|is|are|was|were|has|have)\b)\w"
)
"""A word after an English term that the term may qualify."""


_REACH = 60
"""How many characters before a term say how it is used."""


@dataclass(frozen=True, slots=True)
class Rewording:
    """What to write instead of a stretch of a text."""

    start: int
    """Offset of its first character."""

    end: int
    """Offset after its last character."""

    words: str
    """The other words."""

    sure: bool
    """Whether the sentence around them stays right."""


def reworded(text: str, match: Match, other: Wording, known: Iterable[Wording] = ()) -> Rewording | None:
    """A text with another wording of a term in the place of the one found; nothing where its form is unclear.

    Args:
        text: the text.
        match: the term found in it.
        other: the wording to write.
        known: all wordings of the concept; an acronym of one of them has its gender.
    """
    if match.form in (Form.SINGULAR, Form.OTHER) or not match.whole:
        return None
    before = text[max(0, match.start - _REACH) : match.start]
    if match.locale.language is Language.EN:
        return _english(text, before, match, other)
    return _french(before, match, other, _same_gender(match, other, known))


def _french(before: str, match: Match, other: Wording, alike: bool) -> Rewording:
    number, certain = _number(before, match)
    words = _cased(before, match, _in_number(other, number, Language.FR))
    typed = _BEFORE.search(before) if number is not Form.PLURAL else None
    if typed is None:
        joined = _OF.search(before)
        start = match.start - len(joined[0]) if joined else match.start
        return Rewording(start, match.end, (_of(joined[0], words) if joined else "") + words, certain and alike)
    article = typed[0].rstrip().lower().replace("’", "'")
    masculine, shown = _ARTICLES[article]
    gender = shown if other.gender in (None, Gender.BOTH) else other.gender
    right = _article(masculine, gender, vowel=elides(words)) or article
    sure = certain and (alike or (shown is not None and shown is other.gender))
    start = match.start if right == article else match.start - len(typed[0])
    return Rewording(start, match.end, ("" if right == article else _like(typed[0], right)) + words, sure)


def _article(masculine: str, gender: Gender | None, *, vowel: bool) -> str | None:
    """An article as a gender and the next sound have it; nothing where the gender is needed and unknown."""
    if vowel and _MASCULINE[masculine].endswith("'"):
        return _MASCULINE[masculine]
    if gender is Gender.FEMININE:
        return _FEMININE[masculine]
    if gender is Gender.MASCULINE:
        return _MASCULINE[masculine] if vowel else masculine
    return None


def _of(typed: str, words: str) -> str:
    """`de` or `que`, whole or elided, before other words than it was typed for."""
    stem = typed.rstrip().rstrip("'’eE")
    if elides(words):
        return f"{stem}{typed[-1] if typed[-1] in APOSTROPHES else _APOSTROPHE}"
    return typed if typed[-1].isspace() else f"{stem}e "


def _like(typed: str, article: str) -> str:
    """An article with the capital and the apostrophe of another one, and what parts it from the next word."""
    sign = typed[-1] if typed[-1] in APOSTROPHES else _APOSTROPHE
    words = f"{article[:-1]}{sign}" if article.endswith("'") else f"{article} "
    return words[:1].upper() + words[1:] if typed[:1].isupper() else words


def _in_number(wording: Wording, number: Form, language: Language) -> str:
    if number is not Form.PLURAL:
        return wording.text
    return wording.plural or pluralized(wording.text, language)


def _number(before: str, match: Match) -> tuple[Form, bool]:
    """Singular or plural, and whether that is certain."""
    head = match.written.split()[0].lower()
    if match.form is Form.PLURAL:
        return Form.PLURAL, True
    if not match.written.isupper() and plural(head, Language.FR) != head:
        return Form.SAME, True
    if _MANY.search(before):
        return Form.PLURAL, True
    return Form.SAME, _ONE.search(before) is not None


def _same_gender(match: Match, other: Wording, known: Iterable[Wording]) -> bool:
    """Whether two wordings certainly have one gender: one shortens the other, or both begin with one word."""
    if match.wording.gender and match.wording.gender is other.gender:
        return True
    if fold(match.wording.text.split()[0]) == fold(other.text.split()[0]):
        return True
    initials = fold(match.wording.text) if match.wording.text.isupper() else ""
    return bool(initials) and any(_initials(wording.text, initials) for wording in (other, *known))


def _initials(words: str, initials: str) -> bool:
    """Whether some letters are the first ones of words, small ones left out or not."""
    parts = [fold(part)[:1] for part in re.split(r"[^\w]+", words) if part]
    long = [fold(part)[:1] for part in re.split(r"[^\w]+", words) if len(part) > 3]
    return initials in ("".join(parts), "".join(long))


def _cased(before: str, match: Match, words: str) -> str:
    starts = _START.search(before) is not None
    raised = match.written[:1].isupper() and not match.wording.text[:1].isupper()
    return words[:1].upper() + words[1:] if starts or raised else words


def _english(text: str, before: str, match: Match, other: Wording) -> Rewording:
    words = _cased(before, match, _in_number(other, match.form, Language.EN))
    linked = len(other.text.split()) > len(match.wording.text.split()) and _LINKED.match(text, match.end)
    article = _AN.search(before)
    if not article:
        return Rewording(match.start, match.end, words, not linked)
    right = ("a" if article[1].islower() else "A") + ("n" if _VOWEL_SOUND.match(words) else "")
    return Rewording(
        match.start - len(article[0]), match.end, f"{right}{article[2]}{words}", not linked and article[1].islower()
    )
