"""Structured logging with one correlation id per operation.

structlog writes the records. It is loaded when the first record is to be written, and a program
with windows puts that off until its first page is there: loading it takes as long as Qt's core.

Never logged: passwords, tokens, connection addresses with a password, values of statements.
"""

import logging
import os
import sys
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from logging.handlers import RotatingFileHandler
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import structlog

_SECRET_KEYS = frozenset({"password", "token", "secret", "url", "database_url", "authorization"})
_HANDLER_NAME = "inventory-desktop"
_KEPT_FILES = 5
_FILE_BYTES = 2_000_000

Event = MutableMapping[str, Any]
_context: ContextVar[dict[str, object] | None] = ContextVar("context", default=None)


@dataclass
class _Waiting:
    """Records that are written when structlog is loaded.

    Attributes:
        is_put_off: Whether records below WARNING wait.
    """

    is_put_off: bool = False
    records: list[tuple[str, int, str, dict[str, Any]]] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)


_waiting = _Waiting()


class Logger:
    """Writes records of one module.

    Args:
        name: The module's name.
    """

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def debug(self, event: str, **details: Any) -> None:
        """Writes what only its developers want to know."""
        self._write(logging.DEBUG, event, details)

    def info(self, event: str, **details: Any) -> None:
        """Writes that something went its way."""
        self._write(logging.INFO, event, details)

    def warning(self, event: str, **details: Any) -> None:
        """Writes that something is not as it should be."""
        self._write(logging.WARNING, event, details)

    def error(self, event: str, **details: Any) -> None:
        """Writes that something failed."""
        self._write(logging.ERROR, event, details)

    def _write(self, level: int, event: str, details: dict[str, Any]) -> None:
        if not logging.getLogger(self._name).isEnabledFor(level):
            return
        if details.get("exc_info") is True:
            details = {**details, "exc_info": sys.exc_info()}
        full = {**(_context.get() or {}), **details, "timestamp": _now()}
        with _waiting.lock:
            if _waiting.is_put_off and level < logging.WARNING:
                _waiting.records.append((self._name, level, event, full))
                return
        _written(self._name, level, event, full)


def get_logger(name: str) -> Logger:
    """Returns the logger of a module; call it with ``__name__``."""
    return Logger(name)


@contextmanager
def correlation(**context: object) -> Iterator[str]:
    """Gives all records inside the block the same ``correlation_id``.

    An operation inside another one keeps the outer id, so that one click is one id.

    Args:
        context: Further key-value pairs for each record of the block.

    Yields:
        The correlation id.
    """
    outer = _context.get() or {}
    identifier = str(outer.get("correlation_id") or os.urandom(6).hex())
    before = _context.set({**outer, **context, "correlation_id": identifier})
    try:
        yield identifier
    finally:
        _context.reset(before)


def configure(*, level: str = "INFO", log_file: Path | None = None) -> None:
    """Sets up logging for the process; a later call takes the place of an earlier one.

    Args:
        level: Lowest level to be written, for example ``INFO``.
        log_file: Where to write JSON lines, rotated at 2 MB, five kept. Without it the records
            go to stderr.
    """
    handler = _handler(log_file)
    handler.setFormatter(_JSONFormatter())
    root = logging.getLogger()
    for ours in [each for each in root.handlers if each.name == _HANDLER_NAME]:
        root.removeHandler(ours)
        ours.close()
    handler.name = _HANDLER_NAME
    root.addHandler(handler)
    root.setLevel(level)


def put_off() -> None:
    """Lets records below WARNING wait until :func:`catch_up`."""
    _waiting.is_put_off = True


def catch_up() -> None:
    """Writes the records that waited, and all later ones at once."""
    with _waiting.lock:
        _waiting.is_put_off = False
        records, _waiting.records = _waiting.records, []
    before = _context.set(None)
    try:
        for record in records:
            _written(*record)
    finally:
        _context.reset(before)


def _written(name: str, level: int, event: str, details: dict[str, Any]) -> None:
    _bound(name).log(level, event, **details)


@cache
def _bound(name: str) -> Any:
    return _structlog().get_logger(name)


@cache
def _structlog() -> Any:
    """Loads structlog and has it hand its records to the standard library's handlers."""
    import structlog

    structlog.configure(
        processors=[*_shared(), structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    return structlog


def _shared() -> "list[structlog.typing.Processor]":
    """What is done with our own records and those of other libraries alike."""
    import structlog

    return [
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        _add_context,
        _hide_secrets,
    ]


class _JSONFormatter(logging.Formatter):
    """Writes a record as a line of JSON; loads structlog for the first one."""

    def format(self, record: logging.LogRecord) -> str:
        return _structlog_formatter().format(record)


@cache
def _structlog_formatter() -> logging.Formatter:
    import structlog

    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_shared(),
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
    )


def _add_context(_logger: object, _method: str, event: Event) -> Event:
    """Gives another library's record what ours have when they are made."""
    for key, value in {**(_context.get() or {}), "timestamp": _now()}.items():
        event.setdefault(key, value)
    return event


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _hide_secrets(_logger: object, _method: str, event: Event) -> Event:
    for key in _SECRET_KEYS & event.keys():
        event[key] = "***"
    return event


def _handler(log_file: Path | None) -> logging.Handler:
    if log_file is None:
        return logging.StreamHandler(sys.stderr)
    log_file.parent.mkdir(parents=True, exist_ok=True)
    return RotatingFileHandler(
        log_file, maxBytes=_FILE_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
    )
