"""Pictures twice as large, beside those a pack names: used where they fit, never needed."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from kiosk.content import OpenedPack, doubled, open_pack, verify_pictures
from kiosk.documents import Severity

if TYPE_CHECKING:
    from tests.content.conftest import PackBuilder

POSTER = "poster: {layers: [far.png, near.png], alt: A mountain}\n"


@pytest.fixture
def double(pack: "PackBuilder") -> Path:
    """A poster of two layers, and one of them once more, twice as large."""
    pack.entry("locations/place", POSTER)
    pack.picture("locations/place/far.png", (20, 10))
    pack.picture("locations/place/near.png", (20, 10))
    return pack.picture("locations/place/near@2x.png", (40, 20))


def codes(opened: OpenedPack) -> list[str]:
    """The problems, none of which keeps the place off the screen."""
    assert opened.pack is not None
    assert "place" in opened.pack.locations
    assert all(problem.severity is Severity.WARNING for problem in opened.problems)
    return [problem.code for problem in opened.problems]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("poster/1-sky.webp", "poster/1-sky@2x.webp"),
        ("a.b/c.d.png", "a.b/c.d@2x.png"),
        ("none", "none@2x"),
    ],
)
def test_it_lies_beside_the_other(one: str, two: str) -> None:
    assert doubled(one) == two


def test_it_is_looked_at_like_the_others(pack: "PackBuilder", double: Path) -> None:
    opened = open_pack(pack.folder)
    assert codes(opened) == []
    names = [picture.path.rpartition("/")[2] for picture in opened.pictures]
    assert names == ["far.png", "near.png", "near@2x.png"]


@pytest.mark.parametrize("size", [(40, 21), (39, 20), (20, 10), (60, 30), (20, 40)])
def test_it_has_just_twice_the_size(
    pack: "PackBuilder", double: Path, size: tuple[int, int]
) -> None:
    Image.new("RGB", size).save(double)
    opened = open_pack(pack.folder)
    assert codes(opened) == ["double-size"]
    (problem,) = opened.problems
    assert f"`near@2x.png` has {size[0]} × {size[1]} pixels" in problem.message
    assert "20 × 10" in problem.message
    assert problem.suggestion == "Make it 40 × 20, or take it away."
    assert problem.file.endswith("location.yaml")


def test_one_that_is_cut_short_takes_nothing_away(pack: "PackBuilder", double: Path) -> None:
    double.write_bytes(double.read_bytes()[:-20])
    opened = open_pack(pack.folder)
    assert codes(opened) == ["picture-cut-short"]
    assert "smaller picture" in str(opened.problems[0].suggestion)


def test_one_that_does_not_decode_takes_nothing_away(pack: "PackBuilder", double: Path) -> None:
    cache = pack.folder.parent / "cache"
    data = bytearray(double.read_bytes())
    middle = data.index(b"IDAT") + 8
    data[middle : middle + 6] = b"nodata"
    double.write_bytes(data)
    opened = open_pack(pack.folder, cache=cache)
    assert codes(opened) == []
    (found,) = verify_pictures(pack.folder, opened.pictures, cache=cache)
    assert (found.code, found.severity) == ("picture-broken", Severity.WARNING)
    again = open_pack(pack.folder, cache=cache)
    assert codes(again) == ["picture-broken"]
    assert again.problems == (found,)


def test_it_may_come_change_and_go(pack: "PackBuilder", double: Path) -> None:
    cache = pack.folder.parent / "cache"
    assert codes(open_pack(pack.folder, cache=cache)) == []
    Image.new("RGB", (30, 20)).save(double)
    assert codes(open_pack(pack.folder, cache=cache)) == ["double-size"]
    double.unlink()
    assert codes(open_pack(pack.folder, cache=cache)) == []
    Image.new("RGB", (30, 20)).save(double)
    assert codes(open_pack(pack.folder, cache=cache)) == ["double-size"]


def test_a_photograph_may_have_one_too(pack: "PackBuilder") -> None:
    pack.entry("locations/place", 'photos: [{file: ramp.jpg, alt: A ramp, credit: "K. N."}]\n')
    pack.picture("locations/place/ramp.jpg", (20, 10))
    pack.picture("locations/place/ramp@2x.jpg", (50, 20))
    assert codes(open_pack(pack.folder)) == ["double-size"]
