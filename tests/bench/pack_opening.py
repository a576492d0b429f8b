"""How long a pack takes to open, by its number of entries.

    python tests/bench/pack_opening.py [--large] [--repeat 3]

Each entry has about 4 KB of YAML in three languages and one picture. Printed per pack: the best of
several openings from the files and from the cache, and how much longer that is than reading the
same bytes from disk.
"""

import argparse
import io
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.content import open_pack

_WORDS = "One small rider leaves the edge of a huge mountain and falls a long way before he flies."
_ENTRY = """\
title: {{en: Place {number}, nb: Sted {number}, de: Ort {number}}}
hook:
  en: He rode off this mountain six times in a day
  nb: Han kjørte utfor dette fjellet seks ganger på én dag
  de: Sechsmal an einem Tag fuhr er über diese Kante
films:
  - {{title: "Dead Reckoning Part One", year: 2023, plays: {{en: Austria, nb: Østerrike, de: A}}}}
place: {{lat: 62.0579, lon: 6.9716, elevation: 1246}}
figures:
  - {{value: 1246, unit: m, label: {{en: above the sea, nb: over havet, de: über dem Meer}}}}
  - value: 15.5
    unit: {{en: s, nb: s, de: s}}
    label: {{en: in free fall, nb: i fritt fall, de: im freien Fall}}
    compare:
      - {{label: Preikestolen, value: 604}}
      - {{label: {{en: a lift, nb: en heis, de: ein Lift}}, value: 9}}
story:
  en: {story}
  nb: {story}
  de: {story}
getting_there:
  en: {short}
  nb: {short}
  de: {short}
season: {{from: July, to: September, note: {{en: {words}, nb: {words}, de: {words}}}}}
difficulty: demanding
poster:
  image: poster.png
  alt: {{en: {words}, nb: {words}, de: {words}}}
  focus: [0.4, 0.6]
stunts: [{links}]
sources: [https://example.org/one, https://example.org/two]
"""


def make_pack(folder: Path, entries: int) -> int:
    """Write a pack and say how many bytes of YAML and pictures it has."""
    buffer = io.BytesIO()
    Image.new("RGB", (640, 360), "#1c4356").save(buffer, "PNG")
    total = 0

    def write(path: Path, data: bytes) -> None:
        nonlocal total
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        total += len(data)

    write(folder / "pack.yaml", b"format: 1\ntitle: Bench\nlanguages: [en, nb, de]\n")
    for number in range(entries):
        text = _ENTRY.format(
            number=number,
            words=_WORDS,
            short=" ".join([_WORDS] * 3),
            story=" ".join([_WORDS] * 5),
            links="",
        )
        place = folder / "locations" / f"place-{number:05}"
        write(place / "location.yaml", text.encode())
        write(place / "poster.png", buffer.getvalue())
    return total


def best(repeat: int, work: Callable[[], object]) -> float:
    """The shortest of several runs, in seconds."""
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def read_raw(folder: Path) -> int:
    """Read every file of a pack and do nothing with it."""
    return sum(len(path.read_bytes()) for path in folder.rglob("*") if path.is_file())


def main() -> None:
    """Print a table of the times."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--large", action="store_true", help="also a pack of 10,000 entries")
    parser.add_argument("--repeat", type=int, default=3, help="runs, of which the best counts")
    options = parser.parse_args()
    print("entries     KB      raw    first  ms/entry  x raw   cached  ms/entry  x raw")
    for entries in (10, 100, 1000, 10000) if options.large else (10, 100, 1000):
        with tempfile.TemporaryDirectory() as temporary:
            pack = Path(temporary, "pack")
            cache = Path(temporary, "cache")
            size = make_pack(pack, entries)
            raw = best(options.repeat, partial(read_raw, pack))
            opened = open_pack(pack, cache=cache)
            assert opened.pack is not None, opened.problems
            assert not opened.problems, opened.problems[:3]
            first = best(options.repeat, partial(open_pack, pack))
            cached = best(options.repeat, partial(open_pack, pack, cache=cache))
            print(
                f"{entries:7} {size / 1024:6.0f} {raw:7.3f}s"
                f" {first:7.3f}s {first / entries * 1e3:9.3f} {first / raw:6.1f}"
                f" {cached:7.3f}s {cached / entries * 1e3:9.3f} {cached / raw:6.1f}"
            )


if __name__ == "__main__":
    main()
