"""A lock between processes that the operating system takes back when its holder dies."""

import os
import sys
from pathlib import Path
from time import monotonic, sleep

_POLL_SECONDS = 0.02

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class FileLock:
    """One holder at a time, among all processes of this computer and within one process.

    The lock is bound to the open file, which child programs do not inherit. A killed holder
    therefore never leaves it behind.

    Args:
        path: The file to lock; made if it does not exist, never deleted here.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    def try_acquire(self) -> bool:
        """Takes the lock if it is free; returns whether it did.

        Raises:
            OSError: The file cannot be opened for writing.
        """
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        if _try_lock(descriptor):
            self._descriptor = descriptor
            return True
        os.close(descriptor)
        return False

    def acquire(self, seconds: float) -> None:
        """Takes the lock, waiting for its holder.

        Raises:
            TimeoutError: Still held by another after that many seconds.
            OSError: The file cannot be opened for writing.
        """
        deadline = monotonic() + seconds
        while not self.try_acquire():
            if monotonic() > deadline:
                raise TimeoutError(f"{self.path} is held by another process")
            sleep(_POLL_SECONDS)

    def release(self) -> None:
        """Gives the lock back; nothing happens if it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
