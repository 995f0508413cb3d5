"""Messages in the reader's language, safe to show on a terminal."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from gettext import NullTranslations

from pressgen.model.locale import Locale
from pressgen.model.message import Count, Message

_SHOWN = {"\n", "\t"}


def printable(text: str) -> str:
    r"""The text with every control, bidirectional and other invisible character written as an escape: `\x1b`, `\u202e`.

    Nothing that an author wrote can move the cursor, colour the screen or hide what stands there (CWE-150).
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if _visible(char) else _escape(char) for char in text)


def _visible(char: str) -> bool:
    return char in _SHOWN or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


@dataclass(frozen=True, slots=True)
class Voice:
    """How pressgen speaks to one reader."""

    catalog: NullTranslations
    """The sentences of the reader's language."""

    colon: str = ": "
    """What stands between a label and what it announces; French puts a no-break space before the colon."""

    @property
    def language(self) -> str:
        """The code of the reader's language, as the catalog names it; English needs no catalog."""
        return self.catalog.info().get("language", "en")

    def say(self, message: Message) -> str:
        """The message in the reader's language, with what fills its braces made printable."""
        pattern = self.catalog.gettext(message.pattern)
        return pattern.format(**{name: self._shown(value) for name, value in message.parameters})

    def label(self, message: Message) -> str:
        """The message as a label, with its colon."""
        return self.say(message) + self.colon

    def count(self, things: Count, number: int) -> str:
        """So many things, in the form that the reader's language has for the number."""
        return self.catalog.ngettext(things.one, things.many, number).format(number=number)

    def _shown(self, value: object) -> str:
        if isinstance(value, Message):
            return self.say(value)
        return self._day(value) if isinstance(value, date) else printable(str(value))

    def _day(self, day: date) -> str:
        from pressgen.language.dates import day as written  # loads Babel, which most messages do without

        return written(day, Locale(self.language[:2]))
