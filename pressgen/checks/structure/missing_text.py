"""A text is written in one language of the newsroom and not in another.

An edition goes out whole or not at all: as long as one text is missing in a language, `pressgen build` leaves that
edition out and says so. A release may go out in one language only: then no text of it is written in the other. Topics
and the other texts of `pressgen.yaml` stand on pages of every language.

Wrong: `title: {fr: Deux lauréats, en: Two laureates}` and later `paragraph: {fr: …}` alone.
Right: write the paragraph in both languages.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.completeness import gaps
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Locale
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom, Settings
from pressgen.model.release import Release
from pressgen.model.source import Path
from pressgen.model.walk import texts

LANGUAGES = {"fr": msg("French"), "en": msg("English")}


def missing(newsroom: Newsroom) -> Iterator[Finding]:
    """Texts without words for an edition that somebody has begun to write, each once for each language."""
    yield from missing_in_settings(newsroom.settings)
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


def missing_in_settings(settings: Settings) -> Iterator[Finding]:
    """Texts of the settings without words for an edition; the newsroom is called by the one name that it has."""
    for path, words in texts(settings):
        for language in dict.fromkeys(
            locale.language.value for locale in settings.editions if not words.wording(locale)
        ):
            if path != ("name",):
                yield RULE.finding(
                    field_place(settings, *path),
                    msg("this text has no {language}", language=LANGUAGES[language]),
                    _until_then(path, language),
                )


def _until_then(path: Path, language: str) -> Message:
    if path[0] == "topics":
        return msg("write it under `{language}`; until then pages show `{name}`", language=language, name=path[1])
    return msg("write it under `{language}`; until then pages go without it", language=language)


def begun(release: Release, locale: Locale) -> bool:
    """Whether any text of a release has words for a locale."""
    return any(words.wording(locale) for _, words in texts(release))


RULE = Rule("missing-text", Group.STRUCTURE, Severity.WARNING, newsroom=missing)
