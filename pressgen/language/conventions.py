"""What each place's usage asks of a press release: one row a locale."""

from dataclasses import dataclass, replace
from functools import lru_cache

from pressgen.language.french import of
from pressgen.language.markdown import paragraphs
from pressgen.model.locale import Language, Locale
from pressgen.model.typography import Space

_NB = "\u00a0"
_NN = "\u202f"


@dataclass(frozen=True, slots=True)
class Conventions:
    """One place's usage."""

    quotes: tuple[tuple[str, str], ...]
    """Opening and closing quotation marks with their inner spaces, from the outermost level inwards."""

    before_high: str
    """The space before `;`, `!` and `?`."""

    before_colon: str
    """The space before `:`."""

    before_percent: str
    """The space before `%`."""

    group: str
    """What a space between two groups of digits becomes."""

    dashes: tuple[str, str]
    """The dash that opens an aside and the one that closes it, with their spaces."""

    dateline: str
    """What stands before the first words; `{place}` and `{day}` are filled in."""

    end_mark: str = ""
    """What closes the text."""


_FRANCE = Conventions(
    quotes=((f"«{_NB}", f"{_NB}»"), ("“", "”"), ("‘", "’")),
    before_high=_NN,
    before_colon=_NB,
    before_percent=_NB,
    group=_NN,
    dashes=(f" —{_NB}", f"{_NB}— "),
    dateline=f"{{place}}, le {{day}}{_NB}–",
)
_CANADA = Conventions(
    quotes=(("“", "”"), ("‘", "’"), ("“", "”")),
    before_high="",
    before_colon="",
    before_percent="",
    group=_NB,
    dashes=("—", "—"),
    dateline=f"{{place}}, {{day}}{_NB}–",
    end_mark=f"–{_NB}30{_NB}–",
)
_TABLE = {
    Locale.FR_FR: _FRANCE,
    Locale.FR_CA: replace(_FRANCE, before_high="", group=_NB, end_mark=_CANADA.end_mark),
    Locale.FR_CH: replace(
        _FRANCE,
        quotes=((f"«{_NN}", f"{_NN}»"), (f"‹{_NN}", f"{_NN}›"), ("“", "”")),
        before_colon=_NN,
        before_percent="",
        dashes=(f" –{_NB}", f"{_NB}– "),
    ),
    Locale.EN_CA: _CANADA,
    Locale.EN_GB: replace(_CANADA, dashes=(f"{_NB}– ", f"{_NB}– "), end_mark="ENDS"),
    Locale.EN_US: replace(_CANADA, dateline=f"{{place}}, {{day}}{_NB}—", end_mark="###"),
}
_TABLE |= {Locale.FR: _TABLE[Locale.FR_FR], Locale.EN: _TABLE[Locale.EN_US]}


def conventions(locale: Locale) -> Conventions:
    """A place's usage; a bare language follows the country that CLDR takes for it.

    Sources: *Lexique des règles typographiques en usage à l'Imprimerie nationale* (fr-FR: spaces, quotation marks,
    dashes); OQLF, Banque de dépannage linguistique, "Espacement avant et après les signes de ponctuation" and
    "Communiqué" (fr-CA: no space before `;`, `!`, `?`; `– 30 –`); *Guide du typographe* and Antidote's settings for
    Switzerland (fr-CH: thin spaces, `‹ ›`, en dash); *The Canadian Style* 7 and 17 (en-CA); *New Hart's Rules* (en-GB:
    spaced en dash); Associated Press (en-US); CLDR for grouping and percentages.
    """
    return _TABLE[locale]


@lru_cache
def usage(locale: Locale, space: Space = Space.THIN, *, loose_dashes: bool = False) -> Conventions:
    """A place's usage as a newsroom wants it.

    Args:
        locale: the place.
        space: `full` replaces all thin no-break spaces by those of the width of a space.
        loose_dashes: whether lines may break on both sides of a dash.
    """
    of_place = conventions(locale)
    dashes = of_place.dashes
    if loose_dashes:
        dashes = (dashes[0].replace(_NB, " "), dashes[1].replace(_NB, " "))
    if space is Space.THIN:
        return replace(of_place, dashes=dashes)
    return replace(
        of_place,
        quotes=tuple((opening.replace(_NN, _NB), closing.replace(_NN, _NB)) for opening, closing in of_place.quotes),
        before_high=of_place.before_high.replace(_NN, _NB),
        before_colon=of_place.before_colon.replace(_NN, _NB),
        group=of_place.group.replace(_NN, _NB),
        dashes=dashes,
    )


def dateline(place: str, day: str, locale: Locale) -> str:
    """What stands before the first words: `Montréal et Paris, le 29 novembre 2023 –`."""
    return conventions(locale).dateline.format(place=place, day=day)


def about(name: str, article: str, locale: Locale) -> str:
    """The heading of a boilerplate: `À propos du Health Data Hub`, `About the Health Data Hub`.

    Args:
        name: the organisation's name, without its article.
        article: the article that it takes in the locale's language; empty where it takes none.
        locale: the edition's.
    """
    if locale.language is Language.FR:
        return f"À propos {of(name, article)}"
    return " ".join(("About", article.strip().lower(), name)) if article.strip() else f"About {name}"


def quoted(text: str, locale: Locale) -> str:
    """A quotation in its marks, Markdown; each paragraph opens with the mark, the last one closes with it.

    Source: OQLF, "Guillemets: longues citations"; *The Canadian Style* 8.03.
    """
    opening, closing = conventions(locale).quotes[0]
    return "\n\n".join(opening + paragraph for paragraph in paragraphs(text)) + closing
