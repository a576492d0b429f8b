"""Seeing that somebody saves a file, however it is saved."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.packs import FileWatch, FolderWatch


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "pack"
    (folder / "stunts/jump").mkdir(parents=True)
    (folder / "pack.yaml").write_text("title: Jumps\n")
    (folder / "stunts/jump/stunt.yaml").write_text("title: The jump\n")
    return folder


def in_place(file: Path) -> None:
    file.write_text("title: A leap, in fact\n")


def by_rename(file: Path) -> None:
    new = file.with_name(".stunt.yaml.swp")
    new.write_text("title: The jump\n")
    new.replace(file)


def touched(file: Path) -> None:
    os.utime(file, ns=(1, 1))


def removed(file: Path) -> None:
    file.unlink()


def added(file: Path) -> None:
    file.with_name("poster.webp").write_bytes(b"")


def whole_folder_away(file: Path) -> None:
    file.parent.rename(file.parents[2] / "leap")


@pytest.mark.parametrize("save", [in_place, by_rename, touched, removed, added, whole_folder_away])
def test_a_save_is_seen_once_when_it_has_come_to_rest(
    folder: Path, save: Callable[[Path], None]
) -> None:
    watch = FolderWatch(folder)
    assert not watch.look(0.0)
    save(folder / "stunts/jump/stunt.yaml")
    assert not watch.look(1.0)
    assert not watch.look(1.2)
    assert watch.look(1.4)
    assert not watch.look(1.8)


def test_many_files_at_once_are_one_change(folder: Path) -> None:
    watch = FolderWatch(folder)
    seen = []
    for number in range(10):
        (folder / f"stunts/jump/{number}.webp").write_bytes(b"x")
        seen.append(watch.look(number * 0.2))
    assert not any(seen)
    assert watch.look(2.2)


def test_what_editors_leave_behind_is_no_change(folder: Path) -> None:
    watch = FolderWatch(folder)
    (folder / "stunts/jump/.stunt.yaml.swp").write_text("x")
    (folder / "stunts/jump/stunt.yaml~").write_text("x")
    assert not watch.look(1.0)
    assert not watch.look(2.0)


def test_what_is_undone_before_it_comes_to_rest_is_no_change(folder: Path) -> None:
    watch = FolderWatch(folder)
    (folder / "new").write_text("x")
    assert not watch.look(1.0)
    (folder / "new").unlink()
    assert not watch.look(1.1)
    assert not watch.look(2.0)


def test_a_folder_that_goes_away_and_comes_back_is_a_change(folder: Path) -> None:
    watch = FolderWatch(folder)
    folder.rename(folder.with_name("elsewhere"))
    watch.look(1.0)
    assert watch.look(2.0)
    folder.with_name("elsewhere").rename(folder)
    watch.look(3.0)
    assert watch.look(4.0)


def test_a_small_file_is_seen_to_come_to_be_replaced_and_to_go(tmp_path: Path) -> None:
    file = tmp_path / "on.json"
    watch = FileWatch(file)
    assert not watch.look()
    file.write_text("1")
    assert watch.look()
    assert not watch.look()
    new = tmp_path / "new"
    new.write_text("1")
    new.replace(file)
    assert watch.look()
    file.unlink()
    assert watch.look()
    assert not watch.look()
