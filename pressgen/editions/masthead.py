"""A newsroom itself, worded for the pages of one locale."""

from datetime import date

from pressgen.editions.closing import contacts
from pressgen.editions.names import Names, of_language
from pressgen.editions.wording import Wording
from pressgen.language.dates import day
from pressgen.language.official import official_names
from pressgen.model.locale import Locale
from pressgen.model.masthead import Masthead, ShownAccessibility
from pressgen.model.newsroom import Newsroom
from pressgen.model.site import Accessibility


def masthead(newsroom: Newsroom, locale: Locale, on: date) -> Masthead:
    """What all pages of a locale share.

    Args:
        newsroom: the newsroom.
        locale: one of its editions.
        on: the day on which names and titles must be right: that of the newest release.
    """
    settings = newsroom.settings
    words = Wording(locale, official_names(newsroom), typography=settings.typography)
    names = Names(newsroom, on, words)
    return Masthead(
        locale=locale,
        newsroom=names.in_any_language(settings.name)[0],
        base_url=settings.base_url,
        logo=names.sign(settings.look.logo),
        publisher=names.organization(settings.publisher) if settings.publisher else None,
        contacts=contacts(settings.contacts, names),
        newsletter=of_language(settings.invitations.newsletter, locale),
        feedback=of_language(settings.invitations.feedback, locale),
        accessibility=_accessibility(settings.accessibility, words) if settings.accessibility else None,
    )


def _accessibility(said: Accessibility, words: Wording) -> ShownAccessibility:
    return ShownAccessibility(
        standard=said.standard,
        conformity=said.conformity,
        audited=day(said.audited, words.locale) if said.audited else "",
        stated=day(said.stated, words.locale) if said.stated else "",
        email=said.email or "",
        exceptions=words.markdown(said.exceptions),
    )
