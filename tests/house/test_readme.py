"""README.md and ARCHITECTURE.md say what is so.

``python -m tests.house.test_readme`` writes the tables of options and of warnings into README.md.
"""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.config import every_option
from kiosk.packs import WARNINGS
from tests.house.files import ROOT, project_files, read

README, ARCHITECTURE = Path("README.md"), Path("ARCHITECTURE.md")
TABLES = {
    name: re.compile(
        rf"(<!-- {name}: made by `(.+?)` -->\n)(.*?)(<!-- end of {name} -->)", re.DOTALL
    )
    for name in ("options", "warnings")
}
TARGET = re.compile(r'\]\(([^)\s]+)\)|<img src="([^"]+)"')
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
COMMAND = re.compile(r"(?:^|[`/ ])kiosk(?:\.sh)? ([a-z][^|`#\n]*)", re.MULTILINE)
OF_THE_SCRIPT = {"setup", "test", "help"}
PACK = Path("assets/packs/mission-norway")
SOCIAL = Path("assets/pictures/social-preview.png")


# -- links and pictures ----------------------------------------------------------------------------


def dead_links(path: Path, text: str) -> Iterator[str]:
    """Links of a page to files, pictures and headings that are not there."""
    for match in TARGET.finditer(text):
        target, _, heading = (match[1] or match[2]).partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        file = ROOT / path.parent / target if target else ROOT / path
        if not file.exists():
            yield f"{path}: there is no `{target}`; correct the link, or make the file"
        elif heading and heading not in anchors(
            file.read_text(encoding="utf-8") if target else text
        ):
            yield f"{path}: no heading of {file.name} makes the anchor `#{heading}`"


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in HEADING.findall(text))
    return {heading.replace(" ", "-") for heading in plain}


@pytest.mark.parametrize("path", [README, ARCHITECTURE], ids=str)
def test_links_lead_somewhere(path: Path) -> None:
    assert not (found := list(dead_links(path, read(path)))), "\n".join(found)


@pytest.mark.parametrize("text", ["[a](no.md)", '<img src="no.webp">', "# A b\n[a](#a-c)"])
def test_a_dead_link_is_found(text: str) -> None:
    assert len(list(dead_links(README, text))) == 1


def test_every_picture_is_small_and_shown() -> None:
    pictures = [path for path in project_files(under="assets/pictures") if path != SOCIAL]
    assert pictures, "assets/pictures is empty: README.md has no pictures"
    for path in pictures:
        assert path.as_posix() in read(README), f"{path} is not shown in README.md: remove it"
        assert (ROOT / path).stat().st_size <= 60_000, f"{path} is over 60 kB: make it smaller"


# -- commands --------------------------------------------------------------------------------------


def commands(text: str) -> list[list[str]]:
    """The words after ``kiosk`` or ``./kiosk.sh`` of every command in a page's code."""
    found = (COMMAND.findall(code) for code in CODE.findall(text))
    return [command.split() for some in found for command in some]


def strangers(words: list[str], helped: str) -> list[str]:
    """Options of a command that its help does not name."""
    return [
        word for word in words if word.startswith("--") and f"{word.split('=')[0]} " not in helped
    ]


def help_of(words: list[str], capsys: pytest.CaptureFixture[str]) -> str | None:
    """The help of the command these words name; None when there is no such command."""
    depth = 2 if words[0] in {"config", "pack", "staff"} else 1
    status = main([*words[:depth], "--help"])
    return capsys.readouterr().out if status == 0 else None


def test_every_command_exists(capsys: pytest.CaptureFixture[str]) -> None:
    named = [words for words in commands(read(README)) if words[0] not in OF_THE_SCRIPT]
    for words in named:
        helped = help_of(words, capsys)
        line = " ".join(words)
        assert helped is not None, f"README.md names `kiosk {line}`, which is no command"
        assert not (wrong := strangers(words, helped)), f"`kiosk {line}` has no {wrong}"
    told = {words[0] for words in named}
    main(["--help"])
    all_of_them = re.findall(r"^    ([a-z-]+)\b", capsys.readouterr().out, re.MULTILINE)
    assert not (untold := set(all_of_them) - told), f"README.md says nothing about {untold}"


def test_a_wrong_command_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    (words,) = commands("`kiosk chekc --format json a`")
    assert help_of(words, capsys) is None
    (words,) = commands("```sh\n./kiosk.sh check --formt json a   # why\n```")
    assert strangers(words, help_of(words, capsys) or "") == ["--formt"]


def test_prose_is_no_command() -> None:
    assert not commands("The kiosk shows it. `kiosk` and `.kioskpack`, `kiosk/ui`, `kiosk.yaml`.")


# -- tables ---------------------------------------------------------------------------------------


def options_table() -> str:
    """Every option of kiosk.yaml as a table."""
    rows = [
        f"| `{option.key}` | {option.sentence} | {option.type} | {_code(option.default)} "
        f"| {option.range or ''} |"
        for option in every_option()
    ]
    return "\n".join(["| option | | kind | default | range |", "|---|---|---|---|---|", *rows, ""])


def warnings_table() -> str:
    """Every warning of ``kiosk check`` that a pack can allow, as a table."""
    rows = [f"| `{code}` | {sentence} |" for code, sentence in WARNINGS.items()]
    return "\n".join(["| code | |", "|---|---|", *rows, ""])


MADE = {"options": options_table, "warnings": warnings_table}


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


def with_tables(text: str) -> str:
    """A page with its tables made anew."""
    for name, table in TABLES.items():
        if match := table.search(text):
            text = text.replace(match[0], match[1] + MADE[name]() + match[4])
    return text


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_in_step(name: str) -> None:
    table = TABLES[name].search(read(README))
    assert table, f"README.md has lost the marks round its table of {name}"
    assert table[3] == MADE[name](), f"the table of {name} is out of step: run {table[2]}"


# -- the pack in five minutes ----------------------------------------------------------------------


@pytest.fixture
def my_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The README's place and the activity it links to, alone in a pack."""
    monkeypatch.chdir(tmp_path)
    pack = tmp_path / "my-pack"
    place, bike = pack / "locations" / "old-mill", pack / "activities" / "hellesylt-e-bike"
    shutil.copytree(ROOT / PACK / "locations" / "hellesylt" / "poster", place / "poster")
    shutil.copytree(ROOT / PACK / "activities" / bike.name, bike)
    languages = re.search(r"^languages: \[.+?\]", read(PACK / "pack.yaml"), re.MULTILINE)
    assert languages, "the shipped pack no longer names its languages in one line"
    (pack / "pack.yaml").write_text(f"format: 1\ntitle: Mine\n{languages[0]}\n")
    (place / "location.yaml").write_text(blocks("yaml")[0], encoding="utf-8")
    file = bike / "activity.yaml"
    alone = re.sub(
        r"^(locations|stunts):\n(  - .+\n)+", "", file.read_text("utf-8"), flags=re.MULTILINE
    )
    file.write_text(alone, encoding="utf-8")
    return pack


def blocks(language: str) -> list[str]:
    """The README's blocks of code in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", read(README), re.MULTILINE | re.DOTALL)


def told(number: int) -> tuple[list[str], str]:
    """The words of a command in the README's consoles, and what it printed."""
    command, _, printed = blocks("console")[number].partition("\n")
    return command.removeprefix("$ ./kiosk.sh ").split(), printed


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text, f"the README's sample no longer says `{old}`"
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_the_sample_lacks_only_the_link_back(
    my_pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words, printed = told(0)
    assert main(words) == 0
    assert capsys.readouterr().out == printed
    with (my_pack / "activities/hellesylt-e-bike/activity.yaml").open("a") as file:
        file.write("locations:\n  - old-mill\n")
    assert main(words) == 0
    assert capsys.readouterr().out == ""


def test_problems_look_as_the_readme_shows(
    my_pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = my_pack / "locations/old-mill/location.yaml"
    edit(place, "to: September", "to: 9")
    edit(place, "difficulty: easy", "difficulty: eazy")
    words, printed = told(1)
    assert main(words) == 1
    assert capsys.readouterr().out == printed


def test_what_has_changed_is_told_as_the_readme_shows(
    my_pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    yesterday = my_pack.with_name("my-pack-yesterday")
    shutil.copytree(my_pack, yesterday)
    place = my_pack / "locations/old-mill/location.yaml"
    edit(place, "to: September", "to: October")
    edit(place, "Achtzig Jahre", "Hundert Jahre")
    poster = my_pack / "activities/hellesylt-e-bike/poster"
    shutil.copy(poster / "3-mid.webp", poster / "2-far.webp")
    words, printed = told(2)
    assert main(words) == 1
    assert capsys.readouterr().out == printed


def test_the_sample_of_settings_is_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.yaml"
    sample = next(block for block in blocks("yaml") if block.startswith("display:"))
    file.write_text(sample.replace("/srv/kiosk/my-pack", str(ROOT / PACK)))
    assert (main(["check", str(file)]), capsys.readouterr().out) == (0, "")


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not here")
def test_systemd_understands_the_service(tmp_path: Path) -> None:
    unit = tmp_path / "kiosk.service"
    unit.write_text(re.sub(r"(?m)^ExecStart=.*", "ExecStart=/bin/true", blocks("ini")[0]))
    verify = ["systemd-analyze", "verify", "--man=no", str(unit)]
    said = subprocess.run(verify, capture_output=True, text=True, check=False)
    ours = [line for line in said.stderr.splitlines() if "kiosk.service" in line]
    assert not ours, "\n".join(ours)


# -- the house on one page -------------------------------------------------------------------------


def known_words() -> set[str]:
    """Every name in the code."""
    files = [*project_files(".py", ".qml", under="kiosk"), *project_files(".py", under="tests")]
    return {word for file in files for word in re.findall(r"\w+", read(file))}


def unknown_names(text: str, known: set[str]) -> Iterator[str]:
    """What a page names in backticks and is neither in the code nor a file."""
    for name in re.findall(r"`([^`\n]+)`", re.sub(r"(?ms)^```.*?^```", "", text)):
        bare = name.removesuffix("()")
        if "://" in name:
            continue
        if "/" in name or re.search(r"\.(?:py|qml|yaml|sh|toml|md|ini|lock|po)$", name):
            if not any((ROOT / base / name).exists() for base in ("", "kiosk", "kiosk/qml/Kiosk")):
                yield f"there is no `{name}`"
        elif re.fullmatch(r"\w+(?:\.\w+)*", bare) and not set(bare.split(".")) <= known:
            yield f"nothing in the code is called `{name}`"


def test_architecture_names_what_is_there() -> None:
    assert not (found := list(unknown_names(read(ARCHITECTURE), known_words()))), (
        "ARCHITECTURE.md: " + "; ".join(found)
    )


@pytest.mark.parametrize("text", ["`NoSuchThing`", "`ui/nothing.py`", "`State.nothing()`"])
def test_an_unknown_name_is_found(text: str) -> None:
    assert list(unknown_names(text, {"State"}))


if __name__ == "__main__":
    (ROOT / README).write_text(with_tables(read(README)), encoding="utf-8")
