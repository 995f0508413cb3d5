"""One language shows more contacts than the other.

A contact may answer in one language only and say so with `languages:`. Often that is meant; sometimes the counterpart
is missing.

Wrong: two contacts with `languages: [fr]`, one with `languages: [en]`.
Right: a contact for each language, or one for both.
"""

from collections.abc import Iterator

from pressgen.checks.form.contacts import shown
from pressgen.checks.rule import Group, Rule, field_place
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def uneven(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Releases whose languages show unequal numbers of contacts."""
    french, english = (sum(1 for _ in shown(release, newsroom, language)) for language in Language)
    if french and english and french != english:
        yield RULE.finding(
            field_place(release, "contacts"),
            msg("contacts: {french} in French, {english} in English", french=french, english=english),
            msg("make sure that this is meant"),
        )


RULE = Rule("contact-mismatch", Group.PARITY, Severity.INFO, release=uneven)
