"""What it costs to find the terms of small and large termbases in short and long releases: milliseconds of CPU.

Beside it stands what it costs to do no more than part the same words by a regular expression. 500 terms may cost twenty
times as much; preparing 10,000 terms half a second; a page of 200 twice a single one.
"""

import random
import re
import statistics
import sys
from collections.abc import Iterator
from itertools import count, cycle, islice
from pathlib import Path
from time import process_time

from pressgen.language.terms import Matcher
from pressgen.model.locale import Locale
from pressgen.model.term import Concept, Termbase, Wording
from pressgen.model.walk import texts
from pressgen.sources.newsroom_reader import read_newsroom

ROOT = Path(__file__).parent.parent
PAGE = 7_000
WORD = re.compile(r"\w+")
TIMES = 20
SYLLABLES = [first + last for first in "bcdflmnprstv" for last in ("a", "é", "i", "o", "u", "ou", "an", "er", "ent")]


def french() -> list[str]:
    """Paragraphs of running text: what the sample newsroom says in French."""
    newsroom = read_newsroom(ROOT).newsroom
    assert newsroom is not None
    records = (*newsroom.releases, *newsroom.organizations.values())
    return [words[Locale.FR].value for record in records for _, words in texts(record) if Locale.FR in words]


def termbase(size: int, spoken: list[str]) -> Termbase:
    """Terms of one to three words, one in twenty of which the text uses; the same ones each time."""
    chance = random.Random(size)
    concepts: dict[str, Concept] = {}
    while len(concepts) < size:
        length = chance.choice((1, 2, 2, 3))
        place = chance.randrange(len(spoken) - length)
        words = ["".join(chance.choices(SYLLABLES, k=chance.choice((2, 3, 4)))) for _ in range(length)]
        term = " ".join(spoken[place : place + length] if chance.random() < 0.05 else words)
        if len(term) > 5:
            concepts[term] = Concept(term, {Locale.FR: (Wording(term),)})
    return Termbase(concepts)


def pages(paragraphs: list[str]) -> Iterator[list[str]]:
    """Pages of about 7 KB, no paragraph of which stands on two of them."""
    number = count()
    endless = cycle(paragraphs)
    while True:
        page: list[str] = []
        while sum(map(len, page)) < PAGE:
            page.append(f"{next(endless)} {next(number)}")
        yield page


def milliseconds(matcher: Matcher, page: list[str]) -> float:
    """The CPU that it takes to find all terms on a page."""
    start = process_time()
    for paragraph in page:
        matcher.find(paragraph)
    return (process_time() - start) * 1000


def parting(page: list[str]) -> float:
    """The CPU that it takes to part the words of a page, and no more."""
    start = process_time()
    for paragraph in page:
        WORD.findall(paragraph)
    return (process_time() - start) * 1000


def main() -> int:
    """Print the times and say by the exit code whether they are short enough."""
    paragraphs = french()
    spoken = re.findall(r"[^\W\d_]+", " ".join(paragraphs).lower())
    slow = False
    for size in (20, 500, 10_000):
        terms, fresh = termbase(size, spoken), pages(paragraphs)
        start = process_time()
        matcher = Matcher(terms, Locale.FR)
        build = (process_time() - start) * 1000
        first = milliseconds(matcher, next(fresh))
        bare = statistics.median(parting(page) for page in islice(fresh, 30))
        again = statistics.median(milliseconds(matcher, page) for page in islice(fresh, 30))
        book = [paragraph for page in islice(fresh, 200) for paragraph in page]
        ratio = milliseconds(matcher, book) / again / 200
        print(
            f"{size:6} terms: {build:5.1f} ms to prepare, {first:5.1f} ms for the first page, {again:4.2f} ms for a "
            f"page ({again / bare:.1f} times its words); one of 200 takes {ratio:.2f} times as long"
        )
        slow |= build > 500 or ratio > 2 or (size == 500 and again > TIMES * bare)
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
