"""Composition root: settings -> database -> sign-in -> main window, in the order of the start.

Nothing waits for what is not needed yet. The shop opens on a thread of its own, and while
PostgreSQL starts the windows are loaded (``program.py``). While a person types the password, the
work is loaded that comes after it (``desk.py``): SQLAlchemy, the services and the screens.
"""

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from inventory_desktop import log
from inventory_desktop.config import Settings
from inventory_desktop.opening import Opening
from inventory_desktop.ui.application import make_application

if TYPE_CHECKING:
    from inventory_desktop.program import Program


def begin(settings: Settings, arguments: list[str]) -> "Program":
    """Makes the program; its shop is being opened when this returns.

    Qt comes first: without a screen it ends the process, and then no server must have been started.

    Args:
        settings: Where the shop is.
        arguments: The command line.
    """
    application = make_application(arguments)
    log.put_off()
    opening = Opening(settings)
    try:
        # Takes about as long as PostgreSQL's start, which goes on meanwhile.
        from inventory_desktop.program import Program

        return Program(application, settings, opening)
    except BaseException:
        opening.abandon()
        raise


def run(settings: Settings) -> int:
    """Runs the program until its window is closed.

    Returns:
        The exit code.
    """
    program = begin(settings, sys.argv)
    restore = _show_uncaught_errors(program)
    try:
        program.start()
        return program.application.exec()
    finally:
        program.close()
        restore()


def _show_uncaught_errors(program: "Program") -> Callable[[], None]:
    """Shows what nothing caught as a bug, once, and lets the program go on.

    Returns:
        Puts the former handler back.
    """
    former = sys.excepthook

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            former(kind, error, trace)
            return
        log.get_logger(__name__).error("uncaught error", exc_info=error)
        program.show_bug(error)

    sys.excepthook = show

    def restore() -> None:
        sys.excepthook = former

    return restore
