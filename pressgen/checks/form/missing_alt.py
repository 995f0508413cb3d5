"""The alternative text of an image says nothing of what it shows.

Those who do not see the image get its alternative text instead. The name of a file or the word "photo" tells them
nothing (WCAG 2.2, success criterion 1.1.1; failure F30).

Wrong: `alt: {fr: IMG_2034.jpg, en: Photo}`.
Right: `alt: {fr: Deux chercheuses devant un écran d'imagerie, en: Two researchers at an imaging screen}`.
"""

import re
from collections.abc import Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_EMPTY = re.compile(
    r"\s*(?:\S+\.(?:jpe?g|png|svg|gif|webp|avif|tiff?)|(?:img|dsc|dscn|dscf|pxl)[_-]?\d+|"
    r"(?:an? |une? |l['’]|the )?(?:image|photo|photographie|photograph|picture|illustration|graphi(?:c|que)|logo|alt|"
    r"text|texte|todo|x+)\s*\d*)[\s.]*",
    re.IGNORECASE,
)


def empty(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Alternative texts that are names of files or words for any image."""
    if segment.path[-1] == "alt" and segment.text and _EMPTY.fullmatch(segment.text.value):
        yield RULE.finding(
            segment.place(),
            msg("this alternative text does not say what the image shows"),
            msg("say in a few words what one sees, and why it is there"),
        )


RULE = Rule("missing-alt", Group.FORM, Severity.WARNING, segment=empty)
