"""Figures of a text have changed since its translation was accepted, and the translation still tells the former ones.

An amount, a date or a telephone number that is right in one language only is quoted wrongly in the other. Figures are
compared by value, as `figure-mismatch` does; a translation that tells the new figures already is merely stale.

Wrong: `120 000 €` corrected into `150 000 €`; the English, accepted before, still says `€120,000`.
Right: write `€150,000`, then `pressgen translate accept`; or a fact, `{{ amount }}`, that is written once for both.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.checks.staleness.comparison import standing
from pressgen.checks.staleness.stale_translation import accept
from pressgen.language.digest import told_figures
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.source import Span


def stale(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Translations that tell figures which their source tells no more."""
    for translation in standing(release, newsroom).translations:
        if translation.stale_in_figures:
            source, target = translation.source, translation.target
            yield RULE.finding(
                _first_untold(target, source),
                msg("figures of the French have changed since this translation was accepted")
                if translation.now.of is Language.FR
                else msg("figures of the English have changed since this translation was accepted"),
                accept(release, translation),
                (Related(_first_untold(source, target), msg("the words as they are now")),),
            )


def _first_untold(told: Segment, elsewhere: Segment) -> Span:
    """Where the first figure of a text stands that another text does not tell; the whole text, if there is none."""
    others = {(reading.kind, reading.value) for reading in told_figures(elsewhere.text.value, elsewhere.locale)}
    for reading in told_figures(told.text.value, told.locale):
        if (reading.kind, reading.value) not in others:
            return told.place(reading.start, reading.end)
    return told.place()


RULE = Rule("stale-figure", Group.STALENESS, Severity.ERROR, release=stale)
