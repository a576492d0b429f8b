"""Where things are."""

import os
import stat
from pathlib import Path

import pytest

from kiosk.config import cache_folder, config_path, shipped_config, shipped_pack, state_folder


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_the_file_asked_for_comes_before_the_own_one_before_the_shipped_one(home: Path) -> None:
    assert config_path() == shipped_config()

    own = home / ".config/kiosk/kiosk.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("")
    assert config_path() == own

    assert config_path(Path("asked.yaml")) == Path("asked.yaml")


def test_the_environment_moves_the_own_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "elsewhere"))
    own = home / "elsewhere/kiosk/kiosk.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("")

    assert config_path() == own


@pytest.mark.parametrize("value", ["", "relative/folder"])
def test_a_variable_that_is_no_absolute_path_counts_as_unset(
    home: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", value)

    assert state_folder() == home / ".local/state/kiosk"


def test_folders_are_made_for_their_user_alone(home: Path) -> None:
    loose = home / ".cache/kiosk"
    loose.mkdir(parents=True)
    loose.chmod(0o755)

    for folder in (state_folder(), cache_folder()):
        assert folder.is_relative_to(home)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert folder.stat().st_uid == os.getuid()


def test_the_shipped_files_are_there() -> None:
    assert shipped_config().is_file()
    assert shipped_pack().name == "mission-norway"
