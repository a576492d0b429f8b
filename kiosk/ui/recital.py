"""What is said of a page when it is read aloud, in the order in which one would read it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from babel import Locale, UnknownLocaleError

from kiosk.config import shipped_sounds
from kiosk.ui import (
    comfort_panel,
    entry_props,
    help_view,
    list_view,
    map_card,
    panels_view,
    start_view,
    takeaway_view,
    trip_props,
)
from kiosk.ui.entry_props import Section
from kiosk.ui.map_marks import View
from kiosk.ui.retelling import Teller
from kiosk.ui.rows import CardRow
from kiosk.ui.shown import Shown
from kiosk.ui.state import Manner, State
from kiosk.ui.wording import Words, words_in
from kiosk.visit import Role, Screen, Subject, Utterance, Voice


def recital(state: State, shown: Shown, manner: Manner, now: float) -> tuple[Utterance, ...]:
    """What is to be said in this state at `now`; nothing where it is silent."""
    reciter = _Reciter(state, shown, manner, words_in(state.language))
    if state.reading.voice is not Voice.SPEAKING:
        return ()
    match state.reading.subject:
        case Subject.QUESTION:
            return reciter.question(now)
        case Subject.SAMPLE:
            return reciter.sample()
        case Subject.FOCUS:
            return reciter.focus()
        case Subject.WELCOME:
            return reciter.welcome() + reciter.page()
        case _:
            return reciter.page()


def spoken(
    utterances: Iterable[Utterance], voices: Collection[str], language: str
) -> tuple[Utterance, ...]:
    """`utterances` as far as there are voices for them; for the others it is said that there is
    none. Where nothing speaks `language`, the one that is displayed, only recordings are left, and
    without one it is empty: no voice reads what is in another's.
    """
    if language not in voices:
        played = tuple(one for one in utterances if one.file)
        return played if any(one.seconds for one in played) else ()
    kept: list[Utterance] = []
    for one in utterances:
        told = one if one.file or one.language in voices else _unsaid(one.language, language)
        if not kept or told != kept[-1]:
            kept.append(told)
    return tuple(kept)


def no_voice(language: str, words: Words) -> str:
    """That nothing here speaks `language`."""
    return words("There is no voice for {language} here.").format(
        language=language_called(language, words)
    )


def touching(words: Words) -> str:
    """What fingers do on a screen that says everything."""
    return words("Slide a finger to hear what it is on. Tap twice to choose it.")


def language_called(tag: str, words: Words) -> str:
    """What a language is called in another; its tag where that has no name for it."""
    try:
        name = Locale.parse(tag, sep="-").get_display_name(words.locale)
    except (UnknownLocaleError, ValueError):
        return tag
    return str(name or tag)


def _unsaid(language: str, displayed: str) -> Utterance:
    return Utterance(no_voice(language, words_in(displayed)), displayed)


@dataclass(frozen=True)
class _Reciter:
    """Who reads: which page, of which pack, in which words."""

    state: State
    shown: Shown
    manner: Manner
    words: Words

    def page(self) -> tuple[Utterance, ...]:
        """The page that is shown."""
        pages: Mapping[Screen, Callable[[], Iterator[Utterance]]] = {
            Screen.START: self._start,
            Screen.LIST: self._list,
            Screen.ENTRY: self._entry,
            Screen.MAP: self._map,
            Screen.TRIP: self._trip,
            Screen.LANGUAGE: self._languages,
            Screen.COMFORT: self._comfort,
            Screen.HELP: self._help,
        }
        return tuple(pages[self.state.page.screen]())

    def question(self, now: float) -> tuple[Utterance, ...]:
        """Whether somebody is still looking."""
        state, manner = self.state, self.manner
        left = round(state.visit.remaining(now, state.patience(manner, self.shown)))
        slow = state.comfort.pace == "slow"
        asked = panels_view.derive_asking(self.words, left, manner.warning, since=0.0, slow=slow)
        return tuple(self._say(asked.title, asked.text))

    def focus(self) -> tuple[Utterance, ...]:
        """What has the focus."""
        focused, words = self.state.reading.focused, self.words
        if focused is None:
            return ()
        if focused.role is Role.SWITCH:
            state = words("on") if focused.chosen else words("off")
        else:
            state = words("chosen") if focused.chosen else ""
        role = {
            Role.BUTTON: words("button"),
            Role.CHOICE: words("choice"),
            Role.SWITCH: words("switch"),
        }[focused.role]
        named = tuple(self._named(focused.name))
        about = ", ".join(filter(None, (focused.more, role, state)))
        return (*named, *self._say(about))

    def _named(self, name: str) -> Iterator[Utterance]:
        """A name, in its own tongue where it is a language's."""
        if self.state.page.screen is Screen.LANGUAGE:
            for row in panels_view.derive_language(self.shown, self.words).choices:
                if row.title == name:
                    yield Utterance(name, row.key)
                    return
        yield from self._say(name)

    def welcome(self) -> tuple[Utterance, ...]:
        """How to go on without seeing anything, after a tone."""
        words = self.words
        tone = Utterance("", words.language, str(shipped_sounds() / "listen.wav"))
        told = self._say(
            words("From now on you hear all that is here."),
            words("The arrow keys lead from one thing to the next, and OK chooses it."),
            touching(words),
            words("To hear a page again, press the key for speech, or hold the lower left corner."),
        )
        return (tone, *told)

    def sample(self) -> tuple[Utterance, ...]:
        """A sentence to hear the voice by."""
        return tuple(self._say(self.words("This is how it sounds now.")))

    # -- the pages -------------------------------------------------------------------------------

    def _start(self) -> Iterator[Utterance]:
        start = start_view.derive(self.shown, self.words, self.state.today, here=self.manner.here)
        yield from self._say(self.shown.read(self.shown.pack.manifest.title, self.words.language))
        yield from self._say(start.title)
        for card in start.cards:
            yield from self._say(card.title, card.kicker, card.detail)
        if start.near:
            yield from self._say(start.nearby, *(row.title for row in start.near))

    def _list(self) -> Iterator[Utterance]:
        state, kind = self.state, self.state.page.kind
        if kind is None:
            return
        props = list_view.derive(
            kind,
            self.shown,
            self.words,
            state.today,
            sieve=state.sieve(kind),
            here=self.manner.here,
        )
        yield from self._say(props.title, props.kicker)
        if props.empty:
            yield from self._say(props.nothing)
        for card in props.cards:
            yield from self._card(card)

    def _card(self, card: CardRow) -> Iterator[Utterance]:
        yield from self._say(card.title, card.detail, card.note, card.price, card.far)

    def _entry(self) -> Iterator[Utterance]:
        state, kind, name = self.state, self.state.page.kind, self.state.page.id
        if kind is None or name is None:
            return
        page = entry_props.derive(
            kind,
            name,
            self.shown,
            self.words,
            section=state.section,
            back="",
            today=state.today,
            building=self.manner.building,
            here=self.manner.here,
        )
        entry = self.shown.entries(kind)[name]
        tells = page.section == Section.STORY
        recording = self._teller.recording(kind, name)
        if recording is not None and (tells or page.sections[0].chosen):
            yield recording
        else:
            recording = None
            yield from self._teller.heading(entry)
        if recording is None or not tells:
            if len(page.sections) > 1:
                yield from self._say(next(row.title for row in page.sections if row.chosen))
            if tells:
                yield from self._teller.story(entry)
        yield from self._section(page)

    def _section(self, page: entry_props.EntryProps) -> Iterator[Utterance]:
        """What the open section of an entry's page says; the story is told before it."""
        match page.section:
            case Section.NUMBERS:
                yield from self._say(
                    _pair(page.bigLabel, f"{page.bigValue} {page.bigUnit}"), page.said
                )
                yield from self._figures(page)
            case Section.STORY:
                yield from self._figures(page)
            case Section.CLIP:
                yield from self._say(page.clip.name, page.clip.transcript)
            case Section.PRACTICAL:
                for fact in page.facts:
                    yield from self._say(fact.label, fact.text)
            case Section.PHOTOS:
                yield from self._say(*(photo.alt for photo in page.photos))
            case Section.PHONE:
                yield from self._say(page.takeaway.says, page.takeaway.name, page.takeaway.notes)
            case _:
                for card in page.links:
                    yield from self._card(card)

    def _figures(self, page: entry_props.EntryProps) -> Iterator[Utterance]:
        yield from self._say(*(_pair(tile.label, tile.value) for tile in page.figures))

    def _map(self) -> Iterator[Utterance]:
        picture, state = self.shown.pack.manifest.map, self.state
        if picture is None:
            return
        view = View(self.shown, picture, state.looking, state.trip, self.words, self.manner.here)
        yield from self._say(self.words("Map"), self.shown.read(picture.alt, self.words.language))
        card = map_card.derive(view)
        yield from self._say(card.title, card.kicker, card.detail)

    def _trip(self) -> Iterator[Utterance]:
        state, words = self.state, self.words
        trip = trip_props.derive(state.trip, self.shown, self.manner, words, state.today)
        yield from self._say(trip.kicker, trip.title, trip.note, trip.text)
        for stop in trip.stops:
            yield from self._say(f"{stop.number}. {stop.title}", stop.detail, stop.note, stop.leg)
        yield from self._say(trip.season, trip.closed)
        # Letter by letter: whoever hears it says it at the desk.
        desk = ", ".join(state.code)
        told = takeaway_view.derive_trip(
            state.trip,
            self.shown,
            words,
            today=state.today,
            takeaway=self.manner.takeaway,
            desk=desk,
        )
        yield from self._say(told.title, told.says, told.name, told.notes, told.spoken)

    def _languages(self) -> Iterator[Utterance]:
        props = panels_view.derive_language(self.shown, self.words)
        yield from self._say(props.title)
        for row in props.choices:
            yield Utterance(row.title, row.key)

    def _comfort(self) -> Iterator[Utterance]:
        state, manner = self.state, self.manner
        panel = comfort_panel.derive(
            state.comfort, state.comfort_before, manner.comfort, self.words
        )
        yield from self._say(panel.title, panel.text)
        for title, rows in comfort_panel.groups(panel):
            chosen = [row.title for row in rows if row.chosen]
            yield from self._say(_pair(title, *chosen))

    def _help(self) -> Iterator[Utterance]:
        mapped = self.shown.pack.manifest.map is not None
        # It is being said, so there is a voice.
        props = help_view.derive(self.words, mapped=mapped, voiced=True, place=self.manner.place)
        yield from self._say(props.title)
        for step in props.steps:
            yield from self._say(step.title, step.text)
        yield from self._say(props.ask, props.askText, props.place)

    # -- how it is said --------------------------------------------------------------------------

    def _say(self, *texts: str) -> Iterator[Utterance]:
        yield from self._teller.say(*texts)

    @cached_property
    def _teller(self) -> Teller:
        return Teller(self.shown, self.words)


def _pair(label: str, *values: str) -> str:
    return ": ".join(filter(None, (label, *(value.strip() for value in values))))
