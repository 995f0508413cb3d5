"""Locales as people name them, and the function that everyone may import."""

import subprocess
import sys

import pytest

from pressgen.language import typeset
from pressgen.language.tags import UnknownLocale, locale_of
from pressgen.model.locale import Locale


@pytest.mark.parametrize("tag", ["fr-CA", "fr-ca", "fr_CA", " FR_ca "])
def test_a_locale_is_known_however_it_is_written(tag: str) -> None:
    assert locale_of(tag) is Locale.FR_CA


@pytest.mark.parametrize(("tag", "hint"), [("fr-CI", "fr-C"), ("en-UK", "en-GB"), ("de-DE", "fr-CH"), ("", "fr-CA")])
def test_an_unknown_locale_is_a_clear_error(tag: str, hint: str) -> None:
    with pytest.raises(UnknownLocale) as raised:
        locale_of(tag)
    assert f"`{tag}`" in str(raised.value)
    assert hint in str(raised.value.hint)


def test_anyone_can_typeset_a_text() -> None:
    assert typeset("l'IA : oui !", "fr-CA") == "l’IA\u00a0: oui!"
    with pytest.raises(ValueError, match="xx"):
        typeset("l'IA", "xx")


def test_the_package_is_imported_without_what_it_needs_later() -> None:
    code = "import sys, pressgen.language; print(sorted({'pydantic', 'babel', 'markdown_it'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
