"""Generates a shop of any size for ``big_shop.py``, straight into the tables.

Made by SQL under the superuser, with the triggers switched off meanwhile, because ten million
entries through the front door would take a quarter of an hour. What the triggers derive is
generated too: balances, totals, seals and hash chains fit the entries, and ``verify_ledger`` finds
the shop whole. What is simpler than life: each product lies in one warehouse, its cost never
changes, and there are no transfers, returns or reversals.

The same size gives the same shop: everything hangs on the numbers.
"""

import sys
from time import perf_counter

import psycopg2
from psycopg2.extensions import cursor as Cursor  # noqa: N812  a class, in small letters

WAREHOUSES = 4
EVERY_PRODUCT = 5
"""Entries that every product has."""
POPULAR_SHARE = 5
"""One product in this many is popular ..."""
POPULAR_EXTRA = 25
"""... and has so many entries more, which makes ten for each product in the mean."""
CHUNK = 50_000

COMMON_WORD = "piece"
"""In the description of every second product."""
RARE_WORD = "zephyr"
"""In one product in twenty thousand, at least in one."""
SELDOM_WORD = "seldom"
"""In one product in three hundred."""
OLD_WORD = "vintage"
"""In the oldest fiftieth alone, which newest first come last."""

_KINDS = "bowl mug jar spoon plate lamp frame box tray basket brush cloth towel pen pencil notebook"
_LOOKS = "oak ash walnut steel brass copper linen cotton wool glass stone slate cork paper enamel"
_TONES = "red blue green grey black white amber ochre moss sand ink fern rust plum coral pearl"
_TAGS = (
    "kitchen garden office studio workshop nursery hallway bath cellar attic porch pantry"
    " classic modern rustic nordic plain fine heavy light narrow wide tall low"
)
_CATEGORIES = "Kitchen Tableware Stationery Craft Bath Cleaning Candles Garden Cards Textiles"

_TABLES = ("products", "product_stock", "stock_movements", "movement_seals", "stock_levels")

_BY_PRODUCT = "inventory.stock_movements USING btree (product_id, warehouse_id"

_HELPERS = """
CREATE SCHEMA bench;
-- A number from 0 to bound - 1 that looks random and hangs on nothing but its place.
CREATE FUNCTION bench.draw(place bigint, salt integer, bound integer) RETURNS integer
LANGUAGE sql IMMUTABLE AS $$
    SELECT ((hashint8extended(place, salt) & 1152921504606846975) % bound)::integer
$$;
CREATE FUNCTION bench.link(previous bytea, m inventory.stock_movements, place bigint,
    cost numeric, on_hand numeric) RETURNS bytea
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN inventory.movement_hash(previous, m, place, cost, on_hand, cost);
END $$;
CREATE AGGREGATE bench.chain(inventory.stock_movements, bigint, numeric, numeric) (
    SFUNC = bench.link, STYPE = bytea, INITCOND = '');
"""

_PRODUCTS = """
INSERT INTO inventory.products (sku, name, description, category, unit_price, reorder_point,
    is_active, owner_id, created_at)
SELECT 'BIG-' || lpad(i::text, 8, '0'),
    initcap((%(looks)s::text[])[1 + bench.draw(i, 1, 15)]) || ' '
        || (%(kinds)s::text[])[1 + bench.draw(i, 2, 16)] || ', '
        || (%(tones)s::text[])[1 + bench.draw(i, 3, 16)] || ' '
        || (%(tags)s::text[])[1 + bench.draw(i, 4, 24)],
    'A ' || (%(tags)s::text[])[1 + bench.draw(i, 5, 24)] || ' '
        || CASE bench.draw(i, 6, 2) WHEN 0 THEN %(common)s ELSE 'thing' END || ' in '
        || (%(tones)s::text[])[1 + bench.draw(i, 7, 16)]
        || CASE WHEN i %% 20000 = 1 THEN ' ' || %(rare)s ELSE '' END
        || CASE WHEN i %% 300 = 2 THEN ' ' || %(seldom)s ELSE '' END
        || CASE WHEN bench.draw(i, 11, 100000000) > 98000000 THEN ' ' || %(old)s ELSE '' END,
    (%(categories)s::text[])[1 + bench.draw(i, 8, 10)],
    0.5 + bench.draw(i, 9, 20000) / 100.0, bench.draw(i, 10, 50),
    i %% 100 <> 7, 1, now() - make_interval(secs => bench.draw(i, 11, 100000000))
FROM generate_series(1, %(count)s) i
"""

_ROUND = """
INSERT INTO inventory.stock_movements (product_id, warehouse_id, movement_type, quantity,
    unit_cost, unit_price, reference_number, request_id, occurred_at, created_by, created_at)
SELECT p.id, 1 + p.id %% %(warehouses)s,
    CASE WHEN kind.is_purchase THEN 'purchase' ELSE 'sale' END,
    CASE WHEN kind.is_purchase THEN 500 + bench.draw(p.id, 20, 2000)
        ELSE -1 - bench.draw(p.id, 20 + %(round)s, 5) END,
    CASE WHEN kind.is_purchase THEN round(p.unit_price / 2, 2) END,
    CASE WHEN NOT kind.is_purchase THEN p.unit_price END,
    'R-' || %(round)s || '-' || p.id,
    md5(%(round)s || '/' || p.id)::uuid,
    moment.at, 1, moment.at
FROM generate_series(1, %(count)s) i
JOIN inventory.products p ON p.id = 1 + (i::bigint * 7919) %% %(count)s
CROSS JOIN LATERAL (SELECT now() - make_interval(
    secs => (31 - %(round)s) * 1000000 - i * 1000000.0 / %(count)s) AS at) moment
CROSS JOIN LATERAL (SELECT
    %(round)s = 1 OR bench.draw(p.id, 100 + %(round)s, 7) = 0 AS is_purchase) kind
WHERE %(round)s <= %(every)s OR p.id %% %(share)s = 0
ORDER BY i
"""

_SEALS = """
WITH placed AS (
    SELECT m, row_number() OVER chain AS place,
        (sum(m.quantity) OVER chain)::numeric(16, 3) AS on_hand,
        round(p.unit_price / 2, 2)::numeric(16, 4) AS cost
    FROM inventory.stock_movements m JOIN inventory.products p ON p.id = m.product_id
    WHERE m.product_id BETWEEN %(first)s AND %(last)s
    WINDOW chain AS (PARTITION BY m.product_id, m.warehouse_id ORDER BY m.id)),
sealed AS (
    SELECT (m).id, (m).product_id, (m).warehouse_id, place, on_hand, cost,
        bench.chain(m, place, cost, on_hand) OVER (
            PARTITION BY (m).product_id, (m).warehouse_id ORDER BY (m).id) AS hash
    FROM placed),
kept AS (INSERT INTO inventory.movement_seals
    SELECT id, place, cost, on_hand, cost, hash FROM sealed)
INSERT INTO inventory.stock_levels (product_id, warehouse_id, on_hand, average_cost, entries,
    last_hash)
SELECT DISTINCT ON (product_id, warehouse_id)
    product_id, warehouse_id, on_hand, cost, place, hash
FROM sealed ORDER BY product_id, warehouse_id, place DESC
"""

_TOTALS = """
INSERT INTO inventory.product_stock (product_id, on_hand, reorder_point, is_active)
SELECT p.id, coalesce(sum(l.on_hand), 0), p.reorder_point, p.is_active FROM inventory.products p
LEFT JOIN inventory.stock_levels l ON l.product_id = p.id GROUP BY p.id ORDER BY p.id
"""


def generate(admin_url: str, products: int) -> None:
    """Fills an empty shop whose first person has registered.

    Args:
        admin_url: The superuser's address of the database.
        products: How many; there are ten times as many ledger entries.
    """
    connection = psycopg2.connect(admin_url)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute("SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'")
            cursor.execute("SET synchronous_commit = off; SET timezone = 'UTC'")
            cursor.execute(_HELPERS)
            _fill(cursor, products)
            cursor.execute("DROP SCHEMA bench CASCADE")
            # As if they had been written one by one with their entries.
            cursor.execute("CLUSTER inventory.movement_seals USING pk_movement_seals")
            cursor.execute("VACUUM (ANALYZE, FREEZE)")
            _tell("vacuumed")
            cursor.execute("CHECKPOINT")
    finally:
        connection.close()


def _fill(cursor: Cursor, products: int) -> None:
    for table in _TABLES:
        cursor.execute(f"ALTER TABLE inventory.{table} DISABLE TRIGGER ALL")
    indexes = _take_indexes(cursor)
    cursor.execute(
        "INSERT INTO inventory.warehouses (code, name)"
        " SELECT 'W' || i, 'Warehouse ' || i FROM generate_series(1, %s) i",
        (WAREHOUSES,),
    )
    words = {
        "kinds": _KINDS.split(),
        "looks": _LOOKS.split(),
        "tones": _TONES.split(),
        "tags": _TAGS.split(),
        "categories": _CATEGORIES.split(),
        "common": COMMON_WORD,
        "rare": RARE_WORD,
        "seldom": SELDOM_WORD,
        "old": OLD_WORD,
    }
    cursor.execute(_PRODUCTS, {**words, "count": products})
    cursor.execute("ANALYZE inventory.products")
    _tell(f"{products:,} products")
    _post(cursor, products)
    # The entries are sealed product by product, so that index is built before the others.
    early = [text for text in indexes if _BY_PRODUCT in text]
    for definition in early:
        cursor.execute(definition)
    cursor.execute("ANALYZE inventory.stock_movements")
    _seal(cursor, products)
    for definition in indexes:
        if definition not in early:
            cursor.execute(definition)
    _tell("indexes built")
    for table in _TABLES:
        cursor.execute(f"ALTER TABLE inventory.{table} ENABLE TRIGGER ALL")
    # ENABLE TRIGGER makes ordinary ones of those that the ledger's law needs always.
    for table, trigger in (
        ("stock_movements", "append_only"),
        ("stock_movements", "seal_entries"),
        ("movement_seals", "append_only"),
    ):
        cursor.execute(f"ALTER TABLE inventory.{table} ENABLE ALWAYS TRIGGER {trigger}")


def _post(cursor: Cursor, products: int) -> None:
    for number in range(1, EVERY_PRODUCT + POPULAR_EXTRA + 1):
        cursor.execute(
            _ROUND,
            {
                "round": number,
                "count": products,
                "warehouses": WAREHOUSES,
                "every": EVERY_PRODUCT,
                "share": POPULAR_SHARE,
            },
        )
        _tell(f"round {number}: {cursor.rowcount:,} entries")


def _seal(cursor: Cursor, products: int) -> None:
    for first in range(1, products + 1, CHUNK):
        cursor.execute(_SEALS, {"first": first, "last": first + CHUNK - 1})
        _tell(f"sealed up to product {min(first + CHUNK - 1, products):,}")
    cursor.execute(_TOTALS)


def _take_indexes(cursor: Cursor) -> list[str]:
    """Drops the indexes that no constraint needs and answers how to build them again."""
    cursor.execute(
        "SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i"
        " WHERE i.indrelid = ANY (%s::regclass[]) AND NOT EXISTS ("
        "    SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)",
        ([f"inventory.{table}" for table in _TABLES],),
    )
    found = cursor.fetchall()
    for name, _ in found:
        cursor.execute(f"DROP INDEX {name}")
    return [definition for _, definition in found]


def _tell(text: str) -> None:
    print(f"{perf_counter() - _STARTED:7.1f} s  {text}", file=sys.stderr, flush=True)


_STARTED = perf_counter()
