"""Text as French and English write it: typography, numbers, money, dates, Markdown. Pure functions on strings."""


def typeset(text: str, locale: str) -> str:
    """A text with the signs and spaces of a place; typesetting it again changes nothing.

    Quotation marks, apostrophes, dashes, accents on capitals, no-break spaces: what `docs/typography.md` lists.

    Args:
        text: plain text or Markdown; code, addresses and Markdown's own signs stay as they are.
        locale: a BCP 47 tag: `fr-FR`, `fr-CA`, `fr-CH`, `en-CA`, `en-GB`, `en-US`.

    Raises:
        UnknownLocale: there are no rules for this place (a `ValueError`).
    """
    from pressgen.language.tags import locale_of
    from pressgen.language.typography import typeset as typeset_for

    return typeset_for(text, locale_of(locale))
