"""How a thread that waits for a socket is interrupted by another one."""

import select
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any


class Stopped(Exception):  # noqa: N818  no error
    """The thread was asked to stop while it waited."""


class Waker:
    """Interrupts a thread that waits, from any other one.

    Attributes:
        should_stop: Asked before and after each waiting.
    """

    def __init__(self) -> None:
        self._inner, self._outer = socket.socketpair()
        self._inner.settimeout(0)
        self._outer.settimeout(0)
        self._is_poked = False
        self.should_stop: Callable[[], bool] = lambda: False

    def wake(self) -> None:
        """Ends the present waiting, or the next one; after the end it does nothing."""
        # Full: it will wake anyway. Closed: nobody waits any more.
        with suppress(OSError):
            self._outer.send(b"!")

    def take(self) -> bool:
        """Whether somebody has woken the thread since the last time it asked."""
        poked, self._is_poked = self._is_poked, False
        return poked

    def wait(self, seconds: float, *, read: int | None = None, write: int | None = None) -> bool:
        """Waits until a socket is ready, or somebody wakes this thread.

        Args:
            seconds: At most so long.
            read: A socket that something is to be read from.
            write: A socket that something is to be written to.

        Returns:
            Whether the socket is ready.

        Raises:
            Stopped: The thread is to stop.
        """
        if self.should_stop():
            raise Stopped
        reading: list[Any] = [self._inner] if read is None else [self._inner, read]
        writing = [] if write is None else [write]
        readable, writable, _ = select.select(reading, writing, [], max(0.0, seconds))
        if self._inner in readable:
            self._is_poked = True
            with suppress(BlockingIOError):
                self._inner.recv(4096)
        if self.should_stop():
            raise Stopped
        return read in readable or bool(writable)

    def close(self) -> None:
        """Nobody waits any more."""
        self._inner.close()
        self._outer.close()
