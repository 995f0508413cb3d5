"""What a check costs: milliseconds a release (both languages, all rules, 500 terms), beside those of reading it."""

import re
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pressgen.checks.registry import RULES
from pressgen.checks.rule import Group, Rule
from pressgen.checks.runner import check
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Newsroom
from pressgen.model.term import Concept, Termbase, Wording
from pressgen.sources.newsroom_reader import read_newsroom

ROOT = Path(__file__).parent.parent
RELEASES = 60
TERMS = 500
PAGES = 200
LINEAR = 30.0
"""What ten times the length may cost; quadratic would be 100."""

LIMIT = 10.0
"""Milliseconds a release, on one core."""

_SYLLABLES = ("bra", "cor", "den", "fil", "gom", "har", "jun", "kel", "lom", "mar", "nor", "pal", "rin", "sol", "tur")


def newsroom(folder: Path) -> Newsroom:
    """A newsroom of many releases, no text of which is like another's, and of 500 terms."""
    for name in ("_organizations", "_people"):
        shutil.copytree(ROOT / "releases" / name, folder / "releases" / name)
    shutil.copy(ROOT / "pressgen.yaml", folder)
    sample = ROOT / "releases/2023-11-29-laureats-ia-sante/release.yaml"
    text = re.sub(r"^related:.*\n", "", sample.read_text("utf-8"), flags=re.M)
    text = text.replace("laureats-ia-sante", "laureats-NAME").replace("selected-projects", "selected-NAME")
    for number in range(RELEASES):
        release = folder / f"releases/2023-11-29-{_word(number).lower()}/release.yaml"
        release.parent.mkdir()
        own = re.sub(r"(?<= )(?:données|data|projets?|projects?)(?= )", rf"\g<0> {_word(number)}", text)
        release.write_text(own.replace("NAME", _word(number).lower()), encoding="utf-8")
    read = read_newsroom(folder).newsroom
    assert read and len(read.releases) == RELEASES
    return replace(read, termbase=_termbase(read.termbase))


def _termbase(shipped: Termbase) -> Termbase:
    concepts = dict(shipped.concepts)
    for number in range(TERMS - len(concepts)):
        words = {Locale.FR: (Wording(f"{_word(number)} de données"),), Locale.EN: (Wording(f"data {_word(number)}"),)}
        concepts[f"synthetic-{number}"] = Concept(f"synthetic-{number}", words)
    return Termbase(concepts)


def _word(number: int) -> str:
    base = len(_SYLLABLES)
    return (_SYLLABLES[number % base] + _SYLLABLES[number // base % base] + _SYLLABLES[number // base**2]).capitalize()


def milliseconds(read: Newsroom, rules: Sequence[Rule]) -> float:
    """CPU of checking one of many releases by some rules."""
    before = time.process_time()
    check(read, rules)
    return (time.process_time() - before) * 1000 / len(read.releases)


def long_release(folder: Path, pages: int) -> Newsroom:
    """A newsroom of one release that has so many pages of some 1,800 characters in each language."""
    shutil.copy(ROOT / "pressgen.yaml", folder)
    release = folder / "releases/2023-11-29-long/release.yaml"
    release.parent.mkdir(parents=True)
    blocks = (
        f"  - paragraph:\n      fr: {_page(number, 'Les {} patientes de {} ont reçu {} 000 $ en {}.')}\n"
        f"      en: {_page(number, 'The {} patients of {} received ${},000 in {}.')}\n"
        for number in range(pages)
    )
    release.write_text("title: {fr: Titre, en: Title}\nbody:\n" + "".join(blocks), encoding="utf-8")
    read = read_newsroom(folder).newsroom
    assert read and len(read.releases) == 1
    return replace(read, termbase=_termbase(read.termbase))


def _page(number: int, pattern: str) -> str:
    sentences = (pattern.format(100 + line, _word(number * 7 + line), 10 + line, 1950 + line) for line in range(30))
    return " ".join(sentences)


def growth(pages: int) -> float:
    """How many times as much a release costs that is ten times as long; 10 where the cost is linear."""
    with tempfile.TemporaryDirectory() as short, tempfile.TemporaryDirectory() as long:
        rules = [rule for rule in RULES if rule.default]
        small, large = long_release(Path(short), pages // 10), long_release(Path(long), pages)
        return milliseconds(large, rules) / milliseconds(small, rules)


def main() -> int:
    """All rules on texts that nothing has seen before; then, for orientation, group by group on texts seen once."""
    with tempfile.TemporaryDirectory() as folder:
        before = time.process_time()
        read = newsroom(Path(folder))
        reading = (time.process_time() - before) * 1000 / RELEASES
        whole = milliseconds(read, [rule for rule in RULES if rule.default])
        print(f"read            {reading:6.2f} ms a release")
        print(f"check           {whole:6.2f} ms a release, {len(RULES)} rules, {TERMS} terms; to stay below {LIMIT}")
        print(f"ratio           {whole / reading:6.2f}")
        for group in Group:
            rules = [rule for rule in RULES if rule.group is group and rule.default]
            print(f"  {group.value:14}{milliseconds(read, rules):6.2f} ms, warm, {len(rules)} rules")
    ten_times = growth(PAGES)
    print(f"{PAGES} pages cost {ten_times:.1f} times what {PAGES // 10} cost; to stay below {LINEAR}")
    return int(whole >= LIMIT or ten_times >= LINEAR)


if __name__ == "__main__":
    sys.exit(main())
