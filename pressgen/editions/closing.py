"""What stands after the body: corrections, "À propos" / "About", contacts, links."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from pressgen.editions.anchors import Anchors
from pressgen.editions.labels import shown_moment
from pressgen.editions.names import Names, of_language
from pressgen.language.conventions import about
from pressgen.language.telephone import phone_link, phone_shown
from pressgen.model.contact import Contact
from pressgen.model.edition import ShownBoilerplate, ShownContact, ShownCorrection, ShownLink
from pressgen.model.moment import Moment
from pressgen.model.organization import Organization
from pressgen.model.release import Correction, Link, Release


def corrections(release: Release, names: Names, zone: ZoneInfo) -> tuple[ShownCorrection, ...]:
    """What was changed after publication, newest first."""
    words = names.words

    def instant(correction: Correction) -> datetime:
        return correction.date.instant(zone)

    return tuple(
        ShownCorrection(
            kind=correction.kind,
            at=shown_moment(correction.date, zone, words.locale),
            at_iso=_iso(correction.date, zone),
            text=words.markdown(correction.text),
        )
        for correction in sorted(release.corrections, key=instant, reverse=True)
        if correction.text.wording(words.locale)
    )


def _iso(when: Moment, zone: ZoneInfo) -> str:
    return when.day.isoformat() if when.hour is None else when.instant(zone).isoformat()


def boilerplates(release: Release, names: Names, anchors: Anchors) -> tuple[ShownBoilerplate, ...]:
    """The "À propos" / "About" of the organisations that the release lists, as they were on its day."""
    return tuple(_boilerplates(release, names, anchors))


def _boilerplates(release: Release, names: Names, anchors: Anchors) -> Iterator[ShownBoilerplate]:
    for who in release.boilerplates:
        organization = names.newsroom.organizations.get(who)
        boilerplate = organization.boilerplate_on(names.day) if organization else None
        text = names.words.markdown(boilerplate.text) if boilerplate else ""
        if organization and boilerplate and text:
            heading = names.words.plain(boilerplate.heading) or _about(who, organization, names)
            yield ShownBoilerplate(heading, anchors.anchor(heading), text)


def _about(who: str, organization: Organization, names: Names) -> str:
    shown = names.organization(who)
    article = of_language(organization.named_on(names.day).article, names.words.locale)
    return about(shown.name if shown else "", article, names.words.locale)


def contacts(given: Iterable[str | Contact], names: Names) -> tuple[ShownContact, ...]:
    """Whom journalists may reach in the edition's language; an organisation's id stands for all of its contacts."""
    return tuple(
        _contact(contact, organization, names)
        for contact, organization in _contacts(given, names)
        if not contact.languages or names.words.locale.language in contact.languages
    )


def _contacts(given: Iterable[str | Contact], names: Names) -> Iterator[tuple[Contact, str | None]]:
    for one in given:
        if isinstance(one, Contact):
            yield one, one.organization
        else:
            organization = names.newsroom.organizations.get(one)
            for contact in organization.contacts if organization else ():
                yield contact, contact.organization or one


def _contact(contact: Contact, organization: str | None, names: Names) -> ShownContact:
    words = names.words
    shown = names.organization(organization) if organization else None
    return ShownContact(
        name=words.name(contact.name) if contact.name else "",
        role=words.plain(contact.role),
        organization=shown.name if shown else "",
        phone=phone_shown(contact.phone) if contact.phone else "",
        phone_link=phone_link(contact.phone, contact.extension or "") if contact.phone else "",
        extension=contact.extension or "",
        email=contact.email or "",
        website=contact.website or "",
        hours=words.plain(contact.hours),
    )


def links(release: Release, names: Names) -> tuple[ShownLink, ...]:
    """Pages to read further, in the edition's language where there is one."""
    return tuple(_link(link, label, names) for link in release.links if (label := names.words.plain(link.label)))


def _link(link: Link, label: str, names: Names) -> ShownLink:
    own = of_language(link.url, names.words.locale)
    if own:
        return ShownLink(label, own)
    locale, url = next(iter(link.url.items()))
    return ShownLink(label, url, locale.value)
