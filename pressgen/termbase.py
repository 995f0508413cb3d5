"""Keeping the newsroom's words: terms are looked up, checked, added and renamed.

Only the newsroom's own catalogs are ever written, and all but the changed entry stays in them as it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from pressgen.language.words import fold
from pressgen.model.errors import UsageError
from pressgen.model.finding import Finding
from pressgen.model.locale import Locale
from pressgen.model.message import msg
from pressgen.model.term import Concept, TermStatus
from pressgen.sources.term_catalogs import Catalogs, folders
from pressgen.sources.term_draft import Draft as Draft
from pressgen.sources.term_draft import refuses_itself, require
from pressgen.sources.terms import read_termbase

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


def look_up(root: Path, word: str = "", domain: str = "", status: str = "") -> tuple[Concept, ...]:
    """The newsroom's terms and pressgen's, by id.

    Args:
        root: the newsroom's folder.
        word: what their id or one of their wordings contains; accents and capitals make no difference.
        domain: their domain.
        status: `proposed`, `missing`, or a status that one of their wordings has.
    """
    concepts = read_termbase(folders(root), root.resolve())[0].concepts
    found = (concepts[name] for name in sorted(concepts))
    return tuple(concept for concept in found if _fits(concept, fold(word), domain, status))


def check(root: Path) -> Checked:
    """What is wrong in the catalogs of terms."""
    termbase, findings = read_termbase(folders(root), root.resolve())
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
    require(draft)
    refused = refuses_itself(draft)
    if refused:
        raise UsageError(
            msg("the refused wording “{words}” is a form of the approved one", words=refused),
            msg("take it out: it would be found wherever the term is used rightly"),
        )
    own = Catalogs(root, title)
    if draft.id in own.drafts(draft.locale):
        raise UsageError(
            msg("there is a term `{id}` already", id=draft.id),
            msg("change its wording with `pressgen terms rename`, the rest in {file}", file=own.path(draft.locale)),
        )
    before = {_told(finding) for finding in check(root).findings}
    own.put_all((draft,))
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
        require(replace(new, id=renaming.new_id or new.id))
        if new != draft:
            own.reword(new, _kept(draft, new, renaming.keep, first=locale is locales[0]))
    if renaming.new_id and renaming.new_id != renaming.id:
        _refuse_taken(root, renaming.new_id)
        own.rename(renaming.id, renaming.new_id)
    return own.save()


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


def _unknown(root: Path, renaming: Renaming) -> UsageError:
    concepts = read_termbase(folders(root), root.resolve())[0].concepts
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
    if name in read_termbase(folders(root), root.resolve())[0].concepts:
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
