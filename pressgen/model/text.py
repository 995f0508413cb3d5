"""Words that authors wrote, each character of which can be traced to its place in the file."""

from bisect import bisect_right
from collections.abc import ItemsView, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import SchemaValidator, core_schema

from pressgen.model.errors import Slip
from pressgen.model.finding import Replacement
from pressgen.model.locale import Locale
from pressgen.model.message import msg
from pressgen.model.source import Source, Span
from pressgen.model.value import ABSENT

IGNORE = "ignore"
"""The key beside the languages of a text that names the rules which are not applied to it."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a text and the stretch of the source that it came from.

    Where both have one length they match character by character; otherwise (an escape, a folded line end) the whole
    stretch stands for the whole.
    """

    start: int
    """Offset of its first character in the text."""

    length: int
    """How many characters of the text it covers; 1 or more."""

    source_start: int
    """Offset of its first character in the source."""

    source_length: int
    """How many characters of the source it covers."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text was written."""

    source: Source
    """The file."""

    runs: tuple[Run, ...]
    """The stretches of the text, in order and without a gap."""

    whole: Span
    """The scalar with its quotes or block indicator, as it stands in the file."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one language as their author wrote them: Markdown, with `{{ name }}` where a fact is shown."""

    value: str
    """The words, in Unicode normal form C."""

    origin: Origin | None = field(default=None, compare=False, repr=False)
    """Where they stand in a file; nothing for words that no file holds."""

    def __str__(self) -> str:
        """The words."""
        return self.value

    def __bool__(self) -> bool:
        """Whether there are any words."""
        return bool(self.value.strip())

    def span(self, start: int = 0, end: int | None = None) -> Span | None:
        """Where the characters from `start` up to `end` (offsets in `value`) stand in the file, if they do."""
        if self.origin is None:
            return None
        end = len(self.value) if end is None else end
        if not self.origin.runs:
            return self.origin.whole
        first = self._source_bounds(start)[0]
        last = self._source_bounds(end - 1)[1] if end > start else first
        return Span(self.origin.source, first, max(first, last))

    def replacement(self, start: int, end: int, words: str) -> Replacement | None:
        """The change of the file that puts `words` in the place of the characters from `start` up to `end`.

        Nothing where it cannot be written: no file holds the text, the words hold a line end, or the stretch begins
        or ends within characters that the file writes together (a folded line end, an escape).
        """
        if self.origin is None or not self.origin.runs or "\n" in words or not self._parted(start, end):
            return None
        span = self.span(start, end)
        if span is None:
            return None
        if start == end and start and start == len(self.value):
            at = self._source_bounds(start - 1)[1]
            span = Span(span.source, at, at)
        return Replacement(span, self._as_written(words))

    def _parted(self, start: int, end: int) -> bool:
        """Whether no run of unequal lengths is cut by the stretch's ends."""
        assert self.origin is not None
        return not any(
            run.start < edge < run.start + run.length
            for run in self.origin.runs
            if run.length != run.source_length
            for edge in (start, end)
        )

    def _as_written(self, words: str) -> str:
        assert self.origin is not None
        match self.origin.source.text[self.origin.whole.start]:
            case "'":
                return words.replace("'", "''")
            case '"':
                return words.replace("\\", "\\\\").replace('"', '\\"')
            case _:
                return words

    def _source_bounds(self, index: int) -> tuple[int, int]:
        assert self.origin is not None
        runs = self.origin.runs
        run = runs[max(0, bisect_right(runs, index, key=lambda run: run.start) - 1)]
        if run.length != run.source_length:
            return run.source_start, run.source_start + run.source_length
        within = run.source_start + min(max(index - run.start, 0), run.length)
        return within, min(within + 1, run.source_start + run.length)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._read, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string"}

    @classmethod
    def _read(cls, given: object) -> "Text":
        if isinstance(given, Text):
            return given
        if isinstance(given, str):
            return cls(given)
        raise Slip(msg("a text is expected here"), msg("write words, in quotes if they hold a colon or a hash"))


class Texts(Mapping[Locale, Text]):
    """One text in each of its languages, under `fr` and `en`, perhaps with other words for one place under `fr-CA`."""

    __slots__ = ("_texts", "ignored")

    def __init__(self, texts: Mapping[Locale, Text], ignored: tuple[str, ...] = ()) -> None:
        self._texts = dict(texts)
        self.ignored = ignored
        """The rules that are not applied to it, by name; written under `ignore` beside the languages."""

    def __getitem__(self, locale: Locale) -> Text:
        """The words written for exactly this locale."""
        return self._texts[locale]

    def __iter__(self) -> Iterator[Locale]:
        """The locales that words are written for, in the order of the file."""
        return iter(self._texts)

    def __len__(self) -> int:
        """How many locales words are written for."""
        return len(self._texts)

    def items(self) -> ItemsView[Locale, Text]:
        """The locales with their words; as those of a plain mapping, but several times as fast."""
        return self._texts.items()

    def __repr__(self) -> str:
        """As a constructor call."""
        return f"Texts({self._texts!r})"

    def __hash__(self) -> int:
        """Equal texts have equal hashes."""
        return hash(frozenset(self._texts.items()))

    def wording(self, locale: Locale) -> Text | None:
        """The words that an edition shows: its locale's own, or else its language's; nothing where it has neither."""
        for candidate in locale.fallbacks:
            text = self._texts.get(candidate)
            if text:
                return text
        return None

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        beside = core_schema.typed_dict_field(handler.generate_schema(tuple[Text, ...]), required=False)
        ignoring = SchemaValidator(core_schema.typed_dict_schema({IGNORE: beside}, extra_behavior="ignore"))

        def read(given: object, languages: core_schema.ValidatorFunctionWrapHandler) -> Texts:
            if isinstance(given, Texts):
                return given
            written = cls._written(given)
            ignored = ignoring.validate_python(written).get(IGNORE, ())
            texts = languages({key: text for key, text in written.items() if key != IGNORE})
            return cls(texts, tuple(rule.value.strip() for rule in ignored))

        return core_schema.no_info_wrap_validator_function(
            read,
            handler.generate_schema(dict[Locale, Text]),
            serialization=core_schema.plain_serializer_function_ser_schema(cls._plain),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": {
                **{locale.value: {"type": "string"} for locale in Locale},
                IGNORE: {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
            "minProperties": 1,
        }

    def _plain(self) -> dict[str, Any]:
        words: dict[str, Any] = {locale.value: text.value for locale, text in self.items()}
        return {**words, IGNORE: list(self.ignored)} if self.ignored else words

    @classmethod
    def _written(cls, given: object) -> Mapping[str, object]:
        """What stands under keys that have a value, at least one of them a language's."""
        if isinstance(given, Mapping):
            known = {*Locale, IGNORE}
            given = {key: value for key, value in given.items() if value is not ABSENT or key not in known}
        if isinstance(given, Mapping) and given.keys() - {IGNORE}:
            return given
        raise Slip(
            msg("a text needs a language"), msg("write the words under their language, as in `fr: …` and `en: …`")
        )
