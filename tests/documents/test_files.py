"""Whatever stands in a file's place, reading it neither raises nor waits."""

import os
import socket
from pathlib import Path

import pytest
from pydantic import BaseModel

from kiosk.documents import Problem, read_document


class Small(BaseModel):
    a: int


def only(path: Path) -> Problem:
    document = read_document(path, Small)
    assert document.value is None
    (problem,) = document.problems
    assert problem.location == str(path)
    return problem


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("a: 1\n")
    document = read_document(tmp_path / "a.yaml", Small)
    assert document.value == Small(a=1)
    assert document.problems == ()


def test_a_missing_file_is_named_with_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "location.yaml").touch()
    problem = only(tmp_path / "loaction.yaml")
    assert problem.code == "missing-file"
    assert problem.suggestion == "Did you mean `location.yaml`?"


def test_a_missing_folder_is_a_missing_file(tmp_path: Path) -> None:
    assert only(tmp_path / "nowhere" / "a.yaml").code == "missing-file"


def test_a_file_in_a_folders_place(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    assert only(tmp_path / "a" / "b.yaml").code == "missing-file"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    problem = only(tmp_path)
    assert problem.code == "not-a-file"
    assert problem.message.endswith("it is a folder.")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert only(tmp_path / "pipe").message.endswith("it is a pipe.")


def test_a_pipe_that_takes_the_place_of_a_file_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def looked_at_before(_: Path) -> os.stat_result:
        return os.stat(__file__)  # noqa: PTH116 - Path.stat is what is replaced here

    def ready(path: Path, flags: int) -> int:
        assert flags & os.O_NONBLOCK
        return really_open(path, flags)

    really_open = os.open
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.setattr(Path, "stat", looked_at_before)
    monkeypatch.setattr("os.open", ready)
    assert only(tmp_path / "pipe").message.endswith("it is a pipe.")


def test_a_socket_is_no_file(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        assert only(tmp_path / "s").message.endswith("it is a socket.")


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_no_file(device: str) -> None:
    assert only(Path(device)).code == "not-a-file"


def test_a_link_to_itself_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert only(tmp_path / "loop").code == "unreadable-file"


def test_a_file_without_leave_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.yaml").touch()
    monkeypatch.setattr("os.open", refuse)
    problem = only(tmp_path / "a.yaml")
    assert problem.code == "unreadable-file"
    assert problem.suggestion is not None


@pytest.mark.parametrize("name", ["a\0b", "a\udc00\ud800b", "x" * 5000])
def test_an_impossible_path_cannot_be_read(name: str) -> None:
    assert only(Path(name)).code == "unreadable-file"


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(5_000_000_000)
    assert only(path).code == "too-large-file"
