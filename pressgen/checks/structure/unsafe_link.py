"""A link in a text leads somewhere that no reader should be sent.

Links lead to web pages, e-mail addresses and telephone numbers: `https:`, `http:`, `mailto:`, `tel:`. Anything else
does not work for readers (a file, a page without its address) or harms them (`javascript:`).

Wrong: `[le projet](javascript:alert(1))`, `[le projet](projet.html)`.
Right: `[le projet](https://www.example.org/projet)`.
"""

from pressgen.checks.structure.offence import offence_rule
from pressgen.model.message import msg

RULE = offence_rule(
    "unsafe-link",
    lambda detail: msg("this link is not allowed: {detail}", detail=detail),
    msg("write the whole address, beginning with `https://`, `mailto:` or `tel:`"),
)
