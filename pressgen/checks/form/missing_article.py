"""The French name of an organisation lacks its article.

An organisation's record says which article its name and its acronym take. After a preposition, or after "et" behind a
name that has its own, the article is not dropped in running text.

Wrong: `porté par FRQS et le HDH`, `unissant le FRQS et HDH`.
Right: `porté par le FRQS et le HDH`, `unissant le FRQS et le HDH`.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from pressgen.checks.parity.comparison import is_headline, is_name
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.french import elides, of
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Language, Locale
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.walk import texts

_BEFORE = re.compile(
    r"\b(?:(?P<preposition>par|avec|pour|entre|selon|contre|envers|chez|de|à)|"
    r"(?:(?:le|la|les|du|des|au|aux)\s+|l['’])[A-ZÀ-Þ][\w-]*\s+(?P<and>et))\s+(?=(?P<word>[A-ZÀ-Þ][\w&-]*))"
)
_AFTER = re.compile(r"(?![\w@/&-]|\.\w)")


def dropped(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Names and acronyms with an article in their record and without one in the text."""
    known: Mapping[str, str] | None = None
    for path, words in texts(release):
        if is_name(path) or is_headline(path) or path[0] == "place":
            continue
        for locale, text in words.items():
            for match in _BEFORE.finditer(text.value) if locale.language is Language.FR else ():
                known = _articles(newsroom, release.day) if known is None else known
                name = _named(text.value, match.end(), match["word"], known)
                article = _before(name, known[name]) if name else ""
                if name and article:
                    yield _finding(Segment(release, path, locale, text), match, name, article)


def _finding(segment: Segment, match: re.Match[str], name: str, article: str) -> Finding:
    particle = match["preposition"] or match["and"]
    whole = {"de": of(name, article), "à": of(name, article).replace("du ", "au ", 1).replace("des ", "aux ", 1)}
    right = whole.get(particle, f"{particle} {article}{'' if article.endswith('’') else ' '}{name}")
    if particle == "à" and right.startswith("de l"):
        right = "à" + right[2:]
    return RULE.found(
        segment,
        (match.start("preposition" if match["preposition"] else "and"), match.end() + len(name)),
        msg("“{name}” takes an article", name=name),
        msg("write “{words}”", words=right),
        words=right,
    )


def _articles(newsroom: Newsroom, day: date) -> dict[str, str]:
    """The French article of each name and acronym that has one, as the names were on a day."""
    articles: dict[str, str] = {}
    for organization in newsroom.organizations.values():
        named = organization.named_on(day)
        article = next(
            (named.article[locale] for locale in Locale if locale in named.article and locale.language is Language.FR),
            "",
        )
        for words in (named.name, named.acronym) if article else ():
            french = (text for locale, text in words.items() if locale.language is Language.FR) if words else ()
            articles.update({text.value.strip(): article.strip().casefold() for text in french})
    return articles


def _named(text: str, start: int, word: str, known: Mapping[str, str]) -> str | None:
    """The longest known name that stands in the text from an offset on."""
    names = [word] if word in known else []
    names += [name for name in known if name.startswith(f"{word} ") and text.startswith(name, start)]
    whole = (name for name in names if _AFTER.match(text, start + len(name)))
    return max(whole, key=len, default=None)


def _before(name: str, article: str) -> str:
    """The article as it stands before this name; nothing where its gender is not known."""
    if article.replace("'", "’") == "l’" or article in ("le", "la"):
        if elides(name):
            return "l’"
        return article if article in ("le", "la") else ""
    return article


RULE = Rule("missing-article", Group.FORM, Severity.WARNING, release=dropped, remedy=Remedy.SUGGESTION)
