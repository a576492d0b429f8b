"""What kiosk.yaml says becomes a config, or a list of problems that say what to do."""

import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config import (
    RENAMED,
    Config,
    PackSource,
    default_config,
    every_option,
    load_config,
    pack_problems,
    shipped_config,
    shipped_yaml,
)
from kiosk.documents import Document


def load(folder: Path, text: str) -> Document[Config]:
    path = folder / "kiosk.yaml"
    path.write_text(text, encoding="utf-8")
    return load_config(path)


def good(folder: Path, text: str) -> Config:
    document = load(folder, text)
    assert document.problems == ()
    assert document.value is not None
    return document.value


def test_a_file_names_only_what_differs(tmp_path: Path) -> None:
    config = good(tmp_path, "idle:\n  timeout: 2 min\n")

    assert config.idle.timeout == 120
    assert config.idle.warning == 30
    assert config.attract == default_config().attract


def test_a_section_without_options_has_the_defaults(tmp_path: Path) -> None:
    assert good(tmp_path, "sound:\nlog:\n") == default_config()


@pytest.mark.parametrize(
    ("text", "section", "option", "value"),
    [
        ("display: {screen: primary}", "display", "screen", "primary"),
        ("display: {screen: 2}", "display", "screen", 2),
        ("display: {screen: '2'}", "display", "screen", 2),
        ("display: {screen: HDMI-1}", "display", "screen", "HDMI-1"),
        ("display: {mode: windowed}", "display", "mode", "windowed"),
        ("display: {size: 1920x1080}", "display", "size", (1920, 1080)),
        ("display: {size: 1920 × 1080}", "display", "size", (1920, 1080)),
        ("display: {rotation: 270}", "display", "rotation", 270),
        ("display: {diagonal: 813 mm}", "display", "diagonal", 813),
        ("display: {diagonal: 55 in}", "display", "diagonal", 1397),
        ("display: {lower_edge: 0 mm}", "display", "lower_edge", 0),
        ("attract: {seconds_a_slide: 4 s}", "attract", "seconds_a_slide", 4),
        ("attract: {seconds_a_slide: 1 min}", "attract", "seconds_a_slide", 60),
        ("attract: {order: shuffled}", "attract", "order", "shuffled"),
        ("idle: {timeout: 30 min}", "idle", "timeout", 1800),
        ("idle: {warning: 20 s}", "idle", "warning", 20),
        ("languages: {offered: all}", "languages", "offered", None),
        ("languages: {offered: [nb, pt-BR]}", "languages", "offered", ("nb", "pt-BR")),
        ("languages: {offered: [no, en]}", "languages", "offered", ("no", "en")),
        ("languages: {order: pack}", "languages", "order", None),
        ("languages: {first: }", "languages", "first", None),
        ("place: {name: 1917, lat: 1, lon: 2}", "place", "name", "1917"),
        ("place: {lat: 62.1, lon: 7}", "place", "lat", 62.1),
        ("place: {building: 12 m}", "place", "building", 12_000),
        ("place: {building: }", "place", "building", None),
        ("takeaway: {page: }", "takeaway", "page", None),
        ("takeaway: {page: https://a.no/t?x=1}", "takeaway", "page", "https://a.no/t?x=1"),
        ("takeaway: {without_page: calendar}", "takeaway", "without_page", "calendar"),
        ("sound: {enabled: true}", "sound", "enabled", True),
        ("sound: {volume: 0 %}", "sound", "volume", 0),
        ("sound: {volume: 100}", "sound", "volume", 100),
        ("log: {size: 1.5 MB}", "log", "size", 1_500_000),
        ("log: {level: debug}", "log", "level", "debug"),
        ("log: {count: 1}", "log", "count", 1),
    ],
)
def test_values_are_written_as_people_write_them(
    tmp_path: Path, text: str, section: str, option: str, value: object
) -> None:
    config = good(tmp_path, text)

    assert getattr(getattr(config, section), option) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "place", "code", "words"),
    [
        ("display: {screen: 0}", (1, 19), "out-of-range", ("`0`", "counted from 1")),
        ("display: {screen: []}", (1, 19), "not-a-screen", ("not a screen", "`HDMI-1`")),
        ("display: {mode: full}", (1, 17), "not-a-choice", ("`full`", "`fullscreen`")),
        ("display: {size: big}", (1, 17), "not-a-window-size", ("`big`", "`1080x1920`")),
        ("display: {size: 20x20}", (1, 17), "out-of-range", ("`20x20`", "320 to 16384")),
        ("display: {rotation: 45}", (1, 21), "not-a-choice", ("`45`", "`270`")),
        ("display: {diagonal: 32}", (1, 21), "no-unit", ("`32`", "`32 in`")),
        ("display: {diagonal: 2 in}", (1, 21), "out-of-range", ("`2 in`", "180 mm to 3 m")),
        ("idle:\n  warning: 19 s", (2, 12), "out-of-range", ("`19 s`", "20 s to 5 min")),
        ("idle: {timeout: 31 min}", (1, 17), "out-of-range", ("`31 min`", "15 s to 30 min")),
        ("idle: {timeout: soon}", (1, 17), "not-a-duration", ("duration", "`60 s`")),
        ("attract: {seconds_a_slide: 3 s}", (1, 28), "out-of-range", ("`3 s`", "4 s to 1 min")),
        ("languages: {offered: nb}", (1, 22), "not-a-list-of-languages", ("`nb`", "`all`")),
        ("languages: {offered: []}", (1, 22), "not-a-list-of-languages", ("`[]`", "`all`")),
        ("languages: {order: [nb, nb]}", (1, 20), "language-twice", ("`nb`", "")),
        ("languages: {order: [nb, German]}", (1, 25), "not-a-language", ("`German`", "`nb`")),
        ("place: {lat: 91, lon: 1}", (1, 14), "out-of-range", ("`91`", "-90 to 90")),
        ("place: {building: 12}", (1, 19), "no-unit", ("`12`", "")),
        ("place: {building: 1 m}", (1, 19), "out-of-range", ("`1 m`", "2 m to 1000 m")),
        ("place: {lat: 60}", (1, 8), "half-a-place", ("`lon`", "")),
        ("takeaway: {page: http://a.no}", (1, 18), "not-a-page", ("`http://a.no`", "https://")),
        ("takeaway: {page: https://}", (1, 18), "not-a-page", ("`https://`", "")),
        ("takeaway: {page: 'https://[a'}", (1, 18), "not-a-page", ("`https://[a`", "")),
        ("takeaway: {page: https://a.no/å}", (1, 18), "not-a-page", ("a.no/å", "spaces")),
        (
            "takeaway: {page: 'https://a.no/#x'}",
            (1, 18),
            "page-with-fragment",
            ("`https://a.no/#x`", "as far as the `#`"),
        ),
        (
            f"takeaway: {{page: https://a.no/{'t' * 200}}}",
            (1, 18),
            "page-too-long",
            ("213 characters", "200"),
        ),
        ("takeaway: {without_page: both}", (1, 26), "not-a-choice", ("`both`", "`map`")),
        ("sound: {volume: loud}", (1, 17), "not-a-percentage", ("`loud`", "`50 %`")),
        ("sound: {volume: 101 %}", (1, 17), "out-of-range", ("`101 %`", "100 %")),
        ("log: {size: 2}", (1, 13), "not-a-size", ("`2`", "`2 MB`")),
        ("log: {size: 1 kB}", (1, 13), "out-of-range", ("`1 kB`", "100 kB to 1 GB")),
        ("log: {count: 0}", (1, 14), "out-of-range", ("`0`", "1 to 100")),
        ("log: {folder: ''}", (1, 15), "not-a-folder", ("folder", "")),
        ("content: {pack: ~nobody-here/x}", (1, 17), "not-a-folder", ("~nobody-here", "")),
        ("dispaly: {}", (1, 1), "unknown-key", ("`dispaly`", "`display`")),
        ("idle:\n  timout: 60 s", (2, 3), "unknown-key", ("`timout`", "`timeout`")),
    ],
)
def test_a_mistake_is_told_at_its_place_with_what_to_do(
    tmp_path: Path,
    text: str,
    place: tuple[int, int],
    code: str,
    words: tuple[str, str],
) -> None:
    document = load(tmp_path, text)

    assert document.value is None
    (problem,) = document.problems
    assert (problem.line, problem.column, problem.code) == (*place, code)
    assert words[0] in problem.message
    assert words[1] in (problem.suggestion or "")


@pytest.mark.parametrize("key", ["order", "first"])
def test_a_language_that_is_not_offered_cannot_come_first(tmp_path: Path, key: str) -> None:
    value = "[de]" if key == "order" else "de"
    document = load(tmp_path, f"languages:\n  offered: [en, nb]\n  {key}: {value}\n")

    (problem,) = document.problems
    assert (problem.line, problem.code) == (3, "language-not-offered")
    assert "`de`" in problem.message


@pytest.mark.parametrize(("old", "new"), RENAMED.items())
def test_a_renamed_or_guessed_name_says_the_name(tmp_path: Path, old: str, new: str) -> None:
    section, _, name = old.rpartition(".")
    text = f"{section}:\n  {name}: 1\n" if section else f"{name}: 1\n"

    (problem,) = load(tmp_path, text).problems

    assert problem.code == "renamed-key"
    assert problem.message == f"`{old}` is called `{new}`."
    home, _, new_name = new.rpartition(".")
    there = "" if home == section else f" in the section `{home}`"
    assert problem.suggestion == f"Write `{new_name}`{there}."
    assert (problem.line, problem.column) == ((2, 3) if section else (1, 1))


def test_renamed_names_lead_to_options_and_shadow_none() -> None:
    known = {option.key for option in every_option()}
    sections = {key.partition(".")[0] for key in known}

    assert set(RENAMED.values()) <= known | sections
    assert not set(RENAMED) & (known | sections)


def test_an_unknown_key_beside_a_section_of_renamed_ones_stays_unknown(tmp_path: Path) -> None:
    (problem,) = load(tmp_path, "idle:\n  colour: red\n").problems

    assert problem.code == "unknown-key"
    assert "`colour`" in problem.message


def test_all_mistakes_come_at_once(tmp_path: Path) -> None:
    document = load(
        tmp_path, "idle: {timeout: 1 s, seconds: 2}\nsound: {volume: x}\nlog: {levle: info}\n"
    )

    assert [problem.code for problem in document.problems] == [
        "out-of-range",
        "renamed-key",
        "not-a-percentage",
        "unknown-key",
    ]


def test_folders_count_from_the_folder_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    Path("etc").mkdir()
    Path("etc/kiosk.yaml").write_text("content: {pack: packs/one}\nlog: {folder: ~/log}\n")

    config = load_config(Path("etc/kiosk.yaml")).value

    assert config is not None
    assert config.content.pack == PackSource("packs/one", tmp_path / "etc/packs/one")
    assert config.log.log_folder == tmp_path / "home/log"

    Path("etc/kiosk.yaml").write_text("log: {folder: log}\n")
    config = load_config(Path("etc/kiosk.yaml")).value
    assert config is not None
    assert config.log.log_folder == tmp_path / "etc/log"


def test_left_empty_no_pack_is_named_and_the_state_folder_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))

    assert default_config().content.pack is None
    assert default_config().log.log_folder == tmp_path / "kiosk/log"


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    document = load_config(tmp_path / "kiosk.yaml")

    assert document.value is None
    assert len(document.problems) == 1


def test_the_shipped_file_says_the_defaults() -> None:
    document = load_config(shipped_config())

    assert document.problems == ()
    assert document.value == default_config()


@pytest.mark.parametrize(
    ("languages", "chosen"),
    [
        ("{}", ("en", "nb", "de")),
        ("{offered: [de, en]}", ("en", "de")),
        ("{order: [de, nb]}", ("de", "nb", "en")),
        ("{first: nb}", ("nb", "en", "de")),
        ("{order: [de], first: nb}", ("nb", "de", "en")),
        ("{offered: [nb, fr], first: fr}", ("nb",)),
        ("{offered: [fr]}", ("en", "nb", "de")),
    ],
)
def test_languages_are_those_of_the_pack_chosen_and_ordered(
    tmp_path: Path, languages: str, chosen: tuple[str, ...]
) -> None:
    config = good(tmp_path, f"languages: {languages}")

    assert config.languages.choose(["en", "nb", "de"]) == chosen


def test_a_language_the_pack_does_not_speak_is_told_at_its_place(tmp_path: Path) -> None:
    document = load(tmp_path, "languages:\n  offered: [en, fr]\n  order: [fr]\n  first: fr\n")

    problems = pack_problems(document, ["en", "nb"])

    assert [(problem.line, problem.column) for problem in problems] == [(2, 17), (3, 11), (4, 10)]
    assert {problem.code for problem in problems} == {"unknown-language"}
    assert problems[0].message == "The pack does not speak `fr`."
    assert problems[0].suggestion == "It speaks `en`, `nb`."
    assert pack_problems(document, ["en", "fr"]) == ()


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(alphabet=string.printable + "å×\0", max_size=12)
    | st.sampled_from(["60 s", "32 in", "all", "pack", "1080x1920", "50 %", "2 MB", "~x/y"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
OPTION_KEYS = sorted(option.key for option in every_option())


@given(st.dictionaries(st.sampled_from(OPTION_KEYS), ANYTHING, max_size=6))
def test_whatever_an_option_is_set_to_is_a_config_or_problems(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    import yaml

    tree: dict[str, dict[str, object]] = {}
    for key, value in values.items():
        section, _, name = key.partition(".")
        tree.setdefault(section, {})[name] = value
    path = tmp_path_factory.getbasetemp() / "kiosk.yaml"
    path.write_text(yaml.safe_dump(tree, allow_unicode=True), encoding="utf-8")

    document = load_config(path)

    assert (document.value is None) == bool(document.problems)
    assert all(problem.file == str(path) for problem in document.problems)


@given(st.data())
def test_a_mutilated_shipped_file_is_a_config_or_problems(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    text = shipped_yaml()
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 30))
    inserted = data.draw(st.text(alphabet=string.printable + "\0å", max_size=8))
    path = tmp_path_factory.getbasetemp() / "kiosk.yaml"
    path.write_bytes((text[:start] + inserted + text[start + length :]).encode())

    document = load_config(path)

    assert (document.value is None) == bool(document.problems)
