"""How long another pack takes to be on a running kiosk, by its number of entries.

    python -m tests.bench.swapping [--large]

The pack is read in the background (that takes longer the larger it is, and nobody waits for it);
then it goes on between two screens, and that has to take the same time for any pack. Printed are
also the longest frames: before anything is asked, while it is read, and as it goes on.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from kiosk.config import RunOptions, cache_folder
from kiosk.content import open_pack
from kiosk.host import light_of
from kiosk.packs import Mark, PanelSize, Store
from tests.bench.pack_opening import make_pack
from tests.bench.program import PATIENCE, ROOT, Folders
from tests.xvfb import Xvfb

QUIET = 8.0
"""Seconds after the first frame in which the kiosk gets ready for what comes."""
BEFORE, AFTER = 5.0, 2.0
"""Seconds of frames that are looked at, before and after."""


@dataclass(frozen=True)
class Swapped:
    """How one swap went: seconds to read it, and milliseconds for the rest.

    `computed` and `took` are what putting it on keeps the screen's thread; the others are the
    longest frames.
    """

    read: float
    computed: float
    took: float
    before: float
    reading: float
    swapping: float


def measure(screen: Xvfb, entries: int) -> Swapped:
    """Swap from one version of a pack to another while the kiosk attracts."""
    folders = Folders()
    try:
        environment = folders.environment(screen)
        for step in ("prepare", "play"):
            done = subprocess.run(
                [sys.executable, "-m", "tests.bench.swapping", step, str(entries)],
                env=environment,
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=False,
                timeout=40 * PATIENCE,
            )
            if done.returncode:
                raise RuntimeError(done.stderr)
        return Swapped(**json.loads(done.stdout.splitlines()[-1]))
    finally:
        subprocess.run(["chmod", "-R", "u+w", folders.base], check=True)
        folders.close()


# -- in processes of their own -------------------------------------------------------------------


def prepare(entries: int) -> None:
    """Install two versions of a pack; the first is on and has proven itself."""
    store, now = Store.here(), datetime.now(UTC)
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work) / "bench"
        make_pack(folder, entries)
        manifest = (folder / "pack.yaml").read_text()
        for version in ("1", "2"):
            (folder / "pack.yaml").write_text(f"{manifest}version: '{version}'\n")
            pack = store.install(
                folder, now=now, panel=PanelSize(), tell=lambda *_: None, look=light_of
            ).pack
            open_pack(pack.folder, cache=cache_folder())
            if version == "1":
                store.use(pack, now=now)
                store.mark(pack.key, Mark.passed)


def play() -> int:
    """Run the kiosk, swap, and print how it went."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickView

    import kiosk.app
    from kiosk.app.service import Service
    from kiosk.host.constants import keep_constants
    from tests.journeys.stopwatch import Stopwatch

    keep_constants()
    watch, services = Stopwatch(), list[Service]()
    made = Service.__init__

    def make(self: Service, *arguments: object) -> None:
        made(self, *arguments)  # type: ignore[arg-type]
        services.append(self)
        later(0, wait)

    def later(seconds: float, then: Callable[[], None]) -> None:
        QTimer.singleShot(round(seconds * 1000), then)

    def wait() -> None:
        view = services[0].view
        assert isinstance(view, QQuickView)
        watch.watch(view)
        later(QUIET, swap) if watch.frames else later(0.1, wait)

    def swap() -> None:
        # As somebody at a terminal does: nothing of that keeps the screen.
        command = [sys.executable, "-m", "tests.bench.swapping", "use"]
        told = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        later(0.05, lambda: when_told(told))

    def when_told(told: "subprocess.Popen[bytes]") -> None:
        if told.poll() is None:
            later(0.05, lambda: when_told(told))
            return
        asked = time.monotonic()
        services[0].swapping.take_new(at_once=True)
        until_on(asked)

    def until_on(asked: float) -> None:
        if len(watch.swaps) < 2:
            later(0.1, lambda: until_on(asked))
        else:
            later(AFTER + 0.5, lambda: tell(asked))

    def tell(asked: float) -> None:
        on = watch.swaps[-1]
        at = on["at"]

        def longest(since: float, until: float) -> float:
            # A frame counts where it ended.
            frames = pairwise(watch.frames)
            gaps = (after - before for before, after in frames if since < after <= until)
            return 1000 * max(gaps, default=0.0)

        said = Swapped(
            read=at - asked,
            computed=on["computed"] * 1000,
            took=on["took"] * 1000,
            before=longest(asked - BEFORE, asked),
            reading=longest(asked, at),
            swapping=longest(at, at + AFTER),
        )
        print(json.dumps(asdict(said)), flush=True)
        QGuiApplication.exit(0)

    Service.__init__ = make  # type: ignore[method-assign, assignment]
    return kiosk.app.run(RunOptions())


def main() -> int:
    """Measure, and print a table."""
    if sys.argv[1:2] == ["prepare"]:
        prepare(int(sys.argv[2]))
        return 0
    if sys.argv[1:2] == ["use"]:
        Store.here().use(Store.here().find("bench@2"), now=datetime.now(UTC))
        return 0
    if sys.argv[1:2] == ["play"]:
        return play()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help="also a thousand entries")
    options = parser.parse_args()
    print(f"{'':7} {'read in the':>11} {'put on:':>10} {'':>8} {'longest frame':>33}")
    heads = ("entries", "background", "computing", "taking", "before", "reading", "going on")
    print("{:>7} {:>11} {:>10} {:>8} {:>11} {:>10} {:>10}".format(*heads))
    with Xvfb(1080, 1920) as screen:
        for entries in (10, 100, 1000) if options.large else (10, 100):
            one = measure(screen, entries)
            print(
                f"{entries:7} {one.read:9.1f} s {one.computed:7.1f} ms {one.took:5.1f} ms"
                f" {one.before:8.0f} ms {one.reading:7.0f} ms {one.swapping:7.0f} ms",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    os.environ.setdefault("PYTHONPATH", str(ROOT))
    sys.exit(main())
