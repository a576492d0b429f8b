"""The window, on a real X screen."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kiosk.host.window import ICON_SIZES, key_reaches_screens


def test_fullscreen_fills_the_screen_and_stays(scene: Any) -> None:
    assert scene("fullscreen") == {
        "fills": True,
        "frameless": True,
        "cursor": "BlankCursor",
        "drawn": True,
        "pixels": True,
        "stays": [True, False],
        "dead keys": [True, ""],
        "live keys": f"[{int(Qt.Key.Key_Tab)}]",
        "comes back": True,
        "cursor after a mouse": "BlankCursor",
        "lets go": True,
    }


def test_a_window_to_look_at_is_an_ordinary_one(scene: Any) -> None:
    assert scene("windowed") == {
        "icons": list(ICON_SIZES),
        "size": [400, 300],
        "cursor": "shown",
        "cursor after touch": "BlankCursor",
        "cursor after mouse": "shown",
        "keys": True,
        "closes": True,
    }


def test_a_screen_that_is_not_there_leaves_the_primary_one(scene: Any) -> None:
    problem = "There is no screen `HDMI-9`; the primary one is used. Connected: 1 screen."
    assert scene("wrong_screen") == {"problem": problem, "visible": True}


def test_it_goes_back_to_its_screen_when_that_comes_back(scene: Any, tmp_path: Path) -> None:
    # The X screens that tests can have cannot be plugged in and out.
    screens = [
        {"name": "LEFT", "x": 0, "y": 0, "width": 400, "height": 300},
        {"name": "RIGHT", "x": 400, "y": 0, "width": 500, "height": 300},
    ]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}))
    assert scene("second_screen", QT_QPA_PLATFORM=f"offscreen:configfile={file}") == {
        "shown": True,
        "unplugged": False,
        "plugged in": True,
    }


def test_the_processor_is_known_as_no_graphics_card(scene: Any) -> None:
    seen = scene("renderer")
    assert seen["gl"] is None or "llvmpipe" in seen["gl"] or "softpipe" in seen["gl"]
    assert (seen["kind"], seen["api"]) == ("software", "Software")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_at_once(x_environment: dict[str, str], number: signal.Signals) -> None:
    program = [sys.executable, str(Path(__file__).with_name("scenes.py")), "ending"]
    with subprocess.Popen(program, env=x_environment, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        running.send_signal(number)
        rest, _ = running.communicate(timeout=2)
    assert (running.returncode, json.loads(rest)) == (0, {"numbers": [number]})


NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "reaches"),
    [
        (Qt.Key.Key_Tab, NONE, "\t", True),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, "", True),
        (Qt.Key.Key_Escape, NONE, "\x1b", True),
        (Qt.Key.Key_Left, NONE, "", True),
        (Qt.Key.Key_A, NONE, "a", True),
        (Qt.Key.Key_At, Qt.KeyboardModifier.GroupSwitchModifier, "@", True),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "\r", True),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier, "", False),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier, "", False),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier, "w", False),
        (Qt.Key.Key_L, Qt.KeyboardModifier.MetaModifier, "l", False),
        (Qt.Key.Key_F1, NONE, "", False),
        (Qt.Key.Key_Print, NONE, "", False),
        (Qt.Key.Key_Menu, NONE, "", False),
        (Qt.Key.Key_LaunchMail, NONE, "", False),
        (Qt.Key.Key_PowerOff, NONE, "", False),
    ],
)
def test_only_keys_that_move_or_write_reach_the_screens(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, *, reaches: bool
) -> None:
    assert key_reaches_screens(key, modifiers, text) is reaches
