"""Pydantic's errors in our own codes and plain sentences."""

from collections.abc import Iterable
from typing import Any

from kiosk.documents.findings import Finding
from kiosk.documents.problems import Problem
from kiosk.documents.tree import MOST_PROBLEMS, Tree
from kiosk.documents.words import did_you_mean, listing, nearest, quote

_TEXT = ("not-text", "{name} should be text, not {value}.")
_NUMBER = ("not-a-number", "{name} should be a number, not {value}.")
_WHOLE = ("not-a-whole-number", "{name} should be a whole number, not {value}.")
_YES_NO = ("not-yes-or-no", "{name} should be `true` or `false`, not {value}.")
_MAPPING = ("not-a-mapping", "{name} should be a mapping of keys to values, not {value}.")
_LIST = ("not-a-list", "{name} should be a list, not {value}.")
_CHOICE = ("not-a-choice", "{name} cannot be {value}.")
_DATE = ("not-a-date", "{name} should be a date such as `2026-07-31`, not {value}.")
_TIME = ("not-a-time", "{name} should be a time of day such as `09:30`, not {value}.")
_MOMENT = ("not-a-moment", "{name} should be a date and time, not {value}.")
_DURATION = ("not-a-duration", "{name} should be a duration, not {value}.")
_WEB = ("not-a-web-address", "{name} should be a web address, not {value}.")
_UUID = ("not-a-uuid", "{name} should be a UUID, not {value}.")
_NONE = ("not-empty", "{name} should have no value, not {value}.")
_OTHER = ("wrong-value", "{name} cannot be {value}.")
_UNKNOWN = ("unknown-key", "There is no key {key} here.")
_MISSING = ("missing-key", "{key} is missing.")
_BINARY = ("not-text", "{name} should be text in one encoding, not {value}.")
_AWARE = ("wrong-time-zone", "{name} has the wrong time zone: {value}.")
_NO_NUMBER_FORM = ("too-many-digits", "{name} has too many digits: {value}.")

RULES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("missing", "missing_argument", "missing_keyword_only_argument"), _MISSING),
    "missing_positional_only_argument": _MISSING,
    **dict.fromkeys(("extra_forbidden", "unexpected_keyword_argument"), _UNKNOWN),
    **dict.fromkeys(("unexpected_positional_argument", "no_such_attribute"), _UNKNOWN),
    "invalid_key": ("key-not-text", "The key {key} is not text."),
    "multiple_argument_values": ("duplicate-key", "{key} stands here twice."),
    **dict.fromkeys(("string_type", "string_unicode", "string_sub_type"), _TEXT),
    "string_not_ascii": ("not-ascii", "{name} should have plain letters only, not {value}."),
    "string_too_short": ("too-short", "{name} should be {min_length} characters or more: {value}."),
    "string_too_long": ("too-long", "{name} should be {max_length} characters or fewer: {value}."),
    "string_pattern_mismatch": ("wrong-form", "{name} does not have the right form: {value}."),
    **dict.fromkeys(("bytes_type", "bytes_invalid_encoding"), _BINARY),
    "bytes_too_short": ("too-short", "{name} should be {min_length} bytes or more: {value}."),
    "bytes_too_long": ("too-long", "{name} should be {max_length} bytes or fewer: {value}."),
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float"), _WHOLE),
    "int_parsing_size": _NO_NUMBER_FORM,
    **dict.fromkeys(("float_type", "float_parsing", "decimal_type", "decimal_parsing"), _NUMBER),
    **dict.fromkeys(("fraction_type", "fraction_parsing"), _NUMBER),
    **dict.fromkeys(("complex_type", "complex_str_parsing"), _NUMBER),
    "decimal_max_digits": _NO_NUMBER_FORM,
    "decimal_max_places": _NO_NUMBER_FORM,
    "decimal_whole_digits": _NO_NUMBER_FORM,
    "finite_number": ("not-finite", "{name} should be an ordinary number, not {value}."),
    "greater_than": ("too-small", "{name} should be more than {gt}, not {value}."),
    "greater_than_equal": ("too-small", "{name} should be {ge} or more, not {value}."),
    "less_than": ("too-large", "{name} should be less than {lt}, not {value}."),
    "less_than_equal": ("too-large", "{name} should be {le} or less, not {value}."),
    "multiple_of": ("not-a-multiple", "{name} should be a multiple of {multiple_of}, not {value}."),
    **dict.fromkeys(("bool_type", "bool_parsing"), _YES_NO),
    **dict.fromkeys(("literal_error", "enum", "no-branch", "union_tag_invalid"), _CHOICE),
    "union_tag_not_found": ("missing-kind", "{name} does not say of which kind it is."),
    **dict.fromkeys(("model_type", "model_attributes_type", "dataclass_type"), _MAPPING),
    **dict.fromkeys(("dataclass_exact_type", "named_tuple_type", "arguments_type"), _MAPPING),
    **dict.fromkeys(("dict_type", "frozen_dict_type", "ordered_dict_type"), _MAPPING),
    **dict.fromkeys(("counter_type", "mapping_type"), _MAPPING),
    **dict.fromkeys(("list_type", "tuple_type", "set_type", "frozen_set_type"), _LIST),
    **dict.fromkeys(("deque_type", "iterable_type", "iteration_error"), _LIST),
    "set_item_not_hashable": ("not-text", "{name} should be a single value, not {value}."),
    "too_short": ("too-few", "{name} should have {min_length} or more, not {actual_length}."),
    "too_long": ("too-many", "{name} should have at most {max_length}, not {actual_length}."),
    **dict.fromkeys(("date_type", "date_parsing", "date_from_datetime_parsing"), _DATE),
    "date_from_datetime_inexact": _DATE,
    **dict.fromkeys(
        ("date_past", "datetime_past"), ("not-past", "{name} should be over: {value}.")
    ),
    **dict.fromkeys(
        ("date_future", "datetime_future"),
        ("not-future", "{name} should be still to come: {value}."),
    ),
    **dict.fromkeys(("time_type", "time_parsing"), _TIME),
    **dict.fromkeys(("datetime_type", "datetime_parsing", "datetime_object_invalid"), _MOMENT),
    "datetime_from_date_parsing": _MOMENT,
    **dict.fromkeys(("timezone_naive", "timezone_aware", "timezone_offset"), _AWARE),
    **dict.fromkeys(("time_delta_type", "time_delta_parsing"), _DURATION),
    **dict.fromkeys(("url_type", "url_parsing", "url_syntax_violation", "url_scheme"), _WEB),
    "url_too_long": ("too-long", "{name} should be {max_length} characters or fewer: {value}."),
    **dict.fromkeys(("uuid_type", "uuid_parsing", "uuid_version"), _UUID),
    **dict.fromkeys(("none_required", "missing_sentinel_error", "ellipsis_error"), _NONE),
    **dict.fromkeys(("value_error", "assertion_error"), ("wrong-value", "{error}")),
    **dict.fromkeys(("json_invalid", "json_type", "needs_python_object"), _OTHER),
    **dict.fromkeys(("recursion_loop", "recursion_depth_exceeded"), _OTHER),
    **dict.fromkeys(("frozen_field", "frozen_instance", "get_attribute_error"), _OTHER),
    **dict.fromkeys(("is_instance_of", "is_subclass_of", "callable_type"), _OTHER),
    "default_factory_not_called": _OTHER,
}
"""Our code and sentence for each of pydantic's error types."""


def translate(findings: Iterable[Finding], tree: Tree) -> list[Problem]:
    """The problems that `findings` are, at their places in the text."""
    findings = list(findings)
    told = findings[:MOST_PROBLEMS]
    misspelt = {
        (*finding.spot.path[:-1], meant)
        for finding in told
        if finding.kind == "extra_forbidden" and (meant := _meant(finding, tree)) is not None
    }
    # A misspelt key is one mistake, even where the key it stands for must be there.
    told = [f for f in told if not (f.kind == "missing" and f.spot.path in misspelt)]
    problems = list(dict.fromkeys(_problem(finding, tree) for finding in told))
    if len(findings) > MOST_PROBLEMS:
        message = f"The file has {len(findings) - MOST_PROBLEMS} more problems."
        problems.append(tree.source.problem(None, "too-many-problems", message))
    return problems


def _problem(finding: Finding, tree: Tree) -> Problem:
    path = finding.spot.path
    own = "-" in finding.kind and finding.kind not in RULES
    code, sentence = RULES.get(finding.kind, _OTHER)
    if finding.value is None and not own and code not in ("missing-key", "unknown-key"):
        code, sentence = "no-value", "{name} has no value."
    if own:
        code, message = finding.kind, finding.text
    else:
        message = sentence.format_map(_Words(finding, path))
    parent = code == "missing-key"
    index = tree.index(path[:-1] if parent else path, key=finding.at_key or code == "unknown-key")
    message = message[:1].upper() + message[1:]
    return tree.source.problem(index, code, message, _suggestion(finding, tree, code))


class _Words(dict[str, str]):
    """What the sentences' placeholders stand for."""

    def __init__(self, finding: Finding, path: tuple[str | int, ...]) -> None:
        super().__init__()
        self.finding = finding
        self.path = path

    def __missing__(self, word: str) -> str:
        finding, path = self.finding, self.path
        if word == "name":
            return _name(path, at_key=finding.at_key)
        if word == "key":
            return quote(path[-1]) if path else "This"
        if word == "value":
            return quote(finding.value)
        value: Any = finding.context.get(word)
        quantity = finding.schema.quantity
        if quantity is not None and isinstance(value, (int, float)):
            return quote(quantity.write(float(value)))
        return f"{value:g}" if isinstance(value, float) and abs(value) < 1e6 else str(value)


def _name(path: tuple[str | int, ...], *, at_key: bool) -> str:
    if not path:
        return "This file"
    last = path[-1]
    if isinstance(last, str):
        return f"The key {quote(last)}" if at_key else quote(last)
    owner = next((step for step in reversed(path) if isinstance(step, str)), None)
    item = f"Item {last + 1}"
    return f"{item} of {quote(owner)}" if owner is not None else item


def _meant(finding: Finding, tree: Tree) -> str | None:
    """The key that an unknown key probably stands for."""
    *parent, key = finding.spot.path
    here = tree.value(parent) or {}
    return nearest(str(key), [name for name in finding.spot.siblings if name not in here])


def _suggestion(finding: Finding, tree: Tree, code: str) -> str | None:
    siblings = finding.spot.siblings
    if code == "unknown-key":
        meant = _meant(finding, tree)
        if meant is not None:
            return f"Did you mean {quote(meant)}?"
        known = [f"`{key}`" for key in siblings]
        return f"Possible here: {listing(known, 'and')}." if 0 < len(known) <= 12 else None
    if code == "not-a-choice":
        options = finding.context.get("options", finding.schema.options)
        near = did_you_mean(str(finding.value), options)
        choices = [*(f"`{option}`" for option in options), *finding.context.get("others", ())]
        return near or (f"Write {listing(choices, 'or')}." if choices else finding.spot.help)
    told = finding.context.get("suggestion")
    if told is not None or finding.spot.help is None:
        return None if told is None else str(told)
    owner = next(step for step in reversed(finding.spot.path) if isinstance(step, str))
    return f"{'Add ' if code == 'missing-key' else ''}`{owner}`: {finding.spot.help}"
