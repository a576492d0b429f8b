"""What leaves on a phone: a code, and the same in words."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content import Activity, Entry, Kind, Stunt
from kiosk.takeaway import Code, EntryCode, Leads, Takeaway, booking_of, code_of, code_of_trip
from kiosk.ui import formats
from kiosk.ui.codes import picture_of
from kiosk.ui.shown import Shown
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words
from kiosk.visit import Stop, Trip

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_ADDRESS = 60
"""Characters of an address that somebody may want to copy by hand."""

NAMED = 3
"""Stops that are named when a code cannot tell of them; more are counted."""


@dataclass(frozen=True, slots=True)
class TakeawayProps:
    """A card with a code.

    Attributes:
        picture: the code's address for the image provider; empty when there is none.
        across: the modules from edge to edge, with the quiet ground.
        name: what the picture is, and where it leads, for those who cannot see it.
        title: over the sentence; empty where a section's name says it.
        says: what to do, and what the phone will show.
        address: the same as the code, in words.
        notes: what else there is to know, a line each.
        spoken: the spoken code of a trip, in a sentence; empty while there is none.
    """

    picture: str = ""
    across: int = 0
    name: str = ""
    title: str = ""
    says: str = ""
    address: str = ""
    notes: str = ""
    spoken: str = ""


NOTHING = TakeawayProps()


def derive_entry(entry: Entry, shown: Shown, words: Words, today: date) -> TakeawayProps:
    """What a phone gets of an entry; empty when the pack has nothing for it."""
    taken = code_of(entry, shown.pack, today)
    if taken is None:
        return NOTHING
    address = _address(entry, taken, shown, words)
    notes = []
    booking = booking_of(entry, today)
    if booking is not None and booking.phone is not None:
        notes.append(words("Telephone {number}").format(number=booking.phone))
    if booking is not None and booking.desk:
        notes.append(words("Or ask at the desk: they help you to book it."))
    return TakeawayProps(
        picture=picture_of(taken.code),
        across=taken.code.across,
        name=_name(address, words),
        says=_says(taken.leads, words),
        address=address,
        notes="\n".join(notes),
    )


def derive_trip(
    trip: Trip, shown: Shown, words: Words, *, today: date, takeaway: Takeaway, desk: str = ""
) -> TakeawayProps:
    """What a phone gets of a trip; empty without stops. `desk` is the code to say at the desk."""
    title = shown.read(shown.pack.manifest.title, words.language)
    taken = code_of_trip(trip.stops, shown.pack, words.language, takeaway, today=today, title=title)
    if taken is None:
        return NOTHING
    notes = [words("Nothing about you is stored here.")]
    if taken.left_out:
        notes.insert(0, _left_out(taken.left_out, taken.leads, shown, words))
    address = _short(taken.code) if taken.leads is Leads.TRIP else ""
    return TakeawayProps(
        picture=picture_of(taken.code),
        across=taken.code.across,
        name=_name(address or words("My trip"), words),
        title=words("Take it with you"),
        says=_says(taken.leads, words),
        address=address,
        notes="\n".join(notes),
        spoken=words("Ask at the desk: code {code}").format(code=desk) if desk else "",
    )


def _name(leads_to: str, words: Words) -> str:
    where = leads_to.replace("\n", ", ")
    return words("A code for your phone's camera. It leads to: {where}").format(where=where)


def _says(leads: Leads, words: Words) -> str:
    point = words("Point your phone's camera here.")
    then = {
        Leads.PAGE: words("The official page opens on your phone."),
        Leads.BOOKING: words("The page where you book opens on your phone."),
        Leads.PLACE: words("The place opens on your phone's map."),
        Leads.TRIP: words("Your stops and map pins open on your phone."),
        Leads.WAY: words("The way through your stops opens on your phone's map."),
        Leads.CALENDAR: words("Your stops are saved in your phone's calendar."),
    }[leads]
    return f"{point} {then}"


def _address(entry: Entry, taken: EntryCode, shown: Shown, words: Words) -> str:
    if taken.place is None:
        return formats.address(taken.code.text)
    point = formats.coordinates(taken.place.lat, taken.place.lon, words)
    return f"{_place_name(entry, shown, words)}\n{point}"


def _place_name(entry: Entry, shown: Shown, words: Words) -> str:
    """What the point of an entry is called."""
    if isinstance(entry, Activity):
        return shown.read(entry.where, words.language)
    places = shown.entries(Kind.LOCATION)
    if isinstance(entry, Stunt):
        entry = next(places[name] for name in entry.locations if name in places)
    return shown.read(entry.title, words.language)


def _short(code: Code) -> str:
    """An address as far as anybody would copy it; a longer one without the trip."""
    whole = formats.address(code.text)
    return whole if len(whole) <= LONGEST_ADDRESS else whole.partition("#")[0]


def _left_out(stops: tuple[Stop, ...], leads: Leads, shown: Shown, words: Words) -> str:
    if leads is Leads.CALENDAR:
        return words.many(
            "{n} stop has no room in the code.", "{n} stops have no room in the code.", len(stops)
        )
    if len(stops) > NAMED:
        return words.many(
            "{n} stop has no place on the map.", "{n} stops have no place on the map.", len(stops)
        )
    titles = (shown.read(shown.entries(kind)[one].title, words.language) for kind, one in stops)
    return words("Not on the map: {titles}").format(titles=", ".join(titles))


@QmlElement
class TakeawayViewModel(ViewModel):
    """A card with a code."""

    _props: TakeawayProps

    pictureChanged = Signal()
    acrossChanged = Signal()
    nameChanged = Signal()
    titleChanged = Signal()
    saysChanged = Signal()
    addressChanged = Signal()
    notesChanged = Signal()
    spokenChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TakeawayProps(), parent)

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return self._props.picture

    @Property(int, notify=acrossChanged)
    def across(self) -> int:
        return self._props.across

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._props.name

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=saysChanged)
    def says(self) -> str:
        return self._props.says

    @Property(str, notify=addressChanged)
    def address(self) -> str:
        return self._props.address

    @Property(str, notify=notesChanged)
    def notes(self) -> str:
        return self._props.notes

    @Property(str, notify=spokenChanged)
    def spoken(self) -> str:
        return self._props.spoken
