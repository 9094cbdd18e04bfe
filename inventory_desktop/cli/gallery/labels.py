"""Scenes of the labels screen."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.models.base import LARGEST_MONEY
from inventory_desktop.services import products
from inventory_desktop.services.barcodes import add_barcode
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.product_list import ProductQuery, product_rows
from inventory_desktop.services.products import ProductFields
from inventory_desktop.ui.labels.label_choices import CodeChoice
from inventory_desktop.ui.labels.labels_screen import LabelsScreen

_LONG = "Two-handled cast-iron stew pot with a self-basting lid, suitable for every kind of hob"
_ARABIC = "إبريق شاي نحاسي مزخرف يدويا بغطاء ومقبض خشبي"
_STRANGE = (
    (
        ProductFields("LABEL-LONG", _LONG, unit_price=Decimal("1234.5"), unit_of_measure="crate"),
        "4001234567891",
    ),
    (ProductFields("LABEL-DEAR", "Diamond ring", unit_price=LARGEST_MONEY), "5901234123457"),
    (ProductFields("LABEL-ARABIC", _ARABIC, unit_price=Decimal("18.90")), "4012345678901"),
    (
        ProductFields(
            "WAREHOUSE-42/AISLE-07/SHELF-19/BIN-0003/VARIANT-BLUE-EXTRA-LARGE",
            "Shelf with an endless SKU",
            unit_price=Decimal("79.99"),
        ),
        "",
    ),
)


def _screen(stage: Stage) -> LabelsScreen:
    return stage.open("labels", LabelsScreen)


def _empty(stage: Stage) -> Iterator[None]:
    _screen(stage).grid.table.begin()
    stage.operator.settle()
    yield


def _some(count: int, copies: int) -> Callable[[Stage], LabelsScreen]:
    """Puts the first products of the shop onto the lines."""

    def put(stage: Stage) -> LabelsScreen:
        rows = stage.read(lambda work: product_rows(work, ProductQuery(), None, count))
        screen = _screen(stage)
        screen.goods.add((row.id, Decimal(copies + place % 3)) for place, row in enumerate(rows))
        stage.operator.settle()
        screen.grid.table.go_to(1, 0)
        screen.grid.setFocus()
        return screen

    return put


def _few(stage: Stage) -> Iterator[None]:
    screen = _some(4, 2)(stage)
    yield
    _leave(stage, screen)


def _full(stage: Stage) -> Iterator[None]:
    screen = _some(24, 1)(stage)
    screen.choices.paper.choose("a4_l7159")
    stage.operator.type(screen.choices.first, "5")
    stage.operator.settle()
    yield
    _leave(stage, screen)


def _roll(stage: Stage) -> Iterator[None]:
    screen = _some(3, 400)(stage)
    screen.choices.paper.choose("roll_57_32")
    stage.operator.settle()
    yield
    _leave(stage, screen)


def _qr(stage: Stage) -> Iterator[None]:
    screen = _some(6, 2)(stage)
    screen.choices.paper.choose("roll_50_25")
    screen.choices.code.choose(CodeChoice.QR)
    stage.operator.settle()
    yield
    _leave(stage, screen)


def _strange(stage: Stage) -> LabelsScreen:
    """Products whose texts are long, dear, read from the right, or too long for bars."""

    def make(work: UnitOfWork) -> list[int]:
        made = []
        for fields, barcode in _STRANGE:
            row = products.create_product(work, fields)
            made.append(row.id)
            if barcode:
                add_barcode(work, row.id, barcode)
        return made

    known = stage.read(lambda work: product_rows(work, ProductQuery(search="LABEL-LONG"), None, 1))
    ids = stage.write(make) if not known else _strange_ids(stage)
    screen = _screen(stage)
    screen.goods.add((product_id, Decimal(1)) for product_id in ids)
    stage.operator.settle()
    return screen


def _strange_ids(stage: Stage) -> list[int]:
    found = []
    for fields, _barcode in _STRANGE:
        first = partial(product_rows, query=ProductQuery(search=fields.sku), after=None, limit=1)
        found += [row.id for row in stage.read(first)]
    return found


def _long(stage: Stage) -> Iterator[None]:
    screen = _strange(stage)
    screen.choices.paper.choose("a4_l7160")
    stage.operator.settle()
    yield
    _leave(stage, screen)


def _too_large(stage: Stage) -> Iterator[None]:
    screen = _strange(stage)
    screen.choices.paper.choose("a4_l7651")
    screen.choices.code.choose(CodeChoice.CODE_128)
    stage.operator.settle()
    screen.print_labels()
    stage.operator.settle()
    yield
    _leave(stage, screen)


def _own_sheet(stage: Stage) -> Iterator[None]:
    screen = _some(5, 3)(stage)
    screen.choices.paper.choose("own_sheet")
    stage.operator.type(screen.choices.own_sheet.editor("columns"), "12")
    stage.operator.settle()
    yield
    stage.operator.type(screen.choices.own_sheet.editor("columns"), "3")
    _leave(stage, screen)


def _no_prices(stage: Stage) -> Iterator[None]:
    with stage.colleague("labels", sees_costs=False, sees_prices=False):
        screen = _some(4, 2)(stage)
        yield
        _leave(stage, screen)


def _leave(stage: Stage, screen: LabelsScreen) -> None:
    """Chooses what is usual again and takes the lines away."""
    screen.choices.paper.choose("a4_l7160")
    screen.choices.code.choose(CodeChoice.AUTOMATIC)
    if screen.choices.choices.first != 1:
        stage.operator.type(screen.choices.first, "1")
    screen.remove_all()
    stage.operator.settle()


BARE = (Scene("labels", "empty", _empty),)
FULL = (
    Scene("labels", "few", _few),
    Scene("labels", "full", _full),
    Scene("labels", "roll", _roll),
    Scene("labels", "qr", _qr),
    Scene("labels", "long", _long),
    Scene("labels", "too-large", _too_large),
    Scene("labels", "own-sheet", _own_sheet),
    Scene("labels", "no-prices", _no_prices),
)
