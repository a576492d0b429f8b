"""Durations, lengths and distances as people write them: ``2 min``, ``20 mm``, ``84 km``."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    model_serializer,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from kiosk.documents.words import quote
from kiosk.documents.written import WrittenFloat, WrittenInt

_NUMBER = r"[0-9]{1,9}(?:\.[0-9]{1,18})?"
_SECONDS = {"ms": Fraction(1, 1000), "s": 1, "sec": 1, "min": 60, "h": 3600}
_MILLIMETRES = {"mm": 1, "cm": 10, "m": 1000, "in": Fraction(254, 10), '"': Fraction(254, 10)}
_METRES = {"m": 1, "km": 1000, "miles": Fraction(1_609_344, 1000)}
_MINUTES = {"min": 1, "h": 60, "day": 1440, "days": 1440}


def _pattern(units: Mapping[str, object], *, several: bool) -> str:
    names = "|".join(re.escape(unit) for unit in sorted(units, key=len, reverse=True))
    one = rf"{_NUMBER} *(?:{names})"
    return f"{one}(?: +{one})*" if several else one


def _total(text: str, units: Mapping[str, int | Fraction]) -> Fraction:
    """The sum of a text such as ``1 h 40 min``, which fits the pattern of `units`."""
    parts = re.findall(rf'({_NUMBER}) *([a-z"]+)', text)
    return sum((Fraction(number) * units[unit] for number, unit in parts), Fraction(0))


def _plain(number: float) -> str:
    """A number without exponent and without a useless ``.0``."""
    text = format(Decimal(repr(float(number))), "f")
    return text.removesuffix(".0")


def write_seconds(seconds: float) -> str:
    """A duration as people write it: ``2 min``, ``1 h 40 min``, ``2.5 s``."""
    if seconds != int(seconds) or seconds <= 0:
        return f"{_plain(seconds)} s"
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [(hours, "h"), (minutes, "min"), (rest, "s")]
    return " ".join(f"{count} {unit}" for count, unit in parts if count)


def write_millimetres(millimetres: float) -> str:
    """A length as people write it: ``20 mm``, ``812.8 mm``."""
    return f"{_plain(millimetres)} mm"


def write_metres(metres: float) -> str:
    """A distance as people write it: ``84 km``, ``850 m``."""
    whole = metres >= 1000 and metres % 1000 == 0
    return f"{_plain(metres / 1000)} km" if whole else f"{_plain(metres)} m"


@dataclass(frozen=True, eq=False)
class _Quantity:
    """A number with a unit: read from text, kept as a float, written as text in JSON."""

    kind: str
    units: Mapping[str, int | Fraction]
    several: bool
    write: Callable[[float], str]
    examples: tuple[str, ...]

    def read(self, value: Any) -> float:
        """The number of units in `value`; a number that did not come from a file is taken as is."""
        bare = isinstance(value, (WrittenInt, WrittenFloat))
        if isinstance(value, (int, float)) and not isinstance(value, bool) and not bare:
            return value
        if isinstance(value, str) and re.fullmatch(self.pattern, value.strip()):
            return float(_total(value, self.units))
        text = value.written if isinstance(value, (WrittenInt, WrittenFloat)) else value
        if bare or (isinstance(value, str) and re.fullmatch(_NUMBER, value.strip())):
            raise PydanticCustomError(
                "no-unit",
                "{text} has no unit.",
                {"text": quote(text), "suggestion": f"Write the unit: {self.known}."},
            )
        raise PydanticCustomError(
            f"not-a-{self.kind}",
            "{value} is not a {kind}.",
            {
                "value": quote(value),
                "kind": self.kind,
                "suggestion": f"Write it like this: {self.known}.",
            },
        )

    @property
    def pattern(self) -> str:
        """What a text must match as a whole."""
        return _pattern(self.units, several=self.several)

    @property
    def known(self) -> str:
        """The examples, in words."""
        return " or ".join(f"`{example}`" for example in self.examples)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_before_validator_function(
            self.read,
            core_schema.float_schema(ge=0, allow_inf_nan=False),
            serialization=core_schema.plain_serializer_function_ser_schema(
                self.write, return_schema=core_schema.str_schema(), when_used="json"
            ),
            metadata={"kiosk_quantity": self},
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "pattern": f"^{self.pattern}$", "examples": list(self.examples)}


Seconds = Annotated[
    float, _Quantity("duration", _SECONDS, True, write_seconds, ("60 s", "2 min"))  # noqa: FBT003
]
"""A duration in seconds, written with its unit: ``60 s``, ``2 min``, ``1 h 40 min``."""

Millimetres = Annotated[
    float,
    _Quantity("length", _MILLIMETRES, False, write_millimetres, ("20 mm", "32 in")),  # noqa: FBT003
]
"""A length in millimetres, written with its unit: ``20 mm``, ``2 cm``, ``1.2 m``, ``32 in``."""

Metres = Annotated[
    float,
    _Quantity("distance", _METRES, False, write_metres, ("84 km", "850 m")),  # noqa: FBT003
]
"""A distance in metres, written with its unit: ``84 km``, ``850 m``, ``52 miles``."""


_AMOUNT = _pattern(_MINUTES, several=True)
_SPAN = rf"({_AMOUNT}|{_NUMBER})(?: *[-–] *| +to +)({_AMOUNT})|({_AMOUNT})"
_SPAN_EXAMPLES = ("1 h 40 min", "3-4 h", "2-3 days")


class Span(BaseModel):
    """How long something takes, at least and at most: ``1 h 40 min``, ``3-4 h``, ``1 day``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    shortest: float
    """The least it takes, in minutes."""
    longest: float
    """The most it takes, in minutes; the same as `shortest` when there is one time only."""
    days: bool = False
    """Whether it is told in days."""

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: Any) -> Any:
        if isinstance(value, Span):
            return {"shortest": value.shortest, "longest": value.longest, "days": value.days}
        if isinstance(value, dict) and {"shortest", "longest"} <= set(value):
            return value
        match = re.fullmatch(_SPAN, value.strip()) if isinstance(value, str) else None
        if match is None:
            known = ", ".join(f"`{example}`" for example in _SPAN_EXAMPLES)
            raise PydanticCustomError(
                "not-a-span",
                "{value} does not say how long it takes.",
                {"value": quote(value), "suggestion": f"Write it like this: {known}."},
            )
        first, last, only = match.groups()
        last = only or last
        first = first or last
        if re.fullmatch(_NUMBER, first):
            first += re.findall(r"[a-z]+", last)[0]
        shortest, longest = _total(first, _MINUTES), _total(last, _MINUTES)
        if shortest > longest:
            raise PydanticCustomError(
                "span-backwards",
                "In {value}, the shorter time comes first.",
                {"value": quote(value)},
            )
        return {"shortest": float(shortest), "longest": float(longest), "days": "day" in last}

    @model_serializer(mode="plain", when_used="json")
    def _write(self) -> str:
        return str(self)

    def __str__(self) -> str:
        """The span as people write it."""
        one = self.shortest == self.longest
        if self.days:
            low, high = (round(minutes / 1440, 6) for minutes in (self.shortest, self.longest))
            unit = "day" if high == 1 else "days"
            return f"{_plain(high)} {unit}" if one else f"{_plain(low)}-{_plain(high)} {unit}"
        if one:
            hours, minutes = divmod(self.shortest, 60)
            parts = [(hours, "h"), (minutes, "min")]
            known = [f"{_plain(count)} {unit}" for count, unit in parts if count]
            exact = self.shortest == int(self.shortest)
            return " ".join(known) if known and exact else f"{_plain(self.shortest)} min"
        if self.shortest % 60 == self.longest % 60 == 0:
            return f"{_plain(self.shortest / 60)}-{_plain(self.longest / 60)} h"
        return f"{_plain(self.shortest)}-{_plain(self.longest)} min"

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {
            "title": "Span",
            "description": "How long something takes, at least and at most.",
            "type": "string",
            "pattern": f"^(?:{_SPAN})$",
            "examples": list(_SPAN_EXAMPLES),
        }
