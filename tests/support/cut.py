"""A way to a server that can be cut, halted, delayed and closed, as networks are.

``tests/support/wire.py`` knows PostgreSQL's messages and notes them; this one knows nothing but
bytes, serves any number of connections from one thread, and stays usable while they break.
"""

import selectors
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from types import TracebackType
from typing import Any, Self

_CHUNK = 65536
_MOST_WAITING = 1 << 20
_AT_ONCE = struct.pack("ii", 1, 0)
"""For SO_LINGER: closing sends a reset instead of a farewell, and forgets what is unsent."""


@dataclass(eq=False)
class _Stream:
    """One direction of a connection."""

    source: socket.socket
    target: socket.socket
    is_answer: bool
    waiting: deque[tuple[float, bytes]] = field(default_factory=deque)
    has_ended: bool = False

    @property
    def size(self) -> int:
        return sum(len(data) for _, data in self.waiting)


class CuttingProxy:
    """Passes on bytes between programs and a server, from a thread of its own; a context manager.

    Every method may be called from any thread, and what it says is so when it returns.

    Args:
        target_host: Where the server is.
        target_port: Its port; :attr:`target` may be set anew when it moves.

    Attributes:
        port: Where programs are to connect, on 127.0.0.1. It stays the same.
        target: Where new connections lead.
    """

    def __init__(self, target_host: str, target_port: int) -> None:
        self.target = (target_host, target_port)
        self._selector = selectors.DefaultSelector()
        self._wishes: deque[Callable[[], None]] = deque()
        self._bell, self._ear = socket.socketpair()
        self._ear.setblocking(False)
        self._streams: dict[socket.socket, tuple[_Stream, _Stream]] = {}
        self._door: socket.socket | None = None
        self._is_paused = self._is_over = False
        self._delay = 0.0
        self._left: dict[bool, int | None] = {False: None, True: None}
        self.port = 0
        self._open_door()
        self._selector.register(self._ear, selectors.EVENT_READ)
        self._thread = threading.Thread(target=self._run, name="cutting proxy")
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def connections(self) -> int:
        """How many connections lead through it now."""
        return len(self._streams) // 2

    def cut_all(self) -> None:
        """Breaks every connection with a reset to both sides; new ones are taken."""
        self._do(self._cut_all)

    def pause(self) -> None:
        """Passes nothing on any more, as a pulled cable does; nobody is told."""
        self._do(lambda: setattr(self, "_is_paused", True))

    def resume(self) -> None:
        """Passes on again, first what was held back."""
        self._do(lambda: setattr(self, "_is_paused", False))

    def refuse(self) -> None:
        """Takes no new connections: they are refused, as by a computer without the server."""
        self._do(self._close_door)

    def accept(self) -> None:
        """Takes new connections again, at the same port."""
        self._do(self._open_door)

    def delay(self, seconds: float) -> None:
        """Passes each byte on this much later from now on."""
        self._do(lambda: setattr(self, "_delay", seconds))

    def cut_after_bytes(self, count: int, *, answers: bool = False) -> None:
        """Breaks all connections, once, when this many more bytes were passed on.

        Args:
            count: Bytes; what comes after them is never passed on.
            answers: Count what the server says, so that it may have committed what nobody hears
                of, instead of what programs say.
        """
        self._do(lambda: self._left.update({answers: count}))

    def close(self) -> None:
        """Breaks everything and ends the thread."""
        if self._thread.is_alive():
            self._do(lambda: setattr(self, "_is_over", True))
            self._thread.join()

    # On the proxy's thread, save for _do

    def _do(self, wish: Callable[[], None]) -> None:
        done = threading.Event()
        self._wishes.append(lambda: _both(wish, done.set))
        self._bell.send(b".")
        while not done.wait(0.2) and self._thread.is_alive():
            pass

    def _run(self) -> None:
        while not self._is_over:
            for key, events in self._selector.select(self._patience()):
                self._serve(key.fileobj, events)
            for stream in {id(each): each for pair in self._pairs() for each in pair}.values():
                self._send_what_is_due(stream)
            self._watch()
        self._cut_all()
        self._close_door()
        self._selector.close()
        self._bell.close()
        self._ear.close()

    def _pairs(self) -> list[tuple[_Stream, _Stream]]:
        return list(self._streams.values())

    def _patience(self) -> float | None:
        dues = [each.waiting[0][0] for pair in self._pairs() for each in pair if each.waiting]
        if self._is_paused or not dues:
            return None
        return max(0.0, min(dues) - monotonic())

    def _serve(self, source: Any, events: int) -> None:
        if source is self._ear:
            self._ear.recv(_CHUNK)
            while self._wishes:
                self._wishes.popleft()()
        elif source is self._door:
            self._take_in()
        elif source in self._streams and events & selectors.EVENT_READ:
            self._receive(self._streams[source][0])

    def _take_in(self) -> None:
        assert self._door is not None
        try:
            program, _ = self._door.accept()
        except OSError:
            return  # It went away while it waited.
        try:
            server = socket.create_connection(self.target, timeout=5)
        except OSError:
            _reset(program)
            return
        for each in (program, server):
            each.setblocking(False)
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        question = _Stream(program, server, is_answer=False)
        answer = _Stream(server, program, is_answer=True)
        self._streams[program] = (question, answer)
        self._streams[server] = (answer, question)

    def _receive(self, stream: _Stream) -> None:
        try:
            data = stream.source.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError:
            self._drop(stream)
            return
        if data:
            stream.waiting.append((monotonic() + self._delay, data))
        else:
            stream.has_ended = True

    def _send_what_is_due(self, stream: _Stream) -> None:
        while stream.source in self._streams and not self._is_paused:
            if not stream.waiting:
                if stream.has_ended:
                    self._drop(stream)
                return
            due, data = stream.waiting[0]
            if due > monotonic() or not self._send(stream, due, data):
                return

    def _send(self, stream: _Stream, due: float, data: bytes) -> bool:
        """Passes on one piece; answers whether there may be more to pass on."""
        left = self._left[stream.is_answer]
        allowed = data if left is None else data[:left]
        try:
            sent = stream.target.send(allowed) if allowed else 0
        except BlockingIOError:
            return False
        except OSError:
            self._drop(stream)
            return False
        stream.waiting.popleft()
        if left is not None:
            self._left[stream.is_answer] = left - sent
            if sent == left:
                self._left[stream.is_answer] = None
                self._cut_all(keep_sent=stream.target)
                return False
        if sent < len(data):
            stream.waiting.appendleft((due, data[sent:]))
        return True

    def _watch(self) -> None:
        """Has the selector wake for what can be done now."""
        for source, (read, write) in self._streams.items():
            wanted = 0
            if not self._is_paused and not read.has_ended and read.size < _MOST_WAITING:
                wanted |= selectors.EVENT_READ
            if not self._is_paused and write.waiting and write.waiting[0][0] <= monotonic():
                wanted |= selectors.EVENT_WRITE
            self._watch_for(source, wanted)
        if self._door is not None:
            self._watch_for(self._door, 0 if self._is_paused else selectors.EVENT_READ)

    def _watch_for(self, source: socket.socket, wanted: int) -> None:
        known = self._selector.get_map().get(source)
        if known is None and wanted:
            self._selector.register(source, wanted)
        elif known is not None and not wanted:
            self._selector.unregister(source)
        elif known is not None and known.events != wanted:
            self._selector.modify(source, wanted)

    def _drop(self, stream: _Stream) -> None:
        """Ends a connection of which one side has gone, as that side did."""
        for each in (stream.source, stream.target):
            self._forget(each)
            each.close()

    def _cut_all(self, *, keep_sent: socket.socket | None = None) -> None:
        for each in list(self._streams):
            self._forget(each)
            if each is keep_sent:
                each.close()  # A reset would take back what was passed on already.
            else:
                _reset(each)

    def _forget(self, each: socket.socket) -> None:
        self._streams.pop(each, None)
        if each in self._selector.get_map():
            self._selector.unregister(each)

    def _open_door(self) -> None:
        if self._door is None:
            self._door = socket.create_server(("127.0.0.1", self.port), backlog=256)
            self._door.setblocking(False)
            self.port = self._door.getsockname()[1]
            self._watch_for(self._door, selectors.EVENT_READ)

    def _close_door(self) -> None:
        if self._door is not None:
            self._forget(self._door)
            self._door.close()
            self._door = None


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
    connection.close()


def _both(first: Callable[[], object], second: Callable[[], object]) -> None:
    first()
    second()
