"""Posting in batches: what is refused is narrowed down, so that only it stays out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from inventory_desktop.errors import (
    AppError,
    ConflictError,
    PermissionDenied,
    RuleError,
    SignInRequired,
    ValidationError,
)

Item = TypeVar("Item")
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Item, Answer]):
    """What became of a batch.

    Attributes:
        accepted: The accepted pieces, each with what the write answered.
        refusals: The refused ones, each with what was wrong.
    """

    accepted: list[tuple[Sequence[Item], Answer]]
    refusals: list[tuple[Item, AppError]]


def write_in_pieces(
    items: Sequence[Item], write: Callable[[Sequence[Item]], Answer]
) -> Outcome[Item, Answer]:
    """Writes items in order; a refused piece is halved until the refused item stands alone.

    Args:
        items: What is to be written.
        write: Writes some of them in one transaction, all or none.

    Raises:
        AppError: Something that is not an item's fault: no server, no session, a bug.
    """
    outcome: Outcome[Item, Answer] = Outcome([], [])
    waiting = [items] if items else []
    while waiting:
        piece = waiting.pop()
        try:
            outcome.accepted.append((piece, write(piece)))
        except SignInRequired:
            raise
        except (ValidationError, RuleError, PermissionDenied, ConflictError) as error:
            if len(piece) == 1:
                outcome.refusals.append((piece[0], error))
            else:
                middle = len(piece) // 2
                waiting += [piece[middle:], piece[:middle]]
    return outcome
