"""A speaker that writes what it would say into a file, in the first three languages of the tests.

`python speaker.py FILE` ends an order at once, `python speaker.py FILE waits` never does.
With `mute` as its last argument it only plays recordings.
"""

import json
import sys
from pathlib import Path


def main(file: str, *how: str) -> None:
    """Write until there is nothing more to say."""
    sys.stdout.write(json.dumps({"languages": [] if "mute" in how else ["en", "nb"]}) + "\n")
    sys.stdout.flush()
    with Path(file).open("a", buffering=1, encoding="utf-8") as told:
        for line in sys.stdin:
            order = json.loads(line)
            manner = f"{order['speed']:g} {order['volume']:g}"
            for one in order["say"]:
                text = one["text"] or Path(one["file"]).name
                told.write(f"{manner} {one['language']}: {text}\n")
            told.write("--\n")
            if "waits" not in how:
                sys.stdout.write(json.dumps({"said": order["number"]}) + "\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
