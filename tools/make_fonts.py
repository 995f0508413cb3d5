"""Make the fonts under `templates/assets/fonts/` from the variable fonts of Inter 4.1 (OFL-1.1, no reserved font name).

    npm pack inter-ui && tar xzf inter-ui-*.tgz
    python tools/make_fonts.py package templates/assets/fonts

Four static faces as TTF for print; for the web, two WOFF2 files: the upright face in all weights from 400 to 700, and
the italic. All have the characters of `pressgen/language/repertoire.py`: those that French and English press texts
need, and no others. The same input gives the same bytes.
"""

import argparse
import shutil
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from pressgen.language.repertoire import characters

# Without ccmp: it would pull in a hundred precomposed letters, and mark and mkmk place the accents as well.
FEATURES = ["kern", "locl", "mark", "mkmk", "ordn", "sups", "tnum"]
ALIASES = {0xAD: 0x2D, 0x2060: 0x200B, 0x22C5: 0xB7}
"""Characters that Inter draws under another code: soft hyphen, word joiner, dot operator."""
MODIFIED = 3_786_912_000
"""1 January 2024, in seconds since 1904: when Inter 4.1 was new."""


@dataclass(frozen=True)
class Face:
    """One file of a font."""

    file: str
    family: str
    style: str
    weight: int
    source: str
    axes: dict[str, float | tuple[float, float]]
    """What the variable font is cut down to: a value of an axis, or a range of values that stays."""

    @property
    def italic(self) -> bool:
        return self.style == "Italic"

    @property
    def flavor(self) -> str | None:
        return "woff2" if self.file.endswith(".woff2") else None


FACES = (
    Face("inter-regular.ttf", "Inter Press", "Regular", 400, "InterVariable", {"opsz": 14, "wght": 400}),
    Face("inter-italic.ttf", "Inter Press", "Italic", 400, "InterVariable-Italic", {"opsz": 14, "wght": 400}),
    Face("inter-semibold.ttf", "Inter Press", "SemiBold", 600, "InterVariable", {"opsz": 14, "wght": 600}),
    Face("inter-display.ttf", "Inter Press Display", "Bold", 700, "InterVariable", {"opsz": 32, "wght": 680}),
    Face("inter.woff2", "Inter Press", "Regular", 400, "InterVariable", {"opsz": 14, "wght": (400, 700)}),
    Face("inter-italic.woff2", "Inter Press", "Italic", 400, "InterVariable-Italic", {"opsz": 14, "wght": 400}),
)


def cut(face: Face, variable: Path) -> TTFont:
    """The face cut out of the variable font, with its own names and only the characters of the repertoire."""
    font = TTFont(variable, recalcTimestamp=False)
    for table in font["cmap"].tables:
        for code, same_as in ALIASES.items():
            table.cmap.setdefault(code, table.cmap[same_as])
    present = font.getBestCmap()
    wanted = characters() | set(ALIASES)
    missing = sorted(wanted - set(present))
    if missing:
        raise SystemExit(f"{variable.name} lacks " + " ".join(f"U+{code:04X}" for code in missing))
    font = instantiateVariableFont(font, face.axes)
    if "fvar" in font:
        font = reread(font)
    options = Options(
        layout_features=FEATURES, name_IDs=[0, 13, 14], notdef_outline=True, glyph_names=False, hinting=False
    )
    options.drop_tables += ["meta"] if "fvar" in font else ["STAT", "MVAR", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    rename(font, face)
    font["OS/2"].usWeightClass = face.weight
    font["head"].created = font["head"].modified = MODIFIED
    return font


def reread(font: TTFont) -> TTFont:
    """The same font read anew: the subsetter stumbles over variations that were cut down in memory."""
    saved = BytesIO()
    font.flavor = None
    font.save(saved)
    saved.seek(0)
    return TTFont(saved, recalcTimestamp=False)


def rename(font: TTFont, face: Face) -> None:
    """Write the names of the face: legacy family of at most four styles, and the family that designers see."""
    legacy = face.style in ("Regular", "Italic", "Bold")
    full = f"{face.family} {face.style}"
    postscript = full.replace(" ", "").replace(face.style, f"-{face.style}")
    names = {
        1: face.family if legacy else full,
        2: face.style if legacy else "Regular",
        3: f"4.1;PRESSGEN;{postscript}",
        4: full,
        5: "Version 4.1",
        6: postscript,
    }
    if not legacy:
        names |= {16: face.family, 17: face.style}
    for number, words in names.items():
        font["name"].setName(words, number, 3, 1, 0x409)
    bold = face.style == "Bold"
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x61 | (0x01 if face.italic else 0x20 if bold else 0x40)
    font["head"].macStyle = 2 * face.italic + bold


def main() -> None:
    """Make all faces, and put the licence beside them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path, help="the unpacked npm package inter-ui")
    parser.add_argument("out", type=Path, help="the folder to write to")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    for face in FACES:
        font = cut(face, given.package / "variable" / f"{face.source}.woff2")
        font.flavor = face.flavor
        path = given.out / face.file
        font.save(path)
        print(f"{path.stat().st_size:>7}  {path.name}  {len(font.getGlyphOrder())} glyphs")
    shutil.copyfile(given.package / "LICENSE.txt", given.out / "OFL.txt")


if __name__ == "__main__":
    main()
