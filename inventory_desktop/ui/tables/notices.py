"""What stands in place of a table that has nothing to show."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from inventory_desktop.ui.tables.server_model import ServerTableModel, State
from inventory_desktop.ui.widgets.empty_state import EmptyState


def notice_for(
    table: ServerTableModel[Any], state: State, make_empty: Callable[[], EmptyState]
) -> EmptyState | None:
    """Says why there are no rows.

    Args:
        table: The model.
        state: What it says about itself.
        make_empty: Makes the notice of an empty list.

    Returns:
        None if the rows are to be seen.
    """
    if state is State.EMPTY:
        return make_empty()
    if table.rowCount():
        return None
    if state is State.LOADING:
        return EmptyState("loader", _tr("Loading…"))
    if state is State.FAILED:
        reason = table.error.message if table.error else ""
        notice = EmptyState("cloud-off", _tr("This list cannot be shown now"), reason)
        notice.add_action(_tr("Try again"), table.refresh)
        return notice
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("TableNotices", text)
