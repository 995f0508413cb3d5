"""Cards: what social networks show with a link."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from pressgen.model.artifact import Artifact
from pressgen.model.edition import Edition, ShownImage
from pressgen.model.errors import PressgenError
from pressgen.model.image import ImageFile
from pressgen.model.locale import Locale
from pressgen.model.look import Colours
from pressgen.model.release import CorrectionKind
from pressgen.outputs import cards, pdf, templating
from tests.builders import ENGLISH, FRENCH, an_edition, some_labels
from tests.outputs.workbench import TEMPLATES

ROOT = Path(__file__).parents[2]
LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="160" height="64" viewBox="0 0 160 64">'
    b'<path d="M0 0h160v64h-160z" fill="#800000"/></svg>'
)
PAPER = (251, 251, 249)
PLAIN = Colours()
SHOUTED = " ".join(["COMMUNIQUÉ"] * 40)

# Under `make test`, which is to have installed Pango, nothing is skipped and every test says what is missing.
pytestmark = pytest.mark.skipif(
    pdf.missing_libraries() is not None and not os.environ.get("PRESSGEN_JUDGES"),
    reason=f"a card needs {pdf.missing_libraries()}: install Pango",
)

a_press = cache(cards.load_press)


def an_announcement(locale: Locale = FRENCH, issuers: int = 2, **changes: Any) -> Edition:
    """An edition of some issuers, each with a red logo without letters."""
    edition = an_edition(locale, **changes)
    issuer = edition.issuers[0]
    logo = ShownImage(ImageFile("releases/_organizations/red.svg", "image/svg+xml", 160, 64, LOGO), "Red")
    return replace(edition, issuers=(replace(issuer, logo=logo),) * issuers)


def rendered(edition: Edition, colours: Colours = PLAIN, *folders: Path) -> Artifact:
    """The card of an edition, by templates that may come before pressgen's own."""
    looked_into = (*folders, TEMPLATES)
    press = a_press(looked_into)
    return cards.render(edition, colours, templating.environment(looked_into), some_labels(edition.locale), press)


def drawn(edition: Edition, colours: Colours = PLAIN) -> Image.Image:
    return Image.open(BytesIO(rendered(edition, colours).content)).convert("RGB")


def near(pixel: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) <= 8 for one, other in zip(pixel, wanted, strict=True))


def inked(picture: Image.Image, top: int, bottom: int) -> int:
    """How many pixels between two heights are not those of the paper."""
    band = picture.crop((0, top, picture.width, bottom))
    counted = band.getcolors(1 << 24) or []
    return sum(count for count, pixel in counted if not near(pixel, PAPER))


@pytest.mark.parametrize("locale", [FRENCH, ENGLISH])
def test_a_card_lies_beside_the_page_in_the_size_that_networks_ask_for(locale: Locale) -> None:
    edition = an_announcement(locale)
    artifact = rendered(edition)

    assert (artifact.path, artifact.media_type) == (edition.address.card, "image/png")
    assert artifact.content.startswith(b"\x89PNG\r\n")
    assert Image.open(BytesIO(artifact.content)).size == (cards.WIDTH, cards.HEIGHT) == (1200, 630)


@pytest.mark.parametrize("title", ["Avis", "Deux projets " * 40, SHOUTED])
def test_a_card_is_light(title: str) -> None:
    assert 5_000 < len(rendered(an_announcement(title=title)).content) < 100_000


@pytest.mark.parametrize("title", [SHOUTED, "Deux projets sur le sommeil et les données " * 5, "W" * 120])
@pytest.mark.parametrize("issuers", [0, 2, 9])
def test_no_title_runs_into_those_who_announce_it(title: str, issuers: int) -> None:
    picture = drawn(an_announcement(title=title, issuers=issuers))

    assert inked(picture, 180, 500) > 5_000
    assert inked(picture, 503, 507) == 0
    assert inked(picture, 590, 630) == 0
    assert inked(picture.crop((1130, 0, 1200, 630)), 20, 630) == 0


def test_up_to_four_logos_are_drawn_and_more_are_named() -> None:
    red = [
        sum(
            count
            for count, pixel in drawn(an_announcement(issuers=many)).getcolors(1 << 24) or ()
            if near(pixel, (128, 0, 0))
        )
        for many in (0, 1, 2, 4, 5)
    ]

    assert red[0] == red[4] == 0
    assert red[1] > 8_000
    assert abs(red[2] - 2 * red[1]) < 500
    assert red[3] > 3 * red[1]


def test_a_newsroom_has_its_colours() -> None:
    plain, own = drawn(an_announcement()), drawn(an_announcement(), Colours(accent="#a3195b", paper="#fff0e0"))

    assert near(plain.getpixel((600, 6)), (11, 85, 99))
    assert near(plain.getpixel((600, 620)), PAPER)
    assert near(own.getpixel((600, 6)), (163, 25, 91))
    assert near(own.getpixel((600, 620)), (255, 240, 224))


def test_a_withdrawn_release_says_so() -> None:
    edition = an_announcement()
    retraction = replace(edition.corrections[0], kind=CorrectionKind.RETRACTION)
    words = [
        templating.render(
            templating.environment([TEMPLATES]),
            "card/release.html",
            some_labels(FRENCH),
            edition=replace(edition, corrections=corrections),
            headline=edition.title,
            size=1,
            colours=PLAIN,
            asset=str,
        )
        for corrections in ((), (retraction,))
    ]

    assert ["Rétractation" in page for page in words] == [False, True]
    assert ["Communiqué de presse" in page for page in words] == [True, False]


def test_a_newsroom_may_have_a_card_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "card").mkdir()
    (tmp_path / "card" / "release.css").write_text(
        "@page { size: 600px 314px; margin: 0 } body { background: #800000 }"
    )

    own = Image.open(BytesIO(rendered(an_announcement(), PLAIN, tmp_path).content)).convert("RGB")
    assert own.size == (600, 314)
    assert near(own.getpixel((590, 300)), (128, 0, 0))


def test_a_broken_logo_stops_the_press() -> None:
    edition = an_announcement()
    broken = ShownImage(ImageFile("releases/_organizations/a.png", "image/png", 9, 9, b"\x89PNG\r\n\x1a\n"), "A")

    with pytest.raises(PressgenError, match="cannot be laid out"):
        rendered(replace(edition, issuers=(replace(edition.issuers[0], logo=broken),)))


ELSEWHERE = """
import hashlib
from tests.outputs import test_cards
print(hashlib.sha256(test_cards.rendered(test_cards.an_announcement()).content).hexdigest())
"""


def test_the_bytes_are_the_same_in_another_process_zone_and_language(tmp_path: Path) -> None:
    varied = {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    there = subprocess.run(
        [sys.executable, "-c", ELSEWHERE],
        cwd=tmp_path,
        env={**os.environ, **varied},
        capture_output=True,
        text=True,
        check=True,
    )

    assert there.stdout.strip() == hashlib.sha256(rendered(an_announcement()).content).hexdigest()
    assert there.stderr == ""
