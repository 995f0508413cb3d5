"""Reads TBX: version 3 in both styles, and version 2, which many programs still write.

Nothing but elements, attributes and text is taken: a document with a document type, and so with entities, is refused.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from pressgen.model.errors import UsageError
from pressgen.model.locale import Language, Locale
from pressgen.model.message import Message, msg
from pressgen.model.term import TermKind, TermStatus
from pressgen.sources.term_draft import Draft
from pressgen.sources.term_entries import KEYS
from pressgen.sources.terms_tbx import GENDERS, NOTED, PARTS_OF_SPEECH, PROPER, STATUSES
from pressgen.sources.xml_faults import xml_fault

_ROOTS = ("tbx", "martif")
_CONCEPTS = ("conceptEntry", "termEntry")
_SECTIONS = ("langSec", "langSet")
_TERMS = ("termSec", "tig", "ntig")
_DEEPEST = 32
_LANGUAGE = "http://www.w3.org/XML/1998/namespace lang"
_LOCALES = {locale.value.lower(): locale for locale in Locale}
_STATUSES = {
    **{name.lower(): status for status, name in STATUSES.items()},
    **{status.value: status.value for status in TermStatus},
    **dict.fromkeys(("obsolete", "forbidden", "notrecommended", "rejected"), TermStatus.DEPRECATED.value),
}
_KINDS = {"acronym": TermKind.ACRONYM.value, "initialism": TermKind.ACRONYM.value, "phrase": TermKind.PHRASE.value}
_GENDERS = {name: gender for gender, name in GENDERS.items()}
_CATEGORIES = {"subjectField": "domain", "definition": "definition", "source": "source", "crossReference": "see"}


class _Reader:
    """Builds elements with their local names, and remembers the lines of the concepts."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.builder = TreeBuilder()
        self.lines: list[int] = []
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self.builder.data
        self.parser.StartDoctypeDeclHandler = self._refuse
        self._depth = 0

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        self._depth += 1
        if self._depth == 1 and local not in _ROOTS:
            raise UsageError(msg("this is no TBX"), msg("its first element should be `tbx` or `martif`"))
        if self._depth > _DEEPEST:
            raise _broken(self.parser.CurrentLineNumber, msg("the elements are nested too deeply"))
        if local in _CONCEPTS:
            self.lines.append(self.parser.CurrentLineNumber)
        self.builder.start(local, attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self.builder.end(name.rpartition(" ")[2])

    def _refuse(self, *_declaration: object) -> None:
        raise _broken(self.parser.CurrentLineNumber, msg("the file has a document type, which may hide anything"))


def read_tbx(data: bytes) -> Iterator[tuple[int, Draft]]:
    """The entries of a TBX document, each with the line of its concept; languages other than ours are left out.

    Raises:
        UsageError: it is no XML, no TBX, has a document type or is nested too deeply.
    """
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise _broken(error.lineno, msg("this is no XML: {reason}", reason=xml_fault(error))) from None
    except (LookupError, ValueError):
        raise _broken(1, msg("this is no XML: {reason}", reason=msg("its encoding is not known"))) from None
    concepts = [element for element in reader.builder.close().iter() if element.tag in _CONCEPTS]
    for line, concept in zip(reader.lines, concepts, strict=True):
        for draft in _drafts(concept):
            yield line, draft


def _broken(line: int, reason: Message) -> UsageError:
    return UsageError(msg("line {line}: {reason}", line=line, reason=reason))


def _drafts(concept: Element) -> Iterator[Draft]:
    """The entries of a concept: one for each locale beside the English that all are translated from."""
    sections = dict(_sections(concept))
    general = Locale.EN if Locale.EN in sections else _first_english(sections)
    english, side = _wordings(sections.pop(general)) if general else ((), {})
    common = _facts(concept)
    name = common.pop("id", "") or concept.get("id", "")
    for number, (locale, section) in enumerate((sections or {Locale.FR: Element("langSec")}).items()):
        words, own = _wordings(section)
        said = {"kind": side.get("kind", TermKind.COMMON.value)} | own | _facts(section)
        if not number:
            said = common | {f"{key}-en": value for key, value in side.items()} | said
        approved = said.get("approved") != "no"
        yield Draft(name, locale, english, words, approved, {key: said[key] for key in KEYS if key in said})


def _sections(concept: Element) -> Iterator[tuple[Locale, Element]]:
    """What a concept says in each of our locales."""
    for section in concept:
        language = section.get(_LANGUAGE, section.get("lang", "")).replace("_", "-").lower()
        if section.tag in _SECTIONS and language in _LOCALES:
            yield _LOCALES[language], section


def _first_english(sections: dict[Locale, Element]) -> Locale | None:
    return next((locale for locale in sections if locale.language is Language.EN), None)


def _wordings(section: Element) -> tuple[tuple[str, ...], dict[str, str]]:
    """The preferred term of a language, perhaps with its plural, and what its terms say by key."""
    words: tuple[str, ...] = ()
    said: dict[str, str] = {}
    for element in section.iter():
        text = _text(element.find(".//term")) if element.tag in _TERMS else ""
        if not text:
            continue
        facts = _facts(element)
        status = _STATUSES.get(facts.pop("administrativeStatus", "").lower())
        if status is None:
            status = TermStatus.ADMITTED.value if words else TermStatus.PREFERRED.value
        if status != TermStatus.PREFERRED or words:
            key = TermStatus.ADMITTED.value if status == TermStatus.PREFERRED else status
            said[key] = " | ".join(filter(None, (said.get(key), text)))
            continue
        words = tuple(filter(None, (text, facts.pop("plural", ""))))
        said |= facts
    return words, said


def _facts(element: Element) -> dict[str, str]:
    """What stands in an element itself, or in a group of its own, by our keys."""
    facts: dict[str, str] = {}
    for fact in _children(element):
        category, value = fact.get("type") or fact.tag, _text(fact)
        key, colon, rest = value.partition(": ")
        if category == "note" and colon and key in NOTED:
            category, value = key, rest
        elif category == "termType" and value in _KINDS:
            category, value = "kind", _KINDS[value]
        elif category == "partOfSpeech" and value == PROPER:
            category, value = "kind", TermKind.NAME.value
        elif category == "partOfSpeech" and value in PARTS_OF_SPEECH:
            category = "pos"
        elif category == "grammaticalGender" and value in _GENDERS:
            category, value = "gender", _GENDERS[value]
        category = _CATEGORIES.get(category, category)
        if value:
            facts[category] = " | ".join(filter(None, (facts.get(category), value)))
    return facts


def _children(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag.endswith("Grp"):
            yield from _children(child)
        elif child.tag not in (*_SECTIONS, *_TERMS):
            yield child


def _text(element: Element | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""
