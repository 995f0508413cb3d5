"""`docs/rules.md` and `docs/regles.md` tell what the rules say of themselves."""

import re

import pytest

from pressgen.checks.registry import RULES
from tools.rules_manual import DOCS, PAGES, page


@pytest.mark.parametrize("language", PAGES)
def test_the_page_is_up_to_date(language: str) -> None:
    written = (DOCS / PAGES[language].file).read_text("utf-8")

    assert written == page(language), "run: make docs"


@pytest.mark.parametrize("language", PAGES)
def test_every_rule_has_a_section_that_the_contents_lead_to(language: str) -> None:
    text = page(language)
    sections = re.findall(r"^### (\S+)$", text, re.MULTILINE)

    assert sections == [rule.name for rule in RULES]
    headings = {heading.lower().replace(" ", "-") for heading in re.findall(r"^##+ (.+)$", text, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) == headings
