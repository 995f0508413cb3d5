"""A text is longer than any release needs.

The limit, 100 kB in one text, keeps a file pasted by mistake from holding up everybody's build.

Wrong: a whole report under one `paragraph`.
Right: the announcement, and a link to the report.
"""

from pressgen.checks.offence import offence_rule
from pressgen.model.message import msg

RULE = offence_rule(
    "text-too-long",
    lambda detail: msg("this text is too long: {detail}", detail=detail),
    msg("part it into blocks, or link to the whole"),
)
