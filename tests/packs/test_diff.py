"""What has changed from one pack to another, in words."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.packs import Change, NotComparableError, diff_packs
from tests.packs.sample import DIVE, LIGHTHOUSE, ROWING, edit

TOLD = "transcript: {en: A dive}"
PHOTO = "{file: a.jpg, alt: A woman on a railing, credit: Example}"


@pytest.fixture
def before(made: Path) -> Path:
    return made


def only(before: Path, after: Path) -> Change:
    """The one change there is."""
    (change,) = diff_packs(before, after).changes
    return change


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ((ROWING, "from: 450", "from: 470"), ("price from 450 to 470 kr")),
        (
            (ROWING, "from: 450\n  currency: NOK", "from: 40\n  currency: EUR"),
            ("price from 450 kr to 40 EUR"),
        ),
        ((ROWING, "year: 2026", "year: 2027"), ("price from 450 kr (2026) to 450 kr (2027)")),
        (
            (ROWING, "price:\n  from: 450\n  currency: NOK\n  year: 2026", "price: free"),
            ("price from 450 kr (2026) to `free`"),
        ),
        (
            (ROWING, "price:\n  from: 450\n  currency: NOK\n  year: 2026\n", ""),
            ("price removed: it was 450 kr (2026)"),
        ),
        (
            (ROWING, "de: Nicht bei starkem Wind.", "de: Nicht bei Sturm."),
            (
                "note of the season changed in German from `Nicht bei starkem Wind.` "
                "to `Nicht bei Sturm.`"
            ),
        ),
        (
            (ROWING, "from: May\n  to: September", "from: April\n  to: September"),
            ("season from May–September to April–September"),
        ),
        (
            (ROWING, "season:\n  from: May\n  to: September", "season:\n  from: May\n  to: May"),
            ("season from May–September to May"),
        ),
        ((ROWING, "duration: 2 h", "duration: 3-4 h"), ("duration from 2 h to 3-4 h")),
        ((LIGHTHOUSE, "time: 15 min", "time: 20 min"), ("road from 6 km, 15 min to 6 km, 20 min")),
        ((ROWING, "children: false", "children: true"), ("children from no to yes")),
        ((ROWING, "minimum_age: 8", "minimum_age: 10"), ("minimum age from 8 to 10")),
        ((ROWING, "desk: true", "desk: false"), ("desk of the booking from yes to no")),
        (
            (
                ROWING,
                "  - https://example.org/rowing\n",
                "  - https://example.org/r\n  - https://example.org/s\n",
            ),
            (
                "one source removed: `https://example.org/rowing`; "
                "two new sources: `https://example.org/r` and `https://example.org/s`"
            ),
        ),
        ((ROWING, "stunts:\n  - gallery-dive\n", ""), ("one stunt removed: `gallery-dive`")),
        ((LIGHTHOUSE, "Jedes Boot im Umkreis", "Jedes Boot ringsum"), ("story changed in German")),
        ((LIGHTHOUSE, "  nb: Fyret\n", ""), ("title removed in Norwegian")),
        (
            (LIGHTHOUSE, "elevation: 38", "elevation: 38.5"),
            ("elevation of the place from 38 to 38.5"),
        ),
        (
            (LIGHTHOUSE, "difficulty: easy", "difficulty: moderate"),
            ("difficulty from `easy` to `moderate`"),
        ),
        ((LIGHTHOUSE, "focus: [0.5, 0.45]", "focus: [0.5, 0.5]"), ("focus of the poster moved")),
        (
            (LIGHTHOUSE, "unit: m", "unit: km"),
            ("unit of the first figure changed for all languages from `m` to `km`"),
        ),
        (
            (DIVE, "value: 10", "value: 27"),
            ("value of the first comparison of the first figure from 10 to 27"),
        ),
        (
            (DIVE, "  - value: 9\n", "  - value: 3\n    label: of the second take\n  - value: 9\n"),
            ("one new figure"),
        ),
        ((DIVE, "year: 2024", "year: 2025"), ("year of the first film from 2024 to 2025")),
        (
            (DIVE, "hook:\n", "warning: Do not try this.\nhook:\n"),
            ("warning added: `Do not try this.`"),
        ),
        (("pack.yaml", 'version: "1"', 'version: "2"'), ("version from `1` to `2`")),
        (
            ("pack.yaml", "languages: [en, nb, de]", "languages: [en, de, nb]"),
            ("languages in another order"),
        ),
        (
            ("pack.yaml", "languages: [en, nb, de]", "languages: [en, nb, de, fr]"),
            ("one new language: `fr`"),
        ),
        (
            ("pack.yaml", "\norder:", '\ntheme: {accent: "#8fd0ae"}\norder:'),
            ("accent of the theme added: `#8fd0ae`"),
        ),
        (
            ("pack.yaml", "\norder:", "\nattract: {order: by-kind}\norder:"),
            ("list of slides from `mixed` to `by-kind`"),
        ),
        (
            (ROWING, "# Any of the three.", "# Any."),
            ("only comments or the layout of its text file changed"),
        ),
        (
            ("pack.yaml", "# This folder is a pack", "# This is a pack"),
            ("only comments or the layout of pack.yaml changed"),
        ),
    ],
)
def test_an_edit_in_words(
    before: Path, pack: Path, where: tuple[str, str, str], words: str
) -> None:
    file, old, new = where
    edit(pack / file, old, new)
    change = only(before, pack)
    assert "; ".join(detail.words for detail in change.details) == words
    assert change.what == "changed"


def test_a_line_for_each_entry(before: Path, pack: Path) -> None:
    edit(pack / ROWING, "from: 450", "from: 470")
    edit(pack / ROWING, "Kinder bekommen", "Die Kinder bekommen")
    edit(pack / ROWING, "poster:\n", f"photos:\n  - {PHOTO}\n  - {PHOTO}\nposter:\n")
    Image.new("RGB", (1080, 700)).save(pack / "activities/rowing-trip/a.jpg")
    edit(pack / "pack.yaml", 'version: "1"', 'version: "2"')
    assert [change.words for change in diff_packs(before, pack).changes] == [
        "Our corner of the coast: version from `1` to `2`",
        (
            "Row to the lighthouse (activity `rowing-trip`): story changed in German; "
            "two new photos; price from 450 to 470 kr"
        ),
    ]


def test_entries_come_and_go(before: Path, pack: Path) -> None:
    shutil.copytree(pack / "locations/lighthouse", pack / "locations/mill")
    edit(pack / "locations/mill/location.yaml", "en: The lighthouse", "en: The mill")
    there = only(before, pack)
    back = only(pack, before)
    assert (there.what, there.words) == ("added", "The mill (location `mill`): added")
    assert (back.what, back.words) == ("removed", "The mill (location `mill`): removed")


@pytest.mark.parametrize(
    ("edits", "more"),
    [
        ([], ""),
        (
            [("en: The lighthouse", "en: The light")],
            "; title changed in English from `The lighthouse` to `The light`",
        ),
        ([("it had never failed", "it had not failed")], ""),
        ([("38", "39")], "; elevation of the place from 38 to 39"),
    ],
)
def test_a_renamed_entry_is_the_same_one(
    before: Path, pack: Path, edits: list[tuple[str, str]], more: str
) -> None:
    (pack / "locations/lighthouse").rename(pack / "locations/beacon")
    file = pack / "locations/beacon/location.yaml"
    for old, new in edits:
        file.write_text(file.read_text("utf-8").replace(old, new, 1), encoding="utf-8")
    change = only(before, pack)
    assert (change.what, change.was, change.id) == ("renamed", "lighthouse", "beacon")
    assert change.words == f"{change.title} (location `beacon`): its folder was `lighthouse`{more}"


def test_pictures_under_the_same_name(before: Path, pack: Path) -> None:
    poster = pack / "stunts/gallery-dive/poster"
    shutil.copy(poster / "2-far.webp", poster / "5-near.webp")
    assert only(before, pack).details[0].words == "one of the 5 layers of the poster redrawn"
    for layer in poster.iterdir():
        layer.write_bytes(b"another")
    assert only(before, pack).details[0].words == "poster redrawn"


def test_a_photo_that_is_another_one(copied: Callable[[str], Path]) -> None:
    one, other = copied("one"), copied("other")
    for pack, colour in ((one, "red"), (other, "blue")):
        edit(pack / DIVE, "poster:\n", f"photos: [{PHOTO}]\nposter:\n")
        Image.new("RGB", (1080, 700), colour).save(pack / "stunts/gallery-dive/a.jpg")
    (detail,) = only(one, other).details
    assert detail.words == "another picture in `a.jpg`"


def test_a_clip_that_is_another_one(copied: Callable[[str], Path]) -> None:
    one, other = copied("one"), copied("other")
    for pack, said in ((one, "Hello"), (other, "Bye")):
        video = f"video: {{file: a.webm, captions: {{en: a.vtt, de: a.vtt, nb: b.vtt}}, {TOLD}}}\n"
        edit(pack / DIVE, "poster:\n", f"{video}poster:\n")
        folder = pack / "stunts/gallery-dive"
        (folder / "a.webm").write_bytes(said.encode())
        for name in ("a.vtt", "b.vtt"):
            (folder / name).write_text(f"WEBVTT\n\n00:00.000 --> 00:01.000\n{said}\n")
    edit(other / DIVE, "A dive", "The dive")
    assert [detail.words for detail in only(one, other).details] == [
        "transcript of the clip changed in English from `A dive` to `The dive`",
        "another film in `a.webm`",
        "other captions in English in `a.vtt`",
        "other captions in Norwegian in `b.vtt`",
    ]


def test_a_clip_that_comes_or_goes_is_told_once(copied: Callable[[str], Path]) -> None:
    one, other = copied("one"), copied("other")
    edit(other / DIVE, "poster:\n", f"video: {{file: a.webm, captions: a.vtt, {TOLD}}}\nposter:\n")
    for name in ("a.webm", "a.vtt"):
        (other / "stunts/gallery-dive" / name).write_bytes(b"WEBVTT\n")
    assert [detail.words for detail in only(one, other).details] == ["clip added"]
    assert [detail.words for detail in only(other, one).details] == ["clip removed"]


def test_a_recording_that_is_another_one(copied: Callable[[str], Path]) -> None:
    one, other = copied("one"), copied("other")
    for pack, said in ((one, "Hello"), (other, "Bye")):
        speech = "speech: {en: a.wav}\n" if pack is one else "speech: {en: a.wav, nb: b.wav}\n"
        edit(pack / DIVE, "poster:\n", f"{speech}poster:\n")
        for name in ("a.wav", "b.wav")[: 1 if pack is one else 2]:
            (pack / "stunts/gallery-dive" / name).write_bytes(said.encode())
    assert [detail.words for detail in only(one, other).details] == [
        "recording added in Norwegian",
        "another recording in English in `a.wav`",
    ]


def test_files_that_nothing_shows(before: Path, pack: Path) -> None:
    (pack / "README.md").write_text("a")
    (pack / "stunts/gallery-dive/old.webp").write_text("a")
    first, second = diff_packs(before, pack).changes
    assert first.words == "Our corner of the coast: one new file: `README.md`"
    assert second.details[0].words == "one new file: `old.webp`"


def test_what_cannot_be_read_is_said(before: Path, pack: Path) -> None:
    edit(pack / ROWING, "difficulty: moderate", "difficulty: moderat")
    found = diff_packs(before, pack)
    assert found.unread == (ROWING,)
    assert not found.changes
    edit(pack / "pack.yaml", "format: 1", "format: 9")
    with pytest.raises(NotComparableError, match=r"its `pack\.yaml` has errors"):
        diff_packs(before, pack)
    with pytest.raises(NotComparableError, match=r"There is no `pack\.yaml`"):
        diff_packs(before, pack / "stunts")


def test_for_programs(before: Path, pack: Path) -> None:
    edit(pack / ROWING, "from: 450", "from: 470")
    data = json.loads(diff_packs(before, pack).as_json())
    (change,) = data["changes"]
    (detail,) = change["details"]
    assert (change["kind"], change["id"], change["what"]) == ("activity", "rowing-trip", "changed")
    assert detail["key"] == "price"
    assert detail["before"] == {"from": 450, "currency": "NOK", "year": 2026}
    assert detail["after"]["from"] == 470


# -- whatever is edited ----------------------------------------------------------------------------

LINE = re.compile(r"^( *(?:- )?)([a-z_]+): (?![>\[{\"])(\S.*?)( +#.*)?$")
ENTRIES = (LIGHTHOUSE, DIVE, ROWING)
TOLD_WITH_THE_REST = {"from", "to", "year", "currency", "distance", "time"}
"""Keys of a season, a price or a road, which is told as one."""


@st.composite
def edits(draw: st.DrawFn, made: Path) -> tuple[str, int, str]:
    """One value of one line of an entry, and another value of its kind."""
    file = draw(st.sampled_from(ENTRIES))
    lines = (made / file).read_text(encoding="utf-8").splitlines()
    places = [number for number, line in enumerate(lines) if LINE.match(line)]
    number = draw(st.sampled_from(places))
    match = LINE.match(lines[number])
    assert match
    key, value = match[2], match[3]
    other: st.SearchStrategy[str]
    if key == "year":
        other = st.integers(2000, 2100).map(str)
    elif key in {"from", "to"} and not value.isdigit():
        other = st.sampled_from(["January", "March", "June", "November"])
    elif key == "difficulty":
        other = st.sampled_from(["easy", "moderate", "demanding"])
    elif key == "distance":
        other = st.sampled_from(["84 km", "850 m", "12 miles"])
    elif key in {"duration", "time"}:
        other = st.sampled_from(["1 h", "2 h", "3-4 h", "2 days"])
    elif key == "currency":
        other = st.sampled_from(["EUR", "SEK"])
    elif key in {"children", "desk"}:
        other = st.just("false" if value == "true" else "true")
    elif key in {"link", "url"}:
        other = st.just("https://example.org/other")
    elif value.replace(".", "").isdigit():
        other = st.integers(0, 60).map(str)
    else:
        other = st.from_regex(r"[A-Za-zæøå]{1,9}( [a-zæøå]{1,9}){0,4}", fullmatch=True).filter(
            lambda text: text.casefold() not in {"null", "true", "false", "none"}
        )
    changed = draw(other.filter(lambda text: text != value))
    return file, number, f"{match[1]}{key}: {changed}"


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150
)
@given(data=st.data())
def test_every_edit_is_named(data: st.DataObject, made: Path, tmp_path: Path) -> None:
    bare, after = tmp_path / "before", tmp_path / "after"
    if not bare.exists():
        for copy in (bare, after):
            shutil.copytree(made, copy, ignore=shutil.ignore_patterns("*.webp"))
    file, number, line = data.draw(edits(made))
    key = line.partition(":")[0].strip(" -")
    lines = (bare / file).read_text(encoding="utf-8").splitlines()
    lines[number] = line
    (after / file).write_text("\n".join(lines), encoding="utf-8")

    change = only(bare, after)

    assert change.id == file.split("/")[1]
    (detail,) = change.details
    assert detail.before != detail.after
    assert key in detail.key.split(".") or key in TOLD_WITH_THE_REST
    assert "comments" not in detail.words
    assert "None" not in change.words
    json.loads(diff_packs(bare, after).as_json())
    assert not diff_packs(after, after).changes
    shutil.copy(bare / file, after / file)


def test_nothing_differs_from_itself(made: Path, pack: Path) -> None:
    assert not diff_packs(made, made).changes
    assert not diff_packs(made, pack).changes
