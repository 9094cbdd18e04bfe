"""Runs the migrations; called by the program with a connection, or by alembic with a URL.

The connection's role must be able to become ``inventory_owner``, who owns all that is made here.
"""

from alembic import context
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.dialects.postgresql import CITEXT

from inventory_desktop.models import Base
from inventory_desktop.models.changes import TransactionId

VERSION_SCHEMA = "inventory"


def _include_name(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "schema" or name in {"inventory", "auth"}


def _run(connection: Connection) -> None:
    connection.dialect.ischema_names["inventory.citext"] = CITEXT
    connection.dialect.ischema_names["xid8"] = TransactionId
    connection.execute(text("SET ROLE inventory_owner"))
    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {VERSION_SCHEMA}"))
    # Not our schemas: alembic would read foreign keys back without the schema that they point to.
    connection.execute(text("SET search_path = pg_catalog, pg_temp"))
    connection.execute(text("SET lock_timeout = '10s'"))
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        version_table_schema=VERSION_SCHEMA,
        include_schemas=True,
        include_name=_include_name,
        compare_server_default=True,
        autogenerate_plugins=["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname"],
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.execute(text("RESET ROLE"))
    connection.commit()


given = context.config.attributes.get("connection")
if given is not None:
    _run(given)
else:
    engine = create_engine(context.config.get_main_option("sqlalchemy.url", ""))
    with engine.connect() as own:
        _run(own)
    engine.dispose()
