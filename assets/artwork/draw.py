"""Draw the posters of the default pack: `python assets/artwork/draw.py [entry…]`."""

from __future__ import annotations

import argparse
import ctypes
import importlib
import os
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from brush import HEIGHT, WIDTH
from entries import told
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage
from sheet import Layer, Scene

T = TypeVar("T")

HERE = Path(__file__).parent
PACK = HERE.parent / "packs" / "mission-norway"
MOST_BYTES = {1: 300_000, 2: 600_000}
"""How much the layers of a poster may weigh together, at one pixel to a unit and at two."""
ENDING = {1: "", 2: "@2x"}


def keep_constants() -> None:
    """Make None, True and False immortal, as Python 3.12 does: PySide6 6.12 gives away references."""
    if sys.version_info < (3, 12):
        for constant in (None, True, False):
            ctypes.c_ssize_t.from_address(id(constant)).value = 1 << 60


def names() -> list[str]:
    files = sorted((HERE / "scenes").glob("*/*.py"))
    return [f"{file.parent.name}/{file.stem.replace('_', '-')}" for file in files]


def load(entry: str) -> Scene:
    kind, name = entry.replace("-", "_").split("/")
    found: Scene = importlib.import_module(f"scenes.{kind}.{name}").poster
    if found.entry != entry:
        raise ValueError(f"scenes/{kind}/{name}.py says it draws {found.entry}, not {entry}.")
    return found


def picture(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    size = (plain.width(), plain.height())
    return Image.frombytes("RGBA", size, bytes(plain.constBits()))


def webp(layer: Layer) -> bytes:
    """Encode a layer: the sky without loss, whose gradients would show it; others as is smaller."""
    made = picture(layer.image)
    if layer.name == "sky":
        return encoded(made.convert("RGB"), lossless=True, quality=40, method=2)
    lossy = encoded(made, quality=88, method=4, alpha_quality=100)
    if layer.move is None and layer.name != "near":
        return lossy
    return min(lossy, encoded(made, lossless=True, quality=40, method=2), key=len)


def encoded(made: Image.Image, **how: int) -> bytes:
    out = BytesIO()
    made.save(out, "WEBP", **how)
    return out.getvalue()


def save(entry: str) -> str:
    """Write the layers of a poster, in both sizes, and return a line on what they weigh."""
    one = load(entry)
    folder = PACK / entry / "poster"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.webp"):
        old.unlink()
    line = f"{entry}:"
    for scale, most in MOST_BYTES.items():
        total = 0
        for name, layer in one.draw(scale).items():
            file = folder / f"{name}{ENDING[scale]}.webp"
            file.write_bytes(webp(layer))
            total += file.stat().st_size
        line += f" {total / 1000:.0f} KB" + (" TOO BIG" if total > most else "")
    return line


def flatten(layers: Iterable[Layer]) -> Image.Image:
    first, *rest = (picture(layer.image) for layer in layers)
    for above in rest:
        first.alpha_composite(above)
    return first.convert("RGB")


def flat(entry: str) -> Image.Image:
    """Return the poster in one piece."""
    return flatten(load(entry).draw().values())


def flat_file(entry: str, folder: Path) -> None:
    flat(entry).save(folder / f"{entry.replace('/', '-')}.png")


def tell(entry: str) -> None:
    """Write the layers, moves and focus of a poster into its entry's YAML."""
    one = load(entry)
    (file,) = (PACK / entry).glob("*.yaml")
    text = file.read_text(encoding="utf-8")
    file.write_text(told(text, one.draw(), one.focus), encoding="utf-8")


def contact(file: Path, entries: list[str], columns: int = 9, width: int = 240) -> None:
    height = width * HEIGHT // WIDTH
    rows = -(-len(entries) // columns)
    sheet = Image.new("RGB", (columns * (width + 8), rows * (height + 8)), "#0b1b28")
    for i, one in enumerate(each(flat, entries)):
        small = one.resize((width, height), Image.Resampling.LANCZOS)
        sheet.paste(small, (i % columns * (width + 8) + 4, i // columns * (height + 8) + 4))
    sheet.save(file)


@cache
def begin() -> QGuiApplication:
    """Make this process fit for painting."""
    keep_constants()
    return QGuiApplication(sys.argv[:1])


def each(work: Callable[[str], T], entries: list[str]) -> Iterable[T]:
    """Do the work for every entry, on all cores, and yield what comes of it in their order."""
    with ProcessPoolExecutor(mp_context=get_context("spawn"), initializer=begin) as pool:
        yield from pool.map(work, entries)


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw the posters of the default pack.")
    parser.add_argument("entries", nargs="*", help="e.g. locations/helsetkopen; all without")
    parser.add_argument("--sheet", type=Path, help="write all of them on one picture instead")
    parser.add_argument(
        "--flat", type=Path, help="write each in one piece into this folder instead"
    )
    parser.add_argument(
        "--yaml",
        action="store_true",
        help="write what each is made of and how it moves into its entry's YAML instead",
    )
    args = parser.parse_args()
    every = names()
    wanted = [e for e in every if not args.entries or any(a in e for a in args.entries)]
    if not wanted:
        print(f"No entry is named like {args.entries}. There are: {', '.join(every)}")
        return 1
    if args.yaml:
        begin()
        for entry in wanted:
            tell(entry)
    elif args.sheet:
        contact(args.sheet, wanted)
    elif args.flat:
        args.flat.mkdir(parents=True, exist_ok=True)
        for _ in each(partial(flat_file, folder=args.flat), wanted):
            pass
    else:
        for line in each(save, wanted):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
