"""Locales as people name them."""

from difflib import get_close_matches

from pressgen.model.errors import UsageError
from pressgen.model.locale import REGIONAL, Locale
from pressgen.model.message import msg

_MEANT = {"en-uk": "en-gb", "fr-qc": "fr-ca"}
"""Tags that people write for others."""


class UnknownLocale(UsageError, ValueError):
    """There are no rules for a place."""


def locale_of(tag: str) -> Locale:
    """The locale that a tag names, however its letters and its hyphen are written: `fr-CA`, `fr_ca`.

    Raises:
        UnknownLocale: there are no rules for it; the error knows the nearest one.
    """
    wanted = tag.strip().replace("_", "-").casefold()
    known = {locale.value.casefold(): locale for locale in Locale}
    found = known.get(wanted)
    if found:
        return found
    near = get_close_matches(_MEANT.get(wanted, wanted), known, 1)
    listed = ", ".join(f"`{locale.value}`" for locale in REGIONAL)
    hint = (
        msg("did you mean `{locale}`?", locale=known[near[0]].value)
        if near
        else msg("write one of {locales}", locales=listed)
    )
    raise UnknownLocale(msg("there are no typographic rules for `{locale}`", locale=tag), hint)
