"""A slip reaches whatever printer there is, and a printer that does nothing holds up nobody."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.config import PrinterDevice, read_printer
from kiosk.host import printing
from kiosk.host.printer import SlipPrinter
from kiosk.takeaway import Printing

Expect = Callable[[str], None]


def picture(width: int = 576, height: int = 1500) -> bytes:
    """A slip of sorts, longer than printers take at once by default."""
    image = Image.new("1", (width, height), 1)
    for at in range(0, min(width, height), 3):
        image.putpixel((at, at), 0)
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def printed(sent: bytes) -> list[Image.Image]:
    """The raster images in what a printer got: ``GS v 0 m xL xH yL yH`` and rows of bytes.

    Written after the command's description, and not with the library that wrote them.
    """
    found, at = [], 0
    while (at := sent.find(b"\x1dv0", at)) >= 0:
        mode, xl, xh, yl, yh = sent[at + 3 : at + 8]
        assert mode == 0
        across, down = xl + 256 * xh, yl + 256 * yh
        rows = sent[at + 8 : at + 8 + across * down]
        assert len(rows) == across * down
        # A bit that is set is a dot that is burnt.
        found.append(Image.frombytes("1", (across * 8, down), bytes(255 - row for row in rows)))
        at += 8 + across * down
    return found


def same(one: Image.Image, png: bytes) -> bool:
    with Image.open(BytesIO(png)) as other:
        return one.size == other.size and one.tobytes() == other.convert("1").tobytes()


# -- files -----------------------------------------------------------------------------------------


def test_a_file_gets_one_picture_and_a_cut(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch()
    assert printing.main(read_printer(f"file:{device}"), picture()) == "printed"
    sent = device.read_bytes()
    assert sent.startswith(b"\x1b@")
    (one,) = printed(sent)
    assert same(one, picture())
    assert b"\x1dV" in sent[-8:]


def test_the_program_itself_says_one_word(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch()
    command = [sys.executable, "-P", "-m", "kiosk.host.printing", f"file:{device}"]
    done = subprocess.run(command, input=picture(384), capture_output=True, check=True)
    assert done.stdout == b"printed\n"
    assert same(printed(device.read_bytes())[0], picture(384))


def test_a_device_that_is_not_there_is_told(tmp_path: Path) -> None:
    said = printing.main(read_printer(f"file:{tmp_path}/no/lp0"), picture())
    assert said.startswith("failed ")
    assert "\n" not in said


# -- the network -----------------------------------------------------------------------------------


@contextmanager
def listening(serve: Callable[[socket.socket], None]) -> Iterator[PrinterDevice]:
    """A printer on the network, which does with the first connection what it is told."""
    server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    server.bind(("127.0.0.1", 0))
    server.listen()

    def work() -> None:
        connection, _ = server.accept()
        with connection:
            serve(connection)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    yield read_printer(f"network:127.0.0.1:{server.getsockname()[1]}")
    thread.join(10)
    server.close()


@pytest.mark.parametrize("answer", [b"\x12", b"", b"\x1e"], ids=["paper", "silent", "near its end"])
def test_a_printer_on_the_network(answer: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "TIMEOUT", 0.5)
    got = bytearray()

    def serve(connection: socket.socket) -> None:
        got.extend(connection.recv(3))
        if answer:
            connection.sendall(answer)
        while piece := connection.recv(65536):
            got.extend(piece)

    with listening(serve) as device:
        assert printing.main(device, picture()) == "printed"
    assert got.startswith(b"\x10\x04\x04")
    assert same(printed(bytes(got))[0], picture())


def test_no_paper_is_told_before_anything_is_sent() -> None:
    got = bytearray()

    def serve(connection: socket.socket) -> None:
        got.extend(connection.recv(3))
        connection.sendall(b"\x72")
        while piece := connection.recv(65536):
            got.extend(piece)

    with listening(serve) as device:
        assert printing.main(device, picture()) == "no-paper"
    assert printed(bytes(got)) == []


def test_a_printer_that_takes_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "TIMEOUT", 0.3)
    over = threading.Event()

    def serve(_connection: socket.socket) -> None:
        over.wait(10)

    with listening(serve) as device:
        assert printing.main(device, picture(576, 60_000)).startswith("failed ")
        over.set()


def test_a_printer_that_is_switched_off_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # In a program of its own: the library leaves its socket open.
    command = [sys.executable, "-P", "-m", "kiosk.host.printing", f"network:127.0.0.1:{port}"]
    done = subprocess.run(command, input=picture(384), capture_output=True, check=True)
    assert done.stdout.startswith(b"failed ")
    assert b"refused" in done.stdout


def test_a_usb_printer_that_is_not_there_is_told() -> None:
    assert printing.main(read_printer("usb:ffff:fffe"), picture()).startswith("failed ")


# -- CUPS ------------------------------------------------------------------------------------------


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """CUPS' command, as far as we need it."""
    program = tmp_path / "bin/lp"
    program.parent.mkdir()
    program.write_text(
        f'#!/bin/sh\n[ "$2" = SLIPS ] || {{ echo "lp: no such\nprinter" >&2; exit 1; }}\n'
        f"cat > {tmp_path}/job\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    return tmp_path / "job"


def test_cups_gets_the_picture(lp: Path) -> None:
    assert printing.main(read_printer("cups:SLIPS"), picture()) == "printed"
    assert lp.read_bytes() == picture()


def test_what_cups_says_is_told(lp: Path) -> None:
    said = printing.main(read_printer("cups:OTHER"), picture())
    assert said == "failed lp: no such printer"
    assert not lp.exists()


# -- the kiosk's side ------------------------------------------------------------------------------

DEVICE = read_printer("file:/dev/null")


def slip_printer(program: str, patience_ms: int = 20_000) -> SlipPrinter:
    return SlipPrinter(command=(sys.executable, "-c", program), patience_ms=patience_ms)


def outcome(printer: SlipPrinter, qtbot: QtBot, png: bytes = b"x") -> Printing:
    with qtbot.waitSignal(printer.ended, timeout=20_000) as heard:
        assert printer.print(DEVICE, png)
    result = heard.args[0]
    assert isinstance(result, Printing)
    return result


def test_it_is_printed_by_the_program(qtbot: QtBot, tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch()
    printer = SlipPrinter()
    with qtbot.waitSignal(printer.ended, timeout=30_000) as heard:
        assert printer.print(read_printer(f"file:{device}"), picture())
        assert not printer.print(read_printer(f"file:{device}"), picture())
    assert heard.args == [Printing.PRINTED]
    assert same(printed(device.read_bytes())[0], picture())
    assert printer.problem is None


def test_a_program_that_hangs_is_ended(qtbot: QtBot, expected_log: Expect) -> None:
    expected_log("The printer of slips cannot print: it does not answer.")
    printer = slip_printer("import threading; threading.Event().wait()", patience_ms=300)
    assert outcome(printer, qtbot) is Printing.FAILED
    assert printer.problem == "The printer of slips cannot print: it does not answer."


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("print('no-paper')", Printing.NO_PAPER),
        ("print('failed The cable is out')", Printing.FAILED),
        ("raise SystemExit(3)", Printing.FAILED),
        ("print('nonsense')", Printing.FAILED),
    ],
)
def test_what_it_says(qtbot: QtBot, expected_log: Expect, said: str, what: Printing) -> None:
    expected_log("The printer of slips")
    printer = slip_printer(said)
    assert outcome(printer, qtbot) is what
    assert printer.problem


def test_a_problem_is_gone_with_the_next_slip(qtbot: QtBot, expected_log: Expect) -> None:
    expected_log("has no paper")
    printer = slip_printer("import sys; print(sys.stdin.read())")
    assert outcome(printer, qtbot, b"no-paper") is Printing.NO_PAPER
    assert outcome(printer, qtbot, b"printed") is Printing.PRINTED
    assert printer.problem is None


def test_a_program_that_is_not_there(qtbot: QtBot, expected_log: Expect) -> None:
    expected_log("cannot print")
    printer = SlipPrinter(command=("/nowhere/python",))
    assert outcome(printer, qtbot) is Printing.FAILED


def test_the_end_of_the_kiosk_does_not_wait(qtbot: QtBot) -> None:
    printer = slip_printer("import threading; threading.Event().wait()")
    assert printer.print(DEVICE, b"x")
    printer.close()
    printer.close()
