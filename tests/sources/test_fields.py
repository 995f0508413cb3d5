"""What the model allows at a place."""

import pytest

from pressgen.model.block import Quote
from pressgen.model.locale import Language
from pressgen.model.organization import Organization
from pressgen.model.person import NamedPerson
from pressgen.model.release import Kind, Release
from pressgen.model.text import Text, Texts
from pressgen.sources.fields import Location, allowed_keys, allowed_words, annotation_at, keys_of


@pytest.mark.parametrize(
    ("location", "annotation"),
    [
        ((), Release),
        (("kind",), Kind),
        (("title",), Texts),
        (("title", "fr"), Text),
        (("body", 3, "<quote>", "quote"), Quote),
        (("body", 0, "<section>", "section", "body", 1, "<quote>", "quote"), Quote),
        (("body", 0, "<quote>", "quote", "speaker", "<model>"), NamedPerson),
        (("contacts", 0, "<model>", "languages", 1), Language),
    ],
)
def test_the_annotation_is_found_through_lists_choices_and_options(location: Location, annotation: object) -> None:
    assert annotation_at(Release, location) is annotation


def test_what_no_author_fills_in_is_no_key() -> None:
    assert "names" in keys_of(Organization)
    assert not {"id", "origin"} & set(keys_of(Organization))


@pytest.mark.parametrize(
    ("location", "keys"),
    [
        (("body", 0), ("paragraph", "section", "laureates", "quote", "figures", "table", "list", "image")),
        (("facts", "x"), ("money", "number", "percentage", "date", "time")),
        (("slug",), ("fr", "en")),
        (("title",), ("fr", "en", "fr-CA", "fr-FR", "fr-CH", "en-CA", "en-GB", "en-US", "ignore")),
        (("nowhere", "at all"), ()),
    ],
)
def test_the_keys_of_a_mapping_are_known(location: Location, keys: tuple[str, ...]) -> None:
    assert allowed_keys(annotation_at(Release, location)) == keys


def test_the_words_of_an_enumeration_are_known() -> None:
    assert allowed_words(Kind) == ("release", "statement", "advisory", "backgrounder")
    assert allowed_words(str) == ()
