"""The view models of all screens, and what each is derived from."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.booking import spaced
from kiosk.content import Kind
from kiosk.ui import (
    comfort_panel,
    comfort_view,
    ear_view,
    entry_props,
    help_view,
    keeping_view,
    kinds,
    list_view,
    panels_view,
    slip_view,
    start_view,
    takeaway_view,
    trip_props,
)
from kiosk.ui.attract_view import AttractViewModel
from kiosk.ui.clip_view import ClipViewModel
from kiosk.ui.comfort_panel import ComfortPanelViewModel
from kiosk.ui.comfort_view import ComfortViewModel
from kiosk.ui.ear_view import EarViewModel
from kiosk.ui.entry_view import EntryViewModel
from kiosk.ui.help_view import HelpViewModel
from kiosk.ui.keeping_view import KeepingViewModel
from kiosk.ui.list_view import ListViewModel
from kiosk.ui.map_marks import View
from kiosk.ui.map_view import MapViewModel
from kiosk.ui.panels_view import AskingViewModel, BackSoonViewModel, LanguageViewModel
from kiosk.ui.pictures import LayerProvider
from kiosk.ui.poster_view import PosterViewModel
from kiosk.ui.posters import PosterStudio
from kiosk.ui.rows import ChoiceRows
from kiosk.ui.shown import Shown
from kiosk.ui.slide_posters import SlidePosters, present
from kiosk.ui.slip_view import SlipViewModel
from kiosk.ui.start_view import StartViewModel
from kiosk.ui.state import Changing, Manner, State
from kiosk.ui.takeaway_view import TakeawayViewModel
from kiosk.ui.trip_props import TripProps
from kiosk.ui.trip_view import TripViewModel
from kiosk.ui.two_fingers import TwoFingers
from kiosk.ui.wording import SPOKEN, Words, words_in
from kiosk.visit import Page, Patience, Phase, Screen

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Screens(QObject):
    """All screens. Each is derived anew when something it is derived from has changed."""

    def __init__(
        self, layers: LayerProvider, change: Changing, fingers: TwoFingers, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._studio = PosterStudio(self)
        first, second, *heroes = (PosterViewModel(self._studio, layers, self) for _ in range(4))
        self._heroes = tuple(heroes)
        self._attract = AttractViewModel(first, second, self)
        self._clips = (ClipViewModel(change, self), ClipViewModel(change, self))
        self._entries = tuple(
            EntryViewModel(*parts, self) for parts in zip(heroes, self._clips, strict=True)
        )
        self._start = StartViewModel(self)
        self._lists = {kind: ListViewModel(kind, change, self) for kind in Kind}
        self._languages = LanguageViewModel(self)
        self._trip = TripViewModel(change, self)
        self._keeping = KeepingViewModel(change, self)
        self._takeaway = TakeawayViewModel(self)
        self._slip = SlipViewModel(self)
        self._map = MapViewModel(layers, change, fingers, self)
        self._asking = AskingViewModel(self)
        self._back_soon = BackSoonViewModel(self)
        self._comfort = ComfortViewModel(self)
        self._comfort_panel = ComfortPanelViewModel(change, lambda: self._manner.comfort, self)
        self._help = HelpViewModel(self)
        self._helped: Words | None = None
        self._ear = EarViewModel(change, self)
        self._ear.voicedChanged.connect(self._hear)
        self._dock = ChoiceRows(self)
        self.slot = 0
        self.slides = SlidePosters(first, second, self)
        self._pages: list[Page | None] = [None, None]
        self._shown: Shown | None = None
        self._manner = Manner()
        self._turned: tuple[str, ...] = ()
        self._derived: dict[str, tuple[object, ...]] = {}

    def put_on(self, shown: Shown | None, manner: Manner) -> None:
        """This pack from now on; everything is derived anew.

        The page that is open stays where it is, so that an author who saves sees it change.
        """
        self._shown = shown
        self._manner = manner
        self._derived.clear()
        for clip in self._clips:
            clip.leave()
        self._map.put_on(shown)
        self._pages[1 - self.slot] = None
        self._heroes[self.slot].renew()
        self.slides.put_on(shown, manner)
        if shown is None:
            self._back_soon.show(panels_view.derive_back_soon(SPOKEN, manner.place))

    @property
    def busy(self) -> bool:
        """Whether a poster or the map is being drawn."""
        return self._studio.busy or self._map.busy

    @property
    def section(self) -> str:
        """The section that is open on the entry's page in front."""
        return str(self._entries[self.slot].property("section"))

    def rest(self) -> None:
        """Somebody else is at the screen: a clip pauses."""
        for clip in self._clips:
            clip.rest()

    def close(self) -> None:
        """Finish the pictures in hand, and end a clip."""
        for clip in self._clips:
            clip.leave()
        self._studio.close()
        self._map.close()

    def start_over(self, state: State) -> None:
        """A new round of attract; the pages of the visit let go of what they showed."""
        if self._shown is None:
            return
        self.slides.begin(self._shown, self._manner, seed=state.visits)
        self._pages = [None, None]
        self._map.start_over()
        self._trip.show(TripProps())
        self._takeaway.show(takeaway_view.NOTHING)
        for name in ("map", "trip", "takeaway"):
            self._derived.pop(name, None)
        for slot, poster in enumerate(self._heroes):
            poster.clear()
            self._derived.pop(f"entry {slot}", None)

    def load_slide(self, state: State) -> None:
        """Decode the present slide's poster; `slides.there` follows."""
        self.slides.load(state, self._shown)

    # -- deriving --------------------------------------------------------------------------------

    def derive(self, state: State, now: float) -> None:
        """Bring every screen up to `state`."""
        words = words_in(state.language)
        self._comfort.show(comfort_view.derive(state.comfort, words))
        self._leave_clips(state.page)
        shown = self._shown
        self._ear.show(ear_view.derive(state, shown, words))
        if shown is None:
            return
        self._derive_around(state, shown, words, now)
        slide = (state.language, state.slide, state.slide_since)
        if state.attracting and state.slide_since is not None and self._changed("attract", *slide):
            self._attract.show(self.slides.derive(state, shown, self._manner, words))
        screen = state.page.screen
        if screen is Screen.LIST:
            self._derive_list(state, shown, words)
        elif screen is Screen.ENTRY:
            self._derive_entry(state, shown, words)
        elif screen is Screen.TRIP:
            self._derive_trip(state, shown, words)
        elif screen is Screen.MAP:
            self._derive_map(state, shown, words)

    def _derive_around(self, state: State, shown: Shown, words: Words, now: float) -> None:
        """What is the same on every page, or costs next to nothing."""
        page, today = state.page, state.today
        if self._changed("words", state.language, today):
            self._start.show(start_view.derive(shown, words, today, here=self._manner.here))
            self._languages.show(panels_view.derive_language(shown, words))
        self._derive_help(shown, words)
        if self._changed("comfort", state.language, state.comfort, state.comfort_before):
            self._comfort_panel.show(
                comfort_panel.derive(
                    state.comfort, state.comfort_before, self._manner.comfort, words
                )
            )
        if self._changed("dock", state.language, page, state.trip.stops):
            self._dock.show(panels_view.dock_choices(shown, page, state.trip, words))
        if self._changed("keeping", state.language, state.trip.stops):
            self._keeping.show(keeping_view.derive(state.trip, words))
        self._derive_asking(state, now, words)

    def _derive_help(self, shown: Shown, words: Words) -> None:
        voiced = bool(self._ear.property("voiced"))
        if self._changed("help", words.language, voiced):
            mapped = shown.pack.manifest.map is not None
            self._help.show(
                help_view.derive(words, mapped=mapped, voiced=voiced, place=self._manner.place)
            )
            self._helped = words

    def _hear(self) -> None:
        """There is a voice now, or none any more."""
        if self._shown is not None and self._helped is not None:
            self._derive_help(self._shown, self._helped)

    def _derive_asking(self, state: State, now: float, words: Words) -> None:
        warning = self._manner.warning
        left = round(state.visit.remaining(now, Patience(0.0, warning)))
        since = state.visit.since if state.visit.phase is Phase.ASKING else 0.0
        slow = state.comfort.pace == "slow"
        if self._changed("asking", state.language, left, since, slow):
            props = panels_view.derive_asking(words, left, warning, since=since, slow=slow)
            self._asking.show(props)

    def _leave_clips(self, page: Page) -> None:
        for clip, its in zip(self._clips, self._pages, strict=True):
            if its != page:
                clip.leave()

    def _derive_list(self, state: State, shown: Shown, words: Words) -> None:
        kind = state.page.kind
        if kind is None:
            return
        sieve, here, today = state.sieve(kind), self._manner.here, state.today
        if self._changed(kind, state.language, today, sieve):
            props = list_view.derive(kind, shown, words, today, sieve=sieve, here=here)
            self._lists[kind].show(props)

    def _derive_trip(self, state: State, shown: Shown, words: Words) -> None:
        if self._changed("trip", state.language, state.trip, state.today):
            props = trip_props.derive(state.trip, shown, self._manner, words, state.today)
            self._trip.show(props)
        self._derive_takeaway(state, shown, words)

    def _derive_takeaway(self, state: State, shown: Shown, words: Words) -> None:
        printer = self._manner.printer
        self._slip.show(slip_view.derive(state.printing, words, printer=printer))
        if self._changed("takeaway", state.language, state.today, state.trip.stops, state.code):
            self._takeaway.show(
                takeaway_view.derive_trip(
                    state.trip,
                    shown,
                    words,
                    today=state.today,
                    takeaway=self._manner.takeaway,
                    desk=spaced(state.code) if state.code else "",
                )
            )

    def _derive_entry(self, state: State, shown: Shown, words: Words) -> None:
        page = state.page
        if page.kind is None or page.id is None:
            return
        if page not in self._pages:
            self.slot = 1 - self.slot
            self._pages[self.slot] = page
        self.slot = self._pages.index(page)
        back = self._back(state, shown, words)
        if self._changed("turned", state.route, state.sieves, state.today):
            self._turned = state.turned(shown, self._manner.here)
        inputs = (page, state.language, state.section, state.today, back, self._turned)
        if self._changed(f"entry {self.slot}", *inputs):
            entry = self._entries[self.slot]
            props = entry_props.derive(
                page.kind,
                page.id,
                shown,
                words,
                section=state.section,
                back=back,
                today=state.today,
                ids=self._turned,
                building=self._manner.building,
                here=self._manner.here,
                volume=self._manner.volume,
            )
            entry.show(props)
            present(self._heroes[self.slot], (page.kind, page.id), shown, words.language)

    def _back(self, state: State, shown: Shown, words: Words) -> str:
        """What the way back is called: the page it leads to."""
        behind = state.route.behind
        if behind is None or behind.screen is Screen.START:
            return words("Start")
        if behind.screen is Screen.ENTRY and behind.kind is not None and behind.id is not None:
            return shown.read(shown.entries(behind.kind)[behind.id].title, words.language)
        if behind.screen is Screen.TRIP:
            return words("My trip")
        if behind.screen is Screen.MAP:
            return words("Map")
        kind = behind.kind or state.page.kind
        return kinds.short_name(kind, words) if kind is not None else words("Start")

    def _derive_map(self, state: State, shown: Shown, words: Words) -> None:
        picture, here = shown.pack.manifest.map, self._manner.here
        if picture is None:
            return
        looking, trip = state.looking, state.trip
        if self._changed("map", state.page, state.language, looking, trip.stops):
            behind = state.route.behind
            led = behind is not None and behind.screen is not Screen.START
            back = self._back(state, shown, words) if led else ""
            self._map.look(View(shown, picture, looking, trip, words, here), back)

    def _changed(self, name: str, *inputs: object) -> bool:
        if self._derived.get(name) == inputs:
            return False
        self._derived[name] = inputs
        return True

    # -- what QML sees ---------------------------------------------------------------------------

    @Property(AttractViewModel, constant=True)
    def attract(self) -> AttractViewModel:
        return self._attract

    @Property(StartViewModel, constant=True)
    def start(self) -> StartViewModel:
        return self._start

    @Property(ListViewModel, constant=True)
    def locations(self) -> ListViewModel:
        return self._lists[Kind.LOCATION]

    @Property(ListViewModel, constant=True)
    def stunts(self) -> ListViewModel:
        return self._lists[Kind.STUNT]

    @Property(ListViewModel, constant=True)
    def activities(self) -> ListViewModel:
        return self._lists[Kind.ACTIVITY]

    @Property(EntryViewModel, constant=True)
    def firstEntry(self) -> EntryViewModel:
        return self._entries[0]

    @Property(EntryViewModel, constant=True)
    def secondEntry(self) -> EntryViewModel:
        return self._entries[1]

    @Property(LanguageViewModel, constant=True)
    def languages(self) -> LanguageViewModel:
        return self._languages

    @Property(TripViewModel, constant=True)
    def trip(self) -> TripViewModel:
        return self._trip

    @Property(SlipViewModel, constant=True)
    def slip(self) -> SlipViewModel:
        return self._slip

    @Property(TakeawayViewModel, constant=True)
    def takeaway(self) -> TakeawayViewModel:
        return self._takeaway

    @Property(MapViewModel, constant=True)
    def map(self) -> MapViewModel:
        return self._map

    @Property(KeepingViewModel, constant=True)
    def keeping(self) -> KeepingViewModel:
        return self._keeping

    @Property(AskingViewModel, constant=True)
    def asking(self) -> AskingViewModel:
        return self._asking

    @Property(BackSoonViewModel, constant=True)
    def backSoon(self) -> BackSoonViewModel:
        return self._back_soon

    @Property(ComfortViewModel, constant=True)
    def comfort(self) -> ComfortViewModel:
        return self._comfort

    @Property(ComfortPanelViewModel, constant=True)
    def comfortPanel(self) -> ComfortPanelViewModel:
        return self._comfort_panel

    @Property(HelpViewModel, constant=True)
    def help(self) -> HelpViewModel:
        return self._help

    @Property(EarViewModel, constant=True)
    def ear(self) -> EarViewModel:
        return self._ear

    @Property(ChoiceRows, constant=True)
    def dock(self) -> ChoiceRows:
        return self._dock
