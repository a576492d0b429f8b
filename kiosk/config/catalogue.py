"""The options of kiosk.yaml as data: for `explain`, for the shipped file, for documentation."""

import difflib
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from kiosk.config.kinds import Between, Says
from kiosk.config.models import RENAMED, Config, Section
from kiosk.documents import json_schema, sentence

SCHEMA_LINE = "# yaml-language-server: $schema=../kiosk/schemas/kiosk.schema.json"
"""The first line of the shipped file: editors complete and check by it."""

_PREAMBLE = """\
What this kiosk does where it stands. Every option is here, with its default as its value.
Keep what you change; what you leave out has its default.
`kiosk check FILE` finds mistakes, `kiosk config explain KEY` tells more about an option."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of kiosk.yaml."""

    key: str
    """Its section and name: ``idle.timeout``."""
    type: str
    """What kind of value it takes, in words."""
    default: str
    """Its default as written in YAML; empty when there is none."""
    range: str | None
    """What it can be, in words, where that has bounds."""
    example: str | None
    """A value as written in YAML, for options without a default."""
    sentence: str
    """What it is for."""

    @property
    def name(self) -> str:
        """The key without its section."""
        return self.key.partition(".")[2]


class UnknownOptionError(LookupError):
    """There is no such section or option; the message is for people."""


def every_option(section: str | None = None) -> Iterator[Option]:
    """All options in the order of the file, or those of one section."""
    for name, model in sections().items():
        if section in (None, name):
            for key, field in model.model_fields.items():
                yield _option(f"{name}.{key}", field, sentence(model, key))


def sections() -> dict[str, type[Section]]:
    """The sections of kiosk.yaml by name, in the order of the file."""
    return {
        name: field.annotation
        for name, field in Config.model_fields.items()
        if isinstance(field.annotation, type) and issubclass(field.annotation, Section)
    }


def explain(key: str | None = None) -> str:
    """Type, default, range and sentence of one option, of a section's options, or of all.

    Raises UnknownOptionError, with a suggestion, where there is no such section or option.
    """
    found = [option for option in every_option() if key in (None, option.key, _section(option))]
    if not found and key is not None:
        raise UnknownOptionError(_unknown(key))
    return "\n".join(map(_explained, found))


def shipped_yaml() -> str:
    """The text of the kiosk.yaml that comes with the kiosk."""
    blocks = [SCHEMA_LINE + "\n" + _comment(_PREAMBLE)]
    for name, model in sections().items():
        lines = [_comment(model.__doc__ or ""), f"{name}:"]
        for option in every_option(name):
            lines.append(_comment(option.sentence, indent="  "))
            if option.range:
                lines.append(f"  # From {option.range}.")
            lines.append(f"  {option.name}: {option.default}".rstrip())
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def config_schema() -> str:
    """The JSON Schema of kiosk.yaml: the text of ``kiosk.schema.json``."""
    return json_schema(Config, title="kiosk.yaml", identifier="kiosk.schema.json")


def _section(option: Option) -> str:
    return option.key.partition(".")[0]


def _explained(option: Option) -> str:
    facts = [
        ("type", f"{option.type}, such as {option.example}" if option.example else option.type),
        ("range", option.range),
        ("default", option.default or "none"),
    ]
    lines = [option.key, *textwrap.wrap(option.sentence, 76)]
    lines += [f"{name:8} {text}" for name, text in facts if text]
    return "\n    ".join(lines) + "\n"


def _unknown(key: str) -> str:
    if key in RENAMED:
        return f"`{key}` is called `{RENAMED[key]}`."
    known = [*sections(), *(option.key for option in every_option())]
    last = key.rpartition(".")[2]
    by_name = [name for name in known if name.rpartition(".")[2] == last]
    close = difflib.get_close_matches(key, known, n=1) or by_name
    if not close:
        names = {name.rpartition(".")[2]: name for name in known}
        close = [names[name] for name in difflib.get_close_matches(last, names, n=1)]
    hint = f" Did you mean `{close[0]}`?" if close else " `kiosk config explain` lists them all."
    return f"There is no option `{key}`.{hint}"


def _option(key: str, field: FieldInfo, said: str | None) -> Option:
    marks = [*field.metadata, *_marks(field.annotation)]
    says = next((mark for mark in marks if isinstance(mark, Says)), None)
    between = next((mark for mark in marks if isinstance(mark, Between)), None)
    default = _as_yaml(field.default)
    return Option(
        key=key,
        type=says.type if says else _type(field.annotation),
        default=default,
        range=between.text if between else None,
        example=says.example if says and not default else None,
        sentence=" ".join((said or "").split()),
    )


def _marks(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) is Annotated:
        yield from annotation.__metadata__
    for part in get_args(annotation):
        yield from _marks(part)


def _type(annotation: Any) -> str:
    if annotation is bool:
        return "true or false"
    if get_origin(annotation) is Literal:
        *most, last = map(str, get_args(annotation))
        return f"{', '.join(most)} or {last}"
    raise TypeError(f"Give {annotation!r} words of its own: `Says` in kiosk.config.kinds.")


def _as_yaml(default: Any) -> str:
    if default is None:
        return ""
    return str(default).lower() if isinstance(default, bool) else str(default)


def _comment(text: str, indent: str = "") -> str:
    lines = [line for part in text.splitlines() for line in textwrap.wrap(part, 92 - len(indent))]
    return "\n".join(f"{indent}# {line}" for line in lines)
