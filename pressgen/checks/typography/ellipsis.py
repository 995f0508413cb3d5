"""An ellipsis was typed as several full stops, or follows an `etc.` that needs none.

The sign `…` never breaks at the end of a line. `etc.` says by itself that the list goes on: an ellipsis after it says
so twice. (OQLF, "Points de suspension"; The Canadian Style 7.)

Wrong: `à suivre...`, `le sommeil, la mémoire, etc...`
Right: `à suivre…`, `le sommeil, la mémoire, etc.`
"""

from pressgen.checks.typography.proof import mending_rule
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

RULE = mending_rule(
    TypographicRule.ELLIPSIS,
    lambda _written, right: msg("`etc.` needs no ellipsis") if right == "." else msg("an ellipsis is one sign: `…`"),
)
