"""A signed-in person at one desktop: every read and write goes through here.

The token is renewed while the person works, so that nobody is thrown out in the middle of a form.
"""

from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import TypeVar

from inventory_desktop.log import correlation
from inventory_desktop.services import auth
from inventory_desktop.services.auth import SignedInUser
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.database import Database, UnitOfWork

Result = TypeVar("Result")

_RENEW_BEFORE_END_SECONDS = 600


class Session:
    """What a signed-in person works through; safe to use from several threads.

    Attributes:
        database: The server.
        user: Who is signed in.
    """

    def __init__(self, database: Database, token: str, user: SignedInUser) -> None:
        self.database = database
        self.user = user
        self._renewal = Lock()
        self._take(token)

    @property
    def token(self) -> str:
        """The token that transactions carry now."""
        return self._token

    def read(self, function: Callable[[UnitOfWork], Result]) -> Result:
        """Runs a service function that changes nothing.

        Raises:
            AppError: As the function says, or SignInRequired when the session has ended.
        """
        return self._run(function, commit=False)

    def write(self, function: Callable[[UnitOfWork], Result]) -> Result:
        """Runs a service function and commits; it is repeated as a whole after a deadlock.

        Raises:
            AppError: As for :meth:`read`.
        """
        return self._run(function, commit=True)

    def write_alone(self, function: Callable[[UnitOfWork], Result]) -> Result:
        """Runs a service function that sends a single statement, which is the whole transaction.

        It is committed in the round trip that it takes anyway. A second statement is refused.

        Raises:
            AppError: As for :meth:`read`.
        """
        return self._run(function, commit=True, alone=True)

    def sign_in_again(self, password: str) -> None:
        """Goes on after the session ended; whatever is open and typed stays.

        Raises:
            PermissionDenied: The password is wrong.
            RuleError: Too many attempts.
        """
        command = Credentials(self.user.email, password)
        self._take(self.database.run(lambda work: auth.sign_in(work, command), token=None))

    def adopt(self, token: str) -> None:
        """Goes on with another token of the same person, after a change of the password."""
        self._take(token)

    def _run(
        self, function: Callable[[UnitOfWork], Result], *, commit: bool, alone: bool = False
    ) -> Result:
        with correlation(user=self.user.id):
            self._renew_if_due()
            return self.database.run(function, token=self._token, commit=commit, alone=alone)

    def _renew_if_due(self) -> None:
        if not self._renew_at <= monotonic() < self._ends_at or self._renewal.locked():
            return
        with self._renewal:
            self._take(self.database.run(auth.renew, token=self._token, commit=False))

    def _take(self, token: str) -> None:
        """Counts a token's life from now on: the clocks of server and desktop may differ."""
        life = auth.lifetime(token).total_seconds()
        self._token = token
        self._ends_at = monotonic() + life
        self._renew_at = self._ends_at - _RENEW_BEFORE_END_SECONDS


def open_session(database: Database, command: Credentials) -> Session:
    """Signs a person in.

    Args:
        database: The server.
        command: Address and password.

    Returns:
        The session to work through.

    Raises:
        PermissionDenied: Address or password are wrong.
        RuleError: Too many attempts.
        Unavailable: The server does not answer.
    """
    with correlation():
        token = database.run(lambda work: auth.sign_in(work, command), token=None)
        user = database.run(auth.whoami, token=token, commit=False)
    return Session(database, token, user)
