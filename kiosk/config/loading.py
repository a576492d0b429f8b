"""Reading kiosk.yaml, and what to say about it beyond a single value."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.config.models import RENAMED, Config
from kiosk.documents import Document, Problem, parse_document, read_document


def load_config(path: Path) -> Document[Config]:
    """Read a kiosk.yaml: the config, with its folders made absolute, or all its problems.

    Never raises: a file that is missing or cannot be read is a problem, too.
    """
    return _finished(read_document(path, Config))


def parse_config(data: bytes, path: Path) -> Document[Config]:
    """The same for the bytes of a kiosk.yaml that stands, or stood, at `path`."""
    return _finished(parse_document(data, path, Config))


def default_config() -> Config:
    """What a kiosk does whose kiosk.yaml says nothing."""
    return Config()


def pack_problems(document: Document[Config], languages: Sequence[str]) -> tuple[Problem, ...]:
    """Languages that kiosk.yaml names and the pack, which has `languages`, does not speak."""
    if document.value is None:
        return ()
    config = document.value.languages
    named: list[tuple[tuple[str | int, ...], str]] = []
    for key, tags in (("offered", config.offered), ("order", config.order)):
        named += [(("languages", key, index), tag) for index, tag in enumerate(tags or ())]
    if config.first is not None:
        named.append((("languages", "first"), config.first))
    return tuple(
        document.problem(
            where,
            "unknown-language",
            f"The pack does not speak `{tag}`.",
            suggestion=f"It speaks {', '.join(f'`{known}`' for known in languages)}.",
        )
        for where, tag in named
        if tag not in languages
    )


def _finished(document: Document[Config]) -> Document[Config]:
    if document.value is None:
        return replace(document, problems=_renamed(document))
    base = document.path.absolute().parent
    config = document.value
    content, log = config.content, config.log
    if content.pack is not None:
        source = replace(content.pack, path=base / content.pack.path)
        content = content.model_copy(update={"pack": source})
    if log.folder is not None:
        log = log.model_copy(update={"folder": base / log.folder})
    return replace(document, value=config.model_copy(update={"content": content, "log": log}))


def _renamed(document: Document[Config]) -> tuple[Problem, ...]:
    """The problems, with unknown keys that have another name said to be so."""
    known = {
        (place.line, place.column, old.rpartition(".")[2]): place
        for old, new in RENAMED.items()
        for place in [
            document.problem(
                old.split("."),
                "renamed-key",
                f"`{old}` is called `{new}`.",
                key=True,
                suggestion=_where(old, new),
            )
        ]
    }
    return tuple(
        next(
            (
                better
                for (line, column, name), better in known.items()
                if (line, column) == (problem.line, problem.column)
                and f"`{name}`" in problem.message
            ),
            problem,
        )
        if problem.code == "unknown-key"
        else problem
        for problem in document.problems
    )


def _where(old: str, new: str) -> str:
    section, _, name = new.rpartition(".")
    if section == old.rpartition(".")[0]:
        return f"Write `{name}`."
    return f"Write `{name}` in the section `{section}`."
