"""Totals of the ledger, so that a year of it is read like a day: kept by whoever reads reports.

The function that adds up and the view that desktops read stand in the .sql files of the folder
beside this file.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: None = None
depends_on: None = None

_FOLDER = Path(__file__).with_name("0005_totals")
_FILES = ("adding_up.sql", "views.sql", "rights.sql")


def upgrade() -> None:
    _run("SET LOCAL search_path = inventory, pg_temp")
    _create_tables()
    for name in _FILES:
        _run((_FOLDER / name).read_text(encoding="utf-8"))


def _run(sql: str) -> None:
    """Sends a script as it stands: no parameters, so that % and : mean themselves."""
    with op.get_bind().connection.cursor() as cursor:
        cursor.execute(sql)


def _create_tables() -> None:
    op.create_table(
        "movement_totals",
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger(), nullable=False),
        sa.Column("movement_type", sa.String(length=20), nullable=False),
        sa.Column("is_receipt", sa.Boolean(), nullable=False),
        sa.Column("entries", sa.BigInteger(), nullable=False),
        sa.Column("unpriced", sa.BigInteger(), nullable=False),
        sa.Column("quantity", sa.Numeric(), nullable=False),
        sa.Column("cost", sa.Numeric(), nullable=False),
        sa.Column("revenue", sa.Numeric(), nullable=False),
        sa.PrimaryKeyConstraint(
            "began_at",
            "warehouse_id",
            "movement_type",
            "is_receipt",
            name=op.f("pk_movement_totals"),
        ),
        schema="inventory",
    )
    op.create_table(
        "movement_gaps",
        sa.Column("first_id", sa.BigInteger(), nullable=False),
        sa.Column("last_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("first_id", "last_id", name=op.f("pk_movement_gaps")),
        schema="inventory",
    )
    op.create_table(
        "movement_totals_state",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("added_up_to", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement_totals_state")),
        schema="inventory",
    )
