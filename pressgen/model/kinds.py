"""The types of single fields: what a scalar of a source may say, and the slip it is otherwise.

Every scalar reaches the model as a `Text`; these types read it, so that a value never depends on how a scalar looks.
"""

import re
from decimal import Decimal
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BeforeValidator, WithJsonSchema

from pressgen.model.errors import Slip
from pressgen.model.message import msg
from pressgen.model.text import Text

_NAME = re.compile(r"[a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,99}")
_FACT_NAME = re.compile(r"[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*")
_NUMBER = re.compile(r"-?\d{1,18}(?:\.\d{1,9})?")
_DIGEST = re.compile(r"[0-9a-f]{16}")
_EMAIL = re.compile(r"[^\s@<>()\[\],;:\"\\]+@[^\s@<>()\[\],;:\"\\]+\.[^\s@<>()\[\],;:\"\\]+")
_PHONE = re.compile(r"\+?[0-9][0-9 ().\-\u00a0\u202f\u2011]{3,30}")


def _words(given: object) -> object:
    return given.value.strip() if isinstance(given, Text) else given


def _word(given: object) -> object:
    words = _words(given)
    if not isinstance(words, str) or not words:
        raise Slip(msg("a word or a short text is expected here"))
    if "{{" in words:
        raise Slip(msg("no fact can be shown here"), msg("write the words themselves"))
    return words


def _matching(pattern: re.Pattern[str], slip: Slip) -> BeforeValidator:
    def read(given: object) -> object:
        words = _words(given)
        if not isinstance(words, str) or not pattern.fullmatch(words):
            raise slip
        return words

    return BeforeValidator(read)


def _truth(given: object) -> object:
    words = _words(given)
    if isinstance(words, bool):
        return words
    if words not in ("true", "false"):
        raise Slip(msg("`true` or `false` is expected here"))
    return words == "true"


def _number(given: object) -> object:
    words = _words(given)
    if isinstance(words, int | Decimal) and not isinstance(words, bool):
        return Decimal(words)
    plain = re.sub(r"(?<=\d)_(?=\d)", "", words) if isinstance(words, str) else ""
    if not _NUMBER.fullmatch(plain):
        raise Slip(
            msg("a number is expected here"),
            msg("write digits only, with a point before decimals, as in `100000` or `12.5`"),
        )
    return Decimal(plain)


def _address(given: object) -> object:
    words = _words(given)
    try:
        parts = urlsplit(words) if isinstance(words, str) else None
        sound = parts is not None and parts.scheme in ("http", "https") and parts.hostname and " " not in str(words)
    except ValueError:
        sound = False
    if not sound:
        raise Slip(msg("a web address is expected here"), msg("write it whole, as in `https://www.example.org/page`"))
    return words


def _schema(kind: str, **more: Any) -> WithJsonSchema:
    return WithJsonSchema({"type": kind, **more})


Word = Annotated[str, BeforeValidator(_word)]
"""A short text that is the same in all languages."""

Truth = Annotated[bool, BeforeValidator(_truth), _schema("boolean")]
"""`true` or `false`; `yes`, `no`, `on` and `off` are words."""

Number = Annotated[Decimal, BeforeValidator(_number), _schema("number")]
"""A number in digits, with a point before decimals and perhaps `_` between digits."""

Id = Annotated[
    str,
    _matching(
        _NAME,
        Slip(
            msg("an id or a slug has only the letters a to z, digits and single hyphens, at most 100 in all"),
            msg("write it without accents, capitals or spaces: `laureats-ia-sante`"),
        ),
    ),
    _schema("string", pattern=f"^{_NAME.pattern}$"),
]
"""The name of a record, or a part of an address: a-z, 0-9 and single hyphens, 1 to 100 characters."""

FactName = Annotated[
    str,
    _matching(
        _FACT_NAME,
        Slip(
            msg("a fact's name has only the letters a to z, digits, `_` and `-`, and starts with a letter"),
            msg("write it without accents, capitals or spaces: `montant_france`"),
        ),
    ),
    _schema("string", pattern=f"^{_FACT_NAME.pattern}$"),
]
"""What stands between `{{` and `}}`."""

Email = Annotated[
    str,
    _matching(_EMAIL, Slip(msg("an e-mail address is expected here"), msg("write it as in `presse@example.org`"))),
    _schema("string", format="email"),
]
"""An e-mail address."""

Phone = Annotated[
    str,
    _matching(
        _PHONE,
        Slip(msg("a telephone number is expected here"), msg("write it with its country code: `+1 514 555-0142`")),
    ),
    _schema("string"),
]
"""A telephone number as it should be read, best with its country code."""

Address = Annotated[str, BeforeValidator(_address), _schema("string", format="uri")]
"""A web address, http or https."""

Digest = Annotated[
    str,
    _matching(
        _DIGEST,
        Slip(
            msg("a digest is expected here: 16 digits and letters from a to f"),
            msg("leave this file to `pressgen translate accept`, which writes it"),
        ),
    ),
    _schema("string", pattern=f"^{_DIGEST.pattern}$"),
]
"""Sixteen hexadecimal digits that stand for some words."""
