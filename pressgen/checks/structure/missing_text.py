"""A text is written in one language of the newsroom and not in another.

An edition goes out whole or not at all: as long as one text is missing in a language, `pressgen build` leaves that
edition out and says so. A release may go out in one language only: then no text of it is written in the other.

Wrong: `title: {fr: Deux lauréats, en: Two laureates}` and later `paragraph: {fr: …}` alone.
Right: write the paragraph in both languages.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.completeness import gaps
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Locale
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.walk import texts

LANGUAGES = {"fr": msg("French"), "en": msg("English")}


def missing(newsroom: Newsroom) -> Iterator[Finding]:
    """Texts without words for an edition that somebody has begun to write, each once for each language."""
    told = set()
    for release in newsroom.releases:
        for locale in newsroom.settings.editions:
            for record, path in gaps(release, newsroom, locale) if begun(release, locale) else ():
                place, language = field_place(record, *path), locale.language.value
                if (place, language) not in told:
                    told.add((place, language))
                    yield RULE.finding(
                        place,
                        msg("this text has no {language}", language=LANGUAGES[language]),
                        msg("write it under `{language}`; until then the edition is left out", language=language),
                    )


def begun(release: Release, locale: Locale) -> bool:
    """Whether any text of a release has words for a locale."""
    return any(words.wording(locale) for _, words in texts(release))


RULE = Rule("missing-text", Group.STRUCTURE, Severity.WARNING, newsroom=missing)
