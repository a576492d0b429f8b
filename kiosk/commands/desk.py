"""``kiosk desk``: the trips that visitors may ask about, by their codes."""

import json
from argparse import Namespace
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from kiosk.booking import DeskStop, DeskTrip, mark, nearest, read_codes, spaced, trips_in
from kiosk.commands.dates import moment_in_words
from kiosk.commands.in_use import entry_of, language_name, pack_in_use
from kiosk.commands.terminal import now, say, write
from kiosk.config import state_folder
from kiosk.content import Activity, Booking, Pack
from kiosk.ledger import Ledger, LedgerError

UNKNOWN, CANNOT = 1, 2


def desk(options: Namespace) -> int:
    """Show or mark trips: 0 done, 1 there is no such code, 2 the ledger cannot be used."""
    ledger = Ledger(state_folder())
    try:
        with ledger.reading() as db:
            trips = trips_in(db) if db is not None else ()
        shown, done, undone = map(read_codes, (options.codes, options.done, options.undone))
        wanted = (*shown, *done, *undone)
        known = {trip.code: trip for trip in trips}
        unknown = [code for code in wanted if code not in known]
        for code in unknown:
            say(_unknown(code, known))
        _mark(ledger, [code for code in done if code in known], now())
        _mark(ledger, [code for code in undone if code in known], None)
    except LedgerError as error:
        say(f"The ledger cannot be used: {error}.")
        return CANNOT
    if shown:
        _show([known[code] for code in shown if code in known], options, in_full=True)
    elif not wanted:
        listed = [trip for trip in trips if options.all or trip.done is None]
        if not listed and options.format == "text":
            say(_nothing(trips))
        else:
            _show(listed, options, in_full=False)
    return UNKNOWN if unknown else 0


def _mark(ledger: Ledger, codes: Sequence[str], done: datetime | None) -> None:
    if not codes:
        return
    with ledger.writing() as db:
        marked = mark(db, codes, done)
    for code in marked:
        say(f"{spaced(code)} is {'open again' if done is None else 'done'}.")


def _unknown(code: str, known: Iterable[str]) -> str:
    like = [spaced(other) for other in nearest(code, tuple(known))]
    hint = f" Did you mean {' or '.join(like)}?" if like else ""
    shown = spaced(code) if len(code) == len("LT27") else code
    return f"There is no trip `{shown}`.{hint}"


def _nothing(trips: Sequence[DeskTrip]) -> str:
    if not trips:
        return "There is no trip at the desk."
    return "No trip is open at the desk; `kiosk desk --all` shows those that are done."


def _show(trips: Sequence[DeskTrip], options: Namespace, *, in_full: bool) -> None:
    pack = pack_in_use()
    if options.format == "json":
        write(json.dumps([_as_data(trip, pack) for trip in trips], indent=2, ensure_ascii=False))
        write("\n")
        return
    today = now().date()
    told = _in_full if in_full else _in_short
    write("\n".join(told(trip, pack, today) for trip in trips))


def _in_short(trip: DeskTrip, pack: Pack | None, today: date) -> str:
    """The trip for the list: what is booked here comes first, then what is booked elsewhere."""
    stops = sorted(trip.stops, key=lambda stop: _rank(_booking(stop, pack)))
    width = max((len(stop.title) for stop in stops), default=0)
    lines = [f"{spaced(trip.code)}  {_head(trip, today)}"]
    for stop in stops:
        ways = _ways(_booking(stop, pack))
        lines.append(f"       {f'{stop.title:{width}}  {ways}' if ways else stop.title}")
    return "\n".join([*lines, ""])


def _in_full(trip: DeskTrip, pack: Pack | None, today: date) -> str:
    """The trip by itself, its stops in the visitor's order."""
    lines = [f"{spaced(trip.code)}  {_head(trip, today)}"]
    for number, stop in enumerate(trip.stops, 1):
        entry = entry_of(pack, stop.kind, stop.id)
        lines.append(f"{number:6}. {stop.title} ({stop.kind})")
        if isinstance(entry, Activity) and entry.operator:
            lines.append(f"        {entry.operator}")
        if ways := _ways(_booking(stop, pack)):
            lines.append(f"        {ways}")
    return "\n".join([*lines, ""])


def _head(trip: DeskTrip, today: date) -> str:
    done = f", done {moment_in_words(trip.done, today)}" if trip.done is not None else ""
    return f"since {moment_in_words(trip.begun, today)}, {language_name(trip.language)}{done}"


def _booking(stop: DeskStop, pack: Pack | None) -> Booking | None:
    entry = entry_of(pack, stop.kind, stop.id)
    return entry.booking if isinstance(entry, Activity) else None


def _rank(booking: Booking | None) -> int:
    return 2 if booking is None else 0 if booking.desk else 1


def _ways(booking: Booking | None) -> str:
    """How to book it: here, by telephone, at an address."""
    if booking is None:
        return ""
    here = "book it here" if booking.desk else ""
    return ", ".join(filter(None, [here, booking.phone, booking.url]))


def _as_data(trip: DeskTrip, pack: Pack | None) -> dict[str, object]:
    return {
        "code": trip.code,
        "since": trip.begun.isoformat(timespec="minutes"),
        "language": trip.language,
        "done": trip.done.isoformat(timespec="minutes") if trip.done is not None else None,
        "stops": [_stop_as_data(stop, _booking(stop, pack)) for stop in trip.stops],
    }


def _stop_as_data(stop: DeskStop, booking: Booking | None) -> dict[str, object]:
    data: dict[str, object] = {"kind": stop.kind, "id": stop.id, "title": stop.title}
    return data | ({"booking": booking.model_dump()} if booking is not None else {})
