"""An edition on paper."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from gettext import NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
from pikepdf import Dictionary, Name, Object, Pdf, Stream
from PIL import Image

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition, Paragraphs, Part, ShownImage, ShownPicture, ShownTable
from pressgen.model.errors import PressgenError
from pressgen.model.image import ImageFile
from pressgen.model.locale import Locale
from pressgen.outputs import pdf, templating
from pressgen.outputs.pdf_archive import unambiguous
from tests.builders import ENGLISH, FRENCH, an_edition, some_labels
from tests.outputs.screen_reader import heard

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "templates"
LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="160" height="64" viewBox="0 0 160 64">'
    b'<circle cx="32" cy="32" r="24" fill="#16324f"/><path d="M70 20h80v24h-80z" fill="#16324f"/></svg>'
)

# Under `make test`, which is to have installed Pango, nothing is skipped and every test says what is missing.
pytestmark = pytest.mark.skipif(
    pdf.missing_libraries() is not None and not os.environ.get("PRESSGEN_JUDGES"),
    reason=f"a PDF needs {pdf.missing_libraries()}: install Pango",
)


class Labels(NullTranslations):
    """The labels of the specimens, and those that only paper has."""

    PAPER = {  # noqa: RUF012 - never changed
        "page {page} of {pages}": "page {page} sur {pages}",
        "Online:": "En ligne\u00a0:",
        "In English:": "En anglais\u00a0:",
    }

    def gettext(self, message: str) -> str:
        return self.PAPER.get(message) or some_labels(FRENCH).gettext(message)

    def pgettext(self, context: str, message: str) -> str:
        return some_labels(FRENCH).pgettext(context, message)


def an_edition_on_paper(locale: Locale = FRENCH, **changes: Any) -> Edition:
    """An edition whose logos are drawn without letters, so that all letters are in pressgen's own fonts."""
    edition = an_edition(locale, **changes)
    return replace(edition, issuers=tuple(_with_drawn_logo(issuer) for issuer in edition.issuers))


def _with_drawn_logo(issuer: Any) -> Any:
    file = replace(issuer.logo.file, content=LOGO, width=160, height=64)
    return replace(issuer, logo=replace(issuer.logo, file=file))


def rendered(edition: Edition, *folders: Path) -> Artifact:
    """The PDF of an edition, by templates that may come before pressgen's own."""
    translations = Labels() if edition.locale.language.value == "fr" else NullTranslations()
    looked_into = (*folders, TEMPLATES)
    return pdf.render(edition, templating.environment(looked_into), translations, a_press(looked_into))


a_press = cache(pdf.load_press)


def printed(edition: Edition, *folders: Path) -> bytes:
    """The bytes of the PDF of an edition."""
    return rendered(edition, *folders).content


def a_newsroom(folder: Path, body: str, head: str = "") -> Path:
    """Templates of a newsroom with a page of their own."""
    page = folder / "pdf" / "release.html"
    page.parent.mkdir(parents=True)
    page.write_text(f'<html lang="fr"><head><title>Titre</title>{head}</head><body><h1>Titre</h1>{body}</body></html>')
    return folder


@pytest.fixture(scope="module")
def french() -> bytes:
    return printed(an_edition_on_paper(FRENCH))


@pytest.fixture(scope="module")
def english() -> bytes:
    return printed(an_edition_on_paper(ENGLISH))


@pytest.fixture
def document(french: bytes) -> Iterator[Pdf]:
    with pikepdf.open(BytesIO(french)) as opened:
        yield opened


def texts(content: bytes) -> list[str]:
    """The words of each page."""
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content)]


def links(document: Pdf) -> list[Object]:
    """The link annotations."""
    return [annotation for page in document.pages for annotation in page.obj.get("/Annots", [])]


# What the file says of itself


def test_the_pdf_lies_beside_the_page() -> None:
    artifact = rendered(an_edition_on_paper(ENGLISH, body=(Paragraphs("One paragraph."),)))

    assert (artifact.path, artifact.media_type) == ("en/2024/sleep-and-data/sleep-and-data.pdf", "application/pdf")
    assert artifact.content.startswith(b"%PDF-1.7")


def test_title_language_authors_subject_and_dates_are_told(document: Pdf) -> None:
    edition = an_edition(FRENCH)

    assert str(document.Root.Lang) == "fr-CA"
    assert document.Root.ViewerPreferences.DisplayDocTitle
    assert str(document.docinfo.Title) == edition.title
    assert str(document.docinfo.Subject) == edition.summary
    assert str(document.docinfo.Author) == ", ".join(issuer.name for issuer in edition.issuers)
    assert str(document.docinfo.Keywords) == ", ".join(edition.topics)
    assert str(document.docinfo.CreationDate) == "D:20240201093000-05'00"


def test_the_file_claims_both_standards_where_every_reader_sees_it(french: bytes) -> None:
    assert b"<pdfuaid:part>1</pdfuaid:part>" in french
    assert b'pdfaid:part="2" pdfaid:conformance="A"' in french
    assert b"<pdfaExtension:schemas>" in french


def test_it_is_tagged(document: Pdf) -> None:
    assert document.Root.MarkInfo.Marked
    assert "/StructTreeRoot" in document.Root
    assert all(page.obj.Tabs == Name.S for page in document.pages)


def test_headings_are_bookmarks(document: Pdf) -> None:
    with document.open_outline() as outline:
        (root,) = outline.root
        sections = {child.title: [below.title for below in child.children] for child in root.children}

    assert root.title == an_edition(FRENCH).title
    assert sections["Les projets lauréats"] == [
        "Repérer l’apnée à partir d’une seule nuit passée à la maison",
        "Dormir avec une maladie chronique",
    ]
    assert list(sections)[-4:] == [
        "À propos de l’Institut boréal de recherche en santé",
        "À propos de l’Observatoire des données cliniques",
        "Relations avec les médias",
        "Pour en savoir plus",
    ]


def test_nothing_is_attached_and_nothing_acts(document: Pdf) -> None:
    assert "/EmbeddedFiles" not in document.Root.get("/Names", Dictionary())
    assert not {"/OpenAction", "/AA"} & set(document.Root.keys())


# Letters


def test_every_letter_is_in_a_face_of_ours_that_is_embedded(french: bytes, english: bytes) -> None:
    for content in (french, english):
        with pikepdf.open(BytesIO(content)) as document:
            faces = [item for item in document.objects if isinstance(item, Dictionary) and "/FontName" in item]

            assert all("/FontFile2" in face for face in faces)
            assert {str(face.FontName).split("+")[1] for face in faces} == {
                "Inter-Press",
                "Inter-Press-Italic",
                "Inter-Press-Semi-Bold",
                "Inter-Press-Display-Bold",
            }


def test_no_words_are_ever_set_in_a_typeface_of_the_system() -> None:
    text = (
        "*a **b `c`*** **d *e*** `f`\n\n    code\tcode\n\n- a\n  - *b*\n    - **c**\n      1. `d`\n\n> **a**\n\n---\n"
    )
    shown = ShownTable("A **b *c*** `d`", ("*a*", "**b**", "`c`"), (("*a*", "**b**", "`c`"), ("`a`", "***b***", "c")))
    content = printed(an_edition_on_paper(body=(Paragraphs(text), Part("T", "t", 2, (Paragraphs(text), shown)))))

    with pikepdf.open(BytesIO(content)) as document:
        faces = [item for item in document.objects if isinstance(item, Dictionary) and "/FontName" in item]

        names = {str(face.FontName).split("+")[1] for face in faces}
        assert [name for name in names if not name.startswith("Inter-Press")] == []
        assert len(names) > 3


def test_no_word_is_copied_as_private_characters(french: bytes, english: bytes) -> None:
    letters = {letter for content in (french, english) for page in texts(content) for letter in page}

    assert not [letter for letter in letters if "\ue000" <= letter <= "\uf8ff" or ord(letter) >= 0xF0000]


# Pages


def test_pages_are_counted_in_the_language_of_the_edition(french: bytes, english: bytes) -> None:
    assert [f"page {number} sur 3" in page for number, page in enumerate(texts(french), 1)] == [True, True, True]
    assert [f"page {number} of 3" in page for number, page in enumerate(texts(english), 1)] == [True, True, True]


def test_the_running_header_begins_on_the_second_page(french: bytes) -> None:
    assert [": deux équipes…" in page for page in texts(french)] == [False, True, True]


def test_running_headers_and_page_numbers_are_not_read_aloud(french: bytes) -> None:
    aloud = " ".join(item.words for page in heard(french) for item in page)

    assert "page 2 sur 3" not in aloud
    assert "équipes…" not in aloud
    assert "Pour diffusion immédiate" in aloud


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    body = tuple(
        Part(f"Part {number}", f"part-{number}", 2, (Paragraphs("Words that fill lines. " * (3 + number % 7)),))
        for number in range(60)
    )
    pages = heard(printed(an_edition_on_paper(ENGLISH, body=body)))

    assert len(pages) > 5
    assert [page[-1].words for page in pages if "/H" in page[-1].role] == []


def test_american_releases_are_printed_on_letter_paper() -> None:
    content = printed(an_edition_on_paper(Locale.EN_US, body=(Paragraphs("One paragraph."),)))

    with pikepdf.open(BytesIO(content)) as document:
        assert [float(edge) for edge in document.pages[0].MediaBox] == [0, 0, 612, 792]


# Accessibility


def test_parts_in_another_language_say_so(french: bytes) -> None:
    foreign = [(item.language, item.words) for page in heard(french) for item in page if item.language]

    assert ("en", "Harbour Institute for Sleep") in foreign
    assert "Harbour Sleep Cohort: data dictionary" not in dict(foreign).values()
    assert ("en-CA", "Sleep and data: two teams selected in the first joint call for projects") in foreign
    assert {language for language, _ in foreign} == {"en", "en-CA"}


def test_a_link_says_its_words_and_is_printed(document: Pdf) -> None:
    said = {str(link.A.URI): str(link.Contents) for link in links(document)}

    assert said["mailto:presse@odc.example"] == "presse@odc.example"
    assert said["https://www.odc.example/entente"] == "l’entente de coopération"
    assert said["https://harbour.example/cohort"] == "Harbour Sleep Cohort: data dictionary"
    assert all(link.F == 4 for link in links(document))


def test_links_lead_to_public_addresses_only(document: Pdf) -> None:
    assert all(str(link.A.URI).startswith(("https://", "mailto:", "tel:")) for link in links(document))


def test_a_relative_link_becomes_the_public_address(tmp_path: Path) -> None:
    content = printed(an_edition(FRENCH), a_newsroom(tmp_path, '<a href="../autre/">Autre</a>'))

    with pikepdf.open(BytesIO(content)) as document:
        assert [str(link.A.URI) for link in links(document)] == ["https://presse.example.org/fr/2024/autre/"]


def test_headings_of_tables_have_a_scope(document: Pdf) -> None:
    cells = [item for item in document.objects if isinstance(item, Dictionary) and item.get("/S") == Name.TH]

    assert [str(cell.A.Scope) for cell in cells].count("/Column") == 3
    assert [str(cell.A.Scope) for cell in cells].count("/Row") == 3


def test_images_have_their_words(document: Pdf) -> None:
    figures = [item for item in document.objects if isinstance(item, Dictionary) and item.get("/S") == Name.Figure]

    assert "Observatoire des données cliniques, Lyon" in {str(figure.Alt) for figure in figures}
    assert all(0 < float(edge) < 842 for figure in figures for edge in figure.A.BBox)


# What may be loaded


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "http://127.0.0.1:9/image.png",
        "https://example.org/image.png",
        "image.png",
        "https://templates.invalid/../../etc/passwd",
        "https://templates.invalid/%2e%2e/%2e%2e/etc/passwd",
        "https://images.invalid/0",
    ],
)
def test_an_image_from_elsewhere_stops_the_press(tmp_path: Path, address: str) -> None:
    folder = a_newsroom(tmp_path, f'<img src="{address}" alt="Image">')

    with pytest.raises(PressgenError, match="neither a file of the templates nor an image of the release"):
        printed(an_edition(FRENCH), folder)


def test_no_file_can_be_attached(tmp_path: Path) -> None:
    folder = a_newsroom(tmp_path, "", '<link rel="attachment" href="file:///etc/passwd">')

    with pytest.raises(PressgenError, match="attachment"):
        printed(an_edition(FRENCH), folder)


def test_a_link_out_of_the_templates_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.svg").write_bytes(LOGO)
    folder = a_newsroom(tmp_path / "templates", '<img src="{{ asset("logo.svg") }}" alt="Logo">')
    (folder / "assets").mkdir()
    (folder / "assets" / "logo.svg").symlink_to(tmp_path / "secret.svg")

    with pytest.raises(PressgenError, match=r"assets/logo\.svg"):
        printed(an_edition(FRENCH), folder)


def test_a_newsroom_may_have_images_and_styles_of_its_own(tmp_path: Path) -> None:
    folder = a_newsroom(tmp_path, '<img src="{{ asset("été.svg") }}" alt="Soleil">')
    (folder / "assets").mkdir()
    (folder / "assets" / "été.svg").write_bytes(LOGO)
    (folder / "pdf" / "release.css").write_text("@page { size: A5 }")

    with pikepdf.open(BytesIO(printed(an_edition(FRENCH), folder))) as document:
        assert [round(float(edge)) for edge in document.pages[0].MediaBox] == [0, 0, 420, 595]


@pytest.mark.parametrize("style", ["p { colour: red }", "@font-face { font-family: A; src: url(a.ttf) }"])
def test_a_style_that_cannot_be_had_stops_the_press(tmp_path: Path, style: str) -> None:
    (tmp_path / "pdf").mkdir()
    (tmp_path / "pdf" / "release.css").write_text(style)

    with pytest.raises(PressgenError, match=r"pdf/release\.css"):
        pdf.load_press([tmp_path])


def test_a_missing_style_sheet_stops_the_press(tmp_path: Path) -> None:
    with pytest.raises(PressgenError, match=r"pdf/release\.css"):
        pdf.load_press([tmp_path])


def test_a_broken_image_stops_the_press() -> None:
    broken = ImageFile("releases/a/b.png", "image/png", 10, 10, b"\x89PNG\r\n\x1a\n")
    edition = an_edition(FRENCH, body=(ShownPicture(ShownImage(broken, "Image")),))

    with pytest.raises(PressgenError, match="cannot be laid out"):
        printed(edition)


def test_a_photograph_in_four_inks_is_turned_into_the_colours_of_the_file() -> None:
    photograph = BytesIO()
    Image.new("CMYK", (40, 30), (0, 200, 200, 0)).save(photograph, "JPEG")
    file = ImageFile("releases/a/b.jpg", "image/jpeg", 40, 30, photograph.getvalue())
    content = printed(an_edition_on_paper(body=(ShownPicture(ShownImage(file, "Image")),)))

    with pikepdf.open(BytesIO(content)) as document:
        images = [item for item in document.objects if isinstance(item, Stream) and item.get("/Subtype") == Name.Image]

        assert [str(image.ColorSpace) for image in images] == ["/DeviceRGB"]
        assert not any("/Interpolate" in image for image in images)


def test_a_photograph_does_not_tell_where_it_was_taken() -> None:
    exif = Image.Exif()
    exif[0x013B] = "OWNER OF THE CAMERA"
    for orientation in (1, 6):
        exif[0x0112] = orientation
        photograph = BytesIO()
        Image.new("RGB", (40, 30), "teal").save(photograph, "JPEG", exif=exif)
        file = ImageFile("releases/a/b.jpg", "image/jpeg", 40, 30, photograph.getvalue())
        content = printed(an_edition_on_paper(body=(ShownPicture(ShownImage(file, "Image")),)))

        assert b"OWNER" in file.content
        with pikepdf.open(BytesIO(content)) as document:
            streams = [item for item in document.objects if isinstance(item, Stream)]

            assert not any(b"OWNER" in stream.read_raw_bytes() for stream in streams)


# Same bytes

ELSEWHERE = """
import hashlib, sys
from pathlib import Path
from tests.outputs import test_pdf
test_pdf.TEMPLATES = Path(sys.argv[1])
print(hashlib.sha256(test_pdf.printed(test_pdf.an_edition_on_paper(test_pdf.FRENCH))).hexdigest())
"""


def test_the_bytes_are_the_same_in_another_folder_process_zone_and_language(french: bytes, tmp_path: Path) -> None:
    shutil.copytree(TEMPLATES, tmp_path / "ailleurs")
    (tmp_path / "temporary").mkdir()
    varied = {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    there = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, str(tmp_path / "ailleurs")],
        cwd=tmp_path,
        env={**os.environ, **varied, "TMPDIR": str(tmp_path / "temporary")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert there.stdout.strip() == hashlib.sha256(french).hexdigest()
    assert there.stderr == ""
    assert list((tmp_path / "temporary").iterdir()) == []


def test_nothing_in_the_file_tells_where_it_was_made(french: bytes) -> None:
    with pikepdf.open(BytesIO(french)) as document:
        laid_open = BytesIO()
        document.save(laid_open, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)

    assert b"file:" not in laid_open.getvalue()
    assert b".invalid" not in laid_open.getvalue()
    assert str(ROOT).encode() not in laid_open.getvalue()


def test_the_length_of_a_stream_can_be_told_from_its_end() -> None:
    draft = BytesIO()
    with Pdf.new() as document:
        document.add_blank_page()
        document.Root.Ending = document.make_stream(b"carriage return\r")
        document.save(draft, compress_streams=False)

    assert b"return\r\nendstream" in draft.getvalue()
    settled = unambiguous(draft.getvalue())
    assert b"return\r\r\nendstream" in settled
    assert len(settled) == len(draft.getvalue())
    with pikepdf.open(BytesIO(settled)) as document:
        assert document.check_pdf_syntax() == []
        assert document.Root.Ending.read_bytes() == b"carriage return\r"


# Without Pango

WITHOUT_PANGO = """
import ctypes, sys
from importlib.abc import MetaPathFinder

class NoPango(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "weasyprint":
            print("WeasyPrint could not import some external libraries")
            raise OSError("cannot load library 'libgobject-2.0-0'")

def missing(name, *arguments):
    raise OSError(name)

sys.meta_path.insert(0, NoPango())
ctypes.CDLL = missing
from pressgen.model.errors import PangoMissing
from pressgen.outputs import pdf
print(pdf.missing_libraries())
try:
    pdf.load_press([])
except PangoMissing as error:
    print(error)
"""


def test_without_pango_one_learns_what_is_missing() -> None:
    said = subprocess.run([sys.executable, "-c", WITHOUT_PANGO], capture_output=True, text=True, check=True).stdout

    assert said.splitlines() == [
        "libgobject-2.0, libpango-1.0, libpangoft2-1.0, libharfbuzz, libfontconfig",
        "a PDF needs system libraries that are not there: cannot load library 'libgobject-2.0-0'",
    ]
