"""How far translations are: what `pressgen translate` shows, accepts and compares."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from pressgen.checks.staleness.comparison import Translation, compare
from pressgen.language.digest import digest
from pressgen.language.word_diff import Stretch, word_diff
from pressgen.model.errors import EnvironmentFault, UsageError
from pressgen.model.finding import Finding
from pressgen.model.locale import Language, Locale
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.source import Source
from pressgen.model.stamp import Stamp, State
from pressgen.project import interface_catalog
from pressgen.sources.folders import STAMPS
from pressgen.sources.history import former_texts
from pressgen.sources.newsroom_reader import read_newsroom
from pressgen.sources.stamps import write_stamps
from pressgen.sources.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode
from pressgen.sources.yaml_reader import read_yaml

_HEADER = msg("Which words each translation renders. `pressgen translate accept` writes this file; commit it.")
_MEND = msg("`pressgen check` says what is wrong; mend it first")


@dataclass(frozen=True, slots=True)
class Row:
    """How far one translation is."""

    release: str
    """The name of the release's folder."""

    field: str
    """The way to the text in the release: `body.0.paragraph`."""

    locale: Locale
    """The locale of the translation."""

    of: Language
    """The language that it renders."""

    state: State
    """How it stands to the words that it renders."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the translations of a newsroom are."""

    rows: tuple[Row, ...]
    """A row a translation, in the order of releases and fields."""

    unread: tuple[str, ...]
    """The releases that could not be read, or whose stamps could not."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was accepted."""

    path: str
    """The file of stamps, from the newsroom's root."""

    accepted: int
    """How many translations were accepted."""

    removed: int
    """How many stamps went because they belonged to no text any more."""

    left: int
    """How many texts have no translation yet."""


@dataclass(frozen=True, slots=True)
class Drift:
    """A translation and the words that have changed since it was accepted."""

    row: Row
    """Which."""

    words: tuple[Stretch, ...]
    """How the words that it renders became those of now; those of now alone, where the former ones are not known."""

    translation: str
    """The translation."""

    why_unknown: Message | None = None
    """Why the former words are not known."""


@dataclass(frozen=True, slots=True)
class Drifts:
    """What has changed since translations were accepted."""

    drifts: tuple[Drift, ...]
    """The stale translations, in the order of releases and fields."""

    unread: tuple[str, ...]
    """The releases of which nothing is known, because they or their stamps could not be read."""


def status(root: Path, only: Sequence[str] = ()) -> Progress:
    """How far the translations of all releases are, or of some.

    Raises:
        UsageError: the newsroom's settings cannot be read, or a release is named that is none.
    """
    reading = read_newsroom(root, only)
    newsroom = _sound(reading.newsroom)
    rows = [_row(release, made) for release in newsroom.releases for made in compare(release, newsroom).translations]
    return Progress(tuple(rows), _unread(newsroom, reading.findings))


def accept(root: Path, name: str, fields: Sequence[str] = (), of: Language | None = None) -> Accepted:
    """Write down that the translations of a release render its words as both are now, all of them or some.

    Args:
        root: the newsroom's folder.
        name: the release.
        fields: ways to texts, or to blocks that hold them; all texts that have a translation, if empty.
        of: the language that is translated; that of the former stamp, or else the first one, if left out.

    Raises:
        UsageError: the release or its stamps cannot be read, or no translation stands at a way that is named.
        EnvironmentFault: the stamps cannot be written.
    """
    release, newsroom = _release(root, name)
    found = compare(release, newsroom)
    chosen = _chosen(release, found.translations, fields)
    if of:
        found = compare(release, newsroom, dict.fromkeys(chosen, of))
    there = [made for made in found.translations if made.target.text]
    stamps = [_stamp(made, made.now.field in chosen) for made in there]
    assert release.origin is not None
    path = Path(release.origin.source.path).with_name(STAMPS)
    header = interface_catalog(newsroom.settings.source_language.value).gettext(_HEADER.pattern)
    before = newsroom.stamps.get(release.id)
    former = before.origin.source.text if before and before.origin else ""
    write_stamps(root / path, root, [stamp for stamp in stamps if stamp], header, former)
    accepted = sum(made.now.field in chosen for made in there)
    return Accepted(path.as_posix(), accepted, len(found.orphans), len(found.translations) - len(there))


def _stamp(made: Translation, accepted: bool) -> Stamp | None:
    """A translation's stamp, new or as it was but for its place."""
    if accepted:
        return made.accepted()
    return made.stamp.model_copy(update={"field": made.now.field}) if made.stamp else None


def diff(root: Path, only: Sequence[str] = ()) -> Drifts:
    """The stale translations of all releases or of some, with the words that each of them renders.

    Raises:
        UsageError: the newsroom's settings cannot be read, or a release is named that is none.
    """
    reading = read_newsroom(root, only)
    newsroom = _sound(reading.newsroom)
    drifts = (drift for release in newsroom.releases for drift in _drifts(release, newsroom, root))
    return Drifts(tuple(drifts), _unread(newsroom, reading.findings))


def _drifts(release: Release, newsroom: Newsroom, root: Path) -> Iterator[Drift]:
    stale = [made for made in compare(release, newsroom).translations if made.state is State.STALE]
    if not stale:
        return
    wanted = {made.stamp.source for made in stale if made.stamp}
    former: Mapping[str, str] = {}
    why = msg("no commit of this release holds the words that were translated")
    try:
        former = _former(release, root.resolve(), wanted)
    except EnvironmentFault as fault:
        why = fault.message
    for made in stale:
        old = former.get(made.stamp.source) if made.stamp else None
        new = made.source.text.value
        words = tuple(word_diff(new if old is None else old, new))
        yield Drift(_row(release, made), words, made.target.text.value, why if old is None else None)


def _former(release: Release, root: Path, wanted: set[str]) -> dict[str, str]:
    """The words of these digests, as far as a former commit of the release holds them."""
    found: dict[str, str] = {}
    assert release.origin is not None
    path = release.origin.source.path
    for text in former_texts(root / path, root):
        node, _ = read_yaml(Source(path, text))
        words = {digest(scalar): scalar for scalar in _scalars(node)} if node else {}
        found |= {key: words[key] for key in words.keys() & wanted - found.keys()}
        if wanted <= found.keys():
            break
    return found


def _scalars(node: Node) -> Iterator[str]:
    match node:
        case ScalarNode():
            yield node.text.value
        case SequenceNode():
            for item in node.items:
                yield from _scalars(item)
        case MappingNode():
            for _, _, value in node:
                yield from _scalars(value)


def _row(release: Release, made: Translation) -> Row:
    return Row(release.id, made.now.field, made.now.locale, made.now.of, made.state)


def _sound(newsroom: Newsroom | None) -> Newsroom:
    if newsroom is None:
        raise UsageError(msg("the newsroom's settings cannot be read"), _MEND)
    return newsroom


def _unread(newsroom: Newsroom, findings: Sequence[Finding]) -> tuple[str, ...]:
    """The releases of a newsroom that could not be read, or whose stamps could not."""
    places = [path.split("/") for path in {finding.place.path for finding in findings} if path.count("/") > 1]
    read = {release.id for release in newsroom.releases}
    unread = {name for _, name, *rest in places if name not in (newsroom.stamps.keys() if rest == [STAMPS] else read)}
    return tuple(sorted(unread & newsroom.release_ids))


def _release(root: Path, name: str) -> tuple[Release, Newsroom]:
    """A release whose stamps, if it has any, could be read."""
    reading = read_newsroom(root, (name,))
    newsroom = _sound(reading.newsroom)
    if not newsroom.releases:
        raise UsageError(msg("the release `{name}` cannot be read", name=name), _MEND)
    (release,) = newsroom.releases
    assert release.origin is not None
    path = release.origin.source.path
    stamps = Path(path).with_name(STAMPS).as_posix()
    if release.id not in newsroom.stamps and any(finding.place.path == stamps for finding in reading.findings):
        raise UsageError(
            msg("{file} cannot be read", file=stamps),
            msg("bring back a former version of it, or remove it; `pressgen check` says what is wrong"),
        )
    return release, newsroom


def _chosen(release: Release, every: Sequence[Translation], named: Sequence[str]) -> tuple[str, ...]:
    """The ways to the texts that have a translation: all of them, or those that are named and those below."""
    there = dict.fromkeys(made.now.field for made in every if made.target.text)
    for name in named:
        if not any(_within(field, name) for field in there):
            near = get_close_matches(name, there, 1)
            raise UsageError(
                msg("no translation stands at `{field}` of {release}", field=name, release=release.id),
                msg("did you mean `{key}`?", key=near[0])
                if near
                else msg("they are listed by: {command}", command=f"pressgen translate status {release.id}"),
            )
    return tuple(field for field in there if not named or any(_within(field, name) for name in named))


def _within(field: str, name: str) -> bool:
    return f"{field}.".startswith(f"{name}.")
