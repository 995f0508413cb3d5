"""How a fix reads: the words as they are, an arrow, the words as they would be."""

import re

from pressgen.model.finding import Finding, Fix, Replacement
from pressgen.model.message import msg
from pressgen.reports.wording import Voice, printable

_SHOWN = 3
"""How many changes of one fix are shown."""
_LONGEST = 60
"""How many characters of either side are shown."""
_BLANKS = {"\u00a0": ("·", msg("· is a no-break space")), "\u202f": ("¦", msg("¦ is a narrow no-break space"))}
"""How no-break spaces are shown where no letter and no digit changes."""
_SIGNS = str.maketrans({blank: sign for blank, (sign, _) in _BLANKS.items()})
_BEFORE = re.compile(r"\S{0,12}[^\S\n]?\Z")
_AFTER = re.compile(r"[^\S\n]?\S{0,12}")
_LINE_END = re.compile(r"\s*\n\s*")


def change(fix: Fix, voice: Voice) -> tuple[str, str]:
    """A label, and what a fix changes; tells what stands for spaces, and whether `--fix` writes it."""
    sides = [_sides(replacement) for replacement in fix.replacements]
    shown = [f"{_shown(old, marks)} → {_shown(new, marks)}" for old, new, marks in sides[:_SHOWN]]
    changes = "; ".join(shown) + (" …" if len(sides) > _SHOWN else "")
    marked = "".join(old + new for old, new, marks in sides[:_SHOWN] if marks)
    notes = [voice.say(note) for blank, (_, note) in _BLANKS.items() if blank in marked]
    if fix.safe:
        notes.append(voice.say(msg("`--fix` writes it")))
    label = voice.label(msg("fix") if fix.safe else msg("suggestion"))
    return label, changes + (f" ({', '.join(notes)})" if notes else "")


def advice(finding: Finding, voice: Voice) -> list[str]:
    """What to do about a finding: its help and its fix, a line each."""
    told = [voice.say(finding.help)] if finding.help else []
    return [*told, "".join(change(finding.fix, voice))] if finding.fix else told


def _sides(replacement: Replacement) -> tuple[str, str, bool]:
    """The words before and after, and whether the change is one of signs and spaces alone."""
    place, new = replacement.place, replacement.words
    text = place.source.text
    old = text[place.start : place.end]
    if _letters(old) and _letters(new):
        return old, new, _letters(old) == _letters(new)
    before = _BEFORE.search(text, max(0, place.start - 13), place.start)
    after = _AFTER.match(text, place.end)
    left, right = before[0] if before else "", after[0] if after else ""
    return left + old + right, left + new + right, _letters(old) == _letters(new)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words))


def _shown(words: str, marks: bool) -> str:
    line = _LINE_END.sub(" ", words)
    if len(line) > _LONGEST:
        line = f"{line[: _LONGEST // 2]}…{line[-_LONGEST // 2 :]}"
    return printable(line.translate(_SIGNS) if marks else line)
