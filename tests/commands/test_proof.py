"""``kiosk proof``: every screen of a pack as a picture, and what is wrong with any of them."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kiosk.proof.variants import Variant
from kiosk.takeaway import Printing

Said = Callable[..., tuple[int, str, str]]

SMALL = ("--size", "480x800")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "proof"


def pictures(out: Path) -> set[str]:
    return {str(file.relative_to(out / "pictures")) for file in out.rglob("*.png")}


def test_a_good_pack_is_drawn_and_nothing_is_found(kiosk: Said, pack: Path, out: Path) -> None:
    status, found, said = kiosk("proof", pack, "--out", out, *SMALL)

    assert (status, found) == (0, ""), said
    assert re.fullmatch(
        rf"19 pictures in \d+ s, with \d+ MiB of memory at most\. Open {out}/index\.html to look at"
        r" them\.\n",
        said,
    )
    folder = Variant(480, 800).slug
    assert pictures(out) == {
        f"{folder}/{name}.png"
        for name in (
            *(
                "en/start-1",
                "en/comfort",
                "en/comfort-2",
                "en/help",
                "en/help-2",
                "en/asking",
                "all/back-soon",
                "en/list-stunt-01",
            ),
            *(f"en/trip-{name}" for name in ("empty", "one", "removed", "emptied", "kept")),
            *(f"en/trip-{printing}" for printing in Printing if printing is not Printing.NONE),
            *("en/slide-stunt-jump", "en/stunt-jump-1-story-01"),
        )
    }
    for file in out.rglob("*.png"):
        with Image.open(file) as picture:
            assert picture.size == (480, 800)
    assert "Nothing was found." in (out / "index.html").read_text(encoding="utf-8")


def test_each_size_language_scheme_and_text_size_is_drawn(
    kiosk: Said, pack: Path, out: Path
) -> None:
    (pack / "pack.yaml").write_text("format: 1\ntitle: Jumps\nlanguages: [en, nb, de]\n")

    arguments = ("--size", "800x480", "--language", "nb", "--language", "de")
    kiosk(
        "proof", pack, "--out", out, *SMALL, *arguments, "--text-size", "150", "--scheme", "light"
    )

    assert {name.rpartition("/")[0] for name in pictures(out)} == {
        f"{size}-light-150/{language}"
        for size in ("480x800", "800x480")
        for language in ("all", "nb", "de")
    }


def test_what_is_found_is_data_and_makes_the_answer_no(kiosk: Said, pack: Path, out: Path) -> None:
    stunt = pack / "stunts/jump/stunt.yaml"
    stunt.write_text(stunt.read_text().replace("The jump", '"The \\u0378 jump"'))

    status, found, _ = kiosk("proof", pack, "--out", out, *SMALL, "--text-size", "125")

    assert status == 1
    first, where = next(
        (line, after) for line, after in zip(*(iter(found.splitlines()),) * 2, strict=True)
    )
    assert first.startswith("pictures/480x800-dark-125/en/")
    assert "“The \u0378 jump” has characters that no font here can draw: “\u0378” (U+0378)" in found
    assert first.endswith("[glyph]")
    assert where.endswith("language en, 480 × 800 (upright, 15 inches), dark, text 125 %")
    assert "U+0378" in (out / "index.html").read_text(encoding="utf-8")


def test_a_second_proof_replaces_the_first_and_nothing_else(
    kiosk: Said, pack: Path, out: Path
) -> None:
    out.mkdir()
    (out / "letter.txt").write_text("mine")
    kiosk("proof", pack, "--out", out, *SMALL)
    kiosk("proof", pack, "--out", out, "--size", "800x480")

    assert {name.partition("-")[0] for name in pictures(out)} == {"800x480"}
    assert (out / "letter.txt").read_text() == "mine"


def test_what_has_mistakes_is_left_out_and_said(kiosk: Said, pack: Path, out: Path) -> None:
    broken = pack / "stunts/fall/stunt.yaml"
    broken.parent.mkdir()
    broken.write_text("title: The fall\n")

    status, _, said = kiosk("proof", pack, "--out", out, *SMALL)

    assert status == 0, said
    assert re.match(rf"What has mistakes is left out: \d errors\. `kiosk check {pack}` lists", said)
    assert len(pictures(out)) == 19


def test_a_picture_that_does_not_decode_is_said(kiosk: Said, pack: Path, out: Path) -> None:
    stunt = pack / "stunts/jump/stunt.yaml"
    picture = stunt.with_name("one.png")
    Image.effect_noise((1080, 1920), 90).save(picture)
    spoilt = bytearray(picture.read_bytes())
    spoilt[len(spoilt) // 2] ^= 0xFF
    picture.write_bytes(spoilt)

    _, _, said = kiosk("proof", pack, "--out", out, *SMALL)

    assert f"While drawing: Picture {picture}" in said


# -- what cannot be drawn --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--language", "fr"), "The pack does not speak `fr`. It speaks en."),
        (("--size", "99x1000"), "--size: no panel has 99x1000 pixels. Each side has 480 to 4096."),
        (("--size", "9000x1000"), "--size: no panel has 9000x1000 pixels."),
        (("--size", "big"), "--size: `big` is not a size."),
        (("--text-size", "300"), "--text-size cannot be `300`. It is 100 or 125 or 150 or 200."),
        (("--scheme", "pink"), "--scheme cannot be `pink`. It is dark or light or contrast."),
    ],
)
def test_arguments_that_make_no_sense_are_said(
    kiosk: Said, pack: Path, out: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    status, found, said = kiosk("proof", pack, "--out", out, *arguments)

    assert (status, found) == (2, "")
    assert said.startswith(sentence)
    assert not out.exists()


def test_what_is_no_pack_is_said(kiosk: Said, pack: Path, out: Path) -> None:
    assert kiosk("proof", out, "--out", out)[2] == (
        f"`{out}` is not a pack: a pack is a folder with a pack.yaml.\n"
    )
    (pack / "pack.yaml").write_text("format: 2\n")
    status, _, said = kiosk("proof", pack, "--out", out)
    assert status == 2
    assert said == f"`{pack}` cannot be shown as it is. `kiosk check {pack}` says what is wrong.\n"


def test_a_proof_does_not_go_into_the_pack(kiosk: Said, pack: Path) -> None:
    status, _, said = kiosk("proof", pack, "--out", pack / "proof", *SMALL)

    assert status == 2
    assert said.endswith("lies in the pack itself. Choose a folder outside of it.\n")
    assert not (pack / "proof").exists()


def test_a_folder_that_cannot_be_written_is_said(kiosk: Said, pack: Path, out: Path) -> None:
    out.write_text("a file")

    status, _, said = kiosk("proof", pack, "--out", out, *SMALL)

    assert (status, said) == (2, f"`{out}` cannot be written: File exists.\n")


def test_a_disk_that_is_full_is_said(pack: Path, out: Path) -> None:
    # A program of its own: the limit would hold for what the tests themselves write as well.
    kiosk = (sys.executable, "-m", "kiosk")
    with_4_kb_a_file = ("sh", "-c", 'ulimit -f 8; exec "$@"', "sh")

    ended = subprocess.run(
        [*with_4_kb_a_file, *kiosk, "proof", pack, "--out", out, *SMALL],
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 2
    assert re.fullmatch(
        rf"`{out}/pictures/.*\.png` cannot be written: File too large\.\n", ended.stderr
    )


def test_it_needs_no_display_and_no_config(
    kiosk: Said, pack: Path, out: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    config = home / ".config/kiosk/kiosk.yaml"
    config.parent.mkdir(parents=True)
    config.write_text("nonsense: [")

    assert kiosk("proof", pack, "--out", out, *SMALL)[0] == 0
    assert not (home / ".local").exists()


def test_low_down_everything_keeps_within_reach(kiosk: Said, pack: Path, out: Path) -> None:
    arguments = ("--size", "1080x1920", "--reach", "low", "--reach", "full")
    status, found, said = kiosk("proof", pack, "--out", out, *arguments)

    assert (status, found) == (0, ""), said
    full = Variant(1080, 1920).slug
    low = Variant(1080, 1920, reach="low").slug
    assert low != full
    whole, lower = (
        Image.open(out / f"pictures/{slug}/en/start-1.png").tobytes() for slug in (full, low)
    )
    assert whole != lower
    assert "low down" in (out / "index.html").read_text(encoding="utf-8")
