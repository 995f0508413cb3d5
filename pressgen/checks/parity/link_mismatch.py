"""A text has more links in one language than in the other, or a link has its address in one language only.

Readers of both languages should get to the same pages. A page that exists in one language only is shown to all, with
its language; that is only a remark.

Wrong: `[la politique](https://www.example.org/fr)` under `fr`, and `the policy` without a link under `en`.
Right: `[the policy](https://www.example.org/en)`.
"""

from collections.abc import Iterator

from pressgen.checks.parity.comparison import alike, shape
from pressgen.checks.rule import Group, Pair, Rule, field_place
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def uneven(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """Texts with unequal numbers of links."""
    french, english = shape(pair.french.text.value).links, shape(pair.english.text.value).links
    if alike(pair) and french != english:
        yield RULE.finding(
            pair.target.place(),
            msg("links: {french} in French, {english} in English", french=french, english=english),
            msg("give both languages the same links"),
            (Related(pair.source.place(), msg("the other language")),),
        )


def one_sided(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Pages to read further that have a label in both languages and an address in one."""
    for position, link in enumerate(release.links):
        known = {locale.language for locale in link.url}
        wanted = {locale.language for locale, label in link.label.items() if label}
        for language in Language:
            if language in wanted - known:
                yield RULE.finding(
                    field_place(release, "links", position, "url"),
                    msg("this link has no address under `{language}`", language=language.value),
                    msg("if the page exists in that language, add its address"),
                    severity=Severity.INFO,
                )


RULE = Rule("link-mismatch", Group.PARITY, Severity.WARNING, pair=uneven, release=one_sided)
