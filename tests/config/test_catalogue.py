"""Every option explains itself, and the shipped files say what the models say."""

import json
import re
from pathlib import Path

import pytest

from kiosk.commands.settings import shipped_files
from kiosk.config import (
    UnknownOptionError,
    config_schema,
    every_option,
    explain,
    shipped_config,
    shipped_yaml,
)


@pytest.mark.parametrize(
    ("path", "text"), [pytest.param(*pair, id=pair[0].name) for pair in shipped_files().items()]
)
def test_shipped_files_are_in_step_with_the_models(path: Path, text: str) -> None:
    assert path.read_text(encoding="utf-8") == text, (
        f"{path.name} is not what the models say. Run `kiosk config schema --write`."
    )


def test_the_first_line_names_a_schema_that_is_there() -> None:
    first = shipped_yaml().splitlines()[0]

    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)

    assert found is not None
    assert (shipped_config().parent / found[1]).is_file()


def test_the_shipped_file_shows_every_option_with_its_sentence() -> None:
    text = " ".join(shipped_yaml().replace("#", "").split())

    for option in every_option():
        assert f"{option.name}: {option.default}".strip() in text
        assert option.sentence in text


def test_every_option_has_words() -> None:
    for option in every_option():
        assert option.sentence.endswith("."), option.key
        assert option.sentence[0].isupper(), option.key
        assert len(option.sentence) <= 100, option.key
        assert option.type, option.key


def test_defaults_match_the_patterns_of_the_schema() -> None:
    path = next(path for path in shipped_files() if path.name == "kiosk.schema.json")
    definitions = json.loads(path.read_text(encoding="utf-8"))["$defs"]

    patterns = [
        (value["pattern"], value["default"])
        for section in definitions.values()
        for value in section["properties"].values()
        if "pattern" in value and "default" in value
    ]

    assert patterns
    for pattern, default in patterns:
        assert re.search(pattern, default)


def test_the_schema_lets_be_empty_what_the_shipped_file_leaves_empty() -> None:
    schema = json.loads(config_schema())
    sections = schema["properties"]

    for option in every_option():
        section, _, name = option.key.partition(".")
        found = schema["$defs"][section.capitalize()]["properties"][name]
        assert ({"type": "null"} in found.get("anyOf", [])) == (not option.default), option.key
        assert {"type": "null"} in sections[section]["anyOf"]


def test_explain_tells_type_range_default_and_sentence_of_one_option() -> None:
    assert explain("idle.warning") == (
        "idle.warning\n"
        "    How long it waits for an answer; at least 20 s, as WCAG 2.2.1 and EN 301 549\n"
        "    ask.\n"
        "    type     a duration\n"
        "    range    20 s to 5 min\n"
        "    default  30 s\n"
    )


def test_explain_tells_a_section_or_all() -> None:
    sound = explain("sound")

    assert re.findall(r"^\S+", sound, re.MULTILINE) == [
        *("sound.enabled", "sound.volume", "sound.speech")
    ]
    assert sound in explain()


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("idle.timout", "Did you mean `idle.timeout`?"),
        ("warning", "Did you mean `idle.warning`?"),
        ("soud", "Did you mean `sound`?"),
        ("idle.seconds", "`idle.seconds` is called `idle.timeout`."),
        ("zebra", "`kiosk config explain` lists them all."),
    ],
)
def test_explain_suggests_what_was_meant(key: str, hint: str) -> None:
    with pytest.raises(UnknownOptionError) as raised:
        explain(key)

    assert hint in str(raised.value)
