"""Draw the wordmarks of the sample organisations as SVG outlines, from the display face that the templates ship.

    python tools/make_wordmarks.py

They stand in for logos, which belong to their owners. The same face gives the same bytes.
"""

from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from fontTools.misc.transform import Transform
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
FACE = ROOT / "templates" / "assets" / "fonts" / "inter-display.ttf"
INK = "#1d2b3a"
SIZE = 32
"""Height of the em, in CSS pixels."""
LEADING = 36
"""From one baseline to the next, in CSS pixels."""
TRACKING = -0.012
"""Added after each letter, in ems: display sizes are set a little tighter."""


@dataclass(frozen=True)
class Wordmark:
    """One organisation's name, broken into lines as it is drawn."""

    file: str
    title: str
    lines: tuple[str, ...]


WORDMARKS = (
    Wordmark(
        "releases/_organizations/frqs.svg",
        "Fonds de recherche du Québec – Santé",
        ("Fonds de recherche", "du Québec – Santé"),
    ),
    Wordmark("releases/_organizations/hdh.svg", "Health Data Hub", ("Health", "Data Hub")),
    Wordmark(
        "templates/starter/newsroom/releases/_organizations/institut-eaux-nordiques.svg",
        "Institut des eaux nordiques · Northern Waters Institute",
        ("Institut des eaux nordiques", "Northern Waters Institute"),
    ),
)


def outline(font: TTFont, lines: tuple[str, ...]) -> tuple[str, int, int]:
    """The path of all lines, flush left and top, and the width and height that it fills."""
    scale = SIZE / font["head"].unitsPerEm
    ascent, descent = font["OS/2"].sCapHeight, font["OS/2"].sTypoDescender
    glyphs, codes = font.getGlyphSet(), font.getBestCmap()
    accents = BoundsPen(glyphs)
    for letter in lines[0]:
        glyphs[codes[ord(letter)]].draw(accents)
    top = max(ascent, accents.bounds[3]) * scale
    path = SVGPathPen(glyphs, ntos=lambda number: f"{number:.1f}".rstrip("0").rstrip("."))
    width = 0.0
    for row, line in enumerate(lines):
        x = -glyphs[codes[ord(line[0])]].lsb * scale
        for letter in line:
            glyph = glyphs[codes[ord(letter)]]
            glyph.draw(TransformPen(path, Transform(scale, 0, 0, -scale, x, top + row * LEADING)))
            x += glyph.width * scale + TRACKING * SIZE
        width = max(width, x)
    return path.getCommands(), round(width), round(top + (len(lines) - 1) * LEADING - descent * scale)


def main() -> None:
    """Write all wordmarks."""
    font = TTFont(FACE)
    for mark in WORDMARKS:
        path, width, height = outline(font, mark.lines)
        drawing = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
            f' viewBox="0 0 {width} {height}" role="img">\n'
            f"<title>{escape(mark.title)}</title>\n"
            f'<path fill="{INK}" d="{path}"/>\n</svg>\n'
        )
        target = ROOT / mark.file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(drawing, encoding="utf-8")
        print(f"{len(drawing):>6}  {mark.file}  {width} x {height}")


if __name__ == "__main__":
    main()
