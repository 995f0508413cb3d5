"""What the rules of typography find, what they leave alone, and that mending settles it."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from pressgen import project, reviser
from pressgen.checks import typography
from pressgen.checks.rule import Group
from pressgen.language.typography import typeset
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Locale
from pressgen.model.typography import TypographicRule
from tests.checks.test_cases import RELEASE, SETTINGS, newsroom

SCOPE = project.Scope(selection=project.select(["typography"]))
ORGANIZATION = "names: [{name: {fr: Fonds - Santé, en: Fund - Health}}]\n"


def findings(folder: Path, french: str, *, editions: str = "fr-CA, en-CA", more: str = "") -> list[Finding]:
    release = yaml.safe_dump({"title": {"fr": "Titre"}, "body": [{"paragraph": {"fr": french}}]}, allow_unicode=True)
    files = {
        RELEASE: release,
        "pressgen.yaml": SETTINGS.replace("fr-CA, en-CA", editions) + more,
        "releases/_organizations/fonds.yaml": ORGANIZATION,
    }
    checked = project.check(newsroom(folder, files), SCOPE)
    return [finding for finding in checked.findings if finding.place.path == RELEASE]


def rules(found: list[Finding]) -> list[str]:
    return [finding.rule for finding in found]


def test_every_rule_of_typesetting_has_a_rule_of_checking() -> None:
    names = {rule.name for rule in typography.RULES}
    assert {rule.value for rule in TypographicRule} <= names
    assert {rule.group for rule in typography.RULES} == {Group.TYPOGRAPHY}


def test_what_editions_mend_is_a_remark_with_a_safe_fix(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path, "L'IA.")
    assert (finding.rule, finding.severity) == ("apostrophe", Severity.INFO)
    assert finding.fix and finding.fix.safe


def test_only_what_all_editions_ask_for_is_told(tmp_path: Path) -> None:
    found = findings(tmp_path, "L'IA: oui ! 10 000 voix", editions="fr-CA, fr-FR, en-CA")
    assert rules(found) == ["apostrophe", "colon"]


def test_rules_that_are_off_tell_nothing(tmp_path: Path) -> None:
    more = "typography: {off: [apostrophe, colon, capital-accent]}\n"
    assert findings(tmp_path, "L'IA: le Global Education Fund", more=more) == []


def test_full_spaces_are_those_that_are_told(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path, "Oui!", editions="fr-FR", more="typography: {space: full}\n")
    assert finding.fix
    assert finding.fix.replacements[0].words == "\u00a0"


def test_official_names_are_left_alone(tmp_path: Path) -> None:
    assert rules(findings(tmp_path, "Le Fonds - Santé est là")) == []


def test_a_speaker_s_words_are_not_mended_unasked(tmp_path: Path) -> None:
    found = findings(tmp_path, "Elle dit «\u00a0l'IA\u00a0».")
    assert [finding.fix.safe for finding in found if finding.fix] == [False]


def test_a_muddled_text_is_not_mended_unasked(tmp_path: Path) -> None:
    found = findings(tmp_path, "un-...10km")
    assert [finding.fix.safe for finding in found if finding.fix] == [False]


def test_a_hyphen_between_two_capitals_may_belong_to_a_name(tmp_path: Path) -> None:
    found = findings(tmp_path, "Le ministère Santé - Sud, les lauréats - deux - et la suite")
    assert [finding.fix.safe for finding in found if finding.fix] == [False, True, True]


@pytest.mark.parametrize(
    "text",
    [
        "Oui\u00a0: «\u00a0l’IA\u00a0», à 14\u00a0h\u00a030, pour 100\u00a0000\u00a0$\u00a0CA (soit 12\u00a0%).",
        "Voir `l'IA : \"x\"`, https://x.org/l'ia?a=1;b et {{ montant }}.",
        "Le {{ montant }} de 1,5 million",
        "[un lien](https://x.org 'titre : x')",
        "bien :) ou ;-)",
        "À Montréal, a) un; b) deux.",
    ],
)
def test_clean_texts_have_no_finding(text: str, tmp_path: Path) -> None:
    assert [finding for finding in findings(tmp_path, text) if finding.rule != "unit"] == []


PIECES = st.sampled_from(
    [
        "L'IA",
        '"un"',
        "deux",
        "-",
        "...",
        ": oui !",
        "10 000 $",
        "14h30",
        "etc...",
        "« trois",
        "»",
        "2ème",
        "l' Etat",
        "\n",
    ]
)


@settings(max_examples=25, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=10).map(" ".join))
def test_mending_twice_changes_nothing_and_says_the_same(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("newsroom")
    findings(folder, text)
    reviser.write(reviser.revise(folder, SCOPE), folder)
    once = (folder / RELEASE).read_text("utf-8")
    mended = yaml.safe_load(once)["body"][0]["paragraph"]["fr"]

    assert reviser.revise(folder, SCOPE).fixes == 0
    assert typeset(mended.strip(), Locale.FR_CA) == typeset(text.strip(), Locale.FR_CA)
