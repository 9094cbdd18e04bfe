"""The core: people and tokens, products, warehouses, the ledger, transfers, imports.

The functions, triggers, views and policies stand in the .sql files of the folder beside this file,
one noun a file, in the order of ``_FILES``.
"""

from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0001"
down_revision: str | None = None
branch_labels: None = None
depends_on: None = None

_FOLDER = Path(__file__).with_name("0001_core")
_FILES = (
    "sign_in.sql",
    "people.sql",
    "desktops.sql",
    "catalogue.sql",
    "ledger.sql",
    "posting.sql",
    "transfers.sql",
    "verification.sql",
    "views.sql",
    "rights.sql",
)


def upgrade() -> None:
    _run("SET LOCAL search_path = inventory, pg_temp")
    _run(
        "CREATE SCHEMA auth;"
        "CREATE EXTENSION IF NOT EXISTS pgcrypto SCHEMA inventory;"
        "CREATE EXTENSION IF NOT EXISTS citext SCHEMA inventory;"
        "CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA inventory;"
        # Bodies are checked when they run; the tables that they read follow right after.
        "SET check_function_bodies = off"
    )
    _run((_FOLDER / "tokens.sql").read_text(encoding="utf-8"))
    _create_tables()
    _create_signing_key()
    for name in _FILES:
        _run((_FOLDER / name).read_text(encoding="utf-8"))


def _run(sql: str) -> None:
    """Sends a script as it stands: no parameters, so that % and : mean themselves."""
    with op.get_bind().connection.cursor() as cursor:
        cursor.execute(sql)


def _create_signing_key() -> None:
    _run(
        "INSERT INTO auth.settings (id) VALUES (1);"
        "INSERT INTO auth.signing_keys (id, token_header, secret) VALUES (1, auth.base64url("
        """convert_to('{"alg":"HS256","kid":"1","typ":"JWT"}', 'UTF8')),"""
        "inventory.gen_random_bytes(32))"
    )


def _create_tables() -> None:
    op.create_table(
        "account_requests",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("email", postgresql.CITEXT(), nullable=False),
        sa.Column("password_hash", sa.String(length=60), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "email ~ '^[^@\\s]+@[^@\\s]+$'", name=op.f("ck_account_requests_email_form")
        ),
        sa.CheckConstraint(
            "password_hash ~ '^\\$2a\\$[0-9]{2}\\$[./A-Za-z0-9]{53}$'",
            name=op.f("ck_account_requests_bcrypt_2a"),
        ),
        sa.CheckConstraint("length(email) <= 254", name=op.f("ck_account_requests_email_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account_requests")),
        sa.UniqueConstraint("email", name=op.f("uq_account_requests_email")),
        schema="auth",
    )
    op.create_table(
        "settings",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("token_minutes", sa.Integer(), server_default=sa.text("30"), nullable=False),
        sa.Column("session_hours", sa.Integer(), server_default=sa.text("12"), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_settings_one_row")),
        sa.CheckConstraint(
            "session_hours BETWEEN 1 AND 24", name=op.f("ck_settings_session_hours")
        ),
        sa.CheckConstraint(
            "token_minutes BETWEEN 1 AND 720", name=op.f("ck_settings_token_minutes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settings")),
        schema="auth",
    )
    op.create_table(
        "signing_keys",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("token_header", sa.String(length=100), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signing_keys")),
        sa.UniqueConstraint("token_header", name=op.f("uq_signing_keys_token_header")),
        schema="auth",
    )
    op.create_table(
        "movement_seals",
        sa.Column("movement_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("unit_cost", sa.Numeric(precision=16, scale=4), nullable=False),
        sa.Column("on_hand_after", sa.Numeric(precision=16, scale=3), nullable=False),
        sa.Column("average_cost_after", sa.Numeric(precision=16, scale=4), nullable=False),
        sa.Column("row_hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("movement_id", name=op.f("pk_movement_seals")),
        schema="inventory",
    )
    op.create_table(
        "users",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("email", postgresql.CITEXT(), nullable=False),
        sa.Column("is_admin", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("is_active", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("sees_prices", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("sees_costs", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint("email ~ '^[^@\\s]+@[^@\\s]+$'", name=op.f("ck_users_email_form")),
        sa.CheckConstraint("length(email) <= 254", name=op.f("ck_users_email_length")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("email", name=op.f("uq_users_email")),
        schema="inventory",
    )
    op.create_table(
        "warehouses",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("address", sa.String(length=500), server_default=sa.text("''"), nullable=False),
        sa.Column("is_active", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint("btrim(name) <> ''", name=op.f("ck_warehouses_name_form")),
        sa.CheckConstraint(
            "code <> '' AND code = btrim(code)", name=op.f("ck_warehouses_code_form")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_warehouses")),
        schema="inventory",
    )
    op.create_index(
        "uq_warehouses_code",
        "warehouses",
        [sa.literal_column("lower(code)")],
        unique=True,
        schema="inventory",
    )
    op.create_table(
        "credentials",
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("password_hash", sa.String(length=60), nullable=False),
        sa.Column("token_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("last_sign_in_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "changed_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "password_hash ~ '^\\$2a\\$[0-9]{2}\\$[./A-Za-z0-9]{53}$'",
            name=op.f("ck_credentials_bcrypt_2a"),
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["inventory.users.id"], name=op.f("fk_credentials_user_id")
        ),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_credentials")),
        schema="auth",
    )
    op.create_table(
        "desktops",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("role_name", sa.String(length=63), nullable=False),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 60", name=op.f("ck_desktops_name_length")),
        sa.ForeignKeyConstraint(
            ["created_by"], ["inventory.users.id"], name=op.f("fk_desktops_created_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desktops")),
        sa.UniqueConstraint("name", name=op.f("uq_desktops_name")),
        sa.UniqueConstraint("role_name", name=op.f("uq_desktops_role_name")),
        schema="auth",
    )
    op.create_table(
        "audit_log",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("action", sa.String(length=60), nullable=False),
        sa.Column("actor_id", sa.BigInteger(), nullable=True),
        sa.Column("subject_id", sa.BigInteger(), nullable=True),
        sa.Column(
            "details",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["actor_id"], ["inventory.users.id"], name=op.f("fk_audit_log_actor_id")
        ),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["inventory.users.id"], name=op.f("fk_audit_log_subject_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_log")),
        schema="inventory",
    )
    op.create_index(
        op.f("ix_audit_log_subject_id_id"),
        "audit_log",
        ["subject_id", "id"],
        unique=False,
        schema="inventory",
    )
    op.create_table(
        "import_batches",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column(
            "status", sa.String(length=20), server_default=sa.text("'running'"), nullable=False
        ),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("generation", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column(
            "counts",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'::jsonb"),
            nullable=False,
        ),
        sa.Column(
            "created_by", sa.BigInteger(), server_default=sa.text("auth.user_id()"), nullable=False
        ),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.BigInteger(), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind IN ('products', 'movements')", name=op.f("ck_import_batches_kind")
        ),
        sa.CheckConstraint(
            "status IN ('running', 'done', 'cancelled', 'undone')",
            name=op.f("ck_import_batches_status"),
        ),
        sa.CheckConstraint(
            "length(file_name) <= 400", name=op.f("ck_import_batches_file_name_length")
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["inventory.users.id"], name=op.f("fk_import_batches_created_by")
        ),
        sa.ForeignKeyConstraint(
            ["undone_by"], ["inventory.users.id"], name=op.f("fk_import_batches_undone_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batches")),
        schema="inventory",
    )
    op.create_index(
        op.f("ix_import_batches_content_hash"),
        "import_batches",
        ["content_hash"],
        unique=False,
        schema="inventory",
    )
    op.create_table(
        "products",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("sku", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("description", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("category", sa.String(length=100), server_default=sa.text("''"), nullable=False),
        sa.Column(
            "unit_price",
            sa.Numeric(precision=16, scale=4),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "unit_of_measure",
            sa.String(length=20),
            server_default=sa.text("'piece'"),
            nullable=False,
        ),
        sa.Column(
            "reorder_point",
            sa.Numeric(precision=16, scale=3),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("is_active", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column(
            "owner_id", sa.BigInteger(), server_default=sa.text("auth.user_id()"), nullable=False
        ),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column(
            "search_text",
            sa.String(),
            sa.Computed(
                "' ' || lower(sku || ' ' || name || ' ' || category || ' ' || description)",
                persisted=True,
            ),
            nullable=False,
        ),
        sa.CheckConstraint("btrim(name) <> ''", name=op.f("ck_products_name_form")),
        sa.CheckConstraint(
            "btrim(unit_of_measure) <> ''", name=op.f("ck_products_unit_of_measure_form")
        ),
        sa.CheckConstraint("sku <> '' AND sku = btrim(sku)", name=op.f("ck_products_sku_form")),
        sa.CheckConstraint(
            "length(description) <= 4000", name=op.f("ck_products_description_length")
        ),
        sa.CheckConstraint(
            "reorder_point BETWEEN 0 AND 9999999999.999", name=op.f("ck_products_reorder_point")
        ),
        sa.CheckConstraint(
            "unit_price BETWEEN 0 AND 99999999999.9999", name=op.f("ck_products_unit_price")
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["inventory.users.id"], name=op.f("fk_products_owner_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_products")),
        schema="inventory",
    )
    op.create_index(
        "ix_products_category", "products", ["category", "id"], unique=False, schema="inventory"
    )
    op.create_index(
        "ix_products_created_at", "products", ["created_at", "id"], unique=False, schema="inventory"
    )
    op.create_index(
        "ix_products_inactive",
        "products",
        [sa.literal_column("lower(name)"), "id"],
        unique=False,
        schema="inventory",
        postgresql_where=sa.text("NOT is_active"),
    )
    op.create_index(
        "ix_products_name",
        "products",
        [sa.literal_column("lower(name)"), "id"],
        unique=False,
        schema="inventory",
    )
    op.create_index(
        "ix_products_owner_id", "products", ["owner_id", "id"], unique=False, schema="inventory"
    )
    op.create_index(
        "ix_products_search_text",
        "products",
        ["search_text"],
        unique=False,
        schema="inventory",
        postgresql_using="gin",
        postgresql_ops={"search_text": "gin_trgm_ops"},
    )
    op.create_index(
        "ix_products_unit_price", "products", ["unit_price", "id"], unique=False, schema="inventory"
    )
    op.create_index(
        "uq_products_sku",
        "products",
        [sa.literal_column("lower(sku)")],
        unique=True,
        schema="inventory",
    )
    op.create_table(
        "imported_products",
        sa.Column("import_id", sa.BigInteger(), nullable=False),
        sa.Column("product_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "before", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True
        ),
        sa.Column("version_after", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["inventory.import_batches.id"],
            name=op.f("fk_imported_products_import_id"),
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["inventory.products.id"], name=op.f("fk_imported_products_product_id")
        ),
        sa.PrimaryKeyConstraint("import_id", "product_id", name=op.f("pk_imported_products")),
        schema="inventory",
    )
    op.create_table(
        "product_barcodes",
        sa.Column("barcode", sa.String(length=64), nullable=False),
        sa.Column("product_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "pack_quantity",
            sa.Numeric(precision=16, scale=3),
            server_default=sa.text("1"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "barcode <> '' AND barcode = btrim(barcode)",
            name=op.f("ck_product_barcodes_barcode_form"),
        ),
        sa.CheckConstraint(
            "pack_quantity > 0 AND pack_quantity BETWEEN 0 AND 9999999999.999",
            name=op.f("ck_product_barcodes_pack_quantity"),
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["inventory.products.id"], name=op.f("fk_product_barcodes_product_id")
        ),
        sa.PrimaryKeyConstraint("barcode", name=op.f("pk_product_barcodes")),
        schema="inventory",
    )
    op.create_index(
        op.f("ix_product_barcodes_product_id"),
        "product_barcodes",
        ["product_id"],
        unique=False,
        schema="inventory",
    )
    op.create_table(
        "product_editors",
        sa.Column("product_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "granted_by", sa.BigInteger(), server_default=sa.text("auth.user_id()"), nullable=False
        ),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["granted_by"], ["inventory.users.id"], name=op.f("fk_product_editors_granted_by")
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["inventory.products.id"], name=op.f("fk_product_editors_product_id")
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["inventory.users.id"], name=op.f("fk_product_editors_user_id")
        ),
        sa.PrimaryKeyConstraint("product_id", "user_id", name=op.f("pk_product_editors")),
        schema="inventory",
    )
    op.create_index(
        op.f("ix_product_editors_user_id"),
        "product_editors",
        ["user_id"],
        unique=False,
        schema="inventory",
    )
    op.create_table(
        "product_stock",
        sa.Column("product_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "on_hand",
            sa.Numeric(precision=16, scale=3),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "reserved",
            sa.Numeric(precision=16, scale=3),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "in_transit",
            sa.Numeric(precision=16, scale=3),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["inventory.products.id"], name=op.f("fk_product_stock_product_id")
        ),
        sa.PrimaryKeyConstraint("product_id", name=op.f("pk_product_stock")),
        schema="inventory",
    )
    op.create_index(
        op.f("ix_product_stock_on_hand_product_id"),
        "product_stock",
        ["on_hand", "product_id"],
        unique=False,
        schema="inventory",
    )
    op.create_table(
        "stock_levels",
        sa.Column("product_id", sa.BigInteger(), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "on_hand",
            sa.Numeric(precision=16, scale=3),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "reserved",
            sa.Numeric(precision=16, scale=3),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "in_transit",
            sa.Numeric(precision=16, scale=3),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column(
            "average_cost",
            sa.Numeric(precision=16, scale=4),
            server_default=sa.text("0"),
            nullable=False,
        ),
        sa.Column("entries", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column(
            "last_hash", sa.LargeBinary(), server_default=sa.text("'\\x'::bytea"), nullable=False
        ),
        sa.CheckConstraint(
            "average_cost BETWEEN 0 AND 99999999999.9999", name=op.f("ck_stock_levels_average_cost")
        ),
        sa.CheckConstraint(
            "in_transit BETWEEN 0 AND 9999999999999.999", name=op.f("ck_stock_levels_in_transit")
        ),
        sa.CheckConstraint("on_hand >= reserved", name=op.f("ck_stock_levels_available")),
        sa.CheckConstraint(
            "on_hand BETWEEN 0 AND 9999999999999.999", name=op.f("ck_stock_levels_on_hand")
        ),
        sa.CheckConstraint("reserved >= 0", name=op.f("ck_stock_levels_reserved")),
        sa.ForeignKeyConstraint(
            ["product_id"], ["inventory.products.id"], name=op.f("fk_stock_levels_product_id")
        ),
        sa.ForeignKeyConstraint(
            ["warehouse_id"], ["inventory.warehouses.id"], name=op.f("fk_stock_levels_warehouse_id")
        ),
        sa.PrimaryKeyConstraint("product_id", "warehouse_id", name=op.f("pk_stock_levels")),
        schema="inventory",
    )
    op.create_index(
        op.f("ix_stock_levels_warehouse_id_product_id"),
        "stock_levels",
        ["warehouse_id", "product_id"],
        unique=False,
        schema="inventory",
    )
    op.create_table(
        "stock_transfers",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("product_id", sa.BigInteger(), nullable=False),
        sa.Column("from_warehouse_id", sa.BigInteger(), nullable=False),
        sa.Column("to_warehouse_id", sa.BigInteger(), nullable=False),
        sa.Column("quantity", sa.Numeric(precision=16, scale=3), nullable=False),
        sa.Column("transfer_reference", sa.String(length=100), nullable=True),
        sa.Column("notes", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column(
            "status", sa.String(length=20), server_default=sa.text("'pending'"), nullable=False
        ),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column(
            "created_by", sa.BigInteger(), server_default=sa.text("auth.user_id()"), nullable=False
        ),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column("dispatched_by", sa.BigInteger(), nullable=True),
        sa.Column("dispatched_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("completed_by", sa.BigInteger(), nullable=True),
        sa.Column("completed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancelled_by", sa.BigInteger(), nullable=True),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "status IN ('pending', 'in_transit', 'completed', 'cancelled')",
            name=op.f("ck_stock_transfers_status"),
        ),
        sa.CheckConstraint(
            "from_warehouse_id <> to_warehouse_id", name=op.f("ck_stock_transfers_two_warehouses")
        ),
        sa.CheckConstraint("length(notes) <= 2000", name=op.f("ck_stock_transfers_notes_length")),
        sa.CheckConstraint(
            "quantity > 0 AND quantity BETWEEN 0 AND 9999999999.999",
            name=op.f("ck_stock_transfers_quantity"),
        ),
        sa.ForeignKeyConstraint(
            ["cancelled_by"], ["inventory.users.id"], name=op.f("fk_stock_transfers_cancelled_by")
        ),
        sa.ForeignKeyConstraint(
            ["completed_by"], ["inventory.users.id"], name=op.f("fk_stock_transfers_completed_by")
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["inventory.users.id"], name=op.f("fk_stock_transfers_created_by")
        ),
        sa.ForeignKeyConstraint(
            ["dispatched_by"], ["inventory.users.id"], name=op.f("fk_stock_transfers_dispatched_by")
        ),
        sa.ForeignKeyConstraint(
            ["from_warehouse_id"],
            ["inventory.warehouses.id"],
            name=op.f("fk_stock_transfers_from_warehouse_id"),
        ),
        sa.ForeignKeyConstraint(
            ["product_id"], ["inventory.products.id"], name=op.f("fk_stock_transfers_product_id")
        ),
        sa.ForeignKeyConstraint(
            ["to_warehouse_id"],
            ["inventory.warehouses.id"],
            name=op.f("fk_stock_transfers_to_warehouse_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_transfers")),
        sa.UniqueConstraint("request_id", name=op.f("uq_stock_transfers_request_id")),
        schema="inventory",
    )
    op.create_index(
        op.f("ix_stock_transfers_product_id_id"),
        "stock_transfers",
        ["product_id", "id"],
        unique=False,
        schema="inventory",
    )
    op.create_index(
        op.f("ix_stock_transfers_status_id"),
        "stock_transfers",
        ["status", "id"],
        unique=False,
        schema="inventory",
    )
    op.create_table(
        "stock_movements",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("product_id", sa.BigInteger(), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger(), nullable=False),
        sa.Column("movement_type", sa.String(length=20), nullable=False),
        sa.Column("quantity", sa.Numeric(precision=16, scale=3), nullable=False),
        sa.Column("unit_cost", sa.Numeric(precision=16, scale=4), nullable=True),
        sa.Column("unit_price", sa.Numeric(precision=16, scale=4), nullable=True),
        sa.Column("reference_number", sa.String(length=100), nullable=True),
        sa.Column("notes", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("transfer_id", sa.BigInteger(), nullable=True),
        sa.Column("reverses_id", sa.BigInteger(), nullable=True),
        sa.Column("import_id", sa.BigInteger(), nullable=True),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column(
            "occurred_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.Column(
            "created_by", sa.BigInteger(), server_default=sa.text("auth.user_id()"), nullable=False
        ),
        sa.Column(
            "created_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "CASE\n    WHEN movement_type = 'revaluation' THEN quantity = 0 AND unit_cost IS NOT NULL\n    WHEN movement_type = 'adjustment' THEN quantity <> 0\n    WHEN movement_type IN ('purchase', 'return', 'transfer_in')\n        THEN CASE WHEN reverses_id IS NULL THEN quantity > 0 ELSE quantity < 0 END\n    WHEN movement_type IN ('sale', 'damaged', 'transfer_out')\n        THEN CASE WHEN reverses_id IS NULL THEN quantity < 0 ELSE quantity > 0 END\n    ELSE false END",
            name=op.f("ck_stock_movements_sign_of_type"),
        ),
        sa.CheckConstraint("length(notes) <= 2000", name=op.f("ck_stock_movements_notes_length")),
        sa.CheckConstraint(
            "quantity BETWEEN -9999999999.999 AND 9999999999.999",
            name=op.f("ck_stock_movements_quantity"),
        ),
        sa.CheckConstraint(
            "unit_cost BETWEEN 0 AND 99999999999.9999", name=op.f("ck_stock_movements_unit_cost")
        ),
        sa.CheckConstraint(
            "unit_price BETWEEN 0 AND 99999999999.9999", name=op.f("ck_stock_movements_unit_price")
        ),
        sa.ForeignKeyConstraint(
            ["reverses_id"],
            ["inventory.stock_movements.id"],
            name=op.f("fk_stock_movements_reverses_id"),
        ),
        sa.ForeignKeyConstraint(
            ["transfer_id"],
            ["inventory.stock_transfers.id"],
            name=op.f("fk_stock_movements_transfer_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_movements")),
        sa.UniqueConstraint("request_id", name=op.f("uq_stock_movements_request_id")),
        schema="inventory",
    )
    op.create_index(
        "ix_stock_movements_import_id",
        "stock_movements",
        ["import_id", "id"],
        unique=False,
        schema="inventory",
        postgresql_where=sa.text("import_id IS NOT NULL"),
    )
    op.create_index(
        "ix_stock_movements_movement_type",
        "stock_movements",
        ["movement_type", "id"],
        unique=False,
        schema="inventory",
        postgresql_where=sa.text("movement_type <> 'sale'"),
    )
    op.create_index(
        op.f("ix_stock_movements_occurred_at_id"),
        "stock_movements",
        ["occurred_at", "id"],
        unique=False,
        schema="inventory",
    )
    op.create_index(
        op.f("ix_stock_movements_product_id_warehouse_id_id"),
        "stock_movements",
        ["product_id", "warehouse_id", "id"],
        unique=False,
        schema="inventory",
    )
    op.create_index(
        "ix_stock_movements_reference_number",
        "stock_movements",
        ["reference_number", "id"],
        unique=False,
        schema="inventory",
        postgresql_where=sa.text("reference_number IS NOT NULL"),
    )
    op.create_index(
        "ix_stock_movements_transfer_id",
        "stock_movements",
        ["transfer_id"],
        unique=False,
        schema="inventory",
        postgresql_where=sa.text("transfer_id IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_stock_movements_warehouse_id_id"),
        "stock_movements",
        ["warehouse_id", "id"],
        unique=False,
        schema="inventory",
    )
    op.create_index(
        "uq_stock_movements_reverses_id",
        "stock_movements",
        ["reverses_id"],
        unique=True,
        schema="inventory",
        postgresql_where=sa.text("reverses_id IS NOT NULL"),
    )
