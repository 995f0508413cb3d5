"""A colour of the newsroom's look is too close to the ground that text stands on.

Text has to differ from its ground by a contrast of 4.5:1 at least, or many cannot read it (WCAG 2.2, criterion 1.4.3,
level AA). Each of `ink`, `soft` and `accent` is a colour of text; where one is left out, pressgen's own stands on the
newsroom's `paper`.

Wrong: `light: {accent: "#7fb2ff"}`, which is 2.08:1 on pressgen's paper.
Right: `light: {accent: "#1a4fd6"}`, which is 6.46:1.
"""

from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule
from pressgen.model.colour import contrast, nearest
from pressgen.model.finding import Finding, Fix, Replacement, Severity
from pressgen.model.look import OWN_DARK, OWN_LIGHT, Colours
from pressgen.model.manual import Remedy
from pressgen.model.message import Message, msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.source import Source, Span

_ENOUGH = 4.5


def weak(newsroom: Newsroom) -> Iterator[Finding]:
    """Colours of text that cannot be read on their ground."""
    look = newsroom.settings.look
    for ground, chosen, own in (("light", look.light, OWN_LIGHT), ("dark", look.dark, OWN_DARK)):
        shown = dict(chosen.over(own))
        paper = shown.pop("paper")
        for name, colour in shown.items():
            ratio = contrast(colour, paper)
            if ratio < _ENOUGH:
                yield _finding(newsroom, ground, name, colour, paper, ratio, chosen)


def _finding(
    newsroom: Newsroom, ground: str, name: str, colour: str, paper: str, ratio: float, chosen: Colours
) -> Finding:
    set_there = getattr(chosen, name) is not None
    place = _place(newsroom, "look", ground, name if set_there else "paper")
    better, least = nearest(colour, paper, _ENOUGH), _written(_ENOUGH)
    if set_there:
        return RULE.finding(
            place,
            msg("`{name}` {colour} on {paper} has a contrast of only {ratio}", **_measured(name, colour, paper, ratio)),
            msg("text needs {least} at least: the nearest colour that has it is {colour}", least=least, colour=better),
            fix=_exchanged(place, better),
        )
    return RULE.finding(
        place,
        msg(
            "pressgen's own `{name}` {colour} on this {paper} has a contrast of only {ratio}",
            **_measured(name, colour, paper, ratio),
        ),
        msg(
            'text needs {least} at least: choose another paper, or add `{name}: "{colour}"`',
            least=least,
            name=name,
            colour=better,
        ),
    )


def _measured(name: str, colour: str, paper: str, ratio: float) -> dict[str, object]:
    return {"name": name, "colour": colour, "paper": paper, "ratio": _written(ratio)}


def _written(ratio: float) -> Message:
    """A ratio in the reader's figures, cut after two decimals: 4.499 is not enough and must not look so."""
    units, hundredths = divmod(int(ratio * 100), 100)
    return msg("{units}.{hundredths}:1", units=units, hundredths=f"{hundredths:02}")


def _place(newsroom: Newsroom, *path: str) -> Span:
    origin = newsroom.settings.origin
    return origin.value(*path) if origin else Span(Source("", ""), 0, 0)


def _exchanged(place: Span, colour: str) -> Fix | None:
    """The other colour in the place of the one that is written there."""
    written = place.source.text[place.start : place.end]
    return Fix((Replacement(place, f'"{colour}"'),)) if written.strip("\"'").startswith("#") else None


RULE = Rule("low-contrast", Group.STRUCTURE, Severity.ERROR, newsroom=weak, remedy=Remedy.SUGGESTION)
