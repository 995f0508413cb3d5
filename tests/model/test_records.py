"""Releases and the records that they share."""

from datetime import date

import pytest
from pydantic import ValidationError

from pressgen.model.artifact import Artifact, Site
from pressgen.model.errors import PressgenError
from pressgen.model.locale import Language, Locale
from pressgen.model.newsroom import Settings
from pressgen.model.organization import Organization
from pressgen.model.release import Release
from pressgen.model.walk import blocks, texts

SETTINGS = {"name": {"fr": "Presse"}, "url": "https://presse.example.org/", "zone": "Europe/Paris"}


def release(**fields: object) -> Release:
    return Release.model_validate(
        {"id": "2023-11-29-laureats", "title": {"fr": "Titre"}, "body": [{"paragraph": {"fr": "Un."}}], **fields}
    )


def test_a_release_needs_a_title_and_one_paragraph_only() -> None:
    made = release()

    assert made.day == date(2023, 11, 29)
    assert made.slug_in(Language.EN) == "laureats"


@pytest.mark.parametrize("missing", ["title", "body"])
def test_a_release_without_either_is_refused(missing: str) -> None:
    fields: dict[str, object] = {"title": {"fr": "Titre"}, "body": [{"paragraph": {"fr": "Un."}}]}
    del fields[missing]
    with pytest.raises(ValidationError):
        Release.model_validate(fields)


def test_a_release_is_frozen() -> None:
    with pytest.raises(ValidationError):
        release().number = "2"


def test_types_come_from_the_schema_and_not_from_the_look_of_a_scalar() -> None:
    made = release(title={"fr": "no"}, number="010")

    assert str(made.title[Locale.FR]) == "no"
    assert made.number == "010"


def test_texts_are_found_wherever_they_stand() -> None:
    section = {"section": {"title": {"fr": "T"}, "body": [{"list": {"items": [{"fr": "a"}]}}]}}
    made = release(body=[section], facts={"n": {"number": "3"}})

    assert [path for path, _ in texts(made)] == [
        ("title",),
        ("body", 0, "section", "title"),
        ("body", 0, "section", "body", 0, "list", "items", 0),
    ]
    assert [path for path, _ in blocks(made.body)] == [("body", 0), ("body", 0, "section", "body", 0)]


def test_an_organisation_is_called_as_it_was_on_the_day() -> None:
    made = Organization.model_validate(
        {
            "names": [
                {"name": {"fr": "Institut Gustave-Roussy"}, "until": "2012-12-31"},
                {"name": {"fr": "Gustave Roussy"}, "since": "2013-01-01"},
            ]
        }
    )

    assert str(made.named_on(date(2010, 1, 1)).name[Locale.FR]) == "Institut Gustave-Roussy"
    assert str(made.named_on(date(2023, 11, 29)).name[Locale.FR]) == "Gustave Roussy"


def test_a_name_that_is_not_translated_reads_alike_everywhere() -> None:
    with pytest.raises(ValidationError, match="not to be translated"):
        Organization.model_validate({"names": [{"name": {"fr": "CHUM", "en": "C.H.U.M."}}], "never_translate": "true"})


def test_two_editions_of_one_language_have_folders_of_their_own() -> None:
    one = Settings.model_validate({**SETTINGS, "editions": ["fr-CA", "en-CA"]})
    two = Settings.model_validate({**SETTINGS, "editions": ["fr-CA", "fr-FR", "en-CA"]})

    assert [one.folder(locale) for locale in one.editions] == ["fr", "en"]
    assert [two.folder(locale) for locale in two.editions] == ["fr-ca", "fr-fr", "en"]


def test_an_edition_says_which_country_it_follows() -> None:
    with pytest.raises(ValidationError, match="which country"):
        Settings.model_validate({**SETTINGS, "editions": ["fr"]})


def test_two_files_never_have_one_path() -> None:
    with pytest.raises(PressgenError, match="one path"):
        Site((Artifact("a", "text/plain", b"1"), Artifact("a", "text/plain", b"2")))
