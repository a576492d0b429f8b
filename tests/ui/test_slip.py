"""The slip on paper: what stands on it, in any script, and that phones read its code."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from kiosk.app.slips import Slips
from kiosk.config import Printer, read_printer
from kiosk.content import Kind
from kiosk.takeaway import Printing, Takeaway
from kiosk.ui import slip
from kiosk.ui.slip import DOTS_A_MM, LEAST_MODULE, WIDTHS, Slip, SlipStop
from kiosk.ui.state import Manner, State
from kiosk.ui.wording import words_in
from kiosk.visit import Point, Trip
from tests.ui.glass import JULY, MANNER, Glass
from tests.ui.shelves import shelf

pytestmark = pytest.mark.usefixtures("qapp")

STOPS = ((Kind.LOCATION, "top"), (Kind.STUNT, "jump"), (Kind.ACTIVITY, "hike"))
HERE = Manner(here=Point(62.1, 7.1), place="The centre", takeaway=Takeaway("https://a.example/t"))
STATE = replace(State(JULY, "en"), trip=Trip(STOPS), code="LT27")
SCRIPTS = ("Ærlig Østers på Ås", "Привет, горы", "Ορεινή διαδρομή", "جبال النرويج", "山の旅" * 9)


def picture(drawn: QImage) -> Image.Image:
    with Image.open(BytesIO(slip.png_of(drawn))) as image:
        image.load()
        return image


def derived(state: State = STATE, manner: Manner = HERE) -> Slip:
    return slip.derive(state, shelf(), manner, words_in(state.language))


def test_what_stands_on_it() -> None:
    told = derived()
    assert (told.title, told.sub) == ("My trip", "3 stops · The centre · 1 July 2026")
    assert told.desk == "Ask at the desk: code LT\N{NO-BREAK SPACE}27"
    assert [stop.title for stop in told.stops] == ["Helsetkopen", "The jump", "Guided hike"]
    assert told.stops[0].way.endswith("from here")
    # The jump was done where the trip already is.
    assert told.stops[1].way == ""
    assert told.code is not None
    assert told.code.text.startswith("https://a.example/t#")


def test_in_the_visitors_language_and_without_what_is_not_there() -> None:
    told = derived(replace(STATE, language="nb", code=""), replace(HERE, here=None))
    assert (told.title, told.desk) == ("Min reise", "")
    assert told.stops[0].way == ""
    assert told.stops[1].title == "Hoppet"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["en", "nb", "de"])
def test_a_phone_reads_its_code(width: str, language: str) -> None:
    told = derived(replace(STATE, language=language))
    drawn = slip.draw(told, width)
    assert (drawn.width(), drawn.depth()) == (WIDTHS[width], 1)
    (read,) = zxingcpp.read_barcodes(picture(drawn))
    assert told.code is not None
    assert read.text == told.code.text
    spot = read.position
    module = (spot.top_right.x - spot.top_left.x + 1) / len(told.code.modules)
    assert round(module) >= LEAST_MODULE == DOTS_A_MM / 2


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", SCRIPTS)
def test_in_any_script_nothing_is_cut_off(width: str, text: str) -> None:
    words = f"{text} {text} {text}"
    stops = tuple(SlipStop(words, words, "99 km", "mdi6.hiking") for _ in range(20))
    told = Slip(text, None, words, words, stops, words, derived().code, words, words)
    image = picture(slip.draw(told, width)).convert("L")
    columns = (
        image.crop((0, 0, 3, image.height)),
        image.crop((image.width - 2, 0, image.width, image.height)),
    )
    assert all(column.getextrema() == (255, 255) for column in columns)
    # The last line is there, and paper below it.
    assert image.crop((0, image.height - 4, image.width, image.height)).getextrema() == (255, 255)
    assert image.crop((0, image.height - 90, image.width, image.height)).getextrema()[0] == 0


def test_the_wordmark_is_ink_whatever_its_colours(tmp_path: Path) -> None:
    mark = tmp_path / "mark.png"
    Image.new("RGBA", (400, 100), (255, 250, 240, 255)).save(mark)
    with_mark = picture(slip.draw(replace(derived(), wordmark=mark), "80 mm")).convert("L")
    assert with_mark.getpixel((20, 40)) == 0
    mark.write_bytes(b"no picture")
    without = picture(slip.draw(replace(derived(), wordmark=mark), "80 mm"))
    assert without.tobytes() == picture(slip.draw(derived(), "80 mm")).tobytes()


# -- the button ------------------------------------------------------------------------------------


class Prints:
    """A printer that waits to be told what came of it."""

    def __init__(self, glass: Glass) -> None:
        self.glass = glass
        self.got: list[tuple[str, bytes]] = []
        self.busy = False
        self.then: Any = None
        self.ended = self
        manner = replace(MANNER, printer=True)
        glass.put_on(shelf(), manner)
        self.slips = Slips(glass.kiosk, lambda: manner, printer=self)  # type: ignore[arg-type]
        self.slips.follow(Printer(device=read_printer("cups:SLIPS"), width="58 mm"))

    def connect(self, then: Any) -> None:
        self.then = then

    def print(self, device: object, png: bytes) -> bool:
        if not self.busy:
            self.got.append((str(device), png))
        return not self.busy


@pytest.fixture
def prints(glass: Glass) -> Prints:
    prints = Prints(glass)
    glass.kiosk.begin()
    glass.kiosk.change(lambda state: replace(state, trip=Trip(STOPS)))
    return prints


def test_a_touch_prints_the_trip_and_says_how_it_went(prints: Prints) -> None:
    kiosk, view = prints.glass.kiosk, prints.glass.screens.slip
    kiosk.dock("trip")
    assert (view.label, view.note, view.ready) == ("Print it", "", True)
    view.ask()
    ((device, png),) = prints.got
    assert device == "cups:SLIPS"
    with Image.open(BytesIO(png)) as image:
        assert image.width == WIDTHS["58 mm"]
    assert (view.note, view.ready) == ("Your slip is being printed …", False)
    view.ask()
    assert len(prints.got) == 1
    prints.then(Printing.NO_PAPER)
    assert view.note == "The printer is out of paper. Take the code with you instead."
    assert view.ready
    kiosk.speak("nb")
    assert view.note == "Skriveren er tom for papir. Ta med koden i stedet."
    view.ask()
    prints.then(Printing.PRINTED)
    assert view.note == "Her er lappen din. God tur!"
    kiosk.leave()
    kiosk.begin()
    kiosk.dock("trip")
    assert view.note == ""


def test_a_slip_of_a_visit_that_is_over_is_not_told(prints: Prints) -> None:
    kiosk = prints.glass.kiosk
    prints.glass.screens.slip.ask()
    kiosk.leave()
    prints.then(Printing.FAILED)
    assert kiosk.attracting
    kiosk.begin()
    assert kiosk.state.printing is Printing.NONE


def test_without_a_trip_or_with_a_busy_printer_nothing_happens(prints: Prints) -> None:
    view = prints.glass.screens.slip
    prints.glass.kiosk.dock("trip")
    prints.busy = True
    view.ask()
    assert view.ready
    prints.busy = False
    prints.glass.kiosk.change(lambda state: replace(state, trip=Trip()))
    view.ask()
    assert prints.got == []


def test_without_a_printer_there_is_no_button(visited: Glass) -> None:
    visited.kiosk.dock("trip")
    assert visited.screens.slip.label == ""
    assert not visited.screens.slip.ready
