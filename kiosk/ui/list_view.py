"""The list of one kind: a shelf of cards, and what can be asked of it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content import Kind
from kiosk.ui import formats, kinds
from kiosk.ui.rows import CardRow, CardRows, WishRow, WishRows
from kiosk.ui.shown import Shown
from kiosk.ui.state import Changing, State
from kiosk.ui.viewmodel import ViewModel
from kiosk.ui.wording import Words
from kiosk.visit import Order, Point, Sieve, Wish, counts, orders, sifted

QML_IMPORT_NAME = "Kiosk.Ui"
QML_IMPORT_MAJOR_VERSION = 1

ALL = "all"
"""The key of what clears every wish."""


@dataclass(frozen=True, slots=True)
class ListProps:
    """What a list says; `posters` says that its cards are all picture.

    `nothing` is said in place of cards where none grants all that is asked, `showAll` on the button
    that shows them all again; both are empty while nothing is asked.
    """

    kicker: str = ""
    title: str = ""
    more: str = ""
    less: str = ""
    others: str = ""
    nothing: str = ""
    showAll: str = ""
    asked: str = ""
    posters: bool = False
    empty: bool = False
    wishes: tuple[WishRow, ...] = ()
    cards: tuple[CardRow, ...] = ()


NOTHING_ASKED = Sieve()


def derive(
    kind: Kind,
    shown: Shown,
    words: Words,
    today: date,
    *,
    sieve: Sieve = NOTHING_ASKED,
    here: Point | None = None,
) -> ListProps:
    """The list of `kind` in the visitor's language, as far as it grants what is asked of it."""
    ids = sifted(kind, shown.pack, sieve, here=here, today=today)
    whole = len(shown.entries(kind))
    some = words("{n} of {all}").format(n=len(ids), all=whole)
    by_film = sieve.order is Order.FILM
    return ListProps(
        kicker=some if sieve.wishes else kinds.invitation(kind, words),
        title=kinds.heading(kind, words),
        more=words("Further down"),
        less=words("Further up"),
        others=words("More choices"),
        empty=not ids,
        nothing=words("Nothing fits all of this.") if sieve.wishes else "",
        showAll=words("Show all {n}").format(n=whole) if sieve.wishes else "",
        asked=" ".join(sorted([*sieve.wishes, sieve.order])),
        posters=kind is not Kind.ACTIVITY,
        wishes=_wishes(kind, shown, words, today=today, sieve=sieve, here=here),
        cards=tuple(
            kinds.card(kind, entry_id, shown, words, today, here=here, by_film=by_film)
            for entry_id in ids
        ),
    )


def _wishes(
    kind: Kind, shown: Shown, words: Words, *, today: date, sieve: Sieve, here: Point | None
) -> tuple[WishRow, ...]:
    rows: list[WishRow] = []
    left = counts(shown.pack, sieve, today) if kind is Kind.ACTIVITY else {}
    if left:
        whole = formats.number(len(shown.entries(kind)), words)
        rows.append(WishRow(ALL, words("All"), whole, not sieve.wishes, possible=True))
    for wish, n in left.items():
        chosen = wish in sieve.wishes
        count = formats.number(n, words)
        rows.append(WishRow(wish, _wish(wish, words), count, chosen, chosen or n > 0))
    for order in orders(kind, shown.pack, here):
        chosen = order is sieve.order
        rows.append(WishRow(order, _order(order, words), "", chosen, possible=True))
    return tuple(rows)


def _wish(wish: Wish, words: Words) -> str:
    return {
        Wish.OPEN_NOW: words("Open now"),
        Wish.EASY: words("Easy"),
        Wish.HALF_A_DAY: words("Half a day"),
        Wish.CHILDREN: words("With children"),
        Wish.INDOORS: words("Indoors"),
    }[wish]


def _order(order: Order, words: Words) -> str:
    return words("Nearest first") if order is Order.NEAR else words("By film")


def ask(state: State, kind: Kind, key: str) -> State:
    """The state in which a wish or an order of a list was tapped, by its key."""
    sieve = state.sieve(kind)
    if key == ALL:
        return state.asking(kind, sieve.cleared())
    if key in set(Order):
        return state.asking(kind, sieve.turned(Order(key)))
    return state.asking(kind, sieve.wished(Wish(key)))


@QmlElement
class ListViewModel(ViewModel):
    """A list."""

    _props: ListProps

    kickerChanged = Signal()
    titleChanged = Signal()
    moreChanged = Signal()
    lessChanged = Signal()
    othersChanged = Signal()
    emptyChanged = Signal()
    nothingChanged = Signal()
    showAllChanged = Signal()
    askedChanged = Signal()
    postersChanged = Signal()

    def __init__(self, kind: Kind, change: Changing, parent: QObject | None = None) -> None:
        super().__init__(ListProps(), parent)
        self._kind = kind
        self._change = change
        self._cards = CardRows(self)
        self._wishes = WishRows(self)

    def show(self, props: ListProps) -> None:  # type: ignore[override]
        self._wishes.show(props.wishes)
        self._cards.show(props.cards)
        super().show(props)

    @Slot(str)
    def ask(self, key: str) -> None:
        """A wish, an order, or ``all``: asked for, or taken back where it was."""
        self._change(lambda state: ask(state, self._kind, key))

    @Property(CardRows, constant=True)
    def cards(self) -> CardRows:
        return self._cards

    @Property(WishRows, constant=True)
    def wishes(self) -> WishRows:
        return self._wishes

    @Property(str, notify=kickerChanged)
    def kicker(self) -> str:
        return self._props.kicker

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=moreChanged)
    def more(self) -> str:
        return self._props.more

    @Property(str, notify=lessChanged)
    def less(self) -> str:
        return self._props.less

    @Property(str, notify=othersChanged)
    def others(self) -> str:
        return self._props.others

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        return self._props.empty

    @Property(str, notify=nothingChanged)
    def nothing(self) -> str:
        return self._props.nothing

    @Property(str, notify=showAllChanged)
    def showAll(self) -> str:
        return self._props.showAll

    @Property(str, notify=askedChanged)
    def asked(self) -> str:
        """Changes with what is asked of the list, so that it begins at the top again."""
        return self._props.asked

    @Property(bool, notify=postersChanged)
    def posters(self) -> bool:
        return self._props.posters
