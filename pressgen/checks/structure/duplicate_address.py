"""Two releases would have one address.

A release's address is its language, its year and its slug; the slug is `slug:` or else the name of the folder.

Wrong: two releases of 2023 whose folders end in `-laureats`.
Right: another `slug` for one of them: `slug: {fr: laureats-2, en: laureates-2}`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def duplicates(newsroom: Newsroom) -> Iterator[Finding]:
    """Releases whose address another release has already."""
    taken: dict[tuple[str, int, str], Release] = {}
    for release in sorted(newsroom.releases, key=lambda release: release.id):
        for language in dict.fromkeys(locale.language for locale in newsroom.settings.editions):
            address = (language.value, release.day.year, release.slug_in(language))
            first = taken.setdefault(address, release)
            if first is not release:
                yield RULE.finding(
                    field_place(release, "slug", language.value),
                    msg("`{other}` has this address already: {address}", other=first.id, address=_path(address)),
                    msg("give one of the two another `slug`"),
                    (Related(field_place(first, "slug", language.value), msg("the other release")),),
                )


def _path(address: tuple[str, int, str]) -> str:
    return "/".join(map(str, address))


RULE = Rule("duplicate-address", Group.STRUCTURE, Severity.ERROR, newsroom=duplicates)
