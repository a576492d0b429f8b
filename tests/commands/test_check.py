"""``kiosk check``: the problems of packs, of parts of packs, and of kiosk.yaml."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Said = Callable[..., tuple[int, str, str]]


def test_a_good_pack_and_a_good_config_print_nothing(kiosk: Said, pack: Path) -> None:
    config = pack.parent / "kiosk.yaml"
    config.write_text("content: {pack: pack}\nlanguages: {first: en}\n")

    assert kiosk("check", pack, config) == (0, "", "")


def test_problems_are_data_and_make_the_answer_no(kiosk: Said, pack: Path) -> None:
    config = pack.parent / "kiosk.yaml"
    config.write_text("idle:\n  timeout: soon\nsond: {}\n")

    status, out, err = kiosk("check", config)

    assert (status, err) == (1, "")
    assert f"{config}:2:12: error: " in out
    assert f"{config}:3:1: error: There is no key `sond`" in out
    assert "Did you mean `sound`?" in out
    assert "\x1b" not in out


def test_problems_as_json(kiosk: Said, pack: Path) -> None:
    (pack / "pack.yaml").write_text("format: 1\ntitle: Jumps\nlanguages: [en]\nversoin: 2\n")

    status, out, _ = kiosk("check", pack, "--format", "json")

    (problem,) = json.loads(out)["problems"]
    assert status == 1
    assert (problem["code"], problem["line"], problem["column"]) == ("unknown-key", 4, 1)


def test_warnings_are_told_but_are_no_errors(kiosk: Said, pack: Path) -> None:
    (pack / "pack.yaml").write_text("format: 1\ntitle: {en: Jumps}\nlanguages: [en, nb]\n")

    status, out, _ = kiosk("check", pack)

    assert status == 0
    assert "warning" in out


@pytest.mark.parametrize(
    "part", ["stunts/jump", "stunts/jump/stunt.yaml", "stunts", "pack.yaml", "."]
)
def test_a_part_of_a_pack_is_checked_in_its_pack(kiosk: Said, pack: Path, part: str) -> None:
    stunt = pack / "stunts/jump/stunt.yaml"
    stunt.write_text(stunt.read_text() + "colour: red\n")

    status, out, _ = kiosk("check", pack / part)

    assert status == 1
    assert f"{stunt}:7:1: error" in out


def test_problems_elsewhere_in_the_pack_are_not_the_parts(kiosk: Said, pack: Path) -> None:
    (pack / "pack.yaml").write_text("format: 1\ntitle: Jumps\nlanguages: [en]\nversoin: 2\n")

    status, out, _ = kiosk("check", pack / "stunts/jump")

    assert "versoin" not in out
    assert status == 0


def test_inside_a_pack_the_spelling_may_be_relative(
    kiosk: Said, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pack / "stunts/jump")

    assert kiosk("check", ".") == (0, "", "")
    assert kiosk("check", "stunt.yaml") == (0, "", "")


def test_pictures_are_decoded(kiosk: Said, pack: Path) -> None:
    from PIL import Image

    stunt = pack / "stunts/jump/stunt.yaml"
    picture = stunt.with_name("one.png")
    Image.effect_noise((1080, 1920), 90).save(picture)
    assert kiosk("check", pack)[0] == 0

    spoilt = bytearray(picture.read_bytes())
    spoilt[len(spoilt) // 2] ^= 0xFF
    picture.write_bytes(spoilt)

    status, out, _ = kiosk("check", pack)
    assert status == 1
    assert f"{stunt}:6:" in out


def test_a_config_is_checked_against_its_pack(kiosk: Said, pack: Path) -> None:
    config = pack.parent / "kiosk.yaml"
    config.write_text("content: {pack: pack}\nlanguages: {first: fr}\n")
    assert "The pack does not speak `fr`." in kiosk("check", config)[1]

    config.write_text("content: {pack: pakc}\n")
    status, out, _ = kiosk("check", config)
    assert status == 1
    assert f"{config}:1:17: error: There is neither a folder `{pack.parent / 'pakc'}`" in out


def test_without_a_path_the_config_in_use_and_its_pack_are_checked(
    kiosk: Said, pack: Path, home: Path
) -> None:
    own = home / ".config/kiosk/kiosk.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(f"content: {{pack: {pack}}}\n")
    assert kiosk("check") == (0, "", "")

    (pack / "stunts/jump/stunt.yaml").write_text("title: The jump\n")
    assert str(pack) in kiosk("check")[1]

    own.write_text("content: [")
    assert str(own) in kiosk("check")[1]


def test_what_cannot_be_checked_is_said_and_the_rest_is_checked(
    kiosk: Said, pack: Path, tmp_path: Path
) -> None:
    (pack / "pack.yaml").write_text("format: 2\n")
    picture = tmp_path / "notes.txt"
    picture.write_text("")

    status, out, err = kiosk("check", tmp_path / "nix", pack, picture)

    assert status == 2
    assert "pack.yaml" in out
    assert err == (
        f"There is no `{tmp_path / 'nix'}`.\n"
        f"`{picture}` is neither a kiosk.yaml nor a pack: a pack is a folder with a pack.yaml.\n"
    )
