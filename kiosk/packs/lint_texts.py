"""Findings about the words of a pack: how many, how hard, and whether they are meant."""

import re
from collections.abc import Iterator

from kiosk.content import count_words, understood
from kiosk.packs.lint_pages import Page, Pages, Remark, Said
from kiosk.packs.lint_reading import LEAST_WORDS, MOST_LIX, reading_of

STORY_WORDS = (30, 70)
HOOK_WORDS = 10
_LEAST_ALT = 3

# In pieces: this file has no notes for later.
_PLACEHOLDER = re.compile(
    r"\b(?:TO"
    r"DO|FIX"
    r"ME|TBD|TBA|[Xx]{3,})\b|\?{3,}|(?i:\blorem ipsum\b|\bblindtext\b"
    r"|\btext to come\b|\btekst kommer\b|\btext folgt\b|\btexte à venir\b|\btexto por venir\b)"
)
_UNTRANSLATED = re.compile(r"\[[a-z]{2,3}\](?= )")
_LEAST_TRANSLATED = 5
"""Words from which on two languages do not say the same by chance, as they do for names."""
_LEAST_TURNED = 15
"""The same for two written forms of one language, such as Bokmål and Nynorsk."""
_DOUBLE_SPACE = re.compile(r"\S+[ \t]{2,}\S+")
_SPACE_BEFORE = re.compile(r"\S+ +[,.](?![.\w])")
_BREAKS = re.compile(r"\S+ +[:;?!»]|« +\S+")
"""French sets a space there, but one at which no line ends."""
_MARKUP = re.compile(
    r"</?[A-Za-z][A-Za-z0-9]*(?: [^<>]*)?/?>|&(?:[a-z]{2,8}|#\d{2,5});"
    r"|\*\*[^*\s][^*]*\*\*|\[[^\]]+\]\(\S+?\)"
)
_FILE_NAME = re.compile(r"\S+\.(?:jpe?g|png|webp|svg|gif|tiff?)", re.IGNORECASE)
_SAYS_PICTURE = re.compile(
    r"(?:(?:une |l[’'])?(?:image|photo|photographie) (?:du|des|de|d(?=[’'])|qui montre|montrant)"
    r"|(?:una |la )?(?:imagen|foto|fotografía) (?:del|de|que muestra))\b|"
    r"(?:(?:an? |the )?(?:image|picture|photo|photograph) (?:of|showing)"
    r"|(?:et )?(?:bilde|foto) (?:av|som viser)|(?:eit )?(?:bilete|foto) (?:av|som viser)"
    r"|(?:ein )?(?:bild|foto) (?:von|des|der))\b",
    re.IGNORECASE,
)
_HEARD = "alt"


def lint_texts(pages: Pages) -> Iterator[Remark]:
    """Everything about the words of a pack."""
    for page in pages:
        yield from _untranslated(page)
        for said in page.said:
            if _UNTRANSLATED.match(said.words):
                continue
            yield from _length(page, said)
            yield from _doubtful(page, said)
            if said.name == "story":
                yield from _hard(page, said)
            elif said.name == _HEARD:
                yield from _alt(page, said)
    yield from _duplicates(pages)


def _untranslated(page: Page) -> Iterator[Remark]:
    """Texts that stand in one language's place and are in another."""
    for said in page.said:
        if match := _UNTRANSLATED.match(said.words):
            yield page.warn(
                said.where,
                "untranslated",
                f"`{said.name}` begins with `{match[0]}`: it is not yet written in "
                f"`{said.language}`.",
                "Write it in that language, without the mark.",
            )
    for where, text in page.texts:
        first: dict[str, str] = {}
        for tag, words in text:
            other = first.setdefault(" ".join(words.split()).casefold(), tag)
            least = _LEAST_TURNED if other in understood(tag) else _LEAST_TRANSLATED
            if other != tag and count_words(words) >= least:
                yield page.warn(
                    (*where, tag),
                    "untranslated",
                    f"`{where[-1]}` reads the same in `{tag}` as in `{other}`.",
                    f"Write it in `{tag}`; what is to read the same everywhere needs no languages.",
                )


def _length(page: Page, said: Said) -> Iterator[Remark]:
    least, most = STORY_WORDS
    count = count_words(said.words)
    if said.name == "hook" and count > HOOK_WORDS:
        yield page.warn(
            said.where,
            "hook-length",
            f"`hook` has {count} words in `{said.language}`: passers-by read {HOOK_WORDS}.",
            "Keep what makes them stop, and leave the rest to the story.",
        )
    elif said.name == "story" and count < least:
        yield page.warn(
            said.where,
            "story-length",
            f"`story` has {_words(count)} in `{said.language}`: a page wants {least} to {most}.",
            "Tell what a visitor would ask next.",
        )
    elif said.name == "story" and count > most:
        yield page.warn(
            said.where,
            "story-length",
            f"`story` has {count} words in `{said.language}`: a page wants {least} to {most}.",
            f"Leave out {count - most} or more: the point first, then what surprises.",
        )


def _words(count: int) -> str:
    return "1 word" if count == 1 else f"{count} words"


def _hard(page: Page, said: Said) -> Iterator[Remark]:
    most = MOST_LIX.get(said.language.partition("-")[0])
    reading = reading_of(said.words)
    if most is None or reading.words < LEAST_WORDS or reading.lix <= most:
        return
    begin = " ".join(reading.longest_sentence.split()[:4])
    hints = [f"The sentence `{begin} …` has {reading.longest_sentence_words} words"]
    if reading.long_words:
        long_words = ", ".join(f"`{word}`" for word in reading.long_words[:3])
        hints.append(f"the longest words are {long_words}")
    yield page.warn(
        said.where,
        "hard-to-read",
        f"`story` is hard to read in `{said.language}`: its LIX is {reading.lix:.0f}, and "
        f"{most} is the most for reading while standing.",
        f"{'; '.join(hints)}.",
    )


def _doubtful(page: Page, said: Said) -> Iterator[Remark]:
    if match := _PLACEHOLDER.search(said.words):
        yield page.warn(
            said.where,
            "placeholder",
            f"`{said.name}` has `{match[0]}` in it, as if it were not finished.",
            "Write what visitors are to read.",
        )
    if match := _MARKUP.search(said.words):
        yield page.warn(
            said.where,
            "markup",
            f"`{said.name}` has `{match[0]}` in it: nothing here is markup, so visitors read just "
            "that.",
            "Write it as plain text.",
        )
    if match := _DOUBLE_SPACE.search(said.words):
        yield page.warn(
            said.where,
            "stray-space",
            f"`{said.name}` has more than one space in `{match[0]}`.",
            "Keep one.",
        )
    elif match := _SPACE_BEFORE.search(said.words):
        yield page.warn(
            said.where,
            "stray-space",
            f"`{said.name}` has a space before the {_sign(match[0])} in `{match[0]}`.",
            "Delete it.",
        )
    elif said.language.partition("-")[0] == "fr" and (match := _BREAKS.search(said.words)):
        yield page.warn(
            said.where,
            "stray-space",
            f"`{said.name}` has a space in `{match[0]}` at which a line may end.",
            "Put a no-break space (U+00A0) in its place; between double quotes, `\\_` is one.",
        )


def _sign(found: str) -> str:
    return "comma" if found.endswith(",") else "full stop"


def _alt(page: Page, said: Said) -> Iterator[Remark]:
    words = said.words.strip(" .")
    titles = {words for _, words in page.value.title}
    if _FILE_NAME.fullmatch(words):
        why = "is the name of a file"
    elif words.casefold() in {title.casefold() for title in titles}:
        why = "is only the title once more"
    elif count_words(words) < _LEAST_ALT:
        why = "hardly tells what the picture shows"
    elif match := _SAYS_PICTURE.match(words):
        yield page.warn(
            said.where,
            "alt-text",
            f"`alt` begins with `{match[0]}`: who hears it knows already that it is a picture.",
            "Begin with what is to be seen.",
        )
        return
    else:
        return
    yield page.warn(
        said.where,
        "alt-text",
        f"`{words}` {why}: those who cannot see the picture learn nothing from it.",
        "Say in a sentence what is to be seen, and what matters in it.",
    )


def _duplicates(pages: Pages) -> Iterator[Remark]:
    """Titles that two entries of a kind share, and lines that any two share."""
    first: dict[tuple[str, str, str, str], Page] = {}
    for page in pages.entries:
        told: set[str] = set()
        for said in page.said:
            if said.where[0] not in {"title", "hook", "story"}:
                continue
            kind = str(page.kind) if said.name == "title" else ""
            words = " ".join(said.words.split()).casefold()
            other = first.setdefault((kind, said.name, said.language, words), page)
            if other is page or said.name in told:
                continue
            told.add(said.name)
            yield page.warn(
                said.where,
                "duplicate-title" if said.name == "title" else "duplicate-text",
                f"`{other.folder}` has the same {said.name}.",
                "Visitors cannot tell the two apart: say what only this one is."
                if said.name == "title"
                else "A text that came along when its folder was copied wants to be written anew.",
            )
