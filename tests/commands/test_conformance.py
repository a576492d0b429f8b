"""``kiosk conformance``: a pack measured on a panel, and what comes of it."""

import json
from collections.abc import Callable
from pathlib import Path

Said = Callable[..., tuple[int, str, str]]


def test_nothing_of_a_sample_of_the_pack_that_comes_with_the_kiosk_fails(
    kiosk: Said, tmp_path: Path
) -> None:
    # The smallest of the panels that a release is measured on leaves the least room.
    out = tmp_path / "report"
    status, found, said = kiosk(
        "conformance", "--panel", "22in 1920x1080", "--sample", "--out", out
    )

    assert (status, found) == (0, ""), said
    report = (out / "conformance.html").read_text(encoding="utf-8")
    assert "Nothing that was measured fails." in report
    assert "data:image/jpeg;base64," in report
    sheet = (out / "installation.html").read_text(encoding="utf-8")
    for line in ("Knee space", "Sound level", "Tactile mark", "Headset jack", "Highest control"):
        assert line in sheet


def test_what_fails_is_told_to_programs(kiosk: Said, pack: Path) -> None:
    (pack / "kiosk.yaml").write_text("display: {viewing_distance: 5000 mm}\n")
    status, told, said = kiosk(
        *("conformance", "--pack", pack, "--config", pack / "kiosk.yaml"),
        *("--panel", "15in 800x480", "--sample", "--format", "json"),
    )

    data = json.loads(told)
    clauses = data["panels"][0]["clauses"]
    failing = {one["clause"] for one in clauses if one["outcome"] == "fail"}
    assert status == 1, said
    assert "5.1.4" in failing
    assert "5.1.4, Large letters: cap height" in said
    assert data["schema"] == 1
    assert len(data["pack"]["sha256"]) == 64
    assert all(one["requirement"] and one["measured"] for one in clauses)


def test_what_is_no_panel_is_told(kiosk: Said, pack: Path) -> None:
    status, _, said = kiosk("conformance", "--pack", pack, "--panel", "43 inches")

    assert status == 2
    assert "`43 inches` is not a panel" in said


def test_a_pack_that_is_not_there_is_told(kiosk: Said, tmp_path: Path) -> None:
    status, _, said = kiosk("conformance", "--pack", tmp_path / "none")

    assert status == 2
    assert f"{tmp_path / 'none'}" in said
    assert "There is no such folder." in said


def test_the_mistakes_of_a_pack_are_told_with_their_places(kiosk: Said, pack: Path) -> None:
    (pack / "pack.yaml").write_text("format: 1\ntitel: Jumps\nlanguages: [en]\n")

    status, _, said = kiosk("conformance", "--pack", pack)

    assert status == 2
    assert "pack.yaml:2:1" in said
    assert "titel" in said
