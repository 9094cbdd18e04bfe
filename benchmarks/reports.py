"""What reports cost over a million products and ten million entries, in the background.

In the shop of ``big_shop.py``, which is generated once and kept. First the ledger is added up, as
the first report of a shop does; afterwards each report is read some times, and once more the year's
purchases and sales as they would be read if nothing had been added up. Goals are those of a screen
that fills itself in the background; ``--scale 0.1`` is a tenth of it.
"""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import perf_counter

import platformdirs
from big_shop import BIG, SMALL, kept_shop
from common import BenchShop, as_superuser, milliseconds, percentile, report

from inventory_desktop.config import APP_NAME
from inventory_desktop.errors import AppError
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.reports import totals
from inventory_desktop.services.reports.attention import attention
from inventory_desktop.services.reports.periods import Grain, last_days
from inventory_desktop.services.reports.purchases_and_sales import purchases_and_sales
from inventory_desktop.services.reports.sellers import sellers
from inventory_desktop.services.reports.stock_value import stock_by_warehouse
from inventory_desktop.services.reports.trade import trade
from inventory_desktop.services.reports.turnover import inventory_turnover

TIMES = 3
TODAY = datetime.now(UTC).astimezone().date()
YEAR = last_days(TODAY, 365)
REPORTS: dict[str, Callable[[UnitOfWork], object]] = {
    "what needs attention": attention,
    "value and units by warehouse": stock_by_warehouse,
    "trade of the last weeks": lambda work: trade(work, TODAY),
    "turnover of a year": lambda work: inventory_turnover(work, TODAY),
    "best and slowest sellers of 90 days": lambda work: sellers(work, last_days(TODAY, 90)),
    "a year by month": lambda work: purchases_and_sales(work, YEAR, Grain.MONTH),
    "a year by day": lambda work: purchases_and_sales(work, YEAR, Grain.DAY),
    "a month by day": lambda work: purchases_and_sales(work, last_days(TODAY, 30), Grain.DAY),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="of a million products")
    parser.add_argument("--data-dir", type=Path, help="where the generated shops are kept")
    given = parser.parse_args()
    folder = given.data_dir or platformdirs.user_cache_path(APP_NAME, appauthor=False) / "bench"
    products = max(SMALL, int(BIG * given.scale))
    with kept_shop(folder / str(products), products) as shop:
        _forget_totals(shop)
        _report_unadded(shop, products)
        _report_adding_up(shop, products)
        for name, read in REPORTS.items():
            shop.session.read(read)
            taken = [milliseconds(partial(shop.session.read, read)) for _ in range(TIMES)]
            report(
                "reports",
                name,
                round(percentile(taken, 0.5)),
                unit="ms",
                postgres=shop.version,
                products=products,
            )


def _forget_totals(shop: BenchShop) -> None:
    as_superuser(
        shop.admin_url,
        "TRUNCATE inventory.movement_totals, inventory.movement_gaps",
        "UPDATE inventory.movement_totals_state SET added_up_to = 0",
    )


def _report_unadded(shop: BenchShop, products: int) -> None:
    started = perf_counter()
    try:
        shop.session.read(REPORTS["a year by month"])
        value: float | str = round((perf_counter() - started) * 1000)
    except AppError:
        value = f"> {round((perf_counter() - started) * 1000)}"
    report(
        "reports",
        "a year by month, nothing added up",
        value,
        unit="ms",
        postgres=shop.version,
        products=products,
    )


def _report_adding_up(shop: BenchShop, products: int) -> None:
    started, entries = perf_counter(), 0
    while added := shop.session.write(totals.add_up):
        entries += added
    taken = perf_counter() - started
    report(
        "reports",
        "adding up",
        round(entries / taken),
        unit="entries/s",
        postgres=shop.version,
        entries=entries,
        seconds=round(taken, 1),
        products=products,
    )


if __name__ == "__main__":
    main()
