"""Catalogs of terms: what they say, in which order they count, and what is wrong in them."""

from pathlib import Path

import pytest

from pressgen.model.finding import Finding, Severity
from pressgen.model.locale import Locale
from pressgen.model.term import Concept, Gender, Termbase, TermKind
from pressgen.sources.terms import read_termbase

HEADER = (
    'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
    '"Content-Type: text/plain; charset=utf-8\\n"\n\n'
)
CALL = """\
# admitted: appel de projets
# deprecated: AAP | appel
# d'offres
# gender: m
# note: jamais abrégé
#. kind: common
#. definition: Public invitation to
#. submit projects.
#. deprecated-en: RFP
#| msgid "deprecated: nothing"
msgctxt "call"
msgid "call for projects"
msgid_plural "calls for projects"
msgstr[0] "appel à projets"
msgstr[1] "appels à projets"
"""


def write(folder: Path, text: str, locale: str = "fr") -> Path:
    file = folder / "locales" / locale / "LC_MESSAGES" / "terms.po"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(HEADER + text, encoding="utf-8")
    return folder / "locales"


def read(folder: Path, *others: Path) -> tuple[Termbase, tuple[Finding, ...]]:
    return read_termbase(
        [folder.resolve() / "locales", *(other.resolve() / "locales" for other in others)], folder.resolve()
    )


def only(folder: Path, text: str) -> tuple[Concept, tuple[Finding, ...]]:
    write(folder, text)
    termbase, findings = read(folder)
    (concept,) = termbase.concepts.values()
    return concept, findings


def said(concept: Concept, locale: Locale) -> list[tuple[str, str]]:
    return [(wording.text, wording.status.value) for wording in concept.said(locale)]


def test_an_entry_says_its_wordings_and_what_is_thought_of_them(tmp_path: Path) -> None:
    concept, findings = only(tmp_path, CALL)

    assert findings == ()
    assert said(concept, Locale.FR_CA) == [
        ("appel à projets", "preferred"),
        ("appel de projets", "admitted"),
        ("AAP", "deprecated"),
        ("appel d'offres", "deprecated"),
    ]
    assert said(concept, Locale.EN) == [("call for projects", "preferred"), ("RFP", "deprecated")]
    preferred = concept.preferred(Locale.FR)
    assert preferred and (preferred.plural, preferred.gender) == ("appels à projets", Gender.MASCULINE)
    assert concept.details["definition"] == "Public invitation to submit projects."
    assert concept.details["note"] == "jamais abrégé"
    assert concept.place and concept.place.line == 18


def test_a_name_with_the_same_words_is_not_translated_and_a_fuzzy_entry_not_approved(tmp_path: Path) -> None:
    name, _ = only(tmp_path, '#, fuzzy\n#. kind: name\nmsgctxt "a"\nmsgid "Exodus"\nmsgstr "Exodus"\n')

    assert name.untranslated and not name.approved and name.kind is TermKind.NAME


def test_an_entry_without_an_equivalent_has_only_its_english(tmp_path: Path) -> None:
    concept, findings = only(tmp_path, 'msgctxt "a"\nmsgid "data lake"\nmsgstr ""\n')

    assert findings == () and concept.preferred(Locale.FR) is None
    assert concept.preferred(Locale.EN_GB)


def test_a_place_says_only_what_it_says_otherwise(tmp_path: Path) -> None:
    write(tmp_path, CALL)
    write(tmp_path, 'msgctxt "call"\nmsgid "call for projects"\nmsgstr "concours"\n', "fr_CA")
    write(tmp_path, 'msgctxt "call"\nmsgid "call for projects"\nmsgstr "funding call"\n', "en_GB")
    concept = read(tmp_path)[0].concepts["call"]

    assert [said(concept, locale)[0][0] for locale in (Locale.FR, Locale.FR_FR, Locale.FR_CA)] == [
        "appel à projets",
        "appel à projets",
        "concours",
    ]
    assert [said(concept, locale)[0][0] for locale in (Locale.EN_GB, Locale.EN_CA)] == [
        "funding call",
        "call for projects",
    ]


def test_the_entries_of_the_newsroom_come_before_the_packaged_ones(tmp_path: Path) -> None:
    own, shipped = tmp_path / "own", tmp_path / "shipped"
    write(shipped, CALL + '\nmsgctxt "other"\nmsgid "grant"\nmsgstr "subvention"\n')
    write(shipped, 'msgctxt "call"\nmsgid "call for projects"\nmsgstr "concours"\n', "fr_CA")
    write(own, 'msgctxt "call"\nmsgid "call for proposals"\nmsgstr "appel à propositions"\n')
    concepts = read(own, shipped)[0].concepts

    assert said(concepts["call"], Locale.FR_CA) == [("appel à propositions", "preferred")]
    assert said(concepts["call"], Locale.EN) == [("call for proposals", "preferred")]
    assert said(concepts["other"], Locale.FR) == [("subvention", "preferred")]


def test_a_place_of_the_newsroom_does_not_hide_the_language_of_the_package(tmp_path: Path) -> None:
    own, shipped = tmp_path / "own", tmp_path / "shipped"
    write(shipped, CALL)
    write(own, 'msgctxt "call"\nmsgid "anything"\nmsgstr "concours"\n', "fr_CA")
    concept = read(own, shipped)[0].concepts["call"]

    assert [said(concept, locale)[0][0] for locale in (Locale.FR_CA, Locale.FR_FR, Locale.EN)] == [
        "concours",
        "appel à projets",
        "call for projects",
    ]


def test_the_same_catalogs_make_the_same_termbase(tmp_path: Path) -> None:
    write(tmp_path, CALL)

    assert read(tmp_path)[0] is read(tmp_path)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('msgctxt "a\nmsgid "b"\nmsgstr "c"\n', "7 broken-catalog FATAL"),
        ('msgctxt "a"\nmsgid "b"\n', "8 broken-catalog FATAL"),
        ('msgid "grant"\nmsgstr "subvention"\n', "7 missing-term-id ERROR"),
        ('# depreciated: dotation\nmsgctxt "a"\nmsgid "grant"\nmsgstr "subvention"\n', "7 unknown-key WARNING"),
        ('#. kind: nom\nmsgctxt "a"\nmsgid "grant"\nmsgstr "subvention"\n', "7 unknown-value WARNING"),
        ('#. see: b\nmsgctxt "a"\nmsgid "grant"\nmsgstr "subvention"\n', "7 unknown-term WARNING"),
        ('# deprecated: subventions\nmsgctxt "a"\nmsgid "grant"\nmsgstr "subvention"\n', "7 self-refusing-term ERROR"),
        ('#. deprecated-en: Grants\nmsgctxt "a"\nmsgid "grant"\nmsgstr "subvention"\n', "7 self-refusing-term ERROR"),
        ('# deprecated: ap\nmsgctxt "a"\nmsgid "grant"\nmsgstr "subvention"\n', "7 short-wording WARNING"),
        (
            'msgctxt "a"\nmsgid "données de santé"\nmsgstr "health data"\n',
            "8 swapped-languages WARNING",
        ),
        (
            '# deprecated: bourse\nmsgctxt "a"\nmsgid "grant"\nmsgstr "subvention"\n\n'
            'msgctxt "b"\nmsgid "scholarship"\nmsgstr "bourse"\n',
            "7 contradictory-wording WARNING",
        ),
        (
            'msgctxt "a"\nmsgid "grant"\nmsgstr "subvention"\n\nmsgctxt "a"\nmsgid "prize"\nmsgstr "prix"\n',
            "11 duplicate-term ERROR",
        ),
        (
            'msgctxt "a"\nmsgid "grant"\nmsgstr "subvention"\n\nmsgctxt "a"\nmsgid "grant"\nmsgstr "prix"\n',
            "11 duplicate-term ERROR",
        ),
    ],
)
def test_what_is_wrong_in_a_catalog_is_found_where_it_is(tmp_path: Path, text: str, expected: str) -> None:
    write(tmp_path, text)
    (finding,) = read(tmp_path)[1]

    assert f"{finding.place.line} {finding.rule} {finding.severity.name}" == expected
    assert finding.place.path == "locales/fr/LC_MESSAGES/terms.po"
    assert finding.help


@pytest.mark.parametrize(
    "text",
    [
        "# Financement\n\n" + CALL,
        '# deprecated: AAP\nmsgctxt "a"\nmsgid "call"\nmsgstr "appel"\n',
        '#. kind: name\nmsgctxt "a"\nmsgid "École de musique"\nmsgstr "École de musique"\n',
        'msgctxt "a"\nmsgid "résumé"\nmsgstr "curriculum vitæ"\n',
        'msgctxt "a"\nmsgid "vis-à-vis of the fund"\nmsgstr "compte"\n',
        '#~ msgctxt "a"\n#~ msgid "old"\n#~ msgstr "vieux"\n\nmsgctxt "a"\nmsgid "grant"\nmsgstr "subvention"\n',
    ],
)
def test_a_sound_catalog_is_let_through(tmp_path: Path, text: str) -> None:
    write(tmp_path, text)

    assert read(tmp_path)[1] == ()


def test_a_catalog_that_is_no_text_is_a_finding(tmp_path: Path) -> None:
    write(tmp_path, "")
    (tmp_path / "locales/fr/LC_MESSAGES/terms.po").write_bytes(b"\xff\xfe\x00")
    termbase, findings = read(tmp_path)

    assert [finding.rule for finding in findings] == ["not-utf-8"]
    assert findings[0].severity is Severity.FATAL
    assert not termbase.concepts


def test_a_catalog_outside_the_newsroom_is_not_read(tmp_path: Path) -> None:
    own, other = tmp_path / "own", tmp_path / "other"
    write(other, CALL)
    (own / "locales/fr/LC_MESSAGES").mkdir(parents=True)
    (own / "locales/fr/LC_MESSAGES/terms.po").symlink_to(other / "locales/fr/LC_MESSAGES/terms.po")
    termbase, findings = read(own)

    assert [finding.rule for finding in findings] == ["outside-newsroom"]
    assert not termbase.concepts
