"""What a scene is, and the stage on which it is arranged."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event
from typing import Any, TypeVar

from inventory_desktop.cli.operator import EMAIL, PASSWORD, Operator, there
from inventory_desktop.errors import Unavailable
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.session import Session
from inventory_desktop.services.users import UpdateUser, create_user, update_user
from inventory_desktop.ui.main_window import MainWindow
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage

Result = TypeVar("Result")
ScreenT = TypeVar("ScreenT", bound=Screen)

_LONGEST_READ_SECONDS = 60
_CHEAPEST_HASH = 4


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

    @contextmanager
    def colleague(self, name: str, *, sees_costs: bool, sees_prices: bool) -> Iterator[None]:
        """Has a colleague sit down at the window for a while.

        Args:
            name: Beginning of the colleague's address.
            sees_costs: Whether they may see what goods cost.
            sees_prices: Whether they may see what goods are sold for.
        """
        address = f"{name}@shop.example"
        person = self.write(
            lambda work: create_user(work, Credentials(address, PASSWORD), rounds=_CHEAPEST_HASH)
        )
        rights = UpdateUser(person, sees_costs=sees_costs, sees_prices=sees_prices)
        self.write(lambda work: update_user(work, rights))
        self._change_places(address)
        yield
        self._change_places(EMAIL)

    def _change_places(self, address: str) -> None:
        self.window.sign_out_wanted.emit()
        self.operator.settle()
        page = self.operator.program.page
        if not isinstance(page, SignInPage):
            raise TypeError(page)
        self.operator.type(page.email, address)
        self.operator.type(page.password, PASSWORD)
        page.submit()
        self.operator.wait_for("the colleague", lambda: self.operator.program.desk)
        self.operator.settle()

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
