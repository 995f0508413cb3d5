"""Rules about what a text's Markdown may not hold; the language room finds it, a rule gives it a name and words."""

from collections.abc import Callable, Iterator

from pressgen.checks.rule import Group, Rule, Segment
from pressgen.language.markdown import offences
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Message
from pressgen.model.newsroom import Newsroom


def offence_rule(name: str, message: Callable[[str], Message], help: Message) -> Rule:
    """A rule that reports the offences of one kind, which is the rule's name."""

    def in_text(segment: Segment, _newsroom: Newsroom) -> Iterator[Finding]:
        for offence in offences(segment.text.value):
            if offence.kind == name:
                yield rule.finding(segment.place(offence.start, offence.end), message(offence.detail), help)

    rule = Rule(name, Group.STRUCTURE, Severity.ERROR, segment=in_text)
    return rule
