"""How long packs take to build, check, install and put on, by their number of entries.

    python tests/bench/packs.py [--large] [--camera]

Each entry has about 4 KB of YAML in three languages and a poster of five layers, as they come along
with the kiosk and right for the panel already; with `--camera` also a photograph of 12 megapixels
that has to be scaled down.
Each command is a process of its own; its memory is the most that it held.
"""

import argparse
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.config import shipped_pack
from kiosk.packs import Store
from tests.bench.pack_opening import make_pack

SWAPS = 20


def with_pictures(folder: Path, *, camera: bool) -> None:
    """Give each entry of a pack its layers, and a photograph."""
    photo = io.BytesIO()
    layers = sorted((shipped_pack() / "locations/helsetkopen/poster").glob("?-*.webp"))[:5]
    if camera:
        Image.effect_noise((1000, 750), 60).convert("RGB").resize((4000, 3000)).save(photo, "JPEG")
    for file in folder.glob("*/*/*.yaml"):
        names = [layer.name for layer in layers]
        for layer in layers:
            shutil.copy(layer, file.parent)
        text = file.read_text("utf-8").replace("image: poster.png", f"layers: [{', '.join(names)}]")
        if camera:
            (file.parent / "photo.jpg").write_bytes(photo.getvalue())
            text += "photos: [{file: photo.jpg, alt: A, credit: B}]\n"
        file.write_text(text, "utf-8")


def run(*words: str | Path) -> tuple[float, float, float]:
    """Run a command: the seconds it takes and computes, and the most memory it holds, in MiB."""
    began = time.monotonic()
    child = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert child.stderr is not None
    said = child.stderr.read().decode()
    _, status, used = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status):
        raise RuntimeError(said)
    computed = used.ru_utime + used.ru_stime
    return time.monotonic() - began, computed, used.ru_maxrss / 1024


def swap(store: Store) -> float:
    """The milliseconds that putting a pack on takes, the best of several."""
    best = float("inf")
    pack = store.installed()[0]
    for _ in range(SWAPS):
        began = time.monotonic()
        store.use(pack, now=datetime.now(UTC))
        best = min(best, time.monotonic() - began)
        store.rollback(now=datetime.now(UTC))
    return best * 1000


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help="also a thousand entries")
    parser.add_argument("--camera", action="store_true", help="with photographs to scale down")
    options = parser.parse_args()
    heads = "".join(f"{name:>22}" for name in ("build", "check", "install"))
    print(f"{'entries':>7} {'files':>6} {'size':>7}{heads} {'swap':>9}")
    print(" " * 22 + f"{'taken, computed, held':>22}" * 3)
    for entries in (10, 100, 1000) if options.large else (10, 100):
        with tempfile.TemporaryDirectory() as work:
            folder, archive = Path(work) / "bench", Path(work) / "bench.kioskpack"
            for name in ("DATA", "CACHE", "STATE", "CONFIG"):
                os.environ[f"XDG_{name}_HOME"] = f"{work}/{name}"
            make_pack(folder, entries)
            with_pictures(folder, camera=options.camera)
            figures = [
                run("pack", "build", folder, "-o", archive),
                run("check", folder),
                run("pack", "install", archive),
            ]
            (pack,) = Store.here().installed()
            cells = "".join(
                f"{took:7.1f} s {computed:5.1f} s {memory:3.0f} M"
                for took, computed, memory in figures
            )
            count, size = len(pack.inventory.files), archive.stat().st_size / 1e6
            took = swap(Store.here())
            print(f"{entries:7} {count:6} {size:4.0f} MB{cells} {took:6.1f} ms", flush=True)
            subprocess.run(["chmod", "-R", "u+w", work], check=True)


if __name__ == "__main__":
    main()
