"""What is on, since when, and how the kiosk does."""

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.host import Health
from kiosk.ui import formats
from kiosk.ui.rows import FactRow, FactRows
from kiosk.ui.staff_packs import label_of, problem_lines
from kiosk.ui.staff_shelf import Looked, OnShelf, read_title
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Standing:
    """The pack that visitors see."""

    pack: OnShelf | None = None
    """None when there is nothing to see but "Back soon"."""
    since: datetime | None = None
    """Since when it is on; None when it was never put on."""
    started: datetime | None = None
    """When the program began."""
    before: OnShelf | None = None
    """What goes on again when staff go back; None when there is nothing, or nothing would come."""
    looked: Looked | None = None
    """What is wrong with it; None as long as nobody has looked."""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class NowProps:
    """What is on, and how the kiosk does."""

    heading: str = ""
    title: str = ""
    text: str = ""
    problems: str = ""
    tone: str = ""
    picture: str = ""
    before: str = ""
    back: str = ""
    health: str = ""
    facts: tuple[FactRow, ...] = field(default=())


def derive(standing: Standing, health: Health, words: Words) -> NowProps:
    """The first page behind the PIN."""
    pack = standing.pack
    before = standing.before
    count, lines = problem_lines(standing.looked, pack.damage if pack else (), words)
    return NowProps(
        heading=words("On now"),
        title=read_title(pack.title, words.language) if pack else words("Nothing is on"),
        text=_since(standing, words),
        problems="\n".join([count, *lines]) if pack else "",
        tone="open" if standing.looked and not lines else "later",
        picture=standing.picture,
        before=(words("Before it: {name}").format(name=label_of(before, words)) if before else ""),
        back=words("Go back") if before else "",
        health=words("The kiosk"),
        facts=facts(health, words),
    )


def _since(standing: Standing, words: Words) -> str:
    pack = standing.pack
    if pack is None:
        return words("Visitors see “Back soon”.")
    lines = [words("Version {version}").format(version=pack.version)] if pack.version else []
    if standing.since is not None:
        when = formats.moment(standing.since, words)
        lines.append(words("On since {when}").format(when=when))
    elif standing.started is not None:
        when = formats.moment(standing.started, words)
        lines.append(words("On since the kiosk was started, {when}").format(when=when))
    return "\n".join(lines)


def facts(health: Health, words: Words) -> tuple[FactRow, ...]:
    """Health at a glance; the first row says whether anything is wrong."""
    gap = words("{n} ms").format(n=formats.number(round(health.longest_gap * 1000), words))
    shown = formats.number(health.frames, words)
    rows = [
        _problems(health, words),
        _row(
            "running",
            "mdi6.clock-outline",
            words("Running for"),
            formats.running(health.uptime, words),
        ),
        _row("memory", "mdi6.memory", words("Memory"), formats.bytes_of(health.memory, words)),
        _row(
            "frames",
            "mdi6.movie-open-outline",
            words("Frames in the last minute"),
            words("{shown}, longest wait {gap}").format(shown=shown, gap=gap)
            if health.frames
            else shown,
        ),
        _row(
            "drawn",
            "mdi6.brush-outline",
            words("Drawn by"),
            words("the graphics card") if health.by_card else words("the processor"),
        ),
    ]
    if health.free is not None:
        free = formats.bytes_of(health.free, words)
        rows.append(_row("free", "mdi6.harddisk", words("Free on the disk"), free))
    rows.append(_row("version", "mdi6.tag-outline", words("Program"), f"kiosk {health.version}"))
    return tuple(rows)


def _problems(health: Health, words: Words) -> FactRow:
    if not health.problems:
        return FactRow("problems", "mdi6.check", words("Problems"), words("none"), "open")
    count = len(health.problems)
    first = health.problems[0]
    more = words("and {n} more").format(n=count - 1) if count > 1 else ""
    text = f"{first} ({more})" if more else first
    return FactRow("problems", "mdi6.alert-outline", words("Problems"), text, "later")


def _row(key: str, icon: str, label: str, text: str) -> FactRow:
    return FactRow(key, icon, label, text, "plain")


@QmlElement
class StaffNowViewModel(ViewModel):
    """What is on, and how the kiosk does."""

    _props: NowProps

    headingChanged = Signal()
    titleChanged = Signal()
    textChanged = Signal()
    problemsChanged = Signal()
    toneChanged = Signal()
    pictureChanged = Signal()
    beforeChanged = Signal()
    backChanged = Signal()
    healthChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(NowProps(), parent)
        self._facts = FactRows(self)

    def show(self, props: NowProps) -> None:  # type: ignore[override]
        self._facts.show(props.facts)
        super().show(props)

    @Property(FactRows, constant=True)
    def facts(self) -> FactRows:
        return self._facts

    @Property(str, notify=headingChanged)
    def heading(self) -> str:
        return self._props.heading

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text

    @Property(str, notify=problemsChanged)
    def problems(self) -> str:
        return self._props.problems

    @Property(str, notify=toneChanged)
    def tone(self) -> str:
        return self._props.tone

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return self._props.picture

    @Property(str, notify=beforeChanged)
    def before(self) -> str:
        return self._props.before

    @Property(str, notify=backChanged)
    def back(self) -> str:
        return self._props.back

    @Property(str, notify=healthChanged)
    def health(self) -> str:
        return self._props.health
