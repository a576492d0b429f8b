"""Packs that each have one thing an editor would want to know, and what is said about it."""

import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from kiosk.config import shipped_pack
from kiosk.content import open_pack
from kiosk.documents import Problem, Severity
from kiosk.packs import WARNINGS, lint_pack, new_pack
from tests.packs.plant import Plant
from tests.packs.plants import PLANTS, spoil
from tests.packs.plants_map import add_map
from tests.packs.sample import DIVE, LIGHTHOUSE, ROWING, TODAY, edit


def found_in(pack: Path, today: date = TODAY) -> list[Problem]:
    """All that `kiosk check` would say, pictures' last pixels aside."""
    opened = open_pack(pack)
    return sorted([*opened.problems, *lint_pack(opened, today).problems])


def place_of(file: Path, mark: str) -> tuple[int, int]:
    """Line and column of the first place where a file says `mark`; 0, 0 for no mark."""
    if not mark:
        return 0, 0
    before = file.read_text(encoding="utf-8").partition(mark)[0]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.mark.parametrize(
    "plant", PLANTS, ids=[f"{number} {plant.code}" for number, plant in enumerate(PLANTS)]
)
def test_one_mistake_is_one_finding_at_its_place(plant: Plant, pack: Path) -> None:
    file = spoil(plant, pack)

    (problem,) = found_in(pack)

    assert problem.code == plant.code
    assert problem.severity is Severity.WARNING
    assert problem.file == str(pack / file)
    mark = plant.mark or ("lighthouse\n" if plant.code == "one-way-link" else "")
    assert (problem.line, problem.column) == place_of(pack / file, mark)
    assert plant.says in f"{problem.message} {problem.suggestion}"
    assert problem.suggestion, "what is to be done?"
    assert (
        problem.suggestion or problem.code in {"missing-language", "stray-file"} or not plant.says
    )


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Pas par vent fort !", "`fort !`"),
        ("Par vent fort : non.", "`fort :`"),
        ("Pas par « grand\u00a0» vent.", "`« grand`"),
        ("Pas par «\u00a0grand » vent.", "`grand »`"),
        ("Par «\u00a0grand\u202f» vent\u00a0: non\u202f!", None),
        ("Par vent fort: non.", None),
    ],
)
def test_a_french_sign_begins_no_line(written: str, found: str | None, pack: Path) -> None:
    edit(pack / "pack.yaml", "languages: [en, nb, de", "languages: [en, nb, de, fr")
    edit(pack / ROWING, "    nb: Ikke i", f'    fr: "{written}"\n    nb: Ikke i')

    told = [problem for problem in found_in(pack) if problem.code == "stray-space"]

    assert [problem.line for problem in told] == (
        [place_of(pack / ROWING, '"Pa')[0]] if found else []
    )
    assert all(found in problem.message for problem in told if found)


@pytest.mark.parametrize(
    ("language", "written", "found"),
    [
        ("fr", "Photo d’une femme qui plonge", "`Photo d`"),
        ("fr", "Une image de la mer, en bas", "`Une image de`"),
        ("fr", "Imagerie d’un phare, en bas", None),
        ("es", "Una fotografía del faro, de noche", "`Una fotografía del`"),
        ("es", "Una mujer de rojo se lanza", None),
    ],
)
def test_pictures_need_not_be_called_so_in_french_and_spanish_either(
    language: str, written: str, found: str | None, pack: Path
) -> None:
    edit(pack / "pack.yaml", "languages: [en, nb, de", f"languages: [en, nb, de, {language}")
    edit(
        pack / DIVE, "    en: A woman in red", f"    {language}: {written}\n    en: A woman in red"
    )

    told = [problem for problem in found_in(pack) if problem.code == "alt-text"]

    assert len(told) == (found is not None)
    assert all(found in problem.message for problem in told if found)


def test_only_french_sets_signs_apart(pack: Path) -> None:
    edit(pack / ROWING, "nb: Ikke i sterk vind.", "nb: Ikke i sterk vind !")
    assert not found_in(pack)


def test_a_heavy_picture_is_found_by_its_weight(pack: Path) -> None:
    sky = pack / "stunts/gallery-dive/poster/1-sky.webp"
    # Data that belongs to no chunk of WebP follows the picture, which stays whole.
    sky.write_bytes(sky.read_bytes() + bytes(5_000_000))
    (problem,) = found_in(pack)
    assert problem.code == "huge-picture"
    assert "has 5.0 MB" in problem.message


@pytest.mark.parametrize(
    ("words", "codes"),
    [(29, ["story-length"]), (30, []), (70, []), (71, ["story-length"])],
)
def test_thirty_to_seventy_words_are_a_story(pack: Path, words: int, codes: list[str]) -> None:
    text = (pack / ROWING).read_text(encoding="utf-8")
    begin, end = text.index("    You row,"), text.index("  nb: >-\n    Du ror")
    story = "One two. " * (words // 2) + "Three. " * (words % 2)
    (pack / ROWING).write_text(f"{text[:begin]}    {story}\n{text[end:]}", encoding="utf-8")
    assert [problem.code for problem in found_in(pack)] == codes


@pytest.mark.parametrize(
    ("size", "codes"),
    [
        ((864, 1536), []),
        ((860, 1536), ["small-picture"]),
        ((2700, 4800), []),
        ((2720, 4836), ["huge-picture"]),
        ((4000, 1920), []),
    ],
)
def test_a_quarter_more_or_less_is_right(
    pack: Path, size: tuple[int, int], codes: list[str]
) -> None:
    first, *others = sorted((pack / "stunts/gallery-dive/poster").iterdir())
    Image.new("L", size).save(first, quality=1, method=0)
    for layer in others:
        shutil.copy(first, layer)
    assert [problem.code for problem in found_in(pack)] == codes


def test_every_warning_is_planted() -> None:
    allowances = {"allow-unknown", "allow-without-effect"}
    beside_errors = {"entry-left-out"}  # see the test of a broken entry
    assert {plant.code for plant in PLANTS} - allowances == WARNINGS.keys() - beside_errors


@pytest.mark.parametrize("languages", [("en",), ("nb",), ("de", "en"), ("en", "nb", "de")])
def test_the_sample_has_nothing_to_say(languages: tuple[str, ...], tmp_path: Path) -> None:
    new_pack(tmp_path / "new", languages, "Ours", TODAY)
    assert not found_in(tmp_path / "new")


@pytest.mark.parametrize(
    ("tag", "words", "codes"),
    [
        ("de", 4, []),
        ("de", 5, ["untranslated"]),
        # Bokmål and Nynorsk say much in the same words.
        ("nn", 14, []),
        ("nn", 15, ["untranslated"]),
    ],
)
def test_two_languages_do_not_say_the_same(
    tmp_path: Path, tag: str, words: int, codes: list[str]
) -> None:
    new_pack(tmp_path / "new", ("nb", tag), "Ours", TODAY)
    text = " ".join(["ord"] * words)
    file = tmp_path / "new" / ROWING
    whole = file.read_text(encoding="utf-8")
    file.write_text(f"{whole}\nwarning: {{nb: {text}, {tag}: {text}}}\n", encoding="utf-8")
    found = [problem for problem in found_in(tmp_path / "new") if "`warning`" in problem.message]
    assert [problem.code for problem in found] == codes


def test_the_shipped_pack_has_nothing_to_say() -> None:
    opened = open_pack(shipped_pack())
    linted = lint_pack(opened, date(2027, 12, 31))
    assert not opened.problems
    assert not linted.problems
    assert linted.completeness
    assert linted.completeness.complete


# -- allowing --------------------------------------------------------------------------------------


def allow(pack: Path, *allowances: str) -> None:
    lines = "".join(f"    - {{{allowance}}}\n" for allowance in allowances)
    edit(pack / "pack.yaml", "\norder:\n", f"\nlint:\n  allow:\n{lines}\norder:\n")


HTTP = ("url: https://", "url: http://")


@pytest.mark.parametrize(
    "inside",
    [
        "",
        ", in: activities/rowing-trip",
        ", in: activities/rowing-trip/",
        f", in: {ROWING}",
        ", in: activities",
        ", in: ./activities/rowing-trip",
    ],
)
def test_a_warning_is_allowed_with_a_reason(pack: Path, inside: str) -> None:
    edit(pack / ROWING, *HTTP)
    allow(pack, f"code: not-https, because: They have no other{inside}")
    assert not found_in(pack)


def test_a_warning_elsewhere_is_not_allowed(pack: Path) -> None:
    edit(pack / ROWING, *HTTP)
    allow(pack, "code: not-https, because: They have no other, in: locations/lighthouse")
    assert [problem.code for problem in found_in(pack)] == ["not-https", "allow-without-effect"]


def test_a_warning_of_opening_is_allowed_too(pack: Path) -> None:
    edit(pack / ROWING, "    nb: Ikke i sterk vind.\n", "")
    allow(pack, "code: missing-language, because: Nobody asks, in: activities/rowing-trip")
    opened = open_pack(pack)
    assert not opened.problems
    assert [problem.code for problem in opened.allowed] == ["missing-language"]
    assert not found_in(pack)


def test_allowed_warnings_come_from_the_cache_as_well(pack: Path, tmp_path: Path) -> None:
    edit(pack / ROWING, "    nb: Ikke i sterk vind.\n", "")
    allow(pack, "code: missing-language, because: Nobody asks")
    first = open_pack(pack, cache=tmp_path / "cache")
    assert open_pack(pack, cache=tmp_path / "cache") == first
    assert first.allowed


def test_an_error_cannot_be_allowed(pack: Path) -> None:
    edit(pack / ROWING, "difficulty: moderate", "difficulty: moderat")
    allow(pack, "code: not-a-choice, because: We say so")
    found = {problem.code: problem for problem in found_in(pack)}
    assert found["not-a-choice"].severity is Severity.ERROR
    assert "is an error, and an error cannot be allowed" in found["allow-unknown"].message


def test_an_allowance_is_not_idle_while_its_entry_cannot_be_read(pack: Path) -> None:
    edit(pack / ROWING, *HTTP)
    edit(pack / ROWING, "difficulty: moderate", "difficulty: moderat")
    allow(pack, "code: not-https, because: They have no other")
    assert "allow-without-effect" not in {problem.code for problem in found_in(pack)}


def test_an_allowance_wants_a_reason(pack: Path) -> None:
    allow(pack, "code: not-https")
    (problem,) = [p for p in found_in(pack) if p.severity is Severity.ERROR]
    assert "`because` is missing" in problem.message


# -- what is no mistake ----------------------------------------------------------------------------


def test_sharper_copies_and_notes_of_staff_are_no_unused_files(pack: Path) -> None:
    poster = pack / "stunts/gallery-dive/poster"
    Image.new("RGB", (2160, 3840)).save(poster / "1-sky@2x.webp", quality=1, method=0)
    for name in ("README.md", "LICENSE", "notes.txt", ".hidden", "stunts/gallery-dive/todo.md"):
        (pack / name).write_text("a")
    assert not found_in(pack)


def test_a_map_and_its_insets_are_used_and_show_every_pin(pack: Path) -> None:
    add_map(pack)
    assert not found_in(pack)


@pytest.mark.parametrize(
    "root",
    ['width="210px" height="105"', 'viewBox="0,0,21 10.5"', 'width="10%"', 'viewBox="0 0 0 0"', ""],
)
def test_a_map_of_the_right_shape_or_of_none_passes(pack: Path, root: str) -> None:
    add_map(pack)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {root}/>'
    (pack / "map/coast.svg").write_text(svg)
    assert not found_in(pack)


def test_a_heavy_map_is_found_by_its_weight(pack: Path) -> None:
    add_map(pack)
    file = pack / "map/coast.svg"
    file.write_text(file.read_text("utf-8") + " " * 5_000_000)
    (problem,) = found_in(pack)
    assert problem.code == "huge-picture"
    assert problem.suggestion == "Simplify the drawing."


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (ROWING, "year: 2026", "year: 2025"),
        (ROWING, "price:\n  from: 450\n  currency: NOK\n  year: 2026", "price: free"),
        (ROWING, "from: May\n  to: September", "from: September\n  to: October"),
        (LIGHTHOUSE, "season:\n  from: May\n  to: September", "season: all year"),
        (ROWING, "en: Not in a strong wind.", "en: At 5 < 7 m/s & more than 3 > 2."),
        (ROWING, "en: Not in a strong wind.", "en: All todo en español, sin prisa."),
        (ROWING, "en: Not in a strong wind.", "en: Wait for it ... then go."),
        (LIGHTHOUSE, "  nb: Fyret\n  de: Der Leuchtturm", "  nb: The lighthouse\n  de: Leuchtturm"),
    ],
)
def test_an_innocent_change_passes(pack: Path, file: str, old: str, new: str) -> None:
    edit(pack / file, old, new)
    assert not found_in(pack)


def test_a_broken_entry_is_left_to_opening_and_the_rest_is_linted(pack: Path) -> None:
    edit(pack / LIGHTHOUSE, "lat: 62.3304", "lat: far")
    edit(pack / ROWING, *HTTP)
    codes = {problem.code for problem in found_in(pack)}
    assert {"not-a-number", "not-https", "entry-left-out"} <= codes
    assert "unused-file" not in codes


@pytest.mark.parametrize("manifest", ["", "format: 7\n", "title: [", "\x00"])
def test_a_broken_manifest_leaves_nothing_to_lint(pack: Path, manifest: str) -> None:
    (pack / "pack.yaml").write_text(manifest)
    linted = lint_pack(open_pack(pack), TODAY)
    assert (linted.problems, linted.completeness) == ((), None)


@pytest.mark.parametrize("where", ["missing", "pack.yaml"])
def test_what_is_no_folder_is_left_to_opening(pack: Path, where: str) -> None:
    assert not lint_pack(open_pack(pack / where), TODAY).problems


def test_lint_reads_nothing_outside_the_pack(pack: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("title: secret")
    (pack / DIVE).unlink()
    (pack / DIVE).symlink_to(secret)
    os.mkfifo(pack / "stunts/gallery-dive/pipe.webp")
    assert "secret" not in " ".join(problem.message for problem in found_in(pack))


# -- languages -------------------------------------------------------------------------------------


def test_the_table_shows_what_is_missing(copied: Callable[[str], Path]) -> None:
    pack = copied("gaps")
    edit(pack / ROWING, "    nb: Ikke i sterk vind.\n", "")
    edit(pack / ROWING, "  nb: Havna\n", "")
    edit(pack / "pack.yaml", '  de: "Unser Stück Küste"\n', "")
    known = lint_pack(open_pack(pack), TODAY).completeness
    assert known
    assert not known.complete
    assert known.table() == (
        "Texts that are missing, by language:\n"
        "                             en    nb    de  texts\n"
        "  pack.yaml                   ·     ·    -1      1\n"
        "  activities/rowing-trip      ·    -2     ·      6\n"
        "  written, of all         100 %  91 %  95 %     23\n"
    )


def test_a_text_for_all_languages_is_in_each(pack: Path) -> None:
    edit(pack / ROWING, "where:\n  en: The harbour\n  nb: Havna\n  de: Am Hafen\n", "where: Vik\n")
    known = lint_pack(open_pack(pack), TODAY).completeness
    assert known
    assert known.complete
    assert known.table() == ""
