"""The manual of a rule, read from the docstring of its file or from a translation of the same shape."""

import re
from importlib import import_module

from pressgen.checks.rule import Group, Rule
from pressgen.model.finding import Severity
from pressgen.model.manual import Manual

_EXAMPLE = re.compile(r"(?P<label>Wrong|Right|Fautif|Correct)\s?: ")
_WRONG = ("Wrong", "Fautif")


def english(rule: Rule) -> str:
    """The docstring of the file that a rule is kept in, whose name is the rule's."""
    module = import_module(f"pressgen.checks.{rule.group.value}.{rule.name.replace('-', '_')}")
    return module.__doc__ or ""


def manual(rule: Rule, text: str) -> Manual:
    """The manual of a rule.

    Args:
        rule: the rule.
        text: what the fault is, in a sentence; an empty line and why it is one; an empty line and examples, each
            beginning with `Wrong:` or `Right:`, in French with `Fautif :` or `Correct :`.
    """
    what, *others = re.split(r"\n\s*\n", text.strip())
    why: list[str] = []
    wrong: list[str] = []
    right: list[str] = []
    for paragraph in others:
        for part in _parts(paragraph):
            example = _EXAMPLE.match(part)
            if example is None:
                why.append(part)
            elif example["label"] in _WRONG:
                wrong.append(part[example.end() :])
            else:
                right.append(part[example.end() :])
    return Manual(
        rule=rule.name,
        group=rule.group.value,
        severity=rule.severity,
        what=_unfolded(what.splitlines()),
        why="\n\n".join(why),
        wrong=tuple(wrong),
        right=tuple(right),
        remedy=rule.remedy,
        optional=not rule.default,
        binding=rule.group is Group.STRUCTURE and rule.severity >= Severity.ERROR,
    )


def _parts(paragraph: str) -> list[str]:
    """The items of a list and the examples of a paragraph, or the paragraph as a whole; each on one line."""
    parts: list[list[str]] = []
    for line in paragraph.splitlines():
        if not parts or _EXAMPLE.match(line):
            parts.append([])
        parts[-1].append(line)
    return [_unfolded(lines) for lines in parts]


def _unfolded(lines: list[str]) -> str:
    return " ".join(line.strip() for line in lines)
