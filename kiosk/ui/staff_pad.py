"""The pad for the PIN, and the card that stands over a page: a question, some work, what came."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.staff_state import (
    SHORTEST_PIN,
    Asked,
    Ended,
    Note,
    Question,
    Session,
    Work,
    seconds_left,
)
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LINES = 4
"""Sentences of a refusal that are shown; the log has all."""


@dataclass(frozen=True, slots=True)
class PadProps:
    """What the pad says."""

    title: str = ""
    text: str = ""
    wrong: bool = False
    digits: int = 0
    ready: bool = False
    enough: bool = False
    enter: str = ""
    erase: str = ""
    leave: str = ""


def derive_pad(session: Session, now: float, words: Words) -> PadProps:
    """The pad as it stands at `now`."""
    return PadProps(
        title=words("Staff"),
        text=_pad_text(session, now, words),
        wrong=session.wrong or session.locked is not None,
        digits=len(session.digits),
        ready=session.takes_digits,
        enough=len(session.digits) >= SHORTEST_PIN,
        enter=words("Open"),
        erase=words("Delete"),
        leave=words("Back"),
    )


def _pad_text(session: Session, now: float, words: Words) -> str:
    if session.checking:
        return words("One moment …")
    if session.locked is not None:
        return words.many(
            "Too many wrong PINs. Try again in {n} second.",
            "Too many wrong PINs. Try again in {n} seconds.",
            seconds_left(session.locked, now),
        )
    if session.wrong:
        return words.many(
            "That is not the PIN. {n} more try.",
            "That is not the PIN. {n} more tries.",
            session.tries,
        )
    return words("Type the PIN.")


@QmlElement
class StaffPadViewModel(ViewModel):
    """The pad."""

    _props: PadProps

    titleChanged = Signal()
    textChanged = Signal()
    wrongChanged = Signal()
    digitsChanged = Signal()
    readyChanged = Signal()
    enoughChanged = Signal()
    enterChanged = Signal()
    eraseChanged = Signal()
    leaveChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(PadProps(), parent)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text

    @Property(bool, notify=wrongChanged)
    def wrong(self) -> bool:
        return self._props.wrong

    @Property(int, notify=digitsChanged)
    def digits(self) -> int:
        return self._props.digits

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        return self._props.ready

    @Property(bool, notify=enoughChanged)
    def enough(self) -> bool:
        return self._props.enough

    @Property(str, notify=enterChanged)
    def enter(self) -> str:
        return self._props.enter

    @Property(str, notify=eraseChanged)
    def erase(self) -> str:
        return self._props.erase

    @Property(str, notify=leaveChanged)
    def leave(self) -> str:
        return self._props.leave


@dataclass(frozen=True, slots=True)
class AskProps:
    """What the card over a page says; `yes` and `no` are empty where there is no such answer."""

    shown: bool = False
    title: str = ""
    text: str = ""
    yes: str = ""
    no: str = ""
    busy: bool = False
    share: float = 0.0


def derive_ask(session: Session, words: Words) -> AskProps:
    """The card over the present page."""
    if session.work is not None:
        return _work(session.work, words)
    if session.question is not None:
        return _question(session.question, words)
    if session.note is not None:
        return _note(session.note, words)
    return AskProps()


def _question(question: Question, words: Words) -> AskProps:
    new, old = question.subject, question.other
    no = words("No")
    match question.what:
        case Asked.USE:
            text = words("Visitors see it at once. What is on now is kept, to go back to.")
            if question.fresh:
                text = words("It is checked and installed.") + " " + text
            title = words("Put on “{new}” instead of “{old}”?").format(new=new, old=old)
            return AskProps(True, title, text, words("Put it on"), no)  # noqa: FBT003
        case Asked.ROLLBACK:
            text = words("Visitors see it at once. What is on now is kept, to go back to.")
            title = words("Go back from “{old}” to “{new}”?").format(new=new, old=old)
            return AskProps(True, title, text, words("Go back"), no)  # noqa: FBT003
        case Asked.INSTALL:
            text = words("All of it is checked. Visitors see no change yet.")
            title = words("Install “{new}”?").format(new=new)
            return AskProps(True, title, text, words("Install"), no)  # noqa: FBT003
        case Asked.RESTART:
            text = words("The screen is dark for a few seconds.")
            title = words("Restart the kiosk?")
            return AskProps(True, title, text, words("Restart"), no)  # noqa: FBT003
        case Asked.CLOSE:
            text = words("The screen stays dark until somebody starts the kiosk at the machine.")
            title = words("Close the kiosk?")
            return AskProps(True, title, text, words("Close"), no)  # noqa: FBT003


def _work(work: Work, words: Words) -> AskProps:
    if work.what is Asked.INSTALL:
        title = words("Installing “{new}”").format(new=work.subject)
        no = words("Cancel")
    else:
        title = words("Putting on “{new}”").format(new=work.subject)
        no = ""
    return AskProps(
        shown=True,
        title=title,
        text=_step(work.step, words),
        no=no,
        busy=True,
        share=work.share,
    )


def _step(step: str, words: Words) -> str:
    """What the store says it is doing."""
    return {
        "Unpacking": words("Unpacking"),
        "Checking pictures": words("Looking at every picture"),
        "Looking at clips": words("Looking at every film clip"),
        "Checking": words("Comparing it with what is here"),
        "Writing": words("Bringing it to the disk"),
    }.get(step, words("One moment …"))


def _note(note: Note, words: Words) -> AskProps:
    lines = "\n".join(note.lines[:MOST_LINES])
    text = f"{lines}\n{words('Nothing has changed.')}".strip()
    match note.how:
        case Ended.DONE if note.what is Asked.INSTALL:
            title, text = words("“{new}” is installed.").format(new=note.subject), ""
        case Ended.DONE:
            title, text = words("“{new}” is on.").format(new=note.subject), ""
        case Ended.THERE:
            title, text = words("“{new}” is here already.").format(new=note.subject), ""
        case Ended.REFUSED if note.what is Asked.INSTALL:
            title = words("“{new}” cannot be installed.").format(new=note.subject)
        case Ended.BUSY:
            title = words("Somebody else is changing the packs.")
            text = words("Try again when they are done.")
        case _:
            title = words("That did not work.")
    return AskProps(shown=True, title=title, text=text, yes=words("OK"))


@QmlElement
class StaffAskViewModel(ViewModel):
    """The card over a page."""

    _props: AskProps

    shownChanged = Signal()
    titleChanged = Signal()
    textChanged = Signal()
    yesChanged = Signal()
    noChanged = Signal()
    busyChanged = Signal()
    shareChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(AskProps(), parent)

    @Property(bool, notify=shownChanged)
    def shown(self) -> bool:
        return self._props.shown

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._props.text

    @Property(str, notify=yesChanged)
    def yes(self) -> str:
        return self._props.yes

    @Property(str, notify=noChanged)
    def no(self) -> str:
        return self._props.no

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._props.busy

    @Property(float, notify=shareChanged)
    def share(self) -> float:
        return self._props.share
