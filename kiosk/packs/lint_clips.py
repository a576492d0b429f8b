"""Findings about clips: whether people have the time to watch them, and to read along."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise

from kiosk.content import (
    Cue,
    Entry,
    PackFiles,
    PictureError,
    check_captions,
    check_clip,
    clip_files,
    inside,
)
from kiosk.packs.lint_pages import Page, Pages, Remark, Where

LONGEST = 90.0
"""Seconds that somebody stands before a kiosk for one thing."""
FASTEST = 20.0
"""Characters a second that captions may ask of a reader: what broadcasters allow at the most."""

LONGEST_CAPTION = 84
"""Characters of a caption: two lines of 42, as broadcasters have it. More hides the picture."""


def lint_clips(pages: Pages, files: PackFiles) -> Iterator[Remark]:
    """Clips that are too long or told in no words, and captions that nobody can follow."""
    for page in pages.entries:
        if not isinstance(page.value, Entry) or page.value.video is None:
            continue
        if page.value.video.transcript is None:
            yield page.warn(
                ("video",),
                "no-transcript",
                "The clip is not told in words, for those who cannot see or hear it.",
                "Write what is seen and heard under `transcript`.",
            )
        (where, written), *captions = clip_files(page.value.video)
        with suppress(PictureError):
            seconds = check_clip(files, inside(page.folder, written)).seconds
            if seconds > LONGEST:
                yield page.warn(
                    where,
                    "long-clip",
                    f"`{written}` takes {seconds:.0f} s: few stand still for more than "
                    f"{LONGEST:.0f}.",
                    "Cut it, or make two of it.",
                )
            for place, file in captions:
                with suppress(PictureError):
                    cues = check_captions(files, inside(page.folder, file))
                    yield from _captions(page, place, file, cues, seconds)


def _captions(
    page: Page, where: Where, file: str, cues: tuple[Cue, ...], seconds: float
) -> Iterator[Remark]:
    """The first of each kind: an editor who mends one looks at the others."""
    ordered = sorted(cues)
    for one, two in pairwise(ordered):
        if two.start < one.end:
            message = f"In line {two.line} of `{file}` a caption begins before another one ends."
            yield page.warn(where, "caption-overlap", message, "Let one follow the other.")
            break
    for cue in ordered:
        speed = len(cue.text) * 1000 / (cue.end - cue.start)
        if speed > FASTEST:
            message = (
                f"In line {cue.line} of `{file}` {len(cue.text)} characters stand for "
                f"{(cue.end - cue.start) / 1000:.1f} s: {speed:.0f} a second are too fast to read."
            )
            fix = f"Say less, or give it {len(cue.text) / FASTEST:.1f} s."
            yield page.warn(where, "caption-speed", message, fix)
            break
    longest = max(ordered, key=lambda cue: len(cue.text))
    if len(longest.text) > LONGEST_CAPTION:
        yield page.warn(
            where,
            "caption-length",
            f"In line {longest.line} of `{file}` a caption has {len(longest.text)} characters: "
            f"more than {LONGEST_CAPTION} hide the picture.",
            "Make two captions of it.",
        )
    last = max(ordered, key=lambda cue: cue.end)
    if last.end > seconds * 1000 + 100:
        yield page.warn(
            where,
            "caption-late",
            f"In line {last.line} of `{file}` a caption ends at {last.end / 1000:.1f} s, after the "
            f"clip, which has {seconds:.1f} s.",
            "Let it end with the clip.",
        )
