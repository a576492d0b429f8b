"""Durations and lengths as people write them."""

from pathlib import Path
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field

from kiosk.documents import (
    Metres,
    Millimetres,
    Problem,
    Seconds,
    Span,
    Verbatim,
    parse_document,
    write_metres,
    write_millimetres,
    write_seconds,
)


class Quantities(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    time: Seconds = 60.0
    length: Millimetres = 20.0
    far: Annotated[Metres, Field(gt=0, le=20_000_000)] = 1.0
    span: Span | None = None
    text: Verbatim = ""
    slide: Annotated[Seconds, Field(ge=20, le=600)] = 30.0


def read(key: str, written: str) -> Any:
    document = parse_document(f"{key}: {written}\n".encode(), Path("x"), Quantities)
    assert not document.problems
    return getattr(document.value, key)


def refuse(key: str, written: str) -> Problem:
    document = parse_document(f"{key}: {written}\n".encode(), Path("x"), Quantities)
    (problem,) = document.problems
    assert (problem.line, problem.column) == (1, len(key) + 3)
    return problem


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("60 s", 60), ("2 min", 120), ("1 h 40 min", 6000), ("1.5 h", 5400), ("250 ms", 0.25)],
)
def test_durations(written: str, seconds: float) -> None:
    assert read("time", written) == seconds


@pytest.mark.parametrize(
    ("written", "millimetres"),
    [("20 mm", 20), ("2cm", 20), ("1.2 m", 1200), ("32 in", 812.8), ("'32\"'", 812.8)],
)
def test_lengths(written: str, millimetres: float) -> None:
    assert read("length", written) == millimetres


@pytest.mark.parametrize(
    ("written", "metres"),
    [("84 km", 84_000), ("850 m", 850), ("1.5km", 1500), ("52 miles", 83_685.888)],
)
def test_distances(written: str, metres: float) -> None:
    assert read("far", written) == metres


@pytest.mark.parametrize(
    ("written", "shortest", "longest", "days"),
    [
        ("1 h 40 min", 100, 100, False),
        ("3 h", 180, 180, False),
        ("3-4 h", 180, 240, False),
        ("3 to 4 h", 180, 240, False),
        ("50–65 min", 50, 65, False),
        ("1 h 30 min to 2 h", 90, 120, False),
        ("1 day", 1440, 1440, True),
        ("2-3 days", 2880, 4320, True),
    ],
)
def test_spans(written: str, shortest: float, longest: float, days: bool) -> None:
    assert read("span", written) == Span(shortest=shortest, longest=longest, days=days)


@pytest.mark.parametrize(("key", "written"), [("time", "60"), ("length", "'20'"), ("time", "1.50")])
def test_a_bare_number_needs_a_unit(key: str, written: str) -> None:
    problem = refuse(key, written)
    assert problem.code == "no-unit"
    assert written.strip("'") in problem.message
    assert problem.suggestion is not None
    assert problem.suggestion.startswith("Write the unit")


@pytest.mark.parametrize(
    ("key", "written", "code"),
    [
        ("time", "soon", "not-a-duration"),
        ("time", "-5 s", "not-a-duration"),
        ("time", "5 parsecs", "not-a-duration"),
        ("time", "[1]", "not-a-duration"),
        ("time", "true", "not-a-duration"),
        ("length", "5 s", "not-a-length"),
        ("length", "1_000 mm", "not-a-length"),
        ("far", "84", "no-unit"),
        ("far", "84 mm", "not-a-distance"),
        ("far", "far", "not-a-distance"),
        ("span", "4-3 h", "span-backwards"),
        ("span", "3", "not-a-span"),
        ("span", "a while", "not-a-span"),
        ("span", "{hours: 3}", "not-a-span"),
        ("text", "true", "not-text"),
        ("text", "[a]", "not-text"),
    ],
)
def test_what_is_no_quantity(key: str, written: str, code: str) -> None:
    assert refuse(key, written).code == code


def test_limits_are_told_with_their_unit() -> None:
    assert refuse("slide", "10 s").message == "`slide` should be `20 s` or more, not `10 s`."
    assert refuse("far", "0 km").message == "`far` should be more than `0 m`, not `0 km`."
    assert refuse("far", "99999 km").message == (
        "`far` should be `20000 km` or less, not `99999 km`."
    )
    assert refuse("slide", "1 h").message == "`slide` should be `10 min` or less, not `1 h`."


@pytest.mark.parametrize("written", ["1917", "2026.10", "007", "0x1F", "text"])
def test_verbatim_is_what_was_written(written: str) -> None:
    assert read("text", written) == written


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(120, "2 min"), (6000, "1 h 40 min"), (90, "1 min 30 s"), (2.5, "2.5 s"), (0, "0 s")],
)
def test_durations_are_written_back(seconds: float, written: str) -> None:
    assert write_seconds(seconds) == written


def test_lengths_are_written_back() -> None:
    assert write_millimetres(813.0) == "813 mm"
    assert write_millimetres(812.8) == "812.8 mm"


def test_distances_are_written_back() -> None:
    assert write_metres(84_000.0) == "84 km"
    assert write_metres(850.0) == "850 m"
    assert write_metres(84_300.0) == "84300 m"


NUMBERS = st.integers(0, 9999) | st.decimals(0, 9999, places=2)


def amounts(*units: str) -> st.SearchStrategy[str]:
    return st.builds("{} {}".format, NUMBERS, st.sampled_from(units))


@given(
    amounts("ms", "s", "min", "h"),
    amounts("mm", "cm", "m", "in"),
    amounts("m", "km", "miles").filter(lambda far: float(far.split()[0]) > 0),
    st.tuples(NUMBERS, NUMBERS).map(sorted),
    st.sampled_from(["min", "h", "days"]),
)
def test_json_brings_quantities_back(
    time: str, length: str, far: str, span: list[object], unit: str
) -> None:
    written = {
        "time": time,
        "length": length,
        "far": far,
        "span": f"{span[0]}-{span[1]} {unit}",
        "text": "2026.10",
    }
    value = Quantities.model_validate(written)
    again = Quantities.model_validate_json(value.model_dump_json(by_alias=True))
    assert again == value
    assert Quantities.model_validate(value.model_dump()) == value
