"""``kiosk conformance``: what the standards ask, measured clause by clause on a panel."""

import json
import tempfile
import time
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from kiosk import __version__
from kiosk.commands.terminal import now, progress, say, write
from kiosk.config import Config, PackSource, cache_folder, config_path, load_config
from kiosk.conformance import (
    About,
    Evidence,
    Extent,
    Judged,
    Outcome,
    Pictures,
    Setting,
    as_dict,
    folder_hash,
    judge,
    plan,
    read_pack,
    report_page,
    sheet_page,
)
from kiosk.content import Pack, PackFiles, check_clip, open_pack
from kiosk.documents import show_problems
from kiosk.host import light_of
from kiosk.packs import CannotLookError, Store, first_flashing, open_source
from kiosk.proof import CannotDrawError, Crew, Mounting, Order, Shot

REPORT, SHEET, DATA = "conformance.html", "installation.html", "conformance.json"
PATIENCE, SLOWNESS = 60.0, 4.0
"""Seconds that a clip may take to be looked at for flashes, and that of each of its own."""
SMALLEST, LARGEST = 480, 4096
"""Pixels of a panel's side."""


def conformance(options: Namespace) -> int:
    """Measure and write: 0 nothing fails, 1 something does, 2 it could not be measured."""
    began = time.monotonic()
    try:
        config = _config(options.config)
        pack, folder = _pack(options.pack, config)
        with tempfile.TemporaryDirectory(prefix="kiosk-conformance-") as work:
            panels = _measure(options, config, pack, folder, Path(work))
            about = _about(pack, folder)
            files = _write(options, about, panels, Pictures(Path(work)))
    except CannotDrawError as reason:
        say(str(reason))
        return 2
    failing = [
        f"{judged.setting.title}: {clause.standard} {clause.number}, {clause.title}:"
        f" {verdict.measured.replace(chr(10), '; ')}\n"
        for judged in panels
        for clause, verdict in judged.having(Outcome.FAIL)
    ]
    told = write if options.format == "html" else _say_lines
    told("".join(failing))
    shots = sum(len(judged.evidence.shots) for judged in panels)
    where = f" Open {files}." if files else ""
    say(f"{shots:,} pages measured in {time.monotonic() - began:.0f} s.{where}")
    return int(bool(failing))


def _say_lines(lines: str) -> None:
    for line in lines.splitlines():
        say(line)


def _measure(
    options: Namespace, config: Config, pack: Pack, folder: Path, work: Path
) -> tuple[Judged, ...]:
    settings = _settings(options.panel, config)
    said = read_pack(folder, pack, now().date(), _flashing(folder))
    idle = (float(config.idle.timeout), float(config.idle.warning))
    extent: Extent = "all" if options.all else "sample" if options.sample else "usual"
    panels = []
    for number, setting in enumerate(settings):
        planned = plan(pack, setting, extent)
        shots: list[Shot] = []
        # One panel's pictures may not lie on another's of as many pixels.
        out = work / str(number)
        order = Order(
            folder.resolve(),
            planned.languages,
            out,
            work / "cache",
            measured=True,
            patience=idle,
            stride=planned.stride,
        )
        with progress(f"Measuring on {setting.title} …") as show:
            done = Crew(order, planned.tasks).work(shots.append, show)
        for note in done.notes:
            say(f"While measuring: {note}")
        named = tuple(_of_panel(shot, number) for shot in sorted(shots, key=lambda one: one.place))
        panels.append(judge(Evidence(setting, named, said), planned.chosen))
    return tuple(panels)


def _flashing(folder: Path) -> tuple[str, ...]:
    """Which clips flash too often, or could not be looked at here."""
    files, found = PackFiles(folder), []
    for path in sorted({one for one in open_pack(folder).clips if not one.endswith(".vtt")}):
        seconds = check_clip(files, path).seconds
        patience = PATIENCE + SLOWNESS * seconds
        try:
            film = light_of(Path(files.absolute(path)), seconds, patience, lambda _: None)
        except CannotLookError as error:
            found.append(f"`{path}` could not be looked at: {error}")
            continue
        flashing = first_flashing(film)
        if flashing is not None:
            at = flashing.at / 1000
            found.append(
                f"`{path}` flashes {flashing.flashes:g} times within a second, at {at:.1f} s"
            )
    return tuple(found)


def _of_panel(shot: Shot, number: int) -> Shot:
    return replace(shot, file=f"{number}/{shot.file}")


def _about(pack: Pack, folder: Path) -> About:
    languages = pack.manifest.languages
    title = pack.manifest.title.read(languages[0], languages[0])
    return About(__version__, title, folder_hash(folder), now().date().isoformat(), languages)


def _write(
    options: Namespace, about: About, panels: tuple[Judged, ...], pictures: Pictures
) -> Path | None:
    data = json.dumps(as_dict(about, panels), indent=2, ensure_ascii=False) + "\n"
    out: Path | None = options.out
    if options.format == "json" and out is None:
        write(data)
        return None
    out = out or Path("conformance")
    pages = {SHEET: sheet_page(about, panels)}
    if options.format == "json":
        pages[DATA] = data
    else:
        pages[REPORT] = report_page(about, panels, pictures)
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, page in pages.items():
            (out / name).write_text(page, encoding="utf-8")
    except OSError as error:
        raise CannotDrawError(
            f"`{error.filename or out}` cannot be written: {error.strerror}."
        ) from error
    return out / (DATA if options.format == "json" else REPORT)


def _config(asked: Path | None) -> Config:
    document = load_config(config_path(asked))
    if document.value is None:
        raise CannotDrawError(show_problems(document.problems, colour=False).rstrip())
    return document.value


def _pack(named: str | None, config: Config) -> tuple[Pack, Path]:
    source = PackSource.named(named) if named else config.content.pack
    sourced = open_source(source, Store.here(), cache_folder())
    opened = open_pack(sourced.folder) if sourced.folder else None
    if opened is None or opened.pack is None or sourced.folder is None:
        problems = sourced.problems or (opened.problems if opened is not None else ())
        raise CannotDrawError(show_problems(problems, colour=False).rstrip())
    return opened.pack, sourced.folder


def _settings(panels: list[tuple[float, int, int]] | None, config: Config) -> tuple[Setting, ...]:
    """The panels asked for, else that of kiosk.yaml, all hung as kiosk.yaml says."""
    display = config.display
    asked = panels
    if not asked:
        width, height = display.size
        if display.rotation % 180:
            width, height = height, width
        asked = [(float(display.diagonal), width, height)]
    distance, edge = float(display.viewing_distance), float(display.lower_edge)
    for _, width, height in asked:
        if min(width, height) < SMALLEST or max(width, height) > LARGEST:
            raise CannotDrawError(
                f"No panel has {width}x{height} pixels. Each side has {SMALLEST} to {LARGEST}."
            )
    return tuple(Setting(w, h, Mounting(inches, distance, edge)) for inches, w, h in asked)
