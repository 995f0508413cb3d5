"""A release, a shared record or `pressgen.yaml` refers to something that the newsroom does not have.

Records are named by their files: `frqs` is `releases/_organizations/frqs.yaml`, `carole-jabet` is
`releases/_people/carole-jabet.yaml`, and a release is named by its folder. Topics are named under `topics:` in
`pressgen.yaml`; without a name there, a topic would have no page.

Wrong: `issuers: [frq]` where only `frqs.yaml` exists.
Right: `issuers: [frqs]`.
"""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from pressgen.checks.rule import Group, Record, Rule, field_place
from pressgen.model.block import LaureatesBlock, QuoteBlock
from pressgen.model.contact import Contact
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom, Settings
from pressgen.model.release import Release
from pressgen.model.source import Path
from pressgen.model.walk import blocks

_ORGANIZATION = msg("organisation")
_PERSON = msg("person")
_RELEASE = msg("release")
_TOPIC = msg("topic")


def unknown(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """References of a release to records that are not there."""
    for path, kind, name in _references(release):
        yield from _looked_up(release, path, kind, name, newsroom)


def unknown_in_records(newsroom: Newsroom) -> Iterator[Finding]:
    """References of the settings, of organisations and of people to organisations that are not there."""
    for path, name in _in_settings(newsroom.settings):
        yield from _looked_up(newsroom.settings, path, _ORGANIZATION, name, newsroom)
    for organization in newsroom.organizations.values():
        for position, contact in enumerate(organization.contacts):
            if contact.organization:
                path = ("contacts", position, "organization")
                yield from _looked_up(organization, path, _ORGANIZATION, contact.organization, newsroom)
    for person in newsroom.people.values():
        for position, title in enumerate(person.titles):
            if title.organization:
                path = ("titles", position, "organization")
                yield from _looked_up(person, path, _ORGANIZATION, title.organization, newsroom)


def _looked_up(record: Record, path: Path, kind: Message, name: str, newsroom: Newsroom) -> Iterator[Finding]:
    known = {
        _ORGANIZATION: newsroom.organization_ids,
        _PERSON: newsroom.person_ids,
        _RELEASE: newsroom.release_ids,
        _TOPIC: newsroom.settings.topics,
    }[kind]
    if name not in known:
        near = get_close_matches(name, known, 1)
        yield RULE.finding(
            field_place(record, *path),
            msg("there is no {kind} `{name}`", kind=kind, name=name),
            msg("did you mean `{key}`?", key=near[0]) if near else _where(kind, name),
        )


def _where(kind: Message, name: str) -> Message:
    if kind is _RELEASE:
        return msg("write the name of the other release's folder")
    if kind is _TOPIC:
        return msg("name it under `topics:` in `pressgen.yaml`, as in `{name}: {{name: {{fr: …, en: …}}}}`", name=name)
    folder = "_organizations" if kind is _ORGANIZATION else "_people"
    return msg("write its record in `{file}`", file=f"releases/{folder}/{name}.yaml")


def _references(release: Release) -> Iterator[tuple[Path, Message, str]]:
    for position, name in enumerate(release.issuers):
        yield ("issuers", position), _ORGANIZATION, name
    for position, name in enumerate(release.boilerplates):
        yield ("boilerplates", position), _ORGANIZATION, name
    for position, name in enumerate(release.related):
        yield ("related", position), _RELEASE, name
    for position, name in enumerate(release.topics):
        yield ("topics", position), _TOPIC, name
    for path, name in _in_contacts(release.contacts):
        yield path, _ORGANIZATION, name
    for path, block in blocks(release.body):
        if isinstance(block, QuoteBlock) and isinstance(block.quote.speaker, str):
            yield (*path, "quote", "speaker"), _PERSON, block.quote.speaker
        if isinstance(block, LaureatesBlock):
            yield from _of_laureates((*path, "laureates"), block)


def _in_settings(settings: Settings) -> Iterator[tuple[Path, str]]:
    if settings.publisher:
        yield ("publisher",), settings.publisher
    yield from _in_contacts(settings.contacts)


def _in_contacts(contacts: Sequence[str | Contact]) -> Iterator[tuple[Path, str]]:
    for position, contact in enumerate(contacts):
        if isinstance(contact, str):
            yield ("contacts", position), contact
        elif contact.organization:
            yield ("contacts", position, "organization"), contact.organization


def _of_laureates(path: Path, block: LaureatesBlock) -> Iterator[tuple[Path, Message, str]]:
    for number, laureate in enumerate(block.laureates):
        for position, institution in enumerate(laureate.institutions):
            if isinstance(institution, str):
                yield (*path, number, "institutions", position), _ORGANIZATION, institution
        for position, person in enumerate(laureate.people):
            if isinstance(person, str):
                yield (*path, number, "people", position), _PERSON, person


RULE = Rule("unknown-id", Group.STRUCTURE, Severity.ERROR, release=unknown, newsroom=unknown_in_records)
