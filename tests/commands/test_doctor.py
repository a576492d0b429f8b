"""``kiosk doctor``: whether this machine is fit to be a kiosk."""

import json
import sys
from pathlib import Path

import pytest

from kiosk.commands.doctor import examined, letters_of, settings
from kiosk.config import Config, config_in_service
from kiosk.content import Pack, open_pack
from kiosk.host.fitness import Finding
from tests.commands.conftest import Said

FIT = {
    "problem": None,
    "screens": [{"name": "HDMI-1", "size": [1080, 1920]}],
    "touch": ["Panel"],
    "renderer": {"kind": "software", "why": "There is no graphics card."},
    "without_font": {"en": ""},
}


def examiner(**differs: object) -> list[str]:
    """A program that tells of a machine that is fit but for what `differs`."""
    told = json.dumps({**FIT, **differs})
    return [sys.executable, "-c", f"import sys; sys.stdin.read(); print({told!r})"]


def by_name(
    pack: Pack | None, program: list[str], config: Config | None = None
) -> dict[str, Finding]:
    findings = examined(config or Config(), pack, examiner=program)
    return {finding.name: finding for finding in findings}


@pytest.fixture
def opened(pack: Path) -> Pack:
    opened = open_pack(pack).pack
    assert opened is not None
    return opened


def test_a_machine_that_is_fit(opened: Pack) -> None:
    found = by_name(opened, examiner())

    assert list(found) == [
        "display",
        "touch",
        "renderer",
        "font en",
        "disk",
        "clock",
        "sound",
        "voices",
        "headset",
    ]
    assert all(found[name].good for name in ("display", "touch", "renderer", "font en", "sound"))
    assert found["display"].why == "HDMI-1, 1080x1920."


def test_mistakes_in_kiosk_yaml_are_told_and_the_last_good_one_is_looked_at(
    tmp_path: Path,
) -> None:
    path = tmp_path / "kiosk.yaml"
    path.write_text("sound: {enabled: perhaps}\nidle: {timeout: -1}\n")
    found = settings(path, config_in_service(path, tmp_path))
    assert not found.good
    assert found.why.startswith(f"{path}:1:")
    assert "`perhaps`" in found.why
    assert found.why.endswith("and 1 more")
    assert "goes by the shipped settings" in found.remedy
    assert f"`kiosk check {path}`" in found.remedy

    path.write_text("sound: {enabled: true}\n")
    found = settings(path, config_in_service(path, tmp_path))
    assert (found.good, found.why) == (True, f"{path} has no mistakes.")
    path.write_text("sound: {enabled: perhaps}\n")
    found = settings(path, config_in_service(path, tmp_path))
    assert not found.why.endswith("more")
    assert "goes by the last one without mistakes" in found.remedy


def test_what_is_missing_is_said_with_what_to_do(opened: Pack) -> None:
    found = by_name(opened, examiner(touch=[], without_font={"en": "漢字" + "鱈" * 20}))

    assert not found["touch"].good
    assert "USB cable" in found["touch"].remedy
    assert found["font en"].why.startswith("No font has 漢 字 鱈")
    assert "and 10 more, which the pack uses in English" in found["font en"].why
    assert "fonts-noto" in found["font en"].remedy


def test_a_screen_that_kiosk_yaml_names_is_missed(opened: Pack) -> None:
    config = Config.model_validate({"display": {"screen": "DP-2"}})

    found = by_name(opened, examiner(), config)

    assert not found["display"].good
    assert "`DP-2`" in found["display"].why


def test_a_display_that_ends_qt_is_one_finding(opened: Pack) -> None:
    found = by_name(opened, [sys.executable, "-c", "import os; os.abort()"])

    assert list(found) == ["display", "disk", "clock", "sound", "voices", "headset"]
    assert not found["display"].good


def test_each_character_of_the_pack_is_looked_at_once(pack: Path) -> None:
    (pack / "pack.yaml").write_text(
        "format: 1\ntitle: {en: Jump, ja: 飛ぶ}\nlanguages: [en, ja]\n", encoding="utf-8"
    )
    opened = open_pack(pack).pack
    assert opened is not None

    letters = letters_of(opened)

    assert set("Jump") <= set(letters["en"])
    assert set("飛ぶ") <= set(letters["ja"])
    assert "飛" not in letters["en"]
    assert set("A rider".replace(" ", "")) <= set(letters["ja"]), "it falls back"
    assert all(len(signs) == len(set(signs)) and " " not in signs for signs in letters.values())


def test_really_asked_a_machine_without_a_display(
    kiosk: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    status, out, err = kiosk("doctor", "--format", "json")

    found = {entry["name"]: entry for entry in json.loads(out)}
    assert (status, err) == (1, "")
    assert not found["display"]["good"]
    assert "nobody can see" in found["display"]["why"]
    assert found["font en"]["good"], "Manrope comes along"
    assert found["disk"]["good"]

    status, out, err = kiosk("doctor")
    assert (status, err) == (1, "")
    first, second = out.splitlines()[:2]
    assert first.startswith("good     kiosk.yaml  ")
    assert second.startswith("missing  display     QT_QPA_PLATFORM is `offscreen`")
