"""Races `typeset` against polytypo on polytypo's own French cases, and on what press releases ask for besides.

    python -m benchmarks.typography FIXTURES [--peer PYTHON] [--misses]

FIXTURES is the folder `vendor/polytypo-spec/fixtures` of polytypo's source distribution (MIT); PYTHON an interpreter
that has polytypo, without which only our column is printed.
"""

import argparse
import json
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pressgen.language.typography import typeset
from pressgen.model.locale import Locale
from pressgen.model.typography import DEFAULT, Space, TypographicRule, Typography

FILES = {"fr.json": Locale.FR_FR, "fr-CA.json": Locale.FR_CA}
_TEXT_MODES = ("text", "markdown", "html")
_NOT_OURS = ("throws", "protect", "frontmatterKeys", "keys")
_NO_BREAKS = str.maketrans({"\u202f": "\u00a0", "\u2009": "\u00a0"})
_SPACES = str.maketrans(dict.fromkeys("\u202f\u2009\u00a0", " "))

PEER_MANNER = (TypographicRule.DASH_SPACE, TypographicRule.UNIT_SPACE)
"""Our rules for which polytypo has decided otherwise: lines may break beside a dash, no space is put before a unit."""

PRESS = (
    (Locale.FR_CA, "100 000€ et 100 000 $ US", "100\u00a0000\u00a0€ et 100\u00a0000\u00a0$\u00a0US"),
    (Locale.FR_FR, "10 000 patients", "10\u202f000 patients"),
    (Locale.FR_FR, "la 2ème édition, la 1ère", "la 2e édition, la 1re"),
    (Locale.FR_FR, "l'Etat et l'Education nationale", "l’État et l’Éducation nationale"),
    (Locale.FR_CA, "A partir de mai", "À partir de mai"),
    (Locale.FR_CA, "Dr Roy, le 29 nov., à 14h30", "Dr\u00a0Roy, le 29\u00a0nov., à 14\u00a0h\u00a030"),
    (Locale.FR_CA, "une oeuvre, etc...", "une œuvre, etc."),
    (Locale.FR_CA, "le 1 décembre", "le 1er\u00a0décembre"),
    (Locale.FR_CA, "au 514 555-0142", "au 514\u00a0555-0142"),
    (Locale.FR_CA, "un budget de 30 M $", "un budget de 30\u00a0M$"),
    (Locale.FR_CA, "de 9 h - 17 h", "de 9\u00a0h - 17\u00a0h"),
    (Locale.FR_FR, "quelquun, d' Ottawa", "quelqu’un, d’Ottawa"),
)
"""What press releases are typed like, and how the sources of `docs/typography.md` want it."""

_PEER = """
import json, sys, polytypo
print(json.dumps([polytypo.transform(row["in"], **row["options"]) for row in json.load(sys.stdin)]))
"""


@dataclass(frozen=True, slots=True)
class Case:
    """One text of a suite."""

    id: str
    locale: Locale
    given: str
    expected: str
    options: dict[str, Any]

    @property
    def clean(self) -> bool:
        """Whether nothing is to be changed."""
        return self.given == self.expected


def suite(folder: Path) -> tuple[list[Case], int]:
    """The cases of the French suites that are texts, and how many are of another kind: YAML, MDX, errors."""
    cases, others = [], 0
    for name, locale in FILES.items():
        data = json.loads((folder / name).read_text("utf-8"))
        for row in data["cases"]:
            front_matter = row["mode"] == "markdown" and row["in"].startswith("---")
            foreign = row["mode"] not in _TEXT_MODES or row.get("dialect") == "mdx"
            if foreign or front_matter or any(key in row for key in _NOT_OURS):
                others += 1
                continue
            options = {"locale": data["locale"], "mode": row["mode"]}
            named = {"rules": "rules", "narrowNbsp": "narrow_nbsp", "dialect": "dialect"}
            options |= {ours: row[theirs] for theirs, ours in named.items() if theirs in row}
            cases.append(Case(row["id"], locale, row["in"], row["out"], options))
    return cases, others


def press() -> list[Case]:
    """What press releases ask for besides."""
    return [
        Case(f"press-{number}", locale, given, expected, {"locale": locale.value.removesuffix("-FR"), "mode": "text"})
        for number, (locale, given, expected) in enumerate(PRESS, 1)
    ]


def ours(off: tuple[TypographicRule, ...]) -> Callable[[Case], str]:
    """What we make of a case, with some rules off."""

    def run(case: Case) -> str:
        space = Space.FULL if case.options.get("narrow_nbsp") == "nbsp" else Space.THIN
        return typeset(case.given, case.locale, typography=Typography(space=space, off=off))

    return run


def theirs(python: str, cases: Sequence[Case]) -> list[str]:
    """What polytypo makes of some cases."""
    rows = json.dumps([{"in": case.given, "options": case.options} for case in cases])
    done = subprocess.run([python, "-c", _PEER], input=rows, capture_output=True, text=True, check=True)
    found: list[str] = json.loads(done.stdout)
    return found


def counts(cases: Sequence[Case], found: Sequence[str]) -> tuple[int, int, int, int]:
    """How many are exactly right, right but for the width of a no-break space, right but for its sort; damaged."""
    pairs = list(zip(cases, found, strict=True))
    exact = sum(case.expected == got for case, got in pairs)
    width = sum(case.expected.translate(_NO_BREAKS) == got.translate(_NO_BREAKS) for case, got in pairs)
    sort = sum(case.expected.translate(_SPACES) == got.translate(_SPACES) for case, got in pairs)
    damaged = sum(case.clean and case.expected.translate(_SPACES) != got.translate(_SPACES) for case, got in pairs)
    return exact, width, sort, damaged


def _speed() -> float:
    """Milliseconds for a French text of 7 KB that is typed plainly; the best of several runs."""
    paragraph = (
        "L'appel \"IA et santé\" soutient, jusqu'en 2025, deux équipes de l'Institut : l'une à Paris, l'autre à "
        "Montréal. Le Dr Roy l'a dit le 29 novembre à 14h30 : « C'est un début ! » Les lauréats - deux équipes - "
        "reçoivent 100 000 $ chacun, soit 12 % de plus qu'en 2022. Le projet réunit la recherche, l'hôpital et "
        "l'université autour de données qui, jusqu'ici, ne se parlaient pas et ne servaient qu'à un seul usage."
    )
    text = "\n\n".join(f"{paragraph} ({number})" for number in range(7000 // len(paragraph)))
    best = float("inf")
    for number in range(30):
        fresh = f"{text} {number}"
        began = time.process_time()
        typeset(fresh, Locale.FR_CA, typography=DEFAULT)
        best = min(best, time.process_time() - began)
    return best * 1000


def main(arguments: Sequence[str] | None = None) -> None:
    """Print both columns, and with `--misses` what differs from what was expected."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("fixtures", type=Path)
    parser.add_argument("--peer", metavar="PYTHON")
    parser.add_argument("--misses", action="store_true")
    asked = parser.parse_args(arguments)
    cases, others = suite(asked.fixtures)
    print(f"{others} cases are YAML, MDX, front matter, errors or protected ranges, and are not run")
    print(f"{'suite':34}{'cases':>7}{'exact':>7}{'width':>7}{'sort':>6}{'damaged':>9}   of clean")
    rows = [("polytypo's French, our manner", cases, [ours(())(case) for case in cases])]
    rows.append(("polytypo's French, its manner", cases, [ours(PEER_MANNER)(case) for case in cases]))
    rows.append(("press", press(), [ours(())(case) for case in press()]))
    if asked.peer:
        rows.append(("polytypo's French, polytypo", cases, theirs(asked.peer, cases)))
        rows.append(("press, polytypo", press(), theirs(asked.peer, press())))
    for name, of, found in rows:
        exact, width, sort, damaged = counts(of, found)
        clean = sum(case.clean for case in of)
        print(f"{name:34}{len(of):7}{exact:7}{width:7}{sort:6}{damaged:9}   of {clean}")
    print(f"typeset: {_speed():.2f} ms for 7 KB of plainly typed French, as one text")
    if asked.misses:
        for case in cases:
            got = ours(PEER_MANNER)(case)
            if got != case.expected:
                print(f"{case.id}\n  in   {case.given!a}\n  want {case.expected!a}\n  got  {got!a}")


if __name__ == "__main__":
    main()
