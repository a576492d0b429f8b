"""One of the processes that draw: it reads tasks, takes the pictures and tells of each.

Lines of JSON on standard input, the order first, and on standard output. It ends with its input.
"""

import contextlib
import json
import logging
import resource
import signal
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Lock
from typing import Any

from PIL import Image
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.content import open_pack
from kiosk.proof.camera import View
from kiosk.proof.plan import CannotDrawError, Order, Shot, Task
from kiosk.proof.scenes import Scene, scenes
from kiosk.proof.stage import Stage, make_application
from kiosk.ui import Shown

SMALL = (300, 300)
"""Pixels of a thumbnail at most."""
QUALITY = 82
"""Of a thumbnail."""
RUNS = zlib.Z_RLE
"""How PNG compresses: flat colours are runs, and to look for more takes three times as long."""
LOUD = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


def main() -> int:
    """Draw what standard input asks for."""
    # Whoever started it is interrupted too, and tells it to end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _hear()
    lines = iter(sys.stdin)
    order = Order.of(json.loads(next(lines)))
    application = make_application()
    stage: Stage | None = None
    try:
        stage = _stage(order)
        for line in lines:
            _draw(Task.of(json.loads(line)), order, stage)
            # Kilobytes on Linux.
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
            _tell("done", peak)
    except CannotDrawError as reason:
        _tell("failed", str(reason))
    finally:
        if stage is not None:
            stage.close()
        del application
    return 0


def _stage(order: Order) -> Stage:
    pack = open_pack(order.pack).pack
    if pack is None:
        raise CannotDrawError(f"`{order.pack}` cannot be shown any more; it was changed meanwhile.")
    languages = tuple(pack.manifest.languages)
    shown = Shown(pack, order.pack, languages, languages[0], serial=1)
    return Stage(shown, order.cache, order.patience)


def _draw(task: Task, order: Order, stage: Stage) -> None:
    stage.dress(task.variant)
    chapters: set[str] = set()
    for number, scene in enumerate(scenes(task.part, stage.shown, stage.manner)):
        if number % order.stride and scene.chapter in chapters:
            continue
        chapters.add(scene.chapter)
        for shot, view in _shots(task, number, scene, _views(stage, scene, order)):
            _save(view.picture, order.out / shot.file, "PNG", compress_type=RUNS)
            small = view.picture.copy()
            small.thumbnail(SMALL, Image.Resampling.BOX, reducing_gap=None)
            _save(small, order.out / shot.small, "JPEG", quality=QUALITY)
            _tell("shot", shot.as_dict())


def _views(stage: Stage, scene: Scene, order: Order) -> Iterator[tuple[str, View]]:
    if order.measured:
        return stage.measures(scene, order.languages)
    return stage.views(scene, order.languages)


def _shots(
    task: Task, number: int, scene: Scene, views: Iterable[tuple[str, View]]
) -> Iterator[tuple[Shot, View]]:
    taken: dict[str, int] = {}
    for language, view in views:
        turn = taken[language] = taken.get(language, 0) + 1
        folder = f"{task.variant.slug}/{'all' if scene.everywhere else language}"
        name = f"{folder}/{scene.key}" + (f"-{turn}" if turn > 1 else "")
        shot = Shot(
            (task.number, number, turn),
            scene.key,
            scene.chapter,
            scene.title,
            task.variant,
            None if scene.everywhere else language,
            f"pictures/{name}.png",
            f"small/{name}.jpg",
            view.findings,
            view.tallies,
        )
        yield shot, view


def _save(picture: Image.Image, file: Path, kind: str, **how: int) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("wb") as target:
            picture.save(target, kind, **how)
    except OSError as error:
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
        raise CannotDrawError(f"`{file}` cannot be written: {error.strerror or error}.") from error


def _hear() -> None:
    """Tell what Qt and the kiosk's log warn of, instead of writing it down."""

    class Teller(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            _tell("note", record.getMessage())

    logging.getLogger("kiosk").addHandler(Teller(logging.WARNING))

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        # What Qt says of the machine's folders says nothing about the pack.
        if kind in LOUD and not message.startswith("QStandardPaths"):
            _tell("note", message)

    qInstallMessageHandler(hear)


_telling = Lock()


def _tell(what: str, told: Any) -> None:
    """A line to whoever started it; from any thread, for pictures are decoded on their own."""
    with _telling:
        sys.stdout.write(json.dumps([what, told]) + "\n")
        sys.stdout.flush()
