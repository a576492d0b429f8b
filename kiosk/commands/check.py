"""``kiosk check``: the problems of packs, of parts of packs, and of kiosk.yaml."""

import json
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.commands.terminal import now, progress, say, write, write_in_colour
from kiosk.config import (
    Config,
    PackSource,
    cache_folder,
    config_path,
    load_config,
    pack_problems,
)
from kiosk.content import Manifest, open_pack, verify_pictures
from kiosk.documents import Document, Problem, Severity, read_document, show_problems
from kiosk.packs import Completeness, Store, is_archive, lint_pack, open_source, refusal

_WHAT_IT_IS = "A pack is a folder with a pack.yaml in it, an archive of one, or an installed one."


class NotCheckableError(Exception):
    """A path that is neither a kiosk.yaml nor in a pack; the message is for people."""


@dataclass
class _Found:
    """What checking came to."""

    problems: set[Problem] = field(default_factory=set)
    languages: dict[Path, Completeness] = field(default_factory=dict)
    """What is written in which language, by the folder of the pack."""


def check(options: Namespace) -> int:
    """Print the problems of the paths asked for, or of the kiosk.yaml in use and its pack.

    Returns 0 where there is no error, 1 where there is, 2 where a path cannot be checked.
    """
    found = _Found()
    refused: list[str] = []
    for path in options.paths or _in_use():
        try:
            _look_at(path, found, now().date())
        except NotCheckableError as reason:
            refused.append(str(reason))
        except OSError as error:
            refused.append(f"`{path}` cannot be read: {error.strerror}.")
    problems = sorted(found.problems)
    if options.format == "json":
        write(_as_json(problems, found.languages))
    else:
        write(show_problems(problems, colour=write_in_colour()))
        for table in filter(None, (known.table() for known in found.languages.values())):
            write(f"\n{table}")
    for sentence in refused:
        say(sentence)
    if refused:
        return 2
    return int(any(problem.severity is Severity.ERROR for problem in problems))


def _in_use() -> Iterable[Path]:
    path = config_path()
    yield path
    config = load_config(path).value
    if config is not None:
        folder = open_source(config.content.pack, Store.here(), cache_folder()).folder
        if folder is not None and (folder / "pack.yaml").exists():
            yield folder


def _as_json(problems: list[Problem], languages: dict[Path, Completeness]) -> str:
    data: dict[str, Any] = {
        "problems": [asdict(problem) for problem in problems],
        "languages": [
            {"pack": str(pack), "offered": known.languages, "files": list(map(asdict, known.files))}
            for pack, known in languages.items()
        ],
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _look_at(path: Path, found: _Found, today: date) -> None:
    if not path.exists():
        raise NotCheckableError(f"There is no `{path}`.")
    pack = _pack_around(path)
    if is_archive(path):
        _look_at_archive(path, found, today)
    elif pack is not None and path.name != "kiosk.yaml":
        _look_at_pack(pack, path, found, today)
    elif path.is_dir() and (path / "kiosk.yaml").exists():
        found.problems.update(_config_problems(path / "kiosk.yaml"))
    elif path.suffix.lower() in {".yaml", ".yml"}:
        found.problems.update(_config_problems(path))
    else:
        raise NotCheckableError(
            f"`{path}` is neither a kiosk.yaml nor a pack: a pack is a folder with a pack.yaml."
        )


def _pack_around(path: Path) -> Path | None:
    """The pack that `path` is, or lies in; spelt like `path` where that can be."""
    for folder in (path, *path.parents, *path.absolute().parents):
        if (folder / "pack.yaml").exists():
            return folder
    return None


def _look_at_pack(pack: Path, path: Path, found: _Found, today: date) -> None:
    """The problems of the pack that are at or below `path`; its pack.yaml stands for all."""
    part = path.resolve()
    whole = part in {pack.resolve(), (pack / "pack.yaml").resolve()}

    def asked_for(file: Path) -> bool:
        return whole or file.resolve().is_relative_to(part)

    with progress(f"Checking {pack} …") as show:
        opened = open_pack(pack)
        broken = verify_pictures(pack, opened.pictures, progress=show)
        linted = lint_pack(opened, today)
    problems = (
        *opened.problems,
        *(replace(problem, file=str(pack / problem.file)) for problem in broken),
        *linted.problems,
    )
    found.problems.update(p for p in problems if asked_for(Path(p.file)))
    if linted.completeness is not None:
        found.languages[pack] = linted.completeness.only(lambda file: asked_for(pack / file))


def _look_at_archive(path: Path, found: _Found, today: date) -> None:
    """The problems of an archive, those of its files as if it were a folder."""
    sourced = open_source(PackSource.named(str(path)), Store.here(), cache_folder())
    if sourced.folder is None:
        found.problems.update(sourced.problems)
        return
    inside = _Found()
    _look_at_pack(sourced.folder, sourced.folder, inside, today)
    found.problems.update(
        replace(problem, file=problem.file.replace(str(sourced.folder), str(path), 1))
        for problem in inside.problems
    )
    for known in inside.languages.values():
        found.languages[path] = known


def _config_problems(path: Path) -> Iterable[Problem]:
    document = load_config(path)
    if document.value is None:
        return document.problems
    sourced = open_source(document.value.content.pack, Store.here(), cache_folder())
    folder = sourced.folder
    if folder is None:
        return (*document.problems, *(_at_pack(document, problem) for problem in sourced.problems))
    if not (folder / "pack.yaml").is_file():
        missing = refusal("", "no-pack", f"There is no pack in `{folder}`.", _WHAT_IT_IS)
        return (*document.problems, _at_pack(document, missing))
    manifest = read_document(folder / "pack.yaml", Manifest).value
    languages = manifest.languages if manifest else ()
    return (*document.problems, *(pack_problems(document, languages) if languages else ()))


def _at_pack(document: Document[Config], problem: Problem) -> Problem:
    """A problem with the pack, at the place in kiosk.yaml that names it."""
    return document.problem(
        ("content", "pack"), problem.code, problem.message, suggestion=problem.suggestion
    )
