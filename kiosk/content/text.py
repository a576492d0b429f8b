"""Localised text: what a pack says, in every language it says it in."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import GetJsonSchemaHandler, RootModel, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from kiosk.documents import as_written

EVERY_LANGUAGE = "*"
"""The key under which a plain string is kept: it reads the same in every language."""

_SISTERS = {"nb": "nn", "nn": "nb"}
"""Two written forms of one language: who reads the one reads the other rather than a third."""


@cache
def understood(language: str) -> tuple[str, ...]:
    """The tags whose texts a reader of `language` takes as their own, the best first.

    ``nn`` also reads ``nb``, and ``de-AT`` what is written for all who read ``de``.
    """
    base = language.partition("-")[0]
    tags = (language, base, _SISTERS.get(base, language))
    return tuple(dict.fromkeys(tags))


class Text(RootModel[dict[str, str]]):
    """A text in one or more languages, keyed by language tag (``en``, ``nb``, ``de`` …).

    In YAML it is either a plain string, which reads the same in every language, or a mapping
    from language tag to string. Surrounding white space is not part of a text.
    """

    model_config = {"frozen": True}

    @model_validator(mode="before")
    @classmethod
    def _normalise(cls, value: Any) -> Any:
        if isinstance(value, Text):
            return value.root
        if isinstance(value, dict):
            if not value:
                raise PydanticCustomError("empty-text", "There is no text here.")
            return {key: _one(text) for key, text in value.items()}
        return {EVERY_LANGUAGE: _one(value)}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {
            "title": "Text",
            "description": "A string for every language, or one string per language tag.",
            "anyOf": [
                {"type": "string", "minLength": 1},
                {
                    "type": "object",
                    "minProperties": 1,
                    "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Za-z]{2,4})?$"},
                    "additionalProperties": {"type": "string", "minLength": 1},
                },
            ],
        }

    def __iter__(self) -> Iterator[tuple[str, str]]:  # type: ignore[override]
        """Pairs of language tag and text; the tag of a plain string is ``*``."""
        return iter(self.root.items())

    def read(self, language: str, fallback: str) -> str:
        """The text as a reader of `language` gets it, see `tag_for`."""
        return self.root[self.tag_for(language, fallback)]

    def tag_for(self, language: str, fallback: str) -> str:
        """The tag of what a reader of `language` gets.

        In their own language, else in one they take as their own, else in `fallback`, else in
        whatever language there is; ``*`` for what reads the same in every language.
        """
        texts = self.root
        if language in texts:
            return language
        for tag in (*understood(language), EVERY_LANGUAGE, fallback):
            if tag in texts:
                return tag
        return next(iter(texts))

    def says(self, language: str) -> bool:
        """Whether a reader of `language` gets their own words, without falling back."""
        return language in self.root or EVERY_LANGUAGE in self.root

    @property
    def languages(self) -> tuple[str, ...]:
        """The language tags this text is written in; empty for a plain string."""
        return tuple(tag for tag in self.root if tag != EVERY_LANGUAGE)


def _one(value: Any) -> str:
    written = as_written(value)
    if written is None or isinstance(written, (dict, list, bool)):
        raise PydanticCustomError("not-text", "This should be text.")
    text = str(written).strip()
    if not text:
        raise PydanticCustomError("empty-text", "There is no text here.")
    return text
