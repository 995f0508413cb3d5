"""A hyphen, or the dash of another place, marks an aside.

French sets asides off with an em dash, Switzerland and Britain with an en dash, Canadian and American English with a
closed em dash. The hyphen only joins words; the dashes of official names stay as they are. (Imprimerie nationale; OQLF,
"Tiret"; The Canadian Style 7; New Hart's Rules 4.11.)

Wrong: `les lauréats - deux équipes - sont connus`.
Right: `les lauréats — deux équipes — sont connus`.
"""

import re

from pressgen.checks.typography.proof import mending_rule
from pressgen.language.typography import Edit
from pressgen.model.message import msg
from pressgen.model.typography import TypographicRule

_NAME_BEFORE = re.compile(r"\S\s+[A-ZÀ-ÖØ-ÞŒ][\w’'-]*$")


def is_sure(text: str, edit: Edit) -> bool:
    """Whether it is an aside: between two capitals within a sentence a hyphen may be part of a name."""
    return not (text[edit.end : edit.end + 1].isupper() and _NAME_BEFORE.search(text, 0, edit.start))


RULE = mending_rule(
    TypographicRule.DASH,
    lambda written, right: msg(
        "`{written}` stands for the dash `{right}`", written=written.strip(), right=right.strip()
    ),
    is_sure,
)
