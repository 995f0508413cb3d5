"""The document's name and its notice."""

import gettext
from zoneinfo import ZoneInfo

import pytest

from pressgen.editions.labels import document, notice, shown_moment
from pressgen.model.locale import Locale
from pressgen.model.moment import Moment
from pressgen.model.release import Kind

TORONTO = ZoneInfo("America/Toronto")


def moment(words: str) -> Moment:
    return Moment._read(words)


class French(gettext.NullTranslations):
    """Two labels in French."""

    def gettext(self, message: str) -> str:
        return {"Embargoed until {moment}": "Ne pas publier avant le {moment}"}.get(message, message)

    def pgettext(self, context: str, message: str) -> str:
        return {("document", "Press release"): "Communiqué de presse"}.get((context, message), message)


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        (Kind.RELEASE, "Communiqué de presse"),
        (Kind.STATEMENT, "Statement"),
        (Kind.ADVISORY, "Media advisory"),
        (Kind.BACKGROUNDER, "Backgrounder"),
    ],
)
def test_each_kind_has_a_label(kind: Kind, label: str) -> None:
    assert document(kind, French()) == label


def test_the_notice_is_immediate_or_the_embargo() -> None:
    assert notice(None, TORONTO, Locale.FR_CA, French()) == "For immediate release"
    assert notice(moment("2023-11-29 09:54"), TORONTO, Locale.FR_CA, French()) == (
        "Ne pas publier avant le 29\u00a0novembre 2023, 9\u00a0h\u00a054 (heure de l’Est)"
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2023-12-01", "1er\u00a0décembre 2023"),
        ("2023-11-29 09:54 Europe/Paris", "29\u00a0novembre 2023, 9\u00a0h\u00a054 (heure de Paris)"),
        ("2023-11-29T09:54-05:00", "29\u00a0novembre 2023, 9\u00a0h\u00a054 (heure de l’Est)"),
        ("2023-11-29T09:54+01:00", "29\u00a0novembre 2023, 9\u00a0h\u00a054 (UTC+1)"),
        ("2023-07-01T09:54-05:00", "1er\u00a0juillet 2023, 9\u00a0h\u00a054 (UTC\u22125)"),
    ],
)
def test_a_moment_is_shown_as_it_was_given(written: str, expected: str) -> None:
    assert shown_moment(moment(written), TORONTO, Locale.FR_CA) == expected
