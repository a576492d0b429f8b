"""Locks fit pyproject.toml, and the wheel carries all that a kiosk needs."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.house.files import ROOT, project_files, read

PROJECT: dict[str, Any] = tomllib.loads(read(Path("pyproject.toml")))
RUN, DEV = "requirements.lock", "requirements-dev.lock"
AGAIN = "make the locks again as pyproject.toml says above [dependency-groups]"
ENTRY = re.compile(
    r"^([a-z0-9.-]+)==(\S+)([^\n]*\\\n(?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE
)


def pinned(lock: str) -> dict[str, str]:
    """Versions by name, of the entries that have hashes."""
    return {name: version for name, version, _ in ENTRY.findall(lock)}


def required(lines: list[Any]) -> set[str]:
    names = [re.match(r"[\w.-]+", line) for line in lines if isinstance(line, str)]
    return {re.sub(r"[-_.]+", "-", match[0]).lower() for match in names if match}


@pytest.mark.parametrize(("lock", "group"), [(RUN, "build"), (DEV, "build"), (DEV, "dev")])
def test_a_lock_holds_what_is_needed(lock: str, group: str) -> None:
    needed = PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"][group]
    needed += PROJECT["build-system"]["requires"]
    assert not (missing := required(needed) - set(pinned(read(Path(lock))))), (
        f"{lock} lacks {sorted(missing)}: {AGAIN}"
    )


@pytest.mark.parametrize("lock", [RUN, DEV])
def test_a_lock_holds_nothing_but_pinned_packages_with_hashes(lock: str) -> None:
    rest = re.sub(r"^ +#[^\n]*\n", "", ENTRY.sub("", read(Path(lock))), flags=re.MULTILINE)
    assert not rest.strip(), f"{lock}: {AGAIN}, and only so; it says: {rest[:200]}"


def test_both_locks_pin_the_same_versions() -> None:
    dev = pinned(read(Path(DEV)))
    differing = {n for n, version in pinned(read(Path(RUN))).items() if dev.get(n) != version}
    assert not differing, f"the locks differ in {sorted(differing)}: {AGAIN}"


def test_the_parts_of_qt_are_of_one_version() -> None:
    versions = {v for n, v in pinned(read(Path(RUN))).items() if n.startswith(("pyside6", "shib"))}
    assert len(versions) == 1, f"Qt is locked at {sorted(versions)}: {AGAIN}"


def test_an_entry_without_a_hash_is_found() -> None:
    good = f"a==1 \\\n    --hash=sha256:{'0' * 64}\n    # via b\n"
    assert pinned(good + "b==2\n    # via c\n") == {"a": "1"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    run = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    (file,) = folder.glob("kiosk-*.whl")
    with zipfile.ZipFile(file) as archive:
        return set(archive.namelist())


def test_the_wheel_carries_every_file_of_the_package(wheel: set[str]) -> None:
    files = {
        path.as_posix()
        for path in project_files(under="kiosk")
        if path.suffix != ".pyc" and not path.name.startswith("tst_")
    }
    assert not (missing := files - wheel), f"not in the wheel, see pyproject.toml: {missing}"
    assert any(name.endswith(".qml") for name in files), "kiosk/ holds no QML"


def test_the_wheel_carries_the_shipped_pack_and_config(wheel: set[str]) -> None:
    pack = project_files(under="assets/packs/mission-norway")
    assert pack, "assets/packs/mission-norway is empty: there is no pack to ship"
    shipped = {f"kiosk/_shipped/{path.relative_to('assets').as_posix()}" for path in pack}
    shipped.add("kiosk/_shipped/config/kiosk.yaml")
    assert not (missing := shipped - wheel), f"not in the wheel, see pyproject.toml: {missing}"


def test_the_wheel_carries_the_sounds_and_the_icon(wheel: set[str]) -> None:
    for folder, suffix in (("sounds", ".wav"), ("icon", ".png")):
        files = {path.name for path in project_files(suffix, under=f"assets/{folder}")}
        assert files, f"assets/{folder} is empty"
        there = {Path(name).name for name in wheel if f"/_shipped/{folder}/" in name}
        assert there == files, f"assets/{folder} and the wheel differ, see pyproject.toml"


def test_the_wheel_carries_nothing_else(wheel: set[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in wheel} == {"kiosk"}
    assert not [name for name in wheel if "/tst_" in name]
    assert any(name.endswith("licenses/LICENSE") for name in wheel)
