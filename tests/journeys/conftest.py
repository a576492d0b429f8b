"""Screens and centres for the journeys."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.journeys.centre import Centre, Running, environment_without_display
from tests.journeys.visitor import Visitor
from tests.xvfb import Xvfb

PORTRAIT = (1080, 1920)

Screen = Callable[[tuple[int, int]], dict[str, str]]
Open = Callable[..., Centre]


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """The environment of a screen of this size; each size is one X server."""
    screens: dict[tuple[int, int], Xvfb] = {}
    with ExitStack() as stack:

        def of_size(size: tuple[int, int]) -> dict[str, str]:
            if size not in screens:
                screens[size] = stack.enter_context(Xvfb(*size))
            return screens[size].environment()

        yield of_size


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What kiosks keep of packs they have opened before."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def open_centre(tmp_path: Path, cache: Path, screen: Screen) -> Iterator[Open]:
    """Opens a centre with a screen of this size; None is no screen at all."""
    with ExitStack() as stack:

        def of_size(size: tuple[int, int] | None) -> Centre:
            environment = environment_without_display() if size is None else screen(size)
            centre = Centre(tmp_path, cache, environment)
            stack.callback(centre.close)
            return centre

        yield of_size


@pytest.fixture
def centre(open_centre: Open) -> Centre:
    """A centre with a tall screen."""
    return open_centre(PORTRAIT)


@pytest.fixture
def running(centre: Centre) -> Iterator[Running]:
    """The kiosk on the tall screen, with the pack that comes along."""
    with centre.kiosk() as running:
        yield running


@pytest.fixture
def visitor(running: Running) -> Visitor:
    """Somebody who comes by while the kiosk attracts."""
    running.visitor.comes_by()
    return running.visitor
