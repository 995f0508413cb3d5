"""Lists or quotations stand too deep in each other.

What is more than twenty levels deep would be missing from the published text.

Wrong: twenty-one `>` at the beginning of a line.
Right: one list in another, at most.
"""

from pressgen.checks.structure.offence import offence_rule
from pressgen.model.message import msg

RULE = offence_rule(
    "deep-nesting",
    lambda detail: msg("lists or quotations stand more than {detail} deep in each other", detail=detail),
    msg("write it flatter: one list in another, at most"),
)
