"""A text is written in one language of the newsroom and not in another.

An edition goes out whole or not at all: as long as one text is missing in a language, `pressgen build` leaves that
edition out and says so. A release may go out in one language only: then no text of it is written in the other.

Wrong: `title: {fr: Deux lauréats, en: Two laureates}` and later `paragraph: {fr: …}` alone.
Right: write the paragraph in both languages.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Record, Rule, field_place
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Locale
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.text import Texts
from pressgen.model.walk import texts

LANGUAGES = {"fr": msg("French"), "en": msg("English")}


def missing(newsroom: Newsroom) -> Iterator[Finding]:
    """Texts without words for one of the newsroom's editions."""
    for release in newsroom.releases:
        wanted = [locale for locale in newsroom.settings.editions if begun(release, locale)]
        yield from _gaps(release, wanted)
    for organization in newsroom.organizations.values():
        for number, record in enumerate(organization.boilerplates):
            yield from _gaps(organization, newsroom.settings.editions, ("boilerplates", number), record)


def begun(release: Release, locale: Locale) -> bool:
    """Whether any text of a release has words for a locale."""
    return any(words.wording(locale) for _, words in texts(release))


def _gaps(
    record: Record, locales: list[Locale] | tuple[Locale, ...], path: tuple[str | int, ...] = (), part: object = None
) -> Iterator[Finding]:
    for field, words in texts(part or record, path):
        for language in dict.fromkeys(locale.language for locale in locales if not words.wording(locale)):
            yield RULE.finding(
                field_place(record, *field),
                msg("this text has no {language}", language=LANGUAGES[language.value]),
                _help(words),
            )


def _help(words: Texts) -> Message:
    return msg("write it beside {present}; until then the edition is left out", present=_listed(words))


def _listed(words: Texts) -> str:
    return ", ".join(f"`{locale.value}`" for locale in words)


RULE = Rule("missing-text", Severity.WARNING, newsroom=missing)
