"""Two pages would have one address.

A release's address is its language, its year and its slug; the slug is `slug:` or else the name of the folder. A page
that leads on stands at each of its `former_slugs`. The page of a topic has the topic's `slug`, or else one made of its
name. Where two pages have one address, the second would replace the first.

Wrong: two releases of 2023 whose folders end in `-laureats`.
Right: another `slug` for one of them: `slug: {fr: laureats-2, en: laureates-2}`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.language.slugs import topic_slug
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Locale
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.source import Path

_Address = tuple[str, int, str]
"""The language, the year and the slug of a release."""

_Taken = dict[_Address, tuple[Release, Path]]
"""Which release has an address, and where that is written in its file."""

_GIVE_ANOTHER: Message = msg("give one of the two another `slug`")


def duplicates(newsroom: Newsroom) -> Iterator[Finding]:
    """Releases and topics whose address another one has already."""
    taken: _Taken = {}
    releases = sorted(newsroom.releases, key=lambda release: release.id)
    editions = newsroom.settings.editions
    languages = tuple(dict.fromkeys(locale.language for locale in editions))
    for release in releases:
        for language in languages:
            yield from _taken_by_another(release, ("slug", language.value), release.slug_in(language), taken)
    for release in releases:
        for language in languages if release.former_slugs else ():
            for position, slug in enumerate(release.former_slugs.get(language, ())):
                yield from _taken_already(release, ("former_slugs", language.value, position), slug, taken)
    yield from dict.fromkeys(found for locale in editions for found in _of_topics(newsroom, locale))


def _taken_by_another(release: Release, path: Path, slug: str, taken: _Taken) -> Iterator[Finding]:
    address = (str(path[1]), release.day.year, slug)
    first, there = taken.setdefault(address, (release, path))
    if first is not release:
        yield RULE.finding(
            field_place(release, *path),
            msg("`{other}` has this address already: {address}", other=first.id, address=_path(address)),
            _GIVE_ANOTHER
            if path[0] == "slug"
            else msg("take it out of `former_slugs`, or give the other release another `slug`"),
            (Related(field_place(first, *there), msg("the other release")),),
        )


def _taken_already(release: Release, path: Path, slug: str, taken: _Taken) -> Iterator[Finding]:
    yield from _taken_by_another(release, path, slug, taken)
    address = (str(path[1]), release.day.year, slug)
    first, there = taken[address]
    if first is release and there != path:
        yield RULE.finding(
            field_place(release, *path),
            msg("this release has this address already: {address}", address=_path(address)),
            msg("take it out of `former_slugs`"),
            (Related(field_place(release, *there), msg("the same address")),),
        )


def _path(address: _Address) -> str:
    return "/".join(map(str, address))


def _of_topics(newsroom: Newsroom, locale: Locale) -> Iterator[Finding]:
    settings, taken = newsroom.settings, dict[str, str]()
    for key, topic in settings.topics.items():
        slug = topic_slug(key, topic, locale)
        other = taken.setdefault(slug, key)
        if other != key:
            yield RULE.finding(
                field_place(settings, *_written(newsroom, key, locale)),
                msg("the topic `{other}` has this address already: {address}", other=other, address=slug),
                _GIVE_ANOTHER,
                (Related(field_place(settings, *_written(newsroom, other, locale)), msg("the other topic")),),
            )


def _written(newsroom: Newsroom, key: str, locale: Locale) -> Path:
    """The way to what a topic's address is made of."""
    language = locale.language
    field = "slug" if language in newsroom.settings.topics[key].slug else "name"
    return ("topics", key, field, language.value)


RULE = Rule("duplicate-address", Group.STRUCTURE, Severity.ERROR, newsroom=duplicates)
