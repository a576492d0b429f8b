"""How what the screens show is told: line by line, and what of it a recording tells."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel

from kiosk.content import Entry, Kind, PackFiles, PictureError, Text, check_recording, inside
from kiosk.ui import kinds
from kiosk.ui.saying import said
from kiosk.ui.shown import Shown
from kiosk.ui.wording import Words, words_in
from kiosk.visit import Utterance


@dataclass(frozen=True)
class Teller:
    """Who tells what is in a pack, in which words."""

    shown: Shown
    words: Words

    def say(self, *texts: str) -> Iterator[Utterance]:
        """Each line of `texts` on its own, in the language that it is in."""
        for line in "\n".join(texts).split("\n"):
            if line.strip():
                language = self._tongues.get(line, self.words.language)
                yield Utterance(said(line, words_in(language)), language)

    def heading(self, entry: Entry) -> tuple[Utterance, ...]:
        """What an entry's page begins with: its title, and the line above it."""
        title = self.shown.read(entry.title, self.words.language)
        return tuple(self.say(title, kinds.kicker(entry, self.shown, self.words)))

    def story(self, entry: Entry) -> tuple[Utterance, ...]:
        """What happened there."""
        return tuple(self.say(self.shown.read(entry.story, self.words.language)))

    def recording(self, kind: Kind, entry_id: str) -> Utterance | None:
        """The recording that tells both; None where there is none that can be heard.

        It is the one in the language that the visitor reads the story in.
        """
        entry = self.shown.entries(kind)[entry_id]
        language = self.shown.language_of(entry.story, self.words.language)
        written = entry.speech.get(language)
        if written is None:
            return None
        files = PackFiles(self.shown.folder)
        try:
            path = inside(f"{kind.folder}/{entry_id}", written)
            seconds = check_recording(files, path).seconds
        except PictureError:
            return None
        return Utterance("", language, files.absolute(path), seconds)

    @cached_property
    def _tongues(self) -> Mapping[str, str]:
        """The language of what the pack does not say in the visitor's own."""
        wanted, shown = self.words.language, self.shown
        return {
            line: language
            for text in _texts(shown.pack)
            if (language := shown.language_of(text, wanted)) != wanted
            for line in shown.read(text, wanted).split("\n")
        }


def script(entry: Entry, shown: Shown, language: str) -> tuple[str, ...] | None:
    """What a recording of `entry` tells in `language`; None where the pack does not say it in that.

    It is what is said of its page in the place of which the recording is played.
    """
    teller = Teller(shown, words_in(language))
    told = (*teller.heading(entry), *teller.story(entry))
    own = all(one.language == language for one in told)
    return tuple(one.text for one in told) if own else None


def _texts(value: object) -> Iterable[Text]:
    """All texts in a part of a pack."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _texts(getattr(value, name))
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _texts(one)
