"""Scenes of the stock ledger."""

from collections.abc import Iterator

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen


def _screen(stage: Stage) -> LedgerScreen:
    return stage.open("ledger", LedgerScreen)


def _plain(stage: Stage) -> Iterator[None]:
    _screen(stage)
    yield


def _entry(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.table.setFocus()
    screen.table.choose_first()
    stage.operator.settle()
    yield


BARE = (Scene("ledger", "empty", _plain),)
FULL = (
    Scene("ledger", "full", _plain),
    Scene("ledger", "entry", _entry),
)
