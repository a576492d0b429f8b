"""The house's rules for Python, each a function from a file's path and text to its findings.

A finding says where, what is wrong, and the fix.
"""

import ast
from collections.abc import Iterator
from pathlib import PurePath

FLOORS = (
    "documents",
    "config",
    "content",
    "packs",
    "visit",
    "ledger",
    "takeaway",
    "booking",
    "host",
    "ui",
    "proof",
    "conformance",
    "app",
    "commands",
    "cli",
    "__main__",
)
OPEN_TO_ALL = ("app", "commands", "cli", "__main__")
QT = {"PySide6", "shiboken6", "qtawesome", "qtpy"}
QT_ROOMS = {"host", "ui", "proof", "app"}
DOORS_WITHOUT_QT = {("host", "__init__.py"), ("proof", "__init__.py")}
LONGEST = 400

# Where somebody has to know what o'clock it is, and passes it on to the rest.
WALL_CLOCK = {"kiosk/app/__init__.py", "kiosk/app/service.py", "kiosk/commands/terminal.py"}
CLOCKS = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "time.ctime",
    "time.gmtime",
    "time.localtime",
    "time.time",
    "time.time_ns",
}
SLEEPS = {"QTest.qSleep", "QTest.qWait", "QThread.msleep", "QThread.sleep", "asyncio.sleep"}
SLEEPS |= {"qtbot.wait", "time.sleep"}


def room_of(path: PurePath) -> str | None:
    """The room a file of ``kiosk/`` belongs to; none for the package's own ``__init__.py``."""
    room = path.parts[1].removesuffix(".py")
    return None if room == "__init__" else room


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every imported module with its line; for ``from kiosk import x`` that is ``kiosk.x``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "kiosk":
            yield from ((node.lineno, f"kiosk.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module


def floors(path: PurePath, text: str) -> Iterator[str]:
    """A room imports only rooms on floors below its own."""
    here = room_of(path)
    if here in OPEN_TO_ALL:
        return
    if here is not None and here not in FLOORS:
        yield f"{path}: `{here}` is no room of the house; put the file into one, or give it a floor"
        return
    for line, module in imports(ast.parse(text)):
        package, _, rest = module.partition(".")
        there = rest.split(".")[0]
        if package != "kiosk" or there not in FLOORS or there == here:
            continue
        if here is None or FLOORS.index(there) > FLOORS.index(here):
            yield (
                f"{path}:{line}: `{here or 'kiosk'}` may not import `{there}`, which stands on a "
                "higher floor; pass what it needs as an argument, or move it down"
            )


def front_doors(path: PurePath, text: str) -> Iterator[str]:
    """Other rooms are imported through their ``__init__.py``, except by app and cli."""
    here = room_of(path)
    if here in OPEN_TO_ALL:
        return
    for line, module in imports(ast.parse(text)):
        names = module.split(".")
        if names[0] == "kiosk" and len(names) > 2 and names[1] in FLOORS and names[1] != here:
            yield (
                f"{path}:{line}: `{module}` is inside another room; export what you need in "
                f"kiosk/{names[1]}/__init__.py and import it from `kiosk.{names[1]}`"
            )


def qt(path: PurePath, text: str) -> Iterator[str]:
    """Qt is imported only in host, ui, proof and app, and not by the doors of host and proof."""
    if room_of(path) in QT_ROOMS and path.parts[1:] not in DOORS_WITHOUT_QT:
        return
    for line, module in imports(ast.parse(text)):
        if module.split(".")[0] in QT:
            yield (
                f"{path}:{line}: `{module}` is Qt, which is imported only in kiosk/host/ and "
                "kiosk/proof/ (not in their __init__.py), kiosk/ui/ and kiosk/app/; move the "
                "part that needs it there"
            )


def context_properties(path: PurePath, text: str) -> Iterator[str]:
    """QML gets its data through typed required properties."""
    for name, line in _calls(text):
        if name.endswith(("setContextProperty", "setContextProperties", "setContextObject")):
            yield f"{path}:{line}: no context properties; use required properties of a type"


def wall_clock(path: PurePath, text: str) -> Iterator[str]:
    """Time is monotonic, and the time of day is passed in."""
    if path.as_posix() in WALL_CLOCK:
        return
    for name, line in _calls(text):
        if ".".join(name.split(".")[-2:]) in CLOCKS:
            yield (
                f"{path}:{line}: `{name}()` reads the time of day; use time.monotonic, or take the "
                f"time as an argument ({', '.join(sorted(WALL_CLOCK))} may read it)"
            )


def sleeps(path: PurePath, text: str) -> Iterator[str]:
    """Tests wait on conditions."""
    for name, line in _calls(text):
        if ".".join(name.split(".")[-2:]) in SLEEPS:
            yield f"{path}:{line}: `{name}` waits on time; wait on a condition (qtbot.waitUntil)"


def length(path: PurePath, text: str) -> Iterator[str]:
    """No long files."""
    if (lines := len(text.splitlines())) > LONGEST:
        yield f"{path}: {lines} lines are more than {LONGEST}; split the file by what it is about"


def _calls(text: str) -> Iterator[tuple[str, int]]:
    """Dotted name and line of every call, names from ``from x import y`` spelt out as ``x.y``."""
    tree = ast.parse(text)
    known = {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    known |= {
        alias.asname: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
        if alias.asname
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            first, _, rest = ast.unparse(node.func).partition(".")
            yield f"{known.get(first, first)}.{rest}".rstrip("."), node.lineno


EVERYWHERE_IN_KIOSK = (floors, front_doors, qt, context_properties, wall_clock)
IN_TESTS = (sleeps,)
EVERYWHERE = (length,)
