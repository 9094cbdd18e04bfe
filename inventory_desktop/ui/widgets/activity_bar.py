"""The status bar's part for long jobs: one entry each, with a way to it and a way to end it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from inventory_desktop.ui.activity import Activity
from inventory_desktop.ui.widgets.basics import button, label, shown_ampersands

_BAR_WIDTH = 120
_PARTS = 1000


class _Entry(QWidget):
    """One job.

    Signals:
        wanted: What leads to it.
    """

    wanted = Signal(object)

    def __init__(self, activity: Activity) -> None:
        super().__init__()
        self._activity = activity
        self.title = button("", "status", "loader")
        self.title.clicked.connect(self._want)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.left = label("", "small")
        self.stop = button("", "status", "x")
        self.stop.setToolTip(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.title, self.bar, self.left, self.stop):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_activity(activity)

    def show_activity(self, activity: Activity) -> None:
        self._activity = activity
        self.title.setText(shown_ampersands(activity.title))
        self.title.setEnabled(activity.wish is not None)
        self.bar.setRange(0, 0 if activity.share is None else _PARTS)
        if activity.share is not None:
            self.bar.setValue(round(activity.share * _PARTS))
        self.bar.setAccessibleName(activity.title)
        if self.stop.isEnabled():
            self.left.setText(activity.left)

    def _want(self) -> None:
        if self._activity.wish is not None:
            self.wanted.emit(self._activity.wish)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.left.setText(self.tr("Stopping…"))
        self._activity.stop()


class ActivityBar(QWidget):
    """All long jobs that run; empty while none does.

    Args:
        parent: Its Qt parent.

    Signals:
        wanted: A wish: somebody wants to see a job.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[int, _Entry] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    @property
    def texts(self) -> list[str]:
        """What is said of each job."""
        return [
            " ".join(filter(None, (entry.title.text(), entry.left.text())))
            for entry in self._entries.values()
        ]

    def show_activity(self, activity: Activity) -> None:
        """Shows how far a job is."""
        entry = self._entries.get(activity.number)
        if entry is not None:
            entry.show_activity(activity)
            return
        entry = self._entries[activity.number] = _Entry(activity)
        entry.wanted.connect(self.wanted)
        self._row.addWidget(entry)

    def forget(self, number: int) -> None:
        """A job has ended."""
        entry = self._entries.pop(number, None)
        if entry is not None:
            self._row.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
