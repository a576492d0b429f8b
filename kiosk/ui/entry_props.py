"""What an entry's page says: sections, figures, facts and links, derived from its content."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kiosk.content import Activity, Entry, Figure, Kind, Location, Stunt, Text
from kiosk.ui import formats, kinds, takeaway_view
from kiosk.ui.clip_props import NO_CLIP, ClipProps, derive_clip
from kiosk.ui.drawings import Drawn, draw
from kiosk.ui.map_tapping import is_on_map
from kiosk.ui.rows import BarRow, CardRow, ChoiceRow, FactRow, FigureRow, PhotoRow
from kiosk.ui.shown import Shown
from kiosk.ui.takeaway_view import NOTHING, TakeawayProps
from kiosk.ui.wording import Words
from kiosk.visit import Point, way_to


class Section(StrEnum):
    """The sections of an entry's page; a page has those it has something to say in."""

    NUMBERS = "numbers"
    STORY = "story"
    CLIP = "clip"
    PRACTICAL = "practical"
    STUNTS = "stunts"
    PLACES = "places"
    ACTIVITIES = "activities"
    PHOTOS = "photos"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class EntryProps:
    """One entry's page, with one of its sections open."""

    key: str = ""
    kicker: str = ""
    title: str = ""
    picture: str = ""
    story: str = ""
    bigValue: str = ""
    bigUnit: str = ""
    bigLabel: str = ""
    back: str = ""
    position: str = ""
    previous: str = ""
    next: str = ""
    more: str = ""
    less: str = ""
    section: str = ""
    drawing: str = ""
    mark: str = ""
    note: str = ""
    said: str = ""
    onMap: str = ""
    sections: tuple[ChoiceRow, ...] = ()
    figures: tuple[FigureRow, ...] = ()
    bars: tuple[BarRow, ...] = ()
    facts: tuple[FactRow, ...] = ()
    links: tuple[CardRow, ...] = ()
    photos: tuple[PhotoRow, ...] = ()
    clip: ClipProps = NO_CLIP
    takeaway: TakeawayProps = NOTHING


def derive(
    kind: Kind,
    entry_id: str,
    shown: Shown,
    words: Words,
    *,
    section: int,
    back: str,
    today: date,
    ids: Sequence[str] = (),
    building: float | None = None,
    here: Point | None = None,
    volume: float | None = None,
) -> EntryProps:
    """The page of an entry with its `section`-th section open (the first when out of range).

    `ids` are the entries that next and previous lead through: those of its kind unless one came
    from a list of others. `building` is how tall the visitor centre is, in metres, and `here`
    where it stands, where the operator says so. `volume` is how loud a clip is, in percent.
    """
    entries = shown.entries(kind)
    entry = entries[entry_id]
    ids = ids or tuple(entries)
    way = way_to(entry, shown.pack, here)
    far = formats.way(way, words) if way is not None else ""
    big = entry.figures[0] if isinstance(entry, Stunt) and entry.figures else None
    drawn = draw(big, shown, words, building) if big is not None else Drawn()
    takeaway = takeaway_view.derive_entry(entry, shown, words, today)
    sections = _sections(entry, drawn, far, takeaway)
    opened = sections[section] if 0 <= section < len(sections) else sections[0]
    tiles = entry.figures[1:] if big is not None else entry.figures
    return EntryProps(
        key=f"{kind}/{entry_id}",
        kicker=kinds.kicker(entry, shown, words),
        title=shown.read(entry.title, words.language),
        picture=shown.card(kind, entry_id),
        story=shown.read(entry.story, words.language),
        bigValue=formats.number(big.value, words) if big is not None else "",
        bigUnit=_read(big.unit, shown, words) if big is not None else "",
        bigLabel=shown.read(big.label, words.language) if big is not None else "",
        back=back,
        position=f"{ids.index(entry_id) + 1} / {len(ids)}" if len(ids) > 1 else "",
        previous=words("Previous"),
        next=words("Next"),
        more=words("Further down"),
        less=words("Further up"),
        section=str(opened),
        drawing=drawn.kind,
        mark=drawn.mark,
        note=drawn.note,
        said=drawn.said,
        onMap=words("Show on the map") if is_on_map((kind, entry_id), shown) else "",
        sections=tuple(
            ChoiceRow(str(one), _section_name(one, entry, words), one is opened) for one in sections
        ),
        figures=_figures(tiles, shown, words),
        bars=drawn.rows,
        facts=_facts(entry, shown, words, today, far),
        links=_links(entry, opened, shown, words, today=today, here=here),
        photos=tuple(
            PhotoRow(
                str(number),
                shown.photo(kind, entry_id, number),
                shown.read(photo.alt, words.language),
                photo.credit,
            )
            for number, photo in enumerate(entry.photos)
        ),
        takeaway=takeaway,
        clip=derive_clip(kind, entry_id, shown, words, volume)
        if opened is Section.CLIP
        else NO_CLIP,
    )


def _read(text: Text | None, shown: Shown, words: Words) -> str:
    return "" if text is None else shown.read(text, words.language)


def _sections(entry: Entry, drawn: Drawn, far: str, takeaway: TakeawayProps) -> tuple[Section, ...]:
    sections = [Section.NUMBERS, Section.STORY] if drawn.kind else [Section.STORY]
    if entry.video is not None:
        sections.append(Section.CLIP)
    if (
        isinstance(entry, Activity)
        or (isinstance(entry, Stunt) and (entry.filmed_at or entry.warning))
        or (
            isinstance(entry, Location)
            and (entry.getting_there or entry.season or entry.difficulty or entry.warning or far)
        )
    ):
        sections.append(Section.PRACTICAL)
    if isinstance(entry, (Location, Activity)) and entry.stunts:
        sections.append(Section.STUNTS)
    if isinstance(entry, (Stunt, Activity)) and entry.locations:
        sections.append(Section.PLACES)
    if isinstance(entry, (Location, Stunt)) and entry.activities:
        sections.append(Section.ACTIVITIES)
    if entry.photos:
        sections.append(Section.PHOTOS)
    if takeaway.picture:
        sections.append(Section.PHONE)
    return tuple(sections)


def _section_name(section: Section, entry: Entry, words: Words) -> str:
    filmed = isinstance(entry, Stunt) or (isinstance(entry, Location) and bool(entry.films))
    doing = isinstance(entry, Activity)
    scene = words("The scene") if filmed else words("The place")
    return {
        Section.STORY: words("What it is") if doing else scene,
        Section.CLIP: words("Film clip"),
        Section.NUMBERS: words("In numbers"),
        Section.PRACTICAL: _practical(entry, words),
        Section.STUNTS: words("Seen in") if doing else words("Stunts here"),
        Section.PLACES: words("Places") if doing else words("The place"),
        Section.ACTIVITIES: words("Do it yourself"),
        Section.PHOTOS: words("Photos"),
        Section.PHONE: words("To my phone"),
    }[section]


def _practical(entry: Entry, words: Words) -> str:
    if isinstance(entry, Activity):
        return words("How to do it")
    return words("Getting there") if isinstance(entry, Location) else words("Good to know")


def _figures(figures: Sequence[Figure], shown: Shown, words: Words) -> tuple[FigureRow, ...]:
    return tuple(
        FigureRow(
            str(number),
            formats.with_unit(
                formats.number(figure.value, words), _read(figure.unit, shown, words)
            ),
            shown.read(figure.label, words.language),
        )
        for number, figure in enumerate(figures)
    )


def _facts(entry: Entry, shown: Shown, words: Words, today: date, far: str) -> tuple[FactRow, ...]:
    """The practical side, as far as the pack tells it; out of season without the booking."""
    facts: list[FactRow] = []

    def add(key: str, icon: str, label: str, text: str, tone: str = "plain") -> None:
        if text:
            facts.append(FactRow(key, f"mdi6.{icon}", label, text, tone))

    if isinstance(entry, Stunt):
        add("filmed-at", "map-marker", words("Filmed at"), _read(entry.filmed_at, shown, words))
    if isinstance(entry, (Location, Activity)):
        season = entry.season
        if season is not None:
            state, tone = formats.open_state(season, today, words)
            note = _read(season.note, shown, words)
            months = formats.season(season, words)
            line = state if state == months or season.all_year else f"{state}{formats.DOT}{months}"
            add("season", "calendar", words("Season"), f"{line}\n{note}" if note else line, tone)
    if isinstance(entry, Activity):
        if entry.duration is not None:
            add("duration", "clock-outline", words("Takes"), formats.span(entry.duration, words))
        add("effort", "image-filter-hdr", words("Difficulty"), formats.effort(entry, words))
        if entry.price is not None:
            add("price", "tag-outline", words("Price"), formats.price(entry.price, words))
        add("operator", "account-group", words("Run by"), entry.operator or "")
        if entry.season is None or entry.season.open_on(today):
            add("booking", "ticket-confirmation-outline", words("Booking"), _booking(entry, words))
        elif entry.booking is not None:
            month = formats.month(entry.season.from_month, words)
            text = words("Out of season. It starts again in {month}.").format(month=month)
            add("booking", "ticket-confirmation-outline", words("Booking"), text, "later")
    elif isinstance(entry, Location) and entry.difficulty is not None:
        effort = formats.difficulty(entry.difficulty, words)
        add("effort", "image-filter-hdr", words("Difficulty"), effort)
    if isinstance(entry, (Location, Activity)):
        add("far", "map-marker-distance", words("From here"), far)
        text = _read(entry.getting_there, shown, words)
        add("getting-there", "sign-direction", words("Getting there"), text)
    add("warning", "alert", words("Take care"), _read(entry.warning, shown, words), "later")
    return tuple(_drawn(fact, entry, words, today) for fact in facts)


def _drawn(fact: FactRow, entry: Entry, words: Words, today: date) -> FactRow:
    """`fact` with what is drawn beside its words."""
    if not isinstance(entry, (Location, Activity)):
        return fact
    if fact.key == "season":
        months, letters = formats.open_months(entry.season), formats.initials(words)
        return replace(fact, months=months, initials=letters, now=today.month - 1)
    if fact.key == "effort":
        return replace(fact, level=formats.level(entry.difficulty))
    return fact


def _booking(entry: Activity, words: Words) -> str:
    booking = entry.booking
    if booking is None:
        return words("Nothing to book: just go.") if entry.price == "free" else ""
    lines = [words("Ask at the desk")] if booking.desk else []
    if booking.phone is not None:
        lines.append(booking.phone)
    if booking.url is not None:
        lines.append(formats.address(booking.url))
    return "\n".join(lines)


def _links(
    entry: Entry,
    section: Section,
    shown: Shown,
    words: Words,
    *,
    today: date,
    here: Point | None,
) -> tuple[CardRow, ...]:
    linked: tuple[tuple[Kind, tuple[str, ...]], ...] = ()
    match section:
        case Section.STUNTS if isinstance(entry, (Location, Activity)):
            linked = ((Kind.STUNT, entry.stunts),)
        case Section.PLACES if isinstance(entry, (Stunt, Activity)):
            linked = ((Kind.LOCATION, entry.locations),)
        case Section.ACTIVITIES if isinstance(entry, (Location, Stunt)):
            linked = ((Kind.ACTIVITY, entry.activities),)
        case _:
            pass
    return tuple(
        kinds.card(kind, entry_id, shown, words, today, here=here)
        for kind, ids in linked
        for entry_id in ids
        if entry_id in shown.entries(kind)
    )
