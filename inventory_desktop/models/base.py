"""What all mapped classes share: naming of constraints, column types, the declarative base."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated

from sqlalchemy import BigInteger, DateTime, Identity, MetaData, Numeric, func
from sqlalchemy.orm import DeclarativeBase, mapped_column

NAMING_CONVENTION = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}

QUANTITY_DECIMALS = 3
MONEY_DECIMALS = 4
LARGEST_QUANTITY = Decimal("9999999999.999")
"""What one movement can carry; a balance holds a thousand times as much (numeric(16,3))."""
LARGEST_MONEY = Decimal("99999999999.9999")

Id = Annotated[int, mapped_column(BigInteger, Identity(always=True), primary_key=True)]
Quantity = Annotated[Decimal, mapped_column(Numeric(16, QUANTITY_DECIMALS))]
Money = Annotated[Decimal, mapped_column(Numeric(16, MONEY_DECIMALS))]
Timestamp = Annotated[datetime, mapped_column(DateTime(timezone=True))]
CreatedAt = Annotated[
    datetime, mapped_column(DateTime(timezone=True), server_default=func.clock_timestamp())
]


def money_range(column: str) -> str:
    """CHECK of an amount; the upper bound also keeps NaN out, which PostgreSQL sorts last."""
    return f"{column} BETWEEN 0 AND {LARGEST_MONEY}"


def quantity_range(column: str) -> str:
    """CHECK of a quantity that cannot be negative; NaN as in :func:`money_range`."""
    return f"{column} BETWEEN 0 AND {LARGEST_QUANTITY}"


class Base(DeclarativeBase):
    """Base of all mapped classes; tables live in the PostgreSQL schema ``inventory``."""

    metadata = MetaData(schema="inventory", naming_convention=NAMING_CONVENTION)
