"""An author at work: what is saved is seen at once, and a mistake takes nothing off the screen."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.preview import Preview
from kiosk.config import PackSource
from kiosk.packs import FolderWatch
from tests.app.conftest import Desk
from tests.packs.conftest import lay
from tests.packs.forge import STUNT, good_files

Log = Callable[[str], None]


@pytest.fixture
def author(open_desk: Callable[..., Desk], home: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A kiosk that shows an author's folder."""
    monkeypatch.setattr("kiosk.app.preview.PAUSE", 0.02)
    folder = lay(home / "mine", good_files())
    shutil.copytree(folder / "stunts/jump", folder / "stunts/leap")
    return open_desk(pack=PackSource.named(str(folder)))


def title(desk: Desk) -> str:
    return str(desk.glass.entry.title)


def test_what_is_saved_is_seen_on_the_page_that_is_open(author: Desk, home: Path) -> None:
    author.glass.kiosk.begin()
    author.glass.kiosk.open("stunt/jump")
    (home / "mine/stunts/jump/stunt.yaml").write_text(STUNT.replace("The jump", "The fall"))
    author.until(lambda: title(author) == "The fall")
    assert not author.swapping.swap.on_probation
    assert author.glass.phase == "active"


def test_a_save_that_would_take_a_page_away_is_told_and_not_shown(
    author: Desk, home: Path, expected_log: Log
) -> None:
    expected_log("has mistakes; the pack is shown as it was before")
    expected_log("titel")
    expected_log("stunt.yaml")
    author.glass.kiosk.begin()
    author.glass.kiosk.open("stunt/jump")
    stunt = home / "mine/stunts/jump/stunt.yaml"
    stunt.write_text("titel: The fall\n")
    author.until(lambda: author.swapping.notes != [])
    assert title(author) == "The jump"
    assert any("titel" in problem.message for problem in author.swapping.loaded.problems)
    stunt.write_text(STUNT.replace("The jump", "The fall"))
    author.until(lambda: title(author) == "The fall")
    assert author.swapping.notes == []
    assert author.swapping.loaded.problems == ()


def test_an_entry_that_is_taken_away_is_gone(author: Desk, home: Path) -> None:
    shutil.rmtree(home / "mine/stunts/leap")
    author.until(lambda: len(author.put) == 2)
    assert author.glass.kiosk.shown is not None
    (entries,) = [list(author.glass.kiosk.shown.pack.stunts)]
    assert entries == ["jump"]


def test_a_folder_that_goes_away_leaves_what_is_on(
    author: Desk, home: Path, expected_log: Log
) -> None:
    expected_log("the one that was on stays")
    expected_log("no such folder|neither a folder")
    (home / "mine").rename(home / "elsewhere")
    author.until(lambda: author.swapping.notes != [])
    assert author.glass.kiosk.shown is not None
    (home / "elsewhere").rename(home / "mine")
    author.until(lambda: author.swapping.notes == [])


def test_nobody_looks_at_a_folder_that_is_followed_no_more(qapp: object, tmp_path: Path) -> None:
    preview = Preview()
    preview.follow(FolderWatch(tmp_path))
    (thread,) = preview.working
    preview.follow(None)
    thread.join(5)
    assert not thread.is_alive()
