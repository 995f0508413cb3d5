"""The text of an edition without any markup, for systems that take none."""

from collections.abc import Iterator

from pressgen.language.markdown import inline_plain, paragraphs, plain
from pressgen.model.edition import (
    Edition,
    Paragraphs,
    Part,
    Shown,
    ShownFigures,
    ShownLaureate,
    ShownLaureates,
    ShownList,
    ShownOrganization,
    ShownPerson,
    ShownPicture,
    ShownQuote,
    ShownTable,
)


def text(edition: Edition) -> str:
    """The dateline, the body, the end mark and the "À propos" / "About", an empty line between paragraphs."""
    return "\n\n".join(part for part in _parts(edition) if part)


def person(who: ShownPerson) -> str:
    """A person's name and title."""
    return ", ".join(part for part in (who.name, who.title) if part)


def organization(which: ShownOrganization) -> str:
    """An organisation's name and acronym."""
    return f"{which.name} ({which.acronym})" if which.acronym else which.name


def _parts(edition: Edition) -> Iterator[str]:
    first, *others = list(_body(edition.body)) or [""]
    yield f"{edition.dateline} {first}".strip()
    yield from others
    yield edition.end_mark
    for boilerplate in edition.boilerplates:
        yield boilerplate.heading
        yield from _paragraphs(boilerplate.text)


def _body(body: tuple[Shown, ...]) -> Iterator[str]:
    for block in body:
        yield from _block(block)


def _block(block: Shown) -> Iterator[str]:
    match block:
        case Paragraphs(words):
            yield from _paragraphs(words)
        case Part():
            yield block.title
            yield from _body(block.body)
        case ShownLaureates(laureates):
            for laureate in laureates:
                yield from _laureate(laureate)
        case ShownQuote():
            yield from _paragraphs(block.text)
            yield f"— {person(block.speaker)}"
        case ShownFigures(items):
            yield "\n".join(" ".join((item.figure, inline_plain(item.text))).strip() for item in items)
        case ShownTable():
            yield inline_plain(block.caption)
            yield "\n".join(" | ".join(map(inline_plain, row)) for row in (block.header, *block.rows))
        case ShownList(items, ordered):
            numbered = enumerate(map(inline_plain, items), 1)
            yield "\n".join(f"{number}. {item}" if ordered else f"• {item}" for number, item in numbered)
        case ShownPicture(image):
            yield inline_plain(image.caption)


def _laureate(laureate: ShownLaureate) -> Iterator[str]:
    yield laureate.title
    yield ", ".join(map(organization, laureate.institutions))
    yield from _paragraphs(laureate.summary)
    yield "\n".join(map(person, laureate.people))
    yield inline_plain(laureate.award)


def _paragraphs(words: str) -> Iterator[str]:
    return map(plain, paragraphs(words))
