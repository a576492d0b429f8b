"""Nothing leaves the machine: a whole visit without a network, and every socket written down."""

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

import pytest

from tests.journeys.centre import Centre
from tests.journeys.test_trip import brings_into_view
from tests.journeys.visitor import PATIENCE, Visitor

ENDED = re.compile(r"\+\+\+ (exited with|killed by) ")
SOCKET = re.compile(r"socket(?:pair)?\((\w+), ")
CONNECTED = re.compile(r"(?:connect|sendto|sendmsg|sendmmsg|bind)\(.*?sa_family=(\w+)")
OWN = {"AF_UNIX", "AF_LOCAL"}
"""What stays on the machine: the X server, the sound server, the kiosk's own commands."""


class Watch:
    """Runs programs in a network of their own, which has no way out, and traces their sockets."""

    def __init__(self, notes: Path) -> None:
        unshare, strace = shutil.which("unshare"), shutil.which("strace")
        assert unshare, "There is no unshare: it is part of util-linux."
        assert strace, "There is no strace: `./kiosk.sh test` installs it."
        self.notes = notes
        # With -D the program is the process that was started, and hears its signals.
        trace = [strace, "-D", "-f", "--seccomp-bpf", "-e", "trace=%network", "-o", str(notes)]
        self.before: Sequence[str] = (unshare, "--net", *trace)

    def seen(self) -> str:
        """What the programs did, once the last of them is gone."""
        end = monotonic() + PATIENCE
        while True:
            notes = self.notes.read_text(encoding="utf-8")
            alive = {line.split()[0] for line in notes.splitlines()}
            gone = {line.split()[0] for line in notes.splitlines() if ENDED.search(line)}
            if alive and alive == gone:
                return notes
            assert monotonic() < end, f"{alive - gone} are still there."


def families(notes: str) -> set[str]:
    """The kinds of socket that were made or spoken to."""
    return {*SOCKET.findall(notes), *CONNECTED.findall(notes)}


def test_no_socket_leaves_the_machine(centre: Centre, tmp_path: Path) -> None:
    """As shipped, from the first touch to the start-over: the screen, and nobody else."""
    watch = Watch(tmp_path / "sockets")
    with centre.kiosk(before=watch.before) as running:
        visits_everything(running.visitor)
        centre.status()

    notes = watch.seen()
    assert "/tmp/.X11-unix/" in notes
    assert families(notes) <= OWN, "\n".join(
        line for line in notes.splitlines() if not families(line) <= OWN
    )


def visits_everything(visitor: Visitor) -> None:
    """Lists, entries, codes for the phone, map, trip, comfort, two languages; then nobody."""
    visitor.comes_by()
    visitor.taps_the_middle()
    visitor.touches("Things to do")
    brings_into_view(visitor, "Guided hike to Helsetkopen")
    visitor.touches("Guided hike to Helsetkopen")
    visitor.touches("Add to my trip")
    visitor.touches("To my phone")
    visitor.touches("Start", dock=True)
    visitor.touches("Stunt facts")
    brings_into_view(visitor, "The motorcycle jump")
    visitor.touches("The motorcycle jump")
    visitor.touches("Add to my trip")
    visitor.touches("Map", dock=True)
    visitor.sees("Where it all happens")
    visitor.touches("My trip", dock=True)
    visitor.reads("2 stops")
    visitor.touches("Comfort", dock=True)
    visitor.touches("English", dock=True)
    visitor.touches("Deutsch", dock=False)
    visitor.sees("Karte")
    visitor.waits(seconds=600)
    visitor.waits(seconds=60)
    visitor.comes_by()


@pytest.mark.parametrize(
    ("does", "family"),
    [
        ("socket.socket(type=socket.SOCK_DGRAM).sendto(b'.', ('192.0.2.1', 9))", "AF_INET"),
        ("socket.create_connection(('2001:db8::1', 443), 1)", "AF_INET6"),
    ],
)
def test_the_watch_sees_who_tries(tmp_path: Path, does: str, family: str) -> None:
    """Also a child's child; and it gets nowhere."""
    watch = Watch(tmp_path / "sockets")
    child = f"import socket\ntry:\n    {does}\nexcept OSError:\n    print('no way')"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    done = subprocess.run(
        [*watch.before, sys.executable, "-c", parent], capture_output=True, text=True, check=True
    )

    assert family in families(watch.seen())
    assert done.stdout == "no way\n"
