"""Commands for stock and its ledger."""

from decimal import Decimal, InvalidOperation
from typing import Annotated
from uuid import UUID, uuid4

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from inventory_desktop.cli.common import Options, command, say
from inventory_desktop.errors import ValidationError
from inventory_desktop.models import MovementType
from inventory_desktop.services import movement_list, products, stock, transfers, warehouses
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.movement_list import MovementRow
from inventory_desktop.services.paging import MAXIMUM_PAGE_SIZE, PageRequest
from inventory_desktop.services.stock import PostMovement

Sku = Annotated[str, typer.Argument(help="SKU or barcode of the product.")]
Quantity = Annotated[str, typer.Argument(help="More than 0; the type gives the sign.")]
RequestId = Annotated[
    str, typer.Option("--request-id", help="Give the same again to repeat a try safely.")
]
Reference = Annotated[str, typer.Option("--reference", help="Number of an order or a bill.")]
Notes = Annotated[str, typer.Option("--notes")]


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    command(app, "stock")(show_stock)
    command(app, "ledger")(show_ledger)
    command(app, "post", takes_numbers=True)(post)
    command(app, "transfer", takes_numbers=True)(transfer)
    command(app, "verify-ledger")(verify_ledger)


def show_stock(options: Options, sku: Sku) -> dict[str, object]:
    """Show a product's stock per warehouse."""

    def read(work: UnitOfWork) -> products.ProductDetails:
        return products.get_product(work, _product(work, sku).id)

    with options.session() as session:
        details = session.read(read)
    table = _table("Warehouse", right=("On hand", "Reserved", "Available", "In transit"))
    for level in details.levels:
        figures = (level.on_hand, level.reserved, level.available, level.in_transit)
        table.add_row(Text(level.warehouse_name), *(_number(figure) for figure in figures))
    if not options.as_json:
        typer.echo(f"{details.product.sku}  {details.product.name}")
        _print(table)
    return {
        "sku": details.product.sku,
        "on_hand": details.product.on_hand,
        "reserved": details.product.reserved,
        "available": details.product.available,
        "in_transit": details.product.in_transit,
        "warehouses": details.levels,
    }


def show_ledger(
    options: Options,
    sku: Sku,
    page: Annotated[int, typer.Option("--page", min=1)] = 1,
    page_size: Annotated[int, typer.Option("--page-size", min=1, max=MAXIMUM_PAGE_SIZE)] = 20,
) -> dict[str, object]:
    """Show a product's entries, newest first."""
    with options.session() as session:
        found = session.read(
            lambda work: movement_list.list_movements(
                work,
                movement_list.MovementQuery(product_id=_product(work, sku).id),
                PageRequest(page, page_size),
            )
        )
    if not options.as_json:
        _print(_ledger_table(found.rows))
        typer.echo(f"{len(found.rows)} of {found.total} entries")
    return {"total": found.total, "page": found.page, "entries": found.rows}


def post(
    options: Options,
    movement_type: Annotated[MovementType, typer.Argument(help="What happened.")],
    sku: Sku,
    quantity: Quantity,
    warehouse: Annotated[str, typer.Option("--warehouse", help="Its code.")],
    unit_cost: Annotated[str, typer.Option("--unit-cost")] = "",
    unit_price: Annotated[str, typer.Option("--unit-price")] = "",
    reference: Reference = "",
    notes: Notes = "",
    request_id: RequestId = "",
) -> dict[str, object]:
    """Post one entry to the ledger."""
    request = _request_id(request_id)
    amount = _decimal(quantity, "quantity")
    cost = _decimal(unit_cost, "unit_cost") if unit_cost else None
    price = _decimal(unit_price, "unit_price") if unit_price else None

    def write(work: UnitOfWork) -> tuple[stock.Posted, MovementRow]:
        posted = stock.post_movement(
            work,
            PostMovement(
                request_id=request,
                product_id=_product(work, sku).id,
                warehouse_id=_warehouse(work, warehouse).id,
                movement_type=movement_type,
                quantity=amount,
                unit_cost=cost,
                unit_price=price,
                reference_number=reference,
                notes=notes,
            ),
        )
        return posted, movement_list.get_movement(work, posted.movement_id)

    with options.session() as session:
        posted, entry = session.write(write)
    say(
        f"Entry {entry.id}: {entry.movement_type} of {_number(entry.quantity)} {entry.sku};"
        f" {_number(entry.on_hand_after)} on hand in {entry.warehouse_name}.",
        options,
    )
    return {"was_posted": posted.was_posted, "entry": entry}


def transfer(
    options: Options,
    sku: Sku,
    quantity: Quantity,
    source: Annotated[str, typer.Option("--from", help="Code of the warehouse to take from.")],
    target: Annotated[str, typer.Option("--to", help="Code of the warehouse to bring to.")],
    reference: Reference = "",
    notes: Notes = "",
    request_id: RequestId = "",
    *,
    complete: Annotated[
        bool, typer.Option("--complete/--pending", help="Bring the goods over at once.")
    ] = True,
) -> dict[str, object]:
    """Move goods from one warehouse to another."""
    request, amount = _request_id(request_id), _decimal(quantity, "quantity")

    def write(work: UnitOfWork) -> transfers.TransferRow:
        made = transfers.create_transfer(
            work,
            transfers.CreateTransfer(
                request_id=request,
                product_id=_product(work, sku).id,
                from_warehouse_id=_warehouse(work, source).id,
                to_warehouse_id=_warehouse(work, target).id,
                quantity=amount,
                transfer_reference=reference,
                notes=notes,
            ),
        )
        return transfers.complete_transfer(work, made.id) if complete else made

    with options.session() as session:
        row = session.write(write)
    say(f"Transfer {row.id} of {_number(row.quantity)} {row.sku} is {row.status}.", options)
    return {"transfer": row}


def verify_ledger(options: Options) -> dict[str, object]:
    """Recompute all sums and hash chains; name the first row that does not fit."""
    if options.email:
        with options.session() as session:
            problems = session.read(stock.verify_ledger)
    else:
        with options.shop() as shop:
            problems = shop.administer(stock.verify_ledger)
    if not problems:
        say("The ledger is whole.", options)
        return {"ok": True, "problems": ()}
    first = problems[0]
    typer.echo(
        f"The ledger is damaged: {first.problem}, {_place(first)}"
        f" (expected {first.expected or 'nothing'}, found {first.found or 'nothing'}).",
        err=True,
    )
    return {"ok": False, "problems": problems}


def _place(problem: stock.LedgerProblem) -> str:
    parts = (
        ("entry", problem.movement_id),
        ("product", problem.product_id),
        ("warehouse", problem.warehouse_id),
    )
    return ", ".join(f"{name} {number}" for name, number in parts if number is not None)


def _product(work: UnitOfWork, sku: str) -> products.ProductRow:
    found = products.find_by_code(work, sku)
    if found is None:
        raise ValidationError(f"There is no product with the SKU or barcode {sku}.", field="sku")
    return found


def _warehouse(work: UnitOfWork, code: str) -> warehouses.WarehouseRow:
    found = warehouses.find_warehouse(work, code)
    if found is None:
        raise ValidationError(f"There is no warehouse with the code {code}.", field="warehouse")
    return found


def _request_id(typed: str) -> UUID:
    if not typed:
        return uuid4()
    try:
        return UUID(typed)
    except ValueError as error:
        raise ValidationError(f"{typed} is no UUID.", field="request_id") from error


def _decimal(typed: str, field: str) -> Decimal:
    try:
        return Decimal(typed)
    except InvalidOperation as error:
        name = field.replace("_", " ")
        raise ValidationError(
            f"The {name} “{typed}” is not a number; write it like 12.5.", field=field
        ) from error


def _number(value: Decimal) -> str:
    return f"{value.normalize():,f}"


def _table(*left: str, right: tuple[str, ...]) -> Table:
    table = Table(box=None, pad_edge=False)
    for title in left:
        table.add_column(title)
    for title in right:
        table.add_column(title, justify="right")
    return table


def _ledger_table(entries: tuple[MovementRow, ...]) -> Table:
    table = _table("Entry", "Date", "Type", "Warehouse", "Reference", right=("Change", "On hand"))
    for entry in entries:
        table.add_row(
            str(entry.id),
            f"{entry.occurred_at.astimezone():%Y-%m-%d %H:%M}",
            entry.movement_type,
            Text(entry.warehouse_code),
            Text(entry.reference_number or ""),
            f"{entry.quantity.normalize():+,f}",
            _number(entry.on_hand_after),
        )
    return table


def _print(table: Table) -> None:
    Console().print(table)
