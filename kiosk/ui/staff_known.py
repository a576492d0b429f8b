"""What the staff area knows: the packs, what is wrong with them, the sticks, the kiosk's health."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.host import Health
from kiosk.packs import Offer
from kiosk.ui import staff_packs
from kiosk.ui.kiosk_view import Kiosk
from kiosk.ui.pictures import LayerProvider
from kiosk.ui.staff_backing import Backing
from kiosk.ui.staff_desk import StaffDesk
from kiosk.ui.staff_now import Standing
from kiosk.ui.staff_packs import STICK, PacksProps, label_of
from kiosk.ui.staff_shelf import Looked, OnShelf, Shelf
from kiosk.ui.staff_state import SWEEP, Asked, Question
from kiosk.ui.wording import Words

MEASURE_EVERY = 10.0
"""Seconds between two looks at the health of the kiosk: each walks through its memory."""

PICTURE_MM = (30.0, 40.0)
CORNER_MM = 4.0


class Known:
    """Is brought up to date by the desk, and calls `changed` whenever something is new."""

    def __init__(
        self,
        kiosk: Kiosk,
        layers: LayerProvider,
        backing: Backing,
        desk: StaffDesk,
        changed: Callable[[], None],
    ) -> None:
        self._kiosk = kiosk
        self._layers = layers
        self._backing = backing
        self._desk = desk
        self._changed = changed
        self._looked: dict[str, Looked | None] = {}
        self._pictures: dict[str, str] = {}
        self._offers: tuple[Offer, ...] = ()
        self._measured = float("-inf")
        self._swept = float("-inf")
        self._inside = False
        self.shelf = Shelf()
        self.health = Health()

    def begin(self) -> None:
        """Somebody has come in."""
        self._inside = True
        self.read()

    def forget(self) -> None:
        """They have gone."""
        self._inside = False
        for key in self._pictures.values():
            self._layers.drop(key)
        self._pictures.clear()
        self._looked.clear()
        self._offers = ()
        self.shelf = Shelf()
        self._measured = self._swept = float("-inf")
        self._desk.forget_sticks()

    def look_round(self, now: float, *, at_health: bool) -> None:
        """Look for sticks, and at the health, when it is time to."""
        if now >= self._swept + SWEEP:
            self._swept = now
            self._desk.sweep(self._backing.sticks, self._found)
        if at_health and now >= self._measured + MEASURE_EVERY:
            self._measured = now
            self.health = self._backing.health()

    def read(self, then: Callable[[], None] | None = None) -> None:
        """Look what packs are here now."""

        def told(shelf: Shelf) -> None:
            self.shelf = shelf
            shown = self.standing().pack
            for pack in (*shelf.packs, *([shown] if shown is not None else [])):
                if self._inside and pack.key not in self._looked:
                    self._looked[pack.key] = None
                    self._look(pack)
            self._changed()
            if then is not None:
                then()

        self._desk.read(told)

    def _look(self, pack: OnShelf) -> None:
        unit = self._backing.unit()
        width, height = (ceil(side * unit) for side in PICTURE_MM)

        def told(looked: Looked, image: QImage) -> None:
            if not self._inside:
                return
            self._looked[pack.key] = looked
            if not image.isNull() and pack.key not in self._pictures:
                self._pictures[pack.key] = self._layers.add(image)
            self._changed()

        self._desk.look(pack, QSize(width, height), CORNER_MM * unit, told)

    def _found(self, offers: tuple[Offer, ...]) -> None:
        if self._inside:
            self._offers = offers
            self._changed()

    # -- what follows from it ------------------------------------------------------------------

    def offer(self, key: str) -> Offer | None:
        """The pack on a stick that a row with this key stands for."""
        return next((one for one in self._offers if key == f"{STICK}{one.file}"), None)

    def asked_of(self, key: str, words: Words) -> Question | None:
        """What the button of a pack would do, as a question: install it, put it on, go back."""
        if key.startswith(STICK):
            offer = self.offer(key)
            if offer is None or offer.problems:
                return None
            return Question(Asked.INSTALL, str(offer.file), self.name(offer, words))
        pack = self.shelf.find(key)
        if pack is None:
            return None
        if pack.state == "before" and not pack.key:
            return self.asked_back(words)
        on = self.name(self.standing().pack, words)
        return Question(Asked.USE, key, self.name(pack, words), on)

    def asked_back(self, words: Words) -> Question | None:
        """Whether to put on again what was on before."""
        standing = self.standing()
        before = standing.before
        if before is None:
            return None
        on = self.name(standing.pack, words)
        return Question(Asked.ROLLBACK, before.key, self.name(before, words), on)

    def standing(self) -> Standing:
        """The pack that visitors see."""
        shown, on = self._kiosk.shown, self.shelf.on
        before = self.shelf.before
        if before is not None and (before.damage or self._backing.pinned()):
            before = None
        if shown is None:
            return Standing(before=before)
        since = self.shelf.since
        if on is None or on.folder != shown.folder:
            manifest, since = shown.pack.manifest, None
            title = tuple(manifest.title)
            key = str(shown.folder)
            on = OnShelf(key, shown.folder, title, manifest.version, state="on")
        looked, picture = self._looked.get(on.key), self._pictures.get(on.key, "")
        return Standing(on, since, self._backing.started, before, looked, picture)

    def packs(self, words: Words) -> PacksProps:
        """The page of packs."""
        return staff_packs.derive(
            self.shelf,
            self._offers,
            {key: looked for key, looked in self._looked.items() if looked is not None},
            self._pictures,
            words,
            pinned=self._backing.pinned(),
        )

    def name(self, pack: OnShelf | Offer | None, words: Words) -> str:
        """What people call a pack, or what they see where there is none."""
        return label_of(pack, words) if pack is not None else words("Back soon")
