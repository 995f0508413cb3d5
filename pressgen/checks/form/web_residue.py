"""Something of a web page was pasted along with the text.

Advertisements, sharing buttons and calls to subscribe travel with text that is copied from a page. A link that only
says "click here" is a residue too: heard alone, it leads nowhere (WCAG 2.2, success criterion 2.4.4).

Wrong: `Publicité en cours de chargement...`, `Avez-vous apprécié ce contenu ?`, `[Cliquez ici](https://www.example.org)`.
Right: take it out; `[la politique de données](https://www.example.org)`.
"""

import re
from collections.abc import Iterator

from pressgen.checks.parity.comparison import at_lines
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom

_ALONE = (
    "publicité|advertisement|lettre d['’]information|lire la suite|(?:[àa] )?lire (?:aussi|également)|"
    "read (?:more|also|next)|articles similaires|related (?:articles|posts|stories)|tout accepter|"
    "(?:accept|reject) all(?: cookies)?|loading|imprimer|print this page|tweeter|share|partager"
)
"""What stands alone in its line on a page."""

_OPENING = (
    "publicité en cours|avez[-‑]vous (?:apprécié|aimé) cet? |ne manquez rien |(?:[àa] )?lire (?:aussi|également) ?:|"
    "(?:inscrivez|abonnez)[-‑]vous à (?:notre|la) (?:newsletter|infolettre|lettre)|"
    "(?:partager|imprimer) (?:cet article|cette page|sur (?:facebook|twitter|linkedin|x)\\b)|"
    "(?:retour en )?haut de (?:la )?page|aller au contenu|was this (?:page|article) helpful|"
    "did you (?:like|enjoy) this|share (?:this (?:article|page|story|post)|on (?:facebook|twitter|linkedin|x)\\b)|"
    "(?:subscribe to|sign up (?:to|for)) (?:our|the) (?:\\w+ )?newsletter|back to top|skip to (?:main )?content"
)
"""What lines of a page begin with."""

_LINE = re.compile(
    rf"[^\w\n]{{0,9}}(?:(?:{_ALONE})[\W_]{{0,9}}|(?:{_OPENING})[^\n]{{0,120}})$", re.IGNORECASE | re.MULTILINE
)
_CLICK = re.compile(r"\[?\b[Cc](?i:lique[zr] ici|lick here)\b(?:\]\([^)\s]*\))?")


def residue(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Lines that belong to a web page, and links that only say where to click."""
    for match in at_lines(_LINE, segment.text.value):
        yield RULE.found(
            segment,
            _trimmed(match),
            msg("this line seems to come from a web page: {words}", words=match[0].strip()),
            msg("take this line out"),
        )
    for match in _CLICK.finditer(segment.text.value):
        yield RULE.found(
            segment,
            match.span(),
            msg("“{words}” does not say what it leads to", words=match[0].strip("[").partition("]")[0]),
            msg("put the link on the words that name the page"),
        )


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    words = match[0].strip()
    start = match.start() + match[0].find(words)
    return start, start + len(words)


RULE = Rule("web-residue", Group.FORM, Severity.WARNING, segment=residue)
