import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.content import Kind, OpenedPack, open_pack
from kiosk.documents import Problem, Severity

if TYPE_CHECKING:
    from tests.content.conftest import PackBuilder


def places(opened: OpenedPack) -> list[str]:
    """Every problem as `file:line:column code`, files relative to the pack."""
    start = f"{opened.folder}{os.sep}"
    return [f"{p.location.removeprefix(start)} {p.code}" for p in opened.problems]


def the_problem(opened: OpenedPack) -> Problem:
    (problem,) = opened.problems
    return problem


def test_a_good_pack(pack: "PackBuilder") -> None:
    opened = open_pack(pack.folder)
    assert opened.problems == ()
    assert opened.pack is not None
    assert opened.pack.manifest.languages == ("en", "nb")
    assert opened.pack.entry(Kind.STUNT, "jump").title.read("nb", "en") == "Hoppet"
    assert [len(opened.pack.entries(kind)) for kind in Kind] == [1, 1, 1]


def test_twelve_mistakes_are_told_at_once_each_at_its_place(pack: "PackBuilder") -> None:
    pack.manifest(
        'theme: {accent: "#123456"}\n'  # 4: hardly shows
        "attract: {order: [{entry: stunts/jumb}]}\n"  # 5: no such entry
        "order: {activities: [walk, walk]}\n"  # 6: twice
    )
    pack.entry("locations/helsetkopen", "stunts: [jump]\nactivities: [hike]\ncolour: red\n")
    pack.entry(
        "stunts/jump",
        "locations: [helsetkopen]\n"  # its location is left out
        "activities: [hiking]\n"  # no such entry
        "poster: {image: poster.png, alt: A man}\n",  # no such file
    )
    pack.entry(
        "activities/hike",
        "season: {from: 7, to: September}\n"  # a number
        "price: {from: 349, currency: kroner, year: 2026}\n",  # no currency code
    )
    pack.entry("activities/walk", "getting_there: {en: By bus, de: Mit dem Bus}\n")
    pack.entry("activities/Big Walk")
    (pack.folder / "location").mkdir()
    opened = open_pack(pack.folder)
    assert places(opened) == [
        "activities/Big Walk entry-name",
        "activities/hike/activity.yaml:6:16 not-a-month",
        "activities/hike/activity.yaml:7:30 wrong-form",
        "activities/walk/activity.yaml:6:16 missing-language",
        "activities/walk/activity.yaml:6:29 language-not-offered",
        "location unknown-folder",
        "locations/helsetkopen/location.yaml:8:1 unknown-key",
        "pack.yaml:4:17 low-contrast",
        "pack.yaml:5:27 unknown-entry",
        "pack.yaml:6:28 duplicate-link",
        "stunts/jump/stunt.yaml:6:13 entry-left-out",
        "stunts/jump/stunt.yaml:7:14 unknown-entry",
        "stunts/jump/stunt.yaml:8:17 missing-file",
    ]
    assert opened.pack is not None
    assert [list(opened.pack.entries(kind)) for kind in Kind] == [[], [], ["walk"]]


# --- folders and files ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [
        ("Big Walk", "Rename the folder to `big-walk`."),
        ("big_walk", "Rename the folder to `big-walk`."),
        ("big--walk", "Rename the folder to `big-walk`."),
        ("w" * 70, f"Rename the folder to `{'w' * 64}`."),
        ("…", None),
    ],
)
def test_the_name_of_an_entry(pack: "PackBuilder", name: str, suggestion: str | None) -> None:
    pack.entry(f"activities/{name}")
    problem = the_problem(opened := open_pack(pack.folder))
    assert (problem.code, problem.suggestion) == ("entry-name", suggestion)
    assert opened.pack is not None
    assert list(opened.pack.activities) == ["hike"]


def test_a_name_that_is_not_unicode(pack: "PackBuilder", tmp_path: Path) -> None:
    folder = os.fsencode(pack.folder / "activities") + b"/\xff"
    os.mkdir(folder)  # noqa: PTH102 (a name of bytes)
    os.mkdir(os.fsencode(pack.folder) + b"/\xff")  # noqa: PTH102 (a name of bytes)
    opened = open_pack(pack.folder, cache=tmp_path / "cache")
    assert {p.code for p in opened.problems} == {"entry-name", "missing-file", "unknown-folder"}
    assert all(problem.location.isprintable() for problem in opened.problems)
    assert open_pack(pack.folder, cache=tmp_path / "cache") == opened


@pytest.mark.parametrize(
    ("wrong", "suggestion"),
    [
        ("activty.yaml", "Rename `activty.yaml` to `activity.yaml`."),
        ("activity.yml", "Rename `activity.yml` to `activity.yaml`."),
        ("Activity.yaml", "Rename `Activity.yaml` to `activity.yaml`."),
        ("notes.txt", None),
    ],
)
def test_an_entry_without_its_yaml(pack: "PackBuilder", wrong: str, suggestion: str | None) -> None:
    pack.write(f"activities/walk/{wrong}", "")
    problem = the_problem(open_pack(pack.folder))
    assert problem.code == "missing-file"
    assert problem.severity is Severity.ERROR
    assert problem.suggestion == suggestion


def test_what_computers_leave_in_folders_is_ignored(pack: "PackBuilder") -> None:
    for path in (".git/x", ".DS_Store", "__MACOSX/x", "activities/.DS_Store", "README.md"):
        pack.write(path, "x")
    for path in ("activities/.hidden/x", "activities/Thumbs.db", "activities/hike/notes.txt"):
        pack.write(path, "x")
    assert open_pack(pack.folder).problems == ()


def test_a_yaml_file_beside_the_entries_is_told(pack: "PackBuilder") -> None:
    pack.write("stunts/fall.yaml", "")
    problem = the_problem(open_pack(pack.folder))
    assert problem.severity is Severity.WARNING
    assert problem.suggestion == "Move it to `stunts/fall/stunt.yaml`."


def test_an_unknown_folder_is_told_but_not_that_of_the_map(pack: "PackBuilder") -> None:
    pack.picture("maps/norway.png")
    pack.manifest(
        "map: {image: maps/norway.png, alt: Norway, west: 4, south: 57, east: 31, north: 71}\n"
    )
    (pack.folder / "stunt").mkdir()
    problem = the_problem(open_pack(pack.folder))
    assert problem.severity is Severity.WARNING
    assert problem.suggestion == "Did you mean `stunts`?"


def test_links_that_lead_out_of_the_pack_are_not_followed(
    pack: "PackBuilder", tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    (pack.folder / "activities/hike").rename(elsewhere)
    (pack.folder / "activities/hike").symlink_to(elsewhere)
    assert "activities/hike/activity.yaml unreadable" in places(open_pack(pack.folder))
    (pack.folder / "activities/hike").unlink()
    (pack.folder / "activities/hike").mkdir()
    (pack.folder / "activities/hike/activity.yaml").symlink_to(elsewhere / "activity.yaml")
    opened = open_pack(pack.folder)
    assert "activities/hike/activity.yaml unreadable" in places(opened)
    assert opened.pack is not None
    assert not opened.pack.activities
    (pack.folder / "stunts").rename(tmp_path / "stunts")
    (pack.folder / "stunts").symlink_to(tmp_path / "stunts")
    assert "stunts unreadable" in places(open_pack(pack.folder))


def test_a_link_inside_the_pack_and_a_pack_behind_a_link(
    pack: "PackBuilder", tmp_path: Path
) -> None:
    (pack.folder / "activities/hike").rename(pack.folder / ".shared")
    (pack.folder / "activities/hike").symlink_to("../.shared")
    (tmp_path / "current").symlink_to(pack.folder)
    opened = open_pack(tmp_path / "current", cache=tmp_path / "cache")
    assert opened.problems == ()
    assert opened.pack is not None
    assert open_pack(tmp_path / "current", cache=tmp_path / "cache").pack == opened.pack


def test_a_pipe_in_place_of_a_file_does_not_hold_the_kiosk_up(pack: "PackBuilder") -> None:
    (pack.folder / "activities/hike/activity.yaml").unlink()
    os.mkfifo(pack.folder / "activities/hike/activity.yaml")
    os.mkfifo(pack.folder / "stunts/jump/poster.png")
    pack.entry("stunts/jump", "poster: {image: poster.png, alt: A}\n")
    assert "activities/hike/activity.yaml unreadable" in places(open_pack(pack.folder))
    assert "stunts/jump/stunt.yaml:6:17 not-a-file" in places(open_pack(pack.folder))


def test_links_that_lead_to_themselves(pack: "PackBuilder") -> None:
    for path in ("loop", "stunts/loop", "stunts/jump/loop.png"):
        (pack.folder / path).symlink_to((pack.folder / path).name)
    assert open_pack(pack.folder).problems == ()
    pack.entry("stunts/jump", "poster: {image: loop.png, alt: A}\n")
    assert "stunts/jump/stunt.yaml:6:17 unreadable" in places(open_pack(pack.folder))


def test_a_folder_that_may_not_be_listed(
    pack: "PackBuilder", monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str) -> list[str]:
        raise PermissionError(13, "Permission denied")

    (pack.folder / "stunts/fall").mkdir()
    monkeypatch.setattr("os.listdir", refuse)
    assert places(open_pack(pack.folder)) == ["stunts/fall/stunt.yaml missing-file"]


@pytest.mark.parametrize("there", ["nothing", "file", "empty folder"])
def test_what_is_no_pack(tmp_path: Path, there: str) -> None:
    folder = tmp_path / "pack"
    if there == "file":
        folder.write_text("x")
    elif there == "empty folder":
        folder.mkdir()
    opened = open_pack(folder)
    assert opened.pack is None
    problem = the_problem(opened)
    assert problem.file == str(folder / "pack.yaml" if there == "empty folder" else folder)


def test_a_misspelt_manifest_is_found_and_the_entries_are_checked_all_the_same(
    pack: "PackBuilder",
) -> None:
    (pack.folder / "pack.yaml").rename(pack.folder / "pack.yml")
    pack.entry("stunts/jump", "colour: red\n")
    opened = open_pack(pack.folder)
    assert opened.pack is None
    assert "pack.yaml missing-file" in places(opened)
    assert "stunts/jump/stunt.yaml:6:1 unknown-key" in places(opened)
    suggestions = {problem.suggestion for problem in opened.problems}
    assert "Rename `pack.yml` to `pack.yaml`." in suggestions


def test_a_pack_without_one_good_entry_is_none(pack: "PackBuilder") -> None:
    for kind in ("locations", "stunts", "activities"):
        for path in sorted((pack.folder / kind).rglob("*"), reverse=True):
            path.unlink() if path.is_file() else path.rmdir()
    opened = open_pack(pack.folder)
    assert opened.pack is None
    assert the_problem(opened).code == "empty-pack"


# --- links ---------------------------------------------------------------------------------------


def test_a_link_to_nothing_is_an_error_and_is_dropped(pack: "PackBuilder") -> None:
    pack.entry("stunts/jump", "locations: [helsetkopn, helsetkopen]\nactivities: [hike]\n")
    opened = open_pack(pack.folder)
    problem = the_problem(opened)
    assert problem.severity is Severity.ERROR
    assert (problem.line, problem.column) == (6, 13)
    assert problem.suggestion == "Did you mean `helsetkopen`?"
    assert opened.pack is not None
    assert opened.pack.stunts["jump"].locations == ("helsetkopen",)


def test_a_link_to_a_bad_entry_is_dropped_with_a_warning(pack: "PackBuilder") -> None:
    pack.entry("activities/hike", "locations: [helsetkopen]\nstunts: [jump]\nbad: 1\n")
    opened = open_pack(pack.folder)
    assert [p.code for p in opened.problems if p.severity is Severity.WARNING] == [
        "entry-left-out",
        "entry-left-out",
    ]
    assert opened.pack is not None
    assert opened.pack.stunts["jump"].activities == ()
    assert opened.pack.locations["helsetkopen"].activities == ()


@pytest.mark.parametrize(
    ("path", "text", "file", "key"),
    [
        ("locations/helsetkopen", "activities: [hike]\n", "stunts/jump/stunt.yaml", "stunts"),
        ("stunts/jump", "activities: [hike]\n", "locations/helsetkopen/location.yaml", "locations"),
        (
            "activities/hike",
            "stunts: [jump]\n",
            "locations/helsetkopen/location.yaml",
            "locations",
        ),
    ],
)
def test_a_link_not_answered_says_what_to_add_and_where(
    pack: "PackBuilder", path: str, text: str, file: str, key: str
) -> None:
    pack.entry(path, text)
    opened = open_pack(pack.folder)
    problem = the_problem(opened)
    own = {"locations": "location", "stunts": "stunt", "activities": "activity"}
    assert problem.code == "one-way-link"
    assert problem.severity is Severity.WARNING
    assert problem.file.endswith(file)
    folder = path.split("/", maxsplit=1)[0]
    target = file.split("/")[1]
    assert problem.suggestion == f"Add `{target}` under `{key}` in `{path}/{own[folder]}.yaml`."
    assert opened.pack is not None


def test_the_order_of_the_lists(pack: "PackBuilder") -> None:
    for name in ("alpha", "beta", "zeta"):
        pack.entry(f"activities/{name}")
    pack.manifest("order: {activities: [zeta, hike]}\n")
    opened = open_pack(pack.folder)
    assert opened.problems == ()
    assert opened.pack is not None
    assert list(opened.pack.activities) == ["zeta", "hike", "alpha", "beta"]


# --- languages and colours -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "suggestion"),
    [
        ("no", "Did you mean `nb`?"),
        ("dk", "Did you mean `da`?"),
        ("jp", "Did you mean `ja`?"),
        ("cz", "Did you mean `cs`?"),
        ("xx", None),
    ],
)
def test_a_language_is_known_or_another_is_meant(
    pack: "PackBuilder", tag: str, suggestion: str | None
) -> None:
    pack.manifest(
        text=f'format: 1\ntitle: A\nlanguages: [en, nb, "{tag}"]\n',
    )
    opened = open_pack(pack.folder)
    problem = the_problem(opened)
    assert (problem.line, problem.column, problem.suggestion) == (3, 21, suggestion)
    assert opened.pack is None


@pytest.mark.parametrize("tag", ["nn", "en-GB", "zh-Hant", "se", "pt-BR"])
def test_languages_of_all_sorts(pack: "PackBuilder", tag: str) -> None:
    pack.manifest(text=f"format: 1\ntitle: A\nlanguages: [en, nb, {tag}]\n")
    opened = open_pack(pack.folder)
    assert opened.pack is not None
    assert {problem.code for problem in opened.problems} == {"missing-language"}


def test_a_language_twice(pack: "PackBuilder") -> None:
    pack.manifest(text="format: 1\ntitle: A\nlanguages: [en, nb, en]\n")
    assert places(open_pack(pack.folder)) == ["pack.yaml:3:21 duplicate-language"]


def test_a_text_without_one_of_the_languages(pack: "PackBuilder") -> None:
    pack.entry("activities/walk", "warning: {nb: Glatt}\nseason: {from: May, to: June, note: A}\n")
    problem = the_problem(open_pack(pack.folder))
    assert problem.code == "missing-language"
    assert problem.severity is Severity.WARNING
    assert problem.message == "`warning` is not written in `en`: its readers get `nb`."


def test_a_misspelt_language_of_a_text(pack: "PackBuilder") -> None:
    pack.entry("activities/walk", "figures: [{value: 1, label: {en: a, bn: b}}]\n")
    opened = open_pack(pack.folder)
    assert places(opened) == [
        "activities/walk/activity.yaml:6:29 missing-language",
        "activities/walk/activity.yaml:6:37 language-not-offered",
    ]
    assert opened.problems[1].suggestion == "Did you mean `nb`?"
