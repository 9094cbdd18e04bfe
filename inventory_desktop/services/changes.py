"""What changed in the database, as it is told to whoever shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Ids = frozenset[int] | None
"""Primary keys; None where nobody knows which, so that any row may be meant."""


class Entity(StrEnum):
    """Kinds of rows that screens show.

    The keys of STOCK are those of products: their balances or what is reserved of them changed.
    """

    PRODUCT = "product"
    STOCK = "stock"
    WAREHOUSE = "warehouse"
    MOVEMENT = "movement"
    TRANSFER = "transfer"
    IMPORT = "import"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Change:
    """Rows that were written, by this desktop or by another one.

    Attributes:
        rows: The primary keys of what was written, by kind; None for any row of the kind.
    """

    rows: Mapping[Entity, Ids] = field(default_factory=dict)

    @property
    def entities(self) -> frozenset[Entity]:
        """The kinds of rows of which some were written."""
        return frozenset(self.rows)

    def touches(self, entity: Entity, row_id: int) -> bool:
        """Whether this row may have been written."""
        if entity not in self.rows:
            return False
        ids = self.rows[entity]
        return ids is None or row_id in ids

    def __or__(self, other: "Change") -> "Change":
        """Both changes as one."""
        kinds = self.entities | other.entities
        return Change({kind: _both(self, other, kind) for kind in kinds})


NOTHING = Change()
"""Of what was written nothing is shown anywhere."""

EVERYTHING = Change(dict.fromkeys(Entity))
"""Nobody knows what changed: the connection was lost for a while, or an import ran."""


def changed(*entities: Entity, ids: Ids = None) -> Change:
    """Makes a change of these kinds of rows.

    Args:
        entities: The kinds.
        ids: Which rows of each; None for any.
    """
    return Change(dict.fromkeys(entities, ids))


def posted(*, products: Ids = None) -> Change:
    """Makes the change that new entries of the ledger are.

    Args:
        products: Of which products; None for any.
    """
    return Change({Entity.MOVEMENT: None, Entity.STOCK: products})


def _both(one: Change, other: Change, kind: Entity) -> Ids:
    if kind not in one.rows:
        return other.rows[kind]
    if kind not in other.rows:
        return one.rows[kind]
    left, right = one.rows[kind], other.rows[kind]
    return None if left is None or right is None else left | right
