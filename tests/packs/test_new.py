"""A pack to begin with: what is in it, and where it refuses to be made."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.content import open_pack
from kiosk.packs import NoNewPackError, lint_pack, new_pack
from tests.packs.sample import LIGHTHOUSE, TODAY


def test_it_is_a_place_a_stunt_and_an_activity_that_link_to_each_other(made: Path) -> None:
    opened = open_pack(made)
    assert not opened.problems
    pack = opened.pack
    assert pack
    assert pack.manifest.languages == ("en", "nb", "de")
    (place,) = pack.locations.values()
    (stunt,) = pack.stunts.values()
    (activity,) = pack.activities.values()
    assert (place.stunts, place.activities) == (("gallery-dive",), ("rowing-trip",))
    assert (stunt.locations, stunt.activities) == (("lighthouse",), ("rowing-trip",))
    assert (activity.locations, activity.stunts) == (("lighthouse",), ("gallery-dive",))
    assert place.title.read("nb", "en") == "Fyret"
    assert activity.price != "free"
    assert activity.price
    assert activity.price.year == 2026


def test_its_posters_are_layers_one_looks_through(made: Path) -> None:
    for poster in made.glob("*/*/poster"):
        layers = []
        for file in sorted(poster.iterdir()):
            with Image.open(file) as layer:
                layer.load()
                layers.append(layer)
        assert {layer.size for layer in layers} == {(1080, 1920)}
        assert layers[0].mode == "RGB"
        for layer in layers[1:]:
            alpha = layer.getchannel("A").getextrema()
            assert alpha == (0, 255)
        assert sum(file.stat().st_size for file in poster.iterdir()) < 300_000
    flat = {file.read_bytes() for file in made.glob("*/*/poster/1-sky.webp")}
    assert len(flat) == 3


def test_editors_find_the_schemas_that_the_files_name(made: Path) -> None:
    files = [made / "pack.yaml", *made.glob("*/*/*.yaml")]
    assert len(files) == 4
    for file in files:
        named = file.read_text(encoding="utf-8").splitlines()[0].partition("$schema=")[2]
        assert (file.parent / named).is_file()


def test_only_the_chosen_languages_are_in_it(tmp_path: Path) -> None:
    new_pack(tmp_path, ("de",), None, TODAY)
    text = (tmp_path / LIGHTHOUSE).read_text(encoding="utf-8")
    assert "de: Der Leuchtturm" in text
    assert " en: " not in text
    assert " nb: " not in text
    assert 'de: "Unser Stück Küste"' in (tmp_path / "pack.yaml").read_text(encoding="utf-8")


def test_a_language_it_does_not_speak_is_marked_and_told(tmp_path: Path) -> None:
    new_pack(tmp_path, ("fr", "nb"), None, TODAY)
    opened = open_pack(tmp_path)
    assert not opened.problems
    assert opened.pack
    assert opened.pack.locations["lighthouse"].title.root == {
        "fr": "[en] The lighthouse",
        "nb": "Fyret",
    }
    linted = lint_pack(opened, TODAY)
    assert {problem.code for problem in linted.problems} == {"untranslated"}
    told = {(problem.file, problem.line) for problem in linted.problems}
    marked = [
        (str(file), number)
        for file in (tmp_path / "pack.yaml", *tmp_path.glob("*/*/*.yaml"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if "[en]" in line
    ]
    assert len(told) == len(marked)


@pytest.mark.parametrize("title", ["Gård: 100 %", 'The "old" mill', "#1", "no", "It's\\here"])
def test_any_title_is_kept(title: str, tmp_path: Path) -> None:
    new_pack(tmp_path, ("en", "nb"), title, TODAY)
    pack = open_pack(tmp_path).pack
    assert pack
    assert pack.manifest.title.root == {"*": title}


@pytest.mark.parametrize(
    ("languages", "title", "says"),
    [
        (("no",), None, "`no` is not the tag of a written language."),
        (("gb",), None, "Did you mean `en`?"),
        (("e: n",), None, "e: n"),
        (("en", "Norwegian"), None, "Norwegian"),
        (("en",), "", "There is no text here."),
        (("en",), "a\x07b", "control character"),
    ],
)
def test_what_makes_no_pack_is_refused_before_anything_is_written(
    languages: tuple[str, ...], title: str | None, says: str, tmp_path: Path
) -> None:
    with pytest.raises(NoNewPackError, match=r"\w") as refused:
        new_pack(tmp_path / "new", languages, title, TODAY)
    assert says in str(refused.value)
    assert not (tmp_path / "new").exists()


def test_a_folder_with_something_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_text("")
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(NoNewPackError, match=r"is not empty: there is `\.hidden` and 1 more in it"):
        new_pack(tmp_path, ("en",), None, TODAY)
    assert sorted(item.name for item in tmp_path.iterdir()) == [".hidden", "notes.txt"]


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pack").write_text("")
    with pytest.raises(NoNewPackError, match="is a file"):
        new_pack(tmp_path / "pack", ("en",), None, TODAY)


def test_progress_counts_the_pictures(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    new_pack(tmp_path, ("en",), None, TODAY, progress=lambda done, of: told.append((done, of)))
    assert told == [(done, 15) for done in range(1, 16)]
