"""What the pages of a web site are planned from."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pressgen.model.directory import Directory, Entry
from pressgen.model.edition import Edition
from pressgen.model.format import OutputFormat
from pressgen.model.locale import Locale
from pressgen.model.masthead import Masthead
from pressgen.model.newsroom import Settings


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that a newsroom may show to the public."""

    settings: Settings
    """The newsroom's address and locales."""

    mastheads: Mapping[Locale, Masthead]
    """The newsroom itself, in each of its locales."""

    directories: Mapping[Locale, Directory]
    """The lists of its releases, in each of its locales."""

    editions: Sequence[Edition]
    """All editions."""

    related: Callable[[Edition], Sequence[Entry]]
    """Finds what is to be read beside an edition."""

    formats: Sequence[OutputFormat] = tuple(OutputFormat)
    """What each edition becomes; lists lead to its page, or else to another of its files."""

    search: bool = False
    """Whether there is a search to lead to."""
