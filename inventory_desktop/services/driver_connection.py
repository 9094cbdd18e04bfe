"""The driver's connection, made so that beginning a transaction costs no round trip of its own.

psycopg2 sends BEGIN alone and waits for the answer. Here the driver is in its autocommit mode, and
BEGIN travels in front of a transaction's first statement, together with what tells the database
who speaks. Whether a transaction is open is never remembered: the protocol says so after each
answer, after errors too.
"""

from collections.abc import Iterable
from typing import Any

from psycopg2 import NotSupportedError, ProgrammingError
from psycopg2.errors import InFailedSqlTransaction
from psycopg2.extensions import TRANSACTION_STATUS_IDLE, TRANSACTION_STATUS_UNKNOWN
from psycopg2.extensions import connection as PgConnection  # noqa: N812  a class, in small letters
from psycopg2.extensions import cursor as PgCursor  # noqa: N812  as above

_BEGIN = "BEGIN;"


class DriverConnection(PgConnection):
    """A connection whose statements all belong to a transaction; only ``commit`` makes it lasting.

    For ``psycopg2.connect(connection_factory=...)``. Other than with psycopg2's own connection a
    first statement that cannot be parsed leaves no failed transaction behind, but none.
    """

    def __init__(self, dsn: str, **options: Any) -> None:
        super().__init__(dsn, **options)
        self.autocommit = True
        self.cursor_factory = _Cursor
        self.carry("")

    def carry(self, statements: str, *, alone: bool = False) -> None:
        """Sets what each transaction begins with from now on: statements, each with its semicolon.

        They stand on a line of their own: where the server shows the line of a mistake, it does
        not show them.

        Args:
            statements: The text.
            alone: The next statement is the whole transaction, and lasts if it succeeds; another
                one is refused. Without BEGIN the server takes what arrives in one message for one
                transaction, and answers when it is committed.
        """
        self.opening = f"{statements}\n" if alone else f"{_BEGIN}{statements}\n"
        self._is_alone, self._is_spent = alone, False

    def begun(self, query: str) -> str:
        """The statement with what its transaction begins with.

        Raises:
            psycopg2.ProgrammingError: It was to be one statement, and that was sent.
        """
        if self._is_spent:
            raise ProgrammingError("The transaction was one statement, and that was sent.")
        self._is_spent = self._is_alone
        return self.opening + query

    def begin(self) -> None:
        """Begins a transaction in a round trip of its own.

        Raises:
            psycopg2.ProgrammingError: The transaction is to be one statement.
        """
        if self._is_alone:
            raise ProgrammingError("A transaction of one statement cannot begin with another.")
        self.send(self.opening)

    @property
    def is_idle(self) -> bool:
        """Whether it is ready for a transaction; False in one, and when the server is lost."""
        return self.get_transaction_status() == TRANSACTION_STATUS_IDLE

    def set_isolation_level(self, level: int | None) -> None:
        """Refuses: psycopg2 would leave its autocommit mode for it and begin transactions again.

        Raises:
            psycopg2.NotSupportedError: Always.
        """
        message = f"Isolation level {level} has to be said in what transactions begin with."
        raise NotSupportedError(message)

    def commit(self) -> None:
        """Makes the transaction lasting, if there is one.

        Raises:
            psycopg2.Error: It is not, or nobody knows: a statement had failed, or the server is
                lost.
        """
        if not self.is_idle and self.send("COMMIT") != "COMMIT":
            message = "The transaction was rolled back, because a statement in it had failed."
            raise InFailedSqlTransaction(message)

    def rollback(self) -> None:
        """Undoes the transaction, if there is one; a lost server has done so itself."""
        if self.get_transaction_status() not in _NOTHING_TO_UNDO:
            self.send("ROLLBACK")

    def send(self, statement: str) -> str | None:
        """Sends a statement as it stands and answers what the server says it did."""
        with self.cursor(cursor_factory=PgCursor) as cursor:
            cursor.execute(statement)
            return cursor.statusmessage


_NOTHING_TO_UNDO = (TRANSACTION_STATUS_IDLE, TRANSACTION_STATUS_UNKNOWN)


class _Cursor(PgCursor):
    connection: DriverConnection

    def execute(self, query: Any, vars: Any = None) -> None:  # noqa: A002  psycopg2's name
        if self.name:
            # The only kind of named cursor that the driver opens in its autocommit mode.
            self.withhold = True
        if self.name or not isinstance(query, str):
            self._begin()
        elif self.connection.is_idle:
            query = self.connection.begun(query)
        super().execute(query, vars)

    def executemany(self, query: Any, vars_list: Iterable[Any]) -> None:
        self._begin()
        super().executemany(query, vars_list)

    def callproc(self, procname: Any, parameters: Any = None) -> Any:
        self._begin()
        return super().callproc(procname, parameters)

    def copy_expert(self, *arguments: Any, **options: Any) -> None:
        self._begin()
        super().copy_expert(*arguments, **options)

    def copy_from(self, *arguments: Any, **options: Any) -> None:
        self._begin()
        super().copy_from(*arguments, **options)

    def copy_to(self, *arguments: Any, **options: Any) -> None:
        self._begin()
        super().copy_to(*arguments, **options)

    def _begin(self) -> None:
        """Begins a transaction before what the driver puts together."""
        if self.connection.is_idle:
            self.connection.begin()
