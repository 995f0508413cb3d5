"""Brings the catalogs under `locales/` up to date with every sentence that users read: `make messages`."""

import sys
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from tools.sentences import ROOT, sentences

LOCALES = ROOT / "locales"
TEMPLATE = LOCALES / "pressgen.pot"
COMPLETE = ("fr",)
"""The catalogs that translate everything; each other holds what its place words in another way, and nothing else."""

_HEADER = "# What users of pressgen read."


class Words(Catalog):
    """A catalog whose header is the same after every run."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """What the header says."""
        language = [("Language", str(self.locale)), ("Plural-Forms", self.plural_forms)] if self.locale else []
        return [
            ("Project-Id-Version", "pressgen"),
            *language,
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
        ]


def wanted() -> Catalog:
    """A catalog of every sentence, untranslated."""
    catalog = Words(header_comment=_HEADER, fuzzy=False)
    for sentence in sorted(set(sentences())):
        words = (sentence.english, sentence.plural) if sentence.plural else sentence.english
        catalog.add(words, context=sentence.context or None, locations=[(sentence.place, 0)])
    return catalog


def present() -> dict[str, Catalog]:
    """The catalog of each locale as it is."""
    files = {path.parts[-3]: path for path in sorted(LOCALES.glob("*/LC_MESSAGES/pressgen.po"))}
    return {locale: _read(path, locale) for locale, path in files.items()}


def updated(locale: str, catalog: Catalog, sentences: Catalog) -> Catalog:
    """A catalog without what is said no more and, where it is to be complete, with what is said for the first time."""
    new = Words(locale=locale, header_comment=catalog.header_comment, fuzzy=False)
    for sentence in sentences:
        translation = catalog.get(sentence.id, sentence.context) if sentence.id else None
        if translation or (sentence.id and locale in COMPLETE):
            new.add(
                sentence.id,
                translation.string if translation else None,
                sentence.locations,
                flags=translation.flags if translation else (),
                user_comments=translation.user_comments if translation else (),
                context=sentence.context,
            )
    return new


def translated(message: Message) -> bool:
    """Whether a message has all its wordings."""
    return all(message.string) if isinstance(message.string, tuple | list) else bool(message.string)


def _read(path: Path, locale: str) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale, abort_invalid=True)


def _write(path: Path, catalog: Catalog) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalog, width=100, sort_output=True, include_lineno=False)


def main() -> None:
    """Write the template, and every catalog anew."""
    all_sentences = wanted()
    _write(TEMPLATE, all_sentences)
    for locale, catalog in ({locale: Words(locale, header_comment=_HEADER) for locale in COMPLETE} | present()).items():
        new = updated(locale, catalog, all_sentences)
        _write(LOCALES / locale / "LC_MESSAGES" / "pressgen.po", new)
        missing = sum(not translated(message) for message in new if message.id)
        sys.stdout.write(f"{locale}: {len(new)} messages, {missing} to translate\n")


if __name__ == "__main__":
    main()
