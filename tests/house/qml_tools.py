"""Qt's own tools over QML: type descriptions of Python's types, qmllint and qmlformat."""

import ast
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import PySide6

QT = Path(PySide6.__file__).parent
MODULE = "Kiosk.Ui"
# Modules whose types Python's own types are built from or refer to.
FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")
REGISTERED = re.compile(r"^@Qml(?:Element|NamedElement|Singleton|Anonymous)\b", re.MULTILINE)


def registering(files: Iterable[Path]) -> list[Path]:
    """Those Python files that register types with QML."""
    return sorted(file for file in files if REGISTERED.search(file.read_text(encoding="utf-8")))


def repeated_stems(files: Iterable[Path]) -> list[str]:
    """Names that more than one file bears; Qt keeps the types of one of them only."""
    return sorted(stem for stem, times in Counter(file.stem for file in files).items() if times > 1)


def wrong_modules(files: Iterable[Path]) -> list[Path]:
    """Files that register their types in another QML module than `Kiosk.Ui`."""
    line = re.compile(rf'^QML_IMPORT_NAME\s*=\s*"{re.escape(MODULE)}"$', re.MULTILINE)
    return [file for file in files if not line.search(file.read_text(encoding="utf-8"))]


def with_bases(files: Iterable[Path]) -> list[Path]:
    """The registering ones among Python files and those of their base classes, bases first.

    That order is how the tool learns which classes are QObjects.
    """
    bases: dict[Path, set[str]] = {}
    homes: dict[str, Path] = {}
    for file in sorted(files):
        classes = [
            node
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.ClassDef)
        ]
        homes |= {node.name: file for node in classes}
        bases[file] = {b.id for node in classes for b in node.bases if isinstance(b, ast.Name)}
    ordered: list[Path] = []

    def take(file: Path, waiting: frozenset[Path]) -> None:
        for home in sorted({homes[name] for name in bases[file] if name in homes} - waiting):
            take(home, waiting | {home})
        if file not in ordered:
            ordered.append(file)

    for file in registering(bases):
        take(file, frozenset({file}))
    return ordered


def describe_types(files: Iterable[Path], build: Path) -> Path:
    """Write the QML module of these Python files below ``build`` and return its .qmltypes.

    Raises RuntimeError with what the tool said when it fails.
    """
    folder = build.joinpath(*MODULE.split("."))
    folder.mkdir(parents=True)
    collected, types = build / "types.json", folder / "types.qmltypes"
    dump = QT / "scripts" / "metaobjectdump.py"
    _tool(sys.executable, dump, "--quiet", "--out-file", collected, *with_bases(files))
    described = json.loads(collected.read_text(encoding="utf-8"))
    for file in described:
        for each in file["classes"]:
            if "classInfos" in each and not each["object"]:
                raise RuntimeError(
                    f"{file['inputFile']}: Qt's tool does not see that {each['className']} is a "
                    "QObject; derive it from a class by its plain name"
                )
        file["classes"] = [each for each in file["classes"] if each["object"]]
    collected.write_text(json.dumps(described), encoding="utf-8")
    foreign = [next(QT.glob(f"Qt/metatypes/qt6{name}_*.json")) for name in FOREIGN]
    _tool(
        QT / "Qt/libexec/qmltyperegistrar",
        *("--generate-qmltypes", types, "-o", build / "unused.cpp"),
        *("--import-name", MODULE, "--major-version", 1, "--minor-version", 0),
        f"--foreign-types={','.join(map(str, foreign))}",
        collected,
    )
    lines = (f"module {MODULE}", "depends QtQuick", f"typeinfo {types.name}", "")
    (folder / "qmldir").write_text("\n".join(lines), encoding="utf-8")
    return types


def lint(files: Iterable[Path], imports: Iterable[Path]) -> str:
    """What qmllint finds fault with; nothing when it is content."""
    folders = [word for folder in imports for word in ("-I", folder)]
    run = _run(QT / "qmllint", *folders, *files)
    said = run.stdout + run.stderr
    # By itself qmllint is content with any number of warnings: .qmllint.ini says otherwise.
    return said.strip() or f"qmllint exits {run.returncode}" if run.returncode or said else ""


def formatted(file: Path) -> str:
    """The file as qmlformat writes it.

    Raises RuntimeError with what the tool said when it cannot read the file.
    """
    return _tool(QT / "qmlformat", file)


def _run(*command: object) -> subprocess.CompletedProcess[str]:
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def _tool(*command: object) -> str:
    run = _run(*command)
    if run.returncode:
        raise RuntimeError(f"{Path(str(command[0])).name} failed:\n{run.stderr or run.stdout}")
    return run.stdout
