"""YAML as people mean it, and what is said about YAML that cannot be read."""

import math
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import BaseModel, ConfigDict, RootModel

from kiosk.documents import as_written, parse_document


class Anything(BaseModel):
    model_config = ConfigDict(extra="allow")


class Whatever(RootModel[Any]):
    pass


def values(text: str) -> Any:
    document = parse_document(text.encode(), Path("x.yaml"), Whatever)
    assert not document.problems
    assert document.value is not None
    return document.value.root


def first(data: str | bytes) -> tuple[str, int, int]:
    raw = data.encode() if isinstance(data, str) else data
    document = parse_document(raw, Path("x.yaml"), Anything)
    assert document.value is None
    problem = document.problems[0]
    assert problem.message[-1] in ".:"
    return problem.code, problem.line, problem.column


@pytest.fixture(params=["libyaml", "python"])
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "python":
        monkeypatch.setattr("kiosk.documents.tree._Parser", yaml.SafeLoader)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        *((word, word) for word in ("no", "yes", "on", "off", "y", "NO", "Norge")),
        *(
            (text, text)
            for text in ("12:30", "1_000", "2026-07-31", "1.2.3", "0b1", "+", "--", ".")
        ),
        *((text, text) for text in ("0o18", "-0x10", "1e", "12e03x", "=", "nulls", "tRue")),
        ("0x10", 16),
        ("0o17", 15),
        ("007", 7),
        ("-12", -12),
        ("+3", 3),
        ("2026.10", 2026.1),
        (".5", 0.5),
        ("1.", 1.0),
        ("-1.5e3", -1500.0),
        (".inf", math.inf),
        ("-.INF", -math.inf),
        *((word, None) for word in ("~", "null", "Null", "NULL", "")),
        *((word, True) for word in ("true", "True", "TRUE")),
        *((word, False) for word in ("false", "False", "FALSE")),
        ('"12"', "12"),
        ("'~'", "~"),
        ("9" * 401, "9" * 401),
        ("|\n  12\n", "12\n"),
    ],
)
@pytest.mark.usefixtures("either_parser")
def test_scalars_are_those_of_yaml_1_2(written: str, value: object) -> None:
    read = values(f"a: {written}\n")["a"]
    assert read == value
    assert isinstance(read, bool) == isinstance(value, bool)
    assert isinstance(read, float) == isinstance(value, float)


def test_nan_is_a_number() -> None:
    assert math.isnan(values("a: .nan")["a"])


def test_numbers_remember_how_they_were_written() -> None:
    read = values("[2026.10, 007, 0x1F, text, ~, true]")
    assert [as_written(item) for item in read] == ["2026.10", "007", "0x1F", "text", None, True]
    assert [str(item) for item in read[:3]] == ["2026.10", "007", "0x1F"]


def test_a_byte_order_mark_takes_no_column() -> None:
    document = parse_document(b"\xef\xbb\xbfa: b\nc: @", Path("x"), Anything)
    assert [(p.line, p.column) for p in document.problems] == [(2, 4)]
    assert values("\ufeffa: 1") == {"a": 1}


def test_anchors_and_aliases_are_read() -> None:
    assert values("a: &x {b: [1]}\nc: *x") == {"a": {"b": [1]}, "c": {"b": [1]}}


def test_a_document_may_be_framed() -> None:
    assert values("%YAML 1.1\n---\na: 1\n...\n") == {"a": 1}


NASTY = [
    # nothing, or not a mapping
    ("", "empty-file", 0, 0),
    ("# only a comment\n", "empty-file", 0, 0),
    ("---\n", "empty-file", 0, 0),
    ("- a\n", "not-a-mapping", 1, 1),
    ("\n\n  just text\n", "not-a-mapping", 3, 3),
    ("~\n", "not-a-mapping", 1, 1),
    # encodings and characters
    ("a: é".encode("utf-16"), "not-utf-8", 0, 0),
    ("a: é".encode("utf-32"), "not-utf-8", 0, 0),
    ("ab: c\nd: bl\u00e5".encode("latin-1"), "not-utf-8", 2, 6),
    ("a: b\nc: \x07", "control-character", 2, 4),
    ("a: b\0", "control-character", 1, 5),
    ("a: \ufeff", "control-character", 1, 4),
    ('a: "b\\0"', "control-character", 1, 4),
    ('a: "b\\x9b"', "control-character", 1, 4),
    ('a: "b\\u202e"', "control-character", 1, 4),
    ("a: b\nc: d\u202ee", "turning-character", 2, 5),
    ("a: b\n# \u2066", "turning-character", 2, 3),
    # keys
    ("a: 1\nb: 2\na: 3\n", "duplicate-key", 3, 1),
    ("x: {'a': 1, a: 3}", "duplicate-key", 1, 13),
    ("1: a", "key-not-text", 1, 1),
    ("a: {true: 1}", "key-not-text", 1, 5),
    ("a:\n  null: 1", "key-not-text", 2, 3),
    ("{: a}", "no-key", 1, 2),
    ("? [a]\n: b", "complex-key", 1, 3),
    ("{{a: b}: c}", "complex-key", 1, 2),
    ("a: &x {b: 1}\n<<: *x\n", "merge-key", 2, 1),
    ("a: {use: police, not urgent}", "no-colon", 1, 18),
    # tags and aliases
    ("a: !!python/object/apply:os.system [ls]", "tag", 1, 4),
    ("a: !!str 5", "tag", 1, 4),
    ("a: ! 5", "tag", 1, 4),
    ("!!map {a: 1}", "tag", 1, 1),
    ("a: *nothing", "unknown-alias", 1, 4),
    ("a: &x [*x]", "alias-in-itself", 1, 8),
    # several documents
    ("a: 1\n---\nb: 2\n", "several-documents", 2, 1),
    # syntax
    ("a:\n\tb: 1", "tab", 2, 1),
    ("a:\n  b: 1\n \tc: 2", "tab", 3, 2),
    ("a: |\n\tx", "tab", 2, 1),
    ('a: "b\nc: d\n', "unclosed-quote", 1, 4),
    ("a: b\nc: 'd", "unclosed-quote", 2, 4),
    ("a: [1, 2\nb: 3\n", "unclosed-bracket", 1, 4),
    ("a: {b: c", "unclosed-bracket", 1, 4),
    ("a: b: c", "unexpected-colon", 1, 5),
    ("a: @b", "unexpected-character", 1, 4),
    ("a: `b`", "unexpected-character", 1, 4),
    ("a: - b", "unexpected-dash", 1, 4),
    ("a: 'it's'", "unexpected-text", 1, 8),
    ("a: 1\n- b", "indentation", 2, 1),
    ("  a: 1\nb: 2", "indentation", 2, 1),
    ('a: "\\q"', "unknown-escape", 1, 5),
    ("%YAML 3.0\n---\na: 1", "directive", 1, 1),
    ("\u00e5\u00f8\U0001f600: b: c", "unexpected-colon", 1, 7),
    ("a: 1\rb: 2\r\nc: @", "unexpected-character", 3, 4),
    # size
    ("a: " + "x" * 2_000_000, "too-large-file", 0, 0),
    ("a: " + "[" * 10_000, "too-deep", 1, 67),
    ("".join(" " * depth + "a:\n" for depth in range(1000)), "too-deep", 65, 65),
    ("- " * 10_000, "too-deep", 1, 129),
    ("a: [" + "1," * 60_000 + "]", "too-many-values", 1, 99_999),
    ("a: &a " + "x" * 20_000 + "\nb: [*a,*a,*a]", "too-many-aliases", 2, 11),
]


@pytest.mark.parametrize(("data", "code", "line", "column"), NASTY)
def test_what_cannot_be_read_is_a_problem_at_its_place(
    data: str | bytes, code: str, line: int, column: int
) -> None:
    assert first(data) == (code, line, column)


@pytest.mark.parametrize(("data", "code"), [row[:2] for row in NASTY])
def test_without_libyaml_there_are_problems_too(
    data: str | bytes, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.documents.tree._Parser", yaml.SafeLoader)
    assert first(data)[0] == code or code in ("unclosed-bracket", "indentation", "tab")


def test_aliases_that_multiply_are_stopped() -> None:
    lines = ["a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [
        f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]"
        for a, b in zip("abcdefghi", "bcdefghij", strict=True)
    ]
    assert first("\n".join(lines))[0] == "too-many-aliases"


def test_a_duplicate_key_names_both_places() -> None:
    document = parse_document(b"b: 0\na: 1\n\na: 3\n", Path("x"), Anything)
    (problem,) = document.problems
    assert "line 2, column 1" in problem.message
    assert (problem.line, problem.column) == (4, 1)


def test_problems_of_the_text_come_all_at_once() -> None:
    text = "a: !!x 1\n1: b\nc: {d, e: 2}\na: *z\n? {}\n: 1\n"
    document = parse_document(text.encode(), Path("x"), Anything)
    assert [(p.line, p.code) for p in document.problems] == [
        (1, "tag"),
        (2, "key-not-text"),
        (3, "no-colon"),
        (4, "duplicate-key"),
        (4, "unknown-alias"),
        (5, "complex-key"),
    ]


def test_a_second_document_hides_no_problem_of_the_first() -> None:
    document = parse_document(b"a: !x 1\n---\nb: !x 2", Path("x"), Anything)
    assert [p.code for p in document.problems] == ["tag", "several-documents"]


def test_problems_are_told_one_by_one_up_to_a_number() -> None:
    document = parse_document(b"a: 1\n" * 2000, Path("x"), Anything)
    assert len(document.problems) == 501
    assert document.problems[0].code == "too-many-problems"
