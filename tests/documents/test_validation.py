"""What a model does not take is told in our own words, at its place, all at once."""

import re
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal

import pydantic_core
import pytest
from pydantic import BaseModel, ConfigDict, Field, RootModel, field_validator, model_validator
from pydantic_core import PydanticCustomError, PydanticKnownError

from kiosk.documents import Document, Problem, Seconds, Severity, Verbatim, parse_document


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True)


class Price(Frozen):
    amount: Annotated[float, Field(alias="from", ge=0, allow_inf_nan=False)]
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")] = "NOK"
    year: int
    """The year of the price."""


class Slide(Frozen):
    entry: Verbatim
    seconds: Seconds = 8.0


class Weather(StrEnum):
    SUN = "sun"
    RAIN = "rain"


class Poster(Frozen):
    image: str | None = None
    layers: tuple[str, ...] = Field(default=(), max_length=2)
    focus: tuple[float, float] = (0.5, 0.5)

    @model_validator(mode="after")
    def _some(self) -> "Poster":
        if self.image is None and not self.layers:
            raise PydanticCustomError("poster-empty", "A poster shows something.")
        return self


class Entry(Frozen):
    title: Verbatim
    languages: Annotated[tuple[str, ...], Field(min_length=1)] = ("en",)
    price: Price | Literal["free"] | None = None
    order: Literal["mixed", "by-kind"] | tuple[Slide, ...] = "mixed"
    every: Seconds | Literal["never"] = "never"
    weather: Weather = Weather.SUN
    poster: Poster | None = None
    open: bool = True
    names: dict[Literal["en", "nb"], Annotated[str, Field(max_length=9)]] = {}
    day: date | None = None
    code: int | Annotated[str, Field(min_length=3)] = 0
    deep: "Entry | None" = None

    @field_validator("title")
    @classmethod
    def _loud(cls, value: str) -> str:
        if value.isupper():
            raise ValueError("`title` should not shout.")
        return value


def read(text: str, model: type[BaseModel] = Entry) -> Document[Any]:
    return parse_document(text.encode(), Path("x.yaml"), model)


def told(text: str) -> list[tuple[int, int, str]]:
    return [(p.line, p.column, p.code) for p in read(text).problems]


def only(text: str) -> Problem:
    (problem,) = read("title: x\n" + text).problems
    assert problem.line > 1
    return problem


TWELVE = """\
# twelve mistakes
titel: Helsetkopen
languages: []
price: {from: -1, currency: nok, year: soon}
order:
  - {entry: locations/a, secnods: 3 s}
weather: rainy
poster: {}
open: maybe
names: {de: x, nb: far too long}
title: 12
title: 13
"""


def test_twelve_mistakes_are_twelve_problems_at_their_places() -> None:
    assert told(TWELVE) == [
        (2, 1, "unknown-key"),
        (3, 12, "too-few"),
        (4, 15, "too-small"),
        (4, 29, "wrong-form"),
        (4, 40, "not-a-whole-number"),
        (6, 26, "unknown-key"),
        (7, 10, "not-a-choice"),
        (8, 9, "poster-empty"),
        (9, 7, "not-yes-or-no"),
        (10, 9, "not-a-choice"),
        (10, 20, "too-long"),
        (12, 1, "duplicate-key"),
    ]


def test_problems_are_sorted_and_say_where() -> None:
    problems = read(TWELVE).problems
    assert list(problems) == sorted(problems)
    assert problems[0].location == "x.yaml:2:1"
    assert all(problem.severity is Severity.ERROR for problem in problems)


def test_a_misspelt_key_is_one_mistake() -> None:
    (problem,) = read("tilte: x").problems
    assert problem.message == "There is no key `tilte` here."
    assert problem.suggestion == "Did you mean `title`?"


def test_an_unknown_key_far_from_all_others_lists_what_is_possible() -> None:
    problem = only("price: {from: 1, year: 2026, until: 4}")
    assert (problem.line, problem.column) == (2, 30)
    assert problem.suggestion == "Possible here: `from`, `currency` and `year`."


@pytest.mark.parametrize(
    ("text", "code", "message", "suggestion"),
    [
        ("price: fre", "not-a-choice", "`price` cannot be `fre`.", "Did you mean `free`?"),
        (
            "price: 349",
            "not-a-choice",
            "`price` cannot be `349`.",
            "Write `free` or a mapping with `from` and `year`.",
        ),
        (
            "price: {from: 3}",
            "missing-key",
            "`year` is missing.",
            "Add `year`: The year of the price.",
        ),
        ("order: mixd", "not-a-choice", "`order` cannot be `mixd`.", "Did you mean `mixed`?"),
        (
            "order: {entry: a}",
            "not-a-choice",
            "`order` cannot be a mapping.",
            "Write `mixed`, `by-kind` or a list.",
        ),
        ("order: [{}]", "missing-key", "`entry` is missing.", None),
        ("order: [a]", "not-a-mapping", None, None),
        ("every: 5", "no-unit", "`5` has no unit.", "Write the unit: `60 s` or `2 min`."),
        ("every: -5 s", "not-a-duration", "`-5 s` is not a duration.", None),
        ("code: ab", "too-short", "`code` should be 3 characters or more: `ab`.", None),
        ("code: [1]", "not-a-choice", None, "Write a whole number or a text."),
        ("every: nevr", "not-a-choice", "`every` cannot be `nevr`.", "Did you mean `never`?"),
        ("weather: sum", "not-a-choice", "`weather` cannot be `sum`.", "Did you mean `sun`?"),
        (
            "weather: fog",
            "not-a-choice",
            "`weather` cannot be `fog`.",
            "Write `sun` or `rain`.",
        ),
        ("weather:", "no-value", "`weather` has no value.", None),
        ("day: 31 July", "not-a-date", None, None),
        ("poster: {layers: [a, b, c]}", "too-many", None, None),
        ("poster: {image: x, focus: [1]}", "too-few", None, None),
        ("poster: {image: [x]}", "not-text", "`image` should be text, not a list.", None),
        ("languages: [en, {a: b}]", "not-text", None, None),
        ("names: {en: {}}", "not-text", "`en` should be text, not an empty mapping.", None),
        ("deep: {title: x, deep: {title: x, weather: ran}}", "not-a-choice", None, None),
    ],
)
def test_each_mistake_is_told_in_plain_words(
    text: str, code: str, message: str | None, suggestion: str | None
) -> None:
    problem = only(text)
    assert problem.code == code
    assert problem.message == message or message is None
    assert problem.suggestion == suggestion or suggestion is None


def test_a_value_that_cannot_be_read_is_not_told_twice() -> None:
    assert told("title: *nothing") == [(1, 8, "unknown-alias")]


def test_a_second_document_leaves_the_first_one_checked() -> None:
    text = "title: x\nweather: fog\n---\ntitle: y\n"
    assert told(text) == [(2, 10, "not-a-choice"), (3, 1, "several-documents")]


def test_a_validators_own_words_are_kept() -> None:
    (problem,) = read("title: LOUD").problems
    assert (problem.code, problem.message) == ("wrong-value", "`title` should not shout.")


def test_long_and_unprintable_values_are_shortened() -> None:
    problem = only('weather: "sun \\u200b' + "x" * 500 + '"')
    assert "\\u200b" in problem.message
    assert problem.message.endswith("…`.")
    assert len(problem.message) < 80


def test_a_mistake_in_repeated_content_is_told_once_where_it_is_written() -> None:
    text = "title: x\norder: [&a {entry: [1]}, *a, *a]\n"
    assert told(text) == [(2, 20, "not-text")]


def test_a_union_branch_may_be_called_like_a_key() -> None:
    class Holder(Frozen):
        title: dict[str, dict[str, int] | list[int]]

    (problem,) = read("title: {'dict[str,int]': {list: x}}", Holder).problems
    assert (problem.line, problem.column, problem.code) == (1, 33, "not-a-whole-number")


def test_tagged_unions_point_into_the_chosen_kind() -> None:
    class Cat(Frozen):
        kind: Literal["cat"]
        cat: int

    class Dog(Frozen):
        kind: Literal["dog"]

    class Home(Frozen):
        pet: Annotated[Cat | Dog, Field(discriminator="kind")]

    assert read("pet: {kind: cat, cat: x}", Home).problems[0].column == 23
    (unknown,) = read("pet: {kind: bat}", Home).problems
    assert (unknown.column, unknown.code) == (13, "not-a-choice")
    assert unknown.message == "`kind` cannot be `bat`."
    assert unknown.suggestion == "Did you mean `cat`?"
    (missing,) = read("pet: {cat: 3}", Home).problems
    assert (missing.column, missing.code) == (6, "missing-key")
    assert missing.message == "`kind` is missing."
    (empty,) = read("pet: {kind: }", Home).problems
    assert (empty.column, empty.code) == (7, "no-value")
    assert read("pet: cat", Home).problems[0].code == "not-a-mapping"


NOT_FROM_YAML = {
    *("value_error", "assertion_error", "json_invalid", "json_type", "needs_python_object"),
    *("recursion_loop", "recursion_depth_exceeded", "frozen_field", "frozen_instance"),
    *("get_attribute_error", "is_instance_of", "is_subclass_of", "callable_type"),
    "default_factory_not_called",
}


def test_every_error_of_pydantic_has_our_own_words() -> None:
    # Not a part of pydantic-core's public face, though its own documentation is made with it.
    errors = pydantic_core._pydantic_core.list_all_errors()
    assert len(errors) > 90
    for error in errors:

        class Thrower(BaseModel):
            a: Any

            @field_validator("a")
            @classmethod
            def _throw(cls, _value: Any, error: Any = error) -> Any:
                context = dict(error["example_context"] or {})
                if "error" in context:
                    context["error"] = context["error"] or "Our own words."
                raise PydanticKnownError(error["type"], context or None)

        (problem,) = read("a: 5", Thrower).problems
        untranslated = error["message_template_python"].split("{")[0].strip() or "at least 0 item"
        assert re.fullmatch("[a-z]+(-[a-z]+)*", problem.code), error["type"]
        assert untranslated not in problem.message, error["type"]
        assert "nput should" not in problem.message
        assert "{" not in problem.message
        assert problem.code != "wrong-value" or error["type"] in NOT_FROM_YAML, error["type"]


def test_a_list_may_be_the_whole_file() -> None:
    class Many(RootModel[list[int]]):
        pass

    assert read("[1, 2]", Many).value == Many([1, 2])
    assert [p.column for p in read("[1, x]", Many).problems] == [5]
    assert read("[1, x]", Many).problems[0].message.startswith("Item 2 should be")
    assert read("a: b", Many).problems[0].code == "not-a-list"


def test_a_problem_can_be_added_at_any_place() -> None:
    document = read("title: x\nposter:\n  image: a\n  layers: [b,\n    cé]\nopen:\n")
    assert document.value is None
    where = {
        (): (1, 1),
        ("poster",): (3, 3),
        ("poster", "layers", 1): (5, 5),
        ("poster", "layers", 7): (4, 11),
        ("poster", "alt"): (3, 3),
        ("nothing", "here"): (1, 1),
        ("title", "en"): (1, 8),
        ("open",): (6, 1),
    }
    for path, place in where.items():
        problem = document.problem(path, "code", "Message.")
        assert (problem.line, problem.column) == place
    key = document.problem(("poster", "image"), "c", "M.", key=True, severity=Severity.WARNING)
    assert (key.line, key.column, key.severity) == (3, 3, Severity.WARNING)


def test_a_problem_of_an_unread_file_has_no_place() -> None:
    document = read("")
    assert document.problem(("a", 1), "code", "Message.").location == "x.yaml"
