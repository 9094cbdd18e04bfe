"""What becomes of a scanned code: the screen takes it, the product is shown, or it is unknown."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from inventory_desktop.errors import AppError
from inventory_desktop.services import products
from inventory_desktop.services.products import ScannedProduct
from inventory_desktop.ui.bus import ProductWanted
from inventory_desktop.ui.everywhere.scanner import Scanner
from inventory_desktop.ui.everywhere.sounds import Sound, play
from inventory_desktop.ui.everywhere.unknown_code import UnknownCode
from inventory_desktop.ui.main_window import MainWindow
from inventory_desktop.ui.workplace import Workplace


class ScanDesk(QObject):
    """Looks scanned codes up.

    Args:
        window: Whose screens take them.
        workplace: Where products are looked up.
        scanner: Where the codes come from.
        makes_sounds: Whether sounds are wanted; asked each time.
        parent: Its Qt parent.
    """

    def __init__(
        self,
        window: MainWindow,
        workplace: Workplace,
        scanner: Scanner,
        makes_sounds: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._workplace = workplace
        self._makes_sounds = makes_sounds
        scanner.scanned.connect(self.take)

    def take(self, code: str) -> None:
        """Looks a code up and shows what it stands for."""
        if self._window.current_screen is None or self._window.is_covered:
            return
        self._workplace.read(
            lambda work: products.find_scanned(work, code),
            owner=self,
            done=lambda found: self._show(code, found),
            failed=self._fail,
            key="scan",
        )

    def _show(self, code: str, found: ScannedProduct | None) -> None:
        screen = self._window.current_screen
        if found is None:
            self._sound(Sound.UNKNOWN)
            if screen is None or not screen.take_unknown(code):
                UnknownCode(self._window, self._workplace, code).open()
            return
        self._sound(Sound.FOUND)
        if screen is None or not screen.take_scan(found):
            self._workplace.bus.want(ProductWanted(found.product.id))

    def _fail(self, error: AppError) -> None:
        self._sound(Sound.ERROR)
        self._workplace.messages.error(error)

    def _sound(self, sound: Sound) -> None:
        if self._makes_sounds():
            self._workplace.tasks.run(lambda: play(sound), owner=self, done=lambda _nothing: None)
