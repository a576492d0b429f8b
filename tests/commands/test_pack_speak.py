"""``kiosk pack speak``: a voice that is no voice writes what it is given into its recordings."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content import Kind, open_pack

Said = Callable[..., tuple[int, str, str]]
YAML = "stunts/jump/stunt.yaml"
EN, NB = "stunts/jump/speech/en.wav", "stunts/jump/speech/nb.wav"
VOICE = f"""#!{sys.executable}
import sys, wave
if "--voices" in sys.argv:
    print("Pty Language       Age/Gender VoiceName          File                 Other Languages")
    print(" 2  en-gb           --/M      English            gmw/en               (en 2)")
    print(" 5  nb              --/M      Norwegian          gmq/nb               (no 5)")
    raise SystemExit
text = sys.stdin.buffer.read()
if b"Fail" in text:
    raise SystemExit("mbrola: no such voice.")
with wave.open(sys.argv[sys.argv.index("-w") + 1], "wb") as file:
    file.setnchannels(1)
    file.setsampwidth(2)
    file.setframerate(8000)
    said = sys.argv[sys.argv.index("-v") + 1].encode() + b": " + text
    file.writeframes(said + b" " * (len(said) % 2))
"""


@pytest.fixture(autouse=True)
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only programs that are found."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture(autouse=True)
def voice(programs: Path) -> Path:
    file = programs / "espeak-ng"
    file.write_text(VOICE)
    file.chmod(0o755)
    return file


@pytest.fixture
def pack(pack: Path) -> Path:
    """The pack in three languages, of which one has no voice here."""
    (pack / "pack.yaml").write_text("format: 1\ntitle: Jumps\nlanguages: [en, nb, de]\n")
    (pack / YAML).write_text(
        "# Ours, since 2026.\n"
        "title: {en: The jump, nb: Hoppet, de: Der Sprung}\nhook: One\n"
        "story: {en: It is 3-4 km., nb: Han hoppet., de: Er sprang.}  # short\n"
        "films: [{title: One, year: 2023}]\nsources: ['https://example.org/']\n"
        "poster: {image: one.png, alt: A rider above a deep valley}\n"
    )
    return pack


def heard(file: Path) -> str:
    return file.read_bytes()[44:].decode().strip()


def test_what_is_missing_is_recorded_and_named(kiosk: Said, pack: Path) -> None:
    before = (pack / YAML).read_text()
    status, out, err = kiosk("pack", "speak", pack)
    assert (status, out) == (0, f"{pack / EN}\n{pack / NB}\n")
    assert (
        err
        == "There is no voice for `de` here: nothing is recorded in it.\nMade 2, 0 up to date.\n"
    )
    assert heard(pack / EN) == "en-gb: The jump\n\nOne (2023)\n\nIt is 3-4 kilometres."
    assert heard(pack / NB).startswith("nb: Hoppet\n")
    assert (pack / YAML).read_text() == before + (
        "speech:\n  en: speech/en.wav\n  nb: speech/nb.wav\n"
    )
    opened = open_pack(pack)
    assert opened.pack is not None
    assert set(opened.pack.entry(Kind.STUNT, "jump").speech) == {"en", "nb"}


def test_nothing_is_recorded_again_until_its_text_is_another(kiosk: Said, pack: Path) -> None:
    kiosk("pack", "speak", pack)
    stamp, yaml = (pack / EN).stat().st_mtime_ns, (pack / YAML).read_text()
    assert kiosk("pack", "speak", pack, "--language", "en") == (0, "", "Made 0, 1 up to date.\n")
    (pack / YAML).write_text(yaml.replace("Han hoppet", "Han falt"))
    status, out, _ = kiosk("pack", "speak", pack, "--check")
    assert (status, out) == (
        1,
        f"{NB}: out of date\nstunts/jump/speech/de.wav: missing\n",
    )
    _, out, _ = kiosk("pack", "speak", pack)
    assert out == f"{pack / NB}\n"
    assert heard(pack / NB).endswith("Han falt.")
    assert (pack / EN).stat().st_mtime_ns == stamp
    assert kiosk("pack", "speak", pack, "--check", "--language", "nb")[:2] == (0, "")


def test_what_somebody_spoke_is_left_and_named(kiosk: Said, pack: Path) -> None:
    kiosk("pack", "speak", pack, "--language", "en")
    spoken = (pack / EN).read_bytes() + b"LIST\0\0\0\0"
    (pack / EN).write_bytes(spoken)
    (pack / NB).write_bytes(spoken)
    (pack / YAML).write_text((pack / YAML).read_text().replace("It is", "It was"))
    status, out, err = kiosk("pack", "speak", pack, "--language", "en", "--language", "nb")
    assert (status, out) == (0, "")
    assert err == "Made 0, 0 up to date, 2 made elsewhere left as they are.\n"
    assert (pack / EN).read_bytes() == (pack / NB).read_bytes() == spoken
    assert (pack / YAML).read_text().endswith("speech:\n  en: speech/en.wav\n  nb: speech/nb.wav\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("speech: {nb: speech/nb.wav}  # hers\n", "speech: {nb: speech/nb.wav, en: speech/en.wav}"),
        (
            "speech:  # hers\n    nb: speech/nb.wav\n\n# end\n",
            "/nb.wav\n    en: speech/en.wav\n\n#",
        ),
        ("speech: {}", "speech: {en: speech/en.wav}\n"),
        ("warning: Steep", "warning: Steep\nspeech:\n  en: speech/en.wav\n"),
        ("warning: |\r\n  Steep\r\n", "  Steep\r\nspeech:\r\n  en: speech/en.wav\r\n"),
    ],
)
def test_what_is_written_stays_as_it_is(kiosk: Said, pack: Path, before: str, after: str) -> None:
    with (pack / YAML).open("a", newline="") as file:
        file.write(before)
    if "\r" in before:
        text = (pack / YAML).read_bytes().replace(b"\r", b"").replace(b"\n", b"\r\n")
        (pack / YAML).write_bytes(text)
    status, _, err = kiosk("pack", "speak", pack, "--language", "en")
    assert (status, err) == (0, "Made 1, 0 up to date.\n")
    named = (pack / YAML).read_bytes().decode()
    assert after in named
    assert named.count("#") == 2 + before.count("#")


def test_where_lines_cannot_be_added_they_are_told(kiosk: Said, pack: Path) -> None:
    with (pack / YAML).open("a") as file:
        file.write("speech: {nb: speech/nb.wav,\n  de: speech/de.wav}\n")
    before = (pack / YAML).read_text()
    status, _, err = kiosk("pack", "speak", pack, "--language", "en")
    assert status == 1
    assert f"Add this to `{pack / YAML}`:\n  speech:\n    en: speech/en.wav\n" in err
    assert (pack / YAML).read_text() == before


def test_a_voice_that_fails_leaves_nothing_behind(kiosk: Said, pack: Path) -> None:
    (pack / YAML).write_text((pack / YAML).read_text().replace("It is", "Fail"))
    status, out, err = kiosk("pack", "speak", pack)
    assert (status, out) == (1, f"{pack / NB}\n")
    assert "`espeak-ng` cannot do it: mbrola: no such voice." in err
    assert not (pack / EN).exists()
    assert "en.wav" not in (pack / YAML).read_text()


def test_without_a_voice_it_says_what_to_install(kiosk: Said, pack: Path, voice: Path) -> None:
    voice.unlink()
    status, _, err = kiosk("pack", "speak", pack)
    assert (status, err) == (2, "`espeak-ng` is not here: `sudo apt install espeak-ng`.\n")
    assert kiosk("pack", "speak", pack, "--check")[0] == 1
    assert not (pack / "stunts/jump/speech").exists()


def test_what_is_no_pack_or_not_its_language(kiosk: Said, pack: Path, tmp_path: Path) -> None:
    status, _, err = kiosk("pack", "speak", tmp_path / "none")
    assert status == 2
    assert "has no pack.yaml that can be read" in err
    status, _, err = kiosk("pack", "speak", pack, "--language", "nn")
    assert (status, err) == (2, "The pack does not speak `nn`. It speaks en, nb, de.\n")


def test_recordings_are_built_in_and_the_notes_are_not(kiosk: Said, pack: Path) -> None:
    kiosk("pack", "speak", pack)
    notes = json.loads((pack / ".spoken.json").read_text())
    assert list(notes) == [EN, NB]
    status, out, err = kiosk("pack", "build", pack, "-o", pack.parent)
    assert status == 0, err
    data = Path(out.strip()).read_bytes()
    assert EN.encode() in data
    assert b".spoken.json" not in data
    _, out, _ = kiosk("check", pack)
    assert "no-recording" in out
    assert "unused-file" not in out


def test_with_an_encoder_recordings_are_small(kiosk: Said, pack: Path, programs: Path) -> None:
    encoder = programs / "ffmpeg"
    encoder.write_text(
        f"#!{sys.executable}\nimport struct, sys\n"
        "head = lambda at: b'OggS\\0\\0' + struct.pack('<qIII', at, 7, 0, 0) + b'\\1\\x13'\n"
        "opus = b'OpusHead\\1\\1' + struct.pack('<HIHB', 0, 48000, 0, 0)\n"
        "assert 'libopus' in sys.argv\n"
        "open(sys.argv[-1], 'wb').write(head(0) + opus + head(48000) + bytes(19))\n"
    )
    encoder.chmod(0o755)
    status, out, err = kiosk("pack", "speak", pack, "--language", "en")
    assert (status, out) == (0, f"{pack / 'stunts/jump/speech/en.ogg'}\n"), err
    assert "en: speech/en.ogg" in (pack / YAML).read_text()
