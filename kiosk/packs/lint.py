"""Lint: what editors would want to know about a pack beyond its errors.

It is for `kiosk check` and for whoever prepares a pack; a running kiosk opens packs without it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.content import (
    Allowance,
    Manifest,
    OpenedPack,
    PackFiles,
    nearest,
    placed,
    scan_pack,
    sift,
    without_collector,
)
from kiosk.documents import Problem, Severity
from kiosk.packs.lint_clips import lint_clips
from kiosk.packs.lint_completeness import Completeness, completeness
from kiosk.packs.lint_facts import lint_facts
from kiosk.packs.lint_files import lint_pictures, lint_unused
from kiosk.packs.lint_maps import lint_maps
from kiosk.packs.lint_pages import Page, Pages, Remark, Where, place, read_pages
from kiosk.packs.lint_recordings import lint_recordings
from kiosk.packs.lint_texts import lint_texts

WARNINGS = {
    "alt-text": "a picture's description says nothing to those who cannot see it",
    "caption-late": "a caption goes on after the end of its clip",
    "caption-length": "a caption has more than 84 characters",
    "caption-overlap": "a caption begins before the one before it ends",
    "caption-speed": "a caption has more than 20 characters a second",
    "duplicate-link": "a link stands in its list twice",
    "duplicate-text": "a hook or a story is that of another entry",
    "duplicate-title": "two entries of a kind have one title",
    "entry-left-out": "a link leads to an entry that has errors",
    "hard-to-read": "a story's LIX is above that of its language",
    "hook-length": "a hook has more than 10 words",
    "huge-picture": "a picture is larger than a 4K panel can show, or over 5 MB",
    "language-not-offered": "a text is in a language that the pack does not offer",
    "long-clip": "a clip takes longer than 90 seconds",
    "map-shape": "a map picture, or an inset's place, has not the shape of what it shows",
    "markup": "a text has HTML or Markdown in it, which visitors read as it is",
    "missing-language": "a text is not in all languages of the pack",
    "no-recording": "an entry is recorded in some languages of the pack, but not in all",
    "no-poster": "an entry has no main picture",
    "no-transcript": "a clip is not told in words",
    "not-https": "an address that phones open, of a booking or a link, is not encrypted",
    "old-price": "a price is neither of this year nor of the last",
    "one-way-link": "an entry links to one that does not link back",
    "pin-outside": "an entry's place is neither on the map nor in an inset",
    "placeholder": "a text looks unfinished",
    "season-never-closes": "a season is every month, but not `all year`",
    "season-never-opens": "an activity runs only while its places are closed",
    "small-picture": "a picture is enlarged on a Full HD panel by more than a quarter",
    "story-length": "a story has fewer than 30 words, or more than 70",
    "stray-file": "a YAML file is in no entry's folder",
    "stray-space": "a space is doubled, before a comma, or in French one that breaks",
    "unknown-folder": "a folder beside pack.yaml holds nothing that is shown",
    "untranslated": "a text is marked `[en]`, or reads the same in two languages",
    "unused-file": "nothing in the pack shows a file",
}
"""The code of every warning that a pack can allow, and what it says."""


@dataclass(frozen=True)
class Linted:
    """What lint says about a pack."""

    problems: tuple[Problem, ...]
    """Warnings that the pack does not allow, sorted; files as in the problems of `open_pack`."""
    completeness: Completeness | None
    """Which texts are written in which languages; None when `pack.yaml` cannot be used."""


def lint_pack(opened: OpenedPack, today: date) -> Linted:
    """Look through a pack as an editor would; never raises for what it finds there.

    What has an error is left to `open_pack`, whose warnings are not repeated. `today` says how old
    a price is.
    """
    with without_collector():
        return _lint(opened, today)


def _lint(opened: OpenedPack, today: date) -> Linted:
    files = PackFiles(opened.folder)
    scan = scan_pack(files)
    pages = read_pages(scan)
    if pages is None:
        return Linted((), None)
    remarks = [
        *lint_texts(pages),
        *lint_facts(pages, today),
        *lint_pictures(pages, files),
        *lint_maps(pages, files),
        *lint_clips(pages, files),
        *lint_recordings(pages),
    ]
    found = [*place(remarks), *lint_unused(pages, scan, files)]
    manifest = pages.manifest.value
    assert isinstance(manifest, Manifest)
    told, allowed = sift(manifest.lint, found)
    before = len(f"{opened.folder}/")
    allowed += [_relative(problem, before) for problem in opened.allowed]
    errors = [
        _relative(problem, before)
        for problem in opened.problems
        if problem.severity is Severity.ERROR
    ]
    told += place(_allowances(pages, manifest.lint.allow, allowed, errors))
    return Linted(
        tuple(sorted(placed(problem, opened.folder) for problem in told)), completeness(pages)
    )


def _relative(problem: Problem, before: int) -> Problem:
    return Problem(
        problem.severity,
        problem.code,
        problem.message,
        problem.file[before:],
        problem.line,
        problem.column,
        problem.suggestion,
    )


def _allowances(
    pages: Pages,
    allowances: Iterable[Allowance],
    allowed: list[Problem],
    errors: list[Problem],
) -> Iterator[Remark]:
    """Allowances of warnings that do not exist, or that nobody gives."""
    for index, allowance in enumerate(allowances):
        where = ("lint", "allow", index)
        if allowance.code not in WARNINGS:
            yield _unknown(pages.manifest, (*where, "code"), allowance.code, errors)
        elif any(allowance.covers(problem) for problem in allowed):
            continue
        elif _nowhere(pages, allowance):
            yield _no_place(pages, (*where, "in"), str(allowance.inside))
        elif not errors and pages.whole:
            place = f" in `{allowance.inside}`" if allowance.inside else ""
            yield pages.manifest.warn(
                (*where, "code"),
                "allow-without-effect",
                f"There is no warning `{allowance.code}`{place} any more.",
                "Delete this allowance.",
            )


def _unknown(page: Page, where: Where, code: str, errors: list[Problem]) -> Remark:
    meant = nearest(code, list(WARNINGS))
    if any(problem.code == code for problem in errors):
        return page.warn(
            where,
            "allow-unknown",
            f"`{code}` is an error, and an error cannot be allowed.",
            "Correct what it is about, and delete this allowance.",
        )
    return page.warn(
        where,
        "allow-unknown",
        f"No warning has the code `{code}`.",
        f"Did you mean `{meant}`?" if meant else "A warning's code stands in brackets behind it.",
    )


def _nowhere(pages: Pages, allowance: Allowance) -> bool:
    return (
        allowance.inside is not None
        and pages.whole
        and not any(allowance.holds(page.file) for page in pages)
    )


def _no_place(pages: Pages, where: Where, inside: str) -> Remark:
    meant = nearest(inside, [page.folder or page.file for page in pages])
    return pages.manifest.warn(
        where,
        "allow-without-effect",
        f"There is no entry `{inside}`, or no such warning in it.",
        f"Did you mean `{meant}`?" if meant else "Delete this allowance.",
    )
