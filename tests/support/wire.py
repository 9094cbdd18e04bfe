"""A way to the server that notes what is sent over it, and can be cut as a network is."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from select import select
from socketserver import BaseRequestHandler, ThreadingTCPServer

_NO_START_YET = frozenset({80877103, 80877104})  # questions for TLS and GSSAPI, before the start


class Wire(ThreadingTCPServer):
    """Passes on what a program and a server say to each other.

    Args:
        server_port: Of the server, on this computer.

    Attributes:
        port: Where the program is to connect.
        sent: The texts that the program sent as queries; each is one round trip.
    """

    daemon_threads = False

    def __init__(self, server_port: int) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.server_port = server_port
        self.port = self.server_address[1]
        self.sent: list[str] = []
        self._lose_query = self._lose_answer = ""

    def lose_query(self, text: str) -> None:
        """Cuts the connection, once, instead of passing on this query."""
        self._lose_query = text

    def lose_answer(self, text: str) -> None:
        """Cuts the connection, once, when the server has answered this query."""
        self._lose_answer = text

    def loses(self, query: str) -> str:
        """What is to be lost of a query: nothing, ``query`` or ``answer``."""
        self.sent.append(query)
        if query == self._lose_query:
            self._lose_query = ""
            return "query"
        if query == self._lose_answer:
            self._lose_answer = ""
            return "answer"
        return ""


class _Connection(BaseRequestHandler):
    server: Wire

    def handle(self) -> None:
        self._unread = b""
        self._started = False
        with socket.create_connection(("127.0.0.1", self.server.server_port)) as server:
            while self._pass_on(server):
                pass

    def _pass_on(self, server: socket.socket) -> bool:
        """Passes on what came; False if that was the last."""
        for source in select([self.request, server], [], [])[0]:
            data = source.recv(65536)
            if not data:
                return False
            if source is server:
                self.request.sendall(data)
                continue
            lost = "".join(self.server.loses(query) for query in self._queries(data))
            if lost == "query":
                return False
            server.sendall(data)
            if lost == "answer":
                server.recv(65536)
                return False
        return True

    def _queries(self, data: bytes) -> Iterator[str]:
        self._unread += data
        while message := self._message():
            if not self._started:
                self._started = int.from_bytes(message[4:8]) not in _NO_START_YET
            elif message.startswith(b"Q"):
                yield message[5:-1].decode()

    def _message(self) -> bytes:
        """Takes one whole message; empty while a part of it is missing."""
        kind = 1 if self._started else 0
        length = int.from_bytes(self._unread[kind : kind + 4]) + kind
        if len(self._unread) < max(length, kind + 4):
            return b""
        message, self._unread = self._unread[:length], self._unread[length:]
        return message


@contextmanager
def opened_wire(server_port: int) -> Iterator[Wire]:
    """A wire that works while the block runs; who uses it disconnects before."""
    with Wire(server_port) as wire:
        worker = threading.Thread(target=wire.serve_forever, args=(0.02,))
        worker.start()
        try:
            yield wire
        finally:
            wire.shutdown()
            worker.join()
