"""Problems as people and programs read them."""

import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from kiosk.documents import (
    Problem,
    Severity,
    parse_document,
    problems_as_json,
    read_document,
    show_problems,
)

ERROR = Problem(Severity.ERROR, "unknown-key", "There is no key `a` here.", "x.yaml", 2, 3, "Go.")
WARNING = Problem(Severity.WARNING, "old", "This is old.", "x.yaml")


class Small(BaseModel):
    model_config = ConfigDict(extra="forbid")


def caret(line: str, column: int) -> tuple[str, str]:
    problem = Problem(Severity.ERROR, "c", "M.", "f", 1, column)
    shown = show_problems([problem], colour=False, sources={"f": line}).split("\n")
    return shown[1], shown[2]


def test_problems_are_shown_with_their_line_and_counted() -> None:
    assert show_problems([ERROR, WARNING], colour=False, sources={"x.yaml": "b:\n  a: 1\n"}) == (
        "x.yaml: warning: This is old. [old]\n"
        "x.yaml:2:3: error: There is no key `a` here. [unknown-key]\n"
        "      a: 1\n"
        "      ^\n"
        "    Go.\n"
        "2 problems: 1 error, 1 warning\n"
    )


def test_one_problem_is_counted_as_one() -> None:
    assert show_problems([WARNING], colour=False).endswith("\n1 problem: 1 warning\n")


def test_no_problems_show_nothing() -> None:
    assert show_problems([], colour=True) == ""


def test_colour_only_when_asked() -> None:
    sources = {"x.yaml": "b:\n  a: 1\n"}
    assert "\x1b[31m" in show_problems([ERROR], colour=True, sources=sources)
    assert "\x1b" not in show_problems([ERROR], colour=False, sources=sources)


def test_a_file_is_read_for_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: 1\r\n\r\nbb: 2\r\n", newline="")
    shown = show_problems(read_document(path, Small).problems, colour=False)
    assert f"{path}:3:1: error" in shown
    assert "\n    bb: 2\n    ^\n" in shown


def test_a_line_that_is_not_there_is_left_out() -> None:
    assert "^" not in show_problems([ERROR], colour=False, sources={"x.yaml": ""})
    assert "^" not in show_problems([ERROR], colour=False)


def test_the_caret_stands_under_its_character() -> None:
    assert caret("key: value", 6) == ("    key: value", "         ^")
    assert caret("\tkey: value", 2) == ("     key: value", "     ^")
    assert caret("名前: 値", 5) == ("    名前: 値", "          ^")
    assert caret("e\u0301t: x", 5) == ("    e\u0301t: x", "       ^")
    assert caret("a\x1b[31m: b", 8) == ("    a·[31m: b", "           ^")


def test_a_column_behind_the_end_is_at_the_end() -> None:
    assert caret("a: b", 99) == ("    a: b", "        ^")


def test_a_long_line_is_shown_around_its_problem() -> None:
    for line in ("x" * 5000 + "!" + "y" * 5000, "値" * 5000 + "!" + "値" * 5000):
        shown, mark = caret(line, 5001)
        assert len(shown) < 110
        assert shown.startswith("    …")
        assert shown.endswith("…")
        cells = sum(2 if c == "値" else 1 for c in shown[: shown.index("!")])
        assert cells == mark.index("^")


def test_json_has_every_part() -> None:
    first, second = json.loads(problems_as_json([ERROR, WARNING]))
    assert first["code"] == "old"
    assert second == {
        "severity": "error",
        "code": "unknown-key",
        "message": "There is no key `a` here.",
        "file": "x.yaml",
        "line": 2,
        "column": 3,
        "suggestion": "Go.",
    }
    assert json.loads(problems_as_json([])) == []


def test_control_characters_never_reach_the_terminal() -> None:
    text = '"a\\e[31m": 1\n'
    document = parse_document(text.encode(), Path("x\x1b.yaml"), Small)
    assert document.problems
    shown = show_problems(document.problems, colour=False, sources={"x\x1b.yaml": text})
    assert "\x1b" not in shown
