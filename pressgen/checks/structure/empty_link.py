"""A link in a text has no words.

Nobody sees it, and a screen reader can only spell out its address (WCAG 2.2, success criteria 2.4.4 and 4.1.2).

Wrong: `[](https://www.example.org/projet)`.
Right: `[le projet](https://www.example.org/projet)`.
"""

from pressgen.checks.structure.offence import offence_rule
from pressgen.model.message import msg

RULE = offence_rule(
    "empty-link",
    lambda detail: msg("this link has no words: {detail}", detail=detail),
    msg("write between the brackets what it leads to: `[the project](https://www.example.org)`"),
)
