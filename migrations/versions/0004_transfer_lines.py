"""Transfers of several products, received in parts.

A transfer becomes a document with lines. Each transfer that is there gets the one line that it was.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: None = None
depends_on: None = None

_FOLDER = Path(__file__).with_name("0004_transfer_lines")
_FILES = ("transfers.sql", "receipts.sql", "verification.sql", "views.sql")


def upgrade() -> None:
    _run("SET LOCAL search_path = inventory, pg_temp")
    _drop_what_knows_one_product()
    _create_lines()
    _run(
        "INSERT INTO stock_transfer_lines (transfer_id, position, product_id, quantity, received)"
        " SELECT id, 1, product_id, quantity,"
        " CASE status WHEN 'completed' THEN quantity ELSE 0 END FROM stock_transfers"
    )
    op.drop_column("stock_transfers", "product_id", schema="inventory")
    op.drop_column("stock_transfers", "quantity", schema="inventory")
    for column in ("from_warehouse_id", "to_warehouse_id"):
        op.create_index(
            op.f(f"ix_stock_transfers_{column}_id"),
            "stock_transfers",
            [column, "id"],
            unique=False,
            schema="inventory",
        )
    for name in _FILES:
        _run((_FOLDER / name).read_text(encoding="utf-8"))


def _run(sql: str) -> None:
    """Sends a script as it stands: no parameters, so that % and : mean themselves."""
    with op.get_bind().connection.cursor() as cursor:
        cursor.execute(sql)


def _drop_what_knows_one_product() -> None:
    _run(
        "DROP VIEW transfer_list;"
        "DROP FUNCTION lock_pair, change_promises, create_transfer, post_transfer_leg, take_out,"
        " put_in;"
        "DROP INDEX ix_stock_transfers_product_id_id"
    )


def _create_lines() -> None:
    op.create_table(
        "stock_transfer_lines",
        sa.Column("transfer_id", sa.BigInteger(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.BigInteger(), nullable=False),
        sa.Column("quantity", sa.Numeric(precision=16, scale=3), nullable=False),
        sa.Column(
            "received",
            sa.Numeric(precision=16, scale=3),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "written_off",
            sa.Numeric(precision=16, scale=3),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "quantity > 0 AND quantity BETWEEN 0 AND 9999999999.999",
            name=op.f("ck_stock_transfer_lines_quantity"),
        ),
        sa.CheckConstraint(
            "received >= 0 AND written_off >= 0 AND received + written_off <= quantity",
            name=op.f("ck_stock_transfer_lines_arrived"),
        ),
        sa.ForeignKeyConstraint(
            ["product_id"],
            ["inventory.products.id"],
            name=op.f("fk_stock_transfer_lines_product_id"),
        ),
        sa.ForeignKeyConstraint(
            ["transfer_id"],
            ["inventory.stock_transfers.id"],
            name=op.f("fk_stock_transfer_lines_transfer_id"),
        ),
        sa.PrimaryKeyConstraint("transfer_id", "position", name=op.f("pk_stock_transfer_lines")),
        sa.UniqueConstraint(
            "transfer_id", "product_id", name=op.f("uq_stock_transfer_lines_transfer_id_product_id")
        ),
        schema="inventory",
    )
    op.create_index(
        op.f("ix_stock_transfer_lines_product_id_transfer_id"),
        "stock_transfer_lines",
        ["product_id", "transfer_id"],
        unique=False,
        schema="inventory",
    )
