"""Entries written into catalogs of terms, and nothing else changed in them."""

from dataclasses import replace
from io import StringIO

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from pressgen.model.errors import Slip
from pressgen.model.locale import Locale
from pressgen.model.source import Source
from pressgen.sources.term_draft import Draft, draft_of, verify
from pressgen.sources.term_entries import read_entries
from pressgen.sources.terms_writer import WIDTH, header, put, remarked, renamed, reworded

AAP = Draft(
    "call-for-projects",
    Locale.FR,
    ("call for projects", "calls for projects"),
    ("appel à projets", "appels à projets"),
    said={"domain": "funding", "deprecated": "AAP | appel aux projets", "admitted-en": "call for proposals"},
)
CATALOG = (
    header(Locale.FR, "Terms")
    + """
# a remark of ours
# admitted: accord | convention de
#   coopération
#. domain: law
#: somewhere.yaml
#, python-format
#| msgid "agreement before"
msgctxt "agreement"
msgid   "agreement"
msgstr "accord de "
"coopération"

#. see: agreement
msgctxt "moa"
msgid "MOA"
msgstr "MOA"

# admitted: zone
msgctxt "zone"
msgid "zone"
msgid_plural "zones"
msgstr[0] "zone"
msgstr[1] "zones"

#~ msgctxt "gone"
#~ msgid "gone"
#~ msgstr "parti"
"""
)


def drafts(text: str) -> dict[str, Draft]:
    entries, findings = read_entries(Source("terms.po", text), Locale.FR)
    assert findings == ()
    return {entry.id: draft_of(entry) for entry in entries}


def others(text: str, *names: str) -> dict[str, Draft]:
    return {name: draft for name, draft in drafts(text).items() if name not in names}


def test_a_new_entry_stands_where_the_alphabet_puts_it_and_every_other_byte_stays() -> None:
    written = put(CATALOG, AAP)

    before, inside, after = written.partition(
        written[written.index("# deprecated: AAP") :].partition("\n\n")[0] + "\n\n"
    )
    assert before + after == CATALOG
    assert before.endswith('"coopération"\n\n')
    assert inside.endswith('msgstr[1] "appels à projets"\n\n')
    assert drafts(written)["call-for-projects"] == AAP


@pytest.mark.parametrize("name", ["a", "moab", "zz"])
def test_an_entry_finds_its_place_at_either_end_too(name: str) -> None:
    written = put(CATALOG, replace(AAP, id=name))

    assert list(drafts(written)) == sorted(drafts(written))
    assert "\n\n\n" not in written
    assert written.endswith('#~ msgstr "parti"\n')


def test_a_catalog_without_entries_gets_its_first() -> None:
    assert drafts(put(header(Locale.FR, "Terms"), AAP)) == {AAP.id: AAP}


def test_windows_line_ends_stay() -> None:
    written = put(CATALOG.replace("\n", "\r\n"), AAP)

    assert written.replace("\r\n", "\n") == put(CATALOG, AAP)
    assert "\n" not in written.replace("\r\n", "")


def test_an_entry_takes_the_place_of_the_one_with_its_id() -> None:
    new = replace(AAP, words=("appel", "appels"), approved=False)

    written = put(put(CATALOG, AAP), new)

    assert drafts(written) == {**drafts(CATALOG), AAP.id: new}
    assert written.count('msgctxt "call-for-projects"') == 1


def test_a_new_wording_changes_the_lines_of_its_strings_alone() -> None:
    draft = drafts(CATALOG)["agreement"]

    written = reworded(CATALOG, replace(draft, english=("deal",), words=("entente de coopération",)))

    assert written == CATALOG.replace('msgid   "agreement"', 'msgid "deal"').replace(
        'msgstr "accord de "\n"coopération"', 'msgstr "entente de coopération"'
    )


def test_a_plural_comes_and_goes_with_its_lines() -> None:
    draft = drafts(CATALOG)["moa"]
    plural = replace(draft, english=("MOA", "MOAs"), words=("MOA", "MOA"))

    written = reworded(CATALOG, plural)

    assert drafts(written)["moa"] == plural
    assert reworded(written, draft) == CATALOG


def test_another_id_moves_the_entry_and_those_that_see_it_follow() -> None:
    written = renamed(CATALOG, "agreement", "pact")

    assert list(drafts(written)) == ["moa", "pact", "zone"]
    assert drafts(written)["moa"].said["see"] == "pact"
    assert "#| msgid" in written and "# a remark of ours" in written
    assert "\n\n\n" not in written
    assert renamed(written, "pact", "agreement") == CATALOG


def test_an_entry_that_need_not_move_stays_where_it_is() -> None:
    assert renamed(CATALOG, "moa", "mob") == CATALOG.replace('msgctxt "moa"', 'msgctxt "mob"')


@pytest.mark.parametrize("key", ["superseded", "deprecated-en", "admitted"])
def test_a_remark_gets_a_line_of_its_own(key: str) -> None:
    written = remarked(CATALOG, "agreement", key, "traité")

    assert len(written.splitlines()) == len(CATALOG.splitlines()) + 1
    values = drafts(written)["agreement"].said
    assert values[key].split(" | ")[-1] == "traité"
    assert {name: value for name, value in values.items() if name != key} == {
        name: value for name, value in drafts(CATALOG)["agreement"].said.items() if name != key
    }


def test_what_is_not_there_changes_nothing() -> None:
    assert renamed(CATALOG, "nothing", "something") == CATALOG
    assert remarked(CATALOG, "nothing", "note", "x") == CATALOG
    assert reworded(CATALOG, AAP) == CATALOG


WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs"), exclude_characters="|"), min_size=1)
TEXT = st.lists(st.one_of(WORDS, st.sampled_from(["note:", "see:", "#", '"', "\\", "l'"])), min_size=1, max_size=30)


@given(TEXT.map(" ".join), TEXT.map(" ".join), st.lists(TEXT.map(" ".join), max_size=4))
def test_whatever_an_entry_says_is_read_again(english: str, french: str, refused: list[str]) -> None:
    draft = Draft("m", Locale.FR, (english,), (french,), said={"deprecated": " | ".join(refused), "note": french})

    written = put(CATALOG, draft)
    catalog = read_po(StringIO(written), "fr", abort_invalid=True)

    assert catalog.get(english, "m").string == french  # type: ignore[union-attr]
    assert others(written, "m") == drafts(CATALOG)
    values = {key: " ".join(value.split()) for key, value in drafts(written)["m"].said.items()}
    assert values.get("deprecated", "").replace(" ", "") == draft.said.get("deprecated", "").replace(" ", "")


def test_comments_are_short_and_no_line_of_them_begins_a_key_by_chance() -> None:
    draft = replace(AAP, said={"note": "une très longue remarque " * 5 + "deprecated: appel " * 5})

    written = put(CATALOG, draft)

    assert drafts(written)[AAP.id].said["note"] == draft.said["note"]
    assert max(len(line) for line in written.splitlines() if "remarque" in line) <= WIDTH


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "Appel à projets"},
        {"id": ""},
        {"english": ()},
        {"said": {"kind": "verb"}},
        {"said": {"gender": "x"}},
        {"words": ("bip\x07", "bips")},
        {"locale": Locale.EN},
    ],
)
def test_an_entry_that_no_catalog_should_get_is_refused(changes: dict[str, object]) -> None:
    verify(AAP)
    with pytest.raises(Slip):
        verify(replace(AAP, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("catalog", [CATALOG, CATALOG.replace("\n", "\r\n"), header(Locale.FR, "Terms")])
def test_entries_written_at_once_are_those_written_one_after_the_other(catalog: str) -> None:
    every = [replace(AAP, id=name) for name in ("zoo", "moa", "call", "zoom", "agreement", "acorn", "zone", "call-2")]
    one_by_one = catalog
    for draft in every:
        one_by_one = put(one_by_one, draft)

    assert put(catalog, *every) == one_by_one
