"""The kinds of value in kiosk.yaml, each with the words that explain it.

A kind is an annotation: it checks a value, and it carries what `explain`, the shipped file's
comments and the JSON Schema say about it, so that none of them can disagree.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kiosk.documents import Millimetres, Seconds, Verbatim, as_written


@dataclass(frozen=True, slots=True)
class Says:
    """How people call a kind of value: its type, and an example of it as written."""

    type: str
    example: str | None = None


@dataclass(frozen=True, slots=True)
class PackSource:
    """Where a pack comes from, not yet looked at: a folder, an archive or an installed pack."""

    written: str
    """What was written: a path, or the name of an installed pack."""
    path: Path
    """What it means as a path."""

    @classmethod
    def named(cls, text: str) -> "PackSource":
        """The pack that somebody at a terminal calls `text`, paths counted from where they are."""
        return cls(text, Path(text))


@dataclass(frozen=True, slots=True)
class Between:
    """The least and the most a value may be, in the value's own unit; both ends count."""

    least: float
    most: float
    write: Callable[[float], str]
    """How people write the value."""

    @property
    def text(self) -> str:
        """The range in words: ``15 s to 30 min``."""
        return f"{self.write(self.least)} to {self.write(self.most)}"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_wrap_validator_function(self._check, handler(source))

    def _check(self, value: Any, read: core_schema.ValidatorFunctionWrapHandler) -> float | None:
        number: float | None = read(value)
        if number is None or self.least <= number <= self.most:
            return number
        raise PydanticCustomError(
            "out-of-range",
            "`{value}` is out of range.",
            {"value": as_written(value), "suggestion": f"It can be {self.text}."},
        )


@dataclass(frozen=True, slots=True)
class MayBeEmpty:
    """Tells editors that nothing need be written behind the key."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"anyOf": [handler(schema), {"type": "null"}]}


def write_number(value: float) -> str:
    """A plain number, without a decimal point it does not need."""
    return f"{value:g}"


def write_length(value: float) -> str:
    """A length given in millimetres, in metres from one metre on."""
    return f"{value / 1000:g} m" if value >= 1000 else f"{value:g} mm"


def write_percent(value: float) -> str:
    """A share of the whole."""
    return f"{value:g} %"


_BYTES = {"kB": 10**3, "MB": 10**6, "GB": 10**9}


def write_bytes(value: float) -> str:
    """A size in the largest unit that keeps it at 1 or more, decimal units as on packages."""
    unit = next((unit for unit in reversed(_BYTES) if value >= _BYTES[unit]), "kB")
    return f"{value / _BYTES[unit]:g} {unit}"


def _read_percent(value: Any) -> int:
    text = str(as_written(value)).strip()
    if match := re.fullmatch(r"([0-9]{1,6}) ?%?", text):
        return int(match[1])
    raise PydanticCustomError(
        "not-a-percentage",
        "`{text}` is not a percentage.",
        {"text": _short(text), "suggestion": "Write it like this: `50 %`."},
    )


def _read_bytes(value: Any) -> int:
    text = str(as_written(value)).strip()
    match = re.fullmatch(r"([0-9]{1,6}(?:\.[0-9]{1,3})?) ?([kMG]B)", text)
    if match:
        return round(float(match[1]) * _BYTES[match[2]])
    raise PydanticCustomError(
        "not-a-size",
        "`{text}` is not the size of a file.",
        {"text": _short(text), "suggestion": "Write it in kB, MB or GB, like this: `2 MB`."},
    )


def _read_pixels(value: Any) -> tuple[int, int]:
    if isinstance(value, tuple):
        return value
    text = str(as_written(value)).strip()
    if match := re.fullmatch(r"([0-9]{1,6}) ?[x×] ?([0-9]{1,6})", text):
        return int(match[1]), int(match[2])
    raise PydanticCustomError(
        "not-a-window-size",
        "`{text}` is not the size of a window.",
        {"text": _short(text), "suggestion": "Write width x height like this: `1080x1920`."},
    )


def _check_pixels(value: tuple[int, int]) -> tuple[int, int]:
    if all(320 <= side <= 16384 for side in value):
        return value
    raise PydanticCustomError(
        "out-of-range",
        "`{value}` is out of range.",
        {
            "value": "x".join(map(str, value)),
            "suggestion": "Width and height can be 320 to 16384 pixels.",
        },
    )


def _read_screen(value: Any) -> int | str:
    text = as_written(value)
    if isinstance(text, int) and not isinstance(text, bool):
        text = str(text)
    if not isinstance(text, str) or not text.strip():
        raise PydanticCustomError(
            "not-a-screen",
            "This is not a screen.",
            {"suggestion": "Write its number from 1, its name such as `HDMI-1`, or `primary`."},
        )
    text = text.strip()
    if not re.fullmatch(r"[+-]?[0-9]+", text):
        return text
    if re.fullmatch(r"[0-9]{1,2}", text) and int(text) >= 1:
        return int(text)
    raise PydanticCustomError(
        "out-of-range",
        "There is no screen `{text}`.",
        {"text": _short(text), "suggestion": "Screens are counted from 1."},
    )


def _read_folder(value: Any) -> Path:
    text = as_written(value)
    if isinstance(text, PurePath):
        return Path(text)
    if isinstance(text, str) and text.strip() and "\0" not in text:
        return _at_home(Path(text.strip()))
    raise PydanticCustomError("not-a-folder", "This is the path of a folder.")


def _read_pack(value: Any) -> PackSource:
    if isinstance(value, PackSource):
        return value
    text = as_written(value)
    if isinstance(text, (str, PurePath)) and str(text).strip() and "\0" not in str(text):
        written = str(text).strip()
        return PackSource(written, _at_home(Path(written)))
    raise PydanticCustomError(
        "not-a-pack", "This is a pack: a folder, a `.kioskpack` file or the name of one."
    )


def _at_home(path: Path) -> Path:
    try:
        return path.expanduser()
    except RuntimeError:
        raise PydanticCustomError(
            "not-a-folder", "`{path}` names a user this machine does not know.", {"path": str(path)}
        ) from None


def _list_or(word: str) -> BeforeValidator:
    """The value None is written as `word`; anything else must be a list."""

    def read(value: Any) -> Any:
        text = as_written(value)
        if text == word:
            return None
        if isinstance(value, (list, tuple)) and value:
            return value
        raise PydanticCustomError(
            "not-a-list-of-languages",
            "`{text}` is not a list of languages.",
            {
                "text": _short(str(text)),
                "suggestion": f"Write `{word}`, or a list such as `[en, nb, de]`.",
            },
        )

    return BeforeValidator(read)


def _no_language_twice(value: tuple[str, ...] | None) -> tuple[str, ...] | None:
    for tag in value or ():
        if value and value.count(tag) > 1:
            raise PydanticCustomError(
                "language-twice", "The language `{tag}` is listed twice.", {"tag": tag}
            )
    return value


def _check_tag(value: str) -> str:
    if re.match(_TAG_PATTERN, value):
        return value
    raise PydanticCustomError(
        "not-a-language",
        "`{text}` is not the tag of a language.",
        {"text": _short(value), "suggestion": "Write it like this: `en`, `nb` or `pt-BR`."},
    )


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


_TAG_PATTERN = "^[a-z]{2,3}(-[A-Za-z]{2,4})?$"
_TAGS = {
    "type": "array",
    "items": {"type": "string", "pattern": _TAG_PATTERN},
    "minItems": 1,
    "uniqueItems": True,
}


def _schema(pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": pattern})


Duration = Annotated[Seconds, Says("a duration", "60 s")]
"""A time span, in seconds."""

Length = Annotated[Millimetres, Says("a length", "32 in")]
"""A length, in millimetres."""

Count = Annotated[int, Says("a whole number")]
"""How many."""

Degrees = Annotated[float, Field(allow_inf_nan=False), Says("degrees", "62.4722")]
"""A latitude or longitude on WGS 84, in degrees."""

Percent = Annotated[
    int,
    BeforeValidator(_read_percent),
    WithJsonSchema({"anyOf": [{"type": "string", "pattern": "^[0-9]+ ?%?$"}, {"type": "integer"}]}),
    Says("a percentage", "50 %"),
]
"""A share of the whole, in per cent."""

Bytes = Annotated[
    int,
    BeforeValidator(_read_bytes),
    _schema(r"^[0-9]+(\.[0-9]+)? ?[kMG]B$"),
    Says("a size", "2 MB"),
]
"""The size of a file, in bytes."""

Pixels = Annotated[
    tuple[int, int],
    BeforeValidator(_read_pixels),
    AfterValidator(_check_pixels),
    _schema("^[0-9]+ ?[x×] ?[0-9]+$"),
    Says("width x height in pixels", "1080x1920"),
]
"""Width and height, in pixels."""

Screen = Annotated[
    int | str,
    BeforeValidator(_read_screen),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1}, {"type": "string"}]}),
    Says("a number from 1, a name such as HDMI-1, or primary"),
]
"""Which screen: its number from 1, its name, or ``primary``."""

Words = Annotated[Verbatim, Field(min_length=1, max_length=100), Says("a text")]
"""A short text on one line."""

Folder = Annotated[
    Path,
    BeforeValidator(_read_folder),
    WithJsonSchema({"type": "string", "minLength": 1}),
    Says("a folder"),
]
"""A folder; a relative one counts from the folder of kiosk.yaml."""

Pack = Annotated[
    PackSource,
    BeforeValidator(_read_pack),
    WithJsonSchema({"type": "string", "minLength": 1}),
    Says("an installed pack's name, a folder or an archive"),
]
"""Where a pack comes from; a relative path counts from the folder of kiosk.yaml."""

LanguageTag = Annotated[
    Verbatim,
    AfterValidator(_check_tag),
    _schema(_TAG_PATTERN),
    Says("a language", "en"),
]
"""A language by its tag: ``en``, ``nb``, ``pt-BR``."""

OfferedLanguages = Annotated[
    tuple[LanguageTag, ...] | None,
    _list_or("all"),
    AfterValidator(_no_language_twice),
    WithJsonSchema({"anyOf": [{"const": "all"}, _TAGS]}),
    Says("all, or a list of languages", "[en, nb, de]"),
]
"""Languages by their tags, or None for ``all``."""

OrderedLanguages = Annotated[
    tuple[LanguageTag, ...] | None,
    _list_or("pack"),
    AfterValidator(_no_language_twice),
    WithJsonSchema({"anyOf": [{"const": "pack"}, _TAGS]}),
    Says("pack, or a list of languages", "[de, en]"),
]
"""Languages by their tags, or None for the order of the ``pack``."""
