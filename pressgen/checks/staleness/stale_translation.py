"""The words of a text have changed since its translation was accepted, and the translation has not.

A correction made in one language is the commonest way for two pages to disagree. `pressgen translate accept` keeps,
beside the release, a digest of the words that each translation renders; spaces, quotation marks and other typography do
not count. A translation that was never accepted is not judged. Where figures have changed too, the rule is
`stale-figure`.

Wrong: the French says `le 12 mai à Lyon` since this morning; the English, accepted yesterday, still says `in Paris`.
Right: correct the English or see that it holds, then `pressgen translate accept`.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule
from pressgen.checks.staleness.comparison import Translation, standing
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.stamp import State


def stale(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Translations of words that have changed, but for those whose figures have."""
    for translation in standing(release, newsroom).translations:
        if translation.state is State.STALE and not translation.stale_in_figures:
            yield RULE.finding(
                translation.target.place(),
                msg("the French has changed since this translation was accepted")
                if translation.now.of is Language.FR
                else msg("the English has changed since this translation was accepted"),
                accept(release, translation),
                (Related(translation.source.place(), msg("the words as they are now")),),
            )


def accept(release: Release, translation: Translation) -> Message:
    """What to do about a translation that is behind."""
    command = f"pressgen translate accept {release.id} {translation.now.field}"
    return msg("correct the translation if need be, then run: {command}", command=command)


RULE = Rule("stale-translation", Group.STALENESS, Severity.WARNING, release=stale)
