"""What changed in the database, as it is told to whoever shows it."""

from dataclasses import dataclass
from enum import StrEnum


class Entity(StrEnum):
    """Kinds of rows that screens show."""

    PRODUCT = "product"
    WAREHOUSE = "warehouse"
    MOVEMENT = "movement"
    TRANSFER = "transfer"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Change:
    """Rows that were written, by this desktop or by another one.

    Attributes:
        entities: What they are.
        ids: Their primary keys; empty means that any row may have changed.
    """

    entities: frozenset[Entity]
    ids: frozenset[int] = frozenset()


EVERYTHING = Change(frozenset(Entity))
"""Nobody knows what changed: the connection was lost for a while, or an import ran."""


def changed(*entities: Entity, ids: frozenset[int] = frozenset()) -> Change:
    """Makes a change of these kinds of rows."""
    return Change(frozenset(entities), ids)
