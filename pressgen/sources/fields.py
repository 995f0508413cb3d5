"""What the model allows at a place of a record: reads the annotations of its fields along a path."""

from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from pressgen.model.locale import Locale
from pressgen.model.text import IGNORE, Text, Texts

Location = tuple[str | int, ...]
"""The `loc` of one of pydantic's errors: a path with choices in angle brackets, and `[key]` after a wrong key."""


def annotation_at(model: type[BaseModel], location: Location) -> Any:
    """The annotation of what stands at a location; `Any` where the model knows nothing of it."""
    here: Any = model
    for step in location:
        here = _inside(_bare(here), step)
    return _bare(here)


def allowed_keys(annotation: Any) -> tuple[str, ...]:
    """The keys that a mapping may have: those of a model, of the models of a union, or of an enumeration."""
    if _is_model(annotation):
        return keys_of(annotation)
    if annotation is Texts:
        return (*(locale.value for locale in Locale), IGNORE)
    if get_origin(annotation) is dict:
        return allowed_words(_bare(get_args(annotation)[0]))
    return tuple(map(first_key, choices(annotation)))


def allowed_words(annotation: Any) -> tuple[str, ...]:
    """The words of an enumeration; none for any other annotation."""
    is_enumeration = isinstance(annotation, type) and issubclass(annotation, Enum)
    return tuple(str(member.value) for member in annotation) if is_enumeration else ()


def choices(annotation: Any) -> tuple[type[BaseModel], ...]:
    """The models of a union, each told by its first key; none for any other annotation."""
    members = _members(annotation)
    return members if len(members) > 1 else ()


def is_collection(annotation: Any) -> bool:
    """Whether a mapping or a list is expected, and not a single value."""
    return annotation is Texts or _is_model(annotation) or get_origin(annotation) in (dict, tuple)


def keys_of(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys that an author may write; the fields that readers fill in themselves are left out."""
    return tuple(name for name, field in model.model_fields.items() if not field.exclude)


def first_key(model: type[BaseModel]) -> str:
    """The key that tells a model from the others of its union: the first that it does not share with them."""
    return next(key for key in keys_of(model) if key in model.__annotations__)


def _inside(annotation: Any, step: str | int) -> Any:
    if _is_model(annotation) and step in annotation.model_fields:
        return annotation.model_fields[str(step)].annotation
    if isinstance(step, str) and step.startswith("<") and _members(annotation):
        return _chosen(annotation, step.strip("<>"))
    if annotation is Texts:
        return {"[key]": Locale, IGNORE: tuple[Text, ...]}.get(str(step), Text)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is dict:
        return arguments[1]
    return arguments[0] if origin is tuple and isinstance(step, int) else Any


def _chosen(annotation: Any, tag: str) -> Any:
    members = _members(annotation)
    if tag == "model":
        return members[0]
    return next((member for member in members if first_key(member) == tag), Any)


def _members(annotation: Any) -> tuple[type[BaseModel], ...]:
    if get_origin(annotation) not in (Union, UnionType):
        return ()
    return tuple(bare for member in get_args(annotation) if _is_model(bare := _bare(member)))


def _bare(annotation: Any) -> Any:
    """An annotation without what is annotated to it, and without `None` beside it."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        present = [member for member in get_args(annotation) if member is not NoneType]
        return _bare(present[0]) if len(present) == 1 else annotation
    return annotation


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
