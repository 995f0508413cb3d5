"""An amount is in dollars, and nothing says whose.

Readers in France or Britain take `$` for the American dollar, and in a joint release of two countries nobody can be
sure. Where all who issue and read a release are at home with one dollar, or where one of its amounts says whose dollar
is meant, the bare sign is right. (OQLF, "Symbole du dollar"; The Canadian Style 4.10.)

Wrong: `100 000 $` in the joint release of a Québec and a French organisation.
Right: `100 000 $ CA`, `CA$100,000`; a fact with `currency: CAD` is shown so by itself.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.readings import Amount, Reading, readings
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Language
from pressgen.model.manual import Remedy
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release
from pressgen.model.walk import texts

_DOLLARS = {"CA": "CAD", "US": "USD", "AU": "AUD", "NZ": "NZD"}
"""The countries whose own money is called by the bare sign."""

_SAID = {Language.FR: "{sign}\u00a0{country}", Language.EN: "{country}{sign}"}


def in_release(release: Release, newsroom: Newsroom) -> Iterator[Finding]:
    """The first bare dollar of each language where the release's readers, issuers or other amounts leave a doubt."""
    amounts = [
        (Segment(release, path, locale, text), reading, reading.value)
        for path, words in texts(release)
        for locale, text in words.items()
        for reading in readings(text.value, locale)
        if isinstance(reading.value, Amount)
    ]
    bare = [(segment, reading) for segment, reading, amount in amounts if amount.currency == "$"]
    if not bare:
        return
    countries = _issuers(release, newsroom)
    named = {amount.currency for _, _, amount in amounts} & set(_DOLLARS.values())
    told: set[Language] = set()
    for segment, reading in bare:
        readers = {edition.region for edition in segment.editions(newsroom)}
        homes = {country for country in readers | countries if country}
        if segment.locale.language not in told and _in_doubt(homes, named):
            told.add(segment.locale.language)
            yield _finding(segment, reading, homes & _DOLLARS.keys())


def _in_doubt(homes: set[str], named: set[str]) -> bool:
    """Whether a bare dollar may be of several countries; one that another amount names is meant throughout."""
    own = {_DOLLARS[country] for country in homes & _DOLLARS.keys()}
    if named:
        return len(named) > 1 or (len(own) == 1 and own != named)
    return len(homes) > 1 or not homes <= _DOLLARS.keys()


def _issuers(release: Release, newsroom: Newsroom) -> set[str]:
    known = (newsroom.organizations.get(issuer) for issuer in release.issuers)
    return {organization.country for organization in known if organization and organization.country}


def _finding(segment: Segment, reading: Reading, countries: set[str]) -> Finding:
    """A finding with the sign of the only country that the dollar may be of, if there is one."""
    words = segment.text.value[reading.start : reading.end]
    country = min(countries) if len(countries) == 1 else None
    explicit = words.replace("$", _SAID[segment.locale.language].format(sign="$", country=country))
    return RULE.found(
        segment,
        (reading.start, reading.end),
        msg("nothing says whose dollar this is: {amount}", amount=words),
        msg("name the country, as in `{french}` and `{english}`", french="100 000 $ CA", english="CA$100,000"),
        words=explicit if country and "$" in words else None,
    )


RULE = Rule("ambiguous-dollar", Group.FIGURES, Severity.WARNING, release=in_release, remedy=Remedy.SUGGESTION)
