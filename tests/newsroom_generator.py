"""Writes a newsroom of many invented releases, with everything that a release can say: for judges and benchmarks.

    python -m tests.newsroom_generator FOLDER --releases 60 [--seed 1] [--plain]

The same number of releases and the same seed give the same bytes.
"""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image, ImageDraw

from tests.specimens import stock
from tests.specimens.stock import Institution, Pair

LAST = date(2025, 10, 1)
"""No release is newer."""

YEARS = 5
"""Over how many years the releases are spread."""

RENAMED = date(2023, 1, 1)
"""When the institution that has a former name took its new one."""

LOGO = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="48" viewBox="0 0 {width} 48">
<rect width="48" height="48" rx="8" fill="{colour}"/>
<path d="M8 30q8-12 16 0t16 0" fill="none" stroke="#fff" stroke-width="4"/>
</svg>
"""


def generate(
    folder: Path,
    releases: int,
    seed: int = 1,
    pictures: bool = True,
    editions: Sequence[str] = ("fr-CA", "en-CA"),
) -> None:
    """Write a newsroom into a folder that is empty or does not exist.

    Args:
        folder: Where to.
        releases: How many; 60 have every kind of block several times.
        seed: Which texts are chosen.
        pictures: Whether releases have images.
        editions: The locales to publish.
    """
    drawn = [_picture(number) for number in range(len(stock.PICTURES))] if pictures else []
    for name, content in (
        ("pressgen.yaml", _yaml(_settings(editions))),
        ("newsroom.svg", LOGO.format(width=48, colour="#31566f")),
        *_organizations(),
        *_people(),
    ):
        _write(folder / name, content.encode())
    for number in range(releases):
        release = _Release(number, releases, seed, pictures)
        home = folder / "releases" / release.id
        _write(home / "release.yaml", _yaml(release.record()).encode())
        if release.image is not None:
            _write(home / "image.jpg", drawn[release.image])


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _both(words: Pair, **filled: object) -> dict[str, str]:
    return {key: text.format(**filled) if filled else text for key, text in zip(("fr", "en"), words, strict=True)}


def _settings(editions: Sequence[str]) -> dict[str, Any]:
    return {
        "name": _both(("Salle de presse du Réseau fictif", "Fictional Network Newsroom")),
        "url": "https://nouvelles.example.org",
        "zone": "America/Toronto",
        "editions": list(editions),
        "publisher": "reseau-sanrive",
        "topics": {
            subject.id: {"name": _both(subject.name), "slug": _both(subject.slug)} for subject in stock.SUBJECTS
        },
        "contacts": ["reseau-sanrive", {"role": _both(("Agenda", "Events")), "email": "agenda@example.org"}],
        "look": {"logo": {"file": "newsroom.svg", "alt": _both(("Réseau fictif", "Fictional Network"))}},
        "invitations": {
            "newsletter": _both(("https://courriel.example.net/abonnement", "https://courriel.example.net/subscribe")),
            "feedback": _both(("mailto:avis@example.org", "mailto:feedback@example.org")),
        },
        "accessibility": {
            "standard": "rgaa",
            "conformity": "partial",
            "audited": "2025-09-15",
            "stated": "2025-09-22",
            "email": "acces@example.org",
            "exceptions": _both(
                (
                    "Les enregistrements d'avant 2020 n'ont pas de transcription.",
                    "Recordings before 2020 lack transcripts.",
                )
            ),
        },
    }


def _organizations() -> Iterator[tuple[str, str]]:
    for number, one in enumerate(stock.INSTITUTIONS):
        logo = number % 2 == 0
        record: dict[str, Any] = {
            "names": list(_names(one)),
            **({"never_translate": "true", "language": one.language} if one.language else {}),
            "country": one.country,
            "website": {"fr": f"https://{one.id}.example.org/", "en": f"https://{one.id}.example.org/en/"},
            **({"logo": {"file": f"{one.id}.svg", "alt": _both(one.name)}} if logo else {}),
            "boilerplates": list(_boilerplates(one)),
            "contacts": [
                {
                    "role": _both(("Relations avec les médias", "Media relations")),
                    "phone": f"+1 418 555-01{number:02}",
                    "email": f"presse@{one.id}.example.org",
                }
            ],
        }
        yield f"releases/_organizations/{one.id}.yaml", _yaml(record)
        if logo:
            yield f"releases/_organizations/{one.id}.svg", LOGO.format(width=96, colour=f"#{2 + number}a4d6e")


def _names(one: Institution) -> Iterator[dict[str, Any]]:
    latest: dict[str, Any] = {"acronym": _both(one.acronym), "article": {"fr": one.article, "en": "the"}}
    if one.former:
        yield {**latest, "name": _both(one.former), "until": str(RENAMED - timedelta(days=1))}
        latest["since"] = str(RENAMED)
    yield {**latest, "name": _both(one.name)}


def _boilerplates(one: Institution) -> Iterator[dict[str, Any]]:
    if one.former:
        yield {"text": _both(one.formerly(one.about)), "until": str(RENAMED - timedelta(days=1))}
    yield {"text": _both(one.about), **({"since": str(RENAMED)} if one.former else {})}


def _people() -> Iterator[tuple[str, str]]:
    named = {one.id: one.name for one in stock.INSTITUTIONS}
    for identity, name, institution, title in stock.PEOPLE:
        titled = {
            "title": {key: value + named[institution][at] for at, (key, value) in enumerate(_both(title).items())}
        }
        record = {"names": [{"name": name}], "titles": [{**titled, "organization": institution}]}
        yield f"releases/_people/{identity}.yaml", _yaml(record)


class _Release:
    """One release: which parts it has follows from its number, what they say from chance."""

    def __init__(self, number: int, of: int, seed: int, pictures: bool) -> None:
        self.number = number
        self.of = of
        self.chance = Random(f"{seed} {number}")
        self.subject = stock.SUBJECTS[number % len(stock.SUBJECTS)]
        self.day = _day(number, of)
        self.image = number // 3 % len(stock.PICTURES) if pictures and number % 3 == 1 else None
        self.issuers = self._issuers()

    @property
    def id(self) -> str:
        return _id(self.number, self.of)

    def _issuers(self) -> list[Institution]:
        count = 3 if self.number % 11 == 8 else 2 if self.number % 3 == 0 else 1
        return [stock.INSTITUTIONS[(self.number + more * 2) % len(stock.INSTITUTIONS)] for more in range(count)]

    def record(self) -> dict[str, Any]:
        """What its file says."""
        whole = {**self._front(), "body": list(self._body()), **self._end()}
        only = {5: "fr", 11: "en"}.get(self.number % 15)
        return _only(whole, only) if only else whole

    def _front(self) -> dict[str, Any]:
        number, place = self.number, self.chance.choice(stock.PLACES)
        year = self.day.year
        kind = {4: "statement", 7: "advisory", 10: "backgrounder"}.get(number % 13, "release")
        return {
            "kind": kind,
            **({"number": f"{year}-{number:03}"} if number % 5 == 0 else {}),
            "title": self._title(),
            **({"subtitle": self._subtitle()} if number % 6 == 2 else {}),
            **({"summary": self._sentence()} if number % 4 else {}),
            "date": f"{self.day} {self.chance.randrange(9, 17):02}:{self.chance.randrange(60):02} America/Toronto",
            **({"embargo": f"{self.day} 06:00 Europe/Paris"} if number % 12 == 6 else {}),
            "place": _both((place, place)),
            "issuers": [issuer.id for issuer in self.issuers],
            "slug": _both((f"{self.subject.slug[0]}-{number}", f"{self.subject.slug[1]}-{number}")),
            **({"former_slugs": {"fr": [f"ancien-{number}"], "en": [f"old-{number}"]}} if number % 9 == 4 else {}),
            "facts": self._facts(),
        }

    def _title(self) -> dict[str, str]:
        first, predicate = self.issuers[0], self.chance.choice(self.subject.predicates)
        subject = first.formerly(first.subject) if first.former and self.day < RENAMED else first.subject
        pair = (f"{subject[0]} {predicate[0]}", f"{subject[1]} {predicate[1]}")
        if self.number % 12 == 1:
            pair = (f"{pair[0]} {stock.LONG_TAIL[0]}", f"{pair[1]} {stock.LONG_TAIL[1]}")
        return self._filled(pair)

    def _subtitle(self) -> dict[str, str]:
        words = _both(("La fin de semaine est réservée aux familles", "The weekend is set aside for families"))
        return {**words, "fr-FR": "Le week-end est réservé aux familles"}

    def _facts(self) -> dict[str, Any]:
        return {
            "budget": {"money": self.chance.randrange(10, 900) * 1000, "currency": "CAD"},
            "part": {"percentage": self.chance.randrange(15, 95) + 0.5},
            "livres": {"number": self.chance.randrange(1001, 90_000)},
            "ouverture": {"date": str(self.day + timedelta(days=self.chance.randrange(10, 80)))},
            "heure": {"time": "18:30"},
        }

    def _filled(self, words: Pair) -> dict[str, str]:
        return _both(words, place=self.chance.choice(stock.PLACES), n=self.chance.randrange(12, 999))

    def _sentence(self) -> dict[str, str]:
        return self._filled(self.chance.choice(self.subject.sentences))

    def _paragraph(self, sentences: int = 3) -> dict[str, Any]:
        chosen = self.chance.sample(self.subject.sentences, sentences)
        filled = [self._filled(sentence) for sentence in chosen]
        return {"paragraph": {language: " ".join(one[language] for one in filled) for language in ("fr", "en")}}

    def _body(self) -> Iterator[dict[str, Any]]:
        yield {"paragraph": _both(stock.LEAD)}
        yield self._paragraph()
        blocks = list(self._blocks())
        yield from blocks[::2]
        yield self._section([self._paragraph(4), *blocks[1::2]])
        yield self._section([self._paragraph()])

    def _blocks(self) -> Iterator[dict[str, Any]]:
        number = self.number
        if number % 2 == 0:
            yield self._quote(stock.PEOPLE[number // 2 % len(stock.PEOPLE)][0])
        if number % 3 == 0:
            yield {"figures": [{"fact": name, "text": _both(words)} for name, words in stock.FIGURES]}
        if number % 4 == 1:
            yield self._table()
        if number % 4 == 2:
            items = [_both(item) for item in stock.ITEMS]
            yield {"list": {"items": items, **({"ordered": "true"} if number % 8 == 2 else {})}}
        if number % 5 == 2:
            yield {"laureates": list(self._laureates())}
        if self.image is not None:
            alt = _both(stock.PICTURES[self.image])
            yield {"image": {"file": "image.jpg", "alt": alt, "caption": self._sentence(), "credit": "Atelier fictif"}}
        if number % 6 == 3:
            yield self._section([self._paragraph(2), self._section([self._paragraph(2)])])
        if number % 7 == 2:
            title = _both(("riveraine de longue date", "long-time resident"))
            yield self._quote({"name": "Célestine d'Aubervallon", "title": title})

    def _section(self, body: list[dict[str, Any]]) -> dict[str, Any]:
        return {"section": {"title": _both(self.chance.choice(stock.HEADINGS)), "body": body}}

    def _quote(self, speaker: str | dict[str, Any]) -> dict[str, Any]:
        original = "en" if self.number % 8 == 4 else "fr"
        return {"quote": {"speaker": speaker, "original": original, "text": _both(self.chance.choice(stock.QUOTES))}}

    def _table(self) -> dict[str, Any]:
        header = [("Quoi", "What"), (str(self.day.year - 1),) * 2, (str(self.day.year),) * 2]
        rows = [[_both(words), *(self._filled(("{n}", "{n}")) for _ in range(len(header) - 1))] for words in stock.ROWS]
        caption = _both(("Deux années côte à côte", "Two years side by side"))
        return {"table": {"caption": caption, "header": [_both(cell) for cell in header], "rows": rows}}

    def _laureates(self) -> Iterator[dict[str, Any]]:
        for place, (title, summary) in enumerate(stock.PROJECTS):
            yield {
                "title": _both(title),
                "institutions": [stock.INSTITUTIONS[(self.number + place) % len(stock.INSTITUTIONS)].id],
                "people": [stock.PEOPLE[(self.number + place) % len(stock.PEOPLE)][0]],
                "summary": _both(summary),
                "award": _both(("Jusqu'à {{ budget }}", "Up to {{ budget }}")),
            }

    def _end(self) -> dict[str, Any]:
        number = self.number
        near = [other for other in (number - 1, number - 5) if other >= 0]
        topics = dict.fromkeys([self.subject.id, *([stock.CARE.id] if number % 3 else [])])
        return {
            "boilerplates": [issuer.id for issuer in self.issuers],
            "contacts": [self.issuers[0].id, *([stock.CONTACT] if number % 4 == 3 else [])],
            **({"links": self._links()} if number % 2 else {}),
            "topics": list(topics),
            **({"related": [_id(other, self.of) for other in near]} if number % 8 == 3 and near else {}),
            **({"corrections": list(self._corrections())} if number % 10 == 9 else {}),
        }

    def _links(self) -> list[dict[str, Any]]:
        home = f"https://{self.issuers[0].id}.example.org"
        url = {"fr": f"{home}/projets/{self.number}", "en": f"{home}/en/projects/{self.number}"}
        return [{"label": _both(("Présentation du projet", "About the project")), "url": url}]

    def _corrections(self) -> Iterator[dict[str, Any]]:
        kinds = {9: ("update", "clarification"), 19: ("retraction",)}.get(self.number % 30, ("correction",))
        for later, kind in enumerate(kinds, 1):
            day = self.day + timedelta(days=3 * later)
            yield {"date": f"{day} 11:15 America/Toronto", "kind": kind, "text": _both(stock.CORRECTIONS[kind])}


def _day(number: int, of: int) -> date:
    return LAST - timedelta(days=(of - 1 - number) * 365 * YEARS // of)


def _id(number: int, of: int) -> str:
    return f"{_day(number, of)}-{stock.SUBJECTS[number % len(stock.SUBJECTS)].id}-{number}"


def _only(value: Any, language: str) -> Any:
    """A value without the words of other languages."""
    if isinstance(value, Mapping):
        spoken = "fr" in value and "en" in value
        return {
            key: language if key == "original" else _only(one, language)
            for key, one in value.items()
            if not spoken or key.startswith(language)
        }
    return [_only(one, language) for one in value] if isinstance(value, list) else value


def _picture(number: int) -> bytes:
    """A JPEG: a sky that fades, and discs in it."""
    chance = Random(number)
    width, height = (1600, 900) if number % 2 == 0 else (900, 1200)
    fade = Image.linear_gradient("L").resize((width, height))
    image = Image.merge("RGB", [fade.point(_fading(chance.randrange(60, 250))) for _ in range(3)])
    draw = ImageDraw.Draw(image)
    for _ in range(3):
        x, y, radius = chance.randrange(width), chance.randrange(height), chance.randrange(60, 260)
        colour = (chance.randrange(256), chance.randrange(256), chance.randrange(256))
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
    written = BytesIO()
    image.save(written, "JPEG", quality=85)
    return written.getvalue()


def _fading(end: int) -> list[int]:
    return [end * (512 - step) // 512 for step in range(256)]


def _yaml(value: Mapping[str, Any]) -> str:
    return "\n".join(_mapping(value, "")) + "\n"


def _mapping(value: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, one in value.items():
        if isinstance(one, str | int | float):
            yield f"{indent}{key}: {_scalar(one)}"
        else:
            yield f"{indent}{key}:"
            yield from _nested(one, indent + "  ")


def _nested(value: Mapping[str, Any] | Sequence[Any], indent: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield from _mapping(value, indent)
        return
    for one in value:
        if isinstance(one, str | int | float):
            yield f"{indent}- {_scalar(one)}"
        else:
            first, *others = _nested(one, indent + "  ")
            yield f"{indent}- {first.lstrip()}"
            yield from others


def _scalar(value: str | float) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)


def main() -> None:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--releases", type=int, default=60, help="how many")
    parser.add_argument("--seed", type=int, default=1, help="which texts are chosen")
    parser.add_argument("--plain", action="store_true", help="without images")
    given = parser.parse_args()
    generate(given.folder, given.releases, given.seed, pictures=not given.plain)


if __name__ == "__main__":
    main()
