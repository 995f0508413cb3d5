"""What can be wrong with a newsroom: each entry spoils a good one and says what it spoilt."""

import os
from collections.abc import Callable
from pathlib import Path

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
}
