"""HTML stands in a text.

Texts are Markdown; HTML in them would pass by the accessibility and the safety of the page, and stand as
rubbish in the PDF and in the Markdown.

Wrong: `<b>5 millions</b>`.
Right: `**5 millions**`.
"""

from pressgen.checks.structure.offence import offence_rule
from pressgen.model.message import msg

RULE = offence_rule(
    "raw-html",
    lambda detail: msg("HTML is not allowed in texts: {detail}", detail=detail),
    msg("write it in Markdown: `*emphasis*`, `**strong**`, `[a link](https://www.example.org)`"),
)
