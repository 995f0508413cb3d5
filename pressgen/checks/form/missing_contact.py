"""A release has nobody whom journalists may reach.

A journalist with a question an hour before the deadline needs a name, a number or an address, in the language of the
edition (OQLF, "Communiqué": the source and the person to ask).

Wrong: `contacts:` left out, or every contact with `languages: [fr]` in a bilingual release.
Right: `contacts: [institut]`, for all the contacts in the organisation's record.
"""

from collections.abc import Iterator

from pressgen.checks.form.contacts import shown
from pressgen.checks.form.front import front
from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Kind, Release


def missing(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Releases that show no contact in a language that they are written in."""
    if release.kind is Kind.BACKGROUNDER:
        return
    written = {locale.language for locale, text in release.title.items() if text}
    alone = [language for language in sorted(written) if not any(shown(release, newsroom, language))]
    if not release.contacts:
        yield RULE.finding(
            front(release),
            msg("the release has no contact"),
            msg("add `contacts:`, with an organization's id or a name and an e-mail address"),
        )
    elif alone:
        yield RULE.finding(
            field_place(release, "contacts"),
            msg("no contact is shown under `{languages}`", languages="`, `".join(alone)),
            msg("add one for that language to the release or to the organization's record"),
        )


RULE = Rule("missing-contact", Group.FORM, Severity.WARNING, release=missing)
