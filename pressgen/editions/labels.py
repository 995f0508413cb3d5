"""What a locale calls the document, and the line that says when it may be used."""

import gettext
from zoneinfo import ZoneInfo

from pressgen.language.dates import day, moment
from pressgen.model.locale import Locale
from pressgen.model.moment import Moment
from pressgen.model.release import Kind


def document(kind: Kind, labels: gettext.NullTranslations) -> str:
    """What a kind of document is called: `Communiqué de presse`, `News release`."""
    match kind:
        case Kind.RELEASE:
            return labels.pgettext("document", "Press release")
        case Kind.STATEMENT:
            return labels.pgettext("document", "Statement")
        case Kind.ADVISORY:
            return labels.pgettext("document", "Media advisory")
        case Kind.BACKGROUNDER:
            return labels.pgettext("document", "Backgrounder")


def notice(embargo: Moment | None, zone: ZoneInfo, locale: Locale, labels: gettext.NullTranslations) -> str:
    """`Pour diffusion immédiate`, or the embargo with its instant."""
    if embargo is None:
        return labels.gettext("For immediate release")
    return labels.gettext("Embargoed until {moment}").format(moment=shown_moment(embargo, zone, locale))


def shown_moment(when: Moment, zone: ZoneInfo, locale: Locale) -> str:
    """A date as it was given: the day alone, or the instant with its zone.

    Args:
        when: the date.
        zone: the newsroom's zone, for an hour without a zone; it also names an offset that it has at that instant.
        locale: the edition's.
    """
    if when.hour is None:
        return day(when.day, locale)
    instant = when.instant(zone)
    if when.zone is None and instant.utcoffset() == instant.astimezone(zone).utcoffset():
        instant = instant.astimezone(zone)
    return moment(instant, locale)
