"""Seasons: the months in which a place can be visited or an activity runs."""

import difflib
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    PlainSerializer,
    WithJsonSchema,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from kiosk.content.text import Text
from kiosk.documents import as_written

ALL_YEAR = "all year"
"""What is written in place of months for what never closes."""

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""The months as they are written back."""

_ENGLISH = {name.casefold(): number for number, name in enumerate(MONTHS, 1)}
_WRITTEN_IN = ("en", "nb", "nn", "de", "fr", "es")


def _read_month(value: Any) -> int:
    written = as_written(value)
    if not isinstance(written, str):
        raise PydanticCustomError("not-a-month", "This should be the name of a month.")
    # The compiled pack has English names: it is opened without a look at six languages.
    month = _ENGLISH.get(_fold(written)) or _months().get(_fold(written))
    if month is None:
        raise PydanticCustomError("not-a-month", _no_month(written), {"written": written})
    return month


def _no_month(written: str) -> Any:
    digits = written.strip()
    if digits.isdecimal():
        number = int(digits[:4])
        name = f", like `{MONTHS[number - 1]}`" if 1 <= number <= 12 else ""
        return f"`{{written}}` is a number: write the month's name{name}."
    if any(character.isdigit() for character in written):
        return "`{written}` is not a month: a season is whole months, so write only the name."
    close = difflib.get_close_matches(_fold(written), _months(), n=1, cutoff=0.6)
    meant = f" Did you mean `{MONTHS[_months()[close[0]] - 1]}`?" if close else ""
    return f"`{{written}}` is not the name of a month.{meant}"


Month = Annotated[
    int,
    BeforeValidator(_read_month),
    PlainSerializer(lambda month: MONTHS[month - 1], return_type=str),
    WithJsonSchema({"anyOf": [{"enum": list(MONTHS)}, {"type": "string", "pattern": "^[^0-9]+$"}]}),
]
"""1 to 12; written as a name in English, Norwegian, German, French or Spanish."""


class Season(BaseModel):
    """The months in which something is open: `all year`, or whole months from … to."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True)

    from_month: Annotated[Month, Field(alias="from")]
    """The first month that is open, by its name: July."""
    to_month: Annotated[Month, Field(alias="to")]
    """The last month that is open, by its name: September."""
    note: Text | None = None
    """What else there is to know: the road opens when the snow is gone."""

    @model_validator(mode="before")
    @classmethod
    def _all_year(cls, value: Any) -> Any:
        if isinstance(value, (Season, dict)):
            return value
        written = as_written(value)
        if isinstance(written, str) and " ".join(written.split()).casefold() == ALL_YEAR:
            return {"from": MONTHS[0], "to": MONTHS[-1]}
        shown = f"`{written}`" if isinstance(written, str) else "This"
        raise PydanticCustomError(
            "not-a-season",
            "{shown} is not a season: write `all year`, or the months as `{months}`.",
            {"shown": shown, "months": "{from: July, to: September}"},
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        months = handler.resolve_ref_schema(handler(schema))
        description = months.pop("description", "")
        return {
            "title": months.pop("title", "Season"),
            "description": description,
            "anyOf": [{"const": ALL_YEAR}, months],
        }

    @property
    def all_year(self) -> bool:
        """Whether no month is closed."""
        return self.to_month % 12 + 1 == self.from_month

    @property
    def months(self) -> tuple[bool, ...]:
        """For January to December, whether the month is open."""
        length = (self.to_month - self.from_month) % 12
        return tuple((month - self.from_month) % 12 <= length for month in range(1, 13))

    def open_on(self, day: date) -> bool:
        """Whether it is open on `day`; the first and the last month count as a whole."""
        return self.months[day.month - 1]

    def opens_next(self, day: date) -> date:
        """The first open day from `day` on: `day` itself while it is open."""
        if self.open_on(day):
            return day
        return date(day.year + (self.from_month < day.month), self.from_month, 1)


def together(seasons: Iterable[Season]) -> tuple[bool, ...]:
    """For January to December, whether all of them are open; without any, every month is."""
    open_in = [season.months for season in seasons]
    return tuple(all(months[at] for months in open_in) for at in range(len(MONTHS)))


def _fold(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.strip().rstrip(".").casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@cache
def _months() -> dict[str, int]:
    from babel.dates import get_month_names  # noqa: PLC0415 - for the same reason

    names: dict[str, int] = {}
    for language in _WRITTEN_IN:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for month, name in get_month_names(width, context, language).items():
                    names[_fold(name)] = month
    return names
