"""A page as a search engine is to read it, so that its words are found as people type them."""

import re
from collections.abc import Mapping

MARK = "\u034f"
"""The combining grapheme joiner stands where an index copy differs from its page; Pagefind passes over it as over an
accent, and the search page puts back what was there."""

_LETTER = r"[^\W\d_]"
_APOSTROPHE = re.compile(rf"[’'](?={_LETTER}|<\w)")
_ELIDED = re.compile(rf"(?<!{_LETTER})(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)\Z", re.IGNORECASE)
"""What stands before the apostrophe of a French word that lost its last vowel, as in `l’intelligence`."""

_LONGEST = len(" lorsqu")
_CURRENCY = re.compile(r"[$€£](?=\d)")
_GROUP = re.compile(r"[\u00a0\u202f](?<=\d.)(?=\d{3}(?!\d|[-\u2011]\d))")
"""The space between two groups of digits of one number; not in `418 643-8560`."""

_LETTERS = {"œ": f"o{MARK}e", "Œ": f"O{MARK}e", "æ": f"a{MARK}e", "Æ": f"A{MARK}e", "\u2011": "-", "\u200b": ""} | dict(
    zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)
)
_LIGATURE = re.compile(f"[{''.join(_LETTERS)}]")
_CELL = re.compile(r"<(?=t[dh]\b)")
_FILTER = re.compile(r"data-pagefind-(?:filter|sort)\b")


def index_copy(page: str, described: Mapping[str, str]) -> str:
    """A page as Pagefind is to read it, so that its words are found as people type them.

    `œ` is two letters, words after an elision stand alone, a number is one word, and hyphens are plain. What would be
    one of Pagefind's own filters or orders is not.

    Args:
        page: The HTML of a page.
        described: What a result shows of it besides its words: `title`, `summary` and the like.
    """
    metas = "".join(
        f'<meta data-pagefind-meta="{name}[content]" content="{_attribute(value)}">'
        for name, value in described.items()
    )
    text = re.sub(r"(?i)</head\s*>|<body\b", lambda found: metas + found[0], page, count=1)
    text = _CELL.sub(" <", _FILTER.sub("data-no", text)).replace("&#39;", "’")
    text = _CURRENCY.sub(rf"\g<0>{MARK} ", _APOSTROPHE.sub(_parted, text))
    return _LIGATURE.sub(lambda found: _LETTERS[found[0]], _GROUP.sub(MARK, text))


def _parted(apostrophe: re.Match[str]) -> str:
    """An apostrophe, apart from the word after it if the word before it is an elided one."""
    start = apostrophe.start()
    elided = _ELIDED.search(apostrophe.string, max(0, start - _LONGEST), start)
    return f"{apostrophe[0]}{MARK} " if elided else apostrophe[0]


def _attribute(value: str) -> str:
    return value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
