"""A correction is told in one language only.

Whoever reads the other edition goes on believing what was wrong. Of 64 corrections of one government, a third were
never made in French.

Wrong: `corrections: [{date: 2023-12-01, text: {en: The amount was $68,000.}}]` in a bilingual release.
Right: the same with `fr: Le montant était de 68 000 $.`
"""

import re
from collections.abc import Iterator

from pressgen.checks.parity.comparison import at_lines
from pressgen.checks.rule import Group, Pair, Rule, Segment, field_place
from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.locale import Language
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release

_NOTICES = {
    Language.FR: re.compile(
        r"[\W_]{0,9}(?:(?:correction|correctif|rectificatif|erratum|mise à jour|précision)\s*:|"
        r"(?:mis|modifié|corrigé)e?(?: à jour)? le \d|(?:[^.\n]* )?version (?:antérieure|précédente) "
        r"(?:de ce|du présent) communiqué)",
        re.IGNORECASE,
    ),
    Language.EN: re.compile(
        r"[\W_]{0,9}(?:(?:correction|erratum|update|clarification)\s*:|(?:updated|corrected|modified) on [A-Z\d]|"
        r"(?:[^.\n]* )?(?:previous|earlier) version of this (?:news |press |media )?release)",
        re.IGNORECASE,
    ),
}
"""Corrections that are typed into the text."""


def untold(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """Corrections without words in a language that the release's title has."""
    languages = {locale.language for locale, text in release.title.items() if text}
    languages &= {locale.language for locale in newsroom.settings.editions}
    for position, correction in enumerate(release.corrections):
        told = {locale.language for locale, text in correction.text.items() if text}
        for language in Language:
            if told and language in languages - told:
                yield RULE.finding(
                    field_place(release, "corrections", position, "text"),
                    msg("this correction is not made under `{language}`", language=language.value),
                    msg("tell it in both languages"),
                )


def typed(pair: Pair, _newsroom: Newsroom) -> Iterator[Finding]:
    """Corrections in the wording of one side."""
    for here, there in ((pair.source, pair.target), (pair.target, pair.source)):
        notice = _notice(here)
        if notice and not _notice(there):
            yield RULE.finding(
                here.place(*notice.span()),
                msg("this correction is not made under `{language}`", language=there.locale.language.value),
                msg("tell it in both languages, best under `corrections:`"),
                (Related(there.place(), msg("the other language")),),
            )


def _notice(segment: Segment) -> re.Match[str] | None:
    return next(at_lines(_NOTICES[segment.locale.language], segment.text.value), None)


RULE = Rule("correction-in-one-language", Group.PARITY, Severity.ERROR, pair=typed, release=untold)
