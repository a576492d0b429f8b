"""A visit without seeing anything: what is said is written down, and nothing else is looked at."""

import re
from pathlib import Path
from time import monotonic

from tests.journeys.centre import Centre
from tests.journeys.test_desk import waits_for_a_trip
from tests.journeys.visitor import PATIENCE, Visitor

WITH_FOCUS = r"\b(button|choice|switch|knapp|valg|bryter)\b"
"""In the last line of what names what has the focus."""


class Listener:
    """Somebody who presses keys, and goes by what they hear."""

    def __init__(self, visitor: Visitor, file: Path) -> None:
        self._visitor = visitor
        self._file = file
        self._known = 0
        visitor.waits_until(lambda _: file.exists(), "The speaker does not start")
        visitor.look()  # By then the kiosk has heard of it too.

    def presses(self, key: str) -> list[str]:
        """The lines that are heard then: `language: text`."""
        self._known = len(self._all())
        self._visitor.presses(key)
        return self.hears()

    def notes(self) -> None:
        """From here on is what is heard next."""
        self._known = len(self._all())

    def hears(self, words: str = "", *, alone: bool = False) -> list[str]:
        """What is said next, or what says these words: once what has the focus is said too,
        unless nothing has it and it is said `alone`.
        """
        found: list[list[str]] = []

        def said() -> bool:
            orders = self._all()[self._known :]
            found[:] = [one for one in orders if words in " ".join(one)]
            return bool(found) and (alone or re.search(WITH_FOCUS, orders[-1][-1]) is not None)

        end = monotonic() + PATIENCE
        while not said():
            assert monotonic() < end, f"Nobody hears `{words}`, but {self._all()[-3:]}"
            self._visitor.frames()  # A moment of the kiosk's.
        return found[0]

    def walks_to(self, key: str, *lines: str) -> None:
        """Press a key until this is what it comes to, and choose it; what follows is heard next."""
        met = []
        for _ in range(50):
            heard = self.presses(key)
            met.append(heard)
            if heard[: len(lines)] == list(lines):
                self._known = len(self._all())
                self._visitor.presses("Return")
                return
        raise AssertionError(f"`{key}` does not lead to {lines}, but to {met}.")

    def _all(self) -> list[list[str]]:
        """What was said at once, without how fast and how loud; silence is none."""
        parts = self._file.read_text(encoding="utf-8").split("--\n")[:-1]
        orders = [re.sub(r"(?m)^\S+ \S+ ", "", part).splitlines() for part in parts]
        return [order for order in orders if order]


def test_a_whole_visit_by_ear(centre: Centre) -> None:
    """A language, Rauma Railway, into the trip, its code, and it starts over: six keys, no eyes."""
    file = centre.write_down_speech()
    with centre.kiosk() as running:
        visitor = running.visitor
        visitor.comes_by()
        listener = Listener(visitor, file)
        welcome = listener.presses("F8")
        assert welcome[:2] == ["en: listen.wav", "en: From now on you hear all that is here."]
        assert "en: Where do you want to start?" in welcome

        listener.walks_to("Up", "en: English", "en: button")
        assert "nb: Norsk bokmål" in listener.hears("en: Language")
        listener.walks_to("Down", "nb: Norsk bokmål", "en: choice")
        listener.hears("nb: Hvor vil du begynne?")

        listener.walks_to("Down", "nb: Innspillingssteder", "nb: knapp")
        assert "nb: Raumabanen" in listener.hears("nb: Innspillingssteder")
        listener.walks_to("Right", "nb: Raumabanen", "nb: knapp")
        page = listener.hears("nb: Raumabanen")
        assert len(page) > 3
        assert listener.presses("F8") == page
        listener.walks_to("Down", "nb: Ta med på reisen", "nb: knapp")
        listener.hears("nb: Med på reisen")
        code = str(waits_for_a_trip(centre, 1)["code"])
        listener.walks_to("Down", "nb: Min reise")
        trip = listener.hears("nb: 1. Raumabanen", alone=True)
        assert f"nb: Spør i skranken: kode {', '.join(code)}" in trip

        visitor.waits(seconds=600)
        listener.hears("nb: Er du her fortsatt?")
        listener.walks_to("Right", "nb: Start på nytt")
        visitor.comes_by()

        # The next one has no keys.
        listener.notes()
        corner = (8.0, visitor.look().size[1] - 8.0)
        visitor.moves_fingers(("down", 0, *corner))
        assert listener.hears("en: From now on") == welcome
        visitor.moves_fingers(("up", 0, *corner))
        facts = visitor.finds("Stunt facts").middle
        dock = visitor.finds("My trip", dock=True).middle
        listener.notes()
        visitor.moves_fingers(("down", 0, *dock))
        listener.hears("en: My trip en: button")
        visitor.moves_fingers(("to", 0, *facts), ("up", 0, *facts))
        listener.hears("en: Stunt facts en: button")
        visitor.still_sees("Where do you want to start?")
