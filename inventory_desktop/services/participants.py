"""Who uses the server of a data folder right now."""

import os
import secrets
from pathlib import Path

from inventory_desktop.services.file_lock import FileLock


class Participants:
    """The processes that use one server, counted without trusting any of them to say goodbye.

    Each holds the lock of a file of its own. A killed one holds nothing any more, so its file is
    known to be dead and is swept away. Call all methods with the folder's start/stop lock held.

    Args:
        folder: Where the files stand; made on joining.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._own: FileLock | None = None

    @property
    def joined(self) -> bool:
        """Whether this participant is counted."""
        return self._own is not None

    def join(self) -> None:
        """Counts this participant in.

        Raises:
            OSError: The folder cannot be written.
        """
        self._folder.mkdir(mode=0o700, exist_ok=True)
        own = FileLock(self._folder / f"{os.getpid()}-{secrets.token_hex(4)}.lock")
        own.acquire(seconds=0)
        self._own = own

    def leave(self) -> None:
        """Counts this participant out; nothing happens if it is not counted."""
        own, self._own = self._own, None
        if own is not None:
            own.release()
            own.path.unlink(missing_ok=True)

    def others(self) -> int:
        """Number of other living participants; files of dead ones are removed."""
        own_path = self._own.path if self._own else None
        return sum(_is_alive(path) for path in self._folder.glob("*.lock") if path != own_path)


def _is_alive(path: Path) -> bool:
    lock = FileLock(path)
    if not lock.try_acquire():
        return True
    lock.release()
    path.unlink(missing_ok=True)
    return False
