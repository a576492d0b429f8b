"""Scalars of the YAML 1.2 core schema, whose numbers remember how they were written."""

import re
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema


class WrittenInt(int):
    """A whole number read from a file, with the text it was written as."""

    written: str

    def __str__(self) -> str:
        return self.written


class WrittenFloat(float):
    """A number read from a file, with the text it was written as."""

    written: str

    def __str__(self) -> str:
        return self.written


def as_written(value: Any) -> Any:
    """The text the author of a number wrote (``2026.10``, ``007``); anything else unchanged."""
    return value.written if isinstance(value, (WrittenInt, WrittenFloat)) else value


class _Verbatim:
    """Makes a string field take a number of a file as the text its author wrote."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        # Coercion is str(number), which for a number of a file is what was written.
        return core_schema.str_schema(coerce_numbers_to_str=True, strip_whitespace=True)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {**handler(schema), "type": ["string", "number"]}


Verbatim = Annotated[str, _Verbatim()]
"""A text that may look like a number: 1917 and 2026.10 are kept as they are written."""


WORDS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}

_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)"
    r"|\.(?:nan|NaN|NAN)"
)
_MOST_DIGITS = 400

# What a number can begin with: all other plain text is recognised at a glance.
NUMBER_STARTS = frozenset("-+.0123456789")


def number_or_text(text: str) -> Any:
    """The value of a plain scalar that begins like a number: an int, a float or the text itself.

    A number of more than 400 digits stays text, for it measures nothing.
    """
    if len(text) > _MOST_DIGITS:
        return text
    if _INT.fullmatch(text):
        base = 10 if text[1:2] not in ("o", "x") else 0
        whole = WrittenInt(text, base)
        whole.written = text
        return whole
    if _FLOAT.fullmatch(text):
        number = WrittenFloat(text.replace(".", "", 1) if text[-1] in "fFnN" else text)
        number.written = text
        return number
    return text
