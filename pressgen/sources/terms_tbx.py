"""Terms as TBX (ISO 30042:2019, dialect TBX-Basic, style DCA), the format that translators' programs exchange.

What TBX-Basic has no category for stands in a note that begins with its key, as `plural: appels à projets`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from pressgen.model.locale import Language
from pressgen.model.term import Gender, TermKind, TermStatus
from pressgen.sources.term_draft import Draft
from pressgen.sources.term_entries import KEYS, WORDINGS

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
"""The namespace of TBX in its third version."""

STATUSES: Mapping[str, str] = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.ADMITTED: "admittedTerm-admn-sts",
    TermStatus.DEPRECATED: "deprecatedTerm-admn-sts",
    TermStatus.SUPERSEDED: "supersededTerm-admn-sts",
}
"""The administrative status of a term, by the status of a wording."""

GENDERS: Mapping[str, str] = {Gender.MASCULINE: "masculine", Gender.FEMININE: "feminine", Gender.BOTH: "other"}
"""The grammatical gender of a term, by that of a wording."""

PARTS_OF_SPEECH = ("adjective", "noun", "verb", "adverb")
"""The parts of speech that TBX-Basic knows, but for those of names."""

PROPER = "properNoun"
"""The part of speech of a name."""

NOTED = ("id", "approved", "plural", *KEYS)
"""The keys that a note may begin with."""

_TYPES: Mapping[str, str] = {TermKind.ACRONYM: "acronym", TermKind.PHRASE: "phrase"}
_NAME = re.compile(r"[a-z][a-z0-9-]*")
_KEYED = re.compile(rf"(?:{'|'.join(NOTED)}):")


def tbx_of(drafts: Iterable[Draft], title: str) -> str:
    """Entries as one TBX document.

    Args:
        drafts: the entries; those with one id become one concept.
        title: what the document says it is.
    """
    concepts: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        concepts[draft.id].append(draft)
    root = Element("tbx", {"type": "TBX-Basic", "style": "dca", "xml:lang": "en", "xmlns": NAMESPACE})
    description = SubElement(SubElement(root, "tbxHeader"), "fileDesc")
    SubElement(SubElement(description, "titleStmt"), "title").text = title
    SubElement(SubElement(description, "sourceDesc"), "p").text = "pressgen"
    body = SubElement(SubElement(root, "text"), "body")
    names = {name: name if _NAME.fullmatch(name) else f"c{number}" for number, name in enumerate(concepts)}
    for name, entries in concepts.items():
        _concept(SubElement(body, "conceptEntry", {"id": names[name]}), entries, names)
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _concept(element: Element, entries: list[Draft], names: Mapping[str, str]) -> None:
    first = entries[0]
    if names[first.id] != first.id:
        _note(element, "id", first.id)
    for key, category in (("domain", "subjectField"), ("definition", "definition")):
        if key in first.said:
            SubElement(element, "descrip", {"type": category}).text = first.said[key]
    see = first.said.get("see", "")
    if see in names:
        SubElement(element, "ref", {"type": "crossReference", "target": names[see]}).text = see
    elif see:
        _note(element, "see", see)
    of_all = {"domain", "definition", "see", *(key for key in KEYS if key.endswith("-en"))}
    section = SubElement(element, "langSec", {"xml:lang": Language.EN.value})
    _terms(section, first, first.english, "-en")
    for entry in entries:
        section = SubElement(element, "langSec", {"xml:lang": entry.locale.value})
        told = _terms(section, entry, entry.words, "")
        same_kind = {"kind"} if entry.said["kind"] == first.said["kind"] else set()
        _remarks(section, entry, told | same_kind | (of_all if entry is first else set()))
        section[:] = sorted(section, key=lambda child: child.tag == "termSec")  # the standard wants terms last


def _terms(section: Element, entry: Draft, words: tuple[str, ...], side: str) -> Set[str]:
    """The terms of one language; gives the keys of the entry that they tell."""
    said, told = entry.said, set()
    if words:
        term = _term(section, words[0], TermStatus.PREFERRED)
        name = said["kind"] == TermKind.NAME
        if said["kind"] in _TYPES:
            _category(term, "termType", _TYPES[said["kind"]])
        if name:
            _category(term, "partOfSpeech", PROPER)
        if said.get("pos") in PARTS_OF_SPEECH and not side and not name:
            _category(term, "partOfSpeech", said["pos"])
            told.add("pos")
        if said.get("gender") in GENDERS and not side:
            _category(term, "grammaticalGender", GENDERS[said["gender"]])
            told.add("gender")
        if len(words) > 1:
            _note(term, "plural", words[1])
        if f"forms{side}" in said:
            _note(term, "forms", said[f"forms{side}"])
            told.add(f"forms{side}")
    for key, status in WORDINGS.items():
        for variant in filter(None, said.get(f"{key}{side}", "").split(" | ")):
            _term(section, variant, status)
            told.add(f"{key}{side}")
    return told


def _remarks(section: Element, entry: Draft, told: Set[str]) -> None:
    """What an entry says besides its terms, and what they do not tell."""
    for key, value in entry.said.items():
        if key == "source":
            SubElement(section, "admin", {"type": "source"}).text = value
        elif key == "note" and not _KEYED.match(value):
            SubElement(section, "note").text = value
        elif key not in told:
            _note(section, key, value)
    if not entry.approved:
        _note(section, "approved", "no")


def _term(section: Element, words: str, status: TermStatus) -> Element:
    element = SubElement(section, "termSec")
    SubElement(element, "term").text = words
    _category(element, "administrativeStatus", STATUSES[status])
    return element


def _category(term: Element, category: str, value: str) -> None:
    SubElement(term, "termNote", {"type": category}).text = value


def _note(element: Element, key: str, value: str) -> None:
    SubElement(element, "note").text = f"{key}: {value}"
