"""How long `kiosk check` looks at a pack, by its number of entries.

    python tests/bench/pack_checking.py [--large]

Each entry has 4 KB of YAML in three languages and one poster of 1080 x 1920. Printed per pack, once
without a mistake and once with fourteen in each entry: opening it from its files, decoding every
picture, lint, and comparing the pack with itself.
"""

import argparse
import re
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.content import open_pack, verify_pictures
from kiosk.packs import diff_packs, lint_pack
from tests.bench.pack_opening import make_pack

_TEXTS = {
    "en": "Here is place number {}. The boat goes at ten and comes back at four. ",
    "nb": "Her er sted nummer {}. Båten går klokka ti og er tilbake klokka fire. ",
    "de": "Das ist der Ort Nummer {}. Das Boot fährt um zehn und ist um vier zurück. ",
}


def mend(pack: Path) -> None:
    """Write what an editor would have written."""
    poster = pack / "poster.png"
    Image.new("RGB", (1080, 1920), "#1c4356").save(poster)
    data = poster.read_bytes()
    poster.unlink()
    for number, file in enumerate(sorted(pack.glob("locations/*/location.yaml"))):
        text = file.read_text(encoding="utf-8")
        for tag, words in _TEXTS.items():
            said = words.format(number)
            text = re.sub(
                rf"(hook:\n(?:  .*\n)*?  {tag}: ).*", rf"\g<1>{said.partition('.')[0]}", text
            )
            text = re.sub(rf"(story:\n(?:  .*\n)*?  {tag}: ).*", rf"\g<1>{said * 3}", text)
            for key in ("getting_there:\n(?:  .*\n)*?  ", "note: {.*?", "  alt: {.*?"):
                text = re.sub(rf"({key}{tag}: )[^,}}\n]*", rf"\g<1>{said}", text)
        file.write_text(text, encoding="utf-8")
        (file.parent / "poster.png").write_bytes(data)


def timed(work: Callable[[], object]) -> float:
    """How long one run takes, in seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure(pack: Path, entries: int) -> None:
    """Print one line of the table."""
    today = date(2026, 7, 1)
    opened = open_pack(pack)
    findings = len(lint_pack(opened, today).problems)
    opening = timed(partial(open_pack, pack))
    decoding = timed(partial(verify_pictures, pack, opened.pictures))
    linting = timed(partial(lint_pack, opened, today))
    comparing = timed(partial(diff_packs, pack, pack))
    print(
        f"{entries:7} {findings:8} {opening:7.3f}s {decoding:7.3f}s"
        f" {linting:7.3f}s {linting / entries * 1e3:9.3f}"
        f" {comparing:7.3f}s {comparing / entries * 1e3:9.3f}"
    )


def main() -> None:
    """Print a table of the times."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--large", action="store_true", help="also a pack of 10,000 entries")
    options = parser.parse_args()
    print("entries findings     open   decode     lint  ms/entry     diff  ms/entry")
    for entries in (10, 100, 1000, 10000) if options.large else (10, 100, 1000):
        with tempfile.TemporaryDirectory() as temporary:
            pack = Path(temporary, "pack")
            make_pack(pack, entries)
            measure(pack, entries)
            mend(pack)
            measure(pack, entries)


if __name__ == "__main__":
    main()
