"""The folder of a proof, and the page to leaf through."""

import json
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk.proof import Book, CannotDrawError, Cause, Finding, Shot, Variant, faults
from kiosk.proof.findings import Box
from kiosk.proof.index import page

UPRIGHT, WIDE = Variant(1080, 1920), Variant(1920, 1080, "contrast", 200)
FAINT = Finding(
    Cause.CONTRAST, "“<Go>”", "has a contrast of 2.0 to what is behind it", Box(10, 20, 110, 60)
)
CUT = Finding(Cause.CUT, "“Long”", "is cut off", Box(1, 2, 3, 4))


def shot(
    number: int = 0,
    *findings: Finding,
    variant: Variant = UPRIGHT,
    language: str | None = "nb",
    title: str = "Start",
) -> Shot:
    name = f"{variant.slug}/{language or 'all'}/scene-{number}"
    return Shot(
        (0, number, 1),
        f"scene-{number}",
        "Start & <all>",
        title,
        variant,
        language,
        f"pictures/{name}.png",
        f"small/{name}.jpg",
        findings,
    )


def make(folder: Path, *shots: Shot) -> Book:
    """A proof of these pictures, in this folder."""
    with Book(folder) as book:
        for one in shots:
            for file in (folder / one.file, folder / one.small):
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(b"picture")
            book.add(one)
        book.finish("Mission Norway")
    return book


def files(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}


# -- the folder ------------------------------------------------------------------------------------


def test_a_proof_again_replaces_what_the_last_one_made_and_nothing_else(tmp_path: Path) -> None:
    make(tmp_path, shot(1), shot(2))
    notes = tmp_path / "pictures" / UPRIGHT.slug / "nb" / "notes.txt"
    notes.write_text("mine")
    picture = tmp_path / "pictures" / "mine.png"
    picture.write_text("mine")

    make(tmp_path, shot(3, variant=WIDE))

    assert files(tmp_path) == {
        *("index.html", "proof-files.txt", "pictures/mine.png", str(notes.relative_to(tmp_path))),
        *(shot(3, variant=WIDE).file, shot(3, variant=WIDE).small),
    }
    assert not (tmp_path / "small" / UPRIGHT.slug).exists()


def test_a_page_of_somebody_elses_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("my home page")

    with pytest.raises(CannotDrawError, match=r"index\.html` was not made by `kiosk proof`"):
        Book(tmp_path)
    assert (tmp_path / "index.html").read_text() == "my home page"


@pytest.mark.parametrize("list_", [b"milk\nbread\n", b"", b"\xff\xfe"])
def test_a_list_of_somebody_elses_is_left_alone(tmp_path: Path, list_: bytes) -> None:
    (tmp_path / "proof-files.txt").write_bytes(list_)

    with pytest.raises(CannotDrawError):
        Book(tmp_path)
    assert (tmp_path / "proof-files.txt").read_bytes() == list_


@pytest.mark.parametrize(
    "line",
    [
        "../precious.png",
        "/{outside}/precious.png",
        "pictures/../../precious.png",
        "link/precious.png",
    ],
)
def test_a_list_that_was_tampered_with_reaches_nothing_outside(tmp_path: Path, line: str) -> None:
    folder, outside = tmp_path / "out", tmp_path
    precious = outside / "precious.png"
    precious.write_text("mine")
    make(folder, shot())
    (folder / "link").symlink_to(outside)
    with (folder / "proof-files.txt").open("a") as noted:
        noted.write(line.format(outside=outside) + "\n")

    make(folder, shot())

    assert precious.exists()


def test_only_files_of_its_own_kinds_go(tmp_path: Path) -> None:
    make(tmp_path, shot())
    (tmp_path / "thesis.docx").write_text("mine")
    with (tmp_path / "proof-files.txt").open("a") as noted:
        noted.write("thesis.docx\n")

    make(tmp_path, shot())

    assert (tmp_path / "thesis.docx").exists()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(CannotDrawError, match=r"`.*file` cannot be written: File exists"):
        Book(tmp_path / "file")


@pytest.mark.skipif(os.getuid() == 0, reason="nothing is closed to root")
def test_a_folder_that_is_closed_is_said(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o500)

    with pytest.raises(CannotDrawError, match="Permission denied"):
        Book(tmp_path / "closed")


# -- what was found --------------------------------------------------------------------------------


def test_the_same_fault_on_several_pages_is_told_once_the_gravest_first() -> None:
    found = faults([shot(1, FAINT), shot(2, FAINT, CUT), shot(3), shot(4, FAINT, language="de")])

    assert [(fault.finding, len(fault.shots)) for fault in found] == [
        (CUT, 1),
        (FAINT, 2),
        (FAINT, 1),
    ]
    assert found[1].where == (
        "Start, and on 1 more picture; language nb, 1080 × 1920 (upright, 32 inches), dark,"
        " text 100 %"
    )


# -- the page --------------------------------------------------------------------------------------


class Links(HTMLParser):
    """All that a page loads or leads to, and the text that is read on it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_the_page_shows_each_picture_and_each_leads_to_its_large_one() -> None:
    shots = [shot(1), shot(1, language="de"), shot(2, variant=WIDE)]
    links = Links(page("Mission <Norway>", shots))

    assert {image["src"] for image in links.all("img")} == {one.small for one in shots}
    assert {link["href"] for link in links.all("a")} == {one.file for one in shots}
    assert links.all("img")[0]["alt"] == "Start, de · 1080 × 1920"
    assert "Mission <Norway>" in links.text
    assert "Nothing was found." in links.text
    assert len(links.all("h3")) == 2


def test_the_page_needs_nothing_from_elsewhere() -> None:
    html = page("Mission Norway", [shot(1, FAINT)])

    assert not re.search(r"https?:|//[a-z]|url\(|@import|src=\"/", html)
    assert not Links(html).all("link")


def test_the_page_sifts_by_what_differs() -> None:
    def boxes(*shots: Shot) -> set[tuple[str | None, str | None]]:
        switches = Links(page("Mission Norway", shots)).all("input")
        return {(box["name"], box["value"]) for box in switches}

    assert boxes(shot(1), shot(2)) == set()
    assert boxes(shot(1), shot(1, language="de")) == {("language", "nb"), ("language", "de")}
    assert boxes(shot(1), shot(1, variant=WIDE)) == {
        *(("size", "1080x1920"), ("size", "1920x1080"), ("scheme", "dark")),
        *(("scheme", "contrast"), ("text", "100"), ("text", "200")),
    }


def test_a_fault_leads_to_its_picture_and_to_its_mark_on_it() -> None:
    html = page("Mission Norway", [shot(1), shot(2, FAINT, language=None)])
    links = Links(html)

    (link,) = [link for link in links.all("a") if "data-mark" in link]
    assert link["href"] == shot(2, language=None).file
    assert (link["data-shot"], link["data-mark"]) == ("1", "“<Go>”")
    assert "“<Go>” has a contrast of 2.0 to what is behind it." in links.text
    assert "every language" in links.text
    told = re.search(r"const pictures = (.*);\n", html)
    assert told is not None
    assert "<" not in told[1]
    (mark,) = json.loads(told[1])[1][3]
    assert mark == [10, 20, 110, 60, FAINT.subject, FAINT.said]
