"""Terms in tables and in TBX: what goes out comes back, what is wrong is refused by its line."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pressgen.model.errors import UsageError
from pressgen.model.exchange import Exchange
from pressgen.model.locale import Locale
from pressgen.sources.term_draft import Draft
from pressgen.sources.terms_exchange import read_file, written
from pressgen.sources.terms_tbx import NAMESPACE

DRAFTS = (
    Draft(
        "aap",
        Locale.FR,
        ("call for projects", "calls for projects"),
        ("appel à projets", "appels à projets"),
        said={
            "gender": "m",
            "pos": "noun",
            "domain": "funding",
            "definition": 'Public "invitation"; <open>, & fair.',
            "source": "FRQ | HDH",
            "note": "plural: pas de sigle",
            "admitted": "appel de projets | appel de propositions",
            "deprecated": "AAP",
            "superseded": "concours",
            "forms": "appels",
            "admitted-en": "call for proposals",
            "forms-en": "calls",
        },
    ),
    Draft("aap", Locale.FR_CA, ("call for projects", "calls for projects"), ("appel de projets",), said={"note": "x"}),
    Draft("ai", Locale.FR, ("AI",), ("IA",), said={"kind": "acronym", "see": "artificial-intelligence", "gender": "f"}),
    Draft("artificial-intelligence", Locale.FR, ("artificial intelligence",), said={"gender": "f", "note": "à venir"}),
    Draft("hdh", Locale.FR, ("Health Data Hub",), ("Health Data Hub",), False, {"kind": "name", "pos": "noun"}),
    Draft("old id", Locale.FR, ("a",), ("b",), said={"see": "nowhere", "kind": "phrase", "pos": "odd"}),
    Draft("programme", Locale.EN_GB, ("program",), ("programme",), said={"deprecated": "program"}),
)


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., list[Draft]]:
    def reading(content: str | bytes, name: str = "terms.csv", format: Exchange | None = None) -> list[Draft]:
        file = tmp_path / name
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return [draft for _, draft in read_file(file, format)]

    return reading


@pytest.mark.parametrize("format", Exchange)
def test_what_goes_out_comes_back(format: Exchange, read: Callable[..., list[Draft]]) -> None:
    assert read(written(DRAFTS, format, "Terms & words"), "x", format) == list(DRAFTS)


def test_tbx_has_the_elements_of_the_standard_in_its_order() -> None:
    root = ElementTree.fromstring(written(DRAFTS, Exchange.TBX, "Terms").encode())

    assert root.tag == f"{{{NAMESPACE}}}tbx"
    assert root.attrib["type"] == "TBX-Basic" and root.attrib["style"] == "dca"
    statuses = {
        note.text for note in root.iter(f"{{{NAMESPACE}}}termNote") if note.get("type") == "administrativeStatus"
    }
    assert statuses == {f"{name}Term-admn-sts" for name in ("preferred", "admitted", "deprecated", "superseded")}
    for section in root.iter(f"{{{NAMESPACE}}}langSec"):
        kinds = [child.tag.endswith("termSec") for child in section]
        assert kinds == sorted(kinds)
    ids = {concept.get("id") for concept in root.iter(f"{{{NAMESPACE}}}conceptEntry")}
    assert {reference.get("target") for reference in root.iter(f"{{{NAMESPACE}}}ref")} <= ids
    assert len(ids) == len({draft.id for draft in DRAFTS})


@pytest.mark.parametrize("separator", ",;\t")
def test_a_table_of_three_columns_is_enough(separator: str, read: Callable[..., list[Draft]]) -> None:
    table = (
        "\ufeff" + separator.join(("ID", "en", "FR")) + "\r\n" + separator.join(("aap", "call", "appel")) + "\r\n\r\n"
    )

    assert read(table) == [Draft("aap", Locale.FR, ("call",), ("appel",))]


def test_tbx_of_version_2_is_read(read: Callable[..., list[Draft]]) -> None:
    document = """<?xml version="1.0"?>
<martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body>
<termEntry id="c1"><descrip type="subjectField">funding</descrip>
<langSet xml:lang="en-US"><tig><term>grant</term></tig><tig><term>award</term></tig></langSet>
<langSet xml:lang="FR"><ntig><termGrp><term>subvention</term>
<termNote type="partOfSpeech">noun</termNote></termGrp></ntig>
<tig><term>octroi</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="de"><tig><term>Beihilfe</term></tig></langSet></termEntry></body></text></martif>"""

    said = {"domain": "funding", "admitted-en": "award", "deprecated": "octroi", "pos": "noun"}
    assert read(document, "terms.tbx") == [Draft("c1", Locale.FR, ("grant",), ("subvention",), said=said)]


def test_tbx_in_the_other_style_is_read(read: Callable[..., list[Draft]]) -> None:
    document = f"""<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="{NAMESPACE}" xmlns:min="http://min"
xmlns:basic="http://basic"><text><body><conceptEntry id="c1"><min:subjectField>funding</min:subjectField>
<langSec xml:lang="en"><termSec><term>grant</term></termSec></langSec>
<langSec xml:lang="fr-CA"><termSec><term>bourse</term>
<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
<basic:termType>acronym</basic:termType></termSec></langSec></conceptEntry></body></text></tbx>"""

    said = {"domain": "funding", "kind": "acronym"}
    assert read(document, "terms.tbx") == [Draft("c1", Locale.FR_CA, ("grant",), ("bourse",), said=said)]


LAUGHS = '<!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><tbx>&b;</tbx>'
OUTSIDE = '<!DOCTYPE tbx SYSTEM "file:///etc/passwd"><tbx/>'


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("t.tbx", LAUGHS, "line 1: the file has a document type"),
        ("t.tbx", OUTSIDE, "line 1: the file has a document type"),
        ("t.tbx", "<tbx>\n<a>" * 40, "line 17: the elements are nested too deeply"),
        ("t.tbx", "<tbx>\n<a></tbx>", "line 2: this is no XML: the end tag is not"),
        ("t.tbx", "", "line 1: this is no XML: there is nothing in it"),
        (
            "t.tbx",
            '<?xml version="1.0" encoding="klingon"?><tbx/>',
            "line 1: this is no XML: its encoding is not known",
        ),
        ("t.tbx", "<html/>", "this is no TBX"),
        ("t.csv", "id,en,frr\na,b,c\n", "the heading `frr` is not known"),
        ("t.csv", "id,fr\na,b\n", "has no column `en`"),
        ("t.csv", "", "has no column `en`"),
        ("t.csv", "en,locale\na,fr\na,xx\n", "line 3: there is no locale `xx`"),
        ("t.csv", 'en\n"a\n', "line 2: a quotation mark is not closed"),
        ("t.csv", "en\n" + "a" * 200_000 + "\n", "line 2: a cell holds more than"),
        ("t.csv", "en,fr\na,été\n".encode("cp1252"), "the file is not in UTF-8"),
        ("t.ods", "", "does not say its format"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_its_reason(
    name: str, content: str | bytes, reason: str, read: Callable[..., list[Draft]]
) -> None:
    with pytest.raises(UsageError, match=reason):
        read(content, name)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no such file"):
        list(read_file(tmp_path / "none.csv", None))
