"""Clips and captions: what is read of them, and what nobody is fooled by."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config import shipped_pack
from kiosk.content import CaptionError, Cue, PictureError, parse_captions, read_clip

CLIP = shipped_pack() / "stunts/motorcycle-jump/jump.webm"


def test_the_head_of_a_clip_is_told() -> None:
    clip = read_clip(str(CLIP))
    assert (clip.format, clip.width, clip.height) == ("WebM", 960, 540)
    assert (clip.codec, clip.sound) == ("V_VP9", False)
    assert clip.seconds == pytest.approx(15, abs=0.1)


def test_a_clip_that_is_cut_short_is_none(tmp_path: Path) -> None:
    file = tmp_path / "a.webm"
    file.write_bytes(CLIP.read_bytes()[:-1000])
    with pytest.raises(PictureError, match="cut short"):
        read_clip(str(file))


def test_a_clip_goes_by_what_it_is_not_by_its_name(tmp_path: Path) -> None:
    file = tmp_path / "a.mp4"
    file.write_bytes(CLIP.read_bytes())
    with pytest.raises(PictureError, match=r"should end in `\.webm`"):
        read_clip(str(file))


@given(data=st.data())
def test_a_damaged_head_is_told_and_nothing_else_happens(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    head = bytearray(CLIP.read_bytes()[:2000])
    for at in data.draw(st.lists(st.integers(0, 600), max_size=8)):
        head[at] = data.draw(st.integers(0, 255))
    file = tmp_path_factory.getbasetemp() / "damaged.webm"
    file.write_bytes(bytes(head) if data.draw(st.booleans()) else b"\0\0\0\x10ftyp" + bytes(head))
    with pytest.raises(PictureError):
        read_clip(str(file))


def test_captions_are_words_and_times() -> None:
    text = (
        "\ufeffWEBVTT - jump\r\nKind: captions\r\n\r\nNOTE\r\nwho: me --> you\r\n\r\nfirst\r\n"
        "00:01.000 --> 00:02.500 align:start\r\n<v Anna>Hi</v> &amp; <i>bye</i>\r\nthere\r\n\r\n"
        "01:00:00.000 --> 01:00:01.000\r\nLate\r\n"
    )
    assert parse_captions(text.encode()) == (
        Cue(1000, 2500, "Hi & bye\nthere", 8),
        Cue(3_600_000, 3_601_000, "Late", 12),
    )


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("WEBVT\n", 1, "does not begin"),
        ("WEBVTT\n\n", 3, "no captions"),
        ("WEBVTT\n\n00:01,000 --> 00:02,000\nA\n", 3, "no times"),
        ("WEBVTT\n\nx\n00:02.000 --> 00:01.000\nA\n", 4, "ends before"),
        ("WEBVTT\n\nnever any times\nA\n", 4, "no times"),
    ],
)
def test_what_is_wrong_with_captions_has_a_line(text: str, line: int, words: str) -> None:
    with pytest.raises(CaptionError, match=words) as caught:
        parse_captions(text.encode())
    assert caught.value.line == line


@given(st.binary(max_size=400) | st.text(max_size=300).map(lambda t: f"WEBVTT\n\n{t}".encode()))
def test_any_bytes_are_captions_or_told(data: bytes) -> None:
    cues: tuple[Cue, ...] = ()
    with suppress(CaptionError):
        cues = parse_captions(data)
    assert all(cue.start < cue.end and cue.text for cue in cues)
