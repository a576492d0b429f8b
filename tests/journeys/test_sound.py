"""What a visitor hears, and a kiosk without a loudspeaker."""

import re
from pathlib import Path

import pytest

from kiosk.host.player import NO_DEVICE
from tests.journeys.centre import Centre, Running
from tests.journeys.visitor import View, Visitor

ON = "{enabled: true}"
START = "Where do you want to start?"


class Ear:
    """Reads what a kiosk was heard to play."""

    def __init__(self, visitor: Visitor, file: Path) -> None:
        self._visitor = visitor
        self._file = file
        self._known = 0
        visitor.waits_until(lambda _: file.exists(), "The player does not start")

    def hears(self, *sounds: str) -> None:
        """These and no others since the last time."""

        def enough(_: View) -> bool:
            return len(self._all()) >= self._known + len(sounds)

        self._visitor.waits_until(enough, f"Nobody hears {sounds}, but {self._all()}")
        heard = self._all()
        assert heard[self._known :] == list(sounds)
        self._known = len(heard)

    def _all(self) -> list[str]:
        return self._file.read_text().splitlines()


def test_a_visit_is_heard(centre: Centre) -> None:
    """One sound for each touch, from the real controls; then silence again."""
    centre.configure(sound=ON)
    file = centre.listen()
    with centre.kiosk() as running:
        visitor = running.visitor
        visitor.comes_by()
        ear = Ear(visitor, file)
        visitor.taps_the_middle()
        visitor.sees(START)
        ear.hears("page")
        visitor.touches("Filming locations")
        visitor.sees("Helsetkopen")
        ear.hears("page")
        visitor.touches("Further down")
        visitor.no_longer_sees("Helsetkopen")
        ear.hears("tap")
        visitor.touches("Further up")
        visitor.touches("Helsetkopen")
        visitor.reads("The top of this mountain is almost flat")
        ear.hears("tap", "page")
        visitor.slides_off("Start")
        visitor.presses("Escape")
        visitor.sees("Helsetkopen")
        ear.hears("back")
        visitor.touches("Start", dock=True)
        visitor.sees(START)
        ear.hears("back")
        visitor.waits(seconds=600)
        visitor.touches("I\u2019m still here")
        visitor.no_longer_sees("Still looking?")
        ear.hears("ask", "tap")
        visitor.waits(seconds=600)
        visitor.touches("Start over")
        visitor.comes_by()
        ear.hears("ask")


def test_without_a_loudspeaker_it_says_so_once(centre: Centre) -> None:
    """In the log and in status; the visitor notices nothing, and switching it off ends it."""
    centre.configure(sound=ON)
    with centre.kiosk() as running:
        running.complaints += [NO_DEVICE]
        visitor = running.visitor
        visitor.comes_by()
        visitor.waits_until(lambda _: NO_DEVICE in centre.problems(), "Status does not say it")
        visitor.taps_the_middle()
        visitor.touches("Filming locations")
        visitor.sees("Helsetkopen")
        assert multimedia(running) == []
        centre.configure()
        assert centre.says("reload").status == 0
        assert centre.problems() == ""
    lines = [line for line in centre.logged() if "There is no sound" in line]
    assert len(lines) == 1, lines


@pytest.mark.parametrize("sound", ["{}", ON])
def test_nothing_of_it_is_in_the_kiosk(sound: str, centre: Centre) -> None:
    """Off, there is no player; on, all that it needs is in the player."""
    centre.configure(sound=sound)
    file = centre.listen()
    with centre.kiosk() as running:
        running.visitor.comes_by()
        if sound == ON:
            Ear(running.visitor, file)
        assert len(children(running)) == (sound == ON)
        assert multimedia(running) == []
    assert file.exists() is (sound == ON)


def multimedia(running: Running) -> list[str]:
    """Libraries of sound that the kiosk's own process has loaded."""
    maps = Path(f"/proc/{running.process.pid}/maps").read_text()
    return re.findall(r"\S*(?:Multimedia|libpulse|libpipewire|libav)\S*", maps)


def children(running: Running) -> list[str]:
    """The processes that the kiosk has started."""
    tasks = Path(f"/proc/{running.process.pid}/task")
    return [one for task in tasks.iterdir() for one in (task / "children").read_text().split()]
