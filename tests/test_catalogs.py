"""The catalogs: French says everything, every place says only what it has another word for."""

import re
from collections.abc import Iterator

import pytest
from babel.messages.catalog import Catalog, Message

from tools.messages import COMPLETE, TEMPLATE, present, translated, wanted
from tools.sentences import Sentence, in_code, in_template

CATALOGS = present()
FIELD = re.compile(r"(?<!\{)\{\w*\}(?!\})|%\(\w+\)s")


@pytest.fixture(scope="module")
def spoken() -> Catalog:
    return wanted()


def messages(catalog: Catalog) -> Iterator[Message]:
    return (message for message in catalog if message.id)


def wordings(words: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words or ())


@pytest.mark.parametrize("locale", COMPLETE)
def test_a_complete_catalog_translates_every_sentence(locale: str, spoken: Catalog) -> None:
    known = {(message.id, message.context) for message in messages(CATALOGS[locale]) if translated(message)}

    assert [message.id for message in messages(spoken) if (message.id, message.context) not in known] == []


@pytest.mark.parametrize("locale", CATALOGS)
def test_no_translation_is_empty_or_a_guess(locale: str) -> None:
    assert [message.id for message in messages(CATALOGS[locale]) if message.fuzzy or not translated(message)] == []


@pytest.mark.parametrize("locale", CATALOGS)
def test_a_catalog_holds_only_what_is_said(locale: str, spoken: Catalog) -> None:
    said = {(message.id, message.context) for message in messages(spoken)}

    assert [message.id for message in messages(CATALOGS[locale]) if (message.id, message.context) not in said] == []


@pytest.mark.parametrize("locale", CATALOGS)
def test_a_translation_keeps_the_fields_of_its_sentence(locale: str) -> None:
    for message in messages(CATALOGS[locale]):
        fields = set(FIELD.findall(wordings(message.id)[-1]))
        for wording in filter(None, wordings(message.string)):
            assert set(FIELD.findall(wording)) == fields, f"{message.id} is {wording}"


@pytest.mark.parametrize("locale", CATALOGS)
def test_a_catalog_passes_babels_own_checks(locale: str) -> None:
    assert [(message.id, errors) for message, errors in CATALOGS[locale].check()] == []


def test_the_template_holds_every_sentence(spoken: Catalog) -> None:
    listed = re.findall(r"^(?:msgid|msgctxt) ", TEMPLATE.read_text("utf-8"), re.MULTILINE)

    assert len(listed) == 1 + sum(1 + bool(message.context) for message in messages(spoken))


def test_sentences_are_found_in_code() -> None:
    source = (
        'msg("one {x}", x=1); labels.pgettext("a door", "open"); voice.count(counted("{number} a", "{number} b"), 2)'
    )

    assert sorted(in_code(source, "here.py")) == [
        Sentence("one {x}", place="here.py"),
        Sentence("open", context="a door", place="here.py"),
        Sentence("{number} a", plural="{number} b", place="here.py"),
    ]


def test_a_sentence_that_cannot_be_found_stops_the_search() -> None:
    with pytest.raises(SystemExit, match=r"here\.py:1"):
        list(in_code("msg(sentence)", "here.py"))


def test_labels_are_found_in_templates() -> None:
    source = '{{ _("open") }} {{ pgettext("a door", "%(n)s doors", n=count) }}'

    assert sorted(in_template(source, "here.html")) == [
        Sentence("%(n)s doors", context="a door", place="here.html"),
        Sentence("open", place="here.html"),
    ]
