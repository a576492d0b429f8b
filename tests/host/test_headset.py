"""A headset that is plugged in is reported, by the machine's own sound server."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.host.headset import is_plugged
from kiosk.host.speech import Speech

ROOT = Path(__file__).parents[2]
WITHIN_MS = 60_000
SOCKET = {"type": "Headphones", "availability": "available"}


def laptop(availability: str) -> dict[str, Any]:
    """A sound chip with a loudspeaker and a socket, as a sink tells of it."""
    return {
        "name": "alsa_output.pci-0000_00_1f.3.analog-stereo",
        "properties": {"device.form_factor": "internal", "device.bus": "pci"},
        "ports": [
            {
                "name": "analog-output-speaker",
                "type": "Speaker",
                "availability_group": "",
                "availability": "availability unknown",
            },
            {
                "name": "analog-output-headphones",
                "type": "Headphones",
                "availability_group": "Legacy 1",
                "availability": availability,
            },
        ],
    }


def as_card(sink: dict[str, Any]) -> dict[str, Any]:
    """The same, as a card tells of it: each port by its name."""
    return sink | {"ports": {port["name"]: port for port in sink["ports"]}}


@pytest.mark.parametrize(
    ("availability", "plugged"),
    [("available", True), ("not available", False), ("availability unknown", False)],
)
def test_a_socket_has_a_headset_once_it_says_so(availability: str, *, plugged: bool) -> None:
    sink = laptop(availability)
    assert is_plugged([laptop("not available"), sink]) is plugged
    assert is_plugged([as_card(sink)]) is plugged


@pytest.mark.parametrize(
    ("factor", "plugged"), [("headset", True), ("headphone", True), ("speaker", False)]
)
def test_a_headset_with_a_card_of_its_own_is_there_or_not(factor: str, *, plugged: bool) -> None:
    usb = {"properties": {"device.form_factor": factor, "device.bus": "usb"}, "ports": []}
    assert is_plugged([usb]) is plugged


def test_what_tells_nothing_has_none() -> None:
    assert not is_plugged([])
    assert not is_plugged([{}, {"ports": None, "properties": None}, {"ports": [{}]}])
    loudspeaker = {"type": "Speaker", "availability": "available"}
    assert not is_plugged([{"ports": [loudspeaker]}])
    assert is_plugged([{"ports": [loudspeaker, SOCKET]}])


class Server:
    """A sound server without any hardware, and its own."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def pactl(self, *words: str) -> str:
        done = subprocess.run(
            ["pactl", *words], env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    def plug(self) -> str:
        """A headset of its own card comes; returns what pulls it out."""
        return self.pactl(
            "load-module", "module-null-sink", "sink_properties=device.form_factor=headset"
        )

    def moves_a_loudspeaker(self) -> None:
        """Something else comes and goes."""
        self.pactl("unload-module", self.pactl("load-module", "module-null-sink"))

    def watchers(self) -> int:
        """How many wait for news; who asks is one itself, and not counted."""
        clients = json.loads(self.pactl("--format=json", "list", "clients"))
        names = [one["properties"].get("application.process.binary") for one in clients]
        return names.count("pactl") - 1


@contextmanager
def sound_server(folder: Path) -> Iterator[Server]:
    """PulseAudio with a loudspeaker that nobody hears; it says once it listens."""
    socket = folder / "heard"
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_SERVER": f"unix:{socket}",
        "PIPEWIRE_REMOTE": f"{folder}/none",
        "SPEECHD_ADDRESS": f"unix_socket:{folder}/none",
        "PATH": f"{folder}:{os.environ['PATH']}",
    }
    # No voice is wanted: a machine that has one would start it for this test.
    (folder / "speech-dispatcher").symlink_to("/bin/false")
    program = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"]
    modules = ["-L", f"module-native-protocol-unix socket={socket}", "-L", "module-null-sink"]
    with subprocess.Popen(
        [*program, "--log-level=info", "--log-target=stderr", *modules],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        said = []
        for line in process.stderr:
            said.append(line)
            if "Daemon startup complete" in line:
                break
        else:
            raise AssertionError("PulseAudio did not start: " + "".join(said))
        try:
            yield Server(environment)
        finally:
            process.kill()
            process.stderr.read()


def test_it_is_told_as_it_is_plugged_in_and_pulled_out(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the speaker, of a server that is really running."""
    told: list[bool | None] = []
    with sound_server(tmp_path) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        speech = Speech(start_after_ms=0)
        speech.headset_changed.connect(lambda: told.append(speech.headset))
        try:
            speech.follow(wanted=True)
            qtbot.waitUntil(lambda: speech.headset is False, timeout=WITHIN_MS)
            assert not told, "nothing has changed yet"
            headset = server.plug()
            qtbot.waitUntil(lambda: told == [True], timeout=WITHIN_MS)
            server.moves_a_loudspeaker()
            server.pactl("unload-module", headset)
            qtbot.waitUntil(lambda: told == [True, False], timeout=WITHIN_MS)
            assert server.watchers() == 1
        finally:
            speech.close()
        qtbot.waitUntil(lambda: server.watchers() == 0, timeout=WITHIN_MS)
