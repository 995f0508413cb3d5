"""An amount is in a currency that does not exist.

Currencies are written by their codes of ISO 4217, as the Unicode CLDR lists them.

Wrong: `{money: 100000, currency: CND}`.
Right: `{money: 100000, currency: CAD}`.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from pressgen.checks.rule import Group, Rule, field_place
from pressgen.language.money import CURRENCIES
from pressgen.model.fact import MoneyFact
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release


def unknown(release: Release, _newsroom: Newsroom) -> Iterator[Finding]:
    """Amounts whose currency nobody knows."""
    for name, fact in release.facts.items():
        if isinstance(fact, MoneyFact) and fact.currency not in CURRENCIES:
            near = get_close_matches(fact.currency, ("CAD", "EUR", "USD", "GBP", "CHF"), 1, 0.5)
            yield RULE.finding(
                field_place(release, "facts", name, "currency"),
                msg("there is no currency `{code}`", code=fact.currency),
                msg("did you mean `{key}`?", key=near[0])
                if near
                else msg("write its ISO 4217 code: `EUR`, `CAD`, `USD`, `GBP`"),
            )


RULE = Rule("unknown-currency", Group.STRUCTURE, Severity.ERROR, release=unknown)
