"""Pictures and addresses that the specimens in both languages share."""

from base64 import b64decode
from datetime import datetime, timedelta, timezone

from pressgen.model.address import Address
from pressgen.model.image import ImageFile
from pressgen.model.locale import Locale

FRENCH = Locale.FR_CA
ENGLISH = Locale.EN_CA
PUBLISHED = datetime(2024, 2, 1, 9, 30, tzinfo=timezone(timedelta(hours=-5)))

ADDRESSES = {
    FRENCH: Address(
        FRENCH,
        "Sommeil et données : deux équipes lauréates du premier appel à projets commun",
        "fr/2024/sommeil-et-donnees",
        "sommeil-et-donnees",
    ),
    ENGLISH: Address(
        ENGLISH,
        "Sleep and data: two teams selected in the first joint call for projects",
        "en/2024/sleep-and-data",
        "sleep-and-data",
    ),
}


def an_image(path: str = "releases/2024-02-01-sommeil/nuit.png") -> ImageFile:
    """A small PNG of a night sky, 160 by 90 pixels."""
    return ImageFile(path, "image/png", 160, 90, b64decode(_NIGHT))


def a_logo(name: str, word: str, width: int = 240) -> ImageFile:
    """A logo in SVG, drawn dark on nothing, as most are."""
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="64" viewBox="0 0 {width} 64">'
        f'<title>{word}</title><circle cx="32" cy="32" r="24" fill="#16324f"/>'
        '<path d="M18 36c6-14 22-14 28 0" fill="none" stroke="#fff" stroke-width="5"/>'
        f'<text x="70" y="43" font-family="sans-serif" font-size="32" font-weight="700" fill="#16324f">{word}</text>'
        "</svg>\n"
    )
    path = f"releases/_organizations/{name}.svg"
    return ImageFile(path, "image/svg+xml", width, 64, drawing.encode())


_NIGHT = (
    "iVBORw0KGgoAAAANSUhEUgAAAKAAAABaAgMAAABCqLXBAAAADFBMVEUQHDMbMFK/1Oby2ZvkUTfrAAABEUlEQVR42u2SzQ3CMAyFQ1EvuXBiiS"
    "wBQ+B9OkqPkadgJAZAMs1fk7RJaiFOKE9CIPTV79V+QnR1ORE9WdyZ6MUCL0RvFngjImZEZsgO/gZkX4Z9a3Z72H3s6vpCCjWLGxBx5oASBeJU"
    "m5KYofnUzJMR9pmhYi4xjpCT+6dIqskaut/Bo2Bv3GSYoNc0Ri7RlLp5YJjjOq3C+63fKo0Ys9uhPrDbjSfUbh/LUInJEO+pCxtZHtdJAp1HzC"
    "4wmADhfdUuYlYUB6+MajQlpLKuul6VeGVM1t7u1xwPedRYXrVF3uwTBDXrOwLUwdK0NngFFpiPMyA8GOMsCHDfYiNAEdwEOAFUwQQtYxE8VAc7"
    "+N/gB+/kusQ/3kgfAAAAAElFTkSuQmCC"
)
