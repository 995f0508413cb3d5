"""Numbers and amounts written as another language writes them, and how this one does."""

import re
from collections.abc import Iterator

from pressgen.language.passage import SPACES, passages
from pressgen.language.spacing import NO_BREAK, SPACE
from pressgen.model.locale import Language, Locale

_NUMBER = rf"[0-9](?:[0-9]|[.,{SPACES}](?=[0-9]))*"
_SIGN_FIRST = re.compile(
    rf"(?P<sign>[$€£]){SPACE}?(?P<number>{_NUMBER})(?!\w|{SPACE}?[$€£])"
    rf"(?P<scale>{SPACE}(?:millions?|milliards?|mille|M|k)\b)?"
)
_COUNTRY = re.compile(r"(?<!\w)(?:US|CA|C|AU?)$")
_COUNTRIES = {"C": "CA", "A": "AU"}
_NUMBER_FIRST = re.compile(
    rf"(?<![\w$€£.,]){_NUMBER}{SPACE}?(?P<sign>[$€£])(?P<country>{SPACE}?(?:CAN?|US)\b)?(?![\w$€£])"
)
_FRENCH_GROUPS = re.compile(
    r"[1-9](?<![\w.,'’+/-][1-9])[0-9]{0,2}(?:(?:,[0-9]{3})+(?:\.[0-9]+)?|(?:\.[0-9]{3})+(?:,[0-9]+)?|(?:['’][0-9]{3})+)(?![\w%]|[.,'’/-][0-9])"
)
_ENGLISH_GROUPS = re.compile(
    rf"[1-9](?<![\w+.,/-][1-9])(?<![0-9][{SPACES}][1-9])[0-9]{{0,2}}(?:{SPACE}[0-9]{{3}})+(?!{SPACE}?[0-9])(?![\w-]|[.,][0-9])"
)

_SIGN = re.compile("[$€£]")
_GROUPED = re.compile(rf"[0-9][.,'’{SPACES}][0-9]")

Found = Iterator[tuple[int, int, str | None]]


def misplaced_signs(text: str, locale: Locale) -> Found:
    """Amounts of a text, Markdown, whose sign stands on the other language's side, each with what to write if known."""
    if not _SIGN.search(text):
        return
    french = locale.language is Language.FR
    for passage in passages(text):
        for match in (_SIGN_FIRST if french else _NUMBER_FIRST).finditer(passage.words):
            country = _COUNTRY.search(passage.words, max(0, match.start() - 3), match.start()) if french else None
            start = country.start() if country else match.start()
            place = passage.place(start, match.end())
            if place and not passage.words[max(0, start - 1) : start].isalnum():
                yield *place, _french_amount(match, country) if french else _english_amount(match)


def foreign_groups(text: str, locale: Locale) -> Iterator[tuple[int, int, str]]:
    """Numbers of a text, Markdown, whose digits are grouped as another language does, each with what to write.

    Canadian English parts thousands with commas or with spaces: it has none of them.
    """
    if locale is Locale.EN_CA or not _GROUPED.search(text):
        return
    french = locale.language is Language.FR
    for passage in passages(text):
        for match in (_FRENCH_GROUPS if french else _ENGLISH_GROUPS).finditer(passage.words):
            place = passage.place(*match.span())
            if place:
                yield *place, _grouped(match[0]) if french else re.sub(SPACE, ",", match[0])


def _french_amount(match: re.Match[str], country: re.Match[str] | None) -> str | None:
    """What to write; nothing where a word multiplies the number, for then the currency may be a word as well."""
    if match["scale"]:
        return None
    amount = f"{_grouped(match['number'])}{NO_BREAK}{match['sign']}"
    return f"{amount}{NO_BREAK}{_COUNTRIES.get(country[0], country[0])}" if country else amount


def _english_amount(match: re.Match[str]) -> str:
    number = re.split(rf"{SPACE}?[$€£]", match[0])[0]
    country = (match["country"] or "").strip(SPACES).removesuffix("N")
    grouped = re.sub(rf"{SPACE}", ",", number) if re.search(SPACE, number) else number
    if "," in number and re.search(r",[0-9]{1,2}$", number):
        grouped = re.sub(SPACE, ",", number[: number.rindex(",")]) + "." + number[number.rindex(",") + 1 :]
    return f"{country}{match['sign']}{grouped}"


def _grouped(number: str) -> str:
    """A number of any usage as French writes it."""
    if re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", number):
        return number.replace(",", NO_BREAK).replace(".", ",")
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?", number):
        return number.replace(".", NO_BREAK)
    if re.fullmatch(r"[0-9]+\.[0-9]{1,2}", number):
        return number.replace(".", ",")
    return re.sub(rf"['’{SPACES}]", NO_BREAK, number)
