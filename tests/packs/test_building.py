"""A built pack: only what it uses, right for its panel, the same bytes every time."""

import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from kiosk.packs import PackRefused, PanelSize, build, open_archive
from kiosk.packs.names import NAME, name_problems, slug
from kiosk.packs.pictures import all_of_it, fit
from tests.packs.conftest import PANEL, blind, hush, lay
from tests.packs.forge import MANIFEST, MAP, STUNT, SVG, archive, good_files, picture

SMALL = PanelSize(100, 200)


def built(folder: Path, out: Path, panel: PanelSize = PANEL) -> zipfile.ZipFile:
    return zipfile.ZipFile(build(folder, out, panel=panel, tell=hush, look=blind).file)


def size_of(packed: zipfile.ZipFile, path: str) -> tuple[int, int]:
    return Image.open(io.BytesIO(packed.read(path))).size


def test_the_same_folder_gives_the_same_bytes(jumps: Path, tmp_path: Path) -> None:
    first = build(jumps, tmp_path / "a.kioskpack", panel=PANEL, tell=hush, look=blind)
    for path in jumps.rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(0o700)
    again = lay(tmp_path / "elsewhere/jumps", dict(reversed(good_files().items())))
    second = build(again, tmp_path / "b.kioskpack", panel=PANEL, tell=hush, look=blind)
    assert first.file.read_bytes() == second.file.read_bytes()
    assert first.inventory == second.inventory


def test_any_zip_program_can_read_it(jumps: Path, tmp_path: Path) -> None:
    packed = built(jumps, tmp_path)
    assert packed.testzip() is None
    assert packed.namelist() == ["manifest.json", *sorted(good_files())]
    assert {path: packed.read(path) for path in good_files()} == good_files()
    assert Path(packed.filename or "").name == "jumps-2.kioskpack"


def test_building_a_built_pack_changes_nothing(jumps: Path, tmp_path: Path) -> None:
    photo = Image.effect_noise((900, 700), 40).convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = 6
    buffer = io.BytesIO()
    photo.save(buffer, "JPEG", quality=95, exif=exif)
    lay(
        jumps,
        {"stunts/jump/p.jpg": buffer.getvalue(), "stunts/jump/q.webp": picture("WEBP", (640, 900))},
    )
    more = "photos: [{file: p.jpg, alt: A, credit: B}, {file: q.webp, alt: A, credit: B}]\n"
    lay(jumps, {"stunts/jump/stunt.yaml": (STUNT + more).encode()})
    first = built(jumps, tmp_path / "first.kioskpack", SMALL)
    unpacked = tmp_path / "unpacked/jumps"
    first.extractall(unpacked)
    second = built(unpacked, tmp_path / "second.kioskpack", SMALL)
    assert [item.CRC for item in first.infolist()] == [item.CRC for item in second.infolist()]
    assert size_of(first, "stunts/jump/p.jpg") == (156, 200)
    assert size_of(first, "stunts/jump/q.webp") == (143, 200)


def test_layers_keep_one_size_and_fill_the_panel(jumps: Path, tmp_path: Path) -> None:
    layers = {f"stunts/jump/{n}.png": picture("PNG", (301, 500)) for n in range(3)}
    text = STUNT.replace("image: poster.png", "layers: [0.png, 1.png, 2.png]")
    lay(jumps, layers | {"stunts/jump/stunt.yaml": text.encode()})
    packed = built(jumps, tmp_path, SMALL)
    sizes = {size_of(packed, path) for path in layers}
    assert sizes == {(128, 212)}


@given(st.integers(1, 4000), st.integers(1, 4000))
def test_a_scaled_poster_fills_its_panel_and_stays(width: int, height: int) -> None:
    share = SMALL.poster(width, height)
    if share < 0.99:
        scaled = -(-width * share // 1), -(-height * share // 1)
        assert SMALL.covered_by(*map(int, scaled))
        assert SMALL.poster(*map(int, scaled)) > 0.97


@pytest.mark.parametrize(
    ("panel", "kept"), [(PanelSize(2160, 3840), True), (PanelSize(40, 60), False)]
)
def test_a_double_stays_for_a_panel_that_needs_it(
    panel: PanelSize, kept: bool, jumps: Path, tmp_path: Path
) -> None:
    lay(jumps, {
        "stunts/jump/poster.png": picture("PNG", (60, 90)),
        "stunts/jump/poster@2x.png": picture("PNG", (120, 180)),
    })  # fmt: skip
    packed = built(jumps, tmp_path, panel)
    assert ("stunts/jump/poster@2x.png" in packed.namelist()) is kept
    if kept:
        assert size_of(packed, "stunts/jump/poster@2x.png") == (120, 180)


def test_a_double_of_another_size_is_left_out(jumps: Path, tmp_path: Path) -> None:
    lay(jumps, {"stunts/jump/poster@2x.png": picture("PNG", (50, 50))})
    made = build(jumps, tmp_path, panel=PANEL, tell=hush, look=blind)
    assert made.left_out == ("stunts/jump/poster@2x.png",)


def test_nothing_is_told_but_the_picture() -> None:
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "N"
    data = fit(picture("JPEG", exif=exif, comment=b"secret"), all_of_it)
    image = Image.open(io.BytesIO(data))
    assert not image.getexif()
    assert "comment" not in image.info


def test_colours_become_those_of_a_screen() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = Image.open(io.BytesIO(fit(picture("PNG", icc_profile=profile), all_of_it)))
    assert "icc_profile" not in image.info
    assert image.convert("RGB").getpixel((0, 0)) == (0x1C, 0x43, 0x56)
    inked = io.BytesIO()
    Image.new("CMYK", (8, 8)).save(inked, "JPEG")
    assert Image.open(io.BytesIO(fit(inked.getvalue(), all_of_it))).mode == "RGB"


def test_transparency_stays() -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (400, 400), (1, 2, 3, 0)).save(buffer, "WEBP", lossless=True)
    image = Image.open(io.BytesIO(fit(buffer.getvalue(), SMALL.photo)))
    assert image.size == (200, 200)
    assert image.convert("RGBA").getchannel("A").getextrema() == (0, 0)


def test_what_is_exact_stays_exact() -> None:
    flat = picture("WEBP", (400, 400), lossless=True)
    image = Image.open(io.BytesIO(fit(flat, SMALL.photo)))
    assert image.size == (200, 200)
    assert image.convert("RGB").getcolors() == [(200 * 200, (0x1C, 0x43, 0x56))]


def test_without_memory_nothing_is_built(
    jumps: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_data: bytes, _need: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr("kiosk.packs.staging.fit", fails)
    with pytest.raises(OSError, match="not enough memory"):
        build(jumps, tmp_path, panel=PANEL, tell=hush, look=blind)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["jumps"]


def test_the_map_keeps_its_size(jumps: Path, tmp_path: Path) -> None:
    lay(jumps, {"pack.yaml": (MANIFEST + MAP).encode(), "map.svg": SVG.encode()})
    assert built(jumps, tmp_path).read("map.svg") == SVG.encode()


INSET = (
    "map: {image: map/a.svg, alt: A long coast, west: 4, south: 57, east: 31, north: 71, insets: "
    "[{title: Up, image: map/b.png, west: 4, south: 70, east: 5, north: 71, at: [0, 0, 1, 1]}]}\n"
)


def test_the_insets_of_a_map_come_along(jumps: Path, tmp_path: Path) -> None:
    inset = picture(size=(64, 64))
    files = {"pack.yaml": (MANIFEST + INSET).encode(), "map/a.svg": SVG.encode()}
    lay(jumps, files | {"map/b.png": inset, "map/c.svg": SVG.encode()})
    archive = built(jumps, tmp_path)
    assert archive.read("map/a.svg") == SVG.encode()
    assert archive.read("map/b.png") == inset
    assert "map/c.svg" not in archive.namelist()


def test_an_inset_that_does_not_decode_is_refused(jumps: Path, tmp_path: Path) -> None:
    broken = bytearray(picture(size=(64, 64)))
    broken[60:64] = b"junk"
    files = {"pack.yaml": (MANIFEST + INSET).encode(), "map/a.svg": SVG.encode()}
    lay(jumps, files | {"map/b.png": bytes(broken)})
    with pytest.raises(PackRefused) as refused:
        build(jumps, tmp_path, panel=PANEL, tell=hush, look=blind)
    (problem,) = refused.value.problems
    assert problem.code == "picture-broken"
    assert "`map/b.png`" in problem.message
    assert problem.line


@pytest.mark.parametrize(
    ("folder", "more", "name"),
    [
        ("jumps", "", "jumps"),
        ("Våre hopp 2026!", "", "vare-hopp-2026"),
        ("日本", "", "pack"),
        ("jumps", "id: our-jumps\n", "our-jumps"),
    ],
)
def test_the_name_is_the_id_or_the_folders(
    folder: str, more: str, name: str, tmp_path: Path
) -> None:
    pack = lay(tmp_path / folder, good_files() | {"pack.yaml": (MANIFEST + more).encode()})
    assert build(pack, tmp_path, panel=PANEL, tell=hush, look=blind).inventory.name == name


def test_errors_refuse_it_and_say_where(jumps: Path, tmp_path: Path) -> None:
    file = jumps / "stunts/jump/stunt.yaml"
    file.write_text(file.read_text() + "colour: red\n")
    with pytest.raises(PackRefused) as raised:
        build(jumps, tmp_path / "x.kioskpack", panel=PANEL, tell=hush, look=blind)
    (problem,) = raised.value.problems
    assert (problem.file, problem.line, problem.code) == (str(file), 7, "unknown-key")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["jumps"]


def test_progress_and_warnings_are_told(jumps: Path, tmp_path: Path) -> None:
    file = jumps / "stunts/jump/stunt.yaml"
    file.write_text(file.read_text().replace(", nb: Hoppet", ""))
    told: list[tuple[str, int, int]] = []
    made = build(jumps, tmp_path, panel=PANEL, tell=lambda *step: told.append(step), look=blind)
    assert [problem.code for problem in made.warnings] == ["missing-language"]
    assert made.warnings[0].file == str(file)
    assert ("Preparing", 3, 3) in told
    assert ("Checking pictures", 1, 1) in told


def test_one_file_can_be_read_before_all_of_them(tmp_path: Path) -> None:
    file = tmp_path / "x.kioskpack"
    file.write_bytes(archive(good_files()))
    with open_archive(file) as opened:
        assert opened.read("pack.yaml") == MANIFEST.encode()
        assert (opened.inventory.name, opened.inventory.version) == ("jumps", "2")
        with pytest.raises(PackRefused):
            opened.read("nothing.yaml")


PARTS = st.sampled_from(
    ["a", "A", "å", "a\u030a", "..", ".", "", "CON", "x.png", "X.png", " x", "x."]
)


@given(st.lists(st.lists(PARTS, min_size=1, max_size=4).map("/".join), max_size=5))
def test_names_that_are_let_in_are_different_files_in_the_pack(paths: list[str]) -> None:
    paths = [f"{path}.png" for path in paths]
    if not list(name_problems(paths, "x")):
        assert len({path.casefold() for path in paths}) == len(paths)
        for path in paths:
            assert (Path("/pack") / path).resolve().is_relative_to("/pack")
            assert not any(other.startswith(f"{path}/") for other in paths)


@given(st.text(max_size=30))
def test_a_slug_is_a_name(text: str) -> None:
    assert not (name := slug(text)) or NAME.fullmatch(name)
