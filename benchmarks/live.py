"""Many desktops on one server: how soon one sees what another one does, and what that costs.

Real processes listen, posts come at a steady rate, and a real window without a screen shows the
products that are sold. Clocks are those of one machine, which does the work of all desktops and of
the server at once: with desktops of their own everything is faster.
"""

import argparse
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import mean, median
from time import perf_counter, sleep
from typing import Any
from uuid import uuid4

from common import (
    ROOT,
    BenchShop,
    add_warehouse,
    as_superuser,
    bench_shop,
    percentile,
    report,
    temporary_folder,
)
from live_desktops import Desktops, Ears, Window, desktops, window

from inventory_desktop.models import MovementType
from inventory_desktop.services.importing import ImportMovements, import_movements
from inventory_desktop.services.importing.maps import parsed_map
from inventory_desktop.services.products import ProductFields, create_product
from inventory_desktop.services.stock import PostMovement, post_movement, post_movements

DESKTOPS, CROWD = 20, 200
PRODUCTS = 12
OPENING = 1_000_000
PAINTED_P95_MS, PAINTED_P99_MS = 150.0, 400.0
IDLE_PERCENT = 0.1
RATE_GOAL = 0.8
MOST_RELOADS = 5

_MIGRATIONS = ROOT / "migrations" / "versions"
_WITH_FEED = _MIGRATIONS / "0009_change_feed" / "posting.sql"
_WITHOUT_FEED = _MIGRATIONS / "0002_cheaper_posting" / "seals.sql"

Sale = tuple[float, str, int, int]
"""When it was committed, of which product, how many were left, and the entry's number."""


class Till:
    """Sells one piece after the other.

    Args:
        shop: Whose.
    """

    def __init__(self, shop: BenchShop) -> None:
        self._session = shop.session
        self._warehouse = add_warehouse(shop.session, "MAIN")
        fields = [ProductFields(sku=f"L-{n:02}", name=f"Live {n:02}") for n in range(PRODUCTS)]
        rows = [shop.session.write(partial(create_product, command=item)) for item in fields]
        opening = [self._entry(row.id, MovementType.PURCHASE, OPENING) for row in rows]
        shop.session.write(lambda work: post_movements(work, opening))
        self._left = {row.sku: OPENING for row in rows}
        self._rows = cycle(rows)

    def sell(self) -> Sale:
        """Posts one sale, as the program does."""
        row = next(self._rows)
        command = self._entry(row.id, MovementType.SALE, 1)
        posted = self._session.write_alone(lambda work: post_movement(work, command))
        self._left[row.sku] -= 1
        return perf_counter(), row.sku, self._left[row.sku], posted.movement_id

    def sell_steadily(self, rate: float, seconds: float) -> list[Sale]:
        """Sells so often a second, for so long, or as often as the server manages."""
        began, sales = perf_counter(), []
        while (due := began + len(sales) / rate) < began + seconds:
            sleep(max(0.0, due - perf_counter()))
            sales.append(self.sell())
        return sales

    def rate(self, times: int) -> float:
        """Sales a second, one right after the other."""
        started = perf_counter()
        for _ in range(times):
            self.sell()
        return times / (perf_counter() - started)

    def _entry(self, product: int, kind: MovementType, quantity: int) -> PostMovement:
        return PostMovement(
            request_id=uuid4(),
            product_id=product,
            warehouse_id=self._warehouse,
            movement_type=kind,
            quantity=Decimal(quantity),
            unit_cost=Decimal("2.5") if kind is MovementType.PURCHASE else None,
            unit_price=Decimal("9.90") if kind is MovementType.SALE else None,
        )


def main() -> None:
    given = _arguments()
    with _roomy_shop() as shop:
        tell = partial(report, "live", postgres=shop.version)
        till = Till(shop)
        as_superuser(shop.admin_url, "VACUUM ANALYZE")
        with desktops(shop, DESKTOPS - 1) as others, window(shop) as opened:
            opened.wait_until_shown(PRODUCTS)
            others.begin()
            _measure_idle(tell, others, given.idle_seconds)
            _measure_latency(tell, till, others, opened, given.seconds)
        with desktops(shop, DESKTOPS) as all_of_them:
            _measure_cost(tell, shop, till, all_of_them, rounds=given.rounds, posts=given.posts)
            _measure_import(tell, shop, all_of_them, given.lines)
        with desktops(shop, CROWD) as crowd:
            _measure_crowd(tell, till, crowd, given.seconds)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=15, help="of each steady load")
    parser.add_argument("--idle-seconds", type=float, default=20)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--posts", type=int, default=1000, help="posts of a round and side")
    parser.add_argument("--lines", type=int, default=100_000, help="of the file imported")
    return parser.parse_args()


@contextmanager
def _roomy_shop() -> Iterator[BenchShop]:
    """A server that takes as many connections as there are desktops."""
    with temporary_folder() as folder:
        with bench_shop(folder) as shop:
            as_superuser(shop.admin_url, f"ALTER SYSTEM SET max_connections = {2 * CROWD}")
        with bench_shop(folder) as shop:
            yield shop


def _measure_idle(tell: Callable[..., None], others: Desktops, seconds: float) -> None:
    before = others.ask("cpu")
    sleep(seconds)
    used = [after - earlier for after, earlier in zip(others.ask("cpu"), before, strict=True)]
    share = mean(used) / seconds * 100
    tell(
        "a listener that hears nothing",
        share,
        unit="% of a core",
        goal=f"< {IDLE_PERCENT}",
        passed=share < IDLE_PERCENT,
        listeners=others.number,
        seconds=seconds,
    )


def _measure_latency(
    tell: Callable[..., None], till: Till, others: Desktops, opened: Window, seconds: float
) -> None:
    sales = till.sell_steadily(20, seconds)
    sleep(1)
    heard = _heard_ms(sales, others.end())
    painted = _painted_ms(sales, opened)
    for share, goal in ((0.95, PAINTED_P95_MS), (0.99, PAINTED_P99_MS)):
        value = percentile(painted, share)
        tell(
            f"commit to row repainted, p{share * 100:.0f}",
            value,
            unit="ms",
            goal=f"<= {goal:.0f}",
            passed=value <= goal,
            median_ms=round(median(painted), 1),
            longest_ms=round(max(painted), 1),
            heard_median_ms=round(median(heard), 1),
            heard_ms=round(percentile(heard, share), 1),
            desktops=DESKTOPS,
            posts=len(sales),
        )


def _heard_ms(sales: Sequence[Sale], ears: Sequence[Ears]) -> list[float]:
    """From each commit until each listener knew; one that never did counts as for ever."""
    return [
        (each.entries.get(entry, float("inf")) - moment) * 1000
        for each in ears
        for moment, _sku, _left, entry in sales
    ]


def _painted_ms(sales: Sequence[Sale], opened: Window) -> list[float]:
    """From each commit until the window showed that figure, or a later one."""
    painted = list(opened.painted)
    return [
        (
            min(
                (at for at, shown, figure in painted if shown == sku and figure <= left),
                default=float("inf"),
            )
            - moment
        )
        * 1000
        for moment, sku, left, _entry in sales
    ]


def _measure_cost(
    tell: Callable[..., None],
    shop: BenchShop,
    till: Till,
    listening: Desktops,
    *,
    rounds: int,
    posts: int,
) -> None:
    rates: dict[str, list[float]] = {"with": [], "without": [], "alone": []}
    till.rate(posts)
    for _ in range(rounds):
        as_superuser(shop.admin_url, _WITHOUT_FEED.read_text(encoding="utf-8"))
        till.rate(20)
        rates["without"].append(till.rate(posts))
        as_superuser(shop.admin_url, _WITH_FEED.read_text(encoding="utf-8"))
        till.rate(20)
        rates["alone"].append(till.rate(posts))
        listening.begin()
        till.rate(posts)
        rates["with"].append(till.rate(posts))
        listening.end()
    middle = {name: median(found) for name, found in rates.items()}
    ratio = middle["with"] / middle["without"]
    tell(
        f"posting with the feed and {listening.number} listeners / without both",
        ratio,
        unit="ratio of rates",
        goal=f">= {RATE_GOAL}",
        passed=ratio >= RATE_GOAL,
        with_per_second=round(middle["with"]),
        without_per_second=round(middle["without"]),
        with_the_feed_and_no_listener_per_second=round(middle["alone"]),
        rounds=rounds,
        posts_per_round=posts,
    )


def _measure_crowd(tell: Callable[..., None], till: Till, crowd: Desktops, seconds: float) -> None:
    crowd.begin()
    crowd.ask("count anew")
    sleep(2)
    started = perf_counter()
    sales = till.sell_steadily(50, seconds)
    rate = len(sales) / (perf_counter() - started)
    sleep(2)
    ears = crowd.end()
    heard = _heard_ms(sales, ears)
    complete = max(heard) < float("inf")
    tell(
        f"posts a second that {crowd.number} listeners carry",
        rate,
        unit="posts/s",
        goal=">= 50, all of them heard by all",
        passed=rate >= 49.5 and complete,
        heard_median_ms=round(median(heard), 1),
        heard_p95_ms=round(percentile(heard, 0.95), 1),
        readings_a_second=round(sum(each.named for each in ears) / seconds),
        losses=sum(each.losses for each in ears),
    )


def _measure_import(
    tell: Callable[..., None], shop: BenchShop, listening: Desktops, lines: int
) -> None:
    plan = parsed_map(
        {
            "kind": "movements",
            "columns": {"sku": "Code", "quantity": "Qty"},
            "defaults": {"warehouse": "MAIN", "movement_type": "purchase"},
            "products": {"create": True},
        },
        "live",
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lines.csv"
        rows = "".join(f"F-{number % 4000:04},1\n" for number in range(lines))
        path.write_text(f"Code,Qty\n{rows}", encoding="utf-8")
        listening.begin()
        started = perf_counter()
        account = import_movements(shop.session, ImportMovements(path, plan))
        seconds = perf_counter() - started
        sleep(5)
        ears = listening.end()
    reloads = [each.sweeps for each in ears]
    figures: dict[str, Any] = {
        "lines": account.lines,
        "seconds": round(seconds, 1),
        "fewest": min(reloads),
        "rows_named": sum(each.named for each in ears),
    }
    tell(
        f"times that each of {listening.number} desktops reads its lists anew for an import",
        max(reloads),
        unit="times",
        goal=f"1 to {MOST_RELOADS}",
        passed=min(reloads) >= 1 and max(reloads) <= MOST_RELOADS,
        **figures,
    )


if __name__ == "__main__":
    main()
