"""`kiosk takeaway-page` writes the page for a pack, or says why there is none."""

import base64
import json
import re
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.cli import main
from kiosk.content import Kind
from kiosk.takeaway import long_reference, thumbnails
from tests.ui.shelves import with_posters


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A small pack in two languages."""
    folder = tmp_path / "pack"
    place = folder / "locations" / "mill"
    place.mkdir(parents=True)
    (folder / "pack.yaml").write_text(
        "format: 1\ntitle: {en: Mills, nb: Kverner}\nlanguages: [en, nb]\n"
    )
    (place / "location.yaml").write_text(
        "title: {en: The mill, nb: Kverna}\nhook: It turned\nstory: For one scene.\n"
        "place: {lat: 62.1, lon: 6.8}\nsources: [https://example.org]\n"
        "poster: {image: a.png, alt: A mill, focus: [0.5, 0]}\n"
    )
    Image.new("RGB", (1080, 1920), "#a04020").save(place / "a.png")
    return folder


def data_of(page: str) -> dict[str, object]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found
    data = json.loads(found[1])
    assert isinstance(data, dict)
    return data


def test_the_page_is_written(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "trip.html"
    out.write_text("the one before")
    assert main(["takeaway-page", "--out", str(out), "--pack", str(pack)]) == 0

    printed, said = capsys.readouterr()
    assert printed == f"{out}\n"
    assert "in en, nb" in said
    assert "takeaway.page" in said
    data = data_of(out.read_text(encoding="utf-8"))
    assert data["titles"] == {"en": "Mills", "nb": "Kverner"}
    entries = data["entries"]
    assert isinstance(entries, list)
    by_reference = {entry["reference"]: entry for entry in entries}
    mill = by_reference[long_reference((Kind.LOCATION, "mill"))]
    assert mill["texts"]["nb"]["title"] == "Kverna"
    picture = Image.open(BytesIO(base64.b64decode(mill["picture"].partition(",")[2])))
    assert picture.size == (640, 400)
    assert [file.name for file in tmp_path.iterdir() if "trip" in file.name] == ["trip.html"]


def test_its_policy_names_its_own_script_and_style(pack: Path, tmp_path: Path) -> None:
    out = tmp_path / "trip.html"
    assert main(["takeaway-page", "--out", str(out), "--pack", str(pack)]) == 0
    page = out.read_text(encoding="utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    assert policy[1].startswith("default-src 'none'; ")
    for tag in ("script", "style"):
        (inside,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy[1]
    assert "unsafe" not in policy[1]
    addresses = re.findall(r'(?:src|href)="([^"]*)"', page.partition("<body>")[0])
    assert addresses
    assert all(one.startswith("data:") for one in addresses)


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [(["nb"], ["nb"]), (["nb", "en", "nb"], ["nb", "en"])],
)
def test_some_languages_of_a_pack(
    pack: Path, tmp_path: Path, wanted: list[str], spoken: list[str]
) -> None:
    out = tmp_path / "trip.html"
    options = [word for one in wanted for word in ("--language", one)]
    assert main(["takeaway-page", "--out", str(out), "--pack", str(pack), *options]) == 0

    page = out.read_text(encoding="utf-8")
    assert list(data_of(page)["titles"]) == spoken  # type: ignore[call-overload]
    assert f'<html lang="{spoken[0]}">' in page


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--language", "de"], "The pack does not speak `de`."),
        (["--language", "xx"], "It speaks en, nb."),
        (["--pack", "no-such-pack"], "no-such-pack"),
    ],
)
def test_why_there_is_no_page(
    pack: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    more: list[str],
    said: str,
) -> None:
    out = tmp_path / "trip.html"
    assert main(["takeaway-page", "--out", str(out), "--pack", str(pack), *more]) == 2

    assert said in capsys.readouterr().err
    assert not out.exists()


def test_a_page_that_cannot_be_written_is_told(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nowhere" / "trip.html"
    assert main(["takeaway-page", "--out", str(out), "--pack", str(pack)]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_the_same_pack_makes_the_same_page(pack: Path, tmp_path: Path) -> None:
    pages = []
    for name in ("a.html", "b.html"):
        assert main(["takeaway-page", "--out", str(tmp_path / name), "--pack", str(pack)]) == 0
        pages.append((tmp_path / name).read_bytes())
    assert pages[0] == pages[1]


def test_many_posters_are_made_smaller_until_they_fit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = with_posters(tmp_path)
    heard: list[tuple[int, int]] = []

    def sizes(most: int) -> set[tuple[int, int]]:
        monkeypatch.setattr("kiosk.takeaway.small_pictures.MOST", most)
        made = thumbnails(shown.pack, shown.folder, lambda done, of: heard.append((done, of)))
        return {
            Image.open(BytesIO(base64.b64decode(one.partition(",")[2]))).size
            for one in made.values()
        }

    whole = thumbnails(shown.pack, shown.folder, lambda _done, _of: None)
    assert len(whole) == 6
    largest = sum(len(base64.b64decode(one.partition(",")[2])) for one in whole.values())
    assert sizes(largest) == {(640, 400)}
    assert sizes(largest - 1) == {(480, 300)}
    assert sizes(10) == set()
    assert heard[:6] == [(n, 6) for n in range(6)]


def test_a_poster_that_is_gone_or_broken_is_left_out(tmp_path: Path) -> None:
    shown = with_posters(tmp_path)
    (shown.folder_of(Kind.STUNT, "jump") / "1.webp").unlink()
    (shown.folder_of(Kind.ACTIVITY, "hike") / "0.webp").write_bytes(b"RIFF....WEBP")

    made = thumbnails(shown.pack, shown.folder, lambda _done, _of: None)
    assert set(made) == {
        *((Kind.LOCATION, name) for name in ("top", "valley")),
        (Kind.STUNT, "wreck"),
        (Kind.ACTIVITY, "walk"),
    }
