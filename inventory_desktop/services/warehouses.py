"""Warehouses: list, look at one, create, change."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from inventory_desktop.errors import ConflictError, ValidationError
from inventory_desktop.models import Warehouse
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.validation import checked_text


@dataclass(frozen=True, slots=True)
class WarehouseFields:
    """What an admin types about a warehouse."""

    code: str
    name: str
    address: str = ""
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class WarehouseRow:
    """A warehouse."""

    id: int
    code: str
    name: str
    address: str
    is_active: bool
    version: int
    created_at: datetime


_COLUMNS = tuple(getattr(Warehouse, item.name) for item in fields(WarehouseRow))


def list_warehouses(
    work: UnitOfWork, *, include_inactive: bool = False
) -> tuple[WarehouseRow, ...]:
    """Lists the warehouses by name; those in use unless told otherwise."""
    query = select(*_COLUMNS).order_by(func.lower(Warehouse.name), Warehouse.id)
    if not include_inactive:
        query = query.where(Warehouse.is_active)
    return tuple(WarehouseRow(**row._mapping) for row in work.connection.execute(query))


def get_warehouse(work: UnitOfWork, warehouse_id: int) -> WarehouseRow:
    """Reads one warehouse.

    Raises:
        ValidationError: There is no such warehouse.
    """
    row = work.connection.execute(
        select(*_COLUMNS).where(Warehouse.id == warehouse_id)
    ).one_or_none()
    if row is None:
        raise ValidationError("This warehouse does not exist.", field="warehouse_id")
    return WarehouseRow(**row._mapping)


def find_warehouse(work: UnitOfWork, code: str) -> WarehouseRow | None:
    """Finds the warehouse with this code, in any case; None if there is none."""
    row = work.connection.execute(
        select(*_COLUMNS).where(func.lower(Warehouse.code) == code.strip().lower())
    ).one_or_none()
    return None if row is None else WarehouseRow(**row._mapping)


def create_warehouse(work: UnitOfWork, command: WarehouseFields) -> WarehouseRow:
    """Opens a warehouse; for admins.

    Raises:
        PermissionDenied: Only an admin may.
        ValidationError: A field is empty or too long, or the code is taken.
    """
    warehouse_id = work.connection.execute(
        insert(Warehouse).values(**_checked(command)).returning(Warehouse.id)
    ).scalar_one()
    return get_warehouse(work, warehouse_id)


def update_warehouse(
    work: UnitOfWork, warehouse_id: int, version: int, command: WarehouseFields
) -> WarehouseRow:
    """Changes a warehouse, or closes it; for admins.

    Args:
        work: Unit of work.
        warehouse_id: Which one.
        version: Version that the editor opened.
        command: The fields as they are to be.

    Raises:
        ConflictError: Somebody else changed it in between.
        PermissionDenied: Only an admin may.
        RuleError: It is to be closed but still holds stock; says how much.
        ValidationError: As for :func:`create_warehouse`.
    """
    updated = work.connection.scalar(
        update(Warehouse)
        .where(Warehouse.id == warehouse_id, Warehouse.version == version)
        .values(**_checked(command))
        .returning(Warehouse.version)
    )
    if updated is None:
        current = get_warehouse(work, warehouse_id)
        raise ConflictError(
            said(
                "{0} was changed by a colleague in between, or only an admin may change it."
                " Look at it again.",
                current.name,
            ),
            current_version=current.version,
        )
    return get_warehouse(work, warehouse_id)


def _checked(command: WarehouseFields) -> dict[str, Any]:
    return {
        "code": checked_text(command.code, Warehouse.code, required=True),
        "name": checked_text(command.name, Warehouse.name, required=True),
        "address": checked_text(command.address, Warehouse.address),
        "is_active": command.is_active,
    }
