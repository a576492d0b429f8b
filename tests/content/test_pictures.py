import random
import struct
import threading
import warnings
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from kiosk.content import OpenedPack, open_pack, verify_pictures

if TYPE_CHECKING:
    from tests.content.conftest import PackBuilder

POSTER = "poster: {image: poster.%s, alt: A mountain}\n"


def with_poster(pack: "PackBuilder", suffix: str) -> None:
    pack.entry("locations/place", POSTER % suffix)


def codes(opened: OpenedPack) -> list[str]:
    return [problem.code for problem in opened.problems]


def cut(data: bytes) -> bytes:
    return data[: len(data) * 2 // 3]


@pytest.mark.parametrize("suffix", ["png", "jpg", "jpeg", "webp"])
@pytest.mark.parametrize("size", [(1, 1), (8, 6), (1920, 1080)])
def test_a_whole_picture_has_no_problem(
    pack: "PackBuilder", suffix: str, size: tuple[int, int]
) -> None:
    pack.picture(f"locations/place/poster.{suffix}", size)
    with_poster(pack, suffix)
    opened = open_pack(pack.folder)
    assert codes(opened) == []
    assert opened.pack is not None
    assert "place" in opened.pack.locations
    assert verify_pictures(pack.folder, opened.pictures) == ()


def test_webp_in_all_three_forms(pack: "PackBuilder") -> None:
    folder = pack.folder / "locations/place"
    names = ["lossy", "lossless", "alpha"]
    photos = ", ".join(f"{{file: {name}.webp, alt: A ramp, credit: A}}" for name in names)
    pack.entry("locations/place", f"photos: [{photos}]\n")
    Image.new("RGB", (300, 20)).save(folder / "lossy.webp")
    Image.new("RGB", (300, 20)).save(folder / "lossless.webp", lossless=True)
    Image.new("RGBA", (300, 20), (1, 2, 3, 4)).save(folder / "alpha.webp")
    opened = open_pack(pack.folder)
    assert codes(opened) == []
    assert verify_pictures(pack.folder, opened.pictures) == ()


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_a_picture_cut_short_leaves_its_entry_out(pack: "PackBuilder", suffix: str) -> None:
    pack.picture(f"locations/place/poster.{suffix}", (64, 64), change=cut)
    with_poster(pack, suffix)
    opened = open_pack(pack.folder)
    assert codes(opened) == ["picture-cut-short"]
    assert opened.problems[0].file.endswith("locations/place/location.yaml")
    assert f"`poster.{suffix}`" in opened.problems[0].message
    assert opened.pack is not None
    assert list(opened.pack.locations) == ["helsetkopen"]


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_any_cut_is_noticed(pack: "PackBuilder", suffix: str) -> None:
    path = pack.picture(f"locations/place/poster.{suffix}", (40, 40))
    whole = path.read_bytes()
    with_poster(pack, suffix)
    for length in [*range(1, 40), *range(40, len(whole), 7), len(whole) - 1]:
        path.write_bytes(whole[:length])
        assert len(codes(open_pack(pack.folder))) == 1, length


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_data_behind_a_whole_picture_is_no_problem(pack: "PackBuilder", suffix: str) -> None:
    pack.picture(f"locations/place/poster.{suffix}", change=lambda data: data + b"camera" * 50)
    with_poster(pack, suffix)
    opened = open_pack(pack.folder)
    assert codes(opened) == []
    assert verify_pictures(pack.folder, opened.pictures) == ()


JPEG_WITHOUT_SCAN = bytes.fromhex("ffd8 ffc0000b08000600080101ff00 ffda0004ffd9")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "picture-broken"),
        (b"hello", "picture-format"),
        (b"GIF89a" + b"\0" * 50, "picture-format"),
        (b"\xff\xd8" + b"\xff" * 100_000, "picture-broken"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF" + b"\0" * 200, "picture-broken"),
        (JPEG_WITHOUT_SCAN, "picture-cut-short"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture-svg"),
    ],
)
def test_what_is_not_a_picture(pack: "PackBuilder", data: bytes, code: str) -> None:
    pack.write("locations/place/poster.png", data)
    with_poster(pack, "png")
    assert codes(open_pack(pack.folder)) == [code]


def test_the_content_decides_and_a_wrong_suffix_is_a_problem(pack: "PackBuilder") -> None:
    pack.picture("locations/place/poster.png", kind="JPEG")
    with_poster(pack, "png")
    (problem,) = open_pack(pack.folder).problems
    assert problem.code == "picture-suffix"
    assert "is a JPEG but is named `.png`" in problem.message


def png_of_size(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * ((width // 8 + 1) * height)))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (8000, 5000, []),
        (8000, 5001, ["picture-too-large"]),
        (60000, 60000, ["picture-too-large"]),
        (0, 5, ["picture-broken"]),
    ],
)
def test_the_largest_picture_has_40_million_pixels(
    pack: "PackBuilder", width: int, height: int, expected: list[str]
) -> None:
    data = png_of_size(width, min(height, 6000))
    data = data[:20] + struct.pack(">I", height) + data[24:]
    pack.write("locations/place/poster.png", data)
    with_poster(pack, "png")
    assert codes(open_pack(pack.folder)) == expected


def test_the_size_is_read_right_in_every_format(pack: "PackBuilder") -> None:
    folder = pack.folder / "locations/place"
    names = ["a.png", "b.jpg", "lossy.webp", "lossless.webp", "alpha.webp"]
    pack.entry("locations/place", f"poster: {{layers: [{', '.join(names)}], alt: A}}\n")
    for name in names:
        mode = "RGBA" if name == "alpha.webp" else "RGB"
        Image.new(mode, (1301, 277)).save(folder / name, lossless=name == "lossless.webp")
    assert codes(open_pack(pack.folder)) == []


def test_layers_have_one_size(pack: "PackBuilder") -> None:
    pack.picture("locations/place/far.png", (20, 10))
    pack.picture("locations/place/near.webp", (20, 11))
    pack.entry("locations/place", "poster: {layers: [far.png, near.webp], alt: A mountain}\n")
    (problem,) = open_pack(pack.folder).problems
    assert problem.code == "layer-size"
    assert "`near.webp` has 20 × 11 pixels, but `far.png` has 20 × 10" in problem.message


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("/etc/passwd", "bad-path"),
        ("../../secret.png", "bad-path"),
        ("photos/../../../secret.png", "bad-path"),
        (r"photos\ramp.png", "bad-path"),
        ("C:/ramp.png", "bad-path"),
        ("https://example.org/ramp.png", "bad-path"),
        ("a//b.png", "bad-path"),
        ("./a.png", "bad-path"),
        ("a\tb.png", "bad-path"),
        ("photos", "not-a-file"),
        ("photos/none.png", "missing-file"),
        ("x" * 199 + "/" + "y", None),
        ("ø" * 190 + ".png", "unreadable"),
    ],
)
def test_paths_stay_inside_the_entry(pack: "PackBuilder", written: str, code: str | None) -> None:
    pack.write("secret.png", b"secret")
    pack.picture("locations/place/photos/ramp.png")
    quoted = written.replace("\\", "\\\\").replace("\t", "\\t")
    pack.entry("locations/place", f'poster: {{image: "{quoted}", alt: A}}\n')
    (problem,) = open_pack(pack.folder).problems
    assert code is None or problem.code == code


def test_a_link_may_lead_around_in_the_pack_but_not_out(
    pack: "PackBuilder", tmp_path: Path
) -> None:
    inside = pack.picture("locations/place/shared/one.png")
    outside = tmp_path / "secret.png"
    outside.write_bytes(inside.read_bytes())
    poster = pack.folder / "locations/place/poster.png"
    with_poster(pack, "png")
    poster.symlink_to("shared/one.png")
    assert codes(open_pack(pack.folder)) == []
    poster.unlink()
    poster.symlink_to(outside)
    assert codes(open_pack(pack.folder)) == ["outside-pack"]
    poster.unlink()
    poster.symlink_to("nowhere.png")
    assert codes(open_pack(pack.folder)) == ["missing-file"]
    poster.unlink()
    poster.symlink_to("poster.png")
    assert len(codes(open_pack(pack.folder))) == 1


def test_a_folder_of_pictures_that_links_out(pack: "PackBuilder", tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    Image.new("RGB", (2, 2)).save(elsewhere / "one.png")
    pack.entry("locations/place", "poster: {image: poster/one.png, alt: A}\n")
    (pack.folder / "locations/place/poster").symlink_to(elsewhere)
    assert codes(open_pack(pack.folder)) == ["outside-pack"]


def test_a_missing_picture_suggests_the_one_that_is_there(pack: "PackBuilder") -> None:
    pack.picture("locations/place/Poster/sky.webp")
    pack.entry("locations/place", "poster: {image: poster/sky.webp, alt: A}\n")
    (problem,) = open_pack(pack.folder).problems
    assert problem.suggestion == "Did you mean `Poster/sky.webp`?"


# --- decoding ------------------------------------------------------------------------------------


def damaged(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[: middle - 30] + bytes(60) + data[middle + 30 :]


def noise(path: Path) -> None:
    rng = random.Random(7)
    Image.frombytes("RGB", (64, 64), rng.randbytes(64 * 64 * 3)).save(path)


def test_damage_inside_is_found_by_decoding_and_remembered(
    pack: "PackBuilder", tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    with_poster(pack, "png")
    poster = pack.folder / "locations/place/poster.png"
    noise(poster)
    poster.write_bytes(damaged(poster.read_bytes()))
    opened = open_pack(pack.folder, cache=cache)
    assert codes(opened) == []
    (found,) = verify_pictures(pack.folder, opened.pictures, cache=cache)
    assert found.code == "picture-broken"
    again = open_pack(pack.folder, cache=cache)
    assert again.problems == (found,)
    assert again.pack is not None
    assert "place" not in again.pack.locations
    noise(poster)
    assert codes(open_pack(pack.folder, cache=cache)) == []


def test_each_picture_is_decoded_once(
    pack: "PackBuilder", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two"):
        pack.picture(f"locations/{name}/poster.png")
        pack.entry(f"locations/{name}", POSTER % "png")
    opened = open_pack(pack.folder)
    told: list[tuple[int, int]] = []

    def verify() -> None:
        cache = tmp_path / "cache"
        found = verify_pictures(
            pack.folder,
            opened.pictures,
            cache=cache,
            progress=lambda done, total: told.append((done, total)),
        )
        assert found == ()

    verify()
    assert told == [(1, 2), (2, 2)]
    verify()
    assert len(told) == 2
    pack.picture("locations/two/poster.png", (9, 9))
    verify()
    assert told[2:] == [(2, 2)]


def test_verifying_stops_when_told(pack: "PackBuilder") -> None:
    pack.picture("locations/place/poster.png")
    with_poster(pack, "png")
    stop = threading.Event()
    stop.set()
    told: list[int] = []
    opened = open_pack(pack.folder)
    verify_pictures(
        pack.folder, opened.pictures, stop=stop, progress=lambda done, _: told.append(done)
    )
    assert told == []


def test_warnings_of_the_decoder_never_leak(
    pack: "PackBuilder", monkeypatch: pytest.MonkeyPatch
) -> None:
    pack.picture("locations/place/poster.png")
    with_poster(pack, "png")
    load = Image.Image.load

    def warn(image: Image.Image) -> object:
        warnings.warn("odd picture", UserWarning, stacklevel=1)
        return load(image)

    monkeypatch.setattr("PIL.PngImagePlugin.PngImageFile.load", warn)
    opened = open_pack(pack.folder)
    assert verify_pictures(pack.folder, opened.pictures) == ()


def test_a_bomb_is_a_problem(pack: "PackBuilder", monkeypatch: pytest.MonkeyPatch) -> None:
    pack.picture("locations/place/poster.png", (100, 100))
    with_poster(pack, "png")
    opened = open_pack(pack.folder)
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 10)
    (problem,) = verify_pictures(pack.folder, opened.pictures)
    assert problem.code == "picture-too-large"


# --- the map -------------------------------------------------------------------------------------

MAP = "map: {image: map/norway.svg, alt: Norway, west: 4, south: 57, east: 31, north: 71}\n"
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"%s>%s</svg>'
)


@pytest.mark.parametrize(
    "svg",
    [
        SVG % ("", "<path d='M0 0h9'/>"),
        '<?xml version="1.0"?>\n<!-- drawn by hand -->\n' + SVG % (' viewBox="0 0 9 9"', ""),
        SVG % ("", "<style>path{fill:url(#a)}</style><use xlink:href='#a'/>"),
        SVG % ("", "<image href='data:image/png;base64,AAAA'/>"),
        SVG % ("", "<text>see url(http://example.org)</text>"),
    ],
)
def test_a_map_may_be_a_plain_svg(pack: "PackBuilder", svg: str) -> None:
    pack.manifest(MAP)
    pack.write("map/norway.svg", svg)
    opened = open_pack(pack.folder)
    assert codes(opened) == []
    assert opened.pack is not None
    assert verify_pictures(pack.folder, opened.pictures) == ()


@pytest.mark.parametrize(
    ("svg", "code"),
    [
        (SVG % ("", "<path>"), "svg-broken"),
        ("<html/>", "svg-root"),
        ("<svg/>", "svg-root"),
        ("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + SVG % ("", "&a;"), "svg-doctype"),
        (SVG % ("", "<script>alert(1)</script>"), "svg-active"),
        (SVG % (" onload='x()'", ""), "svg-active"),
        (SVG % ("", "<foreignObject/>"), "svg-active"),
        (SVG % ("", "<image href='http://example.org/a.png'/>"), "svg-reference"),
        (SVG % ("", "<image xlink:href='a.png'/>"), "svg-reference"),
        (SVG % ("", "<path style='fill: url(http://example.org/#a)'/>"), "svg-reference"),
        (SVG % ("", "<style>@import 'a.css';</style>"), "svg-reference"),
        (SVG % ("", "<style><![CDATA[a{b:url(x.png)}]]></style>"), "svg-reference"),
        (SVG % ("", "<set attributeName='xlink:href' to='x'/>"), "svg-reference"),
        ("<?xml-stylesheet href='a.css'?>" + SVG % ("", ""), "svg-active"),
    ],
)
def test_an_svg_that_does_more_than_draw_is_refused(
    pack: "PackBuilder", svg: str, code: str
) -> None:
    pack.manifest(MAP)
    pack.write("map/norway.svg", svg)
    opened = open_pack(pack.folder)
    assert codes(opened) == [code]
    assert opened.pack is not None
    assert opened.pack.manifest.map is None  # all else is shown
