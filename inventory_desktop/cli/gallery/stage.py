"""What a scene is, and the stage on which it is arranged."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event
from typing import Any, TypeVar

from inventory_desktop.cli.operator import Operator, there
from inventory_desktop.errors import Unavailable
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.session import Session
from inventory_desktop.ui.main_window import MainWindow
from inventory_desktop.ui.screen import Screen

Result = TypeVar("Result")
ScreenT = TypeVar("ScreenT", bound=Screen)

_LONGEST_READ_SECONDS = 60


class Stage:
    """The program with somebody signed in, and ways to bring it into a state.

    Args:
        operator: Who operates it.
    """

    def __init__(self, operator: Operator) -> None:
        self.operator = operator

    @property
    def window(self) -> MainWindow:
        """The program's window."""
        return self.operator.program.window

    @property
    def session(self) -> Session:
        """Who is signed in."""
        return there(self.operator.program.desk).session

    def open(self, key: str, kind: type[ScreenT]) -> ScreenT:
        """Shows a screen and waits until it has read what it shows.

        Args:
            key: The screen's key in the navigation.
            kind: Its class.

        Raises:
            TypeError: The screen of this key is of another class.
        """
        screen = self.window.open_place(key)
        if not isinstance(screen, kind):
            raise TypeError(key)
        self.operator.settle()
        return screen

    def begin_anew(self) -> None:
        """Has all screens made anew, as after signing in; the first one is shown."""
        window = self.window
        window.show_work(window.places, self.session.user.email, window.server)

    def read(self, function: Callable[[UnitOfWork], Result]) -> Result:
        """Reads from the shop, off the GUI thread."""
        session = self.session
        return self.operator.behind_the_scenes(lambda: session.read(function))

    def write(self, function: Callable[[UnitOfWork], Result]) -> Result:
        """Writes to the shop, off the GUI thread; no screen hears of it."""
        session = self.session
        return self.operator.behind_the_scenes(lambda: session.write(function))

    @contextmanager
    def server_gone(self) -> Iterator[None]:
        """Has every read fail as if the server could not be reached."""

        def refuse(_function: object) -> Any:
            raise Unavailable("The server cannot be reached. What you typed is kept; try again.")

        with self._reads_replaced(refuse):
            yield

    @contextmanager
    def slow_server(self) -> Iterator[None]:
        """Has every read wait until the picture is taken."""
        taken = Event()
        read = self.session.read

        def wait(function: Callable[[UnitOfWork], Any]) -> Any:
            taken.wait(_LONGEST_READ_SECONDS)
            return read(function)

        with self._reads_replaced(wait):
            yield
            taken.set()

    @contextmanager
    def _reads_replaced(self, read: Callable[[Any], Any]) -> Iterator[None]:
        session = self.session
        vars(session)["read"] = read
        try:
            yield
        finally:
            del vars(session)["read"]


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of one screen.

    Attributes:
        screen: The screen's name, first part of the picture's name.
        state: What is to be seen of it, second part.
        play: Brings the screen into the state and yields while the picture is taken; what comes
            after the yield tidies up.
    """

    screen: str
    state: str
    play: Callable[[Stage], Iterator[None]]
