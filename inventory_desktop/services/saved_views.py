"""Views of lists that a person saved: they lie on the server and follow the person."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, text

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import SavedView
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.validation import checked_text


@dataclass(frozen=True, slots=True)
class SavedViewRow:
    """A view of the signed-in person.

    Attributes:
        state: What the screen wrote when the view was saved.
    """

    id: int
    name: str
    state: dict[str, Any]


def list_views(work: UnitOfWork, screen: str) -> tuple[SavedViewRow, ...]:
    """Reads the person's views of a screen, by name."""
    rows = work.connection.execute(
        select(SavedView.id, SavedView.name, SavedView.state)
        .where(SavedView.screen == screen)
        .order_by(func.lower(SavedView.name), SavedView.id)
    )
    return tuple(SavedViewRow(**row._mapping) for row in rows)


def save_view(work: UnitOfWork, screen: str, name: str, state: dict[str, Any]) -> SavedViewRow:
    """Saves a view; one of the same name, in any case, takes the new state.

    Args:
        work: Unit of work.
        screen: The screen's key.
        name: What the person calls it.
        state: Filters, order and columns, as JSON can hold them.

    Raises:
        ValidationError: The name is empty or too long.
        RuleError: The person has a hundred views of this screen already.
    """
    called = checked_text(name, SavedView.name, required=True)
    view_id = work.connection.scalar(
        text("SELECT inventory.save_view(:screen, :name, CAST(:state AS jsonb))"),
        {"screen": screen, "name": called, "state": json.dumps(state)},
    )
    return SavedViewRow(int(view_id or 0), called, state)


def remove_view(work: UnitOfWork, view_id: int) -> None:
    """Forgets a view.

    Raises:
        ValidationError: The person has no such view.
    """
    removed = work.connection.scalar(text("SELECT inventory.remove_view(:view)"), {"view": view_id})
    if not removed:
        raise ValidationError("This view does not exist any more.", field="view")
