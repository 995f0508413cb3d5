"""The forms that a word of a term takes: French plurals and feminines, English plurals.

Nothing is known of a word but its letters; the rules are those that yield few forms that no dictionary has, and hardly
ever another word. Sources: *Le bon usage*, 13th edition, 485-534; OQLF, Banque de dépannage linguistique, "Pluriel des
noms" and "Féminisation"; *The Chicago Manual of Style* 7.5-7.15.
"""

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import lru_cache

from pressgen.model.locale import Language


class Form(Enum):
    """What a form is beside the word that it is a form of."""

    SAME = "same"
    """The word itself."""

    PLURAL = "plural"
    """Its plural."""

    SINGULAR = "singular"
    """Its singular, where the word is a plural."""

    OTHER = "other"
    """Its other gender."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _ending(words: str, drop: int, other: str) -> dict[str, str]:
    """Words with other plurals than the rules have: so many letters go, and something else comes."""
    return {word: word[: len(word) - drop] + other for word in words.split()}


_LINKS = {
    Language.FR: _set(
        "à afin au aux avec bien chez contre dans de des du en entre et hors la le les moins non ou par pas "
        "plus pour près que qui sans selon ses si son sous sur un une vers"
    ),
    Language.EN: _set(
        "a an and at by for from in into its not of off on or per the to under up via with within without"
    ),
}
"""Words of one form, after which a term's other words do not take the plural."""

_INVARIABLE = {
    Language.FR: _set(
        "abus accès alias avis bas bois bonus bras bus campus cas choix compromis concours congrès consensus "
        "corps corpus cours croix cursus discours dos décès encours excès faux fois fonds frais gaz "
        "héros index jus laps logis lors malus mars mois mépris mœurs noix os paix palais parcours pays "
        "permis poids prix procès processus progrès prospectus puits radis recours reflux refus relais remous "
        "repas repos sens sinus stimulus succès surplus sursis syllabus tapis taux temps terminus "
        "univers us utérus virus vis voix flux afflux influx secours"
    ),
    Language.EN: _set(
        "aircraft alias bias bonus bus campus census consensus corps diabetes ethics feedback focus gas "
        "genetics headquarters information lens means mathematics news offspring physics politics process "
        "progress research series software species statistics status syllabus virus access business"
    ),
}
"""Words in -s, -x or -z that are singulars, as `un fonds` is none of `fond`, and English words without a plural."""

_IRREGULAR = {
    Language.FR: {
        **_ending("bijou caillou chou genou hibou joujou pou", 0, "x"),
        **_ending("bail corail émail soupirail travail vantail vitrail", 2, "ux"),
        **_ending("bleu pneu landau sarrau émeu", 0, "s"),
        **_ending("bal carnaval festival régal récital chacal cal aval naval fatal banal", 0, "s"),
        "œil": "yeux",
        "ciel": "cieux",
    },
    Language.EN: {
        **_ending("calf half leaf loaf self shelf thief wolf", 1, "ves"),
        **_ending("knife life wife", 2, "ves"),
        **_ending("man woman chairman fisherman spokesman spokeswoman", 2, "en"),
        **_ending("analysis axis basis crisis diagnosis hypothesis prognosis thesis", 2, "es"),
        "child": "children",
        "criterion": "criteria",
        "datum": "data",
        "foot": "feet",
        "mouse": "mice",
        "person": "people",
        "phenomenon": "phenomena",
        "tooth": "teeth",
    },
}
_SINGULARS = {language: {plural: word for word, plural in table.items()} for language, table in _IRREGULAR.items()}

_Rules = tuple[tuple[tuple[str, ...], int, tuple[str, ...]], ...]
"""What words end in, how many letters go, and what may come instead; the first rule that fits is applied."""


def _rules(*rules: tuple[str, int, str]) -> _Rules:
    return tuple((tuple(endings.split(" ")), drop, tuple(others.split(" "))) for endings, drop, others in rules)


_KEPT = -1
"""In the place of a number of letters: words that end so have no other form."""

_PLURAL = {
    Language.FR: _rules(
        ("s x z", _KEPT, ""),
        ("al", 1, "ux ls"),
        ("au eu œu", 0, "x"),
        ("", 0, "s"),
    ),
    Language.EN: _rules(
        ("ay ey oy uy", 0, "s"),
        ("y", 1, "ies"),
        ("s x z ch sh", 0, "es"),
        ("", 0, "s"),
    ),
}
_SINGULAR = {
    Language.FR: _rules(
        ("eaux eux œux", 1, ""),
        ("aux", 2, "l u"),
        ("ss us is ès", _KEPT, ""),
        ("s", 1, ""),
    ),
    Language.EN: _rules(
        ("ss us is ics", _KEPT, ""),
        ("ies", 3, "y"),
        ("sses shes ches xes", 2, ""),
        ("s", 1, ""),
    ),
}
_FEMININE = _rules(
    ("teur", 3, "rice euse eure"),
    ("eur", 3, "euse eure"),
    ("eux", 1, "se"),
    ("if neuf veuf sauf", 1, "ve"),
    ("chef", 0, "fe"),
    ("er", 2, "ère"),
    ("appel hôtel", _KEPT, ""),
    ("el pareil vermeil", 0, "le"),
    ("tion sion xion gion nion", _KEPT, ""),
    ("ien éen yen ron ion", 0, "ne"),
    ("complet concret discret inquiet secret désuet replet", 2, "ète"),
    ("net muet cadet coquet sujet violet", 0, "te"),
    ("public laïc caduc turc", 1, "que"),
    ("grec", 0, "que"),
    ("blanc franc", 0, "he"),
    ("long oblong", 0, "ue"),
    ("nouveau jumeau", 2, "lle"),
    ("palais relais délais mois ai oi ui au eu ou ment", _KEPT, ""),
    ("ais ois clus clos quis pris", 0, "e"),
    ("é i u ain in al san ent ant int ct and ond ard ord at it ot ert ort ult oir ur rs", 0, "e"),
)


def plural(word: str, language: Language) -> str:
    """The plural of a word in small letters; the word itself where it has none or is one."""
    return next(iter(_plurals(word, language)), word)


@lru_cache(maxsize=16_384)
def forms(word: str, language: Language, *, feminine: bool = True) -> Mapping[str, Form]:
    """All forms of a word of a term, in small letters, with what each of them is.

    Args:
        word: the word, in small letters.
        language: its language.
        feminine: whether it may take a feminine, as adjectives and people do.
    """
    found = {word: Form.SAME}
    if len(word) < 3 or word in _LINKS[language] or not word.isalpha():
        return found
    for other in _plurals(word, language):
        found.setdefault(other, Form.PLURAL)
    for other in _singulars(word, language):
        found.setdefault(other, Form.SINGULAR)
    if feminine and language is Language.FR and word not in _INVARIABLE[language]:
        singular = next(iter(_singulars(word, language)), word)
        for base in (word, singular):
            for other in _ended(base, _FEMININE):
                found.setdefault(other, Form.OTHER)
                found.setdefault(f"{other}s", Form.OTHER)
    return found


def pluralized(words: str, language: Language) -> str:
    """A term in the plural, as a rule would have it: `appels à projets`, `calls for projects`, `livres blancs`.

    In French the words before the first preposition take it, in English the last one of these.
    """
    parts = words.split(" ")
    head = next((place for place, part in enumerate(parts) if _links(part, language)), len(parts))
    first = head - 1 if language is Language.EN else 0
    changed = (_plural_as_written(part, language) for part in parts[first:head])
    return " ".join((*parts[:first], *changed, *parts[head:]))


def _links(word: str, language: Language) -> bool:
    return word in _LINKS[language] or "'" in word[:3] or "’" in word[:3]


def _plural_as_written(word: str, language: Language) -> str:
    before, hyphen, last = word.rpartition("-")
    small = last.casefold()
    other = plural(small, language)
    same = len(last) - len(small) if other.startswith(small) else None
    return f"{before}{hyphen}{last}{other[len(small) :]}" if same == 0 else f"{before}{hyphen}{other}"


def _plurals(word: str, language: Language) -> Iterator[str]:
    if word in _INVARIABLE[language] or word in _SINGULARS[language]:
        return
    if word in _IRREGULAR[language]:
        yield _IRREGULAR[language][word]
    elif not (language is Language.EN and word.endswith("s") and any(_singulars(word, language))):
        yield from (other for other in _ended(word, _PLURAL[language]) if other != word)


def _singulars(word: str, language: Language) -> Iterator[str]:
    if word in _SINGULARS[language]:
        yield _SINGULARS[language][word]
    elif word not in _INVARIABLE[language] and word not in _IRREGULAR[language]:
        yield from _ended(word, _SINGULAR[language])


def _ended(word: str, rules: _Rules) -> Iterator[str]:
    """A word with the endings of the first rule that fits."""
    for endings, drop, others in rules:
        if word.endswith(endings):
            if drop != _KEPT:
                stem = word[: len(word) - drop]
                yield from (stem + other for other in others)
            return
