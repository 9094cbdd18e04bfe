"""The opening of the shop, on a thread of its own."""

import threading

from inventory_desktop import log
from inventory_desktop.config import Settings
from inventory_desktop.services.shop import Shop


class Opening:
    """Opens the shop while the program loads its windows; begins at once.

    Made on the GUI thread, on which the shop's database is then not to be asked.

    Args:
        settings: Where the shop is.

    Attributes:
        shop: The shop; to be used when :meth:`wait` has returned.
    """

    def __init__(self, settings: Settings) -> None:
        self.shop = Shop(settings, forbidden_thread=threading.get_ident())
        self._settings = settings
        self.begin()

    def begin(self) -> None:
        """Opens the shop; called again after it failed."""
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="opening")
        self._thread.start()

    @property
    def has_ended(self) -> bool:
        """Whether :meth:`wait` returns at once."""
        return not self._thread.is_alive()

    def wait(self) -> None:
        """Returns when the shop is open.

        Raises:
            AppError: It cannot be opened.
        """
        self._thread.join()
        if self._error is not None:
            raise self._error

    def abandon(self) -> None:
        """Closes the shop again, for a program that cannot go on."""
        self._thread.join()
        self.shop.close()

    def _run(self) -> None:
        with log.correlation():
            try:
                self._open()
            except Exception as error:  # noqa: BLE001  raised again for whoever waits
                self._error = error

    def _open(self) -> None:
        if self.shop.server is not None:
            log.configure(
                level=self._settings.log_level,
                log_file=self._settings.data_dir / "logs" / "program.log",
            )
        self.shop.open()
