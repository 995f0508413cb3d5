"""The words of one release in one locale: chosen, filled with their facts, typeset."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from pressgen.language.conventions import quoted
from pressgen.language.facts import fill, show
from pressgen.language.markdown import inline_plain, paragraphs, plain
from pressgen.language.shortening import shortened
from pressgen.language.typography import typeset
from pressgen.model.locale import Locale
from pressgen.model.newsroom import Settings
from pressgen.model.release import Release
from pressgen.model.text import Text, Texts
from pressgen.model.typography import DEFAULT, Typography

SUMMARY_LENGTH = 200
"""The most characters of a summary that is taken from the first paragraph."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How texts read in one edition."""

    locale: Locale
    """The edition's locale."""

    keep: frozenset[str] = frozenset()
    """Official names, whose letters and signs stay."""

    shown: Mapping[str, str] = field(default_factory=dict)
    """The facts as the locale writes them, by name."""

    typography: Typography = DEFAULT
    """Which signs and spaces the newsroom sets its texts with."""

    def text(self, text: Text) -> str:
        """Some words, typeset: Markdown."""
        return self._typeset(fill(text.value.strip(), self.shown))

    def markdown(self, texts: Texts | None) -> str:
        """A text in the edition's language: Markdown; empty where it has no words in it."""
        words = texts.wording(self.locale) if texts else None
        return self.text(words) if words else ""

    def plain(self, texts: Texts | None) -> str:
        """A text of one line in the edition's language, without markup; empty where it has no words in it."""
        return inline_plain(self.markdown(texts))

    def quotation(self, texts: Texts) -> str:
        """The words of a quote in the locale's quotation marks: Markdown; empty where they are missing."""
        words = texts.wording(self.locale)
        if not words:
            return ""
        return self._typeset(quoted(fill(words.value.strip(), self.shown), self.locale))

    def name(self, name: str) -> str:
        """A name that is the same in all languages, typeset."""
        return self._typeset(name)

    def _typeset(self, words: str) -> str:
        return typeset(words, self.locale, self.keep, self.typography)


def wording(release: Release, locale: Locale, settings: Settings, keep: Collection[str] = ()) -> Wording:
    """How a release's texts read in a locale.

    Args:
        release: whose facts are shown.
        locale: the edition's.
        settings: how the newsroom writes money, and which signs and spaces it sets its texts with.
        keep: official names.
    """
    shown = {name: show(fact, locale, settings.money) for name, fact in release.facts.items()}
    return Wording(locale, frozenset(keep), shown, settings.typography)


def beginning(markdown: str) -> str:
    """The first paragraph of a text without markup, cut after a word where it is longer than `SUMMARY_LENGTH`."""
    return shortened(plain(next(iter(paragraphs(markdown)), "")), SUMMARY_LENGTH)
