"""What a YAML parser stumbled over, in words for people."""

from yaml import MarkedYAMLError, YAMLError

from kiosk.documents.problems import Problem
from kiosk.documents.source import Source
from kiosk.documents.words import quote

_QUOTES = "Put quotes around the whole text."
_NEIGHBOURS = "Indent it like its neighbours, with spaces; a key needs a colon and a space."

_CHARACTER = "A text cannot begin with `*` or `&`."
_ESCAPE = "A backslash in double quotes is followed by something unknown."
_KNOWN: tuple[tuple[tuple[str, ...], tuple[str, str, str]], ...] = (
    (
        ("mapping values are not allowed",),
        (
            "unexpected-colon",
            "A colon cannot stand here.",
            "Put quotes around a text that has a colon in it, or correct the indentation.",
        ),
    ),
    (("alphabetic or numeric",), ("unexpected-character", _CHARACTER, _QUOTES)),
    (
        ("escape", "hexdecimal", "hexadecimal"),
        ("unknown-escape", _ESCAPE, "Write two backslashes for one, or use single quotes."),
    ),
    (
        ("sequence entries",),
        (
            "unexpected-dash",
            "A list with dashes cannot begin on this line.",
            "Begin it on a new line, or put quotes around a text that begins with a dash.",
        ),
    ),
    (("tag",), ("tag", "A value cannot begin with `!` here.", _QUOTES)),
    (
        ("directive", "YAML document", "version"),
        ("directive", "A line that begins with `%` cannot stand here.", "Delete the line."),
    ),
)


def syntax_problem(source: Source, error: YAMLError) -> Problem:
    """The problem that made the parser give up."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return source.problem(None, "not-yaml", "This file cannot be read as YAML.")
    what = error.problem or ""
    at = min(error.problem_mark.index, len(source.text))
    begin = at if error.context_mark is None else error.context_mark.index
    tab = _tab(source.text, at)
    if tab is not None and ("token" in what or "tab" in what or "expected" in what):
        return source.problem(
            tab, "tab", "There is a tab here; YAML is indented with spaces.", "Use spaces."
        )
    if "quoted scalar" in (error.context or "") and "unexpected" in what:
        return source.problem(
            begin, "unclosed-quote", "The quote that opens here is never closed.", "Close it."
        )
    if "expected ',' or" in what:
        line, column = source.position(at)
        opening = source.text[begin : begin + 1]
        closing = {"[": "]", "{": "}"}.get(opening, "bracket")
        return source.problem(
            begin,
            "unclosed-bracket",
            f"After the {quote(opening)} that opens here, a `,` or `{closing}` is missing"
            f" at line {line}, column {column}.",
            "Close the bracket, or put quotes around text with a colon or bracket in it.",
        )
    code, message, suggestion = _in_words(source.text, at, what)
    return source.problem(at, code, message, suggestion)


def _tab(text: str, at: int) -> int | None:
    """Where a tab stands in the indentation of the line at `at`."""
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    indentation = len(text[start:]) - len(text[start:].lstrip(" \t"))
    tab = text.find("\t", start, start + indentation)
    return tab if tab >= 0 else None


def _in_words(text: str, at: int, what: str) -> tuple[str, str, str]:
    for parts, words in _KNOWN:
        if any(part in what for part in parts):
            return words
    line_start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    before = text[line_start:at].strip()
    if text[at : at + 1] == ":" and "expected" in what:
        return "no-key", "There is no key before this colon.", _QUOTES
    if "token" in what:
        message = f"A text cannot begin with {quote(text[at : at + 1])} here."
        return "unexpected-character", message, _QUOTES
    if not before and ("expected" in what or "indent" in what):
        return "indentation", "This line does not fit the lines around it.", _NEIGHBOURS
    if before.endswith(("'", '"')):
        return (
            "unexpected-text",
            "There is more text after the closing quote.",
            "Put the whole text in quotes; inside single quotes, write '' for one.",
        )
    here = "".join(text[at : at + 20].splitlines()[:1]).strip()
    message = f"This cannot be understood: {quote(here)}." if here else "This cannot be understood."
    return "not-yaml", message, "Look at the indentation, quotes and brackets just before."
