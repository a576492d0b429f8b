"""``kiosk check``: the problems of packs, of parts of packs, and of kiosk.yaml."""

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from kiosk.commands.terminal import progress, say, write, write_in_colour
from kiosk.config import (
    Config,
    PackSource,
    cache_folder,
    config_path,
    load_config,
    pack_problems,
)
from kiosk.content import Manifest, open_pack, verify_pictures
from kiosk.documents import (
    Document,
    Problem,
    Severity,
    problems_as_json,
    read_document,
    show_problems,
)
from kiosk.packs import Store, is_archive, open_source, refusal

_WHAT_IT_IS = "A pack is a folder with a pack.yaml in it, an archive of one, or an installed one."


class NotCheckableError(Exception):
    """A path that is neither a kiosk.yaml nor in a pack; the message is for people."""


def check(options: Namespace) -> int:
    """Print the problems of the paths asked for, or of the kiosk.yaml in use and its pack.

    Returns 0 where there is no error, 1 where there is, 2 where a path cannot be checked.
    """
    found: set[Problem] = set()
    refused: list[str] = []
    for path in options.paths or _in_use():
        try:
            found.update(_problems(path))
        except NotCheckableError as reason:
            refused.append(str(reason))
        except OSError as error:
            refused.append(f"`{path}` cannot be read: {error.strerror}.")
    problems = sorted(found)
    if options.format == "json":
        write(problems_as_json(problems))
    else:
        write(show_problems(problems, colour=write_in_colour()))
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


def _problems(path: Path) -> Iterable[Problem]:
    if not path.exists():
        raise NotCheckableError(f"There is no `{path}`.")
    if is_archive(path):
        return _archive_problems(path)
    pack = _pack_around(path)
    if pack is not None and path.name != "kiosk.yaml":
        return _pack_problems(pack, path)
    if path.is_dir() and (path / "kiosk.yaml").exists():
        return _config_problems(path / "kiosk.yaml")
    if path.suffix.lower() in {".yaml", ".yml"}:
        return _config_problems(path)
    raise NotCheckableError(
        f"`{path}` is neither a kiosk.yaml nor a pack: a pack is a folder with a pack.yaml."
    )


def _pack_around(path: Path) -> Path | None:
    """The pack that `path` is, or lies in; spelt like `path` where that can be."""
    for folder in (path, *path.parents, *path.absolute().parents):
        if (folder / "pack.yaml").exists():
            return folder
    return None


def _pack_problems(pack: Path, path: Path) -> Iterable[Problem]:
    """The problems of the pack that are at or below `path`; its pack.yaml stands for all."""
    problems = _whole_pack(pack)
    part = path.resolve()
    if part in {pack.resolve(), (pack / "pack.yaml").resolve()}:
        return problems
    return [problem for problem in problems if Path(problem.file).resolve().is_relative_to(part)]


def _whole_pack(pack: Path) -> Iterable[Problem]:
    with progress(f"Checking {pack} …") as show:
        opened = open_pack(pack)
        broken = verify_pictures(pack, opened.pictures, progress=show)
    return (
        *opened.problems,
        *(replace(problem, file=str(pack / problem.file)) for problem in broken),
    )


def _archive_problems(path: Path) -> Iterable[Problem]:
    """The problems of an archive, those of its files as if it were a folder."""
    sourced = open_source(PackSource.named(str(path)), Store.here(), cache_folder())
    if sourced.folder is None:
        return sourced.problems
    inside = str(sourced.folder)
    return [
        replace(problem, file=problem.file.replace(inside, str(path), 1))
        for problem in _whole_pack(sourced.folder)
    ]


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
