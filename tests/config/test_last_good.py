"""A kiosk whose kiosk.yaml breaks keeps the last good one."""

import os
import stat
from pathlib import Path

import pytest

from kiosk.config import PackSource, config_in_service


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "etc").mkdir()
    return tmp_path / "etc/kiosk.yaml"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    folder = tmp_path / "state"
    folder.mkdir()
    return folder


def test_a_good_file_is_used(file: Path, state: Path) -> None:
    file.write_text("idle: {timeout: 2 min}")

    found = config_in_service(file, state)

    assert found.config is not None
    assert found.config.idle.timeout == 120
    assert found.problems == ()
    assert not found.is_last_good


@pytest.mark.parametrize("broken", ["idle: {timeout: soon}", "idle: {", "", None])
def test_when_it_breaks_the_last_good_one_is_used_and_the_problems_are_told(
    file: Path, state: Path, broken: str | None
) -> None:
    for timeout in ("2 min", "3 min"):
        file.write_text(f"idle: {{timeout: {timeout}}}\ncontent: {{pack: mine}}")
        config_in_service(file, state)
    if broken is None:
        file.unlink()
    else:
        file.write_text(broken)

    found = config_in_service(file, state)

    assert found.is_last_good
    assert found.problems
    assert found.config is not None
    assert found.config.idle.timeout == 180
    assert found.config.content.pack == PackSource("mine", file.parent / "mine")


def test_one_that_never_was_good_gives_none(file: Path, state: Path) -> None:
    file.write_text("idle: {timeout: soon}")

    found = config_in_service(file, state)

    assert found.config is None
    assert found.problems
    assert not found.is_last_good


def test_another_files_last_good_one_is_not_used(file: Path, state: Path) -> None:
    file.write_text("")
    other = file.with_name("other.yaml")
    other.write_text("idle: {timeout: 2 min}")
    config_in_service(other, state)
    file.write_text("idle: {timeout: soon}")

    assert config_in_service(file, state).config is None


def test_the_memory_is_this_users_alone_and_leaves_no_litter(file: Path, state: Path) -> None:
    for timeout in ("2 min", "3 min", "3 min"):
        file.write_text(f"idle: {{timeout: {timeout}}}")
        config_in_service(file, state)

    (memory,) = state.iterdir()
    assert stat.S_IMODE(memory.stat().st_mode) == 0o600
    assert memory.read_text() == "idle: {timeout: 3 min}"


def test_a_spoilt_memory_is_no_config(file: Path, state: Path) -> None:
    file.write_text("idle: {timeout: 2 min}")
    config_in_service(file, state)
    (memory,) = state.iterdir()
    memory.write_text("idle: {timeout: ")
    file.write_text("idle: {timeout: soon}")

    assert config_in_service(file, state).config is None


def test_without_a_folder_to_remember_in_the_good_file_is_used_still(
    file: Path, tmp_path: Path
) -> None:
    file.write_text("idle: {timeout: 2 min}")

    assert config_in_service(file, tmp_path / "nowhere").config is not None


def test_an_unchanged_file_is_not_written_again(file: Path, state: Path) -> None:
    file.write_text("idle: {timeout: 2 min}")
    config_in_service(file, state)
    (memory,) = state.iterdir()
    os.utime(memory, ns=(0, 0))

    config_in_service(file, state)

    assert memory.stat().st_mtime_ns == 0
