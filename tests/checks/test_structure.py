"""What the rules on structure say of `pressgen.yaml`, and what they let through."""

from pathlib import Path

import pytest

from pressgen import project
from pressgen.cli import speech
from pressgen.cli.app import run
from pressgen.language.slugs import topic_slug
from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Locale
from pressgen.model.site import Topic
from tests.checks.test_cases import RELEASE, SETTINGS, SOUND, newsroom

TOPICS = "topics:\n  lacs: {name: {fr: Lacs, en: Lakes}}\n"


def findings(folder: Path, release: str = SOUND, settings: str = "", **files: str) -> list[Finding]:
    others = {f"releases/{name.replace('_', '-')}/release.yaml": text for name, text in files.items()}
    root = newsroom(folder, {RELEASE: release, "pressgen.yaml": SETTINGS + settings, **others})
    return [finding for finding in project.check(root).findings if finding.severity > Severity.INFO]


def test_topics_that_are_named_and_records_that_are_there_are_sound(tmp_path: Path) -> None:
    settings = TOPICS + "publisher: institut\ncontacts: [institut]\ndefault_edition: en-CA\n"

    assert findings(tmp_path, SOUND + "topics: [lacs]\nrelated: [2023-11-30-autre]\n", settings) == []


@pytest.mark.parametrize("former", ["{fr: [ancien]}", "{fr: [ancien], en: [ancien]}", "{en: [essai-2]}"])
def test_a_former_slug_that_nobody_has_now_is_sound(former: str, tmp_path: Path) -> None:
    assert findings(tmp_path, SOUND + f"former_slugs: {former}\n") == []


def test_a_slug_may_return_in_another_year_or_language(tmp_path: Path) -> None:
    other_year = {f"{year}_11_30_essai": SOUND for year in (2022, 2024)}

    assert findings(tmp_path, SOUND + "slug: {fr: essai-2}\nformer_slugs: {en: [essai-2]}\n", **other_year) == []


def test_two_topics_may_share_a_name_in_none_of_the_newsroom_s_languages(tmp_path: Path) -> None:
    topics = "topics:\n  a: {name: {fr: Eau, en: Water}}\n  b: {name: {fr: L'eau, en: Water}, slug: {en: waters}}\n"

    assert findings(tmp_path, settings=topics) == []


def test_two_countries_of_one_language_tell_of_two_topics_once(tmp_path: Path) -> None:
    topics = "topics:\n  a: {name: {fr: Eau, en: Water}}\n  b: {name: {fr: Eau, en: Sea}}\n"
    settings = SETTINGS.replace("fr-CA", "fr-CA, fr-FR") + topics
    found = project.check(newsroom(tmp_path, {"pressgen.yaml": settings})).findings

    assert [finding.rule for finding in found] == ["duplicate-address"]


@pytest.mark.parametrize(
    ("topic", "slugs"),
    [
        ({"name": {"fr": "*IA* & santé", "en": "AI in health"}}, ["ia-sante", "ai-in-health"]),
        ({"name": {"fr": "Santé"}, "slug": {"fr": "la-sante"}}, ["la-sante", "sante-id"]),
        ({"name": {"fr": "?"}}, ["sante-id", "sante-id"]),
    ],
)
def test_a_topic_s_page_is_named_by_its_slug_its_name_or_its_id(topic: dict[str, object], slugs: list[str]) -> None:
    made = Topic.model_validate(topic)

    assert [topic_slug("sante-id", made, locale) for locale in (Locale.FR_CA, Locale.EN_CA)] == slugs


def test_a_default_edition_must_be_one_of_the_editions(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path, settings="default_edition: en-US\n")

    assert (finding.rule, finding.place.path, finding.place.line) == ("invalid-value", "pressgen.yaml", 5)
    assert str(finding.help) == "write one of `fr-CA`, `en-CA`"


def test_a_newsroom_of_one_language_needs_no_other(tmp_path: Path) -> None:
    settings = SETTINGS.replace("fr-CA, en-CA", "fr-CA") + "topics:\n  lacs: {name: {fr: Lacs}}\n"

    assert project.check(newsroom(tmp_path, {"pressgen.yaml": settings, RELEASE: SOUND})).findings == ()


def test_the_newsroom_may_have_one_name_for_all_languages(tmp_path: Path) -> None:
    settings = SETTINGS.replace("{fr: Presse, en: Press}", "{fr: Presse}")

    assert project.check(newsroom(tmp_path, {"pressgen.yaml": settings, RELEASE: SOUND})).findings == ()


def test_the_texts_of_the_settings_are_revised_mended_and_let_pass_like_any_other(tmp_path: Path) -> None:
    settings = SETTINGS + "topics:\n  ia:\n    name: {fr: L'IA, en: AI}\naccessibility:\n  exceptions:\n"
    texts = '    fr: "La carte compte 12 niveaux."\n    en: "The map has 13 levels."\n'
    root = newsroom(tmp_path, {"pressgen.yaml": settings + texts, RELEASE: SOUND})
    (mismatch,) = [found for found in project.check(root).findings if found.rule == "figure-mismatch"]

    assert mismatch.place.path == "pressgen.yaml"
    assert run(speech.listen(["--root", str(root), "check", "--fix"], {})) == 2
    assert "fr: L’IA" in (root / "pressgen.yaml").read_text("utf-8")
    (root / "pressgen.yaml").write_text(settings + texts + "    ignore: [figure-mismatch]\n", encoding="utf-8")
    assert run(speech.listen(["--root", str(root), "check"], {})) == 0
