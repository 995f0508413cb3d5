"""What can be wrong with a newsroom: each entry spoils a good one and says what it spoilt."""

import os
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image

STAMPS = "releases/2023-11-29-essai/release.stamps.yaml"
TERMS = "locales/fr/LC_MESSAGES/terms.po"
RELEASE = "releases/2023-11-29-essai/release.yaml"

GOOD = {
    "pressgen.yaml": (
        "name: {fr: Presse, en: Press}\n"
        "url: https://presse.example.org\n"
        "zone: America/Toronto\n"
        "editions: [fr-CA, en-CA]\n"
    ),
    "releases/_organizations/institut.yaml": "names: [{name: {fr: Institut, en: Institute}}]\n",
    RELEASE: (
        "title: {fr: Titre, en: Title}\n"
        "summary: {fr: Résumé., en: Summary.}\n"
        "place: {fr: Québec, en: Quebec City}\n"
        "contacts: [{email: presse@example.org}]\n"
        "body:\n"
        "  - paragraph: {fr: Texte., en: Text.}\n"
    ),
}


def good_newsroom(folder: Path) -> Path:
    """A small newsroom without a fault."""
    for name, text in GOOD.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def _replaced(content: bytes | str) -> Callable[[Path], None]:
    def spoil(root: Path) -> None:
        (root / RELEASE).write_bytes(content if isinstance(content, bytes) else content.encode())

    return spoil


def _added(text: str) -> Callable[[Path], None]:
    return _replaced(GOOD[RELEASE] + text)


def _set(settings: str) -> Callable[[Path], None]:
    """Settings beside those of the good newsroom."""
    return _written("pressgen.yaml", GOOD["pressgen.yaml"] + settings)


def _written(name: str, content: bytes | str) -> Callable[[Path], None]:
    """Another file in the newsroom."""

    def spoil(root: Path) -> None:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return spoil


def _pictured(name: str, content: bytes | str) -> Callable[[Path], None]:
    """A release with an image that lies beside it."""

    def spoil(root: Path) -> None:
        _added(f"  - image: {{file: {name}, alt: {{fr: Équipe, en: Team}}, credit: Anne Roy}}\n")(root)
        _written(f"releases/2023-11-29-essai/{name}", content)(root)

    return spoil


def _png(width: int, height: int, frames: int = 1) -> bytes:
    saved = BytesIO()
    pictures = [Image.new("L", (width, height), 90 * number) for number in range(frames)]
    pictures[0].save(saved, "PNG", save_all=frames > 1, append_images=pictures[1:])
    return saved.getvalue()


def _bomb() -> bytes:
    """A PNG of a few bytes that says it has 900 megapixels."""
    small = _png(1, 1)
    header = b"IHDR" + (30_000).to_bytes(4) + (30_000).to_bytes(4) + small[24:29]
    return small[:12] + header + zlib.crc32(header).to_bytes(4) + small[33:]


def _photograph() -> bytes:
    saved = BytesIO()
    Image.new("RGB", (300, 200), "teal").save(saved, "JPEG")
    return saved.getvalue()


def _svg(inside: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n{inside}\n</svg>\n'


def _linked(root: Path) -> None:
    (root / RELEASE).unlink()
    outside = root.parent / "outside.yaml"
    outside.write_text(GOOD[RELEASE])
    (root / RELEASE).symlink_to(outside)


def _twin(root: Path) -> None:
    twin = root / "releases/2023-11-30-essai/release.yaml"
    twin.parent.mkdir()
    twin.write_text(GOOD[RELEASE])


def _aliases() -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return "\n".join(lines) + "\n"


def _merges() -> str:
    lines = ["m0: &m0 {k: v}"]
    lines += [f"m{n}: &m{n} {{<<: [*m{n - 1}, *m{n - 1}]}}" for n in range(1, 40)]
    return "\n".join(lines) + "\n"


def _pipe(root: Path) -> None:
    (root / RELEASE).unlink()
    os.mkfifo(root / RELEASE)


BAD_INPUTS: dict[str, Callable[[Path], None]] = {
    "an empty file": _replaced(""),
    "a list at the top": _replaced("- a\n- b\n"),
    "a tab": _replaced("title:\n\tfr: Titre\n"),
    "Latin-1 bytes": _replaced("title: {fr: Été}\n".encode("latin-1")),
    "UTF-16": _replaced("title: {fr: Titre}\n".encode("utf-16")),
    "a NUL": _replaced(b"title: {fr: Ti\x00tre}\n"),
    "a NUL by an escape": _replaced('title: {fr: "Ti\\0tre"}\nbody: [{paragraph: {fr: Texte.}}]\n'),
    "a character that turns the line round": _replaced("title: {fr: Ti\u202etre}\nbody: [{paragraph: {fr: Texte.}}]\n"),
    "an alias bomb": _replaced(_aliases()),
    "a chain of merge keys": _replaced(_merges()),
    "200,000 opening brackets": _replaced("title: " + "[" * 200_000),
    "nesting 20,000 deep": _replaced("title: " + "[" * 20_000 + "]" * 20_000),
    "a file of 50 MB": _replaced(b"# " + b"x" * 50_000_000),
    "a Python object": _replaced("title: !!python/object/apply:os.system [id]\n"),
    "a colon in a plain text": _replaced("title:\n  fr: IA: deux lauréats\n"),
    "a quotation mark that stays open": _replaced('title:\n  fr: "Titre\n'),
    "a key given twice": _added("title: {fr: Autre}\n"),
    "an unknown key": _added("auteur: Moi\n"),
    "a comma in a text without quotes": _replaced(
        "title: {fr: Titre}\nbody: [{paragraph: {fr: Oui, le monde, en: Yes}}]\n"
    ),
    "an amount with commas": _added("facts: {grant: {money: 1,500,000, currency: CAD}}\n"),
    "a text without a language": _replaced("title: Titre\nbody:\n  - paragraph: {fr: Texte.}\n"),
    "no title": _replaced("body:\n  - paragraph: {fr: Texte.}\n"),
    "a missing image": _added("  - image: {file: equipe.jpg, alt: {fr: Équipe, en: Team}, credit: Anne Roy}\n"),
    "an image outside the newsroom": _added("  - image: {file: ../../../x.png, alt: {fr: X, en: X}, credit: X}\n"),
    "an unknown organisation": _added("issuers: [institu]\n"),
    "an unknown fact": _replaced(
        "title: {fr: Titre}\ncontacts: [{email: presse@example.org}]\nbody:\n  - paragraph: {fr: '{{ 7*7 }}'}\n"
    ),
    "two releases of one slug": _twin,
    "a link out of the newsroom": _linked,
    "a pipe instead of a file": _pipe,
    "a date that does not exist": _added("date: 2023-02-30\n"),
    "a year that is no newsroom's": _added("date: 0001-01-01 00:00 Europe/Paris\n"),
    "an offset that the zone does not have": _added("date: 2023-11-29T10:00+09:00 Europe/Paris\n"),
    "a zone that does not exist": _added("date: 2023-11-29 09:54 Europe/Pariss\n"),
    "an hour that summer time skips": _added("embargo: 2024-03-31 02:30 Europe/Paris\n"),
    "two topics of one address": _set(
        "topics:\n"
        "  sante: {name: {fr: Santé, en: Health}, slug: {fr: sante, en: health}}\n"
        "  soins: {name: {fr: Soins, en: Care}, slug: {fr: sante, en: care}}\n"
    ),
    "a colour that cannot be read on its ground": _set('look: {light: {accent: "#7fb2ff"}}\n'),
    "a colour that is none": _set("look: {light: {accent: blue}}\n"),
    "an image that is no image": _pictured("equipe.png", "Une équipe."),
    "a photograph that was only renamed": _pictured("equipe.png", _photograph()),
    "a photograph that is cut off": _pictured("equipe.jpg", _photograph()[:600]),
    "an image 20,000 pixels wide": _pictured("equipe.png", _png(20_000, 10)),
    "a decompression bomb": _pictured("equipe.png", _bomb()),
    "an image that moves": _pictured("equipe.png", _png(9, 9, frames=2)),
    "an SVG with a script": _pictured("logo.svg", _svg("<script>alert(1)</script>")),
    "an SVG that loads a file of elsewhere": _pictured("logo.svg", _svg('<image href="https://example.org/a.png"/>')),
    "an SVG that is no XML": _pictured("logo.svg", _svg("<g>")),
    "stamps that are no records": _written(STAMPS, "- body.1\n"),
    "a stamp without digests": _written(STAMPS, "stamps:\n  - {field: title, of: fr, locale: en}\n"),
    "a catalog of terms with a mark of a conflict": _written(TERMS, "<<<<<<< HEAD\n"),
    "a term without an id": _written(TERMS, 'msgid "grant"\nmsgstr "bourse"\n'),
    "a term given twice": _written(TERMS, 'msgctxt "grant"\nmsgid "grant"\nmsgstr "bourse"\n\n' * 2),
    "a template with a mistake in its syntax": _written("templates/home.html", "<h1>\n  {{ frame newsroom }}\n</h1>\n"),
    "a template whose tag is never closed": _written("templates/home.html", "{% if frame %}\n<h1>Presse</h1>\n"),
    "a template with a filter that there is not": _written("templates/home.html", "{{ frame.newsroom | inlin }}\n"),
    "a template that extends one that is not there": _written("templates/home.html", '{% extends "bas.html" %}\n'),
    "a style that refers to a file that is not there": _written(
        "templates/assets/newsroom.css", "body { background: url(paper.png) }\n"
    ),
    "a template in Latin-1": _written("templates/home.html", "<h1>Été</h1>\n".encode("latin-1")),
}

DOUBTFUL_INPUTS: dict[str, Callable[[Path], None]] = {
    "a topic without a name in one language": _set("topics: {sante: {name: {fr: Santé}}}\n"),
    "a template whose name is misspelt": _written("templates/relase.html", "<h1>Presse</h1>\n"),
}
"""Mistakes that stop a strict build only."""

BAD_THEMES: dict[str, Callable[[Path], None]] = {
    "a variable that is not there": _written("templates/home.html", "<h1>\n  {{ frme.newsroom }}\n</h1>\n"),
    "a field that is not there": _written("templates/home.html", "{{ frame.newsrom }}\n"),
    "a way to what a template is not given": _written("templates/home.html", "{{ frame.__class__ }}\n"),
    "a file that is not there": _written("templates/home.html", '<img src="{{ asset("seal.svg") }}" alt="">\n'),
}
"""Mistakes in a theme that only rendering finds."""
