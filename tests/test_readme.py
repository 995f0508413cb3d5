"""The READMEs show what is really printed."""

import pytest

from tools.readme_screens import READMES, with_screen


@pytest.mark.parametrize("language", READMES)
def test_a_readme_shows_what_is_printed(language: str) -> None:
    assert READMES[language].read_text("utf-8") == with_screen(language), "run: make docs"
