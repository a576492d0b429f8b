"""How the screens are drawn is the visitor's own, and gone at start-over."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.config import default_config
from kiosk.ui.comfort_panel import derive as derive_panel
from kiosk.ui.comfort_view import ComfortProps, derive
from kiosk.ui.loading import manner_of
from kiosk.ui.pseudo import MIRRORED
from kiosk.ui.wording import words_in
from kiosk.visit import Comfort, Hand, Phase
from tests.ui.glass import MANNER, Glass
from tests.ui.shelves import shelf

LARGE = Comfort(text_size=1.5, scheme="light", motion="reduced")


@pytest.mark.parametrize(
    ("comfort", "language", "props"),
    [
        (Comfort(), "en", ComfortProps(1.0, "dark", still=False)),
        (LARGE, "nb", ComfortProps(1.5, "light", still=True)),
        (Comfort(scheme="contrast"), "de", ComfortProps(1.0, "contrast", still=False)),
        (Comfort(reach="low"), "he", ComfortProps(low=True, mirrored=True)),
        (Comfort(hand="left"), MIRRORED, ComfortProps(mirrored=True, leftHanded=True)),
    ],
)
def test_the_look_of_a_comfort(comfort: Comfort, language: str, props: ComfortProps) -> None:
    assert derive(comfort, words_in(language)) == props


@pytest.mark.parametrize(
    ("language", "hand", "said"),
    [
        ("en", "left", "At the left"),
        ("en", "right", "At the right"),
        # What stands where a line ends is at the left there.
        ("he", "right", "At the left"),
        ("he", "left", "At the right"),
    ],
)
def test_where_the_controls_are_is_said_as_it_is(language: str, hand: Hand, said: str) -> None:
    comfort = Comfort(hand=hand)
    props = derive_panel(comfort, None, comfort, words_in(language))
    assert [row.title for row in props.hands if row.chosen] == [said]
    side = said.rpartition(" ")[2]
    assert [row.icon for row in props.hands if row.chosen] == [f"mdi6.hand-back-{side}-outline"]


def test_each_visit_begins_as_the_operator_wants_it(glass: Glass) -> None:
    glass.put_on(shelf(), replace(MANNER, comfort=LARGE))
    assert glass.kiosk.state.comfort == LARGE
    assert glass.screens.comfort.textScale == 1.5
    assert glass.screens.comfort.scheme == "light"
    assert glass.screens.comfort.still


def test_a_reload_in_a_visit_leaves_the_visitor_as_they_are(glass: Glass) -> None:
    glass.put_on(shelf())
    glass.kiosk.begin()
    glass.put_on(shelf(serial=2), replace(MANNER, comfort=LARGE))
    assert glass.screens.comfort.textScale == 1.0
    glass.kiosk.leave()
    assert glass.screens.comfort.textScale == 1.5


def test_back_soon_has_it_too(glass: Glass) -> None:
    glass.put_on(None, replace(MANNER, comfort=LARGE))
    assert glass.screens.comfort.textScale == 1.5


def test_the_screens_begin_as_kiosk_yaml_says(tmp_path: Path) -> None:
    assert manner_of(default_config()).comfort == Comfort()


# -- the panel ---------------------------------------------------------------------------------


def chosen(glass: Glass) -> list[str]:
    """What is chosen of every group, by its key."""
    panel = glass.screens.comfortPanel
    groups = (panel.textSizes, panel.schemes, panel.motions, panel.reaches, panel.hands)
    return [row.key for group in (*groups, panel.paces) for row in group.rows if row.chosen]


@pytest.fixture
def panel(glass: Glass) -> Any:
    glass.put_on(shelf())
    glass.kiosk.begin()
    glass.kiosk.dock("comfort")
    return glass.screens.comfortPanel


def test_every_choice_acts_at_once_and_is_told(glass: Glass, panel: Any) -> None:
    for key in ("text_size/1.5", "scheme/contrast", "motion/reduced", "reach/low", "hand/left"):
        panel.choose(key)
    panel.choose("pace/slow")

    assert glass.kiosk.state.comfort == Comfort(
        1.5, "contrast", "reduced", reach="low", hand="left", pace="slow"
    )
    look = glass.screens.comfort
    assert (look.textScale, look.scheme, look.still) == (1.5, "contrast", True)
    assert (look.low, look.leftHanded) == (True, True)
    assert chosen(glass) == [
        "text_size/1.5",
        "scheme/contrast",
        "motion/reduced",
        "reach/low",
        "hand/left",
        "pace/slow",
    ]


def test_one_tap_undoes_the_last_choice_and_another_brings_it_back(
    glass: Glass, panel: Any
) -> None:
    assert not panel.undoable
    panel.choose("scheme/light")
    panel.choose("text_size/2.0")
    assert panel.undoable

    panel.takeBack()
    assert glass.kiosk.state.comfort == Comfort(scheme="light")
    panel.takeBack()
    assert glass.kiosk.state.comfort == Comfort(2.0, "light")


def test_everything_as_it_was_is_how_the_operator_has_it(glass: Glass) -> None:
    glass.put_on(shelf(), replace(MANNER, comfort=LARGE))
    glass.kiosk.begin()
    glass.kiosk.dock("comfort")
    panel = glass.screens.comfortPanel
    assert not panel.resettable

    panel.choose("scheme/dark")
    assert panel.resettable
    panel.asItWas()
    assert glass.kiosk.state.comfort == LARGE
    panel.takeBack()
    assert glass.kiosk.state.comfort == replace(LARGE, scheme="dark")


def test_it_ends_with_the_visit(glass: Glass, panel: Any) -> None:
    panel.choose("reach/low")
    glass.kiosk.leave()
    assert glass.kiosk.state.comfort == Comfort()
    assert not panel.undoable


def test_who_needs_more_time_is_asked_five_times_later(glass: Glass, panel: Any) -> None:
    panel.choose("pace/slow")
    phases = []
    for seconds in (5 * 60 - 1, 2):
        glass.after(seconds)
        phases.append(glass.phase)
    assert phases == [Phase.ACTIVE, Phase.ASKING]


def test_nothing_is_chosen_in_attract(glass: Glass) -> None:
    glass.put_on(shelf())
    glass.screens.comfortPanel.choose("scheme/light")
    assert glass.kiosk.state.comfort == Comfort()
