"""Findings about recordings: languages that go without."""

from collections.abc import Iterator

from kiosk.content import Entry
from kiosk.packs.lint_pages import Pages, Remark


def lint_recordings(pages: Pages) -> Iterator[Remark]:
    """Entries that are recorded in some of the languages of their story, but not in all."""
    for page in pages.entries:
        entry = page.value
        if not isinstance(entry, Entry) or not entry.speech:
            continue
        lacking = [
            tag for tag in page.languages if tag not in entry.speech and entry.story.says(tag)
        ]
        if lacking:
            listed = ", ".join(f"`{tag}`" for tag in lacking)
            yield page.warn(
                ("speech",),
                "no-recording",
                f"Nothing is recorded in {listed}: there a voice reads, where the kiosk has one.",
                "`kiosk pack speak` makes what is missing.",
            )
