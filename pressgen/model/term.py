"""A termbase: concepts with their approved, admitted and refused wordings in each language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pressgen.model.choice import Choice
from pressgen.model.locale import Language, Locale
from pressgen.model.source import Span


class TermStatus(Choice):
    """How a wording is thought of (ISO 30042, administrative status)."""

    PREFERRED = "preferred"
    """The one to write."""

    ADMITTED = "admitted"
    """A synonym that may be written too."""

    DEPRECATED = "deprecated"
    """Not to be written."""

    SUPERSEDED = "superseded"
    """Right once, replaced since."""


class TermKind(Choice):
    """What sort of wording a concept has."""

    COMMON = "common"
    """Common words, which take plurals and feminines: `appel à projets`."""

    NAME = "name"
    """A proper name with its exact letters, signs and capitals: `Fonds de recherche du Québec – Santé`."""

    ACRONYM = "acronym"
    """Initials: `IA`; `see` leads to the concept with the full form."""

    PHRASE = "phrase"
    """Words that never change: `en libre accès`."""


class Gender(Choice):
    """The grammatical gender of a French wording."""

    MASCULINE = "m"
    """`un appel à projets`."""

    FEMININE = "f"
    """`une donnée`."""

    BOTH = "mf"
    """`un` or `une scientifique`."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a concept in one language."""

    text: str
    """The words, in the singular."""

    status: TermStatus = TermStatus.PREFERRED
    """How it is thought of."""

    plural: str | None = None
    """The plural, where the catalog gives it."""

    forms: tuple[str, ...] = ()
    """Other forms that no rule of grammar yields."""

    gender: Gender | None = None
    """Its gender, where the catalog gives it."""

    place: Span | None = field(default=None, compare=False, repr=False)
    """Where the catalog says so."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One concept with all of its wordings."""

    id: str
    """Its stable name: the `msgctxt` of its entry."""

    wordings: Mapping[Locale, tuple[Wording, ...]]
    """Its wordings by locale (`en`, `fr`, and `fr-CA` where that place says otherwise), the preferred one first."""

    kind: TermKind = TermKind.COMMON
    """What sort of wording it has."""

    approved: bool = True
    """Whether its equivalents are decided; a `fuzzy` entry is only proposed."""

    details: Mapping[str, str] = field(default_factory=dict)
    """What else its entry says, by key: `domain`, `definition`, `source`, `note`, `see`, `pos`, `gender`, …"""

    place: Span | None = field(default=None, compare=False, repr=False)
    """Where its entry stands in the catalog."""

    def said(self, locale: Locale) -> tuple[Wording, ...]:
        """Its wordings in a place: the place's own, or those of the language."""
        return next((self.wordings[key] for key in locale.fallbacks if self.wordings.get(key)), ())

    def preferred(self, locale: Locale) -> Wording | None:
        """The wording to write in a place, if one is decided."""
        return next((wording for wording in self.said(locale) if wording.status is TermStatus.PREFERRED), None)

    @property
    def full_form(self) -> str:
        """The id of the concept that an acronym stands for; empty where the catalog does not say."""
        return self.details.get("see", "") if self.kind is TermKind.ACRONYM else ""

    @property
    def untranslated(self) -> bool:
        """Whether it is a name that stays as it is in every language."""
        spellings = {self._first(Locale(language.value)) for language in Language}
        return self.kind is TermKind.NAME and len(spellings) == 1

    def _first(self, locale: Locale) -> str | None:
        wording = self.preferred(locale)
        return wording.text if wording else None


@dataclass(frozen=True, eq=False)
class Termbase:
    """All concepts, by id. Two termbases are equal only if they are one: what is made of one is kept for it."""

    concepts: Mapping[str, Concept] = field(default_factory=dict)
    """The concepts in the order of the catalogs."""
