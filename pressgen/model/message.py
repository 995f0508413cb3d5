"""What pressgen says to its users, kept untranslated until a report knows who reads it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence of the interface: an English pattern that catalogs translate, and what fills its braces."""

    pattern: str
    """The English wording, which is also the catalog's msgid; `{name}` stands for a parameter, `{{` for a brace."""

    parameters: tuple[tuple[str, object], ...] = field(default=())
    """What fills the braces, by name; a `Message` among them is translated too."""

    def __str__(self) -> str:
        """The English sentence."""
        return self.pattern.format(**dict(self.parameters))


def msg(pattern: str, **parameters: object) -> Message:
    """A `Message`; `make messages` finds its pattern by this name."""
    return Message(pattern, tuple(parameters.items()))


@dataclass(frozen=True, slots=True)
class Count:
    """A sentence about a number of things, in both its English forms; `{number}` stands for the number."""

    one: str
    """The form for one thing, which is also the catalog's msgid."""

    many: str
    """The form for any other number."""


def counted(one: str, many: str) -> Count:
    """A `Count`; `make messages` finds its patterns by this name."""
    return Count(one, many)
