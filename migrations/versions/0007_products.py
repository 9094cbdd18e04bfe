"""Products complete: what their stock amounts to, barcodes by their beginning, pictures, bulk edits.

The functions, triggers, views and policies stand in the .sql files of the folder beside this file,
one noun a file, in the order of ``_FILES``.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: None = None
depends_on: None = None

_FOLDER = Path(__file__).with_name("0007_products")
_FILES = ("views.sql", "pictures.sql", "bulk_edits.sql", "rights.sql")


def upgrade() -> None:
    _run("SET LOCAL search_path = inventory, pg_temp")
    _run("SET check_function_bodies = off")
    _add_stock_state()
    op.create_index(
        "ix_product_barcodes_beginning",
        "product_barcodes",
        [sa.literal_column("lower(barcode) text_pattern_ops")],
        schema="inventory",
    )
    _create_pictures()
    _create_bulk_edits()
    for name in _FILES:
        _run_file(name)


def _run(sql: str) -> None:
    """Sends a script as it stands: no parameters, so that % and : mean themselves."""
    with op.get_bind().connection.cursor() as cursor:
        cursor.execute(sql)


def _run_file(name: str) -> None:
    _run((_FOLDER / name).read_text(encoding="utf-8"))


def _add_stock_state() -> None:
    op.add_column(
        "product_stock",
        sa.Column(
            "reorder_point",
            sa.Numeric(precision=16, scale=3),
            server_default=sa.text("0"),
            nullable=False,
        ),
        schema="inventory",
    )
    op.add_column(
        "product_stock",
        sa.Column("is_active", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        schema="inventory",
    )
    _run_file("stock_state.sql")
    op.add_column(
        "product_stock",
        sa.Column(
            "state",
            sa.String(length=8),
            sa.Computed(
                "CASE\n    WHEN on_hand - reserved <= 0 THEN 'out'\n"
                "    WHEN on_hand - reserved <= reorder_point THEN 'low'\n"
                "    ELSE 'in_stock' END",
                persisted=True,
            ),
            nullable=False,
        ),
        schema="inventory",
    )
    for state in ("low", "out"):
        op.create_index(
            f"ix_product_stock_{state}",
            "product_stock",
            ["product_id"],
            schema="inventory",
            postgresql_where=sa.text(f"state = '{state}' AND is_active"),
        )


def _create_pictures() -> None:
    op.create_table(
        "product_pictures",
        sa.Column("product_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("content_type", sa.String(length=20), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("changed_by", sa.BigInteger(), nullable=False),
        sa.Column(
            "changed_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "octet_length(content) <= 524288", name=op.f("ck_product_pictures_content_size")
        ),
        sa.CheckConstraint(
            "CASE content_type\n"
            "    WHEN 'image/jpeg' THEN substring(content, 1, 3) = '\\xffd8ff'\n"
            "    WHEN 'image/png' THEN substring(content, 1, 8) = '\\x89504e470d0a1a0a'\n"
            "    ELSE false END",
            name=op.f("ck_product_pictures_content_type"),
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["inventory.products.id"], name=op.f("fk_product_pictures_product_id")
        ),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["inventory.users.id"], name=op.f("fk_product_pictures_changed_by")
        ),
        sa.PrimaryKeyConstraint("product_id", name=op.f("pk_product_pictures")),
        schema="inventory",
    )


def _create_bulk_edits() -> None:
    op.create_table(
        "bulk_edits",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column(
            "status", sa.String(length=20), server_default=sa.text("'draft'"), nullable=False
        ),
        sa.Column(
            "changes",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column("created_by", sa.BigInteger(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column("undone_by", sa.BigInteger(), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "status IN ('draft', 'begun', 'undone')", name=op.f("ck_bulk_edits_status")
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["inventory.users.id"], name=op.f("fk_bulk_edits_created_by")
        ),
        sa.ForeignKeyConstraint(
            ["undone_by"], ["inventory.users.id"], name=op.f("fk_bulk_edits_undone_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bulk_edits")),
        schema="inventory",
    )
    op.create_index(
        op.f("ix_bulk_edits_created_by_id"), "bulk_edits", ["created_by", "id"], schema="inventory"
    )
    op.create_table(
        "bulk_edited_products",
        sa.Column("edit_id", sa.BigInteger(), nullable=False),
        sa.Column("product_id", sa.BigInteger(), nullable=False),
        sa.Column("version_before", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=True),
        sa.Column(
            "before", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
        sa.Column("version_after", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "outcome IN ('changed', 'same', 'not_yours', 'changed_since', 'out_of_range',"
            " 'undone', 'kept')",
            name=op.f("ck_bulk_edited_products_outcome"),
        ),
        sa.PrimaryKeyConstraint("edit_id", "product_id", name=op.f("pk_bulk_edited_products")),
        schema="inventory",
    )
