"""Whatever bytes a file holds: problems or a value, and never an exception."""

from pathlib import Path
from typing import Annotated, Any, Literal

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field

from kiosk.documents import Seconds, Span, Verbatim, parse_document, show_problems


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Part(Frozen):
    amount: Annotated[float, Field(alias="from", ge=0)]
    year: int = 0


class Whole(Frozen):
    title: Verbatim
    texts: dict[str, str] = {}
    part: Part | Literal["free"] | None = None
    parts: Literal["all"] | tuple[Part, ...] = ()
    time: Seconds = 1.0
    span: Span | None = None
    focus: tuple[float, float] = (0, 0)
    more: "Whole | None" = None
    any: Any = None


GOOD = """\
# a comment
title: "Rauma Railway" # another
texts: {en: train, nb: tog}
part: &part {from: 3.5, year: 2026}
parts:
  - *part
  - from: 0x10
time: 1 h 40 min
span: 3-4 h
focus: [0.5, .5]
more:
  title: 2026.10
  any: |
    a
     b
"""
PIECES = [*"\n\t :-?#&*!|>'\"%@`,[]{}~\\\0\x85\u2028\ufeff", ": ", "- ", "---\n", "...\n", "<<"]
PIECES += [
    "!!x",
    "&part",
    "*part",
    "\u00e6",
    "\U0001f600",
    "no",
    "12:30",
    ".nan",
    "from: ",
    "\\u00e9",
]


def check(data: bytes) -> None:
    document = parse_document(data, Path("x.yaml"), Whole)
    assert (document.value is None) == bool(document.problems)
    assert list(document.problems) == sorted(document.problems)
    text = data.decode("utf-8-sig", errors="replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in document.problems:
        assert problem.message
        assert problem.line <= len(lines)
        assert (problem.line == 0) == (problem.column == 0)
        if problem.line:
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
    shown = show_problems(document.problems, colour=False, sources={"x.yaml": text})
    assert "Traceback" not in shown
    document.problem(("more", "any", 3), "code", "Message.")


def test_the_good_file_is_good() -> None:
    document = parse_document(GOOD.encode(), Path("x.yaml"), Whole)
    assert document.problems == ()
    assert document.value is not None


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    check(data)


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(PIECES) | st.sampled_from(GOOD.split()), max_size=40))
def test_any_yaml_like_text(pieces: list[str]) -> None:
    check("".join(pieces).encode())


@settings(deadline=None, max_examples=500)
@given(st.data())
def test_mutated_files(data: st.DataObject) -> None:
    text = GOOD
    for _ in range(data.draw(st.integers(1, 4))):
        begin = data.draw(st.integers(0, len(text)))
        end = min(len(text), begin + data.draw(st.integers(0, 8)))
        piece = data.draw(st.sampled_from(PIECES) | st.text(max_size=3))
        text = text[:begin] + piece + text[end:]
    check(text.encode(errors="replace"))


@settings(deadline=None, max_examples=200)
@given(
    st.dictionaries(
        st.sampled_from([*Whole.model_fields, "form", "tite"]),
        st.recursive(
            st.sampled_from(
                ["~", "x", "3", "3 h", "free", "all", "true", "''", ".inf", "[]", "{}"]
            ),
            lambda inner: (
                st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
                | st.dictionaries(
                    st.sampled_from(["from", "year", "en", "title"]), inner, max_size=3
                ).map(lambda pairs: "{" + ", ".join(f"{k}: {v}" for k, v in pairs.items()) + "}")
            ),
            max_leaves=6,
        ),
    )
)
def test_values_of_any_shape(pairs: dict[str, str]) -> None:
    check("".join(f"{key}: {value}\n" for key, value in pairs.items()).encode())
