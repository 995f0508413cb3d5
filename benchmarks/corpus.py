"""`pressgen check` on a corpus of bilingual releases: what is known to differ, what is found, and a sample to read.

    python benchmarks/corpus.py FOLDER [--sample 100 --seed 1 --rule figure-mismatch]

The folder holds `*.jsonl`, one release a line with `en` and `fr` sides (title, date, body, quotes, facts, backgrounder,
links), and beside it `*-known-differences.json` and `*-wrong-language.json`. Texts are aligned by their position where
both sides have as many of them, and as one text otherwise.
"""

import argparse
import json
import random
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from pressgen import project
from pressgen.checks.pairing import pairs
from pressgen.checks.rule import Pair, Segment
from pressgen.model.finding import Finding, Severity
from pressgen.model.newsroom import Newsroom

SETTINGS = """\
name: {fr: Corpus, en: Corpus}
url: https://corpus.example.org
zone: America/Whitehorse
editions: [fr-CA, en-CA]
source_language: en
money: local
"""
RULES_BY_TYPE = {
    "number": ("figure-mismatch",),
    "amount format": ("figure-mismatch",),
    "unit conversion": ("figure-mismatch",),
    "structure": ("wrong-language", "quote-mismatch"),
    "links": ("missing-text", "link-mismatch"),
}
"""The rules that a known difference falls under, by its type."""

TAG = re.compile(r"<sup>\d+</sup>|</?[a-z][^<>]*>")
HEADING = re.compile(r"^#+ +", re.MULTILINE)
INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")

Json = dict[str, Any]


def plain(text: str) -> str:
    """A text without what pressgen refuses: HTML tags, marks of headings, characters of no width."""
    return INVISIBLE.sub("", HEADING.sub("", TAG.sub("", text))).strip()


def side_by_side(french: Sequence[str], english: Sequence[str]) -> list[Json]:
    """Texts by position where there are as many of them, as one text otherwise."""
    if len(french) != len(english):
        french, english = ["\n\n".join(french)], ["\n\n".join(english)]
    both = ({"fr": plain(fr), "en": plain(en)} for fr, en in zip(french, english, strict=True))
    return [texts for pair in both if (texts := {language: text for language, text in pair.items() if text})]


def quotes(french: Sequence[Json], english: Sequence[Json]) -> Iterator[Json]:
    """Quotes by position; those that only one side has stay alone."""
    for position in range(max(len(french), len(english))):
        sides = {
            language: side[position]
            for language, side in (("fr", french), ("en", english))
            if position < len(side) and (side[position]["text"] or "").strip()
        }
        speaker = {language: plain(side["source"] or "?") for language, side in sides.items()}
        if sides:
            text = {language: plain(side["text"]) for language, side in sides.items()}
            yield {"quote": {"speaker": {"name": min(speaker.values()), "title": speaker}, "text": text}}


def links(french: Sequence[Sequence[str]], english: Sequence[Sequence[str]]) -> Iterator[Json]:
    """Pages to read further by position; those that only one side has stay alone, those without address are words."""
    for position in range(max(len(french), len(english))):
        yield {
            language: f"[{plain(label)}]({address})" if address.startswith("http") else plain(label)
            for language, side in (("fr", french), ("en", english))
            if position < len(side)
            for label, address in [side[position]]
        }


def release(entry: Json) -> Json:
    """A release in pressgen's form."""
    fr, en = entry["fr"], entry["en"]
    body: list[Json] = [
        {"paragraph": texts} for texts in side_by_side(fr["body"].split("\n\n"), en["body"].split("\n\n"))
    ]
    body += quotes(fr["quotes"], en["quotes"])
    if facts := side_by_side(fr["facts"], en["facts"]):
        body.append({"figures": [{"text": texts} for texts in facts]})
    if background := side_by_side(fr["backgrounder"] or (), en["backgrounder"] or ()):
        heading = {"fr": "Document d’information", "en": "Backgrounder"}
        body.append({"section": {"title": heading, "body": [{"paragraph": texts} for texts in background]}})
    if further := list(links(fr["links"], en["links"])):
        body.append({"list": {"items": further}})
    title = {"fr": plain(fr["title"]), "en": plain(en["title"])}
    return {"title": title, "date": en["date"], "number": en["number"], "body": body}


def convert(entries: Sequence[Json], folder: Path) -> None:
    """Write a newsroom with one release for each entry."""
    (folder / "pressgen.yaml").write_text(SETTINGS, encoding="utf-8")
    for entry in entries:
        path = folder / "releases" / f"{entry['en']['date']}-{name(entry['file'])}" / "release.yaml"
        path.parent.mkdir(parents=True)
        text = yaml.safe_dump(release(entry), allow_unicode=True, sort_keys=False, width=10**6)
        path.write_text(text, encoding="utf-8")


def name(file: str) -> str:
    """A release's id without its date, from the name of its page."""
    return Path(file).stem.lower().replace("_", "-")


def known(folder: Path, found: dict[str, list[Finding]]) -> None:
    """What was known before: is it found?"""
    for path in folder.glob("*-known-differences.json"):
        print(f"\n{'known difference':<18}{'verdict':<18}findings")
        for entry in json.loads(path.read_text("utf-8")):
            wanted = RULES_BY_TYPE[entry["type"]]
            rules = Counter(one.rule for one in found[name(entry["file"])] if one.rule in wanted)
            shown = ", ".join(f"{count} {rule}" for rule, count in sorted(rules.items())) or "none"
            print(f"{name(entry['file']):<10}{entry['type'][:15]:<16}{entry['verdict']:<18}{shown}")
    for path in folder.glob("*-wrong-language.json"):
        print("\nin the wrong language    places   findings")
        for entry in json.loads(path.read_text("utf-8")):
            rules = Counter(one.rule for one in found[name(entry["file"])] if "language" in one.rule)
            print(f"{name(entry['file']):<23}{len(entry['where']):>6}   {dict(rules) or 'none'}")


def table(findings: Sequence[Finding], releases: int) -> None:
    """How many findings of each rule, by severity."""
    counts: dict[str, Counter[Severity]] = defaultdict(Counter)
    touched: dict[str, set[str]] = defaultdict(set)
    for finding in findings:
        counts[finding.rule][finding.severity] += 1
        touched[finding.rule].add(finding.place.path)
    print(f"{'rule':<28}{'error':>7}{'warning':>9}{'info':>7}{'releases':>10}")
    for rule, by_severity in sorted(counts.items(), key=lambda item: -item[1].total()):
        error = by_severity[Severity.ERROR] + by_severity[Severity.FATAL]
        print(
            f"{rule:<28}{error:>7}{by_severity[Severity.WARNING]:>9}{by_severity[Severity.INFO]:>7}"
            f"{len(touched[rule]):>10}"
        )
    errors = sum(finding.severity >= Severity.ERROR for finding in findings)
    print(f"{errors} errors in {releases} releases: {errors / releases:.2f} a release")


def sample(findings: Sequence[Finding], newsroom: Newsroom) -> None:
    """Findings to read one by one, with both texts."""
    places = {record.origin.source.path: list(pairs(record, newsroom)) for record in newsroom.releases if record.origin}
    for number, finding in enumerate(findings, 1):
        print(f"\n{number}. {finding.place.path} [{finding.rule}] {finding.severity.label}: {finding.message}")
        pair = next((pair for pair in places.get(finding.place.path, ()) if _holds(pair, finding)), None)
        share = max(_share(segment, finding) for segment in (pair.source, pair.target)) if pair else 0
        for segment in (pair.source, pair.target) if pair else ():
            print(f"   {segment.locale.value}: {_around(segment.text.value, share)}")


def _holds(pair: Pair, finding: Finding) -> bool:
    return any(_within(segment, finding) for segment in (pair.source, pair.target))


def _within(segment: Segment, finding: Finding) -> bool:
    place = segment.place()
    return place.start <= finding.place.start and finding.place.end <= place.end


def _share(segment: Segment, finding: Finding) -> float:
    """How far down a text a finding is; 0 where it is in another."""
    place = segment.place()
    return (finding.place.start - place.start) / (place.end - place.start) if _within(segment, finding) else 0


def _around(text: str, share: float, width: int = 400) -> str:
    middle = round(share * len(text))
    return text[max(0, middle - width) : middle + width].replace("\n", " ⏎ ")


def main() -> int:
    """Convert, check, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sample", type=int, default=0, help="how many findings to print with their texts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rule", default="", help="sample the findings of this rule only")
    parser.add_argument(
        "--level", default="info", choices=["info", "warning", "error"], help="and of this level or more"
    )
    given = parser.parse_args()
    entries = [
        json.loads(line) for path in given.folder.glob("*.jsonl") for line in path.read_text("utf-8").splitlines()
    ]
    with tempfile.TemporaryDirectory() as folder:
        convert(entries, Path(folder))
        checked = project.check(Path(folder))
    assert checked.newsroom
    table(checked.findings, checked.releases)
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in checked.findings:
        found[Path(finding.place.path).parent.name[11:]].append(finding)
    known(given.folder, found)
    wanted = [
        finding
        for finding in checked.findings
        if given.rule in ("", finding.rule) and finding.severity >= Severity[given.level.upper()]
    ]
    chosen = random.Random(given.seed).sample(wanted, min(given.sample, len(wanted)))
    sample(chosen, checked.newsroom)
    return 0


if __name__ == "__main__":
    sys.exit(main())
