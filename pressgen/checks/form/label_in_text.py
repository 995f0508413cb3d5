"""A label that each edition sets by itself was typed into a text.

Each edition begins with what the document is, when it may be used, and its dateline, and ends with the end mark of its
country. Typed into the text, they stand there twice, or in the wrong country's wording.

Wrong: `POUR DIFFUSION IMMÉDIATE`, `FOR IMMEDIATE RELEASE`, `– 30 –`, `###`, `MONTRÉAL, le 29 novembre 2023 –`.
Right: `kind:`, `embargo:`, `place:` and `date:`; nothing for the end mark.
"""

import re
from collections.abc import Iterator

from pressgen.checks.form.dateline import typed_dateline
from pressgen.checks.parity.comparison import at_lines
from pressgen.checks.rule import Group, Rule, Segment
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import msg
from pressgen.model.newsroom import Newsroom
from pressgen.model.release import Release

_LABEL = re.compile(
    r"""[^\S\n]*[*_>\#]{0,4}[^\S\n]?(?P<label>
        communiqué(?:[ ]de[ ]presse)? | (?:press|news|media)[ ]release
      | (?:(?:à[ ]|pour[ ])?(?:diffusion|publication)|à[ ](?:publier|diffuser))[ ]immédiate?(?:ment)?
      | (?:for[ ])?immediate[ ](?:release|publication)
      | (?:sous[ ]embargo[ ]jusqu|(?:strictly[ ])?embargoed[ ]until|ne[ ]pas[ ](?:publier|diffuser)[ ]avant)\b
        [^\n]{0,60}
      | (?:contacts?|renseignements|demandes)[ ](?:presse|médias?|de[ ]presse)
      | (?:media|press)[ ](?:contacts?|enquiries)
    )[^\S\n]*[*_]{0,3}[^\S\n]*(?:[:–—][^\n]{0,80})?$""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
_EMBARGO = re.compile(r"sous|strictly|embargoed|ne ", re.IGNORECASE)
_END_MARK = re.compile(
    r"[^\S\n]*[*_]{0,3}(?P<mark>[–—-][^\S\n]*30[^\S\n]*[–—-]|\#[^\S\n]?\#[^\S\n]?\#|[–—-]?[^\S\n]?(?:ENDS|FIN|END)[^\S\n]?[–—-]?)"
    r"[*_]{0,3}\s*\Z"
)


def typed(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
    """Labels, end marks and datelines in the texts of a release."""
    if not isinstance(segment.record, Release) or "links" in segment.path:
        return
    text = segment.text.value
    for match in at_lines(_LABEL, text):
        if segment.record.embargo is None and _EMBARGO.match(match["label"]):
            continue  # a graver fault: embargo-mismatch
        yield _finding(segment, match.span("label"), match["label"])
    for match in at_lines(_END_MARK, text):
        yield _finding(segment, match.span("mark"), match["mark"])
    dateline = typed_dateline(text) if segment.path == ("body", 0, "paragraph") else None
    if dateline:
        yield _finding(segment, dateline, text[slice(*dateline)])


def _finding(segment: Segment, span: tuple[int, int], words: str) -> Finding:
    return RULE.found(
        segment,
        span,
        msg("each edition sets this by itself: {words}", words=words),
        msg("take it out of the text; it comes from `kind:`, `embargo:`, `place:`, `date:` and `contacts:`"),
    )


RULE = Rule("label-in-text", Group.FORM, Severity.WARNING, segment=typed)
