"""The panel, the screen and the way to it. Decided before Qt starts, so without Qt."""

import ctypes
import math
import socket
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.host.xdisplay import x_problem

UNSEEN = frozenset({"offscreen", "minimal", "minimalegl"})
"""Qt platforms that draw where nobody looks."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A display as visitors see it.

    Attributes:
        width_px, height_px: device-independent pixels, as mounted, before our own rotation.
        diagonal_mm: of the lit area.
        rotation: degrees clockwise by which the application turns its picture: 0, 90, 180, 270.
        pixel_ratio: physical pixels to a device-independent one.
    """

    width_px: int
    height_px: int
    diagonal_mm: float
    rotation: int = 0
    pixel_ratio: float = 1.0

    @property
    def pixels_per_mm(self) -> float:
        """Device-independent pixels to a millimetre; the same in both directions."""
        return math.hypot(self.width_px, self.height_px) / self.diagonal_mm

    @property
    def physical_per_mm(self) -> float:
        """Physical pixels to a millimetre: the sharpness a picture needs."""
        return self.pixels_per_mm * self.pixel_ratio

    @property
    def page_px(self) -> tuple[int, int]:
        """Width and height of the picture after the rotation."""
        if self.rotation % 180:
            return self.height_px, self.width_px
        return self.width_px, self.height_px

    @property
    def page_mm(self) -> tuple[float, float]:
        """Width and height of the picture after the rotation, on the glass."""
        width, height = self.page_px
        return width / self.pixels_per_mm, height / self.pixels_per_mm


def pick_screen(names: Sequence[str], wanted: int | str) -> tuple[int, str | None]:
    """Choose a screen.

    Args:
        names: of the screens there are, the primary one first.
        wanted: a number from 1, a name, or ``primary``.

    Returns:
        The index in ``names``, and a sentence when ``wanted`` is not there: the primary screen
        then stands in for it.
    """
    if wanted == "primary":
        return 0, None
    if isinstance(wanted, int):
        if 1 <= wanted <= len(names):
            return wanted - 1, None
    elif wanted.casefold() in (folded := [name.casefold() for name in names]):
        return folded.index(wanted.casefold()), None
    there = ", ".join(f"{number} {name}" for number, name in enumerate(names, 1)) or "none"
    return 0, f"There is no screen `{wanted}`; the primary one is used. Connected: {there}."


@dataclass(frozen=True, slots=True)
class Platform:
    """Where Qt shall draw.

    Attributes:
        name: for ``QT_QPA_PLATFORM``.
        problem: why there is nothing to look at, as a sentence; None when there is.
    """

    name: str
    problem: str | None = None

    @property
    def visible(self) -> bool:
        """Whether a display shows the kiosk."""
        return self.problem is None


def platform_for(
    environment: Mapping[str, str],
    *,
    x: Callable[[Mapping[str, str]], str | None] = x_problem,
) -> Platform:
    """Find the display, and fall back to drawing off screen when there is none.

    Qt ends the program when the display it is told of does not answer, so each is tried first.
    What ``QT_QPA_PLATFORM`` says goes, unless it cannot work.
    """
    said = environment.get("QT_QPA_PLATFORM", "")
    if said:
        return _as_said(said, environment, x)
    wayland, xcb = wayland_problem(environment), x(environment)
    working = [name for name, why in (("wayland", wayland), ("xcb", xcb)) if why is None]
    if working:
        return Platform(";".join(working))
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        return Platform("offscreen", "There is no display: DISPLAY and WAYLAND_DISPLAY are empty.")
    return Platform("offscreen", xcb if environment.get("DISPLAY") else wayland)


def _as_said(
    said: str, environment: Mapping[str, str], x: Callable[[Mapping[str, str]], str | None]
) -> Platform:
    problems = []
    for choice in said.split(";"):
        name = choice.partition(":")[0].strip()
        if name in UNSEEN:
            return Platform(choice, f"QT_QPA_PLATFORM is `{name}`, which nobody can see.")
        problem = None
        if name == "xcb":
            problem = x(environment)
        elif name.startswith("wayland"):
            problem = wayland_problem(environment)
        if problem is None:
            return Platform(choice)
        problems.append(problem)
    return Platform("offscreen", f"QT_QPA_PLATFORM is `{said}`. {problems[0]}")


def wayland_problem(environment: Mapping[str, str], *, timeout: float = 3.0) -> str | None:
    """Why no program can draw on ``$WAYLAND_DISPLAY``, as a sentence; None when one can."""
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return "WAYLAND_DISPLAY is not set."
    path = Path(environment.get("XDG_RUNTIME_DIR", "/"), name)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(timeout)
        try:
            connection.connect(str(path))
        except OSError:
            return f"No Wayland compositor answers at `{path}`."
    return None


def missing_library(platform: str, plugins: Path) -> str | None:
    """Name the system library that Qt's plugin for ``platform`` lacks; None when it is complete.

    Args:
        platform: ``xcb``, ``wayland`` and so on.
        plugins: Qt's folder of plugins.
    """
    try:
        ctypes.CDLL(str(plugins / "platforms" / f"libq{platform}.so"))
    except OSError as error:
        return str(error).partition(":")[0]
    return None
