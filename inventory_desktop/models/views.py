"""What desktops read: the views of the migrations, column by column.

They have a metadata of their own, because migrations make views from SQL, not from these tables.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Integer,
    MetaData,
    Numeric,
    String,
    Table,
    Uuid,
)

from inventory_desktop.models.base import MONEY_DECIMALS, QUANTITY_DECIMALS

views = MetaData(schema="inventory")

_quantity = Numeric(16, QUANTITY_DECIMALS)
_money = Numeric(16, MONEY_DECIMALS)
_time = DateTime(timezone=True)

product_list = Table(
    "product_list",
    views,
    Column("id", BigInteger),
    Column("sku", String),
    Column("name", String),
    Column("description", String),
    Column("category", String),
    Column("unit_price", _money),
    Column("unit_of_measure", String),
    Column("reorder_point", _quantity),
    Column("is_active", Boolean),
    Column("owner_id", BigInteger),
    Column("version", Integer),
    Column("created_at", _time),
    Column("search_text", String),
    Column("name_key", String),
    Column("on_hand", _quantity),
    Column("reserved", _quantity),
    Column("available", _quantity),
    Column("in_transit", _quantity),
    Column("stock_key", BigInteger),
)

product_prices = Table(
    "product_prices", views, Column("product_id", BigInteger), Column("unit_price", _money)
)

barcode_list = Table(
    "barcode_list",
    views,
    Column("barcode", String),
    Column("product_id", BigInteger),
    Column("pack_quantity", _quantity),
    Column("barcode_key", String),
)

stock_values = Table(
    "stock_values", views, Column("product_id", BigInteger), Column("stock_value", Numeric)
)

stock_level_list = Table(
    "stock_level_list",
    views,
    Column("product_id", BigInteger),
    Column("warehouse_id", BigInteger),
    Column("warehouse_code", String),
    Column("warehouse_name", String),
    Column("warehouse_is_active", Boolean),
    Column("on_hand", _quantity),
    Column("reserved", _quantity),
    Column("available", _quantity),
    Column("in_transit", _quantity),
    Column("average_cost", _money),
)

warehouse_stock = Table(
    "warehouse_stock",
    views,
    Column("warehouse_id", BigInteger),
    Column("product_id", BigInteger),
    Column("sku", String),
    Column("name", String),
    Column("name_key", String),
    Column("search_text", String),
    Column("unit_of_measure", String),
    Column("on_hand", _quantity),
    Column("reserved", _quantity),
    Column("available", _quantity),
    Column("in_transit", _quantity),
    Column("average_cost", _money),
)

movement_list = Table(
    "movement_list",
    views,
    Column("id", BigInteger),
    Column("product_id", BigInteger),
    Column("sku", String),
    Column("product_name", String),
    Column("unit_of_measure", String),
    Column("warehouse_id", BigInteger),
    Column("warehouse_code", String),
    Column("warehouse_name", String),
    Column("movement_type", String),
    Column("quantity", _quantity),
    Column("unit_cost", _money),
    Column("unit_price", _money),
    Column("reference_number", String),
    Column("notes", String),
    Column("transfer_id", BigInteger),
    Column("reverses_id", BigInteger),
    Column("reversed_by_id", BigInteger),
    Column("import_id", BigInteger),
    Column("request_id", Uuid),
    Column("occurred_at", _time),
    Column("created_at", _time),
    Column("created_by", BigInteger),
    Column("created_by_email", String),
    Column("on_hand_after", _quantity),
    Column("average_cost_after", _money),
)

movement_total_list = Table(
    "movement_total_list",
    views,
    Column("began_at", _time),
    Column("warehouse_id", BigInteger),
    Column("movement_type", String),
    Column("is_receipt", Boolean),
    Column("entries", BigInteger),
    Column("quantity", Numeric),
    Column("cost", Numeric),
    Column("revenue", Numeric),
    Column("unpriced", BigInteger),
)

movements_to_add_up = Table("movements_to_add_up", views, Column("entries", BigInteger))

transfer_list = Table(
    "transfer_list",
    views,
    Column("id", BigInteger),
    Column("from_warehouse_id", BigInteger),
    Column("from_warehouse_name", String),
    Column("to_warehouse_id", BigInteger),
    Column("to_warehouse_name", String),
    Column("transfer_reference", String),
    Column("notes", String),
    Column("status", String),
    Column("request_id", Uuid),
    Column("version", Integer),
    Column("created_at", _time),
    Column("created_by_email", String),
    Column("dispatched_at", _time),
    Column("dispatched_by_email", String),
    Column("completed_at", _time),
    Column("completed_by_email", String),
    Column("cancelled_at", _time),
    Column("cancelled_by_email", String),
    Column("product_id", BigInteger),
    Column("sku", String),
    Column("product_name", String),
    Column("unit_of_measure", String),
    Column("line_count", BigInteger),
    Column("quantity", _quantity),
    Column("received", _quantity),
    Column("written_off", _quantity),
)

transfer_line_list = Table(
    "transfer_line_list",
    views,
    Column("transfer_id", BigInteger),
    Column("position", Integer),
    Column("product_id", BigInteger),
    Column("sku", String),
    Column("product_name", String),
    Column("unit_of_measure", String),
    Column("search_text", String),
    Column("status", String),
    Column("from_warehouse_id", BigInteger),
    Column("to_warehouse_id", BigInteger),
    Column("quantity", _quantity),
    Column("received", _quantity),
    Column("written_off", _quantity),
    Column("under_way", _quantity),
    Column("returned", _quantity),
)
