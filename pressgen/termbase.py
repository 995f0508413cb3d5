"""Keeping the newsroom's words: terms are looked up, checked, added, renamed, taken in and given out.

Only the newsroom's own catalogs are ever written, and all but the changed entry stays in them as it is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from pressgen.language.slugs import slug
from pressgen.language.words import fold
from pressgen.model.errors import Slip, UsageError
from pressgen.model.exchange import Exchange
from pressgen.model.finding import Finding
from pressgen.model.locale import Language, Locale
from pressgen.model.message import msg
from pressgen.model.term import Concept, TermStatus
from pressgen.sources.packaged import packaged
from pressgen.sources.term_catalogs import Catalogs, catalog_path, read_drafts
from pressgen.sources.term_draft import Draft as Draft
from pressgen.sources.term_draft import verify
from pressgen.sources.terms import read_termbase
from pressgen.sources.terms_exchange import read_file, written

Key = tuple[str, Locale]
"""What an entry is known by: its concept's id and its catalog's locale."""

PROPOSED = "proposed"
"""What a term is whose equivalent is only proposed."""

MISSING = "missing"
"""What a term is that has no equivalent yet."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a look at all terms gave."""

    terms: int
    """How many concepts there are."""

    findings: tuple[Finding, ...]
    """What is wrong in the catalogs, in the order of files and places."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a new term."""

    path: str
    """The catalog that it stands in now, from the newsroom's root."""

    findings: tuple[Finding, ...]
    """What is wrong since then."""


@dataclass(frozen=True, slots=True)
class Renaming:
    """What shall be different in a term; what is empty stays as it is."""

    id: str
    """The term."""

    locale: Locale = Locale.FR
    """Whose wording is meant."""

    new_id: str = ""
    """Another id."""

    english: tuple[str, str] = ("", "")
    """Another English wording, and its plural."""

    words: tuple[str, str] = ("", "")
    """Another wording of the locale, and its plural."""

    keep: TermStatus | None = None
    """What the former wordings shall be from now on; nothing to forget them."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the entries of a file."""

    added: tuple[Key, ...]
    """Those that were not there before."""

    updated: tuple[Key, ...]
    """Those that took the place of others."""

    same: int
    """How many were there already, alike in everything."""

    conflicts: tuple[tuple[int, Key], ...]
    """Those that are otherwise in the catalogs and were left out, with their lines in the file."""

    paths: tuple[str, ...]
    """The catalogs that were written, from the newsroom's root."""


def look_up(root: Path, word: str = "", domain: str = "", status: str = "") -> tuple[Concept, ...]:
    """The newsroom's terms and pressgen's, by id.

    Args:
        root: the newsroom's folder.
        word: what their id or one of their wordings contains; accents and capitals make no difference.
        domain: their domain.
        status: `proposed`, `missing`, or a status that one of their wordings has.
    """
    concepts = read_termbase(_folders(root), root.resolve())[0].concepts
    found = (concepts[name] for name in sorted(concepts))
    return tuple(concept for concept in found if _fits(concept, fold(word), domain, status))


def check(root: Path) -> Checked:
    """What is wrong in the catalogs of terms."""
    termbase, findings = read_termbase(_folders(root), root.resolve())
    return Checked(len(termbase.concepts), tuple(sorted(findings, key=lambda finding: finding.order)))


def add(root: Path, draft: Draft, title: str) -> Added:
    """Write a new term into the newsroom's own catalog.

    Args:
        root: the newsroom's folder.
        draft: the term.
        title: what the first line of a new catalog says it is.

    Raises:
        UsageError: the catalog has a term with this id or is broken, or the term is none that can be written.
        EnvironmentFault: the catalog cannot be written.
    """
    _verify(draft)
    own = Catalogs(root, title)
    if draft.id in own.drafts(draft.locale):
        raise UsageError(
            msg("there is a term `{id}` already", id=draft.id),
            msg("change its wording with `pressgen terms rename`, the rest in {file}", file=own.path(draft.locale)),
        )
    before = {_told(finding) for finding in check(root).findings}
    own.put(draft)
    path = own.save()[0]
    return Added(path, tuple(finding for finding in check(root).findings if _told(finding) not in before))


def rename(root: Path, renaming: Renaming) -> tuple[str, ...]:
    """Change the id or the preferred wordings of a term of the newsroom, and give the paths of its catalogs.

    Raises:
        UsageError: there is no such term or it is pressgen's, the new id is taken, a plural is missing, or a catalog
            is broken.
        EnvironmentFault: a catalog cannot be written.
    """
    own = Catalogs(root)
    locales = [locale for locale in Locale if renaming.id in own.drafts(locale)]
    if not locales or (any(renaming.words) and renaming.locale not in locales):
        raise _unknown(root, renaming)
    for locale in locales:
        draft = own.drafts(locale)[renaming.id]
        words = renaming.words if locale is renaming.locale else ("", "")
        new = replace(
            draft,
            english=_reworded(draft.english, renaming.english, "--en-plural"),
            words=_reworded(draft.words, words, "--fr-plural"),
        )
        _verify(replace(new, id=renaming.new_id or new.id))
        if new != draft:
            own.reword(new, _kept(draft, new, renaming.keep, first=locale is locales[0]))
    if renaming.new_id and renaming.new_id != renaming.id:
        _refuse_taken(root, renaming.new_id)
        own.rename(renaming.id, renaming.new_id)
    return own.save()


def take_in(root: Path, file: Path, format: Exchange | None, title: str, *, update: bool) -> TakenIn:
    """Take the entries of a file into the newsroom's own catalogs; all of them, or none where one is wrong.

    Args:
        root: the newsroom's folder.
        file: the file.
        format: its format; told by its name, if not given.
        title: what the first line of a new catalog says it is.
        update: whether an entry of the file takes the place of one that says something else.

    Raises:
        UsageError: the file or a catalog cannot be read, or an entry is none that can be written.
        EnvironmentFault: a catalog cannot be written.
    """
    own = Catalogs(root, title)
    known = {(draft.id, draft.locale): draft for draft in _in_force(root)}
    added: list[Key] = []
    updated: list[Key] = []
    conflicts: list[tuple[int, Key]] = []
    same = 0
    for line, draft in read_file(file, format):
        draft = draft if draft.id else replace(draft, id=slug("".join(draft.english[:1])))
        _verify(draft, line)
        key = draft.id, draft.locale
        before = known.get(key)
        if before == draft:
            same += 1
        elif before and (not update or key in (*added, *updated)):
            conflicts.append((line, key))
        else:
            (updated if before else added).append(key)
            known[key] = draft
            own.put(draft)
    return TakenIn(tuple(added), tuple(updated), same, tuple(conflicts), own.save())


def give_out(root: Path, format: Exchange, title: str) -> str:
    """All terms of the newsroom and of pressgen in a format.

    Raises:
        UsageError: a catalog cannot be read.
    """
    drafts = sorted(_in_force(root), key=lambda draft: (draft.id, tuple(Locale).index(draft.locale)))
    return written(drafts, format, title)


def _folders(root: Path) -> tuple[Path, ...]:
    """The folders of catalogs, the newsroom's own first."""
    return tuple(dict.fromkeys((root.resolve() / "locales", packaged("locales").resolve())))


def _in_force(root: Path) -> Iterator[Draft]:
    """The entries that hold: a language's in the first folder that has the concept in that language."""
    first: dict[tuple[str, Language], Path] = {}
    for folder in _folders(root):
        for locale in Locale:
            path = catalog_path(folder, locale)
            if path.exists() or path.is_symlink():
                within = root.resolve() if folder.is_relative_to(root.resolve()) else folder
                for draft in read_drafts(path, within, locale)[1].values():
                    if first.setdefault((draft.id, locale.language), folder) == folder:
                        yield draft


def _fits(concept: Concept, word: str, domain: str, status: str) -> bool:
    wordings = [wording for said in concept.wordings.values() for wording in said]
    named = not word or any(word in fold(text) for text in (concept.id, *(wording.text for wording in wordings)))
    states = {wording.status.value for wording in wordings}
    states |= set() if concept.approved else {PROPOSED}
    states |= set() if concept.preferred(Locale.FR) or concept.preferred(Locale.FR_CA) else {MISSING}
    return named and domain in ("", concept.details.get("domain")) and (not status or status in states)


def _told(finding: Finding) -> tuple[str, str, str]:
    """What tells two findings apart, wherever they have moved to."""
    return finding.rule, finding.place.path, str(finding.message)


def _verify(draft: Draft, line: int = 0) -> None:
    try:
        verify(draft)
    except Slip as slip:
        message = msg("line {line}: {reason}", line=line, reason=slip.message) if line else slip.message
        raise UsageError(message, slip.help) from None


def _unknown(root: Path, renaming: Renaming) -> UsageError:
    concepts = read_termbase(_folders(root), root.resolve())[0].concepts
    if renaming.id in concepts:
        locale = renaming.locale.value
        return UsageError(
            msg("the newsroom's own catalog for `{locale}` has no `{id}`", locale=locale, id=renaming.id),
            msg("pressgen's terms stay as they are: put yours before them with `pressgen terms add`"),
        )
    near = get_close_matches(renaming.id, concepts, 1)
    return UsageError(
        msg("there is no term `{id}`", id=renaming.id),
        msg("did you mean `{key}`?", key=near[0]) if near else msg("`pressgen terms list` shows them all"),
    )


def _refuse_taken(root: Path, name: str) -> None:
    if name in read_termbase(_folders(root), root.resolve())[0].concepts:
        raise UsageError(msg("there is a term `{id}` already", id=name), msg("choose another id"))


def _reworded(before: tuple[str, ...], after: tuple[str, str], option: str) -> tuple[str, ...]:
    singular, plural = after
    if not singular and not plural:
        return before
    if len(before) > 1 and not plural:
        raise UsageError(
            msg("the plural would still be `{plural}`", plural=before[1]),
            msg("give the new one too, with `{option}`", option=option),
        )
    return tuple(filter(None, (singular or before[0], plural)))


def _kept(before: Draft, after: Draft, status: TermStatus | None, *, first: bool) -> Mapping[str, str]:
    """The former wordings that an entry goes on listing, by the key they stand under."""
    if not status:
        return {}
    kept = {}
    if first and before.english[0] != after.english[0]:
        kept[f"{status.value}-en"] = before.english[0]
    if before.words and before.words[0] != after.words[0]:
        kept[status.value] = before.words[0]
    return {key: words for key, words in kept.items() if words not in before.said.get(key, "").split(" | ")}
