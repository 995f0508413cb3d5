"""Manuals on a terminal: all rules by group, or what one of them has to say."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import fill

from pressgen.model.manual import Manual, Remedy
from pressgen.model.message import Message, msg
from pressgen.reports.frame import severity_label
from pressgen.reports.full import ROLES, Paint, plain
from pressgen.reports.wording import Voice

GROUPS: dict[str, tuple[Message, Message]] = {
    "structure": (msg("Structure"), msg("what has to be right before anything can be rendered")),
    "terminology": (msg("Terminology"), msg("the words of the newsroom's termbase")),
    "names": (msg("Names"), msg("organisations, people and their titles, as they were on the day")),
    "figures": (msg("Figures"), msg("numbers, money, dates, times, telephone numbers and addresses")),
    "parity": (msg("Two languages"), msg("one release, the same in both")),
    "staleness": (msg("Stale translations"), msg("translations of words that have changed since")),
    "typography": (msg("Typography"), msg("signs and spaces, as each country sets them")),
    "form": (msg("Press form"), msg("what a press release has to have")),
    "spelling": (msg("Spelling"), msg("words that no dictionary has")),
}
"""What the groups of rules are called, and what they are about."""

READING = msg("Found while files are read, before any rule looks into them: a file is not as pressgen expects it.")
"""What is told about findings that come from no rule."""

_REMEDIES = {
    Remedy.NONE: msg("to be mended by hand"),
    Remedy.SUGGESTION: msg("suggests other words"),
    Remedy.SAFE: msg("mended by `pressgen check --fix`"),
}
_INDENT = "  "
_CODE = re.compile(r"`[^`]{,60}`")
_HOLD = "\ue000"


def examples(manual: Manual, voice: Voice) -> Iterator[tuple[str, str]]:
    """What is wrong and what is right, each with its label."""
    for example in manual.wrong:
        yield voice.label(msg("Wrong")), example
    for example in manual.right:
        yield voice.label(msg("Right")), example


def facts(manual: Manual, voice: Voice) -> list[str]:
    """What else there is to know: the group, how a fault is mended, whether the rule has to be selected."""
    told = [voice.say(GROUPS[manual.group][0]).lower(), voice.say(_REMEDIES[manual.remedy])]
    return told + ([voice.say(msg("applied only where it is selected"))] if manual.optional else [])


def leave(manual: Manual) -> Message:
    """How a finding of the rule is left as it is."""
    if manual.binding:
        return msg("it cannot be ignored: nothing is built until it is mended")
    return msg(
        "to leave one as it is, write `# pressgen: ignore {rule}` on its line;"
        " to leave all, `ignore: [{rule}]` in `pressgen.yaml`",
        rule=manual.rule,
    )


def page(manual: Manual, voice: Voice, paint: Paint = plain, width: int = 80) -> str:
    """The manual of one rule."""
    severity = paint(voice.say(severity_label(manual.severity)), ROLES[manual.severity])
    paragraphs = [
        _set(manual.what, width),
        *(_set(paragraph, width) for paragraph in manual.why.split("\n\n") if paragraph),
        "\n".join(
            _labelled(label, example, width, paint, "good" if example in manual.right else "error")
            for label, example in examples(manual, voice)
        ),
        _labelled(voice.label(msg("help")), voice.say(leave(manual)), width, paint, "help"),
    ]
    head = f"{paint(manual.rule, 'title')}  {severity}, {', '.join(facts(manual, voice))}"
    return "\n\n".join([head, *filter(None, paragraphs)]) + "\n"


def reading(name: str, voice: Voice, paint: Paint = plain, width: int = 80) -> str:
    """What is told in the place of a manual about what is found while files are read."""
    where = voice.say(msg("docs/bad-input.md lists such mistakes with what each one gets"))
    told = _set(voice.say(READING), width), _labelled(voice.label(msg("see")), where, width, paint, "help")
    return "\n\n".join([paint(name, "title"), *told]) + "\n"


def index(manuals: Sequence[Manual], voice: Voice, paint: Paint = plain, width: int = 80) -> str:
    """All rules, group by group, each with its first line."""
    column = max((len(manual.rule) for manual in manuals), default=0) + 2
    parts = []
    for group, members in groupby(manuals, key=lambda manual: manual.group):
        title, about = GROUPS[group]
        lines = [f"{paint(voice.say(title), 'title')}{voice.colon}{voice.say(about)}"]
        for manual in members:
            gap = " " * (column - len(manual.rule))
            text = _set(f"{manual.rule}{gap}{manual.what}", width, hanging=column)
            lines.append(text.replace(manual.rule, paint(manual.rule, "help"), 1))
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def _set(text: str, width: int, hanging: int = 0) -> str:
    """The text in lines; a short stretch of code is never divided, so that it can be copied."""
    below = _INDENT + " " * hanging
    held = _CODE.sub(lambda code: code[0].replace(" ", _HOLD), text)
    lines = fill(
        held, width, initial_indent=_INDENT, subsequent_indent=below, break_long_words=False, break_on_hyphens=False
    )
    return lines.replace(_HOLD, " ")


def _labelled(label: str, text: str, width: int, paint: Paint, role: str) -> str:
    return _set(label + text, width, hanging=len(label)).replace(label.rstrip(), paint(label.rstrip(), role), 1)
