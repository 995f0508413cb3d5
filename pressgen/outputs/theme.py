"""The style sheet of what a newsroom has set of its look; linked after pressgen's own, before the newsroom's."""

import re
from collections.abc import Iterator

from pressgen.model.colour import mixed
from pressgen.model.look import OWN_DARK, OWN_LIGHT, Colours, Look

THEME = "theme.css"
"""The sheet's name among assets."""

_LINE = 0.16
"""How much ink there is in the rules between texts, as in pressgen's own."""
_GENERIC = re.compile(r"(ui-)?(serif|sans-serif|monospace|rounded)|system-ui|cursive|fantasy|math")


def theme(look: Look) -> str:
    """Custom properties for colours and faces; empty where a newsroom has set none.

    Colours hold on screens alone: paper is white, and ink black.
    """
    rules = [
        _rule("@media screen and (prefers-color-scheme: light)", _colours(look.light, OWN_LIGHT)),
        _rule("@media screen and (prefers-color-scheme: dark)", _colours(look.dark, OWN_DARK)),
        _rule("", _faces(look)),
    ]
    return "".join(rules)


def _colours(chosen: Colours, own: Colours) -> Iterator[tuple[str, str]]:
    yield from ((name, colour) for name, colour in chosen if colour)
    if chosen.paper or chosen.ink:
        shown = chosen.over(own)
        assert shown.ink
        assert shown.paper
        yield "line", mixed(shown.ink, shown.paper, _LINE)


def _faces(look: Look) -> Iterator[tuple[str, str]]:
    if look.text_font:
        yield "text", f"{_families(look.text_font)}, var(--sans)"
    if look.display_font:
        yield "display", f"{_families(look.display_font)}, var(--sans)"


def _families(names: str) -> str:
    """The names of one or several families, between quotation marks but for those of the language itself."""
    families = (" ".join(name.split()).strip("'\" ") for name in names.split(","))
    return ", ".join(name if _GENERIC.fullmatch(name) else f'"{_escaped(name)}"' for name in families if name)


def _escaped(name: str) -> str:
    return name.replace("\\", "\\\\").replace('"', '\\"')


def _rule(condition: str, properties: Iterator[tuple[str, str]]) -> str:
    lines = "".join(f"  --{name}: {value};\n" for name, value in properties)
    if not lines:
        return ""
    rule = f":root {{\n{lines}}}\n"
    return f"{condition} {{\n{rule}}}\n" if condition else rule
