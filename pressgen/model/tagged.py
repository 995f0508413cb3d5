"""Alternatives that are told apart by a key: `- quote: …`, `- image: …`."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from pressgen.model.errors import Slip
from pressgen.model.message import msg


class by_key:  # noqa: N801 - read as a word in annotations
    """Annotation of a union of models: the first known key of a mapping chooses the model that reads it.

    In the `loc` of pydantic's errors the choice stands in angle brackets, as no key of a source can.
    """

    def __init__(self, **models: type) -> None:
        self._models = models

    def __get_pydantic_core_schema__(self, _source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return _tagged({key: handler.generate_schema(model) for key, model in self._models.items()}, self._choose)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return _any_of(schema, handler)

    def _choose(self, given: object) -> str:
        for key, model in self._models.items():
            if isinstance(given, model):
                return key
        if not isinstance(given, Mapping) or not given:
            raise Slip(msg("one of {keys} is expected here", keys=self._listed()))
        for key in self._models:
            if key in given:
                return key
        first = str(next(iter(given)))
        near = get_close_matches(first, self._models, 1)
        raise Slip(
            msg("`{key}` is none of {keys}", key=first, keys=self._listed()),
            msg("did you mean `{key}`?", key=near[0]) if near else None,
        )

    def _listed(self) -> str:
        return ", ".join(f"`{key}`" for key in self._models)


class by_shape:  # noqa: N801 - read as a word in annotations
    """Annotation of a union of a word and a model: a mapping is read by the model, anything else as the word."""

    def __init__(self, word: Any, model: type) -> None:
        self._word = word
        self._model = model

    def __get_pydantic_core_schema__(self, _source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        choices = {"word": handler.generate_schema(self._word), "model": handler.generate_schema(self._model)}
        return _tagged(choices, self._choose)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return _any_of(schema, handler)

    def _choose(self, given: object) -> str:
        return "model" if isinstance(given, Mapping | self._model) else "word"


def _tagged(choices: dict[str, core_schema.CoreSchema], choose: Callable[[object], str]) -> core_schema.CoreSchema:
    """A union whose choice may raise a `Slip`, which a bare discriminator of pydantic's may not."""

    def settled(given: object) -> object:
        choose(given)
        return given

    return core_schema.no_info_before_validator_function(
        settled,
        core_schema.tagged_union_schema(
            {f"<{tag}>": schema for tag, schema in choices.items()}, discriminator=lambda given: f"<{choose(given)}>"
        ),
    )


def _any_of(schema: Any, handler: GetJsonSchemaHandler) -> dict[str, Any]:
    return {"anyOf": [handler(choice) for choice in schema["schema"]["choices"].values()]}
