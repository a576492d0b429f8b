"""A newcomer's hour: from no pack at all to one that is checked, and seen on the glass."""

import re
from pathlib import Path
from time import monotonic

from tests.journeys.centre import Centre
from tests.journeys.visitor import View, Visitor

SEEN_WITHIN = 2.0
"""Seconds from saving a file until it is on the glass."""


def change(file: Path, old: str, new: str) -> tuple[int, int]:
    """Edit a file as a person does; line and column of what is new."""
    text = file.read_text(encoding="utf-8")
    before, found, after = text.partition(old)
    assert found, f"{file.name} does not say {old!r}"
    file.write_text(f"{before}{new}{after}", encoding="utf-8")
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def test_a_pack_is_made_edited_checked_and_mended(centre: Centre, tmp_path: Path) -> None:
    pack = tmp_path / "ours"
    languages = ("--language", "en", "--language", "nb")
    said = centre.says("pack", "new", pack, *languages, "--title", "Our coast")
    assert (said.status, said.out) == (0, ""), said
    assert centre.says("check", pack).out == ""
    again = centre.says("pack", "new", pack)
    assert again.status == 2
    assert "is not empty" in again.err

    place = pack / "locations/lighthouse/location.yaml"
    activity = pack / "activities/rowing-trip/activity.yaml"
    hook = "For one night only, the light went out"
    change(place, hook, "The keeper said yes to darkness")
    assert centre.says("check", pack).out == ""

    old = tmp_path / "as-it-was"
    centre.says("pack", "new", old, *languages, "--title", "Our coast")
    diff = centre.says("pack", "diff", old, pack)
    assert diff.status == 1
    assert diff.out == (
        "The lighthouse (location `lighthouse`): hook changed in English from "
        f"`{hook}` to `The keeper said yes to darkness`\n"
    )

    mistakes = {
        "not-a-month": (place, "September", "Septembre 15"),
        "not-https": (
            activity,
            "https://example.org/rowing\n  phone",
            "http://example.org/rowing\n  phone",
        ),
        "placeholder": (activity, "Ikke i sterk vind.", "Tekst kommer"),
    }
    places = {
        code: (file, *change(file, good, bad)) for code, (file, good, bad) in mistakes.items()
    }
    said = centre.says("check", pack)
    assert said.status == 1
    for code, (file, line, column) in places.items():
        (told,) = [row for row in said.out.splitlines() if row.endswith(f"[{code}]")]
        assert told.startswith(f"{file}:{line}:{column}: "), told
    others = re.findall(r"\[([a-z-]+)\]$", said.out, re.MULTILINE)
    assert sorted(others) == sorted([*places, *["entry-left-out"] * 3])

    for file, good, bad in mistakes.values():
        change(file, bad, good)
    said = centre.says("check", pack)
    assert (said.status, said.out, said.err) == (0, "", "")

    with centre.kiosk(pack=pack) as running:
        running.visitor.comes_by()
        running.visitor.sees("OUR COAST", "The keeper said yes to darkness")


def test_it_is_seen_as_it_is_saved_and_then_built_installed_put_on_and_taken_back(
    centre: Centre, tmp_path: Path
) -> None:
    pack = tmp_path / "ours"
    said = centre.says("pack", "new", pack, "--language", "en", "--title", "Our coast")
    assert said.status == 0, said
    place = pack / "locations/lighthouse/location.yaml"
    with centre.kiosk(pack=pack) as running:
        visitor = running.visitor
        visitor.comes_by()
        change(place, "For one night only, the light went out", "The keeper said yes to darkness")
        saved = monotonic()
        visitor.sees("The keeper said yes to darkness")
        (*_, swap) = visitor.frames()["swaps"]
        print(f"\nSeen {swap['at'] - saved:.1f} s after it was saved")
        assert swap["at"] - saved < SEEN_WITHIN

    built = centre.says("pack", "build", pack, "-o", tmp_path / "ours.kioskpack")
    assert built.status == 0, built
    with centre.kiosk(pack=None) as running:
        visitor = running.visitor
        visitor.comes_by()
        visitor.sees("MISSION NORWAY")
        assert centre.says("pack", "install", tmp_path / "ours.kioskpack").status == 0
        said = centre.says("pack", "use", "ours")
        assert "takes it with its next slide" in said.err
        centre.waits_for(lambda now: (now["waiting"] or {}).get("pack"), "Nothing waits")
        visitor.waits(seconds=8)
        turns_to(visitor, "OUR COAST", "The keeper said yes to darkness")
        assert "on since" in centre.says("pack", "list").out
        said = centre.says("pack", "rollback", "--now")
        assert "The pack that comes along is on again." in said.err
        visitor.sees("MISSION NORWAY")
        visitor.taps_the_middle()
        visitor.sees("Where do you want to start?")


def turns_to(visitor: Visitor, wordmark: str, line: str) -> None:
    """Attract comes to the slide that says this, after as many others as there are."""
    for _ in range(4):
        view = visitor.sees(wordmark)
        if line in view.words:
            return

        def turned(now: View, last: str = view.slide) -> bool:
            return now.slide not in ("", last)

        visitor.waits(seconds=8)
        visitor.waits_until(turned, "The slide stays")
    raise AssertionError(f"No slide says `{line}`.")
