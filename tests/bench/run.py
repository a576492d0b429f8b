"""Every figure of the kiosk beside its goal: `python tests/bench/run.py [--quick] [NAME …]`.

Names: start, attract, rest, taps, map, clip, opening, packs, swap, proof; all of them when none is
given. The figures are of this machine at this moment: close what else runs. Nothing here is part of
the tests.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench import proof, running, start, swapping  # noqa: E402 - needs the path
from tests.bench.program import PATIENCE, Folders  # noqa: E402
from tests.xvfb import Xvfb  # noqa: E402

WIDTH, HEIGHT = 1080, 1920


@dataclass(frozen=True)
class Line:
    """A line of the table; `met` is None where there is no goal."""

    what: str
    figure: str
    goal: str = ""
    met: bool | None = None


def starts(screen: Xvfb, *, quick: bool) -> Iterator[Line]:
    """Cold start to the first frame."""
    found = start.measure(screen, 3 if quick else 7)
    bare = median(found.bare)
    yield Line("first frame, bare Qt Quick window", f"{bare:.0f} ms")
    for name, times, more in (
        ("empty caches", found.empty, found.empty_more),
        ("filled caches", found.cached, found.cached_more),
    ):
        figure = f"{median(times):.0f} ms"
        yield Line(f"first frame, kiosk, {name}", figure)
        yield Line("  more than the bare window", f"{more:.0f} ms", "300 ms", more <= 300)
        yield Line("  times the bare window", f"{median(times) / bare:.1f}")


def attracts(screen: Xvfb, *, quick: bool) -> Iterator[Line]:
    """A minute of attract, and the same layers in a bare window."""
    seconds = 15 if quick else 60
    found = running.attract(screen, seconds, pixels=WIDTH * HEIGHT)
    bare = running.in_a_bare_window(screen, seconds)
    yield Line("attract, memory (PSS)", f"{found.memory:.0f} MiB", "150 MiB", found.memory <= 150)
    yield Line("  its growth", f"{found.slope:+.1f} MiB/min")
    share = found.share * 60 / max(found.rate, 1)
    yield Line("attract, processor", f"{found.share * 100:.0f} % of a core")
    yield Line("  frames a second", f"{found.rate:.1f}", "60", found.rate >= 58)
    yield Line("  at 60 frames/s", f"{share * 100:.0f} % of a core", "50 %", share <= 0.5)
    yield Line("  to filling each frame once", f"{found.share / found.least:.1f} times")
    whole = bare.share * 60 / max(bare.rate, 1)
    yield Line("its layers in a bare window, memory", f"{bare.memory:.0f} MiB")
    yield Line("  processor", f"{bare.share * 100:.0f} % of a core")
    yield Line("  frames a second", f"{bare.rate:.1f}")
    yield Line("  at 60 frames/s", f"{whole * 100:.0f} % of a core")
    times = share / whole
    yield Line("attract to bare window, processor", f"{times:.2f} times", "1.00", times <= 1)
    yield Line("  memory", f"{found.memory / bare.memory:.2f} times")


def rests(screen: Xvfb, *, quick: bool) -> Iterator[Line]:
    """An entry's page on which nothing moves."""
    found = running.at_rest(screen, 8 if quick else 20)
    yield Line(
        "at rest, processor", f"{found.share * 100:.2f} % of a core", "0.5 %", found.share <= 0.005
    )
    yield Line("  frames a second", f"{found.rate:.1f}")


def taps(screen: Xvfb, *, quick: bool) -> Iterator[Line]:
    """From the finger's lifting to the next frame."""
    timed: list[tuple[str, float]] = _driven(screen, "taps")
    times = [took for _, took in timed]
    slowest, wait = max(timed, key=lambda one: one[1])
    middle = median(times)
    yield Line(f"tap to frame, median of {len(times)}", f"{middle:.1f} ms", "20 ms", middle <= 20)
    yield Line("  95 of 100 within", f"{quantiles(times, n=20)[-1]:.1f} ms")
    yield Line(f"  slowest (`{slowest}`)", f"{wait:.1f} ms")


def moves(screen: Xvfb, *, quick: bool) -> Iterator[Line]:
    """The map under one finger, and under two."""
    for way, (gaps, spent) in _driven(screen, "map").items():
        rate = len(gaps) / sum(gaps)
        yield Line(f"map, {way}: frames a second", f"{rate:.1f}", "58", rate >= 58)
        yield Line("  95 of 100 within", f"{quantiles(gaps, n=20)[-1] * 1000:.1f} ms")
        yield Line("  longest", f"{max(gaps) * 1000:.0f} ms")
        ms = spent * 1000
        yield Line("  processor, a frame", f"{ms:.1f} ms", "16.7 ms", ms <= 16.7)


def clips(screen: Xvfb, *, quick: bool) -> Iterator[Line]:
    """A clip that is played over and over."""
    _, before, *_, after = sizes = _driven(screen, "clip")
    times = after / before
    yield Line("clip, memory after two plays (PSS)", f"{before:.0f} MiB")
    yield Line(f"  after {len(sizes)}", f"{after:.0f} MiB")
    yield Line("  to that after two", f"{times:.2f} times", "1.05", times <= 1.05)


def _driven(screen: Xvfb, script: str) -> Any:
    """What a script of `driven.py` prints."""
    folders = Folders()
    try:
        answer = subprocess.run(
            [sys.executable, "-m", "tests.bench.driven", script],
            cwd=ROOT,
            env=folders.environment(screen),
            check=False,
            capture_output=True,
            timeout=20 * PATIENCE,
        )
    finally:
        folders.close()
    if answer.returncode:
        raise RuntimeError(answer.stderr.decode())
    return json.loads(answer.stdout)


def opening(screen: Xvfb, *, quick: bool) -> Iterator[Line]:
    """Packs of many entries."""
    subprocess.run(
        [
            sys.executable,
            str(Path(__file__).with_name("pack_opening.py")),
            *([] if quick else ["--large"]),
        ],
        check=True,
    )
    yield from ()


def packs(screen: Xvfb, *, quick: bool) -> Iterator[Line]:
    """Building, checking, installing and putting on packs of many entries."""
    script = str(Path(__file__).with_name("packs.py"))
    subprocess.run([sys.executable, script, *([] if quick else ["--large"])], check=True)
    yield from ()


def swaps(screen: Xvfb, *, quick: bool) -> Iterator[Line]:
    """Another pack on the running kiosk: the same for a small one and a large one."""
    for entries in (10, 100) if quick else (10, 100, 1000):
        found = swapping.measure(screen, entries)
        yield Line(f"swap to {entries} entries, read beside the screen", f"{found.read:.1f} s")
        ms = found.computed
        yield Line("  what it keeps the screen", f"{ms:.0f} ms", "50 ms", ms <= 50)
        yield Line("  longest frame as it is read", f"{found.reading:.0f} ms")
        yield Line("  longest frame as it goes on", f"{found.swapping:.0f} ms")


def proofs(screen: Xvfb, *, quick: bool) -> Iterator[Line]:
    """Every screen of a pack as a picture."""
    found = proof.measure(8 if quick else 40)
    goal = 180.0 * found.entries / 40
    yield Line(f"proof of {found.entries} entries, 3 languages", f"{found.pictures} pictures")
    yield Line("  on 2 panels", f"{found.seconds:.0f} s", f"{goal:.0f} s", found.seconds <= goal)
    yield Line("  processor, a picture", f"{found.processor * 1000 / found.pictures:.0f} ms")
    yield Line("  memory of all workers", f"{found.memory:.0f} MiB")
    yield Line(
        "  to that of half the entries", f"{found.growth:.2f} times", "1.1", found.growth <= 1.1
    )


PARTS: dict[str, Callable[..., Iterator[Line]]] = {
    "start": starts,
    "attract": attracts,
    "rest": rests,
    "taps": taps,
    "map": moves,
    "clip": clips,
    "opening": opening,
    "packs": packs,
    "swap": swaps,
    "proof": proofs,
}


def main() -> None:
    """Measure, and print one table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help="shorter, and less exact")
    options = parser.parse_args()
    unknown = set(options.names) - set(PARTS)
    if unknown:
        parser.error(f"There is no `{min(unknown)}`; there are {', '.join(PARTS)}.")
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"{'':40} {'figure':>18}   {'goal':<9}")
    with Xvfb(WIDTH, HEIGHT) as screen:
        for name in options.names or PARTS:
            for line in PARTS[name](screen, quick=options.quick):
                verdict = {True: "met", False: "MISSED", None: ""}[line.met]
                text = f"{line.what:40} {line.figure:>18}   {line.goal:<9} {verdict}"
                print(text.rstrip(), flush=True)


if __name__ == "__main__":
    main()
