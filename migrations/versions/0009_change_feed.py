"""The change feed: what was written, kept for a day, so that every desktop hears of it.

The functions and triggers stand in the .sql files of the folder beside this file.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from inventory_desktop.models.changes import TransactionId

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: None = None
depends_on: None = None

_FOLDER = Path(__file__).with_name("0009_change_feed")


def upgrade() -> None:
    op.create_table(
        "change_log",
        sa.Column(
            "xid",
            TransactionId(),
            server_default=sa.text("pg_current_xact_id()"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("entity", sa.String(length=20), nullable=False),
        sa.Column("ids", postgresql.ARRAY(sa.BigInteger()), nullable=True),
        sa.Column("products", postgresql.ARRAY(sa.BigInteger()), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("xid", "id", name=op.f("pk_change_log")),
        schema="inventory",
    )
    op.create_table(
        "change_log_state",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "pruned_to",
            TransactionId(),
            server_default=sa.text("'0'::xid8"),
            nullable=False,
        ),
        sa.Column(
            "pruned_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_log_state")),
        schema="inventory",
    )
    with op.get_bind().connection.cursor() as cursor:
        cursor.execute("SET LOCAL search_path = inventory, pg_temp")
        for name in ("writing.sql", "posting.sql", "reading.sql", "rights.sql"):
            cursor.execute((_FOLDER / name).read_text(encoding="utf-8"))
