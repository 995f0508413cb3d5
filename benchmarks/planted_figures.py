"""How many figures that are changed by one digit `figure-mismatch` finds in a corpus of bilingual releases.

    python benchmarks/planted_figures.py FOLDER [--rounds 2 --seed 1]

In each round one figure of each release's English text gets another digit; a release's own differences are no finds.
See `corpus.py` for what the folder holds.
"""

import argparse
import copy
import json
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.corpus import convert, name
from pressgen import project
from pressgen.language.readings import Reading, ReadingKind, readings
from pressgen.model.locale import Locale

KINDS = {
    kind
    for kind in ReadingKind
    if kind not in (ReadingKind.WORDS, ReadingKind.EMAIL, ReadingKind.URL, ReadingKind.WEEKDAY, ReadingKind.ZONE)
}


def figures(entry: dict[str, Any]) -> Iterator[tuple[str, int, Reading]]:
    """The figures of the English side: the field, its position, the reading."""
    for field in ("body", "facts", "backgrounder"):
        texts = [entry["en"][field]] if field == "body" else entry["en"][field] or ()
        for position, text in enumerate(texts):
            for reading in readings(text, Locale.EN):
                if reading.kind in KINDS and any(map(str.isdigit, text[reading.start : reading.end])):
                    yield field, position, reading


def plant(entry: dict[str, Any], chance: random.Random) -> tuple[dict[str, Any], Reading, str, str] | None:
    """A copy of a release with another digit in one figure, that figure, and how it was and is written."""
    found = list(figures(entry))
    if not found:
        return None
    field, position, reading = chance.choice(found)
    changed = copy.deepcopy(entry)
    text = entry["en"][field] if field == "body" else entry["en"][field][position]
    digits = [at for at in range(reading.start, reading.end) if text[at].isdigit()]
    at = chance.choice(digits)
    digit = chance.choice([other for other in "123456789" if other != text[at]])
    planted = text[:at] + digit + text[at + 1 :]
    if field == "body":
        changed["en"][field] = planted
    else:
        changed["en"][field][position] = planted
    return changed, reading, text[reading.start : reading.end], planted[reading.start : reading.end]


def findings(entries: Sequence[dict[str, Any]]) -> Counter[str]:
    """How many findings each release has."""
    with tempfile.TemporaryDirectory() as folder:
        convert(entries, Path(folder))
        checked = project.check(Path(folder))
    found = [finding for finding in checked.findings if finding.rule == "figure-mismatch"]
    return Counter(str(finding.place.path) + str(finding.message) for finding in found)


def main() -> int:
    """Plant, check, count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--missed", action="store_true", help="print what was not found")
    given = parser.parse_args()
    entries = [
        json.loads(line) for path in given.folder.glob("*.jsonl") for line in path.read_text("utf-8").splitlines()
    ]
    before = findings(entries)
    chance = random.Random(given.seed)
    planted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for _ in range(given.rounds):
        changed = [(entry, plant(entry, chance)) for entry in entries]
        after = findings([made[0] if made else entry for entry, made in changed])
        new = after - before
        for entry, made in changed:
            if made:
                kind = made[1].kind.value
                planted[kind] += 1
                seen = any(f"-{name(entry['file'])}/" in key for key in new)
                found[kind] += seen
                if not seen and given.missed:
                    print(entry["file"], kind, made[2], "->", made[3])
    print(f"{'figure':<14}{'planted':>8}{'found':>8}{'share':>8}")
    for kind, number in planted.most_common():
        print(f"{kind:<14}{number:>8}{found[kind]:>8}{found[kind] / number:>8.0%}")
    print(f"{'all':<14}{planted.total():>8}{found.total():>8}{found.total() / planted.total():>8.0%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
