"""Puts into both READMEs what `pressgen check` really prints for a release with four faults."""

import io
import re
import shutil
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

from pressgen.cli import speech
from pressgen.cli.app import run

ROOT = Path(__file__).parent.parent
READMES = {"en": ROOT / "README.md", "fr": ROOT / "README.fr.md"}
SCREEN = re.compile(r"(?<=<!-- screen -->\n).*?(?=<!-- /screen -->)", re.S)
"""Where the screen stands in a README."""

RELEASE = """\
title:
  fr: Deux équipes retenues à l'issue de l'AAP
  en: Two teams selected in the call for projects
summary: {fr: Deux équipes sont retenues., en: Two teams have been selected.}
place: {fr: Paris, en: Paris}
issuers: [hdh]
body:
  - paragraph:
      fr: Gustave Roussy suivra 13 239 patientes dès le mardi 29 novembre 2023.
      en: The Institut Gustave-Roussy will follow 13,329 patients from November 29, 2023.
boilerplates: [hdh]
contacts: [{organization: hdh, email: presse@example.org}]
"""


def screen(language: str) -> str:
    """What a reader of a language sees, as a Markdown block."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copy(ROOT / "pressgen.yaml", root)
        for name in ("_organizations", "_people"):
            shutil.copytree(ROOT / "releases" / name, root / "releases" / name)
        release = root / "releases/2023-11-29-deux-equipes/release.yaml"
        release.parent.mkdir()
        release.write_text(RELEASE, encoding="utf-8")
        printed = io.StringIO()
        with redirect_stdout(printed):
            run(speech.listen(["--lang", language, "--root", str(root), "check"], {}))
    return f"```console\n$ pressgen check\n{printed.getvalue()}```\n"


def with_screen(language: str) -> str:
    """The README of a language, its screen made anew."""
    return SCREEN.sub(lambda _: screen(language), READMES[language].read_text("utf-8"))


def main() -> None:
    """Write both."""
    for language, path in READMES.items():
        path.write_text(with_screen(language), encoding="utf-8")


if __name__ == "__main__":
    main()
