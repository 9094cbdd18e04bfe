"""Structured logging with one correlation id per operation.

Never logged: passwords, tokens, connection addresses with a password, values of statements.
"""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import cast
from uuid import uuid4

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

_SECRET_KEYS = frozenset({"password", "token", "secret", "url", "database_url", "authorization"})
_HANDLER_NAME = "inventory-desktop"
_KEPT_FILES = 5
_FILE_BYTES = 2_000_000


def get_logger(name: str) -> structlog.stdlib.BoundLogger:
    """Returns the logger of a module; call it with ``__name__``."""
    return cast("structlog.stdlib.BoundLogger", structlog.get_logger(name))


@contextmanager
def correlation(**context: object) -> Iterator[str]:
    """Gives all records inside the block the same ``correlation_id``.

    An operation inside another one keeps the outer id, so that one click is one id.

    Args:
        context: Further key-value pairs for each record of the block.

    Yields:
        The correlation id.
    """
    known = structlog.contextvars.get_contextvars().get("correlation_id")
    identifier = str(known) if known else uuid4().hex[:12]
    with structlog.contextvars.bound_contextvars(correlation_id=identifier, **context):
        yield identifier


def _hide_secrets(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    for key in _SECRET_KEYS & event.keys():
        event[key] = "***"
    return event


def configure(*, level: str = "INFO", log_file: Path | None = None) -> None:
    """Sets up logging for the process; a later call takes the place of an earlier one.

    Args:
        level: Lowest level to be written, for example ``INFO``.
        log_file: Where to write JSON lines, rotated at 2 MB, five kept. Without it the records
            go to stderr.
    """
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _hide_secrets,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = _handler(log_file)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    root = logging.getLogger()
    for ours in [each for each in root.handlers if each.name == _HANDLER_NAME]:
        root.removeHandler(ours)
        ours.close()
    handler.name = _HANDLER_NAME
    root.addHandler(handler)
    root.setLevel(level)


def _handler(log_file: Path | None) -> logging.Handler:
    if log_file is None:
        return logging.StreamHandler(sys.stderr)
    log_file.parent.mkdir(parents=True, exist_ok=True)
    return RotatingFileHandler(
        log_file, maxBytes=_FILE_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
    )
