"""An entry of a catalog of terms apart from its catalog: as it is to be written, or as another format has it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from pressgen.model.errors import Slip, UsageError
from pressgen.model.locale import Locale
from pressgen.model.message import msg
from pressgen.model.term import TermKind
from pressgen.sources.term_entries import VALUES, WORDINGS, Entry

_LISTS = frozenset(f"{key}{side}" for key in (*WORDINGS, "forms") for side in ("", "-en"))
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Draft:
    """One entry, as it is to be written or as another format has it."""

    id: str
    """The concept's id."""

    locale: Locale
    """The catalog that it belongs into."""

    english: tuple[str, ...]
    """The preferred English wording, and perhaps its plural."""

    words: tuple[str, ...] = ()
    """The locale's preferred wording, with a plural where English has one; empty where none is decided."""

    approved: bool = True
    """Whether it is decided."""

    said: Mapping[str, str] = field(default_factory=dict)
    """What its comments say, by key; values that are lists are parted by ` | `."""

    def __post_init__(self) -> None:
        """Bring it into the shape that an entry of a catalog has."""
        words = (self.words * 2)[: len(self.english)] if len(self.words) == 1 else self.words[: len(self.english)]
        said = {"kind": TermKind.COMMON.value} | {key: _tidy(key, value) for key, value in self.said.items()}
        object.__setattr__(self, "words", words)
        object.__setattr__(self, "said", {key: said[key] for key in sorted(said) if said[key]})


def draft_of(entry: Entry) -> Draft:
    """What an entry of a catalog says."""
    return Draft(entry.id, entry.locale, entry.english, entry.words, entry.approved, entry.said)


def verify(draft: Draft) -> None:
    """Refuse an entry that no catalog should get.

    Raises:
        Slip: its id is not made of small letters, digits and hyphens, it has no English wording, a wording is blank,
            a key or a value is not known, or it holds a control character.
    """
    if not _ID.fullmatch(draft.id):
        raise Slip(
            msg("`{id}` is no id for a term", id=draft.id),
            msg("write small letters, digits and hyphens, as in `call-for-projects`"),
        )
    if draft.locale is Locale.EN:
        raise Slip(
            msg("English stands in the catalogs of the other locales"),
            msg("name `fr`, or a place that words English otherwise, as `en-GB`"),
        )
    if not "".join(draft.english).strip():
        raise Slip(
            msg("the term `{id}` has no English wording", id=draft.id), msg("every entry stands under its English")
        )
    if not all(words.strip() for words in (*draft.english, *filter(None, draft.words))):
        raise Slip(
            msg("a wording of the term `{id}` is blank", id=draft.id),
            msg("write it, or leave it out until it is decided"),
        )
    for key, values in VALUES.items():
        if draft.said.get(key, next(iter(values))) not in set(values):
            known = ", ".join(f"`{value}`" for value in values)
            raise Slip(msg("`{key}` is none of {keys}", key=draft.said[key], keys=known), msg("write one of them"))
    everything = (*draft.english, *draft.words, *draft.said.values())
    control = next((char for words in everything for char in words if unicodedata.category(char) in ("Cc", "Cs")), None)
    if control:
        raise Slip(msg("the character {point} may not stand in a term", point=f"U+{ord(control):04X}"))


def refuses_itself(draft: Draft) -> str:
    """A wording that an entry refuses and approves at once; empty where there is none."""
    for side, preferred in (("", draft.words), ("-en", draft.english)):
        approved = {words.casefold() for words in (*preferred, *_listed(draft, "admitted" + side))}
        for key in ("deprecated", "superseded"):
            for words in _listed(draft, key + side):
                if words.casefold() in approved:
                    return words
    return ""


def require(draft: Draft, line: int = 0) -> None:
    """Refuse an entry that no catalog should get, with its line in the file that it comes from, if it has one.

    Raises:
        UsageError: it is one that `verify` refuses.
    """
    try:
        verify(draft)
    except Slip as slip:
        message = msg("line {line}: {reason}", line=line, reason=slip.message) if line else slip.message
        raise UsageError(message, slip.help) from None


def _listed(draft: Draft, key: str) -> tuple[str, ...]:
    return tuple(filter(None, draft.said.get(key, "").split(" | ")))


def _tidy(key: str, value: str) -> str:
    words = " ".join(value.split())
    return " | ".join(part for item in words.split("|") if (part := item.strip())) if key in _LISTS else words
