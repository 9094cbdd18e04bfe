"""Lists, ledger, detail and search over a million products and ten million entries.

Everything goes through the services as the windows do it: pages of a hundred after a fence, the
ledger downwards from any entry. Each figure is the 95th percentile of many different questions, of
the big shop and of one with 10,000 products; flat means that both are about the same. Each question
is asked once before, so that what is measured is not the disk.

The shops are generated once and kept: below ``--data-dir``, or in the user's cache. A big one takes
about a quarter of an hour and 6 GB.
"""

import argparse
import hashlib
import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import platformdirs
from big_shop_data import (
    COMMON_WORD,
    OLD_WORD,
    RARE_WORD,
    SELDOM_WORD,
    WAREHOUSES,
    generate,
)
from common import ROOT, BenchShop, as_superuser, bench_shop, milliseconds, percentile, report

from inventory_desktop.config import APP_NAME
from inventory_desktop.models import MovementType
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.movement_list import MovementQuery, movement_rows
from inventory_desktop.services.paging import Fences, Sort
from inventory_desktop.services.product_list import ProductQuery, product_fences, product_rows
from inventory_desktop.services.products import get_product

BIG, SMALL = 1_000_000, 10_000
PAGE = 100
GOAL_MS, SEVERAL_WORDS_GOAL_MS = 20.0, 50.0
FLAT = 1.5

_READY = "ready.json"
_SORTS = ("name", "stock", "created", "price")
_ORDERS = tuple(Sort(key, descending) for key in _SORTS for descending in (False, True))
_SEARCHES = {
    "one rare word": (RARE_WORD,),
    "one seldom word": (SELDOM_WORD, OLD_WORD),
    "one common word": (COMMON_WORD, "kitchen", "red", "walnut"),
    "a beginning, as typed": ("wal", "walnu", "pie", "kit", "zep"),
    "two letters": ("wa", "re", "pi"),
    "a SKU": ("big-00000777", "big-00001234"),
    "the beginning of a SKU": ("big-", "big-0000", "big-000012"),
    "several words": ("walnut bowl", "red piece", "kitchen walnut amber", "zephyr thing"),
    "nothing to be found": ("qqqqq", "xylophone"),
}

Question = Callable[[UnitOfWork], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """Something to be measured: the same kind of question, asked in many ways.

    Attributes:
        goal: Most milliseconds; None for what is read in the background.
    """

    name: str
    questions: Sequence[Question]
    goal: float | None = GOAL_MS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="of a million products")
    parser.add_argument("--data-dir", type=Path, help="where the generated shops are kept")
    parser.add_argument("--times", type=int, default=60, help="questions of a figure")
    given = parser.parse_args()
    folder = given.data_dir or platformdirs.user_cache_path(APP_NAME, appauthor=False) / "bench"
    products = max(SMALL, int(BIG * given.scale))
    small = _measured(folder, SMALL, given.times)
    big, version = _measured(folder, products, given.times)
    for name, (value, median, goal) in big.items():
        _report(name, value, median, goal, small[0][name][0], products, version)


def _measured(
    folder: Path, products: int, times: int
) -> tuple[dict[str, tuple[float, float, float | None]], str]:
    """Opens a shop, generated if need be, and answers each figure's 95th percentile and median."""
    data_dir = folder / str(products)
    with kept_shop(data_dir, products) as shop:
        answers = {}
        for figure in _figures(shop, products, times):
            if figure.goal is not None:
                for question in figure.questions:
                    shop.session.read(question)
            taken = [
                milliseconds(partial(shop.session.read, question)) for question in figure.questions
            ]
            answers[figure.name] = (percentile(taken, 0.95), percentile(taken, 0.5), figure.goal)
        return answers, shop.version


def kept_shop(data_dir: Path, products: int) -> Any:
    """A shop as it was generated; one that other code has generated is made anew."""
    marker, print_ = data_dir / _READY, _fingerprint()
    stored = json.loads(marker.read_text(encoding="utf-8")) if marker.exists() else {}
    if stored.get("fingerprint") != print_:
        shutil.rmtree(data_dir, ignore_errors=True)
        with bench_shop(data_dir) as empty:
            generate(empty.admin_url, products)
        marker.write_text(json.dumps({"fingerprint": print_}), encoding="utf-8")
    return bench_shop(data_dir)


def _fingerprint() -> str:
    """Hash of everything that the content of a generated shop hangs on."""
    versions = ROOT / "migrations" / "versions"
    files = [*sorted(versions.rglob("*.py")), *sorted(versions.rglob("*.sql"))]
    own = Path(__file__).with_name("big_shop_data.py")
    digest = hashlib.sha256()
    for path in (*files, own):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _figures(shop: BenchShop, products: int, times: int) -> list[Figure]:
    return [
        *_list_figures(shop, times),
        *_ledger_figures(shop, products, times),
        *_search_figures(shop, times),
        Figure("product detail", [_detail(number) for number in _draws(products, times)]),
    ]


def _list_figures(shop: BenchShop, times: int) -> list[Figure]:
    figures = []
    for key in _SORTS:
        pages: list[Question] = []
        deep: list[Question] = []
        counted: list[Question] = []
        for descending in (False, True):
            query = ProductQuery(sort=Sort(key, descending))
            fences = shop.session.read(_fences(query))
            pages.extend([_page(query, fences, 0)] * (times // 4))
            numbers = _draws(len(fences.keys), times // 2)
            deep.extend(_page(query, fences, number) for number in numbers)
            counted.extend([_fences(query)] * 2)
        figures.append(Figure(f"list by {key}, first page", pages))
        figures.append(Figure(f"list by {key}, any page", deep))
        figures.append(Figure(f"fences by {key} (background)", counted, goal=None))
    return figures


def _ledger_figures(shop: BenchShop, products: int, times: int) -> list[Figure]:
    (newest,) = as_superuser(shop.admin_url, "SELECT max(id) FROM inventory.stock_movements")[0]
    everything = MovementQuery()
    befores = _draws(newest, times)
    return [
        Figure("ledger, newest", [_ledger(everything, None)] * times),
        Figure("ledger at any depth", [_ledger(everything, before) for before in befores]),
        Figure(
            "ledger of a product",
            [_ledger(MovementQuery(product_id=item), None) for item in _draws(products, times)],
        ),
        Figure(
            "ledger of a warehouse at any depth",
            [
                _ledger(MovementQuery(warehouse_id=1 + before % WAREHOUSES), before)
                for before in befores
            ],
        ),
        Figure(
            "ledger of a product and warehouse",
            [
                _ledger(MovementQuery(product_id=item, warehouse_id=1 + item % WAREHOUSES), None)
                for item in _draws(products, times)
            ],
        ),
        Figure(
            "ledger of purchases at any depth",
            [
                _ledger(MovementQuery(movement_type=MovementType.PURCHASE), before)
                for before in befores
            ],
        ),
        Figure(
            "ledger by reference number",
            [
                _ledger(MovementQuery(search=f"R-2-{item}"), None)
                for item in _draws(products, times)
            ],
        ),
    ]


def _search_figures(shop: BenchShop, times: int) -> list[Figure]:
    """First pages, each word in each order, and any pages of what a common word finds."""
    figures = []
    for name, words in _SEARCHES.items():
        queries = [ProductQuery(search=typed, sort=sort) for typed in words for sort in _ORDERS]
        questions = [_first(query) for query in queries] * (1 + times // len(queries))
        goal = SEVERAL_WORDS_GOAL_MS if name == "several words" else GOAL_MS
        figures.append(Figure(f"search, {name}", questions, goal))
    deep: list[Question] = []
    for sort in _ORDERS:
        query = ProductQuery(search="walnut", sort=sort)
        fences = shop.session.read(_fences(query))
        numbers = _draws(len(fences.keys), 1 + times // len(_ORDERS))
        deep.extend(_page(query, fences, number) for number in numbers)
    figures.append(Figure("search, any page of a common word", deep))
    counted = [_fences(ProductQuery(search=typed)) for typed in _SEARCHES["one common word"]]
    figures.append(Figure("fences of a common word (background)", counted, goal=None))
    return figures


def _page(query: ProductQuery, fences: Fences, number: int) -> Question:
    return lambda work: product_rows(work, query, fences.before(number), PAGE)


def _first(query: ProductQuery) -> Question:
    return lambda work: product_rows(work, query, None, PAGE)


def _fences(query: ProductQuery) -> Callable[[UnitOfWork], Fences]:
    return lambda work: product_fences(work, query, PAGE)


def _ledger(query: MovementQuery, before: int | None) -> Question:
    return lambda work: movement_rows(work, query, before, PAGE)


def _detail(product: int) -> Question:
    return lambda work: get_product(work, product)


def _draws(bound: int, times: int) -> list[int]:
    rng = Random(bound)  # noqa: S311  the same questions each time
    return [rng.randrange(bound) + 1 for _ in range(times)]


def _report(
    name: str,
    value: float,
    median: float,
    goal: float | None,
    small: float,
    products: int,
    version: str,
) -> None:
    report(
        "big_shop",
        f"{name}: p95",
        round(value, 1),
        unit="ms",
        goal="" if goal is None else f"<= {goal:g}, flat within {FLAT}",
        passed=None if goal is None else value <= goal and value <= small * FLAT,
        postgres=version,
        median_ms=round(median, 2),
        small_p95_ms=round(small, 2),
        ratio_to_small=round(value / small, 2),
        products=products,
        small_products=SMALL,
    )


if __name__ == "__main__":
    main()
