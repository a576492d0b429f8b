"""In which languages the texts of a pack are written."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.packs.lint_pages import Pages


@dataclass(frozen=True)
class Written:
    """How many texts of one YAML file are written in each language."""

    file: str
    """The file, relative to the pack."""
    texts: int
    languages: dict[str, int]
    """The number of texts by language; a text for all counts in each."""

    @property
    def complete(self) -> bool:
        """Whether no reader falls back to another language."""
        return all(count == self.texts for count in self.languages.values())


@dataclass(frozen=True)
class Completeness:
    """Which texts of a pack are written in which of its languages."""

    languages: tuple[str, ...]
    files: tuple[Written, ...]
    """The manifest first, then the entries by kind and name."""

    @property
    def complete(self) -> bool:
        """Whether no reader ever falls back to another language."""
        return all(written.complete for written in self.files)

    def only(self, wanted: Callable[[str], bool]) -> "Completeness":
        """The same of some of the files, which are named relative to the pack."""
        kept = tuple(written for written in self.files if wanted(written.file))
        return Completeness(self.languages, kept)

    def table(self) -> str:
        """What is missing as a table for people; nothing when all is there.

        A file with everything has no row. A dot stands where nothing is missing.
        """
        gaps = [written for written in self.files if not written.complete]
        if not gaps:
            return ""
        rows = [["", *self.languages, "texts"]]
        for written in gaps:
            missing = (written.texts - written.languages[tag] for tag in self.languages)
            cells = [f"-{count}" if count else "·" for count in missing]
            name = written.file.rpartition("/")[0] or written.file
            rows.append([name, *cells, str(written.texts)])
        total = sum(written.texts for written in self.files)
        shares = [self._share(tag, total) for tag in self.languages]
        rows.append(["written, of all", *shares, str(total)])
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = [
            "  ".join(
                [row[0].ljust(widths[0])]
                + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
            )
            for row in rows
        ]
        return "Texts that are missing, by language:\n" + "".join(
            f"  {line.rstrip()}\n" for line in lines
        )

    def _share(self, language: str, total: int) -> str:
        count = sum(written.languages[language] for written in self.files)
        # Rounded down: nothing short of everything is 100 %.
        return f"{100 * count // total} %"


def completeness(pages: Pages) -> Completeness:
    """Count the texts of a pack in each of its languages."""
    files = []
    for page in pages:
        counts = {tag: sum(text.says(tag) for _, text in page.texts) for tag in page.languages}
        files.append(Written(page.file, len(page.texts), counts))
    return Completeness(pages.manifest.languages, tuple(files))
