"""What no file of the project may say."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.files import TEXT, project_files, read

# In pieces, so that this file does not say it itself.
REGISTRIES = ("py" + "pi.", "python" + "hosted", "npm" + "js.", "crates" + ".io", "ana" + "conda.")
RULES = {
    re.compile("|".join(map(re.escape, REGISTRIES)), re.IGNORECASE): (
        "names a package registry; where packages come from is the machine's business, not ours"
    ),
    re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b"): "does or does not: no notes for later",
    re.compile(
        r"\bsha" + r"red/(?:design|facts|reference|seed)\b|/wo" + r"rk/main"
    ): "points outside the project",
}


def findings(path: Path, text: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), 1):
        for pattern, why in RULES.items():
            if match := pattern.search(line):
                yield f"{path}:{number}: `{match[0]}` {why}"


def test_no_file_says_it() -> None:
    found = [f for path in project_files(*TEXT) for f in findings(path, read(path))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("number", range(len(REGISTRIES)))
def test_a_registry_is_found(number: int) -> None:
    assert list(findings(Path("a"), f"see https://{REGISTRIES[number]}org/x"))


@pytest.mark.parametrize(
    "line",
    ["# TO" + "DO: later", "FIX" + "ME", "as sha" + "red/design/a.md says", "cd /wo" + "rk/main"],
)
def test_a_stale_word_is_found(line: str) -> None:
    assert len(list(findings(Path("a"), f"fine\n{line}"))) == 1


@pytest.mark.parametrize("line", ["a shared poster", "poster/shared/a.png", "network/a", "today"])
def test_an_innocent_line_passes(line: str) -> None:
    assert not list(findings(Path("a"), line))
