"""Datelines that were typed into a text."""

import re

_MONTH = (
    r"(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|jan|feb|mar|apr|may|jun|jul|aug|sep|dec)[a-zéû]*\.?"
)
_DAY = rf"(?i:(?:le )?(?:\d{{1,2}}(?:er|st|nd|rd|th)?\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?)\s+\d{{4}})"
_WORD = r"[A-ZÀ-Þ][\w'’.-]{0,30}"
_PLACE = rf"{_WORD}(?:[\s,(/)–]{{1,3}}(?:et|and|de|du|des|la|le|les|sur|sous|of|{_WORD})){{0,7}}\)?"
_DATELINE = re.compile(
    rf"[\s*_]{{0,9}}(?:{_DAY}\s*[–—-]\s*{_PLACE}|(?!Le\s+\d){_PLACE}[,(\s–—-]{{1,3}}{_DAY}\)?)[*_\s]{{0,3}}"
    r"(?:/[^/\n]{2,20}/\s*)?(?:[.,]?\s*[–—]|\s-|--)"  # the wire, the dash
)
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n\s*")


def typed_dateline(text: str) -> tuple[int, int] | None:
    """Where the dateline stands that a text begins with, as offsets: `MONTRÉAL, le 29 novembre 2023 –`.

    A first paragraph that names the partners of a joint release may come before it. Source: OQLF, "Communiqué";
    releases of Canada, Québec, France and the United States.
    """
    second = _PARAGRAPH_END.search(text)
    for start in (0, second.end() if second else 0):
        dateline = _DATELINE.match(text, start)
        if dateline:
            return start + len(dateline[0]) - len(dateline[0].lstrip()), start + len(dateline[0].rstrip())
    return None
