"""What the product list says while it has no rows."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from inventory_desktop.ui.widgets.empty_state import EmptyState

Act = Callable[[], object]


def nothing_fits(show_all: Act) -> EmptyState:
    """Says that the list is narrowed too far.

    Args:
        show_all: Shows all products that are in use.
    """
    state = EmptyState(
        "search-x", _tr("No product fits"), _tr("Type less, or look at all products.")
    )
    state.add_action(_tr("Show all in use"), show_all)
    return state


def no_products(make: Act, bring_in: Act) -> EmptyState:
    """Says how a shop without products begins.

    Args:
        make: Makes the first one.
        bring_in: Imports a file.
    """
    state = EmptyState(
        "package-plus",
        _tr("No products yet"),
        _tr("Make the first one, or import a file with all of them."),
    )
    state.add_action(_tr("New product"), make)
    state.add_action(_tr("Import"), bring_in)
    return state


def _tr(text: str) -> str:
    return QCoreApplication.translate("EmptyList", text)
