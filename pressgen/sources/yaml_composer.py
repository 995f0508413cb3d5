"""Puts the events of a YAML parser together into nodes, within limits.

What makes YAML surprising or dangerous is refused: anchors, aliases, tags, merge keys, keys that are no words, keys
given twice, further documents.
"""

from dataclasses import dataclass, field

import yaml

from pressgen.model.finding import Finding, Related, Severity
from pressgen.model.message import Message, msg
from pressgen.model.source import Source, Span
from pressgen.model.text import Origin, Text
from pressgen.sources.characters import crowded_marks, find_forbidden, forbidden_character, too_many_marks
from pressgen.sources.scalar_map import traced
from pressgen.sources.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode

DEPTH_LIMIT = 40
NODE_LIMIT = 20_000
TEXT_LIMIT = 20_000
_REFUSALS = 20

_QUOTE_IT = msg("if these are words, put the text in quotes; otherwise write the value out")


class Enough(Exception):
    """Reading on would only cost time."""


@dataclass(slots=True)
class _Open:
    """A collection whose end is not reached yet."""

    start: int
    column: int
    end: int
    items: list[Node] | None = None
    key: ScalarNode | None = None
    first: dict[str, Span] = field(default_factory=dict)
    entries: list[tuple[ScalarNode, Node]] = field(default_factory=list)


class Composer:
    """Takes the events of one file in order; afterwards `root` is its mapping and `findings` what is wrong."""

    def __init__(self, source: Source) -> None:
        self.findings: list[Finding] = []
        self.root: MappingNode | None = None
        self._source = source
        self._open: list[_Open] = []
        self._nodes = self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Read one event.

        Raises:
            Enough: a limit is met, or nothing after this event can be understood.
        """
        match event:
            case yaml.NodeEvent():
                self._node(event)
            case yaml.CollectionEndEvent():
                self._close(event)
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._stop(
                        "second-document",
                        self._span(event),
                        msg("a second YAML document begins here"),
                        msg("take out the line `---`, or write the rest into a file of its own"),
                    )

    def end(self) -> None:
        """Read the end of the file."""
        if self._documents == 0:
            self._empty()

    def _node(self, event: yaml.NodeEvent) -> None:
        place = self._span(event)
        self._nodes += 1
        if self._nodes > NODE_LIMIT:
            self._stop(
                "too-many-nodes",
                place,
                msg("this file has more than {limit} keys, items and texts", limit=NODE_LIMIT),
                msg("divide it"),
            )
        if isinstance(event, yaml.AliasEvent):
            self._refuse("yaml-alias", place, msg("`{sign}` is a YAML alias, not used here", sign=f"*{event.anchor}"))
            self._place(ScalarNode(place, Text(""), plain=False))
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(event, place, known=self._bare(event, event.tag, place))
        elif isinstance(event, yaml.CollectionStartEvent):
            self._bare(event, event.tag, place)
            self._begin(event, place)

    def _bare(self, event: yaml.NodeEvent, tag: str | None, place: Span) -> bool:
        """Whether a node has neither anchor nor tag; they are refused."""
        if event.anchor is not None:
            self._refuse("yaml-anchor", place, msg("`{sign}` is a YAML anchor, not used here", sign=f"&{event.anchor}"))
        if tag is not None:
            written = self._source.text[place.start : place.start + 200].split()
            sign = next((word for word in written if word.startswith("!")), tag)
            self._refuse("yaml-tag", place, msg("`{sign}` is a YAML tag, not used here", sign=sign))
        return event.anchor is None and tag is None

    def _scalar(self, event: yaml.ScalarEvent, place: Span, *, known: bool) -> None:
        written = self._source.text[place.start : place.end]
        escaped = event.style == '"' and "\\" in written
        if len(event.value) > TEXT_LIMIT:
            self._stop(
                "too-long-text",
                place,
                msg("this text has more than {limit} characters", limit=TEXT_LIMIT),
                msg("divide it into several paragraphs"),
            )
        if not known or (escaped and crowded_marks(event.value) is not None):
            if known:
                self._refuse_finding(too_many_marks(place))
            text = Text("", Origin(self._source, (), place))
        else:
            text = traced(event.value, event.style or "", place, self._open[-1].column if self._open else 0)
        if escaped:
            self._check_escapes(text)
        self._place(ScalarNode(text.origin.whole if text.origin else place, text, plain=not event.style))

    def _check_escapes(self, text: Text) -> None:
        """Report the forbidden characters that escapes made; those that stand in the file are reported already."""
        for offset, character in find_forbidden(text.value):
            span = text.span(offset, offset + 1)
            if span and self._source.text[span.start] == "\\":
                self.findings.append(forbidden_character(character, span, Severity.ERROR))

    def _begin(self, event: yaml.CollectionStartEvent, place: Span) -> None:
        is_list = isinstance(event, yaml.SequenceStartEvent)
        if len(self._open) >= DEPTH_LIMIT:
            self._stop(
                "too-deep",
                place,
                msg("lists and mappings stand more than {limit} deep in each other here", limit=DEPTH_LIMIT),
                msg("check the brackets and the indentation"),
            )
        if not self._open and is_list:
            self._no_mapping(place, msg("this file begins with a list, where keys and their values are expected"))
        if self._open and self._open[-1].items is None and self._open[-1].key is None:
            self._complex_key(place)
        column = event.start_mark.column if event.start_mark else 0
        self._open.append(_Open(place.start, column, place.end, [] if is_list else None))

    def _close(self, event: yaml.CollectionEndEvent) -> None:
        ended = self._open.pop()
        closing = self._span(event)
        span = Span(self._source, ended.start, closing.end if closing.end > closing.start else ended.end)
        if ended.items is not None:
            self._place(SequenceNode(span, tuple(ended.items)))
        else:
            self._place(MappingNode(span, tuple(ended.entries)))

    def _place(self, node: Node) -> None:
        """Put a node where it belongs: at the root, into a list, or as a key or a value into a mapping."""
        if not self._open:
            self._set_root(node)
            return
        around = self._open[-1]
        around.end = max(around.end, node.span.end)
        if around.items is not None:
            around.items.append(node)
        elif around.key is not None:
            if around.first[around.key.text.value] is around.key.span:
                around.entries.append((around.key, node))
            around.key = None
        elif isinstance(node, ScalarNode):
            self._set_key(around, node)

    def _set_key(self, around: _Open, key: ScalarNode) -> None:
        around.key = key
        name = key.text.value
        first = around.first.setdefault(name, key.span)
        if key.plain and name == "<<":
            self._refuse("merge-key", key.span, msg("`{sign}` is a YAML merge key, not used here", sign="<<"))
        if first is not key.span:
            self.findings.append(
                Finding(
                    "duplicate-key",
                    Severity.ERROR,
                    key.span,
                    msg("the key `{key}` is written twice, here and on line {line}", key=name, line=first.line),
                    msg("keep one of the two"),
                    (Related(first, msg("`{key}` is written here first", key=name)),),
                )
            )

    def _set_root(self, node: Node) -> None:
        if isinstance(node, MappingNode):
            self.root = node
        elif isinstance(node, ScalarNode) and node.plain and not node.text.value:
            self._empty()
        else:
            self._no_mapping(node.span, msg("this file holds a text, where keys and their values are expected"))

    def _empty(self) -> None:
        self._stop(
            "empty-source",
            Span(self._source, 0, 0),
            msg("this file is empty"),
            msg("write keys and their values, as in `title:` with `fr: …` under it"),
        )

    def _no_mapping(self, place: Span, message: Message) -> None:
        self._stop("not-a-mapping", place, message, msg("begin the file with a key, as in `title:`"))

    def _complex_key(self, place: Span) -> None:
        if self._source.text.startswith("{{", place.start - 1):
            self._stop(
                "yaml-syntax",
                Span(self._source, place.start - 1, place.end),
                msg("a text that begins with `{sign}` must stand in quotes", sign="{{"),
                msg('put quotes around the whole text, as in `fr: "…"`'),
            )
        self._stop(
            "complex-key",
            place,
            msg("a list or a mapping stands here, where a key is expected"),
            msg("write a word as the key; if these are words, put the text in quotes"),
        )

    def _refuse(self, rule: str, place: Span, message: Message) -> None:
        self._refuse_finding(Finding(rule, Severity.FATAL, place, message, _QUOTE_IT))

    def _refuse_finding(self, finding: Finding) -> None:
        self.findings.append(finding)
        if len(self.findings) > _REFUSALS:
            raise Enough

    def _stop(self, rule: str, place: Span, message: Message, help: Message) -> None:
        self.findings.append(Finding(rule, Severity.FATAL, place, message, help))
        raise Enough

    def _span(self, event: yaml.Event) -> Span:
        start = event.start_mark.index if event.start_mark else 0
        end = event.end_mark.index if event.end_mark else start
        return Span(self._source, start, end)
