"""The panel, the screen, and whether there is one."""

import math
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.host import Panel, Platform, pick_screen, platform_for
from kiosk.host.renderer import choose_renderer
from kiosk.host.xdisplay import XDisplay, parse_display, x_problem


def test_a_millimetre_is_a_millimetre() -> None:
    totem = Panel(1080, 1920, 32 * 25.4)
    assert totem.pixels_per_mm == pytest.approx(2.710, abs=0.001)
    assert totem.page_mm == pytest.approx((398.5, 708.4), abs=0.1)


def test_a_fine_panel_has_more_pixels_and_the_same_millimetres() -> None:
    fine = Panel(960, 540, 800, pixel_ratio=4)
    plain = Panel(3840, 2160, 800)
    assert fine.physical_per_mm == pytest.approx(plain.pixels_per_mm)
    assert fine.page_mm == pytest.approx(plain.page_mm)


@given(
    st.integers(320, 8000),
    st.integers(320, 8000),
    st.floats(100, 3000),
    st.sampled_from([0, 90, 180, 270]),
)
def test_turning_changes_the_page_not_the_scale(
    width: int, height: int, diagonal: float, rotation: int
) -> None:
    panel = Panel(width, height, diagonal, rotation)
    assert math.hypot(*panel.page_mm) == pytest.approx(diagonal)
    assert panel.page_px == ((height, width) if rotation in (90, 270) else (width, height))


@pytest.mark.parametrize(
    ("wanted", "index"), [("primary", 0), (1, 0), (2, 1), ("DP-2", 1), ("dp-2", 1)]
)
def test_a_screen_by_number_or_name(wanted: int | str, index: int) -> None:
    assert pick_screen(["HDMI-1", "DP-2"], wanted) == (index, None)


@pytest.mark.parametrize("wanted", [0, 3, "DP-3", ""])
def test_a_screen_that_is_missing_is_said(wanted: int | str) -> None:
    index, problem = pick_screen(["HDMI-1", "DP-2"], wanted)
    assert index == 0
    assert problem is not None
    assert f"`{wanted}`" in problem
    assert "1 HDMI-1, 2 DP-2" in problem


@pytest.mark.parametrize(
    ("text", "display"),
    [
        (":0", XDisplay("", 0)),
        (":12.1", XDisplay("", 12)),
        ("unix:3", XDisplay("", 3)),
        ("unix/box:3", XDisplay("", 3)),
        ("box:10.0", XDisplay("box", 10)),
        ("tcp/box:1", XDisplay("box", 1)),
        ("[::1]:2", XDisplay("::1", 2)),
        ("::1:2", XDisplay("::1", 2)),
        ("0", None),
        ("", None),
        (":x", None),
        ("box:", None),
    ],
)
def test_names_of_displays(text: str, display: XDisplay | None) -> None:
    assert parse_display(text) == display


@given(st.text(max_size=20))
def test_no_name_of_a_display_is_a_fault(text: str) -> None:
    parse_display(text)


def test_a_living_display(x_environment: dict[str, str]) -> None:
    assert x_problem(x_environment) is None
    assert x_problem(x_environment | {"DISPLAY": "unix" + x_environment["DISPLAY"]}) is None


@pytest.mark.parametrize(
    ("display", "sentence"),
    [
        ("", "DISPLAY is not set"),
        ("zero", "not the name of a display"),
        (":9973", "No X server runs at `:9973`"),
        ("127.0.0.1:59999", "No X server runs at"),
        ("/nowhere/org.x:0", "No X server runs at"),
    ],
)
def test_a_dead_display(display: str, sentence: str) -> None:
    problem = x_problem({"DISPLAY": display})
    assert problem is not None
    assert sentence in problem


Server = Callable[[Callable[[socket.socket], None]], str]


@pytest.fixture
def x_server(tmp_path: Path) -> Iterator[Server]:
    """An X server of the test's own making; the function handles its one connection."""
    with socket.socket(socket.AF_UNIX) as listening:
        threads: list[threading.Thread] = []

        def start(handle: Callable[[socket.socket], None]) -> str:
            listening.bind(str(tmp_path / "x:7"))
            listening.listen()

            def serve() -> None:
                connection, _ = listening.accept()
                with connection:
                    handle(connection)

            threads.append(threading.Thread(target=serve))
            threads[0].start()
            return str(tmp_path / "x:7")

        yield start
        for thread in threads:
            thread.join(5)


def test_a_display_that_says_no(x_server: Server) -> None:
    def refuse(connection: socket.socket) -> None:
        connection.recv(12)
        connection.sendall(b"\0")

    display = x_server(refuse)
    problem = x_problem({"DISPLAY": display})
    assert problem is not None
    assert "does not let this user in" in problem


def test_a_display_that_says_nothing(x_server: Server) -> None:
    enough = threading.Event()

    def wait(_: socket.socket) -> None:
        enough.wait(5)

    display = x_server(wait)
    problem = x_problem({"DISPLAY": display}, timeout=0.1)
    enough.set()
    assert problem is not None
    assert "does not answer" in problem


def test_the_key_is_shown(x_server: Server, tmp_path: Path) -> None:
    def entry(family: int, host: bytes, number: bytes, secret: bytes) -> bytes:
        fields = (host, number, b"MIT-MAGIC-COOKIE-1", secret)
        packed = [struct.pack(">H", len(field)) + field for field in fields]
        return struct.pack(">H", family) + b"".join(packed)

    keys = tmp_path / "keys"
    keys.write_bytes(
        entry(256, b"elsewhere", b"6", b"a" * 16)
        + entry(0xFFFF, b"", b"7", b"b" * 16)
        + b"\x01\x00\x00"
    )
    greetings: list[bytes] = []

    def handle(connection: socket.socket) -> None:
        greetings.append(connection.recv(1000))
        connection.sendall(b"\x01")

    display = x_server(handle)
    assert x_problem({"DISPLAY": display, "XAUTHORITY": str(keys)}) is None
    assert greetings[0][12:30] == b"MIT-MAGIC-COOKIE-1"
    assert greetings[0].endswith(b"b" * 16)
    assert len(greetings[0]) == 12 + 20 + 16


def alive(_: Mapping[str, str]) -> str | None:
    return None


def dead(_: Mapping[str, str]) -> str | None:
    return "No X server runs at `:0`."


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[dict[str, str]]:
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-1"))
        compositor.listen()
        yield {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-1"}


def test_an_x_display() -> None:
    assert platform_for({"DISPLAY": ":0"}, x=alive) == Platform("xcb")


def test_a_wayland_display(wayland: dict[str, str]) -> None:
    assert platform_for(wayland, x=dead) == Platform("wayland")
    assert platform_for(wayland | {"DISPLAY": ":0"}, x=alive) == Platform("wayland;xcb")


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({}, "There is no display: DISPLAY and WAYLAND_DISPLAY are empty."),
        ({"DISPLAY": ":0"}, "No X server runs at `:0`."),
        ({"WAYLAND_DISPLAY": "/none"}, "No Wayland compositor answers at `/none`."),
        ({"QT_QPA_PLATFORM": "xcb"}, "QT_QPA_PLATFORM is `xcb`. No X server runs at `:0`."),
        (
            {"QT_QPA_PLATFORM": "wayland"},
            "QT_QPA_PLATFORM is `wayland`. WAYLAND_DISPLAY is not set.",
        ),
        ({"QT_QPA_PLATFORM": "offscreen"}, "QT_QPA_PLATFORM is `offscreen`, which nobody can see."),
    ],
)
def test_no_display(environment: dict[str, str], sentence: str) -> None:
    platform = platform_for(environment, x=dead)
    assert platform == Platform("offscreen", sentence)
    assert not platform.visible


@pytest.mark.parametrize("said", ["eglfs", "linuxfb:fb=/dev/fb0", "vnc:port=5901"])
def test_a_platform_without_a_server_goes_as_said(said: str) -> None:
    assert platform_for({"QT_QPA_PLATFORM": said}, x=dead) == Platform(said)


def test_the_first_platform_said_that_works() -> None:
    assert platform_for({"QT_QPA_PLATFORM": "wayland;xcb"}, x=alive) == Platform("xcb")


def never() -> str | None:
    raise AssertionError("OpenGL was touched.")


def test_the_operators_word_on_drawing_wins(tmp_path: Path) -> None:
    chosen = choose_renderer({"QT_QUICK_BACKEND": "rhi"}, devices=tmp_path, probe=never)
    assert chosen.kind == "as told"


def test_without_a_card_opengl_is_left_alone(tmp_path: Path) -> None:
    assert choose_renderer({}, devices=tmp_path, probe=never).kind == "software"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("llvmpipe (LLVM 15.0.6, 256 bits)", "software"),
        ("softpipe", "software"),
        ("Software Rasterizer", "software"),
        ("SVGA3D; build: RELEASE; LLVM;", "software"),
        ("Mesa DRI swrast", "software"),
        ("Google SwiftShader", "software"),
        (None, "software"),
        ("Mesa Intel(R) UHD Graphics 630 (CFL GT2)", "hardware"),
        ("V3D 4.2", "hardware"),
        ("AMD Radeon Graphics (radeonsi, renoir, LLVM 15.0.6)", "hardware"),
        ("NVIDIA GeForce GTX 1650/PCIe/SSE2", "hardware"),
    ],
)
def test_a_card_counts_only_when_it_draws(tmp_path: Path, name: str | None, kind: str) -> None:
    (tmp_path / "renderD128").touch()
    assert choose_renderer({}, devices=tmp_path, probe=lambda: name).kind == kind
