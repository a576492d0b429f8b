"""One kiosk per machine and user, and the folder it lives in."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.host import OneKiosk, UnsafeFolder, runtime_folders
from kiosk.host.single import LOCK_NAME

OTHER = """
import sys
from pathlib import Path
from kiosk.host import OneKiosk
kiosk = OneKiosk([Path(sys.argv[1])])
print(kiosk.take(), flush=True)
sys.stdin.read()
"""


def start_other(folder: Path) -> subprocess.Popen[str]:
    other = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "True\n"
    return other


def test_the_second_learns_of_the_first(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    with start_other(folder) as other:
        second = OneKiosk([folder])
        assert (second.take(), second.held, second.owner) == (False, False, other.pid)
        other.kill()
        other.wait()
        assert second.take()
        assert (folder / LOCK_NAME).read_text() == f"{os.getpid()}\n"
    second.release()


def test_a_kiosk_in_the_users_other_folder_counts(tmp_path: Path) -> None:
    session, fallback = tmp_path / "session", tmp_path / "fallback"
    first = OneKiosk([fallback])
    assert first.take()
    second = OneKiosk([session, fallback])
    assert (second.take(), second.owner) == (False, os.getpid())
    first.release()
    assert second.take()
    assert second.take()
    second.release()


def test_a_longer_number_of_before_is_gone(tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).write_text("99999999999\n")
    kiosk = OneKiosk([tmp_path])
    assert kiosk.take()
    assert (tmp_path / LOCK_NAME).read_text() == f"{os.getpid()}\n"
    kiosk.release()


def test_a_folder_open_to_others_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    kiosk = OneKiosk([folder])
    assert kiosk.take()
    assert folder.stat().st_mode & 0o777 == 0o700
    kiosk.release()


def test_somebody_elses_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    user = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: user + 1)
    with pytest.raises(UnsafeFolder, match=f"belongs to user {user}, not to you"):
        OneKiosk([tmp_path]).take()


def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(UnsafeFolder, match="is not a folder"):
        OneKiosk([tmp_path / "link"]).take()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnsafeFolder, match="cannot be made: No such file or directory"):
        OneKiosk([tmp_path / "none" / "run"]).take()


def test_the_runtime_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fallback = Path(f"/tmp/kiosk-{os.getuid()}")
    assert runtime_folders({"XDG_RUNTIME_DIR": str(tmp_path)})[0] == tmp_path / "kiosk"
    for useless in ("", "relative", str(tmp_path / "none")):
        assert tmp_path not in runtime_folders({"XDG_RUNTIME_DIR": useless})[0].parents
    assert runtime_folders({})[-1] == fallback
    user = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: user + 1)
    folders = runtime_folders({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert folders == (Path(f"/tmp/kiosk-{user + 1}"),)
