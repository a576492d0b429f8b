"""``kiosk pack new`` and ``kiosk pack diff``, and what ``kiosk check`` says beyond errors."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.commands import check
from tests.packs.sample import ROWING, edit

Said = Callable[..., tuple[int, str, str]]


@pytest.fixture
def made(kiosk: Said, tmp_path: Path) -> Path:
    """A new pack in three languages."""
    languages = ("--language", "en", "--language", "nb", "--language", "de")
    status, out, err = kiosk("pack", "new", tmp_path / "new", *languages, "--title", "Ours")
    assert (status, out) == (0, "")
    assert err == (
        f"`{tmp_path / 'new'}` is a pack with a place, a stunt and something to do. Look at it "
        f"with `kiosk run --pack {tmp_path / 'new'} --windowed 540x960`; `pack.yaml` in it says "
        "how to go on.\n"
    )
    return tmp_path / "new"


def test_a_new_pack_is_without_a_finding_until_its_price_is_old(
    kiosk: Said, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kiosk("check", made) == (0, "", "")
    assert "year: 2026" in (made / ROWING).read_text(encoding="utf-8")
    monkeypatch.setattr(check, "now", lambda: datetime(2028, 1, 1, tzinfo=UTC))
    status, out, _ = kiosk("check", made)
    assert status == 0
    assert "The price is of 2026, 2 years ago. [old-price]" in out


def test_a_new_pack_wants_room(kiosk: Said, made: Path) -> None:
    status, out, err = kiosk("pack", "new", made)
    assert (status, out) == (2, "")
    assert err.startswith(f"`{made}` is not empty: there is `.schemas` and 4 more in it.")


def test_a_new_pack_wants_a_language_that_exists(kiosk: Said, tmp_path: Path) -> None:
    status, _, err = kiosk("pack", "new", tmp_path / "new", "--language", "no")
    assert status == 2
    assert err == "`no` is not the tag of a written language. Did you mean `nb`?\n"
    assert not (tmp_path / "new").exists()


def test_a_new_pack_that_cannot_be_written(kiosk: Said, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    status, _, err = kiosk("pack", "new", tmp_path / "file" / "new")
    assert status == 2
    assert "cannot be written: Not a directory." in err


def test_what_is_missing_is_a_table_for_people(kiosk: Said, made: Path) -> None:
    edit(made / ROWING, "    nb: Ikke i sterk vind.\n", "")
    status, out, _ = kiosk("check", made)
    assert status == 0
    assert "1 problem: 1 warning\n\nTexts that are missing, by language:\n" in out
    assert "  activities/rowing-trip      ·    -1      ·      6\n" in out

    status, out, _ = kiosk("check", made / "stunts")
    assert out == ""

    status, out, _ = kiosk("check", made / ROWING)
    assert "activities/rowing-trip" in out
    assert "pack.yaml" not in out


def test_what_is_missing_is_data_for_programs(kiosk: Said, made: Path) -> None:
    edit(made / ROWING, "    nb: Ikke i sterk vind.\n", "")
    data = json.loads(kiosk("check", made, "--format", "json")[1])
    assert [problem["code"] for problem in data["problems"]] == ["missing-language"]
    (languages,) = data["languages"]
    assert (languages["pack"], languages["offered"]) == (str(made), ["en", "nb", "de"])
    assert languages["files"][1] == {
        "file": ROWING,
        "texts": 6,
        "languages": {"en": 6, "nb": 5, "de": 6},
    }


def test_a_difference_in_words_and_as_data(kiosk: Said, made: Path, pack: Path) -> None:
    assert kiosk("pack", "diff", made, made) == (0, "", "")
    assert json.loads(kiosk("pack", "diff", made, made, "--format", "json")[1]) == {
        "changes": [],
        "unread": [],
    }

    status, out, err = kiosk("pack", "diff", made, pack)

    assert (status, err) == (1, "")
    assert "The jump (stunt `jump`): added\n" in out
    assert "The lighthouse (location `lighthouse`): removed\n" in out
    data = json.loads(kiosk("pack", "diff", made, pack, "--format", "json")[1])
    assert [change["what"] for change in data["changes"]] == [
        "changed",
        "removed",
        "removed",
        "added",
        "removed",
    ]


def test_a_difference_without_what_has_errors(kiosk: Said, made: Path, pack: Path) -> None:
    (pack / "stunts/jump/stunt.yaml").write_text("title: [")
    status, out, err = kiosk("pack", "diff", pack, pack)
    assert (status, out) == (0, "")
    assert err == "`stunts/jump/stunt.yaml` has errors in one of the two, so it is not compared.\n"


def test_an_archive_is_compared_with_what_it_was_built_of(
    kiosk: Said, made: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "one.kioskpack"
    assert kiosk("pack", "build", made, "--out", archive)[0] == 0
    edit(made / ROWING, "from: 450", "from: 470")
    status, out, err = kiosk("pack", "diff", archive, made)
    assert (status, err) == (1, "")
    assert "(activity `rowing-trip`): price from 450 to 470 kr" in out
    archive.write_bytes(b"PK")
    status, out, err = kiosk("pack", "diff", archive, made)
    assert (status, out) == (2, "")
    assert err


def test_what_cannot_be_compared_is_said(kiosk: Said, made: Path, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text("")
    assert kiosk("pack", "diff", made, tmp_path / "nix") == (
        2,
        "",
        f"There is no `{tmp_path / 'nix'}`.\n",
    )
    assert kiosk("pack", "diff", tmp_path / "old.txt", made)[2] == (
        f"`{tmp_path / 'old.txt'}` is no pack: it is a folder with a pack.yaml, or an archive of "
        "one.\n"
    )
    assert kiosk("pack", "diff", tmp_path, made)[2] == (
        f"`{tmp_path}` cannot be compared: There is no `pack.yaml` in this folder. "
        f"`kiosk check {tmp_path}` says more.\n"
    )


@pytest.mark.parametrize("command", ["new", "diff"])
def test_help_has_an_example(kiosk: Said, command: str) -> None:
    status, out, _ = kiosk("pack", command, "--help")
    assert status == 0
    assert f"Example:\n  kiosk pack {command} " in out
