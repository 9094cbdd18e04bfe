"""What changed in the database, as it is told to whoever shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """Rows of one kind that were written, by this desktop or by another one.

    Attributes:
        entity: What they are, for example ``product`` or ``movement``.
        ids: Their primary keys; empty means that any row may have changed.
        operation: ``insert``, ``update`` or ``delete``.
    """

    entity: str
    ids: frozenset[int]
    operation: str
