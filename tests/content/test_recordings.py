"""Recordings: what is read of their heads, and what is said of those that nobody can hear."""

import io
import struct
import wave
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content import Kind, PictureError, open_pack, read_recording
from tests.content.conftest import PackBuilder

RATE = 8000


def wav(seconds: float = 1.0) -> bytes:
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(round(seconds * RATE) * 2))
    return held.getvalue()


def page(packet: bytes, samples: int, kind: int = 0) -> bytes:
    head = b"OggS\0" + bytes([kind]) + struct.pack("<qIII", samples, 7, 0, 0)
    return head + bytes([1, len(packet)]) + packet


OPUS = page(b"OpusHead\1\1" + struct.pack("<HIHB", 312, 48_000, 0, 0), 0, 2)
VORBIS = page(b"\1vorbis" + struct.pack("<IBIIII", 0, 1, 22_050, 0, 0, 0) + b"\0\1", 0, 2)
FRAME = b"\xff\xfb\x90\x00" + bytes(413)
"""MPEG 1, layer III, 128 kbit/s, 44.1 kHz: 417 bytes without padding."""
MP3 = FRAME * 100
LINKS = "locations: [helsetkopen]\nactivities: [hike]\n"
GOOD = [("a.wav", wav(0.01)), ("a.ogg", OPUS + page(b"s", 999)), ("a.mp3", FRAME * 3)]


@pytest.mark.parametrize(
    ("name", "data", "form", "seconds"),
    [
        ("a.wav", wav(2.5), "WAV", 2.5),
        ("a.ogg", OPUS + page(b"sound", 96_312, 4), "Ogg", 2.0),
        ("a.opus", OPUS + page(b"sound", 96_312, 4), "Ogg", 2.0),
        ("A.OGG", VORBIS + page(b"sound", 22_050, 4), "Ogg", 1.0),
        ("a.mp3", MP3, "MP3", 2.606),
        ("a.mp3", b"ID3\4\0\0\0\0\1\1" + bytes(129) + MP3, "MP3", 2.606),
        ("a.mp3", FRAME[:36] + b"Info\0\0\0\1\0\0\0\x32" + FRAME[48:] + MP3, "MP3", 1.306),
    ],
)
def test_the_head_of_a_recording_is_told(
    tmp_path: Path, name: str, data: bytes, form: str, seconds: float
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    found = read_recording(str(file))
    assert found.format == form
    assert found.seconds == pytest.approx(seconds, abs=0.01)


@pytest.mark.parametrize(
    ("name", "data", "code", "says"),
    [
        ("a.wav", wav()[:-10], "speech-cut-short", "cut short"),
        ("a.ogg", (OPUS + page(b"sound", 96_312, 4))[:-2], "speech-cut-short", "cut short"),
        ("a.ogg", page(b"\x80theora", 0), "speech-codec", "neither Opus nor Vorbis"),
        ("a.ogg", wav(), "speech-suffix", r"is WAV, so its name should end in `\.wav`"),
        ("a.wav", wav(301), "speech-too-long", "takes 301 s: 5 minutes are the most"),
        ("a.wav", wav(0), "speech-broken", "no length"),
        ("a.ogg", b"Rhubarb", "speech-format", "no sound in Ogg, WAV or MP3"),
        ("a.mp3", b"\xff\xf9\x50\x80" + bytes(99), "speech-codec", "not MP3"),
        ("a.wav", b"", "speech-format", "no sound"),
    ],
)
def test_what_is_no_recording_says_why(
    tmp_path: Path, name: str, data: bytes, code: str, says: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(PictureError, match=says) as refused:
        read_recording(str(file))
    assert refused.value.code == code


def test_a_recording_can_be_too_large(tmp_path: Path) -> None:
    file = tmp_path / "a.wav"
    with file.open("wb") as made:
        made.truncate(31_000_000)
    with pytest.raises(PictureError, match="has 31 MB: 30 MB are the most"):
        read_recording(str(file))


@settings(max_examples=60)
@given(data=st.data())
def test_a_damaged_head_is_told_and_nothing_else_happens(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    name, good = data.draw(st.sampled_from(GOOD))
    head = bytearray(good[: data.draw(st.integers(0, 500))])
    for at in data.draw(st.lists(st.integers(0, 120), max_size=8)):
        if at < len(head):
            head[at] = data.draw(st.integers(0, 255))
    file = tmp_path_factory.getbasetemp() / name
    file.write_bytes(bytes(head))
    with suppress(PictureError):
        assert 0 < read_recording(str(file)).seconds <= 300


def test_an_entry_has_a_recording_in_each_language(pack: PackBuilder) -> None:
    pack.write("stunts/jump/speech/en.wav", wav())
    pack.entry("stunts/jump", f"{LINKS}speech: {{en: speech/en.wav}}\n")
    opened = open_pack(pack.folder)
    assert opened.pack is not None
    assert opened.pack.entry(Kind.STUNT, "jump").speech == {"en": "speech/en.wav"}
    assert opened.recordings == ("stunts/jump/speech/en.wav",)
    assert not opened.problems


@pytest.mark.parametrize(
    ("written", "place", "code", "says"),
    [
        ("{en: speech/none.wav}", (8, 14), "missing-file", "Did you mean `speech/en.wav`?"),
        ("{en: ../en.wav}", (8, 14), "bad-path", "leads out of this folder"),
        ("{en: stunt.yaml}", (8, 14), "speech-format", "`stunt.yaml` is no sound"),
        ("{de: speech/en.wav}", (8, 10), "language-not-offered", "so nobody hears this"),
        ("{bn: speech/en.wav}", (8, 10), "language-not-offered", "Did you mean `nb`?"),
        ("speech/en.wav", (8, 9), "not-a-mapping", ""),
        ("{english: speech/en.wav}", (8, 10), "", ""),
    ],
)
def test_what_is_wrong_has_a_place(
    pack: PackBuilder, written: str, place: tuple[int, int], code: str, says: str
) -> None:
    pack.write("stunts/jump/speech/en.wav", wav())
    file = pack.entry("stunts/jump", f"{LINKS}speech: {written}\n")
    problem = next(p for p in open_pack(pack.folder).problems if p.file == str(file))
    assert (problem.line, problem.column) == place
    assert not code or problem.code == code
    assert says in f"{problem.message} {problem.suggestion}"
