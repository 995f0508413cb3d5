"""How the wordings of a term look in a text: their words, each with its forms, and what may stand between them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise

from pressgen.language.inflection import Form, forms, plural
from pressgen.language.words import Words, fold, joint
from pressgen.model.locale import Language
from pressgen.model.term import Concept, TermKind, Wording

_WORD = re.compile(r"[^\W_]+")
_FLEXIBLE = frozenset((" ", "-", "–", "—", " - ", " – ", " — "))
"""What may part two words of a name, however it was typed."""

_HYPHENS = frozenset((" ", "-", "–"))
"""What may part two words of a compound."""

_FINAL_E = re.compile(r"[eéèê]{1,2}s?$")
PREFIX = 3
"""How many first letters the forms of a word share, but for those of short and of irregular words."""

_CHANGING = 7
"""How many letters a word has at least whose plural never begins otherwise."""

_SHORTEST = 5
"""How many letters a single word must have before one with other accents is taken for it."""


class Likeness(IntEnum):
    """How like a catalog's spelling a text's is, from best to worst; inflection makes no difference."""

    EXACT = 0
    """Letter by letter."""

    CASE = 1
    """But for capitals that belong to a name or an acronym."""

    SIGNS = 2
    """But for the dashes, hyphens and spaces of a name."""

    VARIANT = 3
    """But for accents, hyphens and spaces."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One word of a wording."""

    word: str
    """As the catalog writes it."""

    forms: Mapping[str, Form]
    """Its forms: in small letters, or with their capitals where these matter."""

    folded: Mapping[str, str]
    """Its forms by what is left of them without accents."""

    cased: bool
    """Whether capitals matter."""

    def fit(self, written: str) -> tuple[str, Likeness] | None:
        """The form that a word of a text is, and how like it; nothing where it is another word."""
        small = written if self.cased else written.lower()
        if small in self.forms:
            return small, Likeness.EXACT
        form = self.folded.get(fold(written))
        if form is None or (self.cased and not (written.isupper() and len(written) > 2)):
            return None
        return form, Likeness.CASE if written.lower() == form.lower() else Likeness.VARIANT


@dataclass(frozen=True, slots=True)
class Fit:
    """How a stretch of words answers a pattern."""

    first: int
    """The place of its first word."""

    last: int
    """The place of its last word."""

    forms: tuple[str, ...]
    """The form of each word."""

    form: Form
    """What they are together."""

    likeness: Likeness
    """How like the catalog's spelling they are."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One wording, ready to be compared."""

    concept: Concept
    """Whose wording it is."""

    wording: Wording
    """The wording."""

    slots: tuple[Slot, ...]
    """Its words."""

    joints: tuple[str, ...]
    """What stands between them: one less."""

    language: Language
    """The language."""

    form: Form = Form.SAME
    """What the whole is: its plural where the catalog gives one."""

    closed: str = ""
    """Where it is a compound written as one word, against the catalog: its first word and what should follow it."""

    @property
    def named(self) -> bool:
        """Whether it is a proper name."""
        return self.concept.kind is TermKind.NAME

    def fit(self, words: Words, first: int) -> Fit | None:
        """How the words of a text from one on answer it, if they do."""
        found = []
        likeness = Likeness.VARIANT if self.closed else Likeness.EXACT
        if first + len(self.slots) > len(words.written):
            return None
        for number, slot in enumerate(self.slots):
            word = slot.fit(words.written[first + number])
            if word is None:
                return None
            between = self._between(self.joints[number - 1], words.gap(first + number)) if number else likeness
            if between is None:
                return None
            likeness = max(likeness, word[1], between)
            found.append(word[0])
        if likeness is Likeness.VARIANT and not self._recognizable(words.written[first], found):
            return None
        return Fit(first, first + len(found) - 1, tuple(found), self._together(found), likeness)

    def fit_joined(self, written: str, first: int) -> Fit | None:
        """How two words that a hyphen joins, written here without it, answer a pattern of one word, if they do."""
        word = self.slots[0].fit(written) if len(self.slots) == 1 and not self.closed else None
        if word is None or self.slots[0].cased:
            return None
        return Fit(first, first + 1, (word[0],), self._together([word[0]]), Likeness.VARIANT)

    def capitals(self, written: str) -> bool:
        """Whether a name has its capitals; it may also begin with one, or have no other letters."""
        own = [slot.word for slot in self.slots]
        typed = _WORD.findall(written)
        return written.isupper() or (typed[0][1:] == own[0][1:] and typed[1:] == own[1:])

    def right(self, words: Words, fit: Fit) -> str:
        """What a stretch of a text should be in the catalog's spelling."""
        typed = words.written[fit.first : fit.last + 1]
        if self.closed:
            return _like(typed[0], self.closed + fit.forms[0][len(self.closed) - 1 :])
        if self.named:
            return self.wording.text
        parts = []
        for number, (slot, form) in enumerate(zip(self.slots, fit.forms, strict=True)):
            if number:
                place, own = fit.first + number, self.joints[number - 1]
                parts.append(words.parts[2 * place] if words.gap(place) == own else own)
            parts.append(form if slot.cased else _like(typed[number], slot.word if form == slot.word.lower() else form))
        return "".join(parts)

    def _between(self, own: str, typed: str) -> Likeness | None:
        if own == typed:
            return Likeness.EXACT
        if self.named:
            return Likeness.SIGNS if own in _FLEXIBLE and typed in _FLEXIBLE else None
        if own in _HYPHENS and typed in _HYPHENS:
            return Likeness.EXACT if self.language is Language.EN else Likeness.VARIANT
        return None

    def _recognizable(self, written: str, found: list[str]) -> bool:
        """Whether a single word with other accents is the term: `marche` and `recherché` are words of their own."""
        if len(found) > 1 or self.closed:
            return True
        ends = _FINAL_E.sub("", written.lower()) == _FINAL_E.sub("", found[0].lower())
        return len(written) >= _SHORTEST and not ends if not self.slots[0].cased else True

    def _together(self, found: list[str]) -> Form:
        kinds = {slot.forms[form] for slot, form in zip(self.slots, found, strict=True)}
        for kind in (Form.OTHER, Form.SINGULAR, Form.PLURAL):
            if kind in kinds:
                return kind
        return self.form


def beginnings(wording: Wording, language: Language) -> Iterator[str]:
    """Words with whose first three letters all forms of a wording begin."""
    for text in (wording.text, wording.plural, *wording.forms):
        match = _WORD.search(text) if text else None
        if text and match:
            first = match[0]
            yield first
            if len(first) < PREFIX:
                yield from (f"{first}s", "".join(_WORD.findall(text)))
            if len(first) <= PREFIX + 1:
                yield from forms(first.lower(), language)
            elif len(first) < _CHANGING:
                yield plural(first.lower(), language)


def patterns(concept: Concept, wording: Wording, language: Language) -> Iterator[Pattern]:
    """All patterns of a wording: with its forms as grammar has them, and as the catalog gives them."""
    slots, joints = _parsed(concept, wording.text, language, inflected=concept.kind is TermKind.COMMON)
    if not slots:
        return
    if wording.plural:
        given, between = _parsed(concept, wording.plural, language, inflected=False)
        yield Pattern(concept, wording, given, between, language, Form.PLURAL)
    yield Pattern(concept, wording, slots, joints, language)
    for form in wording.forms:
        given, between = _parsed(concept, form, language, inflected=False)
        yield Pattern(concept, wording, given, between, language, Form.OTHER)
    if len(slots) == 2 and concept.kind is not TermKind.NAME and joints[0] in _closing(language):
        closed = f"{slots[0].word.lower()}{joints[0]}"
        yield Pattern(concept, wording, (_closed(*slots),), (), language, closed=closed)


def _closing(language: Language) -> tuple[str, ...]:
    return ("-", " ") if language is Language.EN else ("-",)


def _closed(first: Slot, last: Slot) -> Slot:
    endings = {f"{first.word.lower()}{ending}": form for ending, form in last.forms.items()}
    return Slot(first.word + last.word, endings, {fold(form): form for form in endings}, cased=False)


def _parsed(
    concept: Concept, text: str, language: Language, *, inflected: bool
) -> tuple[tuple[Slot, ...], tuple[str, ...]]:
    found = list(_WORD.finditer(text))
    joints = tuple(joint(text[before.end() : after.start()]) for before, after in pairwise(found))
    noun = concept.details.get("pos") == "noun"
    alone = len(found) == 1
    cased = concept.kind is TermKind.ACRONYM or (alone and concept.kind is TermKind.NAME)
    return tuple(_slot(match[0], language, inflected, noun, cased) for match in found), joints


@lru_cache(maxsize=65_536)
def _slot(word: str, language: Language, inflected: bool, noun: bool, cased: bool) -> Slot:
    cased = cased or _initials(word)
    if cased:
        own = {word: Form.SAME}
        if language is Language.EN and _initials(word):
            own[f"{word}s"] = Form.PLURAL
    elif inflected:
        own = dict(forms(word.lower(), language, feminine=not noun))
    else:
        own = {word.lower(): Form.SAME}
    return Slot(word, own, {fold(form): form for form in reversed(own)}, cased)


def _like(typed: str, form: str) -> str:
    """A form with the capitals of what was typed."""
    if typed.isupper() and len(typed) > 1:
        return form.upper()
    return form[:1].upper() + form[1:] if typed[:1].isupper() else form


def _initials(word: str) -> bool:
    """Whether a word is made of capitals: `IA`, `VIH`; not a Roman numeral's `I`."""
    return len(word) > 1 and word.isupper()
