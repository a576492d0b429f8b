"""Whatever is in its files, a pack opens or has problems; it never raises."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content import open_pack, slides, words
from kiosk.documents import Severity

if TYPE_CHECKING:
    from tests.content.conftest import PackBuilder

BITS = [
    b"{", b"}", b"[", b"]", b": ", b"- ", b"\n", b"\n  ", b"&a ", b"*a", b"!!x ", b"'", b'"', b"#",
    b"|\n", b"%", b"\t", b"\0", b"\xff", b"\xef\xbb\xbf", b"null", b"~", b"12:30", b"1e999",
    b".nan", b"999999999999999999999", b"..", b"/etc/passwd", b"\\", b'"\\ud800"', b"---\n",
    b"<<: *a", b"? ", "“å”".encode(), b"poster: {image: x.png, alt: x}\n", b"season: 7\n",
    b"stunts: [x, x, jump]\n", b"en", b"no", b"languages: []\n", b"order: {stunts: [x]}\n",
    b"theme: {accent: '#000000'}\n",
]  # fmt: skip


@st.composite
def mutations(draw: st.DrawFn) -> list[tuple[int, int, bytes]]:
    count = draw(st.integers(1, 4))
    return [
        (
            draw(st.integers(0, 1000)),
            draw(st.integers(0, 12)),
            draw(st.one_of(st.sampled_from(BITS), st.binary(max_size=6))),
        )
        for _ in range(count)
    ]


def mutate(data: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    for at, length, more in changes:
        start = at * len(data) // 1000
        data = data[:start] + more + data[start + length :]
    return data


FILES = [
    "pack.yaml",
    "locations/helsetkopen/location.yaml",
    "stunts/jump/stunt.yaml",
    "activities/hike/activity.yaml",
]


@settings(max_examples=500, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(FILES), mutations())
def test_mutated_files(
    pack: "PackBuilder", name: str, changes: list[tuple[int, int, bytes]]
) -> None:
    file = pack.folder / name
    good = file.read_bytes()
    try:
        file.write_bytes(mutate(good, changes))
        with tempfile.TemporaryDirectory() as cache:
            opened = open_pack(pack.folder, cache=Path(cache))
            assert open_pack(pack.folder, cache=Path(cache)) == opened
    finally:
        file.write_bytes(good)
    errors = [problem for problem in opened.problems if problem.severity is Severity.ERROR]
    assert errors or opened.pack is not None
    assert list(opened.problems) == sorted(opened.problems)
    for problem in opened.problems:
        assert Path(problem.file).exists()
        lines = Path(problem.file).is_dir() or problem.line <= 60
        assert lines
        assert problem.message
    if opened.pack is not None:
        assert slides(opened.pack)
        for slide in slides(opened.pack):
            assert words(opened.pack.entry(slide.kind, slide.id), "en", "en") >= 0


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    "data",
    [b"", b"\n", b"# nothing", b"- 1", b"text", b"{" * 5000, b"\xff\xfe", b"a: " * 3000, b"[]"],
)
def test_files_that_are_nothing_like_it(pack: "PackBuilder", name: str, data: bytes) -> None:
    pack.write(name, data)
    opened = open_pack(pack.folder)
    assert any(problem.file.endswith(name) for problem in opened.problems)
    assert (opened.pack is None) is (name == "pack.yaml")


def test_a_file_far_too_large(pack: "PackBuilder") -> None:
    pack.write("stunts/jump/stunt.yaml", b"# " + b"x" * 3_000_000)
    assert {problem.code for problem in open_pack(pack.folder).problems} >= {"unreadable"}
