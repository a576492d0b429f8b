"""``kiosk config``: the options of kiosk.yaml, and the JSON Schemas of all files."""

import difflib
from argparse import Namespace
from pathlib import Path

from kiosk.commands.terminal import say, write
from kiosk.config import (
    UnknownOptionError,
    checkout,
    config_schema,
    explain,
    shipped_config,
    shipped_schemas,
    shipped_yaml,
)
from kiosk.content import schemas


def explain_option(options: Namespace) -> int:
    """``kiosk config explain``."""
    try:
        write(explain(options.key))
    except UnknownOptionError as unknown:
        say(str(unknown))
        return 2
    return 0


def schema(options: Namespace) -> int:
    """``kiosk config schema``."""
    if options.write:
        return _write_shipped_files()
    name: str = options.name.removesuffix(".yaml")
    texts = {file.partition(".")[0]: text for file, text in _schemas().items()}
    if name not in texts:
        close = difflib.get_close_matches(name, texts, n=1)
        hint = f"Did you mean `{close[0]}`?" if close else f"There are {', '.join(texts)}."
        say(f"There is no schema `{name}`. {hint}")
        return 2
    write(texts[name])
    return 0


def _write_shipped_files() -> int:
    if checkout() is None:
        say("This kiosk is installed, not a source checkout: its files stay as they came.")
        return 2
    for path, text in shipped_files().items():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            say(f"Wrote {path}.")
    return 0


def shipped_files() -> dict[Path, str]:
    """The files that are made of the models, with the text each should have."""
    folder = shipped_schemas()
    return {shipped_config(): shipped_yaml()} | {
        folder / file: text for file, text in _schemas().items()
    }


def _schemas() -> dict[str, str]:
    return {"kiosk.schema.json": config_schema(), **schemas()}
