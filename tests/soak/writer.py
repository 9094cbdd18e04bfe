"""A desktop of the soak: a process that does what its random numbers tell it, whatever breaks.

Started with one argument, a JSON object (:class:`Plan`). It may be killed at any time; the next
process of the same diary goes on.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import sleep, time

from inventory_desktop import log
from inventory_desktop.errors import (
    AppError,
    BugError,
    ConflictError,
    SignInRequired,
    Unavailable,
)
from inventory_desktop.models import TransferStatus
from inventory_desktop.services import transfers
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.database import Database
from inventory_desktop.services.session import Session, open_session
from tests.soak.diary import ABANDONED, Deed, Diary, is_repeatable
from tests.soak.drawing import Memory, draw
from tests.soak.orders import Answer, Order, send

_LISTEN_EVERY = 12
_PAUSE_SECONDS = 0.05


@dataclass(frozen=True)
class Plan:
    """What a writer is given.

    Attributes:
        url: The desktop's address of the database.
        email, password: Who works here.
        seed: Of its random numbers.
        diary: Its file.
        until: When to stop drawing orders, in seconds since 1970.
        products, warehouses: Their ids.
    """

    url: str
    email: str
    password: str
    seed: str
    diary: str
    until: float
    products: list[int]
    warehouses: list[int]


class Writer:
    """Draws orders, writes them down, sends them until there is an answer.

    Args:
        plan: What it is given.
        diary: Its own.
    """

    def __init__(self, plan: Plan, diary: Diary) -> None:
        self._plan = plan
        self._diary = diary
        self._random = Random(plan.seed)  # noqa: S311  orders, not secrets
        self._memory = Memory(plan.products, plan.warehouses)
        self._database = Database(plan.url, application_name="soak")
        self._session: Session | None = None
        for deed in diary.deeds:
            self._memory.take(deed)

    def work(self) -> None:
        """Settles what an earlier process left open, then works until the time is over."""
        self._settle()
        orders = 0
        while time() < self._plan.until:
            if orders % _LISTEN_EVERY == 0:
                self._hear_of_transfers()
            orders += 1
            self._do(draw(self._random, self._memory))

    def close(self) -> None:
        self._database.close()

    def _settle(self) -> None:
        """Sends again what was not answered; some of it is given up, as people do."""
        for deed in self._diary.unanswered():
            gives_up = not is_repeatable(deed) or self._random.random() < 0.4
            self._diary.end(deed, ABANDONED if gives_up else self._answer(deed.order))
            self._memory.take(deed)

    def _do(self, order: Order) -> None:
        deed = self._diary.begin(order)
        self._diary.end(deed, self._answer(order))
        self._memory.take(deed)

    def _answer(self, order: Order) -> Answer:
        while True:
            try:
                return {"done": send(self._signed_in(), order)}
            except SignInRequired:
                self._session = None
            except Unavailable:
                if not is_repeatable(Deed(order)):
                    return ABANDONED
                sleep(self._random.uniform(0.5, 1.5) * _PAUSE_SECONDS)
            except BugError as error:
                return {"bug": str(error), "cause": repr(error.__cause__)}
            except ConflictError:
                return {"refused": "conflict", "details": {}}
            except AppError as error:
                code = getattr(error, "code", "") or f"{type(error).__name__}: {error}"
                details = getattr(error, "details", {})
                return {"refused": code, "details": {k: str(v) for k, v in details.items()}}

    def _signed_in(self) -> Session:
        if self._session is None:
            command = Credentials(self._plan.email, self._plan.password)
            self._session = open_session(self._database, command)
        return self._session

    def _hear_of_transfers(self) -> None:
        """Others' transfers are worked on as well."""
        status = self._random.choice((TransferStatus.PENDING, TransferStatus.IN_TRANSIT))
        try:
            page = self._signed_in().read(
                lambda work: transfers.list_transfers(work, status=status)
            )
        except (Unavailable, SignInRequired):
            return
        known = {transfer for transfer, _lines in self._memory.transfers}
        for row in page.rows[:10]:
            if row.id not in known:
                first_line = row.product_id, str(row.quantity / row.line_count)
                self._memory.transfers.append((row.id, [first_line]))


def main() -> None:
    plan = Plan(**json.loads(sys.argv[1]))
    log.configure(level="ERROR")
    diary = Diary(Path(plan.diary))
    writer = Writer(plan, diary)
    try:
        writer.work()
    finally:
        writer.close()
        diary.close()


if __name__ == "__main__":
    main()
