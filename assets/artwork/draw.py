"""Draw the posters of the default pack: `python assets/artwork/draw.py [entry…] [--sheet FILE]`."""

from __future__ import annotations

import argparse
import ctypes
import importlib
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from brush import HEIGHT, LAYERS, WIDTH, Scene, Sheet
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage

HERE = Path(__file__).parent
PACK = HERE.parent / "packs" / "mission-norway"
MOST_BYTES = 300_000


def keep_constants() -> None:
    """Make None, True and False immortal, as Python 3.12 does: PySide6 6.12 gives away references."""
    if sys.version_info < (3, 12):
        for constant in (None, True, False):
            ctypes.c_ssize_t.from_address(id(constant)).value = 1 << 60


def scenes() -> dict[str, Scene]:
    files = sorted((HERE / "scenes").glob("*/*.py"))
    names = [".".join(file.relative_to(HERE).with_suffix("").parts) for file in files]
    found: list[Scene] = [importlib.import_module(name).poster for name in names]
    return {scene.entry: scene for scene in found}


def pictures(scene: Scene) -> list[Image.Image]:
    """Return the layers of a poster, the farthest first."""
    sheet = Sheet.blank(scene.entry)
    scene.paint(sheet)
    out = []
    for image in sheet.finish():
        plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
        out.append(Image.frombytes("RGBA", (WIDTH, HEIGHT), bytes(plain.constBits())))
    return out


def save(scene: Scene, folder: Path) -> int:
    """Write the layers and return how many bytes they take together."""
    folder.mkdir(parents=True, exist_ok=True)
    total = 0
    for name, picture in zip(LAYERS, pictures(scene), strict=True):
        file = folder / f"{name}.webp"
        made = picture.convert("RGB") if name == LAYERS[0] else picture
        made.save(
            file, "WEBP", quality=90 if name == LAYERS[0] else 82, method=6, alpha_quality=100
        )
        total += file.stat().st_size
    return total


def flat(scene: Scene) -> Image.Image:
    """Return the poster in one piece."""
    first, *rest = pictures(scene)
    for picture in rest:
        first.alpha_composite(picture)
    return first.convert("RGB")


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw the posters of the default pack.")
    parser.add_argument("entries", nargs="*", help="e.g. locations/helsetkopen; all without")
    parser.add_argument("--sheet", type=Path, help="write all of them on one picture instead")
    parser.add_argument(
        "--flat", type=Path, help="write each in one piece into this folder instead"
    )
    parser.add_argument(
        "--table", action="store_true", help="list layers, focus and alt text instead"
    )
    args = parser.parse_args()
    keep_constants()
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    every = scenes()
    wanted = [e for e in every if not args.entries or any(a in e for a in args.entries)]
    if not wanted:
        print(f"No entry is named like {args.entries}. There are: {', '.join(every)}")
        return 1
    if args.table:
        print("| entry | layers | focus | alt |\n|---|---|---|---|")
        for entry in wanted:
            layers = ", ".join(f"poster/{name}.webp" for name in LAYERS)
            print(f"| {entry} | {layers} | {list(every[entry].focus)} | {every[entry].alt} |")
    elif args.sheet:
        contact(args.sheet, [every[e] for e in wanted])
    elif args.flat:
        args.flat.mkdir(parents=True, exist_ok=True)
        for entry in wanted:
            flat(every[entry]).save(args.flat / f"{entry.replace('/', '-')}.png")
    else:
        for entry in wanted:
            size = save(every[entry], PACK / entry / "poster")
            print(f"{entry}: {size / 1000:.0f} KB" + (" TOO BIG" if size > MOST_BYTES else ""))
    del app
    return 0


def contact(file: Path, drawn: list[Scene], columns: int = 9, width: int = 240) -> None:
    height = width * HEIGHT // WIDTH
    rows = -(-len(drawn) // columns)
    sheet = Image.new("RGB", (columns * (width + 8), rows * (height + 8)), "#0b1b28")
    for i, one in enumerate(drawn):
        small = flat(one).resize((width, height), Image.Resampling.LANCZOS)
        sheet.paste(small, (i % columns * (width + 8) + 4, i // columns * (height + 8) + 4))
    sheet.save(file)


if __name__ == "__main__":
    sys.exit(main())
