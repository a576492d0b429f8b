"""What the tests of the machine share: a real X screen, and scenes played on it."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.xvfb import Xvfb

HERE = Path(__file__).parent
SCENE_SECONDS = 60.0

Scene = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def x_environment() -> Iterator[dict[str, str]]:
    """The environment of a process that is to draw on a real X screen of 800×600."""
    with Xvfb(800, 600) as screen:
        yield screen.environment() | {
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "PYTHONPATH": str(HERE.parent.parent),
        }


@pytest.fixture(scope="session")
def scene(x_environment: dict[str, str]) -> Scene:
    """Plays a scene of ``scenes.py`` in a process of its own and returns what it saw.

    Further arguments are environment variables: ``scene("fullscreen", QT_SCALE_FACTOR="2")``.
    """

    def play(name: str, **environment: str) -> dict[str, Any]:
        done = subprocess.run(
            [sys.executable, "-W", "error", str(HERE / "scenes.py"), name],
            env=x_environment | environment,
            capture_output=True,
            text=True,
            timeout=SCENE_SECONDS,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        seen = json.loads(done.stdout)
        assert isinstance(seen, dict)
        return seen

    return play
