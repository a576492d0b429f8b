"""An entry's page: a location, a stunt or an activity."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.clip_view import ClipViewModel
from kiosk.ui.entry_props import EntryProps
from kiosk.ui.poster_view import PosterViewModel
from kiosk.ui.rows import BarRows, CardRows, ChoiceRows, FactRows, FigureRows, PhotoRows
from kiosk.ui.takeaway_view import TakeawayViewModel
from kiosk.ui.viewmodel import ViewModel

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EntryViewModel(ViewModel):
    """An entry's page. Two of them take turns, so that one can leave while the other comes."""

    _props: EntryProps

    keyChanged = Signal()
    kickerChanged = Signal()
    titleChanged = Signal()
    pictureChanged = Signal()
    storyChanged = Signal()
    bigValueChanged = Signal()
    bigUnitChanged = Signal()
    bigLabelChanged = Signal()
    backChanged = Signal()
    positionChanged = Signal()
    previousChanged = Signal()
    nextChanged = Signal()
    moreChanged = Signal()
    lessChanged = Signal()
    sectionChanged = Signal()
    drawingChanged = Signal()
    markChanged = Signal()
    noteChanged = Signal()
    saidChanged = Signal()
    onMapChanged = Signal()

    def __init__(
        self, poster: PosterViewModel, clip: ClipViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(EntryProps(), parent)
        self._poster = poster
        self._clip = clip
        self._sections = ChoiceRows(self)
        self._figures = FigureRows(self)
        self._bars = BarRows(self)
        self._facts = FactRows(self)
        self._links = CardRows(self)
        self._photos = PhotoRows(self)
        self._takeaway = TakeawayViewModel(self)

    def show(self, props: EntryProps) -> None:  # type: ignore[override]
        self._sections.show(props.sections)
        self._figures.show(props.figures)
        self._bars.show(props.bars)
        self._facts.show(props.facts)
        self._links.show(props.links)
        self._photos.show(props.photos)
        self._takeaway.show(props.takeaway)
        self._clip.show(props.clip)
        super().show(props)

    @Property(PosterViewModel, constant=True)
    def poster(self) -> PosterViewModel:
        return self._poster

    @Property(ClipViewModel, constant=True)
    def clip(self) -> ClipViewModel:
        return self._clip

    @Property(ChoiceRows, constant=True)
    def sections(self) -> ChoiceRows:
        return self._sections

    @Property(FigureRows, constant=True)
    def figures(self) -> FigureRows:
        return self._figures

    @Property(BarRows, constant=True)
    def bars(self) -> BarRows:
        return self._bars

    @Property(FactRows, constant=True)
    def facts(self) -> FactRows:
        return self._facts

    @Property(CardRows, constant=True)
    def links(self) -> CardRows:
        return self._links

    @Property(PhotoRows, constant=True)
    def photos(self) -> PhotoRows:
        return self._photos

    @Property(TakeawayViewModel, constant=True)
    def takeaway(self) -> TakeawayViewModel:
        return self._takeaway

    @Property(str, notify=keyChanged)
    def key(self) -> str:
        return self._props.key

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return self._props.picture

    @Property(str, notify=storyChanged)
    def story(self) -> str:
        return self._props.story

    @Property(str, notify=bigValueChanged)
    def bigValue(self) -> str:
        return self._props.bigValue

    @Property(str, notify=bigUnitChanged)
    def bigUnit(self) -> str:
        return self._props.bigUnit

    @Property(str, notify=bigLabelChanged)
    def bigLabel(self) -> str:
        return self._props.bigLabel

    @Property(str, notify=backChanged)
    def back(self) -> str:
        return self._props.back

    @Property(str, notify=positionChanged)
    def position(self) -> str:
        return self._props.position

    @Property(str, notify=previousChanged)
    def previous(self) -> str:
        return self._props.previous

    @Property(str, notify=nextChanged)
    def next(self) -> str:
        return self._props.next

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return self._props.more

    @Property(str, notify=lessChanged)
    def less(self) -> str:
        return self._props.less

    @Property(str, notify=sectionChanged)
    def section(self) -> str:
        return self._props.section

    @Property(str, notify=drawingChanged)
    def drawing(self) -> str:
        return self._props.drawing

    @Property(str, notify=markChanged)
    def mark(self) -> str:
        return self._props.mark

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        return self._props.note

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return self._props.said

    @Property(str, notify=onMapChanged)
    def onMap(self) -> str:
        return self._props.onMap
