"""The packs that are here and on a stick, as rows: each with its picture and its problems."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.packs import Offer
from kiosk.ui import formats
from kiosk.ui.rows import Rows
from kiosk.ui.staff_shelf import SHIPPED, Looked, OnShelf, Shelf, read_title
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LINES = 2
"""Problems of a pack that are told in full; the command that checks it tells all."""

STICK = "stick:"
"""What the key of a row begins with that stands for a pack on a stick."""


@dataclass(frozen=True, slots=True)
class StaffPackRow:
    """A pack: `action` is what can be done with it, empty for nothing."""

    key: str
    title: str
    detail: str
    standing: str
    tone: str
    picture: str
    problems: str
    action: str
    stick: bool = False


@QmlElement
class StaffPackRows(Rows):
    """Packs."""

    row_type = StaffPackRow


@dataclass(frozen=True, slots=True)
class PacksProps:
    """The packs, those on a stick first."""

    heading: str = ""
    text: str = ""
    packs: tuple[StaffPackRow, ...] = field(default=())


def derive(
    shelf: Shelf,
    offers: Sequence[Offer],
    looked: Mapping[str, Looked],
    pictures: Mapping[str, str],
    words: Words,
    *,
    pinned: str = "",
) -> PacksProps:
    """The page of packs; `pinned` is the pack that kiosk.yaml names, so that no other comes on."""
    rows = [_offer(offer, words) for offer in offers]
    rows += [
        _pack(pack, looked.get(pack.key), pictures.get(pack.key, ""), words, pinned=bool(pinned))
        for pack in shelf.packs
    ]
    if pinned:
        text = words(
            "This kiosk is told to show “{name}”. Nothing else comes on until content.pack in"
            " kiosk.yaml is empty."
        ).format(name=pinned)
    else:
        text = words(
            "To install another one, put a stick with a .kioskpack on it into the machine."
        )
    return PacksProps(words("Packs"), text, tuple(rows))


def label_of(pack: OnShelf | Offer | None, words: Words) -> str:
    """What people call a pack: its title and its version."""
    if pack is None:
        return ""
    title = read_title(tuple(pack.title), words.language)
    if not title:
        return pack.file.name if isinstance(pack, Offer) else pack.label
    label = f"{title} {pack.version}".strip()
    if isinstance(pack, OnShelf) and pack.key == SHIPPED:
        return f"{label} ({words('comes along with the kiosk')})"
    return label


def problem_lines(
    looked: Looked | None, damage: Sequence[str], words: Words
) -> tuple[str, tuple[str, ...]]:
    """How many problems a pack has, in words, and the first of them.

    Before somebody has looked there is a line, too: so no button moves when the answer comes.
    """
    if looked is None:
        return words("One moment …"), ()
    bad, fair = [*damage, *looked.errors], list(looked.warnings)
    parts = []
    if bad:
        parts.append(words.many("{n} error", "{n} errors", len(bad)))
    if fair:
        parts.append(words.many("{n} warning", "{n} warnings", len(fair)))
    if not parts:
        return words("No problems"), ()
    return formats.DOT.join(parts), tuple([*bad, *fair][:MOST_LINES])


def _pack(
    pack: OnShelf, looked: Looked | None, picture: str, words: Words, *, pinned: bool
) -> StaffPackRow:
    count, lines = problem_lines(looked, pack.damage, words)
    details = [words("Version {version}").format(version=pack.version)] if pack.version else []
    if pack.size is not None:
        details.append(formats.bytes_of(pack.size, words))
    if pack.installed is not None:
        day = formats.day(pack.installed.date(), words)
        details.append(words("installed {day}").format(day=day))
    else:
        details.append(words("comes along with the kiosk"))
    state = "" if pinned and pack.state == "on" else _state(pack, words)
    usable = pack.state != "on" and not pack.damage and not pinned
    return StaffPackRow(
        key=pack.key,
        title=read_title(pack.title, words.language),
        detail=formats.DOT.join(details),
        standing=state,
        tone="open"
        if pack.state == "on" and state
        else "later"
        if pack.fell or pack.damage
        else "plain",
        picture=picture,
        problems="\n".join([count, *lines]),
        action=words("Put on") if usable else "",
    )


def _state(pack: OnShelf, words: Words) -> str:
    if pack.state == "on":
        return words("On now")
    if pack.damage:
        return words("Damaged: install it again")
    if pack.fell:
        return words("Taken off: {because}").format(because=pack.fell)
    return words("Was on before") if pack.state == "before" else ""


def _offer(offer: Offer, words: Words) -> StaffPackRow:
    details = [words("Version {version}").format(version=offer.version)] if offer.version else []
    if offer.size:
        details.append(formats.bytes_of(offer.size, words))
    if offer.title:
        details.append(offer.file.name)
    lines = [problem.message for problem in offer.problems[:MOST_LINES]]
    return StaffPackRow(
        key=f"{STICK}{offer.file}",
        title=read_title(tuple(offer.title), words.language) or offer.file.name,
        detail=formats.DOT.join(details),
        standing=words("On the stick"),
        tone="later" if offer.problems else "open",
        picture="",
        problems="\n".join([words("It cannot be installed."), *lines]) if offer.problems else "",
        action="" if offer.problems else words("Install"),
        stick=True,
    )


@QmlElement
class StaffPacksViewModel(ViewModel):
    """The page of packs."""

    _props: PacksProps

    headingChanged = Signal()
    textChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(PacksProps(), parent)
        self._packs = StaffPackRows(self)

    def show(self, props: PacksProps) -> None:  # type: ignore[override]
        self._packs.show(props.packs)
        super().show(props)

    @Property(StaffPackRows, constant=True)
    def packs(self) -> StaffPackRows:
        return self._packs

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        return self._props.heading

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text
