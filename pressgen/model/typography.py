"""What a newsroom may decide about signs and spaces."""

from pressgen.model.choice import Choice
from pressgen.model.value import Value


class Space(Choice):
    """The no-break space before high punctuation and between digits, where a place asks for a thin one."""

    THIN = "thin"
    """U+202F, as in print."""

    FULL = "full"
    """U+00A0, for mail programs and typefaces that lack the thin one."""


class TypographicRule(Choice):
    """The rules of typesetting; where two would change one place, the first one does."""

    INVISIBLE_CHARACTER = "invisible-character"
    """Zero-width spaces, soft hyphens and the like go; odd spaces become plain ones."""

    STRAY_SPACE = "stray-space"
    """One space between words, none before a comma, none inside brackets."""

    ELLIPSIS = "ellipsis"
    """`…` for three full stops; `etc.` without them."""

    QUOTATION_MARK = "quotation-mark"
    """The quotation marks of the place and of their level: `« “ ” »`, `“ ‘ ’ ”`."""

    APOSTROPHE = "apostrophe"
    """`l’IA` for `l'IA`, `aujourd’hui` for `aujourdhui`."""

    DASH = "dash"
    """The dash of the place for a hyphen between spaces."""

    DASH_SPACE = "dash-space"
    """The spaces of the place around a dash, no-break on the inner side of an aside."""

    NUMBER_RANGE = "number-range"
    """In English an en dash between two numbers: `2019–2020`."""

    SYMBOL = "symbol"
    """`©` for `(c)`, `×` for an x between two numbers."""

    DIGIT_GROUP = "digit-group"
    """The space of the place between groups of three digits."""

    PERCENT = "percent"
    """The space of the place before `%`."""

    CURRENCY = "currency"
    """Amounts stay with their sign: `100 000 $ CA`, `30 M$`, `CHF 100`."""

    UNIT = "unit"
    """Numbers stay with what they count: `10 km`, `20 °C`, `5 millions`."""

    UNIT_SPACE = "unit-space"
    """In French a space before units: `10 km` for `10km`."""

    HOUR = "hour"
    """`14 h 30` for `14h30`; `9 a.m.` on one line."""

    DATE = "date"
    """Days stay with their month: `29 novembre`, `November 29`."""

    ABBREVIATION = "abbreviation"
    """Abbreviations stay with what follows: `M. Roy`, `p. 12`, `n° 3`."""

    PHONE_NUMBER = "phone-number"
    """Telephone numbers stay on one line."""

    ORDINAL = "ordinal"
    """In French `2e` for `2ème`, `1re` for `1ère`, `1er janvier` for `1 janvier`."""

    CAPITAL_ACCENT = "capital-accent"
    """French capitals keep their accents: `État`, `École`, `À propos`."""

    LIGATURE = "ligature"
    """French words keep their ligatures: `œuvre`, `cœur`."""

    COLON = "colon"
    """The space of the place before `:`."""

    HIGH_PUNCTUATION = "high-punctuation"
    """The space of the place before `;`, `!` and `?`."""


class Typography(Value):
    """Which signs and spaces texts are set with."""

    space: Space = Space.THIN
    """`thin` or `full`: the no-break space of places that ask for a thin one."""

    off: tuple[TypographicRule, ...] = ()
    """The typographic rules that are not applied, in checks nor in editions."""


DEFAULT = Typography()
"""Every rule, and thin spaces where they belong."""
