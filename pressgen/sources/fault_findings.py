"""Says where in its file a record is wrong, what is expected there, and what its author may have meant."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from pressgen.model.errors import Slip
from pressgen.model.finding import Finding, Severity
from pressgen.model.message import Message, msg
from pressgen.model.source import Path, SourceMap, Span
from pressgen.model.text import Text, Texts
from pressgen.sources.fields import allowed_keys, allowed_words, choices, is_collection
from pressgen.sources.record_faults import INVALID_KEY, TWO_KINDS, UNKNOWN_KEY, Fault
from pressgen.sources.suggestions import meant

FINDINGS_LIMIT = 100
"""How many findings of one file are told; more would bury the first."""

_ANOTHER = msg("write another value, or leave the key out")

_Words = tuple[str, Message, Message]
"""A rule, what is wrong, and what to do about it."""


def fault_findings(faults: Iterable[Fault], places: SourceMap, told: Collection[Path]) -> Iterator[Finding]:
    """The findings for the first faults of a record, in the order of the file, without echoes of one another.

    Args:
        faults: what is wrong with it.
        places: where its fields stand in the file.
        told: fields that were reported to have no value already.
    """
    locator = _Locator(places)
    first = sorted(faults, key=lambda fault: locator.place(fault).start)[: FINDINGS_LIMIT + 1]
    known = {*told, *(fault.meant for fault in first)}
    for fault in first:
        if not (fault.type == "missing" and fault.path in known):
            rule, message, advice = _words(fault, has_key=fault.path in places.keys)
            yield Finding(rule, Severity.ERROR, locator.place(fault), message, advice)


class _Locator:
    """Where faults are shown: at a wrong key, at a wrong scalar, or at the key of a mapping or a list that is wrong."""

    def __init__(self, places: SourceMap) -> None:
        self._places = places
        self._first_keys: dict[Path, Span] = {}
        for path, span in places.keys.items():
            self._first_keys.setdefault(path[:-1], span)

    def place(self, fault: Fault) -> Span:
        """The place of a fault."""
        if fault.type in (UNKNOWN_KEY, INVALID_KEY, TWO_KINDS):
            return self._places.key(*fault.path)
        if fault.type == "missing":
            return self._places.keys.get(fault.path) or self._head(fault.path[:-1])
        return self._places.value(*fault.path) if isinstance(fault.given, Text) else self._head(fault.path)

    def _head(self, path: Path) -> Span:
        """The key of a mapping or a list; the first key within, where it has none."""
        return self._places.keys.get(path) or self._first_keys.get(path) or self._places.value(*path)


def _words(fault: Fault, *, has_key: bool) -> _Words:
    match fault.type:
        case "unknown_key":
            return "unknown-key", msg("the key `{key}` is not known here", key=fault.key), _did_you_mean(fault)
        case "two_kinds":
            return _two_kinds(fault)
        case "missing":
            return _missing(fault.key, has_key=has_key)
        case "enum":
            return _not_listed(fault)
        case "too_short":
            return "empty-list", msg("at least one item is expected here"), msg("write one, or take out the key")
        case "tuple_type":
            return "wrong-shape", msg("a list is expected here"), msg("begin each item on a line of its own with `- `")
        case "model_type" | "dict_type":
            return _no_mapping(fault)
    if fault.slip:
        return _slip(fault, fault.slip)
    return "invalid-value", msg("this value is not accepted: {reason}", reason=fault.reason), _ANOTHER


def _no_mapping(fault: Fault) -> _Words:
    keys = allowed_keys(fault.annotation)
    if "fr" in keys:
        return "missing-language", msg("a value for each language is expected here"), _under_languages(fault.key)
    return (
        "wrong-shape",
        msg("keys and their values are expected here"),
        msg("the keys here are {keys}", keys=_listed(keys)) if keys else _ANOTHER,
    )


def _under_languages(key: str) -> Message:
    return msg("leave `{key}:` alone on its line, and write `fr: …` and `en: …` indented under it", key=key)


def _did_you_mean(fault: Fault) -> Message:
    intended = fault.meant
    if intended:
        return msg("did you mean `{key}`?", key=intended[-1])
    return msg("the keys here are {keys}", keys=_listed(allowed_keys(fault.annotation)))


def _two_kinds(fault: Fault) -> _Words:
    advice = (
        msg("write `- ` before it, in the column of the other items")
        if isinstance(fault.path[-2], int)
        else msg("write it under a name of its own")
    )
    return "two-kinds", msg("the key `{key}` may not stand beside its neighbours", key=fault.key), advice


def _missing(key: str, *, has_key: bool) -> _Words:
    if has_key:
        return "missing-value", msg("the key `{key}` has no value", key=key), msg("write its value after the colon")
    return "missing-key", msg("the key `{key}` is missing here", key=key), msg("add `{key}:` and its value", key=key)


def _not_listed(fault: Fault) -> _Words:
    words = allowed_words(fault.annotation)
    listed = _listed(words)
    if not isinstance(fault.given, Text):
        return "wrong-shape", msg("one of {keys} is expected here", keys=listed), msg("write one of them")
    near = meant(fault.given.value, words)
    return (
        "unknown-value",
        msg("`{key}` is none of {keys}", key=fault.given.value, keys=listed),
        msg("did you mean `{key}`?", key=near) if near else msg("write one of them"),
    )


def _slip(fault: Fault, slip: Slip) -> _Words:
    """What a type of the model says, with the advice that only somebody who knows the file can give."""
    if fault.type == INVALID_KEY:
        return "invalid-key", slip.message, slip.help or _ANOTHER
    if choices(fault.annotation):
        key = allowed_keys(fault.annotation)[0]
        return "wrong-shape", slip.message, msg("write it under one of these keys, as in `{key}: …`", key=key)
    if fault.annotation is Texts:
        in_list = fault.key.isdecimal()
        return "missing-language", slip.message, _under_languages(fault.key) if not in_list else slip.help or _ANOTHER
    if isinstance(fault.given, dict | list) and not is_collection(fault.annotation):
        return "wrong-shape", msg("one value is expected here, not a list or a mapping"), slip.help or _ANOTHER
    return "invalid-value", slip.message, slip.help or _ANOTHER


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)
